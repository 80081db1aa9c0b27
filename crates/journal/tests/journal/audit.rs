//! The audit: compares papers and files with a journal that somebody has tampered with.

use std::fs;
use std::path::Path;

use lotse_journal::{Audit, Fact, Head, Journal, JournalError, Look, Place, Scope, Verdict};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::common::{at, closed, database, note, organisation, run, ticked, with_run};
use crate::exchange::{give, of_run, read};

fn without_triggers(folder: &Path) -> rusqlite::Connection {
    let connection = database(folder);
    for table in ["event", "link", "revealed"] {
        for deed in ["changed", "deleted"] {
            connection.execute_batch(&format!("DROP TRIGGER {table}_is_never_{deed}")).unwrap();
        }
    }
    connection
}

/// Rewrites an event and recomputes all hashes from there on, as a skilled forger would.
fn rewrite(folder: &Path, sequence: i64, from: &str, to: &str) {
    let connection = without_triggers(folder);
    let changed = connection
        .execute("UPDATE event SET body = replace(body, ?1, ?2) WHERE sequence = ?3", (from, to, sequence))
        .unwrap();
    assert_eq!(changed, 1);
    let device: [u8; 16] =
        connection.query_row("SELECT id FROM device WHERE number = 1", [], |row| row.get(0)).unwrap();
    let mut previous = [0_u8; 32];
    let rows: Vec<(i64, [u8; 16], i64, String)> = connection
        .prepare("SELECT sequence, id, at, body FROM event ORDER BY sequence")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for (sequence, id, at, body) in rows {
        let mut digest = Sha256::new();
        digest.update(b"lotse-event-2\n");
        digest.update(previous);
        digest.update(device);
        digest.update(sequence.to_be_bytes());
        digest.update(id);
        digest.update(at.to_be_bytes());
        digest.update(Sha256::digest(&body));
        let hash: [u8; 32] = digest.finalize().into();
        connection
            .execute(
                "UPDATE event SET previous = ?1, hash = ?2 WHERE sequence = ?3",
                (previous, hash, sequence),
            )
            .unwrap();
        previous = hash;
    }
}

/// A closed journal with heads noted at events 3, 6 and 9, and a file made at event 9.
fn noted() -> (TempDir, Vec<Head>, String) {
    let (folder, mut journal) = with_run();
    let mut heads = Vec::new();
    for number in 3..=9 {
        journal.append(at(number), ticked("credentials", &format!("action-{number}"))).unwrap();
        if number % 3 == 0 {
            heads.push(journal.head().unwrap());
        }
    }
    let text = of_run(&journal, run(1));
    (folder, heads, text)
}

fn audit(folder: &Path, heads: &[Head], text: &str) -> Audit {
    let looked = Journal::look(folder).unwrap().audit(heads, &[read(text)]).unwrap();
    let journal = Journal::open(folder).unwrap();
    assert_eq!(journal.audit(heads, &[read(text)]), looked, "looking and opening see the same");
    looked
}

fn verdicts(audit: &Audit) -> Vec<Verdict> {
    audit.heads.iter().map(|head| head.verdict.clone()).collect()
}

#[test]
fn an_untouched_journal_matches_everything_that_was_noted() {
    let (folder, heads, text) = noted();
    let audit = audit(folder.path(), &heads, &text);
    assert!(audit.fits());
    assert_eq!(verdicts(&audit), [Verdict::Fits, Verdict::Fits, Verdict::Fits]);
    assert_eq!(audit.files[0].chains[0].verdict, Verdict::Fits);
    let chain = &audit.chains[0];
    assert_eq!((audit.chains.len(), chain.head, chain.own, chain.readable), (1, heads[2], true, 9));
}

