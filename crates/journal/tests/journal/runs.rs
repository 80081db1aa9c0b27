//! Runs: the current step and the progress.

use std::collections::BTreeMap;

use lotse_journal::{Fact, Journal, KeyNote, Note, Run, TEXT_LIMIT};

use crate::common::{added, at, note, organisation, run, started, ticked, with_run};

fn the_run(journal: &Journal) -> &Run {
    journal.state().run(run(1)).unwrap()
}

fn code(journal: &mut Journal, fact: Fact) -> &'static str {
    journal.append(at(99), fact).unwrap_err().code()
}

#[test]
fn a_run_begins_where_it_was_started() {
    let (_folder, journal) = with_run();
    let run = the_run(&journal);
    assert_eq!(
        (run.organisation, run.guide.as_str(), run.revision),
        (organisation(1), "sophos-central-autotask", 1)
    );
    assert_eq!(run.answers, BTreeMap::from([("replaces-user".into(), "no".into())]));
    assert_eq!((run.started.at, run.touched, &run.finished, run.removed), (at(0), at(0), &None, None));
    assert_eq!((run.position.as_deref(), run.ticks.len(), run.notes.len()), (None, 0, 0));
}

#[test]
fn a_reopened_run_is_at_the_same_step_with_the_same_progress() {
    let (folder, mut journal) = with_run();
    let step = || "credentials".to_owned();
    journal.append(at(1), Fact::StepOpened { run: run(1), step: step() }).unwrap();
    journal.append(at(2), ticked("credentials", "generate-key")).unwrap();
    journal.append(at(3), note("credentials", "ticket 4711 \u{0} \u{1F600}")).unwrap();
    journal.append(at(4), Fact::StepSkipped { run: run(1), step: "webhook".into() }).unwrap();
    journal.append(at(5), Fact::ProblemMarked { run: run(1), step: step() }).unwrap();
    let state = journal.state().clone();
    drop(journal);
    let journal = Journal::open(folder.path()).unwrap();
    assert_eq!(journal.state(), &state);
    assert_eq!(journal.state(), &lotse_journal::fold(journal.device(), &journal.events(None).unwrap()));
    let run = the_run(&journal);
    assert_eq!((run.position.as_deref(), run.touched), (Some("credentials"), at(5)));
    assert!(run.is_ticked("credentials", "generate-key") && !run.is_ticked("credentials", "other"));
    let Note { text, by } = &run.notes["credentials"];
    // A character that can't be shown is replaced; the event keeps the original.
    assert_eq!((text.as_str(), by.at), ("ticket 4711 \u{fffd} \u{1F600}", at(3)));
    assert!(run.skipped.contains_key("webhook") && run.problems.contains_key("credentials"));
}

/// Makes a fact with this text in it.
type Written = fn(String, &dyn Fn(String) -> KeyNote) -> Fact;

#[test]
fn a_text_has_a_generous_limit() {
    let (_folder, mut journal) = with_run();
    let stored = |value: String| KeyNote {
        length: 1,
        ending: String::new(),
        value: Some(value),
        expires: None,
        kept: None,
    };
    let texts: [Written; 5] = [
        |text, _| note("credentials", text),
        |note, _| Fact::SecondPersonConfirmed { run: run(1), name: "Muster Zwei".into(), note },
        |text, stored| Fact::CredentialStored {
            run: run(1),
            credential: "username".into(),
            stored: stored(text),
        },
        |text, stored| Fact::ValueStored {
            organisation: organisation(1),
            value: "site".into(),
            stored: stored(text),
        },
        |text, _| Fact::AnswersChanged {
            run: run(1),
            answers: BTreeMap::from([("replaces-user".into(), text)]),
        },
    ];
    for fact in texts {
        journal.append(at(1), fact("ä".repeat(TEXT_LIMIT), &stored)).unwrap();
        let head = journal.head();
        let error = journal.append(at(2), fact("ä".repeat(TEXT_LIMIT + 1), &stored)).unwrap_err();
        assert_eq!(error.code(), "journal-text-too-long");
        assert_eq!((&*error.args()["length"], &*error.args()["limit"]), ("65537", "65536"));
        assert_eq!(journal.head(), head);
    }
}

#[test]
fn everything_can_be_undone() {
    let (_folder, mut journal) = with_run();
    let (id, step) = (run(1), "credentials".to_owned());
    let before = the_run(&journal).clone();
    for (there, back) in [
        (
            ticked("credentials", "a"),
            Fact::ActionUnticked { run: id, step: step.clone(), action: "a".into() },
        ),
        (
            Fact::StepSkipped { run: id, step: step.clone() },
            Fact::StepUnskipped { run: id, step: step.clone() },
        ),
        (Fact::ProblemMarked { run: id, step: step.clone() }, Fact::ProblemCleared { run: id, step }),
        (note("credentials", "text"), note("credentials", " \n ")),
        (Fact::RunFinished { run: id }, Fact::RunReopened { run: id }),
        (Fact::RunRemoved { run: id }, Fact::RunRestored { run: id }),
    ] {
        journal.append(at(1), there).unwrap();
        assert_ne!(
            Run { touched: before.touched, worked: before.worked, ..the_run(&journal).clone() },
            before
        );
        journal.append(at(2), back).unwrap();
        // The journal still has the deleted note, so its text stays listed.
        let texts = before.texts.clone();
        assert_eq!(
            Run { touched: before.touched, worked: before.worked, texts, ..the_run(&journal).clone() },
            before
        );
    }
}

