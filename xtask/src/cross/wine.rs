//! Windows.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Library, PROFILE, folder};
use crate::process::{Failure, Task, because};
use crate::steps::{ClosingLines, Verdict};
use crate::{rust_steps, ui, workspace};

const TARGET: &str = "x86_64-pc-windows-gnu";

/// The packages to build: all but those that work on the developer's own system. Without PDF, because typesetting is the same on
/// every system and takes as long to compile as all the rest.
const PACKAGES: &[&str] = &[
    "--workspace",
    "--exclude=lotse-e2e",
    "--exclude=lotse-host",
    "--exclude=xtask",
    "--no-default-features",
    "--features=lotse-desktop/custom-protocol",
];

/// Tests that can't run under Wine, as nextest filters, and why. The closing table names them.
const NOT_UNDER_WINE: &[(&str, &str)] =
    &[("package(lotse-desktop)", "Wine has no WebView2, which the program is linked with")];

/// `ProcessPrng` is the one function of `bcryptprimitives.dll` that Rust's library calls. Wine 8 does not have it.
const PRNG: &str = "#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length) { return RtlGenRandom(data, (ULONG)length); }
";

/// Builds and lints both programs and all tests for Windows, and runs the tests under Wine.
pub(crate) fn test(closing: &mut ClosingLines) -> Result<Verdict, Failure> {
    if !cfg!(target_os = "linux") {
        return Ok(Verdict::Skipped("cross-building is for Linux only"));
    }
    if !super::wanted() {
        return Ok(Verdict::Skipped("only if asked: LOTSE_CROSS=1 cargo xtask test --only windows"));
    }
    if !Task::new("x86_64-w64-mingw32-gcc").args(["--version"]).succeeds() {
        return Ok(Verdict::Skipped(
            "mingw-w64 is not installed (LOTSE_CROSS=1 cargo xtask test installs it)",
        ));
    }
    if !rust_steps::has_nextest() {
        return Ok(Verdict::Skipped("cargo-nextest is not installed"));
    }
    let library = match Library::find(TARGET) {
        Ok(library) => library,
        Err(reason) => return Ok(Verdict::Skipped(reason)),
    };
    ui::build_if_missing()?;
    let build = folder("windows");
    let cargo = || {
        library
            .cargo(&build)
            .variable("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", "wine".to_owned())
            .variable("WINEPREFIX", build.join("wine").display().to_string())
            .variable("WINEDEBUG", "-all".to_owned())
            // Cargo can't be started under Wine, so insta can't ask it.
            .variable("INSTA_WORKSPACE_ROOT", workspace::root().display().to_string())
    };
    // With the features of the tests, so that nothing is built twice.
    let build_all = ["build", "--profile", PROFILE, "--target", TARGET, "--bins", "--examples"];
    cargo().args(build_all).args(PACKAGES).run()?;
    if !Task::new("wine").args(["--version"]).succeeds() {
        return Ok(Verdict::Skipped("linked and linted; Wine is not installed, so no test ran"));
    }
    prepare(&build.join("wine"))?;
    let tests = |arguments: &[&str]| {
        let run = ["nextest", "run", "--cargo-profile", PROFILE, "--target", TARGET];
        cargo().args(run).args(PACKAGES).args(arguments)
    };
    tests(&["-E", &can_run()]).run_keeping(rust_steps::is_closing_line, closing)?;
    // The keychain and the clipboard of Wine's own Windows.
    let machine = ["--run-ignored", "only", "-E", "package(lotse-vault) & binary(machine)"];
    tests(&machine).run_keeping(rust_steps::is_closing_line, closing)?;
    closing.extend(NOT_UNDER_WINE.iter().map(|(tests, reason)| format!("not run: {tests}: {reason}")));
    Ok(Verdict::Passed)
}

