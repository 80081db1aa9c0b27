//! Parses what people paste into a host name that calls may go to.

use std::fmt;

use url::{Host as UrlHost, Url};

use super::{Hosts, Vendor};

/// A host name in lower case, possibly with a port. It never has a scheme, a path or a user name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Host(String);

/// Why a text is not a host.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HostFault {
    /// The text is empty.
    #[error("empty")]
    Empty,
    /// It begins with a scheme other than https.
    #[error("only https")]
    NotHttps,
    /// The text contains no host name.
    #[error("no host name")]
    Unreadable,
}

impl Host {
    /// Parses what a person pasted: a bare host, or any https URL on it. The path and the query are dropped.
    ///
    /// ```
    /// use lotse_vendor::Host;
    /// let host = Host::parse(" https://EU.myconnectwise.net/v4_6_release/apis/3.0/ ")?;
    /// assert_eq!(host.as_str(), "eu.myconnectwise.net");
    /// # Ok::<(), lotse_vendor::HostFault>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, HostFault> {
        let text = lotse_text::pasted(text);
        if text.is_empty() {
            return Err(HostFault::Empty);
        }
        let address = match text.split_once("://") {
            Some((scheme, _)) if scheme.eq_ignore_ascii_case("https") => text,
            Some(_) => return Err(HostFault::NotHttps),
            None => format!("https://{text}"),
        };
        let url = Url::parse(&address).map_err(|_| HostFault::Unreadable)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(HostFault::Unreadable);
        }
        let name = match url.host() {
            Some(UrlHost::Domain(name)) => name.trim_end_matches('.').to_owned(),
            Some(UrlHost::Ipv4(address)) => address.to_string(),
            Some(UrlHost::Ipv6(address)) => format!("[{address}]"),
            None => return Err(HostFault::Unreadable),
        };
        Ok(Self(url.port().map_or_else(|| name.clone(), |port| format!("{name}:{port}"))))
    }

    /// The name, with a port if one was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The URL of a path on this host. `path` begins with a slash and is already percent-encoded.
    pub fn url(&self, path: &str) -> Option<Url> {
        Url::parse(&format!("https://{}{path}", self.0)).ok()
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a call may go to this URL: it uses https and has no user name, and for a cloud vendor it is one of the
/// vendor's own hosts at the default port.
pub(crate) fn belongs(vendor: &Vendor, url: &Url) -> bool {
    if url.scheme() != "https" || !url.username().is_empty() || url.password().is_some() {
        return false;
    }
    match vendor.hosts {
        Hosts::Any(_) => url.host().is_some(),
        Hosts::Cloud(is_own) => {
            url.port().is_none() && matches!(url.host(), Some(UrlHost::Domain(name)) if is_own(name))
        }
        Hosts::None => false,
    }
}