#[test]
fn ticks_stay_when_answers_change_and_keep_their_first_time() {
    let (_folder, mut journal) = with_run();
    journal.append(at(1), ticked("credentials", "generate-key")).unwrap();
    let answers = BTreeMap::from([("replaces-user".to_owned(), "yes".to_owned())]);
    journal.append(at(2), Fact::AnswersChanged { run: run(1), answers: answers.clone() }).unwrap();
    journal.append(at(3), ticked("credentials", "generate-key")).unwrap();
    assert_eq!(the_run(&journal).answers, answers);
    assert_eq!(the_run(&journal).ticks["credentials"]["generate-key"].by.at, at(1));
}

#[test]
fn a_finished_run_can_be_read_and_annotated_but_not_changed() {
    let (_folder, mut journal) = with_run();
    let (id, step) = (run(1), "credentials".to_owned());
    assert_eq!(code(&mut journal, Fact::RunReopened { run: id }), "journal-run-not-finished");
    journal.append(at(1), Fact::RunFinished { run: id }).unwrap();
    assert_eq!(the_run(&journal).finished.as_ref().map(|by| by.at), Some(at(1)));
    for fact in [
        ticked("credentials", "a"),
        Fact::StepSkipped { run: id, step: step.clone() },
        Fact::AnswersChanged { run: id, answers: BTreeMap::new() },
        Fact::RunFinished { run: id },
    ] {
        assert_eq!(code(&mut journal, fact), "journal-run-finished");
    }
    journal.append(at(2), Fact::StepOpened { run: id, step }).unwrap();
    journal.append(at(3), note("credentials", "seen")).unwrap();
}

#[test]
fn a_removed_run_is_out_of_view_until_it_is_restored() {
    let (_folder, mut journal) = with_run();
    let id = run(1);
    assert_eq!(code(&mut journal, Fact::RunRestored { run: id }), "journal-run-not-removed");
    assert_eq!(code(&mut journal, started(id, organisation(1))), "journal-known-run");
    journal.append(at(1), Fact::RunRemoved { run: id }).unwrap();
    assert!(journal.state().runs().is_empty() && journal.state().runs_of(organisation(1)).is_empty());
    assert_eq!(journal.state().removed_runs(), [the_run(&journal)]);
    assert_eq!(code(&mut journal, ticked("credentials", "a")), "journal-run-removed");
    journal.append(at(2), Fact::RunRestored { run: id }).unwrap();
    assert_eq!(journal.state().runs(), [the_run(&journal)]);
}

#[test]
fn runs_are_listed_with_the_last_touched_first() {
    let (_folder, mut journal) = with_run();
    journal.append_all(at(1), vec![started(run(2), organisation(1)), added(2, "Other")]).unwrap();
    journal.append(at(2), started(run(3), organisation(2))).unwrap();
    journal.append(at(3), ticked("credentials", "a")).unwrap();
    let ids = |runs: Vec<&Run>| runs.into_iter().map(|run| run.id).collect::<Vec<_>>();
    assert_eq!(ids(journal.state().runs()), [run(1), run(3), run(2)]);
    assert_eq!(ids(journal.state().runs_of(organisation(1))), [run(1), run(2)]);
}

#[test]
fn a_run_remembers_the_guide_it_was_worked_with_even_if_another_is_kept_under_its_number() {
    let (folder, mut journal) = with_run();
    let kept = |text: &str| {
        let guide = "sophos-central-autotask".to_owned();
        Fact::GuideKept { guide, revision: 1, text: text.to_owned() }
    };
    assert_eq!(the_run(&journal).kept, None, "from before guides were kept");
    journal.append_all(at(1), vec![kept("first"), started(run(2), organisation(1))]).unwrap();
    journal.append_all(at(2), vec![kept("second"), started(run(3), organisation(1))]).unwrap();
    let of = |journal: &Journal, number| journal.state().run(run(number)).unwrap().kept.clone();
    assert_eq!(of(&journal, 2).as_deref(), Some("first"));
    assert_eq!(of(&journal, 3).as_deref(), Some("second"));

    journal.append(at(3), Fact::RevisionTaken { run: run(2), revision: 1 }).unwrap();
    assert_eq!(of(&journal, 2).as_deref(), Some("second"));
    let changed = journal.state().run(run(2)).unwrap().changed;
    assert!(changed, "a check does not say which of the two it compared with");
    journal.append(at(4), Fact::RevisionTaken { run: run(3), revision: 2 }).unwrap();
    assert_eq!((of(&journal, 3), journal.state().run(run(3)).unwrap().changed), (None, false));
    drop(journal);
    let again = Journal::open(folder.path()).unwrap();
    assert_eq!(of(&again, 2).as_deref(), Some("second"));
}