#[test]
fn a_rewritten_journal_is_found_by_a_head_and_named_by_a_file() {
    let (folder, heads, text) = noted();
    rewrite(folder.path(), 5, "action-5", "action-x");
    assert_eq!(Journal::open(folder.path()).unwrap().verify(), Ok(()), "it holds together by itself");
    let device = heads[0].device;
    let place = Place { device, sequence: 5, at: Some(at(5)), kind: Some("action-ticked".into()) };
    let by_heads = Journal::look(folder.path()).unwrap().audit(&heads, &[]).unwrap();
    assert!(!by_heads.fits());
    assert_eq!(
        verdicts(&by_heads),
        [
            Verdict::Fits,
            Verdict::DiffersWithin { after: 3, until: 6 },
            Verdict::DiffersWithin { after: 3, until: 9 }
        ]
    );
    let by_file = audit(folder.path(), &heads, &text);
    assert_eq!(by_file.files[0].chains[0].verdict, Verdict::Differs(place));
    assert_eq!(verdicts(&by_file)[1], Verdict::DiffersWithin { after: 4, until: 6 });
}

#[test]
fn a_head_right_after_a_matching_one_names_the_event() {
    let (folder, mut journal) = with_run();
    let good = journal.head().unwrap();
    journal.append(at(1), ticked("a", "b")).unwrap();
    let bad = Head { hash: [7; 32].into(), ..journal.head().unwrap() };
    let audit = journal.audit(&[bad, good], &[]);
    drop(folder);
    let Verdict::Differs(place) = &audit.heads[0].verdict else { panic!("{audit:?}") };
    assert_eq!((place.sequence, &audit.heads[1].verdict), (3, &Verdict::Fits));
}

#[test]
fn an_edited_event_differs_even_if_its_hash_was_left_alone() {
    let (folder, heads, text) = noted();
    without_triggers(folder.path())
        .execute("UPDATE event SET body = replace(body, 'action-5', 'action-x') WHERE sequence = 5", [])
        .unwrap();
    let audit = audit(folder.path(), &heads, &text);
    assert_eq!(audit.broken[0].sequence, 5);
    assert_eq!(verdicts(&audit)[0], Verdict::Fits);
    for verdict in [&verdicts(&audit)[2], &audit.files[0].chains[0].verdict] {
        assert!(matches!(verdict, Verdict::Differs(Place { sequence: 5, .. })), "{verdict:?}");
    }
}

#[test]
fn a_truncated_chain_is_found_and_the_first_missing_event_named() {
    let (folder, heads, text) = noted();
    without_triggers(folder.path()).execute("DELETE FROM event WHERE sequence > 7", []).unwrap();
    let audit = audit(folder.path(), &heads, &text);
    assert!(!audit.fits() && audit.broken.is_empty());
    assert_eq!(verdicts(&audit), [Verdict::Fits, Verdict::Fits, Verdict::Behind { missing: 8 }]);
    assert_eq!(audit.files[0].chains[0].verdict, Verdict::Behind { missing: 8 });
}

#[test]
fn a_head_of_an_unknown_device_is_reported_as_unknown() {
    let (folder, heads, text) = noted();
    let (_other, elsewhere) = with_run();
    let audit = audit(folder.path(), &[elsewhere.head().unwrap(), heads[0]], &text);
    assert_eq!(verdicts(&audit), [Verdict::UnknownDevice, Verdict::Fits]);
    let file = read(&of_run(&elsewhere, run(1)));
    let audit = Journal::look(folder.path()).unwrap().audit(&[], &[file]).unwrap();
    assert_eq!(audit.files[0].chains[0].verdict, Verdict::UnknownDevice);
}

/// Two journals that have handed a run back and forth, the first one closed.
fn exchanged() -> (TempDir, TempDir, Journal) {
    let (one, mut first) = with_run();
    let two = tempfile::tempdir().unwrap();
    let mut second = Journal::open(two.path()).unwrap();
    give(&first, &mut second, Scope::Run(run(1)), 1);
    second.append_all(at(2), vec![ticked("a", "second"), note("a", "4711"), ticked("a", "third")]).unwrap();
    give(&second, &mut first, Scope::Organisation(organisation(1)), 3);
    first.append(at(4), ticked("a", "fourth")).unwrap();
    drop(first);
    (one, two, second)
}

