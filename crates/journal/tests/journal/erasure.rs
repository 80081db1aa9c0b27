//! Erasing for good: the bytes are gone, the chains stay valid, and nothing restores what was erased.

use std::fs;
use std::path::Path;

use lotse_journal::{Break, Entries, Erasure, Fact, Journal, KeyNote, Refusal, Scope, Text};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::common::{added, at, database, note, organisation, run, started, ticked, with_run};
use crate::exchange::{give, of_run, read};
use crate::forms::old;

/// The files of a folder that contain some bytes.
pub(crate) fn found(folder: &Path, canary: &str) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let holds = |path: &std::path::PathBuf| {
        let bytes = fs::read(path).unwrap();
        bytes.windows(canary.len()).any(|window| window == canary.as_bytes())
    };
    files.filter(holds).map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

fn public(value: &str) -> KeyNote {
    KeyNote { length: 6, ending: String::new(), value: Some(value.into()), expires: None, kept: None }
}

fn username(value: &str) -> Fact {
    Fact::CredentialStored { run: run(1), credential: "username".into(), stored: public(value) }
}

fn site(value: &str) -> Fact {
    Fact::ValueStored { organisation: organisation(1), value: "site".into(), stored: public(value) }
}

fn other_run(step: &str) -> Fact {
    Fact::ActionTicked { run: run(2), step: step.into(), action: "a".into() }
}

fn confirmed(note: &str) -> Fact {
    Fact::SecondPersonConfirmed { run: run(1), name: "Canary Zwei".into(), note: note.into() }
}

/// Two organisations with interleaved events; the first has every kind of text that can contain a name or a key.
fn example() -> (TempDir, Journal) {
    let (folder, mut journal) = with_run();
    let facts = vec![
        Fact::PersonNamed { name: "Muster Eins".into() },
        Fact::OrganisationRenamed { organisation: organisation(1), name: "Canary Nord".into() },
        added(2, "Stay"),
        started(run(2), organisation(2)),
        Fact::GuideKept { guide: "sophos-central-autotask".into(), revision: 1, text: "format = 1\n".into() },
        note("credentials", "canary-note"),
        username("canary-user"),
        other_run("stays"),
        site("canary-site"),
        Fact::CheckMade {
            run: run(1),
            check: serde_json::json!({ "seen": "canary-user" }).into(),
            deeper: false,
        },
        confirmed("canary-second"),
        note("credentials", format!("canary-longer{}", " text".repeat(9_000))),
        Fact::RunRemoved { run: run(1) },
    ];
    journal.append_all(at(1), facts).unwrap();
    (folder, journal)
}

fn forget(journal: &mut Journal, minute: u64) -> u64 {
    let erased = journal.erase(at(minute), &Erasure::Organisation(organisation(1))).unwrap();
    assert!(erased.unfinished.is_none(), "{:?}", erased.unfinished);
    erased.entries
}

fn erase(journal: &mut Journal, text: Text) -> u64 {
    journal.erase(at(20), &Erasure::OfRun(run(1), text)).unwrap().entries
}

#[test]
fn an_organisation_is_gone_from_every_byte_and_the_chain_holds() {
    let (folder, mut journal) = example();
    let head = journal.head().unwrap();
    let second = journal.state().run(run(2)).cloned();
    fs::write(folder.path().join("lotse-before-v2.db"), "canary in a copy").unwrap();
    fs::write(folder.path().join("lotse-before-v3.db.part"), "canary in half a copy").unwrap();
    assert!(!found(folder.path(), "canary").is_empty() && !found(folder.path(), "Canary Nord").is_empty());
    let before = journal.erasable(&Erasure::Organisation(organisation(1))).unwrap();
    assert_eq!((before.entries, before.copies.len()), (10, 2));
    assert_eq!(journal.head(), Some(head), "looking changes nothing");

    assert_eq!(forget(&mut journal, 10), 10);
    let names = ["canary", "Canary", "Nordlicht", &organisation(1).to_string(), &run(1).to_string()];
    for canary in names {
        assert_eq!(found(folder.path(), canary), Vec::<String>::new(), "{canary}, while it is open");
    }
    assert!(journal.state().organisation(organisation(1)).is_none() && journal.state().run(run(1)).is_none());
    assert_eq!(journal.state().run(run(2)).cloned(), second);
    assert_eq!(journal.state().person(journal.device()), Some("Muster Eins"));
    assert!(journal.state().guide("sophos-central-autotask", 1).is_some());
    assert_eq!(journal.state().organisation_erased(journal.device(), organisation(1)), Some(at(10)));
    assert_eq!(journal.verify(), Ok(()));
    let audit = journal.audit(&[head], &[]);
    assert!(audit.fits(), "{audit:?}");
    let [erased] = &audit.erased[..] else { panic!("{audit:?}") };
    assert_eq!((erased.at, erased.entries, erased.organisation), (at(10), 10, true));
    assert_eq!(audit.chains[0].readable, 6);

    journal.append(at(11), other_run("after")).unwrap();
    let state = journal.state().clone();
    drop(journal);
    for canary in names {
        assert_eq!(found(folder.path(), canary), Vec::<String>::new(), "{canary}, once it is closed");
    }
    let journal = Journal::open(folder.path()).unwrap();
    assert_eq!((journal.state(), journal.verify()), (&state, Ok(())));
    assert_eq!(journal.events(None).unwrap().len(), 7);
    assert!(Journal::look(folder.path()).unwrap().audit(&[head], &[]).unwrap().fits());
}

