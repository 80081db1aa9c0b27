//! A journal from before there were hand-over files: its events stay as they are, and new ones have the new form.

use std::path::Path;

use lotse_journal::{Break, Fact, HandOverError, Journal, MIGRATIONS, Scope};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::common::{added, at, database, organisation, run, started, ticked};
use crate::exchange::{changed, give, line, of_run, read, unread};

/// Appends an event of form 1.
fn write_form_one(connection: &Connection, sequence: i64, fact: &Fact) {
    let device: [u8; 16] =
        connection.query_row("SELECT id FROM device WHERE number = 1", [], |row| row.get(0)).unwrap();
    let previous: [u8; 32] = connection
        .query_row("SELECT hash FROM event ORDER BY place DESC LIMIT 1", [], |row| row.get(0))
        .unwrap_or_default();
    let id = uuid::Uuid::from_u128(5_000 + u128::try_from(sequence).unwrap()).into_bytes();
    // The clock runs backwards.
    let at = at(60).as_microsecond() - sequence * 60_000_000;
    let body = serde_json::to_string(fact).unwrap();
    let mut digest = Sha256::new();
    digest.update(b"lotse-event-1\n");
    digest.update(previous);
    digest.update(device);
    digest.update(sequence.to_be_bytes());
    digest.update(id);
    digest.update(at.to_be_bytes());
    digest.update(&body);
    let hash: [u8; 32] = digest.finalize().into();
    connection
        .execute(
            "INSERT INTO event (device, sequence, id, at, body, previous, hash) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
            params![sequence, id, at, body, previous, hash],
        )
        .unwrap();
}

/// A file of the first version in which the events of two runs alternate.
pub(crate) fn old() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let connection = database(folder.path());
    connection.execute_batch(MIGRATIONS[0].sql).unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
    connection.execute("INSERT INTO device (id) VALUES (?1)", [[0xD1_u8; 16]]).unwrap();
    let other = |action: &str| Fact::ActionTicked { run: run(2), step: "a".into(), action: action.into() };
    let facts = [
        added(1, "Nordlicht IT"),
        started(run(1), organisation(1)),
        started(run(2), organisation(1)),
        ticked("a", "one"),
        other("secret business"),
    ];
    for (sequence, fact) in (1..).zip(&facts) {
        write_form_one(&connection, sequence, fact);
    }
    folder
}

fn tables(folder: &Path) -> i64 {
    database(folder)
        .query_row("SELECT count(*) FROM sqlite_schema WHERE type = 'table'", [], |row| row.get(0))
        .unwrap()
}

#[test]
fn an_old_journal_is_handed_over_with_other_events_opaque() {
    let folder = old();
    let mut journal = Journal::open(folder.path()).unwrap();
    assert!(folder.path().join("lotse-before-v3.db").is_file(), "the old file is kept");
    assert_eq!(journal.verify(), Ok(()));
    let other = Fact::ActionTicked { run: run(2), step: "a".into(), action: "late business".into() };
    journal.append_all(at(70), vec![ticked("a", "two"), other]).unwrap();
    assert_eq!(journal.verify(), Ok(()));
    let text = of_run(&journal, run(1));
    assert!(!text.contains("business"));
    let opaque = |number| !line(&text, number).contains("\"id\"");
    assert_eq!([1, 2, 3, 4, 5, 6, 7].map(opaque), [false, false, true, false, true, false, false]);
    assert!(line(&text, 7).contains("digest"));

    let two = tempfile::tempdir().unwrap();
    let mut second = Journal::open(two.path()).unwrap();
    give(&journal, &mut second, Scope::Run(run(1)), 80);
    assert_eq!(second.state().run(run(1)), journal.state().run(run(1)));
    assert_eq!((second.verify(), second.audit(&[journal.head().unwrap()], &[]).fits()), (Ok(()), true));
    // Handed on as received: a device can't show more than it was shown.
    let on = of_run(&second, run(1));
    assert!(read(&on).heads().contains(&journal.head().unwrap()));
    // A device that knows an opaque event can reveal it.
    let revealed = give(&journal, &mut second, Scope::Organisation(organisation(1)), 81);
    assert_eq!((revealed.events, revealed.bodies), (0, 3));
    assert_eq!(second.state().run(run(2)), journal.state().run(run(2)));
    assert_eq!(second.verify(), Ok(()));
    let state = second.state().clone();
    drop(second);
    assert_eq!(Journal::open(two.path()).unwrap().state(), &state);
}

#[test]
fn an_old_journal_can_be_read_without_migrating() {
    let folder = old();
    let before = tables(folder.path());
    let audit = Journal::look(folder.path()).unwrap().audit(&[], &[]).unwrap();
    assert!(audit.fits());
    assert_eq!((audit.chains.len(), audit.chains[0].head.sequence), (1, 5));
    assert_eq!(tables(folder.path()), before, "nothing was migrated");
}

#[test]
fn the_old_form_can_not_follow_the_new_one() {
    let folder = old();
    let mut journal = Journal::open(folder.path()).unwrap();
    journal.append(at(70), ticked("a", "two")).unwrap();
    drop(journal);
    write_form_one(&database(folder.path()), 7, &ticked("a", "three"));
    let journal = Journal::open(folder.path()).unwrap();
    let broken = journal.verify().unwrap_err();
    assert_eq!((broken.sequence, broken.what), (7, Break::OlderForm));
    assert_eq!(journal.hand_over(Scope::Run(run(1)), at(90), "0.1.0").unwrap_err().code(), "journal-corrupt");
}

#[test]
fn an_opaque_event_with_another_time_is_not_the_same() {
    let folder = old();
    let journal = Journal::open(folder.path()).unwrap();
    let text = of_run(&journal, run(1));
    let opaque = line(&text, 3);
    let at_of = serde_json::from_str::<serde_json::Value>(&opaque).unwrap()["at"].to_string();
    let later = changed(&text, &opaque, &opaque.replace(&at_of, &format!("{}", at(59).as_microsecond())));
    // Its hash covers the time, but can't be computed without what it says.
    let two = tempfile::tempdir().unwrap();
    let mut second = Journal::open(two.path()).unwrap();
    second.import(&read(&later), at(80)).unwrap();
    let differs = HandOverError::Differs { device: journal.device(), sequence: 3 };
    assert_eq!(crate::exchange::refused(&mut second, &text), differs);
    let (whole, mixture) = (line(&text, 4), line(&text, 4).replace("\"body\"", "\"digest\""));
    assert!(matches!(unread(changed(&text, &whole, &mixture)), HandOverError::Malformed { .. }));
}
