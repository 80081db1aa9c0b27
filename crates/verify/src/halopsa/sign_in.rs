//! Site, client ID and secret: checks the entered values, looks up where the site signs in, and signs in.

use lotse_vault::Secret;
use lotse_vendor::halopsa::{Authority, Client, Refusal, Session, Site, SiteFault, Trouble};
use lotse_vendor::{CallId, HostFault, Reply};

use super::asked::{applications, label};
use super::{codes, troubles};
use crate::findings::{Findings, topic};
use crate::{Arg, Diagnosis, FindingState, Line};

pub(super) const SITE: &str = "halopsa-site";
pub(super) const ID: &str = "oauth-client-id";
pub(super) const SECRET: &str = "oauth-client-secret";

/// Client ID and secret.
pub(super) struct Keys {
    id: String,
    secret: Secret,
}

/// A site that answers, and what is needed to sign in there.
pub(super) struct Door<'c> {
    client: Client<'c>,
    authority: Authority,
    keys: Keys,
}

/// Reports a credential that can't be used yet, if the plan asks for it.
fn not_ready(kind: &str, diagnosis: Diagnosis, findings: &mut Findings<'_>) {
    if let Some(place) = findings.credential(kind) {
        findings.report(place, FindingState::Failed, diagnosis, ());
    }
}

/// Blocks a credential until something else is fixed.
pub(super) fn block(kind: &str, findings: &mut Findings<'_>) {
    not_ready(kind, Diagnosis::new("blocked"), findings);
}

fn absent(what: &str) -> Diagnosis {
    Diagnosis::new("halopsa-absent").with("what", Arg::Choose(what.to_owned()))
}

/// The site, if one was entered and it is valid.
pub(super) fn site(findings: &mut Findings<'_>) -> Option<Site> {
    let typed = findings.context.materials.text(SITE).unwrap_or_default();
    let diagnosis = match Site::parse(typed) {
        Ok(site) => return Some(site),
        Err(SiteFault::Host(HostFault::Empty)) => absent("site"),
        Err(SiteFault::Host(HostFault::NotHttps | HostFault::Unreadable)) => {
            Diagnosis::new("halopsa-site-unreadable").with("value", Arg::Value(typed.to_owned()))
        }
        Err(SiteFault::Foreign(host)) => {
            Diagnosis::new("halopsa-site-foreign").with("host", Arg::Value(host))
        }
    };
    findings.report(topic(codes::SITE), FindingState::Failed, diagnosis, ());
    None
}

/// Client ID and secret, if both exist. Otherwise reports what is missing.
pub(super) fn keys(findings: &mut Findings<'_>) -> Option<Keys> {
    let materials = findings.context.materials;
    let (id, secret) = (materials.text(ID), materials.get_secret(SECRET));
    if let (Some(id), Some(secret)) = (id, secret) {
        return Some(Keys { id: id.to_owned(), secret: secret.clone() });
    }
    if id.is_none() {
        not_ready(ID, absent("client-id"), findings);
    }
    if secret.is_none() {
        not_ready(SECRET, absent("client-secret"), findings);
    }
    None
}

/// Asks the site where it signs in. If it refuses to say, the usual address on the same host is taken, and only a
/// token proves the site. `None` if there is no site of HaloPSA as far as can be seen: then nothing secret is sent.
pub(super) async fn look_up<'c>(site: Site, keys: Keys, findings: &mut Findings<'c>) -> Option<Door<'c>> {
    let client = Client::new(findings.context.visit, site);
    let authority = match client.look_up().await {
        Ok(Reply { call, value }) => {
            let tenant = value.tenant.as_ref().map(|tenant| Line::new("tenant_id", tenant));
            findings.pass(topic(codes::SITE), (call, tenant.into_iter().collect::<Vec<_>>()));
            value
        }
        Err(trouble) if keeps_to_itself(&trouble) => client.usual().ok()?,
        Err(trouble) => {
            troubles::report(findings, topic(codes::SITE), &trouble);
            return None;
        }
    };
    Some(Door { client, authority, keys })
}

/// Whether the site answers and does not say where it signs in.
fn keeps_to_itself(trouble: &Trouble) -> bool {
    let refusals = [Refusal::AskedWrongly, Refusal::Unauthorized, Refusal::Forbidden, Refusal::NotFound];
    matches!(trouble, Trouble::Refused { refusal, .. } if refusals.contains(&refusal.refusal))
}

impl<'c> Door<'c> {
    /// Requests a token with these scopes. A token proves client ID, secret and site.
    pub(super) async fn sign_in(
        &self,
        scopes: &[&str],
        findings: &mut Findings<'_>,
    ) -> Result<Reply<Session<'c>>, Trouble> {
        let Keys { id, secret } = &self.keys;
        let signed_in = self.client.sign_in(&self.authority, id, secret, scopes).await;
        if let Ok(Reply { call, .. }) = &signed_in {
            proven(*call, findings);
        }
        signed_in
    }
}

fn proven(call: CallId, findings: &mut Findings<'_>) {
    for kind in [ID, SECRET] {
        if let Some(place) = findings.credential(kind) {
            findings.pass(place, call);
        }
    }
    findings.pass(topic(codes::SITE), call);
}

/// Reports why no token came. The server does not say whether the client ID or the secret is wrong.
pub(super) fn refused(trouble: &Trouble, findings: &mut Findings<'_>) {
    if !troubles::is_refused_as(trouble, &[Refusal::BadClient]) {
        if let Some(place) = findings.credential(SECRET).or_else(|| findings.credential(ID)) {
            troubles::report(findings, place, trouble);
        }
        return;
    }
    for kind in [ID, SECRET] {
        if let Some(place) = findings.credential(kind) {
            let diagnosis = Diagnosis::new("halopsa-bad-client")
                .with("path", applications())
                .with("active", label("active"));
            findings.report(place, FindingState::Unclear, diagnosis, troubles::evidence(trouble));
        }
    }
}
