//! A practice tenant, access to it, and assertions that every check must satisfy.

use std::collections::BTreeMap;
use std::time::Duration;

use lotse_guide::Answers;
use lotse_practice::{Practice, Tenants};
use lotse_vendor::Door;
use lotse_verify::{Check, Finding, FindingState, Materials, Subject};

use crate::shared::{self, code_of};
use crate::vendor::{NAME, PREFIX, SECRET, TOKEN};

/// The state and the code of a finding.
pub(crate) type Stand = (FindingState, String);

/// Practice tenants and a door to them.
pub(crate) struct Stage {
    pub(crate) practice: Practice,
    door: Door,
}

impl Stage {
    pub(crate) async fn new() -> Self {
        Self::with_time(Duration::from_secs(20)).await
    }

    /// A stage whose door has this time limit for an answer.
    pub(crate) async fn with_time(total_time: Duration) -> Self {
        let practice = Practice::start(0, Tenants::default()).await.unwrap();
        let door = shared::door(&practice, total_time);
        Self { practice, door }
    }

    /// A stage with a modified tenant.
    pub(crate) async fn changed(change: impl FnOnce(&mut Tenants)) -> Self {
        let stage = Self::new().await;
        stage.practice.tenants(change);
        stage
    }

    /// The values on this vendor's screens, without those of the PSA.
    pub(crate) fn materials(&self) -> Materials {
        shared::materials(&self.practice, NAME, PREFIX)
    }

    pub(crate) async fn check(&self) -> Check {
        self.check_with(&self.materials()).await
    }

    /// Runs a check of this vendor. Asserts that nothing was written, few calls were made, no secret is shown, and
    /// every diagnosis is registered with its arguments.
    pub(crate) async fn check_with(&self, materials: &Materials) -> Check {
        self.practice.forget();
        let guide = shared::guide(NAME);
        let (check, visit) =
            shared::checked(&self.practice, &self.door, &guide, &Answers::new(), materials).await;
        let seen = self.practice.seen();
        assert!(seen.len() <= 22, "{} calls", seen.len());
        let shown = format!("{}{:?}", serde_json::to_string(&check).unwrap(), visit.records());
        if let Some(secret) = materials.get_secret(SECRET) {
            // A canary: no record may contain it.
            assert!(!shown.contains(secret.expose()), "the secret is shown");
        }
        assert!(!shown.contains(TOKEN), "the token is shown");
        check
    }
}

/// The calls, in order.
pub(crate) fn paths(stage: &Stage) -> Vec<String> {
    stage.practice.seen().iter().map(|call| format!("{} {}", call.method, call.path)).collect()
}

fn ours(check: &Check) -> impl Iterator<Item = &Finding> {
    check.findings.iter().filter(|finding| name(finding).starts_with(PREFIX))
}

/// The topic of a finding. Empty if its subject is not a topic.
pub(crate) fn name(finding: &Finding) -> &str {
    match &finding.subject {
        Subject::Topic { topic, .. } => topic,
        _ => "",
    }
}

/// This vendor's findings by topic.
pub(crate) fn stands(check: &Check) -> BTreeMap<String, Stand> {
    ours(check)
        .map(|finding| (name(finding).to_owned(), (finding.state, code_of(finding).to_owned())))
        .collect()
}

/// One finding.
pub(crate) fn find<'c>(check: &'c Check, topic: &str) -> &'c Finding {
    check.findings.iter().find(|finding| name(finding) == topic).unwrap()
}

/// The state and code of one finding.
pub(crate) fn stand(check: &Check, topic: &str) -> Stand {
    stands(check)[topic].clone()
}
