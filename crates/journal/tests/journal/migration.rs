//! Migrations: a copy first, all or nothing, and an older version can't damage a newer file.

use std::fs;

use lotse_journal::{Journal, JournalError, MIGRATIONS, Migration};

use crate::common::{at, closed, database, refused, ticked};

const LATER: &[Migration] = &[
    MIGRATIONS[0],
    MIGRATIONS[1],
    MIGRATIONS[2],
    Migration { name: "later_contacts", sql: "CREATE TABLE contact (name TEXT) STRICT;" },
    Migration { name: "later_mail", sql: "ALTER TABLE contact ADD COLUMN mail TEXT;" },
];
const BROKEN: &[Migration] = &[
    MIGRATIONS[0],
    MIGRATIONS[1],
    MIGRATIONS[2],
    Migration {
        name: "later_contacts",
        sql: "CREATE TABLE contact (name TEXT) STRICT; SELECT * FROM nowhere;",
    },
];

#[test]
fn an_older_file_is_copied_then_migrated() {
    let (folder, state) = closed(50);
    let mut journal = Journal::open_with(folder.path(), LATER).unwrap();
    assert_eq!(journal.state(), &state);
    journal.append(at(2), ticked("credentials", "after")).unwrap();
    assert_eq!(journal.verify(), Ok(()));
    drop(journal);
    database(folder.path()).execute("INSERT INTO contact (name, mail) VALUES ('a', 'b')", []).unwrap();

    let copy = folder.path().join("lotse-before-v5.db");
    let older = tempfile::tempdir().unwrap();
    fs::copy(copy, older.path().join("lotse.db")).unwrap();
    let journal = Journal::open(older.path()).unwrap();
    assert_eq!((journal.state(), journal.verify()), (&state, Ok(())));
}

#[test]
fn a_new_file_and_a_current_one_need_no_copy() {
    let (folder, _) = closed(1);
    Journal::open(folder.path()).unwrap();
    let new = tempfile::tempdir().unwrap();
    Journal::open_with(new.path(), LATER).unwrap();
    for folder in [folder, new] {
        let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
        assert_eq!(names.filter(|name| name.to_string_lossy().contains("before")).count(), 0);
    }
}

#[test]
fn a_newer_file_is_refused_and_left_alone() {
    let (folder, _) = closed(1);
    drop(Journal::open_with(folder.path(), LATER).unwrap());
    let before = fs::read(folder.path().join("lotse.db")).unwrap();
    let error = Journal::open(folder.path()).unwrap_err();
    assert!(matches!(error, JournalError::NewerSchema { found: 5, supported: 3 }), "{error}");
    assert_eq!(
        error.args().into_iter().collect::<Vec<_>>(),
        [("found", "5".into()), ("supported", "3".into())]
    );
    assert_eq!(fs::read(folder.path().join("lotse.db")).unwrap(), before);
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let (folder, state) = closed(1);
    let error = Journal::open_with(folder.path(), BROKEN).unwrap_err();
    assert_eq!(error.code(), "journal-other", "{error}");
    assert_eq!(Journal::open(folder.path()).unwrap().state(), &state);
    drop(Journal::open_with(folder.path(), LATER).unwrap());
}

#[test]
fn without_a_copy_there_is_no_migration() {
    let (folder, state) = closed(1);
    let in_the_way = folder.path().join("lotse-before-v5.db.part");
    fs::create_dir(&in_the_way).unwrap();
    fs::write(in_the_way.join("file"), "").unwrap();
    Journal::open_with(folder.path(), LATER).unwrap_err();
    assert_eq!(Journal::open(folder.path()).unwrap().state(), &state);
}

#[test]
fn an_incomplete_copy_is_made_again() {
    let (folder, state) = closed(1);
    fs::write(folder.path().join("lotse-before-v5.db.part"), "half a copy").unwrap();
    assert_eq!(Journal::open_with(folder.path(), LATER).unwrap().state(), &state);
    assert!(folder.path().join("lotse-before-v5.db").is_file());
}

#[test]
fn a_lost_version_number_is_damage() {
    let (folder, _) = closed(1);
    database(folder.path()).pragma_update(None, "user_version", 0).unwrap();
    assert_eq!(refused(folder.path()), "journal-corrupt");
    database(folder.path()).pragma_update(None, "user_version", -1).unwrap();
    assert_eq!(refused(folder.path()), "journal-corrupt");
}
