//! The reasons why a door can't be created.

use super::ca_file::CaFileFault;

/// Why a door can't be created.
#[derive(Debug, thiserror::Error)]
pub enum DoorFault {
    /// The CA file has no usable certificate.
    #[error("{path}: {fault}")]
    CaFile {
        /// The file.
        path: String,
        /// The reason.
        fault: CaFileFault,
    },
    /// The proxy's address is not usable.
    #[error("proxy {address}: {kind}")]
    ProxyAddress {
        /// The address without user name and password.
        address: String,
        /// The kind of address: `script` (a PAC file), `socks`, or `other`.
        kind: &'static str,
    },
    /// The certificate authorities of this machine can't be read.
    #[error("authorities: {detail}")]
    Authorities {
        /// The error message.
        detail: String,
    },
    /// The HTTP client can't be created.
    #[error("{detail}")]
    Client {
        /// The error.
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
