//! Who did what: names at the time, confirmed findings, and a second person.

use std::collections::BTreeMap;

use lotse_journal::{Fact, Journal, KeyNote, Run};

use crate::common::{at, note, run, started, ticked, with_run};

fn the_run(journal: &Journal) -> &Run {
    journal.state().run(run(1)).unwrap()
}

fn code(journal: &mut Journal, fact: Fact) -> &'static str {
    journal.append(at(99), fact).unwrap_err().code()
}

fn named(name: &str) -> Fact {
    Fact::PersonNamed { name: name.into() }
}

fn stored(credential: &str) -> Fact {
    let stored = KeyNote { length: 25, ending: "x7q2".into(), value: None, expires: None, kept: None };
    Fact::CredentialStored { run: run(1), credential: credential.into(), stored }
}

fn deleted(credential: &str) -> Fact {
    Fact::CredentialDeleted { run: run(1), credential: credential.into() }
}

fn confirmed(finding: &str) -> Fact {
    Fact::FindingConfirmed { run: run(1), finding: finding.into() }
}

fn checked() -> Fact {
    Fact::CheckMade { run: run(1), check: serde_json::json!({ "findings": [] }).into(), deeper: false }
}

fn said(name: &str) -> Fact {
    Fact::SecondPersonConfirmed { run: run(1), name: name.into(), note: "looked at all of it".into() }
}

#[test]
fn a_stamp_has_the_name_that_was_set_at_that_time() {
    let (folder, mut journal) = with_run();
    let facts = [
        ticked("a", "nobody"),
        named(" Muster Eins\t"),
        ticked("a", "one"),
        named("Muster Zwei"),
        ticked("a", "two"),
        named("  "),
        ticked("a", "nobody again"),
    ];
    for (minute, fact) in (1..).zip(facts) {
        journal.append(at(minute), fact).unwrap();
    }
    let ticks = &the_run(&journal).ticks["a"];
    let names = ["nobody", "one", "two", "nobody again"].map(|action| ticks[action].by.person.as_deref());
    assert_eq!(names, [None, Some("Muster Eins"), Some("Muster Zwei"), None]);
    assert!(ticks.values().all(|tick| tick.by.device == journal.device()));
    assert_eq!(journal.state().person(journal.device()), None);
    let state = journal.state().clone();
    drop(journal);
    assert_eq!(Journal::open(folder.path()).unwrap().state(), &state);
}

#[test]
fn a_problem_is_stamped_by_who_marked_it_first_and_answers_by_who_gave_the_last() {
    let (_folder, mut journal) = with_run();
    let answers = |answer: &str| Fact::AnswersChanged {
        run: run(1),
        answers: BTreeMap::from([("replaces-user".into(), answer.into())]),
    };
    let problem = || Fact::ProblemMarked { run: run(1), step: "a".into() };
    assert_eq!((the_run(&journal).answered.at, the_run(&journal).answered.person.as_deref()), (at(0), None));
    let facts =
        [named("Muster Eins"), problem(), answers("yes"), named("Muster Zwei"), problem(), answers("no")];
    for (minute, fact) in (1..).zip(facts) {
        journal.append(at(minute), fact).unwrap();
    }
    let (marked, answered) = (&the_run(&journal).problems["a"], &the_run(&journal).answered);
    assert_eq!((marked.at, marked.person.as_deref()), (at(2), Some("Muster Eins")));
    assert_eq!((answered.at, answered.person.as_deref()), (at(6), Some("Muster Zwei")));
    journal.append(at(7), Fact::ProblemCleared { run: run(1), step: "a".into() }).unwrap();
    journal.append(at(8), problem()).unwrap();
    let marked = &the_run(&journal).problems["a"];
    assert_eq!((marked.at, marked.person.as_deref()), (at(8), Some("Muster Zwei")), "it is another problem");
}

#[test]
fn names_of_people_have_a_limit_too() {
    let (_folder, mut journal) = with_run();
    assert_eq!(code(&mut journal, named(&"x".repeat(201))), "journal-name-too-long");
    assert_eq!(code(&mut journal, said(" \n")), "journal-name-empty");
    assert_eq!(code(&mut journal, said(&"x".repeat(201))), "journal-name-too-long");
    journal.append(at(1), named(&"ä".repeat(200))).unwrap();
}

#[test]
fn a_second_person_is_requested_confirms_and_withdraws() {
    let (_folder, mut journal) = with_run();
    assert_eq!(the_run(&journal).second, lotse_journal::Second::default());
    journal.append(at(1), Fact::SecondPersonWanted { run: run(1) }).unwrap();
    assert!(the_run(&journal).second.wanted);
    journal.append(at(2), said(" Muster Zwei ")).unwrap();
    let second = &the_run(&journal).second;
    let words = second.confirmed.as_ref().unwrap();
    assert_eq!(
        (words.name.as_str(), words.note.as_str(), words.by.at),
        ("Muster Zwei", "looked at all of it", at(2))
    );
    assert!(second.wanted && !second.outdated);
    journal.append(at(3), Fact::SecondPersonWithdrawn { run: run(1) }).unwrap();
    let second = &the_run(&journal).second;
    assert!(second.wanted && second.confirmed.is_none());
    journal.append_all(at(4), vec![said("Muster Drei"), Fact::SecondPersonUnwanted { run: run(1) }]).unwrap();
    assert_eq!(the_run(&journal).second, lotse_journal::Second::default());
}

