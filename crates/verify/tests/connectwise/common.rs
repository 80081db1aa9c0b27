//! A practice tenant, a guide, and what a check of it finds.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use lotse_guide::{Answers, Guide};
use lotse_practice::{Practice, tenant};
use lotse_vault::Secret;
use lotse_vendor::{Door, DoorSettings, Permits, Proxy, Visit};
use lotse_verify::{Check, Context, Finding, FindingState, Materials, Subject, Verb, check, codes, topics};
use tokio_util::sync::CancellationToken;

pub(crate) const SOPHOS: &str = "sophos-central-connectwise";
pub(crate) const UMBRELLA: &str = "umbrella-connectwise";
pub(crate) const GUIDES: [&str; 2] = [SOPHOS, UMBRELLA];

/// A running tenant and the door to it.
pub(crate) struct Bench {
    pub(crate) practice: Practice,
    door: Door,
    guide: Guide,
    name: &'static str,
}

pub(crate) fn guide(name: &str) -> Guide {
    let path = format!("{}/../../guides/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    lotse_guide::parse(&std::fs::read_to_string(path).unwrap()).unwrap()
}

impl Bench {
    pub(crate) async fn new(name: &'static str) -> Self {
        Self::with_time(name, Duration::from_secs(20)).await
    }

    /// With this time for an answer.
    pub(crate) async fn with_time(name: &'static str, total_time: Duration) -> Self {
        let practice = Practice::start(0).await.unwrap();
        let settings = DoorSettings { proxy: Proxy::Direct, total_time, ..DoorSettings::default() };
        let ca = practice.ca_pem().as_bytes().to_vec();
        let door = Door::practice(practice.address(), &ca, &settings, Timestamp::now).unwrap();
        Self { practice, door, guide: guide(name), name }
    }

    /// Sets the tenant up anew and then changes it.
    pub(crate) fn set(&self, change: impl FnOnce(&mut tenant::ConnectWise)) {
        self.practice.set_mistakes(&[]).unwrap();
        self.practice.spoil(Vec::new());
        self.practice.forget();
        self.practice.tenants(|tenants| change(&mut tenants.connectwise));
    }

    /// The values that the screens show.
    pub(crate) fn given(&self) -> Materials {
        let given = self.practice.tenants(|tenants| tenants.given(self.name));
        // The credentials of the product's own console belong to other checks.
        let given = given.into_iter().filter(|given| given.kind.starts_with("connectwise-"));
        given.fold(Materials::default(), |materials, given| {
            if given.secret {
                materials.secret(given.kind, Secret::new(given.value))
            } else {
                materials.plain(given.kind, &given.value)
            }
        })
    }

    pub(crate) async fn check(&self) -> Check {
        self.check_with(&self.given()).await
    }

    pub(crate) async fn check_with(&self, materials: &Materials) -> Check {
        self.visited(materials).await.0
    }

    /// A check, and the visit it made.
    pub(crate) async fn visited(&self, materials: &Materials) -> (Check, Visit) {
        let visit = Visit::new(&self.door, Permits::Reading, Arc::new(()), CancellationToken::new());
        let plan = self.guide.plan(&Answers::default());
        let context = Context { plan: &plan, materials, visit: &visit, now: Timestamp::now() };
        let check = check(&context).await;
        assert!(self.practice.seen().iter().all(|seen| !seen.writes()), "something was written");
        assert_well_formed(&check);
        let shown = serde_json::to_string(&check).unwrap();
        for secret in ["practicePrv", "70726163746a"] {
            assert!(!shown.contains(secret), "a secret is in a finding: {shown}");
        }
        (check, visit)
    }

    /// Sets the tenant up anew, changes it and checks it.
    pub(crate) async fn after(&self, change: impl FnOnce(&mut tenant::ConnectWise)) -> Check {
        self.set(change);
        self.check().await
    }
}

/// Every non-pass has a known diagnosis with exactly its arguments, every verdict a proof, every topic a name.
fn assert_well_formed(check: &Check) {
    let mut subjects = BTreeSet::new();
    for finding in &check.findings {
        assert!(subjects.insert(&finding.subject), "twice: {:?}", finding.subject);
        if finding.state != FindingState::Pass {
            assert!(finding.diagnosis.is_some(), "no diagnosis: {finding:?}");
        }
        if let Some(diagnosis) = &finding.diagnosis {
            let known = codes().find(|code| code.code == diagnosis.code);
            let known = known.unwrap_or_else(|| panic!("unknown code {}", diagnosis.code));
            let given: BTreeSet<&str> = diagnosis.args.keys().map(String::as_str).collect();
            assert_eq!(given, known.args.iter().copied().collect(), "{}", diagnosis.code);
        }
        if matches!(finding.state, FindingState::Pass | FindingState::Missing | FindingState::Excess) {
            assert!(finding.proof.is_some(), "no proof: {finding:?}");
        }
        if finding.state == FindingState::Waiting {
            assert!(finding.again.is_some(), "no time: {finding:?}");
        }
        if let Subject::Topic { topic, .. } = &finding.subject {
            assert!(topics().any(|known| known == topic.as_str()), "unknown topic {topic}");
        }
    }
}

/// What is neither as asked nor left to eyes.
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

pub(crate) fn code(finding: &Finding) -> &str {
    finding.diagnosis.as_ref().map_or("", |diagnosis| &diagnosis.code)
}

/// State and code of a finding.
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

/// The member of a guide.
#[macro_export]
macro_rules! member {
    ($tenant:expr, $guide:expr) => {
        if $guide == $crate::common::SOPHOS { &mut $tenant.sophos } else { &mut $tenant.umbrella }
    };
}
