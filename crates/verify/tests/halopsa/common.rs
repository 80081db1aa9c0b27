//! A practice tenant that is set up by hand from the fact sheet, and access to it.

use std::time::Duration;

use lotse_guide::{Answers, Guide};
use lotse_practice::{Practice, Tenants, halopsa};
use lotse_vault::Secret;
use lotse_vendor::Door;
use lotse_verify::{Check, Finding, Materials};

use crate::shared;
use crate::written::{Stands, stands};

pub(crate) const GUIDE: &str = "cipp-halopsa";
const CLIENT_ID: &str = "practice-0000-4000-8000-4a1000000001";
const SECRET: &str = "practice-halopsa-secret-0001";

/// Practice tenants and a door to them.
pub(crate) struct Stage {
    pub(crate) practice: Practice,
    door: Door,
    guide: Guide,
}

/// The values that a person enters, with this site.
pub(crate) fn materials(site: &str) -> Materials {
    Materials::default()
        .plain("halopsa-site", site)
        .plain("oauth-client-id", CLIENT_ID)
        .secret("oauth-client-secret", Secret::new(SECRET.to_owned()))
}

impl Stage {
    pub(crate) async fn new() -> Self {
        let mut tenants = Tenants::default();
        let scopes = ["read:tickets", "edit:tickets", "read:customers", "edit:customers"];
        tenants.halopsa.add_application(GUIDE, "CIPP", scopes.map(str::to_owned).to_vec());
        let practice = Practice::start(0, tenants).await.unwrap();
        let door = shared::door(&practice, Duration::from_millis(1500));
        Self { practice, door, guide: shared::guide(GUIDE) }
    }

    /// A stage with a modified tenant.
    pub(crate) async fn changed(change: impl FnOnce(&mut halopsa::Tenant)) -> Self {
        let stage = Self::new().await;
        stage.practice.tenants(|tenants| change(&mut tenants.halopsa));
        stage
    }

    pub(crate) async fn check(&self) -> Check {
        self.check_with(&shared::materials(&self.practice, GUIDE, "")).await
    }

    /// Runs a check. Asserts that nothing was written, at most fifteen calls were made, and no secret is shown.
    pub(crate) async fn check_with(&self, materials: &Materials) -> Check {
        self.practice.forget();
        let answers = Answers::new();
        let (check, visit) =
            shared::checked(&self.practice, &self.door, &self.guide, &answers, materials).await;
        let calls = self.calls();
        assert!(calls.len() <= 15, "{calls:?}");
        let only_reads = |call: &String| call.starts_with("GET ") || call.starts_with("POST /auth/token");
        assert!(calls.iter().all(only_reads), "{calls:?}");
        let shown = format!("{}{:?}", serde_json::to_string(&check).unwrap(), visit.records());
        for secret in [SECRET, "practice-halopsa-token"] {
            assert!(!shown.contains(secret), "{secret} is shown");
        }
        check
    }

    /// The calls, in order.
    pub(crate) fn calls(&self) -> Vec<String> {
        self.practice.seen().iter().map(|call| format!("{} {}", call.method, call.path)).collect()
    }

    /// The scopes of the token calls, in order.
    pub(crate) fn scopes(&self) -> Vec<String> {
        let form = |body: &[u8]| url::form_urlencoded::parse(body).into_owned().collect::<Vec<_>>();
        let seen = self.practice.seen();
        let fields = seen.iter().flat_map(|call| form(&call.body));
        fields.filter(|(name, _)| name == "scope").map(|(_, value)| value).collect()
    }
}

/// The findings of the vendor's topics, of the scopes, of the agent's rights and of the credentials.
pub(crate) fn ours(check: &Check) -> Stands {
    let mut all = stands(check);
    all.retain(|name, (_, code)| {
        name.starts_with("halopsa-")
            || name.starts_with("right ")
            || name.starts_with("client-")
            || code != "needs-eyes"
    });
    all
}

/// The findings that are not as in a correct tenant.
pub(crate) async fn changes(stage: &Stage) -> Stands {
    let clean = ours(&Stage::new().await.check().await);
    let found = ours(&stage.check().await);
    assert_eq!(clean.keys().collect::<Vec<_>>(), found.keys().collect::<Vec<_>>(), "a subject is lost");
    found.into_iter().filter(|(name, stand)| clean.get(name) != Some(stand)).collect()
}

/// One finding.
pub(crate) fn find<'c>(check: &'c Check, name: &str) -> &'c Finding {
    let is = |finding: &&Finding| {
        stands(&Check { findings: vec![(*finding).clone()], ..check.clone() }).contains_key(name)
    };
    check.findings.iter().find(is).unwrap()
}
