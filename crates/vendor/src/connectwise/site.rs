//! A site: the host where people sign in, and the host of the API.

use super::vendor::{CLOUD, VENDOR};
use crate::registry::is_of_another;
use crate::{Host, HostFault};

/// A site of ConnectWise PSA.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    user: Host,
    api: Host,
    cloud: bool,
}

/// Why a text is not a site.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SiteFault {
    /// The text can't be read as a host.
    #[error("{0}")]
    Host(#[from] HostFault),
    /// The host belongs to another vendor.
    #[error("{host}: of another vendor")]
    Foreign {
        /// The host.
        host: String,
    },
}

impl Site {
    /// Reads what a person pasted: a host, or any https address on it, with or without `api-`.
    ///
    /// ```
    /// use lotse_vendor::connectwise::Site;
    /// let site = Site::parse("https://api-EU.myconnectwise.net/v4_6_release/apis/3.0/")?;
    /// assert_eq!(site.user().as_str(), "eu.myconnectwise.net");
    /// assert_eq!(site.api().as_str(), "api-eu.myconnectwise.net");
    /// # Ok::<(), lotse_vendor::connectwise::SiteFault>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, SiteFault> {
        let given = Host::parse(text)?;
        let name = given.as_str();
        if is_of_another(name, &VENDOR) {
            return Err(SiteFault::Foreign { host: name.to_owned() });
        }
        let without = name.strip_prefix("api-").unwrap_or(name);
        if CLOUD.contains(&without) {
            let (user, api) = (Host::parse(without)?, Host::parse(&format!("api-{without}"))?);
            return Ok(Self { user, api, cloud: true });
        }
        // Any other server keeps its name: its owner may have called it `api-something`.
        Ok(Self { user: given.clone(), api: given, cloud: false })
    }

    /// The host where people sign in. It also answers the company look-up.
    pub const fn user(&self) -> &Host {
        &self.user
    }

    /// The host of the API.
    pub const fn api(&self) -> &Host {
        &self.api
    }

    /// Whether it is one of ConnectWise's clouds rather than a server of the organisation.
    pub const fn is_cloud(&self) -> bool {
        self.cloud
    }
}
