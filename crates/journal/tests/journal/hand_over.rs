//! Handing over a run: what the file contains, what it leaves out, and what the import does.

use lotse_journal::{CarriedGuide, Fact, HandOver, HandOverError, Journal, KeyNote, Refusal, Scope};

use crate::common::{added, at, note, organisation, run, started, ticked, with_run};
use crate::exchange::{give, line, of_run, read, refused, unread};
use crate::union::merged;

fn named(name: &str) -> Fact {
    Fact::PersonNamed { name: name.into() }
}

fn kept(guide: &str) -> Fact {
    Fact::GuideKept { guide: guide.into(), revision: 1, text: format!("format = 1 # {guide}") }
}

/// One run to hand over, and other things that must not be in its file: another run, organisation and guide.
fn among_others() -> (tempfile::TempDir, Journal) {
    let (folder, mut journal) = with_run();
    let facts = vec![
        named("Muster Eins"),
        kept("sophos-central-autotask"),
        kept("kaseya-vsa-autotask"),
        added(2, "Geheim GmbH"),
        started(run(2), organisation(1)),
        started(run(3), organisation(2)),
        Fact::NoteWritten { run: run(2), step: "a".into(), text: "not to be seen".into() },
        Fact::NoteWritten { run: run(3), step: "a".into(), text: "not to be seen either".into() },
        ticked("credentials", "generate-key"),
        note("credentials", "ticket 4711"),
    ];
    journal.append_all(at(1), facts).unwrap();
    (folder, journal)
}

#[test]
fn a_file_can_be_inspected_before_it_is_imported() {
    let (_folder, journal) = among_others();
    let file = read(&of_run(&journal, run(1)));
    assert_eq!((file.scope(), file.made(), file.by()), (Scope::Run(run(1)), at(500), journal.device()));
    assert_eq!((file.person(), file.version()), (Some("Muster Eins"), "0.1.0"));
    assert_eq!(file.organisation().unwrap().name, "Nordlicht IT");
    let runs = file.runs();
    assert_eq!((runs.len(), runs[0].id, runs[0].guide.as_str()), (1, run(1), "sophos-central-autotask"));
    assert_eq!(runs[0], journal.state().run(run(1)).unwrap());
    assert!(file.state().guide("sophos-central-autotask", 1).is_some());
    assert_eq!(file.heads(), [journal.head().unwrap()]);
    assert_eq!((file.events(), file.readable()), (12, 6));
}

#[test]
fn events_about_something_else_are_veiled() {
    let (_folder, journal) = among_others();
    let text = of_run(&journal, run(1));
    for secret in ["Geheim", "not to be seen", "kaseya-vsa-autotask", &run(2).to_string()] {
        assert!(!text.contains(secret), "{secret}");
    }
    assert!(line(&text, 5).contains("\"digest\"") && !line(&text, 5).contains("\"body\""));
    let all = journal.hand_over(Scope::Organisation(organisation(1)), at(1), "0.1.0").unwrap();
    assert!(all.contains("not to be seen") && !all.contains("either") && !all.contains("Geheim"));
    assert_eq!(read(&all).runs().len(), 2);
}

#[test]
fn an_organisation_is_handed_over_with_its_removed_runs() {
    let (_folder, mut journal) = among_others();
    journal.append(at(2), Fact::RunRemoved { run: run(2) }).unwrap();
    let file = read(&journal.hand_over(Scope::Organisation(organisation(1)), at(3), "0.1.0").unwrap());
    assert_eq!(file.runs().iter().map(|run| run.removed).collect::<Vec<_>>(), [None, Some(at(2))]);
}

#[test]
fn something_unknown_is_not_handed_over() {
    let (_folder, journal) = with_run();
    let error = journal.hand_over(Scope::Run(run(9)), at(1), "0.1.0").unwrap_err();
    assert_eq!(error.code(), Refusal::UnknownRun { run: run(9) }.code());
    let error = journal.hand_over(Scope::Organisation(organisation(9)), at(1), "0.1.0").unwrap_err();
    assert_eq!(error.code(), "journal-unknown-organisation");
}

