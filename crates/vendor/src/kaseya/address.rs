//! The address of a VSA.

use url::Url;

use super::Trouble;
use super::vendor::{VENDOR, VSA_X};
use crate::registry::is_of_another;
use crate::{Failure, Host, HostFault};

/// The address of a VSA. It can be any https host, because many organisations run their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server(Host);

/// Why a text is not the address of a VSA.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressFault {
    /// The text can't be read as a host.
    #[error("{0}")]
    Host(#[from] HostFault),
    /// The host belongs to another product.
    #[error("{0}: another product")]
    Foreign(String),
}

impl Server {
    /// Reads what a person pasted: a bare host, or any https address below it.
    ///
    /// ```
    /// use lotse_vendor::kaseya::Server;
    /// let server = Server::parse("https://VSA.uebungsfirma.example/vsapres/web20/core/login.aspx")?;
    /// assert_eq!(server.host().as_str(), "vsa.uebungsfirma.example");
    /// assert!(Server::parse("http://vsa.uebungsfirma.example").is_err());
    /// # Ok::<(), lotse_vendor::kaseya::AddressFault>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, AddressFault> {
        let host = Host::parse(text)?;
        let name = host.as_str().split(':').next().unwrap_or_default();
        let is_vsa_x = name == VSA_X || name.ends_with(&format!(".{VSA_X}"));
        if is_vsa_x || is_of_another(name, &VENDOR) {
            return Err(AddressFault::Foreign(name.to_owned()));
        }
        Ok(Self(host))
    }

    /// The host.
    pub fn host(&self) -> &Host {
        &self.0
    }

    /// The URL of a path. `path` begins with a slash and is already percent-encoded.
    pub(super) fn url(&self, path: &str) -> Result<Url, Trouble> {
        let foreign = || Trouble::unmade(Failure::ForeignHost { host: self.0.to_string() });
        self.0.url(path).ok_or_else(foreign)
    }
}
