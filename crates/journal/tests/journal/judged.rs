//! A file from another computer never makes this one claim more than it knows. Judgements of others are kept as reports beside
//! the own ones, and all apply in the order in which they became known here.

use lotse_journal::{DeviceId, Fact, HandOverError, Journal, KeyNote, Report, Run, Scope};

use crate::common::{added, at, organisation, run, started, ticked, with_run};
use crate::exchange::{give, of_run, refused};
use crate::union::{Computer, SCOPE};

fn the_run(journal: &Journal) -> &Run {
    journal.state().run(run(1)).unwrap()
}

fn report(journal: &Journal, of: DeviceId) -> &Report {
    &the_run(journal).elsewhere[&of]
}

fn checked(number: u64) -> Fact {
    Fact::CheckMade { run: run(1), check: serde_json::json!({ "number": number }).into(), deeper: false }
}

fn found(journal: &Journal) -> Option<String> {
    the_run(journal).check.as_ref().map(|made| made.check.json().to_owned())
}

fn confirmed(finding: &str) -> Fact {
    Fact::FindingConfirmed { run: run(1), finding: finding.into() }
}

fn finished() -> Fact {
    Fact::RunFinished { run: run(1) }
}

fn said(name: &str) -> Fact {
    Fact::SecondPersonConfirmed { run: run(1), name: name.into(), note: String::new() }
}

fn stored() -> KeyNote {
    KeyNote { length: 20, ending: "new1".into(), value: None, expires: None, kept: Some("keychain".into()) }
}

fn taken() -> Fact {
    Fact::CredentialStored { run: run(1), credential: "secret".into(), stored: stored() }
}

fn value() -> Fact {
    Fact::ValueStored { organisation: organisation(1), value: "site".into(), stored: stored() }
}

fn unticked() -> Fact {
    Fact::ActionUnticked { run: run(1), step: "a".into(), action: "b".into() }
}

/// Two computers with the same run, known to both.
fn two() -> (tempfile::TempDir, Journal, Computer) {
    let (folder, first) = with_run();
    let mut second = Computer::new(0);
    give(&first, &mut second.journal, SCOPE(), 1);
    (folder, first, second)
}

