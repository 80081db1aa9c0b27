//! Checks the values before anything is sent, so that an obvious mistake does not cost a failed sign-in.

use lotse_vault::Secret;
use lotse_vendor::HostFault;
use lotse_vendor::connectwise::{Keys, Site, SiteFault};

use super::asked::Asked;
use super::say::{diagnosis, example, member_path, portal, topic, value};
use crate::findings::Findings;
use crate::{Context, Diagnosis, FindingState, Materials};

pub(super) const SITE: &str = "connectwise-site";
pub(super) const COMPANY: &str = "connectwise-company-id";
pub(super) const PUBLIC: &str = "connectwise-public-key";
pub(super) const PRIVATE: &str = "connectwise-private-key";
const CLIENT_ID: &str = "connectwise-client-id";

/// The values that a check needs to begin.
pub(super) struct Prepared {
    pub(super) site: Site,
    pub(super) company: String,
    /// `None` if the keys can't be used; the findings give the reason.
    pub(super) keys: Option<Keys>,
    /// Whether only the client ID is missing.
    pub(super) lacks_client_id: bool,
}

/// Checks the values. `None` if not even the look-up is possible.
pub(super) fn prepare(
    context: &Context<'_>,
    asked: &Asked<'_>,
    findings: &mut Findings<'_>,
) -> Option<Prepared> {
    let materials = context.materials;
    let site = site(materials, asked, findings);
    let company = materials.text(COMPANY).map(ToOwned::to_owned);
    if company.is_none() {
        fail(asked, findings, COMPANY, diagnosis("value-absent"));
    }
    let client_id = client_id(materials, company.as_deref(), findings);
    let keys = keys(materials, company.as_deref(), asked, findings);
    let lacks_client_id = keys.is_some() && !materials.has(CLIENT_ID);
    let keys = keys.zip(client_id).map(|(keys, client_id)| Keys { client_id: Some(client_id), ..keys });
    Some(Prepared { site: site?, company: company?, keys, lacks_client_id })
}

/// An administrator's keys, if they were entered for this check.
pub(super) fn admin_keys(materials: &Materials, keys: &Keys) -> Option<Keys> {
    Some(Keys {
        public: plain(materials, "connectwise-admin-public-key")?,
        private: secret(materials, "connectwise-admin-private-key")?,
        ..keys.clone()
    })
}

fn site(materials: &Materials, asked: &Asked<'_>, findings: &mut Findings<'_>) -> Option<Site> {
    let Some(text) = materials.text(SITE) else {
        fail(asked, findings, SITE, diagnosis("value-absent"));
        return None;
    };
    match Site::parse(text) {
        Ok(site) => Some(site),
        Err(fault) => {
            let said = match fault {
                SiteFault::Foreign { host } => diagnosis("site-foreign").with("host", value(host)),
                SiteFault::Host(HostFault::NotHttps) => {
                    diagnosis("site-not-https").with("value", value(text))
                }
                SiteFault::Host(_) => {
                    diagnosis("site-unreadable").with("value", value(text)).with("example", example())
                }
            };
            fail(asked, findings, SITE, said);
            None
        }
    }
}

fn client_id(materials: &Materials, company: Option<&str>, findings: &mut Findings<'_>) -> Option<Secret> {
    let Some(client_id) = secret(materials, CLIENT_ID) else {
        findings.report(
            topic("client-id"),
            FindingState::Failed,
            diagnosis("client-id-absent").with("address", portal()),
            (),
        );
        return None;
    };
    // Only its form is checked; no part of it is shown.
    let text = client_id.expose().trim();
    let fault = if company.is_some_and(|company| company.eq_ignore_ascii_case(text)) {
        "client-id-is-company"
    } else if is_guid(text) {
        return Some(Secret::new(text.to_owned()));
    } else {
        "client-id-format"
    };
    findings.report(topic("client-id"), FindingState::Failed, diagnosis(fault).with("address", portal()), ());
    None
}

fn keys(
    materials: &Materials,
    company: Option<&str>,
    asked: &Asked<'_>,
    findings: &mut Findings<'_>,
) -> Option<Keys> {
    let (public, private) = (plain(materials, PUBLIC), secret(materials, PRIVATE));
    for (kind, absent) in [(PUBLIC, public.is_none()), (PRIVATE, private.is_none())] {
        if absent {
            fail(asked, findings, kind, diagnosis("value-absent"));
        }
    }
    let (public, private) = (public?, private?);
    let path = || member_path(None, Some("api-keys"));
    // The key is only inspected here; no more than the kind of fault is returned.
    let hidden = private.expose();
    let broken = |text: &str| text.chars().any(|letter| letter.is_whitespace() || letter.is_control());
    let mut sound = true;
    for (kind, bad) in [(PUBLIC, broken(&public)), (PRIVATE, broken(hidden))] {
        if bad {
            fail(asked, findings, kind, diagnosis("key-white-space").with("path", path()));
            sound = false;
        }
    }
    if public == hidden {
        fail(asked, findings, PUBLIC, diagnosis("keys-same").with("path", path()));
        fail(asked, findings, PRIVATE, diagnosis("keys-same").with("path", path()));
        sound = false;
    }
    if let Some(company) = company
        && public.starts_with(&format!("{company}+"))
    {
        fail(asked, findings, PUBLIC, diagnosis("key-has-company").with("company", value(company)));
        sound = false;
    }
    let company_id = company?.to_owned();
    sound.then_some(Keys { company_id, public, private, client_id: None })
}

fn fail(asked: &Asked<'_>, findings: &mut Findings<'_>, kind: &str, said: Diagnosis) {
    let (subject, step) = asked.value(kind);
    findings.report((subject, step), FindingState::Failed, said, ());
}

/// A value that is not secret by itself, however it is stored.
fn plain(materials: &Materials, kind: &str) -> Option<String> {
    let kept = || materials.get_secret(kind).map(|kept| kept.expose().to_owned());
    // A public key is sent as part of a user name, so it may be read even if it is stored as a secret.
    materials.text(kind).map(ToOwned::to_owned).or_else(kept).filter(|text| !text.is_empty())
}

fn secret(materials: &Materials, kind: &str) -> Option<Secret> {
    let plain = || materials.text(kind).map(|text| Secret::new(text.to_owned()));
    materials.get_secret(kind).cloned().or_else(plain).filter(|secret| secret.length() > 0)
}

fn is_guid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let lengths = [8, 4, 4, 4, 12];
    groups.len() == lengths.len()
        && groups.iter().zip(lengths).all(|(group, length)| {
            group.len() == length && group.bytes().all(|letter| letter.is_ascii_hexdigit())
        })
}
