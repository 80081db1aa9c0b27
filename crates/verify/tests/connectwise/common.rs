//! A practice tenant, a guide, and checks of them.

use std::time::Duration;

use lotse_guide::{Answers, Guide};
use lotse_practice::Practice;
use lotse_practice::connectwise::Tenant;
use lotse_vendor::{Door, Visit};
use lotse_verify::{Check, Finding, FindingState, Materials, Subject, Verb};

use crate::by_hand;
use crate::shared;
pub(crate) use crate::shared::{code_of as code, guide};

pub(crate) const SOPHOS: &str = "sophos-central-connectwise";
pub(crate) const UMBRELLA: &str = "umbrella-connectwise";
pub(crate) const GUIDES: [&str; 2] = [SOPHOS, UMBRELLA];

/// A running tenant and the door to it.
pub(crate) struct Bench {
    pub(crate) practice: Practice,
    pub(crate) door: Door,
    pub(crate) guide: Guide,
    name: &'static str,
}

impl Bench {
    pub(crate) async fn new(name: &'static str) -> Self {
        Self::with_time(name, Duration::from_secs(20)).await
    }

    /// A bench whose door has this time limit for an answer.
    pub(crate) async fn with_time(name: &'static str, total_time: Duration) -> Self {
        let practice = Practice::start(0, by_hand::tenants()).await.unwrap();
        let door = shared::door(&practice, total_time);
        Self { practice, door, guide: guide(name), name }
    }

    /// Resets the tenant and then changes it.
    pub(crate) fn set(&self, change: impl FnOnce(&mut Tenant)) {
        self.practice.set_mistakes(&[]).unwrap();
        self.practice.spoil(Vec::new());
        self.practice.forget();
        self.practice.tenants(|tenants| change(&mut tenants.connectwise));
    }

    /// The values on the screens.
    pub(crate) fn given(&self) -> Materials {
        shared::materials(&self.practice, self.name, "connectwise-")
    }

    pub(crate) async fn check(&self) -> Check {
        self.check_with(&self.given()).await
    }

    pub(crate) async fn check_with(&self, materials: &Materials) -> Check {
        self.visited(materials).await.0
    }

    /// Runs a check and returns it with its visit.
    pub(crate) async fn visited(&self, materials: &Materials) -> (Check, Visit) {
        let (check, visit) =
            shared::checked(&self.practice, &self.door, &self.guide, &Answers::default(), materials).await;
        let shown = serde_json::to_string(&check).unwrap();
        for secret in ["practicePrv", "70726163746a"] {
            assert!(!shown.contains(secret), "a secret is in a finding: {shown}");
        }
        (check, visit)
    }

    /// Resets the tenant, changes it and runs a check.
    pub(crate) async fn after(&self, change: impl FnOnce(&mut Tenant)) -> Check {
        self.set(change);
        self.check().await
    }
}

/// Findings that neither pass nor are left to the technician.
pub(crate) fn problems(check: &Check) -> Vec<&Finding> {
    let calm =
        |state| matches!(state, FindingState::Pass | FindingState::NeedsEyes | FindingState::NotApplicable);
    check.findings.iter().filter(|finding| !calm(finding.state)).collect()
}

pub(crate) fn find<'c>(check: &'c Check, subject: &Subject) -> &'c Finding {
    check
        .findings
        .iter()
        .find(|finding| finding.subject == *subject)
        .unwrap_or_else(|| panic!("nothing on {subject:?} in {:#?}", check.findings))
}

/// The state and the code of a finding.
pub(crate) fn stands<'c>(check: &'c Check, subject: &Subject) -> (FindingState, &'c str) {
    let finding = find(check, subject);
    (finding.state, code(finding))
}

pub(crate) fn cell(guide: &str, row: &str, verb: Verb) -> Subject {
    let matrix = if guide == SOPHOS { "sophos-role" } else { "umbrella-role" };
    Subject::Cell { matrix: matrix.to_owned(), row: row.to_owned(), verb }
}

pub(crate) fn credential(name: &str) -> Subject {
    Subject::Credential { credential: name.to_owned() }
}

pub(crate) fn topic(name: &str) -> Subject {
    Subject::Topic { topic: format!("connectwise-{name}"), which: None }
}

pub(crate) fn topic_of(name: &str, which: &str) -> Subject {
    Subject::Topic { topic: format!("connectwise-{name}"), which: Some(which.to_owned()) }
}

pub(crate) fn entry(name: &str) -> Subject {
    Subject::Entry { matrix: "allowed-tables".to_owned(), entry: name.to_owned() }
}

pub(crate) fn whole() -> Subject {
    Subject::Whole { matrix: "allowed-tables".to_owned() }
}
