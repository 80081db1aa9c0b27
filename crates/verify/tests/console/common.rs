//! A practice tenant, a way to it, and what every check must keep to.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use crate::vendor::{GUIDE, NAME, PREFIX, SECRET, TOKEN};

use jiff::Timestamp;
use lotse_guide::{Answers, Guide, parse};
use lotse_practice::{Practice, Seen, Tenants};
use lotse_vault::Secret;
use lotse_vendor::{Door, DoorSettings, Permits, Proxy, Visit};
use lotse_verify::{Check, Context, Finding, FindingState, Materials, Subject, check, codes, topics};
use tokio_util::sync::CancellationToken;

/// How a finding stands, and why.
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

    /// A stage whose door waits no longer than this.
    pub(crate) async fn with_time(total_time: Duration) -> Self {
        let practice = Practice::start(0).await.unwrap();
        let settings =
            DoorSettings { proxy: Proxy::Direct, ca_file: None, connect_time: total_time, total_time };
        let address = practice.address();
        let door = Door::practice(address, practice.ca_pem().as_bytes(), &settings, Timestamp::now).unwrap();
        Self { practice, door }
    }

    /// A stage with a tenant that is changed.
    pub(crate) async fn changed(change: impl FnOnce(&mut Tenants)) -> Self {
        let stage = Self::new().await;
        stage.practice.tenants(change);
        stage
    }

    /// What this vendor's screens show; nothing of the PSA.
    pub(crate) fn materials(&self) -> Materials {
        let given = self.practice.tenants(|tenants| tenants.given(NAME));
        let given = given.into_iter().filter(|it| it.kind.starts_with(PREFIX));
        given.fold(Materials::default(), |materials, given| {
            if given.secret {
                materials.secret(given.kind, Secret::new(given.value))
            } else {
                materials.plain(given.kind, &given.value)
            }
        })
    }

    pub(crate) async fn check(&self) -> Check {
        self.check_with(&self.materials()).await
    }

    /// A check of this vendor. Whatever comes of it: nothing is written, few calls are made, no secret is shown, and
    /// every diagnosis is on the list with its arguments.
    pub(crate) async fn check_with(&self, materials: &Materials) -> Check {
        self.practice.forget();
        let guide: Guide = parse(GUIDE).unwrap();
        let plan = guide.plan(&Answers::new());
        let visit = Visit::new(&self.door, Permits::Reading, Arc::new(()), CancellationToken::new());
        let context = Context { plan: &plan, materials, visit: &visit, now: Timestamp::now() };
        let check = check(&context).await;
        let seen = self.practice.seen();
        assert!(!seen.iter().any(Seen::writes), "{seen:?}");
        assert!(seen.len() <= 22, "{} calls", seen.len());
        let shown = format!("{}{:?}", serde_json::to_string(&check).unwrap(), visit.records());
        if let Some(secret) = materials.get_secret(SECRET) {
            // A canary: looked for in everything that is kept.
            assert!(!shown.contains(secret.expose()), "the secret is shown");
        }
        assert!(!shown.contains(TOKEN), "the token is shown");
        ours(&check).for_each(is_on_the_list);
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

/// The topic of a finding; nothing if it is about something else.
pub(crate) fn name(finding: &Finding) -> &str {
    match &finding.subject {
        Subject::Topic { topic, .. } => topic,
        _ => "",
    }
}

/// What this vendor's check found, by topic.
pub(crate) fn stands(check: &Check) -> BTreeMap<String, Stand> {
    ours(check)
        .map(|finding| {
            let code = finding.diagnosis.as_ref().map(|diagnosis| diagnosis.code.clone());
            (name(finding).to_owned(), (finding.state, code.unwrap_or_default()))
        })
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

fn is_on_the_list(finding: &Finding) {
    assert!(topics().any(|known| known == name(finding)), "{}", name(finding));
    let Some(diagnosis) = &finding.diagnosis else {
        assert_eq!(finding.state, FindingState::Pass, "{:?}", finding.subject);
        return;
    };
    let code = codes().find(|code| code.code == diagnosis.code);
    let code = code.unwrap_or_else(|| panic!("{} is not on the list", diagnosis.code));
    let mut args = code.args.to_vec();
    args.sort_unstable();
    assert_eq!(diagnosis.args.keys().collect::<Vec<_>>(), args, "{}", diagnosis.code);
    let needs_call =
        matches!(finding.state, FindingState::Pass | FindingState::Missing | FindingState::Excess);
    assert!(!needs_call || finding.proof.is_some(), "{finding:?}");
}
