//! Random histories: no panic, and the reopened file gives the same state that was in memory.

use std::collections::BTreeMap;

use lotse_journal::{Fact, Journal, JournalError, Mode, OrganisationId, RunId};
use proptest::prelude::*;

use crate::common::{at, organisation, run};

fn organisations() -> impl Strategy<Value = OrganisationId> {
    (1_u128..4).prop_map(organisation)
}

fn runs() -> impl Strategy<Value = RunId> {
    (1_u128..4).prop_map(run)
}

fn names() -> impl Strategy<Value = String> {
    prop_oneof![4 => "[a-c]", 2 => "[ \tA-C]{0,3}", 1 => "\\PC{0,30}", 1 => Just("n".repeat(201))]
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![6 => "[xyz]", 1 => any::<String>()]
}

fn answers() -> impl Strategy<Value = BTreeMap<String, String>> {
    prop::collection::btree_map(words(), words(), 0..3)
}

fn facts() -> impl Strategy<Value = Fact> {
    prop_oneof![
        1 => (organisations(), names()).prop_map(|(organisation, name)| Fact::OrganisationAdded { organisation, name }),
        1 => (organisations(), names()).prop_map(|(organisation, name)| Fact::OrganisationRenamed { organisation, name }),
        1 => organisations().prop_map(|organisation| Fact::OrganisationRemoved { organisation }),
        1 => organisations().prop_map(|organisation| Fact::OrganisationRestored { organisation }),
        3 => (runs(), organisations(), words(), any::<u32>(), answers()).prop_map(
            |(run, organisation, guide, revision, answers)| {
                Fact::RunStarted { run, organisation, guide, revision, mode: Mode::Checklist, answers }
            }
        ),
        12 => (runs(), words(), words(), 0..8).prop_map(|(run, step, word, which)| match which {
            0 => Fact::StepOpened { run, step },
            1 | 2 => Fact::ActionTicked { run, step, action: word },
            3 => Fact::ActionUnticked { run, step, action: word },
            4 => Fact::StepSkipped { run, step },
            5 => Fact::StepUnskipped { run, step },
            6 => Fact::ProblemMarked { run, step },
            _ => Fact::NoteWritten { run, step, text: word },
        }),
        1 => (runs(), words()).prop_map(|(run, step)| Fact::ProblemCleared { run, step }),
        1 => (runs(), answers()).prop_map(|(run, answers)| Fact::AnswersChanged { run, answers }),
        1 => runs().prop_map(|run| Fact::RunFinished { run }),
        1 => runs().prop_map(|run| Fact::RunReopened { run }),
        1 => runs().prop_map(|run| Fact::RunRemoved { run }),
        1 => runs().prop_map(|run| Fact::RunRestored { run }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_file_folds_to_what_memory_had(batches in prop::collection::vec(prop::collection::vec(facts(), 1..4), 1..40)) {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::open(folder.path()).unwrap();
        for (minute, mut batch) in (0..).zip(batches) {
            let (before, head) = (journal.state().clone(), journal.head());
            let single = if batch.len() == 1 { batch.pop() } else { None };
            let written = match single {
                Some(fact) => journal.append(at(minute), fact).map(drop),
                None => journal.append_all(at(minute), batch).map(drop),
            };
            if let Err(error) = written {
                prop_assert!(matches!(error, JournalError::Refused(_)), "{}", error);
                prop_assert_eq!((journal.state(), journal.head()), (&before, head));
            }
        }
        let (state, head) = (journal.state().clone(), journal.head());
        prop_assert_eq!(&lotse_journal::fold(journal.device(), &journal.events(None).unwrap()), &state);
        drop(journal);
        let journal = Journal::open(folder.path()).unwrap();
        prop_assert_eq!(journal.state(), &state);
        prop_assert_eq!(journal.head(), head);
        prop_assert_eq!(journal.verify(), Ok(()));
    }
}
