//! The Debian package and the disk image, made by Tauri's command line.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::{expect_file, output, size};
use crate::process::{Failure, Task, because};
use crate::steps::{ClosingLines, Verdict};
use crate::{build, rust_steps, ui, workspace};

/// Packs the programs of a folder (`target/debug` or `target/release`).
pub(super) fn make(programs: &Path, kind: &str) -> Result<PathBuf, Failure> {
    ui::install()?;
    let command_line = programs.join("lotse");
    // Tauri adds only the window's program by itself.
    let files = json!({ "bundle": {
        "linux": { "deb": { "files": { "/usr/bin/lotse": &command_line } } },
        "macOS": { "files": { "MacOS/lotse": &command_line } },
    } });
    let tauri =
        workspace::ui().join("node_modules/.bin").join(if cfg!(windows) { "tauri.cmd" } else { "tauri" });
    let mut task = Task::new(tauri).args(["bundle", "--ci", "--no-binary-patching", "--bundles", kind]);
    if programs.ends_with("debug") {
        task = task.args(["--debug"]);
    }
    if kind == "dmg" {
        task = task.args(["--target", "universal-apple-darwin"]);
    }
    task.args(["--config", &files.to_string()]).run()?;
    let made = newest(&programs.join("bundle").join(kind), kind)?;
    let bundle = output()?.join(made.file_name().unwrap_or_default());
    fs::copy(&made, &bundle).map_err(because(bundle.display()))?;
    Ok(bundle)
}

fn newest(folder: &Path, extension: &str) -> Result<PathBuf, Failure> {
    let entries = fs::read_dir(folder).map_err(because(folder.display()))?.flatten().map(|it| it.path());
    entries
        .filter(|path| path.extension().is_some_and(|it| it == extension))
        .max_by_key(|path| path.metadata().and_then(|it| it.modified()).ok())
        .ok_or_else(|| Failure(format!("there is no {extension} in {}", folder.display())))
}

/// Packs the debug programs, unpacks the package into an empty root, and starts the window from there.
pub(crate) fn test(closing: &mut ClosingLines) -> Result<Verdict, Failure> {
    if !cfg!(target_os = "linux") {
        return Ok(Verdict::Skipped("the Debian package is for Linux"));
    }
    if !Task::new("dpkg-deb").args(["--version"]).succeeds() {
        return Ok(Verdict::Skipped("dpkg is not installed"));
    }
    if !rust_steps::has_nextest() {
        return Ok(Verdict::Skipped("cargo-nextest is not installed"));
    }
    build::programs()?;
    let package = make(&workspace::target("debug")?, "deb")?;
    closing.push(format!("{}: {} from debug programs", name(&package), size(&package)?));
    let root = workspace::root().join("target/bundles/root");
    if root.exists() {
        fs::remove_dir_all(&root).map_err(because(root.display()))?;
    }
    Task::new("dpkg-deb").args(["--extract".as_ref(), package.as_os_str(), root.as_os_str()]).run()?;
    for file in ["usr/bin/lotse", "usr/bin/lotse-desktop", "usr/share/applications/Lotse.desktop"] {
        expect_file(&root.join(file))?;
    }
    // apt finds everything that the package depends on.
    if Task::new("apt-get").args(["--version"]).succeeds() {
        Task::new("apt-get").args(["install", "--simulate", "--quiet=2"]).args([&package]).run()?;
    }
    Task::new(root.join("usr/bin/lotse")).args(["guides"]).run()?;
    let started = "package(lotse-e2e) & test(the_window_stays_on_its_own_pages)";
    Task::cargo()
        .args(["nextest", "run", "--workspace", "-E", started])
        .variable("LOTSE_E2E_APP", root.join("usr/bin/lotse-desktop").display().to_string())
        .run_keeping(rust_steps::is_closing_line, closing)?;
    fs::remove_dir_all(&root).map_err(because(root.display()))?;
    Ok(Verdict::Passed)
}

fn name(file: &Path) -> String {
    file.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default()
}
