//! macOS.

use std::fs;
use std::path::Path;

use super::{Library, folder};
use crate::process::{Failure, Task, because};
use crate::steps::{ClosingLines, Verdict};
use crate::ui;

const TARGET: &str = "aarch64-apple-darwin";

/// Zig has a C compiler with macOS's headers, because `ring` and `SQLite` are written in C. The script leaves out options that it
/// does not know.
const COMPILER: &str = r#"#!/usr/bin/env bash
arguments=()
skip=
for argument in "$@"; do
    if [ -n "$skip" ]; then skip=; continue; fi
    case "$argument" in
        --target=* | -mmacosx-version-min=* | -mmacos-version-min=*) ;;
        -arch) skip=yes ;;
        *) arguments+=("$argument") ;;
    esac
done
exec "$LOTSE_ZIG_PYTHON" -m ziglang cc -target aarch64-macos "${arguments[@]}"
"#;

const ARCHIVER: &str = "#!/usr/bin/env bash\nexec \"$LOTSE_ZIG_PYTHON\" -m ziglang ar \"$@\"\n";

/// The release of Zig, from the Python Package Index.
const ZIG: &str = "ziglang==0.17.1";

/// Type-checks and lints both programs for macOS.
pub(crate) fn check(_: &mut ClosingLines) -> Result<Verdict, Failure> {
    if !cfg!(target_os = "linux") {
        return Ok(Verdict::Skipped("cross-building was tried on Linux only"));
    }
    if !super::wanted() {
        return Ok(Verdict::Skipped("only if asked: LOTSE_CROSS=1 cargo xtask test --only macos"));
    }
    let library = match Library::find(TARGET) {
        Ok(library) => library,
        Err(reason) => return Ok(Verdict::Skipped(reason)),
    };
    let build = folder("macos");
    let Some(python) = zig(&build) else {
        return Ok(Verdict::Skipped(
            "Zig can't be had from PyPI (LOTSE_CROSS=1 cargo xtask test fetches it)",
        ));
    };
    ui::build_if_missing()?;
    let (compiler, archiver) = (build.join("cc"), build.join("ar"));
    script(&compiler, COMPILER)?;
    script(&archiver, ARCHIVER)?;
    library
        .cargo(&build)
        .variable("LOTSE_ZIG_PYTHON", python)
        .variable("CC_aarch64_apple_darwin", compiler.display().to_string())
        .variable("AR_aarch64_apple_darwin", archiver.display().to_string())
        .args(["check", "--target", TARGET, "-p", "lotse-desktop", "-p", "lotse-cli"])
        .run()?;
    Ok(Verdict::Passed)
}

/// The Python that has Zig, in an environment of its own, which is created if that is allowed.
fn zig(build: &Path) -> Option<String> {
    let environment = build.join("zig");
    let python = environment.join("bin/python").display().to_string();
    let there = || Task::new(&python).args(["-m", "ziglang", "version"]).succeeds();
    if !there() && super::wanted() {
        Task::new("python3").args(["-m", "venv"]).args([&environment]).run().ok()?;
        Task::new(&python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ZIG])
            .run()
            .ok()?;
    }
    there().then_some(python)
}

fn script(place: &Path, text: &str) -> Result<(), Failure> {
    fs::write(place, text).map_err(because("a script can't be written"))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let may_run = fs::Permissions::from_mode(0o755);
        fs::set_permissions(place, may_run).map_err(because("a script can't be made a program"))?;
    }
    Ok(())
}
