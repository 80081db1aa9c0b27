//! A practice tenant, a door to it, and checks of a guide.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use lotse_guide::{Answers, Guide};
use lotse_practice::{Practice, Seen, Tenants};
use lotse_vault::Secret;
use lotse_vendor::{Door, DoorSettings, Permits, Visit};
use lotse_verify::{Check, Context, Finding, FindingState, Materials, Subject, check, codes, topics};
use tokio_util::sync::CancellationToken;

pub(crate) const SOPHOS: &str = "sophos-central-autotask";
pub(crate) const WORKSPACE: &str = "workspace-365-autotask";
pub(crate) const GUIDES: [&str; 2] = [SOPHOS, WORKSPACE];

pub(crate) struct World {
    pub(crate) practice: Practice,
    pub(crate) guide: Guide,
    door: Door,
}

pub(crate) fn guide(id: &str) -> Guide {
    let path = format!("{}/../../guides/{id}.toml", env!("CARGO_MANIFEST_DIR"));
    lotse_guide::parse(&std::fs::read_to_string(path).unwrap()).unwrap()
}

pub(crate) fn answers() -> Answers {
    let given = [("replaces-user", "no"), ("connection", "new")];
    given.into_iter().map(|(question, answer)| (question.parse().unwrap(), answer.parse().unwrap())).collect()
}

impl World {
    pub(crate) async fn of(id: &str) -> Self {
        Self::with(id, &[]).await
    }

    pub(crate) async fn with(id: &str, mistakes: &[&str]) -> Self {
        let practice = Practice::start(0).await.unwrap();
        let names: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        practice.set_mistakes(&names).unwrap();
        let settings = DoorSettings { total_time: Duration::from_millis(1500), ..DoorSettings::default() };
        let settings = if mistakes.contains(&"autotask-slow") { DoorSettings::default() } else { settings };
        let door =
            Door::practice(practice.address(), practice.ca_pem().as_bytes(), &settings, Timestamp::now)
                .unwrap();
        Self { practice, guide: guide(id), door }
    }

    /// The values that the screens show.
    pub(crate) fn materials(&self) -> Materials {
        let given = self.practice.tenants(|tenants| tenants.given(self.guide.id.as_str()));
        // The credentials of the product's own console belong to other checks.
        let given = given.into_iter().filter(|given| given.kind.starts_with("autotask-"));
        given.fold(Materials::default(), |materials, given| {
            if given.secret {
                materials.secret(given.kind, Secret::new(given.value))
            } else {
                materials.plain(given.kind, &given.value)
            }
        })
    }

    /// The same, with the identifier of the guide's own user: as if it were a custom one.
    pub(crate) fn own_materials(&self) -> Materials {
        let guide = self.guide.id.to_string();
        let code = self.practice.tenants(|tenants| {
            let users = &tenants.autotask.users;
            users.iter().find(|user| user.guide == Some(guide.as_str())).map(|user| user.code.clone())
        });
        let own = self.materials().secret("autotask-code", Secret::new(code.unwrap()));
        without(own, "autotask-inspector-username")
    }

    pub(crate) fn visit(&self, permits: Permits) -> Visit {
        Visit::new(&self.door, permits, Arc::new(()), CancellationToken::new())
    }

    pub(crate) async fn check(&self) -> Check {
        self.check_with(&self.materials()).await
    }

    pub(crate) async fn check_with(&self, materials: &Materials) -> Check {
        self.practice.forget();
        let (answers, visit) = (answers(), self.visit(Permits::Reading));
        let plan = self.guide.plan(&answers);
        let context = Context { plan: &plan, materials, visit: &visit, now: Timestamp::now() };
        let check = Box::pin(check(&context)).await;
        well_formed(&check);
        check
    }

    /// A door that waits for nobody: for answers that come too late.
    pub(crate) fn hurry(&mut self) {
        let settings = DoorSettings { total_time: Duration::from_millis(500), ..DoorSettings::default() };
        let pem = self.practice.ca_pem().as_bytes().to_owned();
        self.door = Door::practice(self.practice.address(), &pem, &settings, Timestamp::now).unwrap();
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut Tenants)) {
        self.practice.tenants(change);
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.practice.seen()
    }
}

/// The materials without one of them: an empty text counts as absent.
pub(crate) fn without(materials: Materials, kind: &str) -> Materials {
    materials.plain(kind, "")
}

/// What holds for every check, whatever it finds.
pub(crate) fn well_formed(check: &Check) {
    let mut subjects: Vec<&Subject> = check.findings.iter().map(|finding| &finding.subject).collect();
    subjects.sort();
    let all = subjects.len();
    subjects.dedup();
    assert_eq!(all, subjects.len(), "a subject twice");
    for finding in &check.findings {
        if let Some(diagnosis) = &finding.diagnosis {
            let code = codes().find(|code| code.code == diagnosis.code);
            let code = code.unwrap_or_else(|| panic!("{} is no code", diagnosis.code));
            let mut args: Vec<&str> = code.args.to_vec();
            args.sort_unstable();
            assert_eq!(diagnosis.args.keys().map(String::as_str).collect::<Vec<_>>(), args, "{}", code.code);
        }
        if let Subject::Topic { topic, .. } = &finding.subject {
            assert!(topics().any(|known| known == topic.as_str()), "{topic}");
        }
        let proven =
            matches!(finding.state, FindingState::Pass | FindingState::Missing | FindingState::Excess);
        assert!(!proven || finding.proof.is_some(), "no proof: {finding:?}");
        assert!(finding.state == FindingState::Pass || finding.diagnosis.is_some(), "no reason: {finding:?}");
        let text = format!("{finding:?}");
        assert!(!text.contains("-secret-0001") && !text.contains("-code-0001"), "a secret: {text}");
    }
}

/// A finding's subject as one word.
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

/// What a check found, one line each: name, state, code.
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
    (finding.state, finding.diagnosis.as_ref().map_or_else(String::new, |diagnosis| diagnosis.code.clone()))
}

#[track_caller]
pub(crate) fn assert_said(check: &Check, name: &str, state: FindingState, code: &str) {
    assert_eq!(said(check, name), (state, code.to_owned()), "{name}\n{}", table(check));
}
