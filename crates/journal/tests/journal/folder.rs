//! Where the journal lives: made if missing, refused if it cannot be written.

use std::fs;
#[cfg(target_os = "linux")]
use std::path::Path;

use lotse_journal::Journal;
#[cfg(target_os = "linux")]
use lotse_journal::JournalError;

use crate::common::{closed, refused};
#[cfg(target_os = "linux")]
use crate::full_disk::{Tmpfs, is_root};

#[test]
fn a_missing_folder_is_made_and_a_new_journal_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("Lotse").join("data");
    let journal = Journal::open(&deep).unwrap();
    assert!(journal.state().organisations().is_empty() && journal.state().runs().is_empty());
    assert!(deep.join("lotse.db").is_file());
}

#[test]
fn closing_leaves_one_whole_file() {
    let (folder, _) = closed(3);
    let mut names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["lotse.db", "lotse.lock"]);
}

#[test]
fn every_device_is_another() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let [first, second] = folders.each_ref().map(|folder| Journal::open(folder.path()).unwrap());
    assert_ne!(first.device(), second.device());
    let device = first.device();
    drop(first);
    assert_eq!(Journal::open(folders[0].path()).unwrap().device(), device);
}

#[test]
fn a_file_in_the_place_of_the_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data");
    fs::write(&path, "a file").unwrap();
    assert_eq!(refused(&path), "journal-not-writable");
    assert_eq!(refused(&path.join("below")), "journal-not-writable");
}

#[test]
fn a_folder_in_the_place_of_the_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("lotse.db")).unwrap();
    assert_eq!(refused(folder.path()), "journal-not-writable");
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_where_nothing_can_be_made_is_refused() {
    let path = Path::new("/proc/lotse");
    let error = Journal::open(path).unwrap_err();
    assert!(matches!(&error, JournalError::NotWritable { path: named, .. } if named == path), "{error}");
    assert_eq!(error.args()["path"], "/proc/lotse");
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_file_system_is_refused() {
    let Some(tmpfs) = Tmpfs::mount("2M") else { return };
    drop(Journal::open(tmpfs.path()).unwrap());
    tmpfs.remount("ro");
    assert_eq!(refused(tmpfs.path()), "journal-not-writable");
    tmpfs.remount("rw");
    Journal::open(tmpfs.path()).unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_or_file_without_permission_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    if is_root() {
        return crate::full_disk::skip("permission bits do not bind root");
    }
    let (folder, _) = closed(1);
    let allow = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let file = folder.path().join("lotse.db");
    allow(&file, 0o444);
    assert_eq!(refused(folder.path()), "journal-not-writable");
    allow(&file, 0o644);
    drop(Journal::open(folder.path()).unwrap());
    allow(folder.path(), 0o555);
    assert_eq!(refused(folder.path()), "journal-not-writable");
    allow(folder.path(), 0o755);
    let log = folder.path().join("lotse.db-wal");
    fs::write(&log, "").unwrap();
    allow(&log, 0o444);
    assert_eq!(refused(folder.path()), "journal-not-writable");
    fs::remove_file(&log).unwrap();
    Journal::open(folder.path()).unwrap();
}