#[test]
fn a_run_is_continued_elsewhere_and_comes_back() {
    let (_one, mut first) = among_others();
    let two = tempfile::tempdir().unwrap();
    let mut second = Journal::open(two.path()).unwrap();
    let imported = give(&first, &mut second, Scope::Run(run(1)), 10);
    assert_eq!((imported.events, imported.bodies), (12, 6));
    assert_eq!((imported.organisations, imported.runs), (vec![organisation(1)], vec![run(1)]));
    assert_eq!(second.state().run(run(1)), first.state().run(run(1)));
    assert_eq!(second.state().runs().len(), 1);

    second.append(at(11), named("Muster Zwei")).unwrap();
    second.append(at(12), ticked("credentials", "generate-secret")).unwrap();
    second.append(at(13), Fact::RunFinished { run: run(1) }).unwrap();
    first.append(at(14), note("credentials", "meanwhile")).unwrap();
    give(&second, &mut first, Scope::Run(run(1)), 15);
    give(&first, &mut second, Scope::Run(run(1)), 16);
    let here = first.state().run(run(1)).unwrap();
    assert_eq!(merged(second.state()).1[0], merged(first.state()).1[0]);
    let by = &here.ticks["credentials"]["generate-secret"].by;
    assert_eq!((by.device, by.person.as_deref()), (second.device(), Some("Muster Zwei")));
    assert!(here.finished.is_none(), "it was finished there");
    assert_eq!(here.elsewhere[&second.device()].finished.as_ref().map(|by| by.at), Some(at(13)));
    assert_eq!(here.notes["credentials"].text, "meanwhile");
    let (state, events) = (second.state().clone(), second.events(None).unwrap());
    drop(second);
    let second = Journal::open(two.path()).unwrap();
    assert_eq!((second.state(), second.events(None).unwrap()), (&state, events));
    assert_eq!((first.verify(), second.verify()), (Ok(()), Ok(())));
    assert_eq!(first.state().runs().len(), 3, "what was not handed over is still there");
}

#[test]
fn events_of_a_run_are_those_of_all_devices_in_order() {
    let (_one, mut first) = with_run();
    let two = tempfile::tempdir().unwrap();
    let mut second = Journal::open(two.path()).unwrap();
    give(&first, &mut second, Scope::Run(run(1)), 10);
    // A slow clock: an event that was written with knowledge of another still comes after it.
    second.append(at(5), ticked("a", "second")).unwrap();
    give(&second, &mut first, Scope::Run(run(1)), 11);
    first.append(at(6), ticked("a", "first")).unwrap();
    let events = first.events(Some(run(1))).unwrap();
    let told: Vec<_> = events.iter().map(|event| (event.device, event.fact.kind(), event.at)).collect();
    assert_eq!(
        told,
        [
            (first.device(), "run-started", at(0)),
            (second.device(), "action-ticked", at(5)),
            (first.device(), "action-ticked", at(6)),
        ]
    );
}

#[test]
fn importing_a_file_twice_changes_nothing() {
    let (_one, first) = among_others();
    let two = tempfile::tempdir().unwrap();
    let mut second = Journal::open(two.path()).unwrap();
    let file = read(&of_run(&first, run(1)));
    assert!(!second.import(&file, at(1)).unwrap().is_nothing_new());
    let (state, head) = (second.state().clone(), second.head());
    assert_eq!(head.unwrap().sequence, 1, "an import is an event of its own");
    assert!(second.import(&file, at(2)).unwrap().is_nothing_new());
    assert_eq!((second.state(), second.head()), (&state, head));
}

#[test]
fn an_older_file_is_accepted_and_one_that_shows_more_reveals_events() {
    let (_one, mut first) = among_others();
    let two = tempfile::tempdir().unwrap();
    let mut second = Journal::open(two.path()).unwrap();
    let early = read(&of_run(&first, run(1)));
    first.append(at(2), ticked("credentials", "late")).unwrap();
    give(&first, &mut second, Scope::Run(run(1)), 3);
    assert!(second.import(&early, at(4)).unwrap().is_nothing_new());
    let revealed = give(&first, &mut second, Scope::Organisation(organisation(1)), 5);
    assert_eq!((revealed.events, revealed.bodies, revealed.runs), (0, 2, vec![run(2)]));
    assert_eq!(second.state().run(run(2)), first.state().run(run(2)));
    assert_eq!(second.verify(), Ok(()));
    // Handed on, a third computer can read what the second can read, of both devices.
    let three = tempfile::tempdir().unwrap();
    let mut third = Journal::open(three.path()).unwrap();
    give(&second, &mut third, Scope::Run(run(2)), 6);
    assert_eq!(third.state().run(run(2)), first.state().run(run(2)));
    assert_eq!(third.state().run(run(1)), None);
}

#[test]
fn two_organisations_of_one_name_live_side_by_side_and_can_be_renamed() {
    let (_one, first) = with_run();
    let two = tempfile::tempdir().unwrap();
    let mut second = Journal::open(two.path()).unwrap();
    second.append(at(1), added(7, "nordlicht it")).unwrap();
    give(&first, &mut second, Scope::Run(run(1)), 2);
    assert_eq!(second.state().organisations().len(), 2);
    let renamed = |number, name: &str| Fact::OrganisationRenamed {
        organisation: organisation(number),
        name: name.into(),
    };
    assert_eq!(second.append(at(3), renamed(7, "Nordlicht IT")).unwrap_err().code(), "journal-name-taken");
    second.append(at(3), renamed(7, "Nordlicht Süd")).unwrap();
    second.append(at(4), renamed(1, "NORDLICHT IT")).unwrap();
}

