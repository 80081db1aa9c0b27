//! Packages for users: a Debian package, a disk image for macOS, an installer for Windows.
//!
//! Tauri's own command line makes the first two. Windows gets `installer/lotse.nsi`, which can be built, installed and removed on
//! Linux too, so that exactly what is shipped is tested.

mod installer;
mod package;

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{Failure, Task, because};
use crate::{cross, ui, workspace};

pub(crate) use installer::test as test_installer;
pub(crate) use package::test as test_package;

/// Makes the bundles that this system can make, from release programs, into `target/bundles`.
pub(crate) fn make(windows: bool, web_view: Option<&Path>) -> Result<(), Failure> {
    ui::build_once()?;
    let bundle = if windows || cfg!(windows) {
        let folder = if cfg!(windows) { release()? } else { cross::release()? };
        installer::sign(&["lotse-desktop.exe", "lotse.exe"].map(|name| folder.join(name)))?;
        let setup = installer::make(&folder, web_view)?;
        installer::sign(std::slice::from_ref(&setup))?;
        setup
    } else if cfg!(target_os = "macos") {
        package::make(&universal()?, "dmg")?
    } else {
        package::make(&release()?, "deb")?
    };
    println!("{} ({})", bundle.display(), size(&bundle)?);
    Ok(())
}

/// Builds both programs for this system as users get them. Returns their folder.
fn release() -> Result<PathBuf, Failure> {
    Task::cargo().args(["build", "--release", "-p", "lotse-desktop", "-p", "lotse-cli"]).run()?;
    workspace::target("release")
}

/// Both programs for both kinds of Mac in one file each. Returns their folder.
fn universal() -> Result<PathBuf, Failure> {
    let targets = ["aarch64-apple-darwin", "x86_64-apple-darwin"];
    let folder = workspace::target("universal-apple-darwin")?.join("release");
    fs::create_dir_all(&folder).map_err(because(folder.display()))?;
    for target in targets {
        let build = ["build", "--release", "--target", target, "-p", "lotse-desktop", "-p", "lotse-cli"];
        Task::cargo().args(build).run()?;
    }
    for program in ["lotse-desktop", "lotse"] {
        let one = |target| Ok::<_, Failure>(workspace::target(target)?.join("release").join(program));
        Task::new("lipo")
            .args(["-create", "-output"])
            .args([folder.join(program)])
            .args([one(targets[0])?, one(targets[1])?])
            .run()?;
    }
    Ok(folder)
}

/// The version of the programs, like `0.1.0`.
fn version() -> Result<String, Failure> {
    let metadata = workspace::metadata()?;
    let desktop = metadata.packages.iter().find(|it| it.name.as_str() == "lotse-desktop");
    desktop
        .map(|it| it.version.to_string())
        .ok_or_else(|| Failure("lotse-desktop is not in the workspace".into()))
}

/// Creates or empties `target/bundles`.
fn output() -> Result<PathBuf, Failure> {
    let folder = workspace::root().join("target/bundles");
    fs::create_dir_all(&folder).map_err(because(folder.display()))?;
    Ok(folder)
}

/// The size of a file as text, like `12.3 MiB`.
fn size(file: &Path) -> Result<String, Failure> {
    let bytes = fs::metadata(file).map_err(because(file.display()))?.len();
    #[expect(clippy::cast_precision_loss, reason = "for people, with one decimal")]
    let mebibytes = bytes as f64 / f64::from(1 << 20);
    Ok(format!("{mebibytes:.1} MiB"))
}

/// Fails unless a file is there.
fn expect_file(file: &Path) -> Result<(), Failure> {
    if file.is_file() { Ok(()) } else { Err(Failure(format!("{} is missing", file.display()))) }
}
