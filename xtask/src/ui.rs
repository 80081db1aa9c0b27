//! Runs npm in `ui/`: installs packages, and checks, tests and builds the window.
//!
//! `npm ci` takes half a minute, so it runs only if the lock file or the installed folder has changed: a stamp inside
//! `node_modules` contains the hash of what was installed.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use sha2::{Digest, Sha256};

use crate::process::{Failure, Task, because};
use crate::workspace;

const STAMP: &str = "node_modules/.lotse-installed";

/// A task that runs npm in `ui/`.
pub(crate) fn npm<const N: usize>(arguments: [&str; N]) -> Task {
    with_node(if cfg!(windows) { "npm.cmd" } else { "npm" }).args(arguments)
}

/// A task that runs Node in `ui/`.
pub(crate) fn node<const N: usize>(arguments: [&str; N]) -> Task {
    with_node("node").args(arguments)
}

/// A task that runs one of Node's programs: the one that set-up has fetched, if there is one.
fn with_node(program: &str) -> Task {
    let task = Task::new(program).folder(workspace::ui());
    let fetched = workspace::tools().join("node/bin");
    if fetched.join("node").is_file() { task.path_first(fetched) } else { task }
}

/// Installs the packages of `ui/package-lock.json`, unless they are installed.
pub(crate) fn install() -> Result<(), Failure> {
    let folder = workspace::ui();
    let wanted = fingerprint(&folder)?;
    let stamp = folder.join(STAMP);
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        println!("ui/node_modules is up to date.");
        return Ok(());
    }
    npm(["ci", "--no-audit", "--no-fund"]).run_patiently()?;
    fs::write(&stamp, wanted).map_err(because(stamp.display()))
}

/// A text that only `ui/src/platform/host.ts` contains. A released window must not contain it.
const HOST: &[u8] = b"/host/worlds/";

/// Set once this run has built `ui/dist`.
static BUILT: OnceLock<()> = OnceLock::new();

/// Builds `ui/dist`, which the app embeds.
pub(crate) fn build() -> Result<(), Failure> {
    npm(["run", "build"]).run()?;
    let assets = workspace::ui().join("dist/assets");
    for entry in fs::read_dir(&assets).map_err(because(assets.display()))?.flatten() {
        let file = entry.path();
        let text = fs::read(&file).map_err(because(file.display()))?;
        if text.windows(HOST.len()).any(|part| part == HOST) {
            return Err(Failure(format!("{} knows the way to the development host", file.display())));
        }
    }
    BUILT.get_or_init(|| ());
    Ok(())
}

/// Builds the window for the development host, into a folder of its own.
pub(crate) fn build_for_host() -> Result<(), Failure> {
    install()?;
    npm(["run", "build", "--", "--mode", "host", "--outDir", "../target/window-host", "--emptyOutDir"]).run()
}

/// Builds `ui/dist` unless this run has already done so, so that the app is never tested with an outdated window.
pub(crate) fn build_once() -> Result<(), Failure> {
    if BUILT.get().is_some() {
        return Ok(());
    }
    install()?;
    build()
}

/// Builds `ui/dist` only if it is missing: enough for code that is only compiled.
pub(crate) fn build_if_missing() -> Result<(), Failure> {
    if workspace::ui().join("dist/index.html").is_file() {
        return Ok(());
    }
    install()?;
    build()
}

/// A hash that changes whenever different packages have to be installed.
fn fingerprint(folder: &Path) -> Result<String, Failure> {
    let mut hash = Sha256::new();
    for name in ["package.json", "package-lock.json"] {
        let path = folder.join(name);
        hash.update(fs::read(&path).map_err(because(path.display()))?);
    }
    Ok(hexadecimal(&hash.finalize()))
}

/// Lower-case hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_lock_file_is_another_fingerprint() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("package.json"), "{}").unwrap();
        fs::write(folder.path().join("package-lock.json"), "1").unwrap();
        let first = fingerprint(folder.path()).unwrap();
        assert_eq!(first, fingerprint(folder.path()).unwrap());
        fs::write(folder.path().join("package-lock.json"), "2").unwrap();
        assert_ne!(first, fingerprint(folder.path()).unwrap());
    }

    #[test]
    fn hexadecimal_keeps_leading_zeros() {
        assert_eq!(hexadecimal(&[0, 10, 255]), "000aff");
    }
}