#[test]
fn heads_noted_at_imports_are_compared_automatically() {
    let (folder, _two, second) = exchanged();
    let look = || Journal::look(folder.path()).unwrap().audit(&[], &[]).unwrap();
    let audit = look();
    assert!(audit.fits());
    assert_eq!(audit.chains.len(), 2);
    assert_eq!(audit.chains[1].head, second.head().unwrap());
    // Its own head, noted by the other device, and that of the other device.
    assert_eq!(audit.kept.len(), 2);

    // The other device's events were rewritten here, or cut off, with recomputed hashes.
    let connection = without_triggers(folder.path());
    connection
        .execute_batch("DELETE FROM revealed WHERE sequence > 2; DELETE FROM link WHERE sequence > 2")
        .unwrap();
    drop(connection);
    let audit = look();
    assert!(audit.broken.is_empty());
    let verdict = &audit
        .kept
        .iter()
        .map(|kept| &kept.audited)
        .find(|kept| kept.head.device == second.device())
        .unwrap()
        .verdict;
    assert_eq!(verdict, &Verdict::Behind { missing: 3 });
}

#[test]
fn the_other_device_remembers_what_this_one_had() {
    let (folder, _two, second) = exchanged();
    rewrite(folder.path(), 1, "Nordlicht IT", "Südlicht IT!");
    let audit = Journal::look(folder.path()).unwrap().audit(&[], &[]).unwrap();
    assert!(audit.broken.is_empty(), "it holds together by itself");
    let kept =
        audit.kept.iter().map(|kept| &kept.audited).find(|kept| kept.head.device != second.device()).unwrap();
    assert_eq!(kept.verdict, Verdict::DiffersWithin { after: 0, until: 2 });
    // And its own file names the event.
    let file = read(&of_run(&second, run(1)));
    let audit = Journal::look(folder.path()).unwrap().audit(&[], &[file]).unwrap();
    assert!(audit.files[0].chains.iter().any(|chain| {
        matches!(&chain.verdict, Verdict::Differs(Place { sequence: 1, kind: Some(kind), .. }) if kind == "organisation-added")
    }));
}

#[test]
fn an_edited_event_of_another_device_is_named() {
    let (folder, _two, second) = exchanged();
    for (sql, sequence) in [
        ("UPDATE revealed SET body = replace(body, '4711', '4712')", 3),
        ("UPDATE link SET at = at + 1 WHERE sequence = 2", 2),
        ("UPDATE link SET hash = zeroblob(32) WHERE sequence = 4", 4),
        (
            "UPDATE link SET digest = zeroblob(32) WHERE sequence = 1 AND 0; DELETE FROM revealed WHERE sequence = 1; \
          UPDATE link SET digest = zeroblob(32) WHERE sequence = 1",
            1,
        ),
        ("DELETE FROM revealed WHERE sequence = 3; DELETE FROM link WHERE sequence = 3", 3),
    ] {
        let copy = tempfile::tempdir().unwrap();
        fs::copy(folder.path().join("lotse.db"), copy.path().join("lotse.db")).unwrap();
        without_triggers(copy.path()).execute_batch(sql).unwrap();
        let audit = Journal::look(copy.path()).unwrap().audit(&[], &[]).unwrap();
        assert_eq!((audit.broken[0].device, audit.broken[0].sequence), (second.device(), sequence), "{sql}");
    }
}