#[test]
fn relevant_changes_outdate_a_second_person_and_others_do_not() {
    let step = || "a".to_owned();
    let id = run(1);
    let counts = [
        Fact::AnswersChanged { run: id, answers: BTreeMap::new() },
        ticked("a", "new"),
        Fact::ActionUnticked { run: id, step: step(), action: "old".into() },
        Fact::StepSkipped { run: id, step: step() },
        Fact::StepUnskipped { run: id, step: step() },
        Fact::ProblemMarked { run: id, step: step() },
        Fact::ProblemCleared { run: id, step: step() },
        stored("secret"),
        deleted("secret"),
        checked(),
        confirmed("finding"),
        Fact::FindingUnconfirmed { run: id, finding: "finding".into() },
        Fact::RevisionTaken { run: id, revision: 2 },
    ];
    let does_not = [
        note("a", "a word"),
        Fact::StepOpened { run: id, step: step() },
        named("Muster Drei"),
        Fact::RunFinished { run: id },
        Fact::SecondPersonWanted { run: id },
        Fact::CredentialExpires { run: id, credential: "secret".into(), expires: None },
    ];
    for (fact, outdated) in
        counts.map(|fact| (fact, true)).into_iter().chain(does_not.map(|fact| (fact, false)))
    {
        let (_folder, mut journal) = with_run();
        journal.append(at(1), fact.clone()).unwrap();
        assert!(!the_run(&journal).second.outdated, "nobody has said anything yet");
        if fact == (Fact::RunFinished { run: id }) {
            journal.append(at(2), Fact::RunReopened { run: id }).unwrap();
        }
        journal.append(at(2), said("Muster Zwei")).unwrap();
        assert!(!the_run(&journal).second.outdated);
        journal.append(at(3), fact.clone()).unwrap();
        assert_eq!(the_run(&journal).second.outdated, outdated, "{fact:?}");
        journal.append(at(4), said("Muster Zwei")).unwrap();
        assert!(!the_run(&journal).second.outdated, "said again after looking again");
    }
    // Only a finished run can be reopened.
    let (_folder, mut journal) = with_run();
    journal.append_all(at(1), vec![Fact::RunFinished { run: id }, said("Muster Zwei")]).unwrap();
    journal.append(at(2), Fact::RunReopened { run: id }).unwrap();
    assert!(the_run(&journal).second.outdated);
}

#[test]
fn another_run_outdates_nothing() {
    let (_folder, mut journal) = with_run();
    let other = run(2);
    journal
        .append_all(at(1), vec![started(other, crate::common::organisation(1)), said("Muster Zwei")])
        .unwrap();
    journal.append(at(2), Fact::ActionTicked { run: other, step: "a".into(), action: "b".into() }).unwrap();
    assert!(!the_run(&journal).second.outdated);
}

#[test]
fn a_confirmation_is_dropped_when_its_subject_changes() {
    for (change, dropped) in [
        (Fact::AnswersChanged { run: run(1), answers: BTreeMap::new() }, true),
        (stored("secret"), true),
        (deleted("secret"), true),
        (stored("another"), false),
        (deleted("another"), false),
        (checked(), false),
        (ticked("a", "b"), false),
    ] {
        let (_folder, mut journal) = with_run();
        journal.append_all(at(1), vec![stored("secret"), confirmed("role")]).unwrap();
        journal.append(at(2), change.clone()).unwrap();
        assert_eq!(the_run(&journal).confirmed.is_empty(), dropped, "{change:?}");
    }
}

#[test]
fn a_confirmation_remembers_how_many_checks_there_were() {
    let (_folder, mut journal) = with_run();
    journal.append_all(at(1), vec![confirmed("before"), checked(), checked(), confirmed("after")]).unwrap();
    let run = the_run(&journal);
    let checks = |finding: &str| run.confirmed[finding].checks;
    assert_eq!((checks("before"), checks("after"), run.checks), (0, 2, 2));
    assert_eq!(run.confirmed["after"].by.at, at(1));
    assert!(run.check.is_some() && run.check_before.is_some());
    journal.append(at(2), Fact::FindingUnconfirmed { run: self::run(1), finding: "after".into() }).unwrap();
    assert_eq!(the_run(&journal).confirmed.keys().collect::<Vec<_>>(), ["before"]);
}

#[test]
fn a_guide_is_stored_and_a_newer_revision_taken() {
    let (_folder, mut journal) = with_run();
    let kept = |revision, text: &str| Fact::GuideKept { guide: "g".into(), revision, text: text.into() };
    journal.append_all(at(1), vec![kept(1, "one"), kept(2, "two")]).unwrap();
    assert_eq!((journal.state().guide("g", 1), journal.state().guide("g", 2)), (Some("one"), Some("two")));
    assert_eq!((journal.state().guide("g", 3), journal.state().guide("h", 1)), (None, None));
    journal.append(at(2), Fact::RevisionTaken { run: run(1), revision: 2 }).unwrap();
    assert_eq!(the_run(&journal).revision, 2);
}

#[test]
fn facts_about_a_run_need_a_run_in_view() {
    let (_folder, mut journal) = with_run();
    let of = |id| {
        [
            Fact::RevisionTaken { run: id, revision: 2 },
            Fact::SecondPersonWanted { run: id },
            Fact::SecondPersonUnwanted { run: id },
            Fact::SecondPersonConfirmed { run: id, name: "Muster Zwei".into(), note: String::new() },
            Fact::SecondPersonWithdrawn { run: id },
        ]
    };
    for fact in of(run(9)) {
        assert_eq!(code(&mut journal, fact), "journal-unknown-run");
    }
    // A second person usually looks at a finished run.
    journal.append(at(1), Fact::RunFinished { run: run(1) }).unwrap();
    for fact in of(run(1)) {
        journal.append(at(2), fact).unwrap();
    }
    journal.append(at(3), Fact::RunRemoved { run: run(1) }).unwrap();
    for fact in of(run(1)) {
        assert_eq!(code(&mut journal, fact), "journal-run-removed");
    }
}
