//! A practice tenant, a door to it, and checks of a guide.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use jiff::Timestamp;
use lotse_guide::{Answers, Guide};
use lotse_practice::{Call, Practice, Tenants};
use lotse_vault::Secret;
use lotse_vendor::{Door, Permits, Visit};
use lotse_verify::{
    Check, Context, DEEPER_CALLS, Finding, FindingState, Materials, Subject, check_deeper, goes_deeper,
};

use crate::by_hand;
pub(crate) use crate::shared::guide;
use crate::shared::{self, code_of};

pub(crate) const SOPHOS: &str = "sophos-central-autotask";
pub(crate) const WORKSPACE: &str = "workspace-365-autotask";
pub(crate) const GUIDES: [&str; 2] = [SOPHOS, WORKSPACE];

pub(crate) const KASEYA: &str = "kaseya-vsa-autotask";

pub(crate) struct World {
    pub(crate) practice: Practice,
    pub(crate) guide: Guide,
    door: Door,
}

pub(crate) fn answers() -> Answers {
    let given = [("replaces-user", "no"), ("form", "with-lines"), ("connection", "new")];
    given.into_iter().map(|(question, answer)| (question.parse().unwrap(), answer.parse().unwrap())).collect()
}

fn kaseya_answers() -> Answers {
    let given = [("generation", "vsa-9"), ("vsa", "9"), ("user", "new")];
    given.into_iter().map(|(question, answer)| (question.parse().unwrap(), answer.parse().unwrap())).collect()
}

impl World {
    pub(crate) async fn of(id: &str) -> Self {
        Self::with(id, &[]).await
    }

    pub(crate) async fn with(id: &str, mistakes: &[&str]) -> Self {
        let practice = Practice::start(0, by_hand::tenants()).await.unwrap();
        let names: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        practice.set_mistakes(&names).unwrap();
        let time = if mistakes.contains(&"autotask-slow") { 60_000 } else { 1500 };
        let door = shared::door(&practice, Duration::from_millis(time));
        Self { practice, guide: guide(id), door }
    }

    /// The values on the screens.
    pub(crate) fn materials(&self) -> Materials {
        shared::materials(&self.practice, self.guide.id.as_str(), "autotask-")
    }

    /// The same values with the tracking identifier of the guide's user, as if it were the organisation's own.
    pub(crate) fn own_materials(&self) -> Materials {
        let guide = self.guide.id.to_string();
        let code = self.practice.tenants(|tenants| {
            let users = &tenants.autotask.users;
            users
                .iter()
                .find(|user| user.guide.as_deref() == Some(guide.as_str()))
                .map(|user| user.code.clone())
        });
        let own = self.materials().secret("autotask-code", Secret::new(code.unwrap()));
        without(own, "autotask-inspector-username")
    }

    pub(crate) fn visit(&self, permits: Permits) -> Visit {
        shared::visit(&self.door, permits)
    }

    pub(crate) async fn check(&self) -> Check {
        self.check_with(&self.materials()).await
    }

    pub(crate) async fn check_with(&self, materials: &Materials) -> Check {
        self.practice.forget();
        let (check, _) =
            shared::checked(&self.practice, &self.door, &self.guide, &answers(), materials).await;
        let text = format!("{:?}", check.findings);
        assert!(!text.contains("-secret-0001") && !text.contains("-code-0001"), "a secret: {text}");
        check
    }

    pub(crate) async fn deeper(&self) -> Check {
        self.deeper_with(&self.materials()).await
    }

    /// Runs a deeper check. Asserts that it stays within its calls, writes nothing, and shows no secret and no name.
    pub(crate) async fn deeper_with(&self, materials: &Materials) -> Check {
        self.practice.forget();
        let answers = if self.guide.id.as_str() == KASEYA { kaseya_answers() } else { answers() };
        let (plan, visit) = (self.guide.plan(&answers), self.visit(Permits::Reading));
        assert!(goes_deeper(&plan));
        let context = Context { plan: &plan, materials, visit: &visit, now: Timestamp::now() };
        let check = Box::pin(check_deeper(&context)).await;
        let seen = self.seen();
        assert!(seen.iter().all(|call| !call.writes()), "something was written");
        assert!(seen.len() <= DEEPER_CALLS as usize, "{} calls", seen.len());
        check.findings.iter().for_each(shared::assert_well_formed);
        let text = serde_json::to_string(&check).unwrap();
        for hidden in ["-secret-0001", "-code-0001", "Customer\"", "Practice PC"] {
            assert!(!text.contains(hidden), "{hidden}: {text}");
        }
        check
    }

    /// Sets a short time limit on the door, for answers that come too late.
    pub(crate) fn hurry(&mut self) {
        self.door = shared::door(&self.practice, Duration::from_millis(500));
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut Tenants)) {
        self.practice.tenants(change);
    }

    pub(crate) fn seen(&self) -> Vec<Call> {
        self.practice.seen()
    }
}

/// The materials without one of them: an empty text counts as absent.
pub(crate) fn without(materials: Materials, kind: &str) -> Materials {
    materials.plain(kind, "")
}

/// A short name for a finding's subject.
pub(crate) fn name(subject: &Subject) -> String {
    match subject {
        Subject::Credential { credential } => credential.clone(),
        Subject::Setting { action, .. } => action.clone(),
        Subject::Topic { topic, which: None } => topic.clone(),
        Subject::Topic { topic, which: Some(which) } => format!("{topic}:{which}"),
        other => format!("{other:?}"),
    }
}

pub(crate) fn by_name(check: &Check) -> BTreeMap<String, Finding> {
    check.findings.iter().map(|finding| (name(&finding.subject), finding.clone())).collect()
}

/// The findings of a check, one per line: name, state, code.
pub(crate) fn table(check: &Check) -> String {
    let mut text = String::new();
    for (name, finding) in by_name(check) {
        let code = finding.diagnosis.as_ref().map_or("", |diagnosis| diagnosis.code.as_str());
        let _ = writeln!(text, "{name}: {:?} {code}", finding.state);
    }
    text
}

/// The state and code of a finding.
#[track_caller]
pub(crate) fn said(check: &Check, name: &str) -> (FindingState, String) {
    let all = by_name(check);
    let finding = all.get(name).unwrap_or_else(|| panic!("no {name} in {:?}", all.keys()));
    (finding.state, code_of(finding).to_owned())
}

#[track_caller]
pub(crate) fn assert_said(check: &Check, name: &str, state: FindingState, code: &str) {
    assert_eq!(said(check, name), (state, code.to_owned()), "{name}\n{}", table(check));
}
