//! Writing: several facts at once, and the precision of times and ids.

use lotse_journal::{EventId, Journal, Refusal, RunId};

use crate::common::{added, at, organisation, run, started, ticked, with_run};

#[test]
fn several_facts_are_written_together_or_not_at_all() {
    let (_folder, mut journal) = with_run();
    let (state, head) = (journal.state().clone(), journal.head());
    let facts = vec![added(2, "Other"), started(run(2), organisation(2)), started(run(2), organisation(2))];
    let error = journal.append_all(at(1), facts.clone()).unwrap_err();
    assert!(matches!(error, lotse_journal::JournalError::Refused(Refusal::KnownRun { .. })));
    assert_eq!((journal.state(), journal.head()), (&state, head));
    let ids = journal.append_all(at(1), facts[..2].to_vec()).unwrap();
    let written: Vec<EventId> = journal.events(None).unwrap()[2..].iter().map(|event| event.id).collect();
    assert_eq!(ids, written);
    assert_eq!(journal.append_all(at(1), Vec::new()).unwrap(), []);
    assert_eq!(journal.head().unwrap().sequence, 4);
}

#[test]
fn times_are_kept_to_the_microsecond_over_the_whole_calendar() {
    let (folder, mut journal) = with_run();
    for (step, at) in
        ["-009999-01-03T00:00:00Z", "1969-12-31T23:59:59.999999999Z", "9999-12-30T00:00:00.1234567Z"]
            .into_iter()
            .enumerate()
    {
        journal.append(at.parse().unwrap(), ticked(&step.to_string(), "a")).unwrap();
    }
    let state = journal.state().clone();
    drop(journal);
    assert_eq!(Journal::open(folder.path()).unwrap().state(), &state);
    assert_eq!(state.run(run(1)).unwrap().ticks["2"]["a"].by.at.to_string(), "9999-12-30T00:00:00.123456Z");
}

#[test]
fn ids_are_written_as_uuids_and_sort_by_time() {
    let (early, late) = (RunId::new_at(at(1)), RunId::new_at(at(2)));
    assert!(early < late);
    assert_eq!(early.to_string().parse(), Ok(early));
    assert_eq!(serde_json::to_string(&early).unwrap(), format!("\"{early}\""));
    assert_eq!(early.as_uuid().get_version_num(), 7);
    assert!("not an id".parse::<RunId>().is_err());
}
