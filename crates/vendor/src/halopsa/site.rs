//! A site: the host of the resource server.

use url::Url;

use super::Trouble;
use super::vendor::{CLOUD, VENDOR};
use crate::registry::is_of_another;
use crate::{Failure, Host, HostFault};

/// A site. It can be any https host, because organisations run their own servers and use names of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site(Host);

/// Why a text is not a site.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SiteFault {
    /// The text can't be read as a host.
    #[error("{0}")]
    Host(#[from] HostFault),
    /// The host belongs to another vendor.
    #[error("{0}: of another vendor")]
    Foreign(String),
}

impl Site {
    /// Reads what a person pasted: a bare host, or any https address on it.
    ///
    /// ```
    /// use lotse_vendor::halopsa::Site;
    /// let site = Site::parse("https://Uebungsfirma.halopsa.com/api")?;
    /// assert_eq!(site.host().as_str(), "uebungsfirma.halopsa.com");
    /// assert!(Site::parse("eu.myconnectwise.net").is_err());
    /// # Ok::<(), lotse_vendor::halopsa::SiteFault>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, SiteFault> {
        let host = Host::parse(text)?;
        if is_of_another(host.as_str(), &VENDOR) {
            return Err(SiteFault::Foreign(host.to_string()));
        }
        Ok(Self(host))
    }

    /// The host.
    pub const fn host(&self) -> &Host {
        &self.0
    }

    /// The tenant as the site's name in the vendor's cloud says it. `None` for any other name.
    pub(super) fn tenant(&self) -> Option<&str> {
        self.0.as_str().strip_suffix(CLOUD)?.split('.').next().filter(|name| !name.is_empty())
    }

    /// Whether client ID and secret may be sent to a host: to the site itself, and within the vendor's cloud.
    pub(super) fn trusts(&self, host: &Host) -> bool {
        host == &self.0 || (VENDOR.knows(host.as_str()) && VENDOR.knows(self.0.as_str()))
    }

    /// The URL of a path. `path` begins with a slash and is already percent-encoded.
    pub(super) fn url(&self, path: &str) -> Result<Url, Trouble> {
        let foreign = || Trouble::unmade(Failure::ForeignHost { host: self.0.to_string() });
        self.0.url(path).ok_or_else(foreign)
    }
}

#[cfg(test)]
mod tests {
    use super::Site;
    use crate::Host;

    #[test]
    fn only_a_site_in_the_cloud_names_its_tenant_and_trusts_other_hosts_there() {
        for (site, tenant, trusted, foreign) in [
            (
                "uebungsfirma.halopsa.com",
                Some("uebungsfirma"),
                "auth.halopsa.com",
                "halopsa.com.practice.example",
            ),
            ("halo.practice.example", None, "halo.practice.example", "auth.halopsa.com"),
            ("halopsa.com.practice.example", None, "halopsa.com.practice.example", "practice.example"),
            ("halo.practice.example:8443", None, "halo.practice.example:8443", "halo.practice.example"),
        ] {
            let site = Site::parse(site).unwrap();
            assert_eq!(site.tenant(), tenant);
            let trusts = |host: &str| site.trusts(&Host::parse(host).unwrap());
            assert!(trusts(site.host().as_str()) && trusts(trusted) && !trusts(foreign), "{site:?}");
        }
    }
}