#[test]
fn an_organisation_can_be_erased_once_and_its_name_is_free_again() {
    let (_folder, mut journal) = example();
    forget(&mut journal, 10);
    let error = journal.erase(at(11), &Erasure::Organisation(organisation(1))).unwrap_err();
    assert_eq!(error.code(), "journal-unknown-organisation");
    journal.append(at(12), added(3, "Canary Nord")).unwrap();
}

#[test]
fn erasing_a_text_removes_all_its_versions_and_nothing_else() {
    let (folder, mut journal) = with_run();
    let check = |seen: &str| Fact::CheckMade {
        run: run(1),
        check: serde_json::json!({ "seen": seen }).into(),
        deeper: false,
    };
    let facts = vec![
        note("credentials", "canary-first"),
        note("credentials", "Ticket 4711"),
        note("other", "stays"),
        username("canary-us\"er"),
        check("canary-us\"er"),
        username("renamed"),
        check("renamed"),
        check("stays"),
        site("canary-site"),
        Fact::ValueDeleted { organisation: organisation(1), value: "site".into() },
        confirmed("canary-said"),
    ];
    journal.append_all(at(1), facts).unwrap();
    let texts = [Text::Note("credentials".into()), Text::Credential("username".into()), Text::SecondPerson];
    assert_eq!(
        journal.state().run(run(1)).unwrap().texts.iter().collect::<Vec<_>>(),
        [&texts[0], &Text::Note("other".into()), &texts[1], &texts[2]]
    );
    assert_eq!(texts.clone().map(|text| erase(&mut journal, text)), [2, 5, 1]);
    let value = Erasure::Value(organisation(1), "site".into());
    assert_eq!(journal.erase(at(21), &value).unwrap().entries, 1);
    for canary in ["canary", "4711", "renamed", "Canary Zwei"] {
        assert_eq!(found(folder.path(), canary), Vec::<String>::new(), "{canary}");
    }
    let run = journal.state().run(run(1)).unwrap();
    assert_eq!(run.notes.keys().collect::<Vec<_>>(), ["other"]);
    assert!(run.credentials.is_empty() && run.second.confirmed.is_none() && run.changed);
    assert!(run.check.is_none() && run.check_erased, "a check can show it in another spelling");
    assert_eq!(run.erased.keys().collect::<Vec<_>>(), texts.iter().collect::<Vec<_>>());
    assert_eq!(run.texts.len(), 1);
    assert!(journal.state().organisation(organisation(1)).unwrap().texts.is_empty());
    assert_eq!(journal.audit(&[], &[]).erased.iter().map(|it| it.entries).sum::<u64>(), 9);
    assert_eq!(journal.verify(), Ok(()));

    let again = journal.erase(at(22), &Erasure::OfRun(crate::common::run(1), texts[0].clone())).unwrap_err();
    assert_eq!(again.code(), "journal-nothing-to-erase");
    // A note can be written again, and the organisation can be erased together with earlier erasures.
    journal.append(at(23), note("credentials", "Ticket 4712")).unwrap();
    forget(&mut journal, 24);
    assert_eq!(found(folder.path(), &crate::common::run(1).to_string()), Vec::<String>::new());
    assert_eq!(journal.verify(), Ok(()));
    assert_eq!(journal.events(None).unwrap().len(), 1);
}

#[test]
fn a_key_in_the_keychain_stays_noted_when_older_public_versions_go() {
    let (_folder, mut journal) = with_run();
    let secret = KeyNote { value: None, kept: Some("keychain".into()), ..public("") };
    let stored = |stored| Fact::CredentialStored { run: run(1), credential: "username".into(), stored };
    journal.append_all(at(1), vec![username("canary-user"), stored(secret)]).unwrap();
    assert_eq!(erase(&mut journal, Text::Credential("username".into())), 1);
    assert!(journal.state().run(run(1)).unwrap().credentials.contains_key("username"));
}