/// The filter for tests that can run under Wine.
fn can_run() -> String {
    let excluded: Vec<_> = NOT_UNDER_WINE.iter().map(|(tests, _)| format!("({tests})")).collect();
    format!("not ({})", excluded.join(" | "))
}

/// The Windows of the tests, after the step `windows` has built the programs.
pub(crate) struct Wine {
    build: PathBuf,
}

impl Wine {
    /// Prepares it, or returns why that is impossible.
    pub(crate) fn prepared() -> Result<Self, &'static str> {
        if !super::wanted() {
            return Err("only if asked: LOTSE_CROSS=1 cargo xtask test --only windows,installer");
        }
        if !Task::new("wine").args(["--version"]).succeeds() {
            return Err("Wine is not installed (LOTSE_CROSS=1 cargo xtask test installs it)");
        }
        let wine = Self { build: folder("windows") };
        if !wine.programs().join("lotse.exe").is_file() {
            return Err("the step `windows` has not built the programs");
        }
        prepare(&wine.build.join("wine")).map_err(|_| "Wine's folder can't be made ready")?;
        Ok(wine)
    }

    /// The folder of the programs for the tests.
    pub(crate) fn programs(&self) -> PathBuf {
        self.build.join(TARGET).join(PROFILE)
    }

    /// Drive C.
    pub(crate) fn drive(&self) -> PathBuf {
        self.build.join("wine/drive_c")
    }

    /// Runs a program, and waits for it.
    pub(crate) fn run(&self, program: &str, arguments: &[&str]) -> Result<(), Failure> {
        self.task(program, arguments).run()
    }

    /// The output of a program.
    pub(crate) fn ask(&self, program: &str, arguments: &[&str]) -> Result<String, Failure> {
        let task = self.task(program, arguments);
        task.answer().ok_or_else(|| Failure(format!("`{}` failed", task.line())))
    }

    fn task(&self, program: &str, arguments: &[&str]) -> Task {
        Task::new("wine")
            .args([program])
            .args(arguments)
            .variable("WINEPREFIX", self.build.join("wine").display().to_string())
            .variable("WINEDEBUG", "-all".to_owned())
            // Otherwise Wine turns umlauts in arguments into question marks.
            .variable("LC_ALL", "C.UTF-8".to_owned())
    }
}

/// Both programs for Windows as users get them. Returns their folder.
pub(crate) fn release() -> Result<PathBuf, Failure> {
    let library = Library::find(TARGET).map_err(|reason| Failure(reason.to_owned()))?;
    let build = folder("windows");
    library
        .cargo(&build)
        .args(["build", "--release", "--target", TARGET, "-p", "lotse-desktop", "-p", "lotse-cli"])
        .run()?;
    Ok(build.join(TARGET).join("release"))
}

/// Makes a Windows for the tests alone, and adds the function that Wine lacks.
fn prepare(prefix: &Path) -> Result<(), Failure> {
    let system = prefix.join("drive_c/windows/system32");
    if !system.is_dir() {
        fs::create_dir_all(prefix).map_err(because("Wine's folder can't be made"))?;
        Task::new("wineboot")
            .args(["--init"])
            .variable("WINEPREFIX", prefix.display().to_string())
            .variable("WINEDEBUG", "-all".to_owned())
            .variable("WINEDLLOVERRIDES", "mscoree,mshtml=".to_owned())
            .run()?;
    }
    let library = system.join("bcryptprimitives.dll");
    if library.is_file() {
        return Ok(());
    }
    let source = prefix.join("prng.c");
    fs::write(&source, PRNG).map_err(because("a file for Wine can't be written"))?;
    Task::new("x86_64-w64-mingw32-gcc")
        .args(["-shared", "-o"])
        .args([library, source])
        .args(["-ladvapi32"])
        .run()
}

#[cfg(test)]
mod tests {
    use super::can_run;

    #[test]
    fn tests_that_can_not_run_are_left_out() {
        assert!(can_run().starts_with("not ((package(lotse-desktop))"));
    }
}
