//! The chain: append-only, linked, and a break is named.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use lotse_journal::{Break, DeviceId, Hash, Journal, JournalError};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use crate::common::{at, closed, database, note, run, ticked, with_run};

fn without_triggers(folder: &std::path::Path) -> Connection {
    let connection = database(folder);
    connection
        .execute_batch("DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted")
        .unwrap();
    connection
}

/// Writes an event as a newer version would: an unknown body with the right hash.
pub(crate) fn write_as_newer(folder: &std::path::Path, body: &str) {
    let connection = database(folder);
    let (device, sequence, previous): ([u8; 16], i64, [u8; 32]) = connection
        .query_row(
            "SELECT device.id, sequence, hash FROM event JOIN device ON number = device ORDER BY place DESC LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .unwrap();
    let (sequence, id, at) = (sequence + 1, [9_u8; 16], 1_795_252_800_000_000_i64);
    let mut digest = Sha256::new();
    digest.update(b"lotse-event-2\n");
    digest.update(previous);
    digest.update(device);
    digest.update(sequence.to_be_bytes());
    digest.update(id);
    digest.update(at.to_be_bytes());
    digest.update(Sha256::digest(body));
    let hash: [u8; 32] = digest.finalize().into();
    connection
        .execute(
            "INSERT INTO event (device, sequence, id, at, body, previous, hash) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
            params![sequence, id, at, body, previous, hash],
        )
        .unwrap();
}

/// The line of an event in a hand-over file, with the right hash for its content after the event with `before`.
pub(crate) fn sealed_line(line: &str, device: DeviceId, sequence: i64, before: &str) -> String {
    let mut event: serde_json::Value = serde_json::from_str(line).unwrap();
    let bytes = |text: &serde_json::Value| BASE64.decode(text.as_str().unwrap()).unwrap();
    let mut digest = Sha256::new();
    digest.update(b"lotse-event-2\n");
    digest.update(BASE64.decode(before).unwrap());
    digest.update(device.as_uuid().as_bytes());
    digest.update(sequence.to_be_bytes());
    digest.update(bytes(&event["id"]));
    digest.update(event["at"].as_i64().unwrap().to_be_bytes());
    digest.update(Sha256::digest(event["body"].as_str().unwrap()));
    event["hash"] = BASE64.encode(digest.finalize()).into();
    event.to_string()
}

#[test]
fn the_head_moves_with_every_event_and_is_the_same_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Journal::open(folder.path()).unwrap();
    assert_eq!(journal.head(), None);
    assert_eq!(journal.verify(), Ok(()));
    drop(journal);
    let (folder, mut other) = with_run();
    let first = other.head().unwrap();
    assert_eq!((first.sequence, first.device), (2, other.device()));
    assert_eq!(first.hash.to_string().len(), 64);
    let id = other.append(at(1), ticked("credentials", "generate-key")).unwrap();
    let head = other.head().unwrap();
    assert_eq!(head.sequence, 3);
    assert_ne!(head.hash, first.hash);
    let events = other.events(None).unwrap();
    let last = events.last().unwrap();
    assert_eq!((last.id, last.sequence, last.hash, last.device), (id, 3, head.hash, head.device));
    drop(other);
    journal = Journal::open(folder.path()).unwrap();
    assert_eq!(journal.head(), Some(head));
}

#[test]
fn events_of_a_run_are_those_that_happened_to_it() {
    let (_folder, mut journal) = with_run();
    journal.append(at(1), note("credentials", "ticket 4711")).unwrap();
    let events = journal.events(Some(run(1))).unwrap();
    let kinds: Vec<_> = events.iter().map(|event| (event.sequence, event.fact.kind())).collect();
    assert_eq!(kinds, [(2, "run-started"), (3, "note-written")]);
    assert_eq!(events[1].at, at(1));
    assert_eq!(journal.events(Some(run(2))).unwrap(), []);
    assert_eq!(journal.events(None).unwrap().len(), 3);
}

#[test]
fn the_file_itself_refuses_to_change_or_delete_an_event() {
    let (folder, _) = closed(1);
    let connection = database(folder.path());
    for sql in ["UPDATE event SET at = 0", "DELETE FROM event WHERE sequence = 2"] {
        let error = connection.execute(sql, []).unwrap_err();
        assert!(error.to_string().contains("an event is never"), "{error}");
    }
}

