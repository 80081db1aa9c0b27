//! A practice tenant, access to it, and assertions that every check must satisfy.

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lotse_guide::{Answers, Guide};
use lotse_practice::{Practice, Tenants};
use lotse_vendor::{Door, Visit};
use lotse_verify::{Check, Finding, FindingState, Materials, Subject};

use crate::by_hand;
use crate::shared::{self, code_of};

const NAME: &str = "kaseya-vsa-autotask";

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
        let practice = Practice::start(0, by_hand::tenants()).await.unwrap();
        let door = shared::door(&practice, total_time);
        Self { practice, door }
    }

    /// A stage with a modified tenant.
    pub(crate) async fn changed(change: impl FnOnce(&mut Tenants)) -> Self {
        let stage = Self::new().await;
        stage.practice.tenants(change);
        stage
    }

    /// The values on the tenant's screens.
    pub(crate) fn materials(&self) -> Materials {
        shared::materials(&self.practice, NAME, "kaseya-")
    }

    pub(crate) async fn check(&self) -> Check {
        self.check_with(&self.materials(), &usual()).await
    }

    /// Runs a check of this vendor. Asserts that nothing was written, few calls were made, no secret is shown, and
    /// every diagnosis is registered with its arguments.
    pub(crate) async fn check_with(&self, materials: &Materials, answers: &Answers) -> Check {
        self.practice.forget();
        let (check, visit) = shared::checked(&self.practice, &self.door, &guide(), answers, materials).await;
        let seen = self.practice.seen();
        assert!(seen.len() <= 15, "{} calls: {:?}", seen.len(), paths(self));
        let sign_ins = seen.iter().filter(|call| call.path.ends_with("/auth")).count();
        assert!(sign_ins <= 2, "{sign_ins} sign-ins");
        no_secret_is_shown(&check, &visit, materials);
        check
    }
}

/// The paths of all calls, in order.
pub(crate) fn paths(stage: &Stage) -> Vec<String> {
    stage.practice.seen().iter().map(|call| format!("{} {}", call.method, call.path)).collect()
}

pub(crate) fn guide() -> Guide {
    shared::guide(NAME)
}

/// The answers for VSA 9 and a new user.
pub(crate) fn usual() -> Answers {
    answers("9", "new")
}

pub(crate) fn answers(vsa: &str, user: &str) -> Answers {
    let pair = |question: &str, answer: &str| (question.parse().unwrap(), answer.parse().unwrap());
    [pair("generation", "vsa-9"), pair("vsa", vsa), pair("user", user)].into()
}

/// The vendor's findings by a short name of their subject.
pub(crate) fn stands(check: &Check) -> BTreeMap<String, Stand> {
    (check.findings.iter())
        .map(|finding| (name(&finding.subject), (finding.state, code_of(finding).to_owned())))
        .collect()
}

/// One finding.
pub(crate) fn find<'c>(check: &'c Check, subject: &str) -> &'c Finding {
    let found = check.findings.iter().find(|finding| name(&finding.subject) == subject);
    found.unwrap_or_else(|| panic!("no finding about {subject}: {:?}", stands(check).keys()))
}

/// The state and code of one finding.
pub(crate) fn stand(check: &Check, subject: &str) -> Stand {
    let finding = find(check, subject);
    (finding.state, code_of(finding).to_owned())
}

pub(crate) fn name(subject: &Subject) -> String {
    match subject {
        Subject::Credential { credential } => format!("credential {credential}"),
        Subject::Right { row, .. } => format!("right {row}"),
        Subject::Topic { topic, .. } => topic.clone(),
        Subject::Setting { step, action } => format!("setting {step}/{action}"),
        other => panic!("{other:?}"),
    }
}

fn no_secret_is_shown(check: &Check, visit: &Visit, materials: &Materials) {
    let shown = format!("{}{:?}", serde_json::to_string(check).unwrap(), visit.records());
    let Some(token) = materials.get_secret("kaseya-token") else { return };
    // A canary: no record may contain it.
    let token = token.expose();
    let pair = format!("{}:{token}", materials.text("kaseya-username").unwrap_or_default());
    for form in
        [token.to_owned(), STANDARD.encode(token), STANDARD.encode(pair), "practice-session-".to_owned()]
    {
        assert!(!shown.contains(&form), "{form} is shown");
    }
}
