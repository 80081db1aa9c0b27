//! A damaged file is refused without a panic and left unchanged.

use std::fs;
use std::path::Path;

use lotse_journal::{Journal, JournalError};
use proptest::prelude::*;

use crate::common::{at, closed, ticked, with_run};

/// Damages the file of a journal of 300 events, and asserts that opening refuses it and changes nothing.
fn spoiled(spoil: impl FnOnce(&mut Vec<u8>)) {
    let (folder, _) = closed(300);
    let path = folder.path().join("lotse.db");
    let mut bytes = fs::read(&path).unwrap();
    spoil(&mut bytes);
    fs::write(&path, &bytes).unwrap();
    let error = Journal::open(folder.path()).unwrap_err();
    assert!(matches!(&error, JournalError::Corrupt { path: named, .. } if *named == path), "{error}");
    assert_eq!(error.code(), "journal-corrupt");
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn garbage_is_refused() {
    spoiled(|bytes| {
        for (byte, noise) in bytes.iter_mut().zip((1..=251).cycle()) {
            *byte = noise;
        }
    });
    spoiled(|bytes| *bytes = b"not a journal".to_vec());
}

#[test]
fn a_truncated_file_is_refused() {
    spoiled(|bytes| bytes.truncate(bytes.len() / 2));
    spoiled(|bytes| bytes.truncate(4096));
    spoiled(|bytes| bytes.truncate(bytes.len() - 1000));
}

#[test]
fn an_overwritten_header_is_refused() {
    spoiled(|bytes| bytes[..100].fill(0));
    spoiled(|bytes| bytes[..16].fill(0));
    spoiled(|bytes| bytes[..4096].fill(0));
}

#[test]
fn overwritten_events_are_refused() {
    spoiled(|bytes| {
        let length = bytes.len();
        bytes[8192..length].fill(0x5A);
    });
}

#[test]
fn a_file_of_another_application_is_refused() {
    for sql in [
        "CREATE TABLE customer (name)",
        "PRAGMA application_id = 7; PRAGMA user_version = 3; CREATE TABLE a (b)",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lotse.db");
        rusqlite::Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        let before = fs::read(&path).unwrap();
        assert_eq!(Journal::open(folder.path()).unwrap_err().code(), "journal-corrupt");
        assert_eq!(fs::read(&path).unwrap(), before);
    }
}

#[test]
fn a_file_truncated_to_nothing_keeps_its_log() {
    let (folder, mut journal) = with_run();
    journal.append(at(1), ticked("credentials", "generate-key")).unwrap();
    let unplugged = tempfile::tempdir().unwrap();
    let log = unplugged.path().join("lotse.db-wal");
    fs::copy(folder.path().join("lotse.db-wal"), &log).unwrap();
    fs::write(unplugged.path().join("lotse.db"), "").unwrap();
    let before = fs::read(&log).unwrap();
    assert_eq!(Journal::open(unplugged.path()).unwrap_err().code(), "journal-corrupt");
    assert_eq!(fs::read(&log).unwrap(), before);
}

#[test]
fn an_interrupted_first_start_is_repeated() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("lotse.db"), "").unwrap();
    Journal::open(folder.path()).unwrap();
}

#[test]
fn a_journal_copied_while_it_is_open_opens_elsewhere() {
    let (folder, mut journal) = with_run();
    journal.append(at(1), ticked("credentials", "generate-key")).unwrap();
    let copy = tempfile::tempdir().unwrap();
    for name in ["lotse.db", "lotse.db-wal"] {
        fs::copy(folder.path().join(name), copy.path().join(name)).unwrap();
    }
    assert_eq!(Journal::open(copy.path()).unwrap().state(), journal.state());
}

fn write(folder: &Path, bytes: &[u8]) {
    fs::write(folder.join("lotse.db"), bytes).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever byte is wrong: opening fails with a code, or the chain names the damage, or nothing is lost.
    #[test]
    fn no_single_wrong_byte_goes_unnoticed(place in any::<prop::sample::Index>(), change in 1_u8..) {
        let (folder, state) = closed(40);
        let mut bytes = fs::read(folder.path().join("lotse.db")).unwrap();
        let place = place.index(bytes.len());
        bytes[place] ^= change;
        write(folder.path(), &bytes);
        match Journal::open(folder.path()) {
            Err(error) => prop_assert!(error.code().starts_with("journal-")),
            Ok(journal) if journal.verify().is_ok() => prop_assert_eq!(journal.state(), &state),
            Ok(_) => {}
        }
    }
}