#[test]
fn an_edited_event_is_named() {
    let (folder, _) = closed(20);
    let connection = without_triggers(folder.path());
    let edit = "UPDATE event SET body = replace(body, 'action-4', 'action-x') WHERE sequence = 7";
    assert_eq!(connection.execute(edit, []).unwrap(), 1);
    drop(connection);
    let journal = Journal::open(folder.path()).unwrap();
    let broken = journal.verify().unwrap_err();
    assert_eq!((broken.sequence, broken.what, broken.device), (7, Break::Changed, journal.device()));
}

#[test]
fn an_exchanged_hash_a_hole_and_a_missing_end_are_named() {
    for (sql, sequence, what) in [
        ("UPDATE event SET at = at + 1 WHERE sequence = 5", 5, Break::Changed),
        ("UPDATE event SET hash = zeroblob(32) WHERE sequence = 5", 5, Break::Changed),
        ("UPDATE event SET previous = zeroblob(32) WHERE sequence = 5", 5, Break::Unlinked),
        ("DELETE FROM event WHERE sequence = 5", 5, Break::Missing),
        ("DELETE FROM event WHERE sequence = 1", 1, Break::Missing),
        ("DELETE FROM event WHERE sequence > 10", 11, Break::Missing),
        ("DELETE FROM event", 1, Break::Missing),
    ] {
        let (folder, _) = closed(10);
        let journal = Journal::open(folder.path()).unwrap();
        without_triggers(folder.path()).execute(sql, []).unwrap();
        let broken = journal.verify().unwrap_err();
        assert_eq!((broken.sequence, broken.what), (sequence, what), "{sql}");
    }
}

#[test]
fn a_hole_and_an_edited_last_event_are_seen_when_opening() {
    for sql in [
        "DELETE FROM event WHERE sequence = 5",
        "UPDATE event SET body = replace(body, 'action-9', 'action-x') WHERE sequence = 12",
        "UPDATE event SET body = '{\"kind\":\"step-lost\"}' WHERE sequence = 5",
        "UPDATE event SET body = '7' WHERE sequence = 5",
    ] {
        let (folder, _) = closed(10);
        without_triggers(folder.path()).execute(sql, []).unwrap();
        let error = Journal::open(folder.path()).unwrap_err();
        assert_eq!(error.code(), "journal-corrupt", "{sql}: {error}");
    }
}

#[test]
fn an_event_of_a_newer_version_is_refused_as_such() {
    let id = run(1);
    for (kind, body) in [
        ("check-done", format!(r#"{{"kind":"check-done","run":"{id}","findings":[]}}"#)),
        (
            "run-started",
            format!(
                r#"{{"kind":"run-started","run":"{id}","organisation":"{id}","guide":"g","revision":1,"mode":"telepathy","answers":{{}}}}"#
            ),
        ),
        ("run-finished", format!(r#"{{"kind":"run-finished","run":"{id}","by":"someone"}}"#)),
        ("", r#"["another shape"]"#.to_owned()),
    ] {
        let (folder, _) = closed(1);
        write_as_newer(folder.path(), &body);
        let error = Journal::open(folder.path()).unwrap_err();
        assert_eq!(error.code(), "journal-newer-event");
        assert_eq!((&error.args()["kind"][..], &error.args()["sequence"][..]), (kind, "4"));
        assert!(matches!(error, JournalError::NewerEvent { .. }));
    }
}

#[test]
fn an_event_that_the_rules_would_refuse_today_still_folds() {
    for body in [
        format!(r#"{{"kind":"run-finished","run":"{}"}}"#, run(77)),
        format!(r#"{{"kind":"organisation-removed","organisation":"{}"}}"#, run(77)),
    ] {
        let (folder, state) = closed(1);
        write_as_newer(folder.path(), &body);
        let journal = Journal::open(folder.path()).unwrap();
        assert_eq!((journal.state(), journal.verify()), (&state, Ok(())));
    }
}

#[test]
fn a_hash_is_written_in_hexadecimal() {
    assert_eq!(Hash::from([0xA1; 32]).to_string(), "a1".repeat(32));
}

#[test]
fn a_head_is_read_as_it_is_printed() {
    let (_folder, journal) = with_run();
    let head = journal.head().unwrap();
    let printed = head.to_string();
    assert_eq!(printed.parse(), Ok(head));
    assert_eq!(format!(" {} \n\t", printed.replace('/', " /\n ")).parse(), Ok(head));
    for wrong in [
        "",
        "/",
        "//",
        &printed[1..],
        &printed[..printed.len() - 1],
        &format!("{printed}/1"),
        &printed.replace("/2/", "/0/"),
    ] {
        assert!(wrong.parse::<lotse_journal::Head>().is_err(), "{wrong}");
    }
}
