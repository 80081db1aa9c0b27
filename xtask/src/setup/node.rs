//! Node and npm. The oldest supported version is `engines` in `ui/package.json`, and is written nowhere else.
//!
//! Debian's own Node may be too old. Then the official archive is fetched into `target/tools` and its checksum compared with
//! `node-archives.txt` (lines of Node's own SHASUMS256.txt). On other systems, Node is easy to install.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::process::{Failure, Task, because};
use crate::ui::{self, hexadecimal};
use crate::workspace;

const ARCHIVES: &str = include_str!("node-archives.txt");

/// The packages needed to fetch the archive.
pub(super) const FETCH: &[&str] = &["ca-certificates", "curl", "xz-utils"];

/// Major and minor version.
type Version = (u32, u32);

/// What is wrong with Node or npm, if one is missing or too old.
pub(super) fn complaint() -> Result<Option<String>, Failure> {
    let oldest = oldest()?;
    let (major, minor) = oldest;
    let needed = format!("Node {major}.{minor} or newer is needed, with npm");
    let found = ui::node(["--version"]).answer();
    Ok(match found {
        None => Some(format!("{needed}, and there is none")),
        Some(version) if parse(&version).is_none_or(|found| found < oldest) => {
            Some(format!("{needed}, and this is {version}"))
        }
        Some(version) if !ui::npm(["--version"]).succeeds() => {
            Some(format!("{needed}, and beside Node {version} there is no npm"))
        }
        Some(_) => None,
    })
}

/// The failure that tells the user what to do about it.
pub(super) fn advice(complaint: &str) -> Failure {
    Failure(format!("{complaint}: please install it from https://nodejs.org and run the same command again"))
}

/// Fetches the official archive for this machine into `target/tools`, where `ui::npm` finds it.
pub(super) fn fetch() -> Result<(), Failure> {
    let machine = if cfg!(target_arch = "aarch64") { "arm64" } else { "x64" };
    let (checksum, name) = archive(machine).ok_or_else(|| Failure("no archive of Node is known".into()))?;
    let folder = workspace::tools();
    fs::create_dir_all(&folder).map_err(because(folder.display()))?;
    let file = folder.join(name);
    let url = format!("https://nodejs.org/dist/{}/{name}", name.split('-').nth(1).unwrap_or_default());
    let curl = Task::new("curl").args(["-fsSL", "--retry", "2", "--connect-timeout", "20", "-o"]);
    curl.args([file.as_os_str()]).args([&url]).run()?;
    let unpacked = verify(&file, checksum).and_then(|()| unpack(&file, name, &folder));
    let _the_archive_is_done_with = fs::remove_file(&file);
    unpacked
}

fn verify(file: &Path, checksum: &str) -> Result<(), Failure> {
    let found = hexadecimal(&Sha256::digest(fs::read(file).map_err(because(file.display()))?));
    if found == checksum {
        return Ok(());
    }
    Err(Failure(format!(
        "the archive of Node has the checksum {found} instead of {checksum} and was deleted"
    )))
}

/// Unpacks beside the final folder, then renames it, so that an existing folder is always complete.
fn unpack(file: &Path, name: &str, folder: &Path) -> Result<(), Failure> {
    let part = folder.join("node.part");
    let _left_by_a_run_that_was_stopped = fs::remove_dir_all(&part);
    fs::create_dir_all(&part).map_err(because(part.display()))?;
    Task::new("tar").args(["-xJf"]).args([file, Path::new("-C"), part.as_path()]).run()?;
    let place = folder.join("node");
    let _older = fs::remove_dir_all(&place);
    fs::rename(part.join(name.trim_end_matches(".tar.xz")), &place).map_err(because(place.display()))?;
    fs::remove_dir_all(&part).map_err(because(part.display()))
}

/// The checksum and the name of the archive for a machine.
fn archive(machine: &str) -> Option<(&'static str, &'static str)> {
    let ending = format!("-linux-{machine}.tar.xz");
    ARCHIVES.lines().filter_map(|line| line.split_once("  ")).find(|(_, name)| name.ends_with(&ending))
}

/// The oldest supported version, from `ui/package.json`.
fn oldest() -> Result<Version, Failure> {
    let path: PathBuf = workspace::ui().join("package.json");
    let text = fs::read_to_string(&path).map_err(because(path.display()))?;
    let package: Value = serde_json::from_str(&text).map_err(because(path.display()))?;
    let engine = package["engines"]["node"].as_str().and_then(|it| parse(it.trim_start_matches(">=")));
    engine.ok_or_else(|| Failure(format!("{}: `engines.node` must be like \">=20.19\"", path.display())))
}

/// `v20.19.2` -> `(20, 19)`
fn parse(version: &str) -> Option<Version> {
    let mut numbers = version.trim().trim_start_matches('v').split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_as_numbers() {
        let oldest = parse("20.19");
        assert!(parse("v20.19.0\n") >= oldest && parse("v22.2.0") >= oldest);
        assert!(parse("v20.9.0") < oldest && parse("v9.99.0") < oldest);
        assert_eq!(parse("nonsense"), None);
    }

    #[test]
    fn the_archives_that_are_fetched_are_new_enough() {
        for machine in ["x64", "arm64"] {
            let (checksum, name) = archive(machine).unwrap();
            assert_eq!(checksum.len(), 64);
            assert!(parse(name.split('-').nth(1).unwrap()).unwrap() >= oldest().unwrap(), "{name}");
        }
    }

    #[test]
    fn an_archive_with_another_checksum_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("archive");
        fs::write(&file, "not Node").unwrap();
        let right = hexadecimal(&Sha256::digest("not Node"));
        assert!(verify(&file, &right).is_ok());
        let wrong = archive("x64").unwrap().0;
        assert!(verify(&file, wrong).unwrap_err().to_string().contains(wrong));
    }

    #[test]
    fn an_archive_is_unpacked_whole_and_replaces_an_older_one() {
        let folder = tempfile::tempdir().unwrap();
        let name = "node-v1.2.3-linux-x64";
        let bin = folder.path().join(name).join("bin");
        fs::create_dir_all(&bin).unwrap();
        fs::write(bin.join("node"), "new").unwrap();
        let file = folder.path().join(format!("{name}.tar.xz"));
        let tar = Task::new("tar").folder(folder.path().to_owned()).args(["-cJf"]).args([&file]).args([name]);
        if !cfg!(target_os = "linux") || !tar.succeeds() {
            return; // archives are used only on Debian, and xz may not be installed yet
        }
        fs::create_dir_all(folder.path().join("node/old")).unwrap();
        unpack(&file, &format!("{name}.tar.xz"), folder.path()).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("node/bin/node")).unwrap(), "new");
        assert!(!folder.path().join("node/old").exists() && !folder.path().join("node.part").exists());
    }
}
