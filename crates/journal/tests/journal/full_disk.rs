//! A disk that is really full: a small file system of its own, where one may be mounted.
#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;

use lotse_journal::Journal;
use tempfile::TempDir;

use crate::common::{added, at, note, organisation, refused, run, started, with_run};
use crate::exchange::{of_run, read};

/// A file system in memory, unmounted when dropped.
pub(crate) struct Tmpfs {
    folder: TempDir,
}

impl Tmpfs {
    /// `None`, with a message, where mounting is not allowed.
    pub(crate) fn mount(size: &str) -> Option<Self> {
        if !is_root() {
            skip("mounting a file system needs root");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let options = format!("size={size}");
        let mount =
            Command::new("mount").args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(folder.path()).output();
        if mount.is_ok_and(|output| output.status.success()) {
            return Some(Self { folder });
        }
        skip("mounting a file system is not allowed here");
        None
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn remount(&self, how: &str) {
        let options = format!("remount,{how}");
        assert!(Command::new("mount").args(["-o", &options]).arg(self.path()).status().unwrap().success());
    }
}

impl Drop for Tmpfs {
    fn drop(&mut self) {
        // Lazily, so that a test that fails halfway leaves nothing behind either.
        _ = Command::new("umount").arg("-l").arg(self.folder.path()).status();
    }
}

pub(crate) fn is_root() -> bool {
    fs::metadata("/proc/self").unwrap().uid() == 0
}

#[expect(clippy::print_stderr, reason = "a skipped test says so")]
pub(crate) fn skip(why: &str) {
    eprintln!("SKIPPED: {why}");
}

/// Takes up all space that is left.
fn fill_up(path: &Path) {
    let mut ballast = fs::File::create(path).unwrap();
    while std::io::Write::write_all(&mut ballast, &[0; 4096]).is_ok() {}
}

#[test]
fn a_full_disk_is_reported_and_work_goes_on_when_there_is_space() {
    let Some(tmpfs) = Tmpfs::mount("4M") else { return };
    let ballast = tmpfs.path().join("ballast");
    let mut journal = Journal::open(tmpfs.path()).unwrap();
    journal.append_all(at(0), vec![added(1, "Nordlicht IT"), started(run(1), organisation(1))]).unwrap();
    fs::write(&ballast, vec![0; 2_000_000]).unwrap();
    let mut number = 0;
    let error = loop {
        let (state, head) = (journal.state().clone(), journal.head());
        number += 1;
        assert!(number < 1000, "the disk never gets full");
        if let Err(error) = journal.append(at(number), note(&format!("step-{number}"), "x".repeat(30_000))) {
            assert_eq!((journal.state(), journal.head()), (&state, head));
            break error;
        }
    };
    assert_eq!(error.code(), "journal-disk-full", "{error}");
    assert_eq!(journal.verify(), Ok(()));
    let many = (0..16).map(|step| note(&format!("many-{step}"), "y".repeat(60_000))).collect();
    let error = journal.append_all(at(number), many);
    assert_eq!(error.unwrap_err().code(), "journal-disk-full");

    fs::remove_file(&ballast).unwrap();
    journal.append(at(number), note("credentials", "there is space again")).unwrap();
    assert_eq!(journal.verify(), Ok(()));
    let state = journal.state().clone();
    drop(journal);
    assert_eq!(Journal::open(tmpfs.path()).unwrap().state(), &state);
}

#[test]
fn a_journal_on_a_disk_that_is_full_to_the_brim_is_not_harmed() {
    let Some(tmpfs) = Tmpfs::mount("2M") else { return };
    let ballast = tmpfs.path().join("ballast");
    let mut journal = Journal::open(tmpfs.path()).unwrap();
    journal.append_all(at(0), vec![added(1, "Nordlicht IT"), started(run(1), organisation(1))]).unwrap();
    let state = journal.state().clone();
    fill_up(&ballast);
    let error = journal.append(at(1), note("credentials", "x".repeat(30_000))).unwrap_err();
    assert_eq!(error.code(), "journal-disk-full", "{error}");
    assert_eq!(journal.set_setting("note", &"x".repeat(30_000)).unwrap_err().code(), "journal-disk-full");
    assert_eq!(journal.setting("note"), None);
    drop(journal);
    match Journal::open(tmpfs.path()) {
        Ok(journal) => assert_eq!(journal.state(), &state),
        Err(error) => assert_eq!(error.code(), "journal-disk-full", "{error}"),
    }
    fs::remove_file(&ballast).unwrap();
    assert_eq!(Journal::open(tmpfs.path()).unwrap().state(), &state);
}

#[test]
fn a_new_journal_on_a_full_disk_is_refused_and_made_later() {
    let Some(tmpfs) = Tmpfs::mount("1M") else { return };
    let ballast = tmpfs.path().join("ballast");
    fill_up(&ballast);
    assert_eq!(refused(&tmpfs.path().join("data")), "journal-disk-full");
    fs::remove_file(&ballast).unwrap();
    Journal::open(&tmpfs.path().join("data")).unwrap();
}

#[test]
fn an_import_onto_a_full_disk_takes_nothing_and_works_when_there_is_space() {
    let Some(tmpfs) = Tmpfs::mount("6M") else { return };
    let (_folder, mut first) = with_run();
    first
        .append_all(at(1), (0..60).map(|step| note(&step.to_string(), "x".repeat(30_000))).collect())
        .unwrap();
    let text = of_run(&first, run(1));
    let mut journal = Journal::open(tmpfs.path()).unwrap();
    journal.append(at(1), added(7, "Here before")).unwrap();
    let ballast = tmpfs.path().join("ballast");
    fs::write(&ballast, vec![0; 4_500_000]).unwrap();
    let (state, head) = (journal.state().clone(), journal.head());
    let error = journal.import(&read(&text), at(2)).unwrap_err();
    assert_eq!(error.code(), "journal-disk-full", "{error}");
    assert_eq!((journal.state(), journal.head()), (&state, head));
    assert_eq!((journal.verify(), journal.events(None).unwrap().len()), (Ok(()), 1));
    fs::remove_file(&ballast).unwrap();
    journal.import(&read(&text), at(3)).unwrap();
    assert_eq!(journal.state().run(run(1)), first.state().run(run(1)));
}
