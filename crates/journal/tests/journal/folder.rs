//! The journal's folder: created if missing, refused if it can't be written.

use std::fs;
#[cfg(target_os = "linux")]
use std::path::Path;

use lotse_journal::Journal;
#[cfg(target_os = "linux")]
use lotse_journal::JournalError;

use crate::common::{added, at, closed, refused};
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
fn a_deep_folder_with_umlauts_holds_a_journal() {
    let folder = tempfile::tempdir().unwrap();
    let deep = ["Jörg Müller", "Größenübersicht 日本"]
        .iter()
        .fold(folder.path().to_owned(), |at, name| at.join(name));
    let deep = (0..4).fold(deep, |at, _| at.join("x".repeat(60)));
    assert!(deep.as_os_str().len() > 260, "longer than Windows allows without more ado");
    let mut journal = Journal::open(&deep).unwrap();
    journal.append(at(0), added(1, "Nordlicht IT")).unwrap();
    drop(journal);
    assert_eq!(Journal::open(&deep).unwrap().state().organisations().len(), 1);
    assert!(Journal::look(&deep).unwrap().audit(&[], &[]).unwrap().fits());
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
fn every_folder_has_another_device_id() {
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
fn a_place_where_nothing_can_be_created_is_refused() {
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

#[cfg(unix)]
mod private {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::Path;

    use lotse_journal::{Journal, MIGRATIONS, Migration};

    use crate::common::{at, closed, note};

    fn mode(path: &Path) -> u32 {
        path.metadata().unwrap().permissions().mode() & 0o777
    }

    /// All files of a folder that others may do anything with.
    fn open_to_others(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
        let open = entries.filter(|entry| mode(&entry.path()) & 0o077 != 0);
        open.map(|entry| entry.file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn only_the_user_can_read_what_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("Lotse").join("data");
        let mut journal = Journal::open(&data).unwrap();
        journal.append(at(0), crate::common::added(1, "Nordlicht IT")).unwrap();
        assert!(data.join("lotse.db-wal").is_file(), "looked at while the log is there");
        assert_eq!((mode(&data), mode(data.parent().unwrap())), (0o700, 0o700));
        assert_eq!(open_to_others(&data), Vec::<String>::new());
        drop(journal);
        let mut later = MIGRATIONS.to_vec();
        later.push(Migration { name: "later", sql: "CREATE TABLE later (x TEXT) STRICT;" });
        drop(Journal::open_with(&data, &later).unwrap());
        assert_eq!(fs::read_dir(&data).unwrap().count(), 3, "the file, its copy, the lock");
        assert_eq!(open_to_others(&data), Vec::<String>::new());
    }

    #[test]
    fn files_that_others_could_read_are_closed_to_them() {
        let (folder, _) = closed(1);
        let all = ["lotse.db", "lotse.lock", "lotse-before-v2.db"];
        fs::write(folder.path().join(all[2]), "an older file").unwrap();
        for name in all {
            fs::set_permissions(folder.path().join(name), Permissions::from_mode(0o664)).unwrap();
        }
        fs::set_permissions(folder.path(), Permissions::from_mode(0o775)).unwrap();
        let mut journal = Journal::open(folder.path()).unwrap();
        journal.append(at(2), note("credentials", "ticket 4711")).unwrap();
        assert_eq!(mode(folder.path()), 0o700);
        assert_eq!(open_to_others(folder.path()), Vec::<String>::new());
    }

    #[test]
    fn a_shared_folder_keeps_its_permissions() {
        let (folder, _) = closed(1);
        fs::set_permissions(folder.path(), Permissions::from_mode(0o1777)).unwrap();
        drop(Journal::open(folder.path()).unwrap());
        assert_eq!(mode(folder.path()), 0o777);
        assert_eq!(open_to_others(folder.path()), Vec::<String>::new());
    }
}