#[test]
fn a_file_with_erased_entries_does_not_restore_them() {
    let (folder, mut first) = example();
    first.append(at(2), Fact::RunRestored { run: run(1) }).unwrap();
    let two = tempfile::tempdir().unwrap();
    let mut second = Journal::open(two.path()).unwrap();
    let scope = Scope::Organisation(organisation(1));
    give(&first, &mut second, scope, 3);
    second.append_all(at(4), vec![note("other", "canary-of-two"), ticked("canary-tick", "a")]).unwrap();
    give(&second, &mut first, scope, 5);
    let file = second.hand_over(scope, at(6), "0.1.0").unwrap();

    // Entries of the other device are erased too.
    assert_eq!(forget(&mut first, 10), 13);
    assert_eq!(found(folder.path(), "canary"), Vec::<String>::new());
    second.append(at(11), note("other", "canary-later")).unwrap();
    let later = read(&second.hand_over(scope, at(12), "0.1.0").unwrap());
    let state = first.state().clone();
    for (file, erased, new) in [(read(&file), 13, false), (later, 14, true)] {
        let compared = first.compare(&file, at(13)).unwrap();
        let imported = first.import(&file, at(13)).unwrap();
        assert_eq!(imported, compared);
        assert_eq!((imported.erased, imported.is_nothing_new()), (erased, !new));
        assert!(imported.organisations.is_empty() && imported.runs.is_empty());
        assert_eq!(found(folder.path(), "canary"), Vec::<String>::new());
    }
    assert_eq!(first.state().organisations(), state.organisations());
    assert_eq!((first.verify(), first.audit(&[second.head().unwrap()], &[]).fits()), (Ok(()), true));
    // On the other computer they are still there.
    assert!(!found(two.path(), "canary").is_empty());
    drop(first);
    let first = Journal::open(folder.path()).unwrap();
    assert!(first.state().organisation(organisation(1)).is_none());
    // The heads that others noted of the chain still match.
    let text = first.hand_over(Scope::Run(run(2)), at(20), "0.1.0").unwrap();
    assert!(text.contains("organisation-erased") && !text.contains("canary"));
    give(&first, &mut second, Scope::Run(run(2)), 21);
    assert!(second.state().organisation(organisation(1)).is_some(), "another computer decides for itself");
}

#[test]
fn a_note_that_was_erased_stays_erased_and_the_file_says_so() {
    let (folder, mut first) = with_run();
    let two = tempfile::tempdir().unwrap();
    let mut second = Journal::open(two.path()).unwrap();
    give(&first, &mut second, Scope::Run(run(1)), 1);
    second.append(at(2), note("credentials", "canary-of-two")).unwrap();
    give(&second, &mut first, Scope::Run(run(1)), 3);
    let old = read(&of_run(&second, run(1)));
    assert_eq!(erase(&mut first, Text::Note("credentials".into())), 1);
    assert_eq!(first.import(&old, at(30)).unwrap().erased, 1);
    assert!(first.state().run(run(1)).unwrap().notes.is_empty());
    assert_eq!(found(folder.path(), "canary"), Vec::<String>::new());
    let text = of_run(&first, run(1));
    assert!(text.contains("note-erased") && !text.contains("canary"));
    // The other computer keeps the old entries; the note itself is deleted there, like any deleted note.
    give(&first, &mut second, Scope::Run(run(1)), 31);
    let there = second.state().run(run(1)).unwrap();
    // There it does not count as erased, and can still be erased.
    let erased = Text::Note("credentials".into());
    assert!(there.notes.is_empty() && !there.erased.contains_key(&erased) && there.texts.contains(&erased));
    assert!(!found(two.path(), "canary").is_empty());
    assert_eq!((first.verify(), second.verify()), (Ok(()), Ok(())));
}

#[test]
fn what_was_said_about_a_screen_is_replaced_withdrawn_and_erased_with_the_note() {
    let (folder, mut journal) = with_run();
    let said = |label: &str, seen: &str| Fact::MismatchNoted {
        run: run(1),
        step: "credentials".into(),
        label: label.into(),
        seen: seen.into(),
        version: String::new(),
    };
    let facts = [said("Save", "Apply"), said("", "another page"), said("Save", "canary"), said("", " ")];
    for (second, fact) in (2..).zip(facts) {
        journal.append(at(second), fact).unwrap();
    }
    let of_step = journal.state().run(run(1)).unwrap().mismatches["credentials"].clone();
    let of_step: Vec<_> = of_step.iter().map(|(label, it)| (&**label, &*it.seen)).collect();
    assert_eq!(of_step, [("Save", "canary")]);
    assert_eq!(erase(&mut journal, Text::Note("credentials".into())), 4);
    assert!(journal.state().run(run(1)).unwrap().mismatches.is_empty());
    assert_eq!(found(folder.path(), "canary"), Vec::<String>::new());
    assert_eq!(journal.verify(), Ok(()));
}