#[test]
fn judgements_of_another_computer_are_reported_beside_those_made_here() {
    let (_one, mut first, mut second) = two();
    first.append_all(at(10), vec![checked(1), confirmed("seen here")]).unwrap();
    let there = vec![
        Fact::PersonNamed { name: "Somebody Else".into() },
        checked(2),
        confirmed("zones"),
        finished(),
        said("X"),
    ];
    second.journal.append_all(at(20), there).unwrap();
    let device = second.journal.device();
    // Directly, and through a third computer that has not worked on it.
    let mut third = Computer::new(500);
    give(&second.journal, &mut third.journal, SCOPE(), 21);
    give(&third.journal, &mut first, SCOPE(), 22);
    let here = the_run(&first);
    assert_eq!((found(&first).as_deref(), here.checks), (Some(r#"{"number":1}"#), 1));
    assert_eq!(here.confirmed.keys().collect::<Vec<_>>(), ["seen here"]);
    assert!(here.finished.is_none() && here.second.confirmed.is_none() && !here.changed);
    let told = report(&first, device);
    let check = told.check.as_ref().unwrap();
    assert_eq!((check.check.json(), check.by.person.as_deref()), (r#"{"number":2}"#, Some("Somebody Else")));
    assert_eq!(told.confirmed.keys().collect::<Vec<_>>(), ["zones"]);
    assert!(told.finished.is_some() && told.second.as_ref().is_some_and(|it| it.name == "X"));
    assert!(third.journal.state().run(run(1)).unwrap().check.is_none(), "nor where it only passed through");
    // A restart gives the same result.
    let events = first.events(None).unwrap();
    assert_eq!(&lotse_journal::fold(first.device(), &events), first.state());
}

#[test]
fn a_check_made_here_replaces_earlier_reports() {
    let (_one, mut first, mut second) = two();
    second.journal.append_all(at(20), vec![checked(2), confirmed("zones"), finished()]).unwrap();
    give(&second.journal, &mut first, SCOPE(), 22);
    first.append(at(23), checked(3)).unwrap();
    let told = report(&first, second.journal.device());
    assert!(told.check.is_none() && told.confirmed.is_empty() && told.finished.is_some());
    // The other device does not know this check, so its next one is reported again, whatever its clock says.
    second.journal.append(at(21), checked(4)).unwrap();
    give(&second.journal, &mut first, SCOPE(), 24);
    assert!(report(&first, second.journal.device()).check.is_some());
    assert_eq!(found(&first).as_deref(), Some(r#"{"number":3}"#));
}

#[test]
fn a_check_dated_ahead_is_voided_by_a_later_change() {
    for change in [taken(), value(), Fact::AnswersChanged { run: run(1), answers: [].into() }] {
        // Here.
        let (_one, mut first) = with_run();
        first.append(at(2_000), checked(1)).unwrap();
        assert!(!the_run(&first).changed);
        first.append(at(10), change.clone()).unwrap();
        assert!(the_run(&first).changed, "{change:?}");
        // And on the other computer, with a slow clock.
        let (_one, mut first, mut second) = two();
        second.journal.append(at(3), change.clone()).unwrap();
        first.append_all(at(2_000), vec![checked(1), confirmed("zones")]).unwrap();
        give(&second.journal, &mut first, SCOPE(), 2_001);
        assert!(the_run(&first).changed, "{change:?}");
        assert_eq!(the_run(&first).confirmed.is_empty(), !matches!(change, Fact::ValueStored { .. }));
        first.append(at(5), checked(2)).unwrap();
        assert!(!the_run(&first).changed);
    }
}

#[test]
fn a_report_says_that_something_changed_since() {
    let (_one, mut first, mut second) = two();
    second.journal.append_all(at(10), vec![checked(2), finished(), said("X")]).unwrap();
    give(&second.journal, &mut first, SCOPE(), 11);
    first.append_all(at(5), vec![value(), ticked("a", "b")]).unwrap();
    let told = report(&first, second.journal.device());
    assert!(told.outdated && told.second_outdated && told.finished.is_some());
    first.append(at(6), unticked()).unwrap();
    assert!(report(&first, second.journal.device()).finished.is_none());
}

#[test]
fn an_event_that_is_revealed_later_arrives_later() {
    let (_one, mut first) = with_run();
    let mut second = Computer::new(0);
    first.append_all(at(1), vec![started(run(2), organisation(1)), ticked("a", "b")]).unwrap();
    give(&first, &mut second.journal, SCOPE(), 2);
    second.journal.append_all(at(3), vec![unticked(), taken()]).unwrap();
    second.journal.append(at(4), Fact::StepOpened { run: run(2), step: "a".into() }).unwrap();
    // The file about the other run shows that the event exists, but not its content.
    give(&second.journal, &mut first, Scope::Run(run(2)), 5);
    first.append_all(at(6), vec![checked(1), finished(), said("X")]).unwrap();
    assert!(the_run(&first).finished.is_some() && !the_run(&first).changed);
    give(&second.journal, &mut first, SCOPE(), 7);
    let here = the_run(&first);
    assert!(here.finished.is_none() && here.changed && here.second.outdated);
    let events = first.events(None).unwrap();
    assert_eq!(&lotse_journal::fold(first.device(), &events), first.state());
}

#[test]
fn a_second_person_is_wanted_until_the_request_is_withdrawn_here() {
    let (_one, mut first, mut second) = two();
    first.append_all(at(2), vec![finished(), Fact::SecondPersonWanted { run: run(1) }]).unwrap();
    give(&first, &mut second.journal, SCOPE(), 3);
    assert!(second.journal.state().run(run(1)).unwrap().second.wanted, "who is asked is told");
    second
        .journal
        .append_all(at(4), vec![said("X"), Fact::SecondPersonUnwanted { run: run(1) }, said("X")])
        .unwrap();
    give(&second.journal, &mut first, SCOPE(), 5);
    let here = the_run(&first);
    assert!(here.second.wanted && here.second.confirmed.is_none());
    assert!(report(&first, second.journal.device()).second.is_some());
    // A confirmation made here counts. Work from elsewhere outdates it; a check from elsewhere does not.
    first.append(at(6), said("Y")).unwrap();
    second.journal.append(at(1), checked(1)).unwrap();
    give(&second.journal, &mut first, SCOPE(), 7);
    assert!(!the_run(&first).second.outdated);
    second.journal.append(at(1), ticked("a", "c")).unwrap();
    give(&second.journal, &mut first, SCOPE(), 8);
    assert!(the_run(&first).second.outdated);
}

#[test]
fn a_file_cannot_turn_a_real_organisation_into_practice() {
    let (_one, mut first, mut second) = two();
    let practises = |number| Fact::OrganisationPractises { organisation: organisation(number) };
    second.journal.append_all(at(2), vec![practises(1)]).unwrap();
    let error = refused(&mut first, &of_run(&second.journal, run(1)));
    assert_eq!(error, HandOverError::MakesPractice { organisation: "Nordlicht IT".into() });
    assert_eq!((error.code(), &*error.args()["organisation"]), ("hand-over-makes-practice", "Nordlicht IT"));
    assert!(!first.state().organisation(organisation(1)).unwrap().practice);
    // A practice organisation that is new here stays one.
    let facts = vec![added(2, "Made Up"), practises(2), started(run(2), organisation(2))];
    second.journal.append_all(at(3), facts).unwrap();
    give(&second.journal, &mut first, Scope::Organisation(organisation(2)), 4);
    assert!(first.state().organisation(organisation(2)).unwrap().practice);
}

#[test]
fn a_start_that_is_dated_before_the_known_one_is_refused() {
    let (_one, mut first, _second) = two();
    let folder = tempfile::tempdir().unwrap();
    let mut forged = Journal::open(folder.path()).unwrap();
    let mut start = started(run(1), organisation(1));
    if let Fact::RunStarted { answers, .. } = &mut start {
        answers.clear();
    }
    let long_ago = "2020-01-01T00:00:00Z".parse().unwrap();
    forged.append_all(long_ago, vec![added(1, "Nordlicht IT"), start]).unwrap();
    let answers = the_run(&first).answers.clone();
    let error = refused(&mut first, &of_run(&forged, run(1)));
    assert_eq!(error, HandOverError::Malformed { detail: "a run in it is started anew".into() });
    assert_eq!(the_run(&first).answers, answers);
}

#[test]
fn a_deeper_check_belongs_to_the_check_before_it() {
    let (_folder, mut journal) = with_run();
    let deeper = |number: u64| {
        let check = serde_json::json!({ "number": number }).into();
        Fact::CheckMade { run: run(1), check, deeper: true }
    };
    journal.append(at(3), checked(1)).unwrap();
    journal.append(at(4), deeper(2)).unwrap();
    let known = the_run(&journal);
    assert_eq!((found(&journal).as_deref(), known.checks), (Some(r#"{"number":1}"#), 1));
    assert_eq!(known.deeper.as_ref().map(|made| made.check.json()), Some(r#"{"number":2}"#));
    assert!(known.check_before.is_none());
    journal.append(at(5), checked(3)).unwrap();
    let known = the_run(&journal);
    assert!(known.deeper.is_none(), "the next check makes it old");
    assert_eq!(known.check_before.as_ref().map(|made| made.check.json()), Some(r#"{"number":1}"#));
}
