//! The zone: the host on which a tenant is kept. It is looked up in every visit, because tenants are moved.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use url::Url;

use super::reading::{integer, text, unreadable};
use crate::{Answer, Failure};

/// The host of the zone look-up.
pub(super) const DISCOVERY: &str = "webservices.autotask.net";

/// The characters that a component of a URL may contain unescaped (RFC 3986).
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The zone of a tenant. It proves only that the domain of the username is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone {
    /// Its name, or a short code.
    pub name: Option<String>,
    /// Its API host, within Autotask's pattern.
    pub host: String,
    /// The host of the user interface.
    pub web: Option<String>,
    /// The number of the tenant's database.
    pub database: Option<i64>,
    /// `https://<host>/ATServicesRest`, without a trailing slash.
    base: String,
}

impl Zone {
    /// Reads the answer to a look-up. A host outside Autotask's pattern is refused.
    pub(super) fn read(value: &Value, answer: &Answer) -> Result<Self, Failure> {
        let address = text(value, "url").ok_or_else(|| unreadable(answer))?;
        let url = Url::parse(address.trim()).map_err(|_| unreadable(answer))?;
        let host = url.host_str().unwrap_or_default().to_owned();
        let plain = url.port().is_none() && url.username().is_empty() && url.password().is_none();
        if url.scheme() != "https" || !plain || !is_zone_host(&host) {
            return Err(Failure::ForeignHost { host });
        }
        let path = url.path().trim_matches('/');
        let lower = path.to_ascii_lowercase();
        let path = lower.strip_suffix("/v1.0").map_or(path, |kept| &path[..kept.len()]);
        if !path.eq_ignore_ascii_case("atservicesrest") {
            return Err(unreadable(answer));
        }
        Ok(Self {
            name: text(value, "zoneName"),
            base: format!("https://{host}/{path}"),
            host,
            web: text(value, "webUrl")
                .and_then(|web| Url::parse(&web).ok())
                .and_then(|web| web.host_str().map(ToOwned::to_owned)),
            database: integer(value, "ci"),
        })
    }

    /// The URL of a path below `V1.0/`.
    pub(super) fn url(&self, path: &str) -> Option<Url> {
        Url::parse(&format!("{}/V1.0/{path}", self.base)).ok()
    }

    /// The URL of a query's next page, as an answer gave it. A relative URL is resolved in this zone. Fails if the
    /// URL leads outside this zone, or is not a page of a query of this collection.
    pub(super) fn next_page(&self, address: &str, collection: &str) -> Result<Url, Failure> {
        let elsewhere = || Failure::Cut { host: self.host.clone() };
        let query = self.url(&format!("{collection}/query")).ok_or_else(elsewhere)?;
        let url = query.join(address.trim()).map_err(|_| elsewhere())?;
        let host = url.host_str().unwrap_or_default();
        // A page in another zone still belongs to this vendor, but the keys must not be sent there.
        if host != self.host && !is_zone_host(host) {
            return Err(Failure::ForeignHost { host: host.to_owned() });
        }
        let own =
            host == self.host && url.scheme() == "https" && url.port().is_none() && url.username().is_empty();
        let path = url.path().to_ascii_lowercase();
        let rest = path.strip_prefix(&query.path().to_ascii_lowercase());
        let page = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        if own && page { Ok(url) } else { Err(elsewhere()) }
    }
}

/// The URL of the look-up on a host. The username is percent-encoded.
pub(super) fn look_up(host: &str, user: &str) -> Option<Url> {
    let user = lotse_text::pasted(user);
    let user = utf8_percent_encode(&user, COMPONENT);
    Url::parse(&format!("https://{host}/ATServicesRest/V1.0/ZoneInformation?user={user}")).ok()
}

/// Whether a host is within Autotask's pattern: `webservices` and a number, or one of two names without a number.
pub(super) fn is_zone_host(host: &str) -> bool {
    let Some(name) = host.strip_suffix(".autotask.net") else { return false };
    let numbered = name.strip_prefix("webservices").is_some_and(|number| {
        !number.is_empty() && number.len() <= 4 && number.bytes().all(|digit| digit.is_ascii_digit())
    });
    numbered || matches!(name, "prde" | "pres")
}