#[test]
fn entries_of_the_first_version_are_refused_with_their_number() {
    let folder = old();
    let mut journal = Journal::open(folder.path()).unwrap();
    let head = journal.head();
    let error = journal.erase(at(80), &Erasure::Organisation(organisation(1))).unwrap_err();
    assert_eq!(error.to_string(), format!("refused: {}", Refusal::OldForm { entries: 5 }));
    assert_eq!((error.code(), &*error.args()["entries"]), ("journal-old-form", "5"));
    assert_eq!((journal.head(), journal.verify()), (head, Ok(())));
    // Later entries have the other form and can be erased.
    journal.append(at(81), note("a", "canary")).unwrap();
    erase(&mut journal, Text::Note("a".into()));
    assert_eq!(found(folder.path(), "canary"), Vec::<String>::new());
    assert_eq!(journal.verify(), Ok(()));
}

/// Replaces the body of an own event as an erasure does.
fn emptied(connection: &Connection, sequence: i64) -> rusqlite::Result<usize> {
    let body: String = connection
        .query_row("SELECT body FROM event WHERE sequence = ?1", [sequence], |row| row.get(0))
        .unwrap();
    let digest = <sha2::Sha256 as sha2::Digest>::digest(&body);
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let instead = format!("{{\"erased\":\"{digest}\"}}");
    connection.execute("UPDATE event SET body = ?2 WHERE sequence = ?1", (sequence, instead))
}

#[test]
fn an_entry_emptied_by_hand_is_found() {
    let (folder, mut journal) = example();
    erase(&mut journal, Text::Note("credentials".into()));
    journal.append(at(21), other_run("after")).unwrap();
    drop(journal);
    let connection = database(folder.path());
    connection.execute_batch("DROP TRIGGER event_is_never_changed").unwrap();
    emptied(&connection, 10).unwrap();
    drop(connection);
    let journal = Journal::open(folder.path()).unwrap();
    let broken = journal.verify().unwrap_err();
    assert_eq!((broken.sequence, broken.what), (10, Break::Emptied));
    assert_eq!(broken.kind, None);
}

#[test]
fn the_file_allows_no_other_change() {
    let (folder, mut journal) = example();
    let entries = vec![Entries { device: journal.device(), sequences: vec![(7, 9)] }];
    journal.append(at(20), Fact::NoteErased { run: run(1), step: "credentials".into(), entries }).unwrap();
    let connection = database(folder.path());
    for (sql, sequence) in [
        ("UPDATE event SET body = '{}' WHERE sequence = ?1", 8),
        ("UPDATE event SET body = NULL WHERE sequence = ?1", 8),
        ("UPDATE event SET at = at + 1 WHERE sequence = ?1", 8),
        ("DELETE FROM event WHERE sequence = ?1", 8),
    ] {
        connection.execute(sql, [sequence]).unwrap_err();
    }
    for not_named in [6, 10] {
        emptied(&connection, not_named).unwrap_err();
    }
    emptied(&connection, 8).unwrap();
    emptied(&connection, 8).unwrap_err();
    // After another event was written, the entries named before can't be changed either.
    journal.append(at(21), other_run("after")).unwrap();
    emptied(&connection, 9).unwrap_err();
    drop(connection);
    assert_eq!(journal.verify(), Ok(()));
}

#[test]
fn a_reading_program_delays_the_second_stage_until_the_next_start() {
    let (folder, mut journal) = example();
    let reader = database(folder.path());
    reader.execute_batch("BEGIN").unwrap();
    let count: i64 = reader.query_row("SELECT count(*) FROM event", [], |row| row.get(0)).unwrap();
    assert_eq!(count, 15);
    let erased = journal.erase(at(10), &Erasure::Organisation(organisation(1))).unwrap();
    assert_eq!(erased.unfinished.map(|error| error.code()), Some("journal-locked"));
    assert!(journal.state().organisation(organisation(1)).is_none());
    drop(reader);
    drop(journal);
    let journal = Journal::open(folder.path()).unwrap();
    assert_eq!(found(folder.path(), "canary"), Vec::<String>::new());
    assert_eq!((journal.setting("erasure-unfinished"), journal.verify()), (None, Ok(())));
}
