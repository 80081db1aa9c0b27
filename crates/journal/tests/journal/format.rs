//! The JSON of facts is a file format: a changed snapshot breaks every journal out there.

use std::collections::BTreeMap;

use lotse_journal::{Fact, Mode};

use crate::common::{organisation, run};

fn one_of_each() -> Vec<Fact> {
    let (run, organisation) = (run(1), organisation(1));
    let text = str::to_owned;
    let answers = || BTreeMap::from([("replaces-user".to_owned(), "no".to_owned())]);
    let guide = text("sophos-central-autotask");
    vec![
        Fact::OrganisationAdded { organisation, name: text("Nordlicht IT") },
        Fact::OrganisationRenamed { organisation, name: text("Nordlicht") },
        Fact::OrganisationRemoved { organisation },
        Fact::OrganisationRestored { organisation },
        Fact::RunStarted { run, organisation, guide, revision: 1, mode: Mode::Checklist, answers: answers() },
        Fact::AnswersChanged { run, answers: answers() },
        Fact::StepOpened { run, step: text("credentials") },
        Fact::ActionTicked { run, step: text("credentials"), action: text("generate-key") },
        Fact::ActionUnticked { run, step: text("credentials"), action: text("generate-key") },
        Fact::StepSkipped { run, step: text("credentials") },
        Fact::StepUnskipped { run, step: text("credentials") },
        Fact::ProblemMarked { run, step: text("credentials") },
        Fact::ProblemCleared { run, step: text("credentials") },
        Fact::NoteWritten { run, step: text("credentials"), text: text("Ticket 4711") },
        Fact::RunFinished { run },
        Fact::RunReopened { run },
        Fact::RunRemoved { run },
        Fact::RunRestored { run },
    ]
}

#[test]
fn every_fact_is_written_as_in_version_one() {
    let lines: Vec<_> = one_of_each().iter().map(|fact| serde_json::to_string(fact).unwrap()).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn every_fact_is_read_back_and_knows_its_kind() {
    for fact in one_of_each() {
        let json = serde_json::to_value(&fact).unwrap();
        assert_eq!(json["kind"], fact.kind());
        assert_eq!(json["run"].as_str(), fact.run().map(|run| run.to_string()).as_deref());
        assert_eq!(serde_json::from_value::<Fact>(json).unwrap(), fact);
    }
}