#[test]
fn the_tables_of_others_refuse_to_change_too() {
    let (folder, ..) = exchanged();
    let connection = database(folder.path());
    for sql in [
        "UPDATE link SET at = 0",
        "DELETE FROM link",
        "UPDATE revealed SET body = '7'",
        "DELETE FROM revealed",
    ] {
        let error = connection.execute(sql, []).unwrap_err();
        assert!(error.to_string().contains("an event is never"), "{error}");
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_closed_journal_is_read_without_leaving_a_trace() {
    let (folder, _) = closed(5);
    fs::remove_file(folder.path().join("lotse.lock")).unwrap();
    let bytes = fs::read(folder.path().join("lotse.db")).unwrap();
    assert!(Journal::look(folder.path()).unwrap().audit(&[], &[]).unwrap().fits());
    assert_eq!(names(folder.path()), ["lotse.db"]);
    assert_eq!(fs::read(folder.path().join("lotse.db")).unwrap(), bytes);
}

#[test]
fn a_journal_is_read_while_a_window_has_it_open() {
    let (folder, mut journal) = with_run();
    for number in 1..20 {
        journal.append(at(number), ticked("a", &number.to_string())).unwrap();
        let audit = Journal::look(folder.path()).unwrap().audit(&[journal.head().unwrap()], &[]).unwrap();
        assert!(audit.fits());
    }
    assert_eq!(names(folder.path()), ["lotse.db", "lotse.db-shm", "lotse.db-wal", "lotse.lock"]);
    journal.append(at(30), note("a", "still open")).unwrap();
}

#[test]
fn a_copy_of_an_open_journal_is_read_with_its_log() {
    let (folder, mut journal) = with_run();
    journal.append(at(1), ticked("a", "b")).unwrap();
    // Characters with a meaning in a URI. Windows allows no question mark.
    let copy = tempfile::tempdir().unwrap();
    let copy = copy.path().join(if cfg!(windows) { "a b#d%e ä" } else { "a b?c#d%e ä" });
    fs::create_dir(&copy).unwrap();
    for name in ["lotse.db", "lotse.db-wal"] {
        fs::copy(folder.path().join(name), copy.join(name)).unwrap();
    }
    let audit = Journal::look(&copy).unwrap().audit(&[journal.head().unwrap()], &[]).unwrap();
    assert!(audit.fits(), "{audit:?}");
    assert_eq!(names(&copy), ["lotse.db", "lotse.db-wal"]);
    drop(journal);
    fs::remove_file(copy.join("lotse.db-wal")).unwrap();
    fs::copy(folder.path().join("lotse.db"), copy.join("lotse.db")).unwrap();
    assert!(Journal::look(&copy).unwrap().audit(&[], &[]).unwrap().fits());
    assert_eq!(names(&copy), ["lotse.db"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_journal_on_a_read_only_disk_is_read() {
    use crate::full_disk::Tmpfs;
    let Some(tmpfs) = Tmpfs::mount("4M") else { return };
    let (folder, mut journal) = with_run();
    journal.append(at(1), ticked("a", "b")).unwrap();
    let head = journal.head().unwrap();
    for names in [&["lotse.db", "lotse.db-wal"][..], &["lotse.db", "lotse.db-wal", "lotse.db-shm"]] {
        for name in names {
            fs::copy(folder.path().join(name), tmpfs.path().join(name)).unwrap();
        }
        tmpfs.remount("ro");
        assert!(Journal::look(tmpfs.path()).unwrap().audit(&[head], &[]).unwrap().fits(), "{names:?}");
        tmpfs.remount("rw");
    }
    drop(journal);
    for name in ["lotse.db-wal", "lotse.db-shm"] {
        fs::remove_file(tmpfs.path().join(name)).unwrap();
    }
    fs::copy(folder.path().join("lotse.db"), tmpfs.path().join("lotse.db")).unwrap();
    tmpfs.remount("ro");
    assert!(Journal::look(tmpfs.path()).unwrap().audit(&[head], &[]).unwrap().fits());
}

#[test]
fn looking_creates_no_journal() {
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().to_owned(), folder.path().join("nowhere")] {
        let error = Look::at(&path).unwrap_err();
        assert!(matches!(&error, JournalError::Missing { folder } if *folder == path), "{error}");
    }
    fs::write(folder.path().join("lotse.db"), "").unwrap();
    assert_eq!(Journal::look(folder.path()).unwrap_err().code(), "journal-missing");
    fs::remove_file(folder.path().join("lotse.db")).unwrap();
    assert_eq!(names(folder.path()), Vec::<String>::new());
    fs::write(folder.path().join("lotse.db"), "not a journal at all").unwrap();
    assert_eq!(Journal::look(folder.path()).unwrap().audit(&[], &[]).unwrap_err().code(), "journal-corrupt");
    assert_eq!(names(folder.path()), ["lotse.db"]);
}

#[test]
fn a_text_that_looks_like_an_import_is_not_read_as_one() {
    // A note whose text looks like an import.
    let (folder, mut journal) = with_run();
    journal.append(at(1), note("a", r#""kind":"hand-over-taken""#)).unwrap();
    assert!(journal.audit(&[], &[]).kept.is_empty());
    drop((folder, journal));
    assert_eq!(
        Fact::HandOverTaken { heads: Vec::new(), latest: at(0), revealed: [].into() }.kind(),
        "hand-over-taken"
    );
}
