//! Only one owner at a time, and waiting for programs that lock the file for a moment.

use std::thread;
use std::time::{Duration, Instant};

use lotse_journal::{Journal, JournalError};

use crate::common::{Other, at, closed, refused, ticked, with_run};

#[test]
fn a_second_journal_in_the_same_process_is_refused() {
    let (folder, journal) = with_run();
    let error = Journal::open(folder.path()).unwrap_err();
    assert!(matches!(&error, JournalError::AlreadyOpen { folder: named } if named == folder.path()));
    drop(journal);
    Journal::open(folder.path()).unwrap();
}

#[test]
fn a_second_process_is_refused_until_the_first_is_gone() {
    let (folder, _) = closed(0);
    let mut other = Other::start("hold_the_journal", folder.path());
    other.wait_for("held");
    assert_eq!(refused(folder.path()), "journal-already-open");
    other.kill();
    Journal::open(folder.path()).unwrap();
}

#[test]
fn an_append_gives_up_on_a_lasting_lock_and_works_when_it_is_gone() {
    let (folder, mut journal) = with_run();
    let mut other = Other::start("hold_the_database_for_writing", folder.path());
    other.wait_for("held");
    let (state, begin) = (journal.state().clone(), Instant::now());
    let error = journal.append(at(1), ticked("credentials", "generate-key")).unwrap_err();
    let waited = begin.elapsed();
    assert!(
        matches!(&error, JournalError::Locked { path } if *path == folder.path().join("lotse.db")),
        "{error}"
    );
    assert!((1500..6000).contains(&waited.as_millis()), "waited {waited:?}");
    assert_eq!(journal.state(), &state);
    other.release();
    journal.append(at(2), ticked("credentials", "generate-key")).unwrap();
    assert_eq!(journal.verify(), Ok(()));
}

#[test]
fn an_append_waits_for_a_lock_that_is_soon_gone() {
    let (folder, mut journal) = with_run();
    let mut other = Other::start("hold_the_database_for_writing", folder.path());
    other.wait_for("held");
    let release = thread::spawn(move || {
        thread::sleep(Duration::from_millis(300));
        other.release();
    });
    journal.append(at(1), ticked("credentials", "generate-key")).unwrap();
    release.join().unwrap();
}

#[test]
fn a_file_that_is_held_as_a_whole_is_not_opened() {
    let (folder, state) = closed(0);
    let mut other = Other::start("hold_the_whole_database", folder.path());
    other.wait_for("held");
    assert_eq!(refused(folder.path()), "journal-locked");
    other.release();
    assert_eq!(Journal::open(folder.path()).unwrap().state(), &state);
}

#[test]
fn a_journal_can_move_to_another_thread() {
    let (_folder, mut journal) = with_run();
    thread::spawn(move || journal.append(at(1), ticked("credentials", "generate-key")).unwrap())
        .join()
        .unwrap();
}
