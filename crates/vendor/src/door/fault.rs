//! Why there is no door.

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
    #[error("{detail}")]
    Client {
        /// What is wrong.
        #[from]
        detail: reqwest::Error,
    },
}

lotse_text::coded!(DoorFault {
    CaFile { path, fault } => "door-ca-file" { path: path, kind: fault.kind() },
    ProxyAddress { address, kind } => "door-proxy-address",
    Authorities { detail } => "door-authorities",
    Client { detail } => "door-client",
});

impl From<rustls::Error> for DoorFault {
    fn from(error: rustls::Error) -> Self {
        Self::Authorities { detail: error.to_string() }
    }
}