#[test]
fn no_secret_is_in_a_file_because_none_is_in_the_journal() {
    let canary = "CANARY-kX93-geheim-f00d";
    let (_folder, mut journal) = with_run();
    let stored = KeyNote {
        length: u32::try_from(canary.len()).unwrap(),
        ending: canary[canary.len() - 4..].into(),
        value: None,
        expires: None,
        kept: Some("keychain".into()),
    };
    journal
        .append(at(1), Fact::CredentialStored { run: run(1), credential: "secret".into(), stored })
        .unwrap();
    let text = of_run(&journal, run(1));
    assert!(text.contains("f00d") && !text.contains(canary) && !text.contains("kX93"));
}

#[test]
fn two_computers_with_one_data_folder_are_told_apart() {
    let (folder, mut journal) = with_run();
    let copy = tempfile::tempdir().unwrap();
    drop(std::mem::replace(&mut journal, Journal::open(tempfile::tempdir().unwrap().path()).unwrap()));
    std::fs::copy(folder.path().join("lotse.db"), copy.path().join("lotse.db")).unwrap();
    let mut one = Journal::open(folder.path()).unwrap();
    let mut other = Journal::open(copy.path()).unwrap();
    other.append(at(1), ticked("a", "other")).unwrap();
    let ahead = of_run(&other, run(1));
    assert_eq!(refused(&mut one, &ahead), HandOverError::OwnChainAhead { known: 2, found: 3 });
    one.append(at(1), ticked("a", "one")).unwrap();
    assert_eq!(refused(&mut one, &ahead), HandOverError::OwnChainDiffers { sequence: 3 });
    // A third computer notices that two devices use the same id.
    let three = tempfile::tempdir().unwrap();
    let mut third = Journal::open(three.path()).unwrap();
    third.import(&read(&ahead), at(2)).unwrap();
    let differs = HandOverError::Differs { device: one.device(), sequence: 3 };
    assert_eq!(refused(&mut third, &of_run(&one, run(1))), differs);
}

#[test]
fn a_file_on_the_disk_is_read_and_one_that_is_too_large_is_not() {
    let (_one, journal) = with_run();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("run.lotse");
    std::fs::write(&path, of_run(&journal, run(1))).unwrap();
    assert_eq!(HandOver::from_file(&path).unwrap().heads(), [journal.head().unwrap()]);
    std::fs::File::create(&path).unwrap().set_len(50_000_001).unwrap();
    let error = HandOver::from_file(&path).unwrap_err();
    assert_eq!((error.code(), &error.args()["limit"][..]), ("hand-over-too-large", "50"));
    let error = HandOver::from_file(&folder.path().join("none.lotse")).unwrap_err();
    assert_eq!(error.code(), "hand-over-not-read");
    assert_eq!(HandOver::from_file(folder.path()).unwrap_err().code(), "hand-over-not-read");
    assert_eq!(unread(""), HandOverError::NotHandOver);
}

#[test]
fn a_file_looks_like_this() {
    let (_folder, journal) = among_others();
    let text = of_run(&journal, run(1));
    let device = journal.device().to_string();
    let mut shape = text.replace(&device, "<device>");
    for key in ["id", "digest", "hash", "seal"] {
        let mut pieces = shape.split(&format!("\"{key}\":\"")).map(str::to_owned).collect::<Vec<_>>();
        for piece in &mut pieces[1..] {
            let (_, rest) = piece.split_once('"').unwrap();
            *piece = format!("<{key}>\"{rest}");
        }
        shape = pieces.join(&format!("\"{key}\":\""));
    }
    insta::assert_snapshot!(shape);
}

#[test]
fn guides_travel_with_a_file_and_only_then_is_its_format_new() {
    let (_folder, journal) = with_run();
    let scope = Scope::Organisation(organisation(1));
    let without = journal.hand_over(scope, at(3), "0.1.0").unwrap();
    assert!(without.starts_with(r#"{"lotse":"hand-over","format":1,"#), "every Lotse reads it");
    assert!(read(&without).guides().is_empty());
    let guide = CarriedGuide { id: "example".into(), archive: vec![0, 255, 1] };
    let with = journal.hand_over_with_guides(scope, at(3), "0.1.0", vec![guide.clone()]).unwrap();
    assert!(with.starts_with(r#"{"lotse":"hand-over","format":2,"#));
    let file = read(&with);
    assert_eq!(file.guides(), [guide]);
    assert_eq!(file.heads(), read(&without).heads());
    let damaged = HandOver::read(with.replacen("AP8B", "AP8C", 1).as_bytes()).unwrap_err();
    assert_eq!(damaged, HandOverError::Damaged);
}
