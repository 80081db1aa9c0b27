//! The company look-up. It needs no key, and none is sent.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::refusal::{Refused, record_of_failure, refusal};
use super::vendor::VENDOR;
use super::{Refusal, Site};
use crate::{Call, Failure, Reply, Visit, lenient};

/// The codebase alias that always leads to a tenant's current codebase.
pub const ALIAS: &str = "v4_6_release";

const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// The result of a company look-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lookup {
    /// The site knows the company.
    Known(Company),
    /// The site answered and knows no company with this id.
    Unknown,
}

/// A company as its site describes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Company {
    /// The company id in the site's spelling.
    pub id: Option<String>,
    /// The display name.
    pub name: Option<String>,
    /// The codebase, without its trailing slash.
    pub codebase: Option<String>,
    /// The version, such as `v2026.3.105333`.
    pub version: Option<String>,
    /// Whether the site says it is a cloud.
    pub cloud: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Raw {
    #[serde(default, deserialize_with = "lenient::text")]
    company_name: Option<String>,
    #[serde(default, deserialize_with = "lenient::shape")]
    codebase: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    version_code: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    version_number: Option<String>,
    #[serde(default, rename = "CompanyID", deserialize_with = "lenient::text")]
    company_id: Option<String>,
    #[serde(default, deserialize_with = "lenient::flag")]
    is_cloud: Option<bool>,
}

/// Asks a site for the company with this id.
pub async fn look_up(visit: &Visit, site: &Site, company_id: &str) -> Result<Reply<Lookup>, Refused> {
    let host = site.user();
    let path = format!("/login/companyinfo/{}", utf8_percent_encode(company_id, IN_PATH));
    let Some(url) = host.url(&path) else {
        return Err(Refused::before(Failure::ForeignHost { host: host.to_string() }));
    };
    let call = Call::get(&VENDOR, url).header("accept", "application/json");
    let answer = match visit.send(call).await {
        Ok(answer) => answer,
        Err(failure) => {
            return Err(Refused { call: record_of_failure(visit, host, &path), why: failure.into() });
        }
    };
    let call = answer.call;
    if answer.status != 200 {
        return Err(Refused { call: Some(call), why: refusal(&answer, visit) });
    }
    let text = answer.text();
    if text.trim() == "null" {
        return Ok(Reply { call, value: Lookup::Unknown });
    }
    let Some(raw) = lenient::object::<Raw>(&text) else {
        return Err(Refused { call: Some(call), why: answer.unreadable().into() });
    };
    let company = Company {
        id: raw.company_id,
        name: raw.company_name,
        codebase: raw.codebase.as_deref().and_then(codebase),
        version: raw.version_number.or(raw.version_code),
        cloud: raw.is_cloud,
    };
    if company.id.is_none() && company.codebase.is_none() && company.version.is_none() {
        // An object without any of the fields of a company is not a company.
        let why = Refusal::Failure(Failure::Unreadable { host: answer.host });
        return Err(Refused { call: Some(call), why });
    }
    Ok(Reply { call, value: Lookup::Known(company) })
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct About {
    #[serde(deserialize_with = "lenient::text")]
    version: Option<String>,
    #[serde(deserialize_with = "lenient::text")]
    code: Option<String>,
}

/// Asks, without a key, whether the API of ConnectWise PSA answers at a site. Meant for servers without the
/// look-up: a mistyped name can lead to any server, and a 404 proves nothing.
pub async fn answers_as_api(visit: &Visit, site: &Site) -> Result<Reply<bool>, Refused> {
    let host = site.api();
    let path = format!("/{ALIAS}/apis/3.0/system/info");
    let Some(url) = host.url(&path) else {
        return Err(Refused::before(Failure::ForeignHost { host: host.to_string() }));
    };
    let call = Call::get(&VENDOR, url).header("accept", "application/vnd.connectwise.com+json");
    let answer = match visit.send(call).await {
        Ok(answer) => answer,
        Err(failure) => {
            return Err(Refused { call: record_of_failure(visit, host, &path), why: failure.into() });
        }
    };
    let about: About = answer.json().unwrap_or_default();
    let refuses = || match refusal(&answer, visit) {
        Refusal::NotAuthenticated | Refusal::ClientId { .. } | Refusal::Security => true,
        // The error has the vendor's own shape.
        Refusal::Keys { .. } => about.code.is_some(),
        _ => false,
    };
    let answers = if answer.status == 200 { about.version.is_some() } else { refuses() };
    Ok(Reply { call: answer.call, value: answers })
}

/// The codebase as a segment of a path. `None` if it could lead anywhere else.
fn codebase(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.strip_suffix('/').unwrap_or(text);
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '.';
    (!text.is_empty() && text.chars().all(plain) && text.chars().any(|letter| letter != '.'))
        .then(|| text.to_owned())
}
