//! The JSON of facts is a file format: if this snapshot changes, existing journals can't be read any more.

use std::collections::BTreeMap;

use lotse_journal::{Entries, Fact, Head, KeyNote, Mode};

use crate::common::{at, organisation, run};

fn one_of_each() -> Vec<Fact> {
    let (run, organisation) = (run(1), organisation(1));
    let text = str::to_owned;
    let answers = || BTreeMap::from([("replaces-user".to_owned(), "no".to_owned())]);
    let guide = text("sophos-central-autotask");
    let secret = KeyNote {
        length: 25,
        ending: text("x7q2"),
        value: None,
        expires: Some(text("2027-11-21")),
        kept: Some(text("keychain")),
    };
    let public =
        KeyNote { length: 6, ending: text("mmer"), value: Some(text("Hummer")), expires: None, kept: None };
    let device = uuid::Uuid::from_u128(7).into();
    let head = Head { device, sequence: 4, hash: [7; 32].into() };
    let entries = || vec![Entries { device, sequences: vec![(2, 4), (7, 7)] }];
    vec![
        Fact::OrganisationAdded { organisation, name: text("Nordlicht IT") },
        Fact::OrganisationRenamed { organisation, name: text("Nordlicht") },
        Fact::OrganisationRemoved { organisation },
        Fact::OrganisationRestored { organisation },
        Fact::RunStarted { run, organisation, guide, revision: 1, mode: Mode::Checklist, answers: answers() },
        Fact::AnswersChanged { run, answers: answers() },
        Fact::StepOpened { run, step: text("credentials") },
        Fact::ActionTicked { run, step: text("credentials"), action: text("generate-key") },
        Fact::ActionsTicked { run, step: text("rights"), actions: vec![text("matrix-role/tickets")] },
        Fact::ActionUnticked { run, step: text("credentials"), action: text("generate-key") },
        Fact::StepSkipped { run, step: text("credentials") },
        Fact::StepUnskipped { run, step: text("credentials") },
        Fact::ProblemMarked { run, step: text("credentials") },
        Fact::ProblemCleared { run, step: text("credentials") },
        Fact::NoteWritten { run, step: text("credentials"), text: text("Ticket 4711") },
        Fact::MismatchNoted {
            run,
            step: text("credentials"),
            label: text("Save"),
            seen: text("Apply"),
            version: text("2026.2"),
        },
        Fact::CustomersCompared { run, counts: [(text("exact"), 12), (text("missing"), 1)].into() },
        Fact::CustomerMatched { run, customer: text("0f5c"), company: Some(text("12")) },
        Fact::CustomerMatched { run, customer: text("0f5d"), company: None },
        Fact::CustomerUnmatched { run, customer: text("0f5c") },
        Fact::RunFinished { run },
        Fact::RunReopened { run },
        Fact::RunRemoved { run },
        Fact::RunRestored { run },
        Fact::OrganisationPractises { organisation },
        Fact::CredentialStored { run, credential: text("secret"), stored: secret },
        Fact::CredentialStored { run, credential: text("username"), stored: public.clone() },
        Fact::CredentialExpires { run, credential: text("secret"), expires: Some(text("2027-11-21")) },
        Fact::CredentialExpires { run, credential: text("secret"), expires: None },
        Fact::CredentialDeleted { run, credential: text("secret") },
        Fact::ValueStored { organisation, value: text("site"), stored: public },
        Fact::ValueExpires { organisation, value: text("secret"), expires: Some(text("2027-11-21")) },
        Fact::ValueExpires { organisation, value: text("secret"), expires: None },
        Fact::ValueDeleted { organisation, value: text("site") },
        Fact::CheckMade {
            run,
            check: serde_json::json!({ "made": "2026-11-21T09:00:00Z", "findings": [] }).into(),
            deeper: false,
        },
        Fact::RunVerified { run },
        Fact::FindingConfirmed { run, finding: text("role/service-tickets") },
        Fact::FindingUnconfirmed { run, finding: text("role/service-tickets") },
        Fact::WebhookDeletion {
            organisation,
            webhook: text("17"),
            name: text("Tickets"),
            url: text("https://hook.example/tickets"),
            outcome: text("deleted"),
        },
        Fact::PersonNamed { name: text("Muster Eins") },
        Fact::GuideKept { guide: text("sophos-central-autotask"), revision: 1, text: text("format = 1\n") },
        Fact::RevisionTaken { run, revision: 2 },
        Fact::SecondPersonWanted { run },
        Fact::SecondPersonUnwanted { run },
        Fact::SecondPersonConfirmed { run, name: text("Muster Zwei"), note: text("Ticket 4712") },
        Fact::SecondPersonWithdrawn { run },
        Fact::HandOverTaken { heads: vec![head], latest: at(3), revealed: BTreeMap::new() },
        Fact::HandOverTaken { heads: Vec::new(), latest: at(3), revealed: [(device, vec![2, 4])].into() },
        Fact::OrganisationErased { organisation: [7; 32].into(), entries: entries() },
        Fact::NoteErased { run, step: text("credentials"), entries: entries() },
        Fact::CredentialErased { run, credential: text("username"), entries: entries() },
        Fact::SecondPersonErased { run, entries: entries() },
        Fact::ValueErased { organisation, value: text("site"), entries: entries() },
        Fact::CheckMade {
            run,
            check: serde_json::json!({ "made": "2026-11-21T09:01:00Z", "findings": [] }).into(),
            deeper: true,
        },
    ]
}

#[test]
fn every_fact_is_written_as_in_version_one() {
    let lines: Vec<_> = one_of_each().iter().map(|fact| serde_json::to_string(fact).unwrap()).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

/// Every kind that the source names is in the list above, new ones at its end.
#[test]
fn every_kind_of_fact_is_in_the_list() {
    let kinds: std::collections::BTreeSet<_> = one_of_each().iter().map(Fact::kind).collect();
    assert_eq!(kinds.len(), include_str!("../../src/fact.rs").matches("=> \"").count());
    let modes =
        [Mode::Checklist, Mode::Connected, Mode::Practice].map(|mode| serde_json::to_string(&mode).unwrap());
    assert_eq!(modes, ["\"checklist\"", "\"connected\"", "\"practice\""]);
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
