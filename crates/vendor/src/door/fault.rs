//! Why there is no door.

use std::collections::BTreeMap;

use super::ca_file::CaFileFault;

/// Why a door can't be made.
#[derive(Debug, thiserror::Error)]
pub enum DoorFault {
    /// The CA file has no certificate that can be used.
    #[error("{path}: {fault}")]
    CaFile {
        /// The file.
        path: String,
        /// Why.
        fault: CaFileFault,
    },
    /// The proxy's address can't be used.
    #[error("proxy {address}: {kind}")]
    ProxyAddress {
        /// What was given, without a name or a password.
        address: String,
        /// What it is: `script` (a PAC file), `socks`, or `other`.
        kind: &'static str,
    },
    /// The authorities of this machine can't be read.
    #[error("authorities: {detail}")]
    Authorities {
        /// What is wrong.
        detail: String,
    },
    /// The HTTP client can't be made.
    #[error("{0}")]
    Client(#[from] reqwest::Error),
}

impl DoorFault {
    /// The code under which the words are found: `fault-<code>`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::CaFile { .. } => "door-ca-file",
            Self::ProxyAddress { .. } => "door-proxy-address",
            Self::Authorities { .. } => "door-authorities",
            Self::Client(_) => "door-client",
        }
    }

    /// What the words speak of.
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::CaFile { path, fault } => {
                BTreeMap::from([("path", path.clone()), ("kind", fault.kind().to_owned())])
            }
            Self::ProxyAddress { address, kind } => {
                BTreeMap::from([("address", address.clone()), ("kind", (*kind).to_owned())])
            }
            Self::Authorities { detail } => BTreeMap::from([("detail", detail.clone())]),
            Self::Client(error) => BTreeMap::from([("detail", error.to_string())]),
        }
    }
}

impl From<rustls::Error> for DoorFault {
    fn from(error: rustls::Error) -> Self {
        Self::Authorities { detail: error.to_string() }
    }
}
