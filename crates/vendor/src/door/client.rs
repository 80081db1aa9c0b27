//! The door: one HTTP client with this machine's certificates and proxy.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use lotse_vault::Secret;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use reqwest::{Certificate, Client};

use super::Failure;

/// How to get out.
#[derive(Clone)]
pub struct DoorSettings {
    /// The proxy.
    pub proxy: Proxy,
    /// A file of further authorities, PEM, added to those of the operating system.
    pub ca_file: Option<PathBuf>,
    /// The time for a connection. The first one can take over ten seconds.
    pub connect_time: Duration,
    /// The time for an answer in all.
    pub total_time: Duration,
}

/// Which proxy to use.
#[derive(Clone)]
pub enum Proxy {
    /// That of the operating system.
    System,
    /// None.
    Direct,
    /// This one.
    Manual {
        /// `host:port`, or an http address.
        address: String,
        /// Name and password, if it asks for them.
        sign_in: Option<(String, Secret)>,
    },
}

impl Default for DoorSettings {
    fn default() -> Self {
        Self {
            proxy: Proxy::System,
            ca_file: None,
            connect_time: Duration::from_secs(20),
            total_time: Duration::from_mins(1),
        }
    }
}

/// The one way out. Cheap to clone.
#[derive(Clone)]
pub struct Door {
    pub(crate) client: Client,
    pub(crate) total_time: Duration,
    pub(crate) clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
}

/// Why a door can't be made.
#[derive(Debug, thiserror::Error)]
pub enum DoorFault {
    /// The file of authorities can't be read.
    #[error("{path}: {detail}")]
    CaFile {
        /// The file.
        path: String,
        /// What is wrong.
        detail: String,
    },
    /// The proxy's address can't be read.
    #[error("proxy {address}")]
    ProxyAddress {
        /// What was given.
        address: String,
    },
    /// The HTTP client can't be made.
    #[error("{0}")]
    Client(#[from] reqwest::Error),
}

impl Door {
    /// The door to the vendors.
    pub fn new(
        settings: &DoorSettings,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
    ) -> Result<Self, DoorFault> {
        let mut builder = Self::builder(settings);
        if let Some(path) = &settings.ca_file {
            let broken = |detail: String| DoorFault::CaFile { path: path.display().to_string(), detail };
            let pem = std::fs::read(path).map_err(|error| broken(error.to_string()))?;
            let certificates =
                Certificate::from_pem_bundle(&pem).map_err(|error| broken(error.to_string()))?;
            if certificates.is_empty() {
                return Err(broken("no certificate".to_owned()));
            }
            builder = builder.tls_certs_merge(certificates);
        }
        builder = match &settings.proxy {
            Proxy::System => builder,
            Proxy::Direct => builder.no_proxy(),
            Proxy::Manual { address, sign_in } => {
                let shape =
                    if address.contains("://") { address.clone() } else { format!("http://{address}") };
                let proxy = reqwest::Proxy::all(shape)
                    .map_err(|_| DoorFault::ProxyAddress { address: address.clone() })?;
                let proxy = match sign_in {
                    // The proxy asks for it in this header.
                    Some((name, password)) => proxy.basic_auth(name, password.expose()),
                    None => proxy,
                };
                builder.no_proxy().proxy(proxy)
            }
        };
        Ok(Self { client: builder.build()?, total_time: settings.total_time, clock: Arc::new(clock) })
    }

    /// The door to the practice tenants: every host name leads to `address`, and only `ca_pem` is trusted. It can't
    /// reach a real vendor, whatever it is asked.
    pub fn practice(
        address: SocketAddr,
        ca_pem: &[u8],
        settings: &DoorSettings,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
    ) -> Result<Self, DoorFault> {
        let certificates = Certificate::from_pem_bundle(ca_pem)?;
        let client = Self::builder(settings)
            .no_proxy()
            .tls_certs_only(certificates)
            .dns_resolver(Arc::new(Only(address)))
            .build()?;
        Ok(Self { client, total_time: settings.total_time, clock: Arc::new(clock) })
    }

    fn builder(settings: &DoorSettings) -> reqwest::ClientBuilder {
        // Several crates of the program may bring a provider along; which one is used must not depend on chance.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Client::builder()
            .https_only(true)
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(settings.connect_time)
            .timeout(settings.total_time)
            .user_agent(concat!("Lotse/", env!("CARGO_PKG_VERSION")))
    }
}

/// Leads every name to one address.
struct Only(SocketAddr);

impl Resolve for Only {
    fn resolve(&self, _: Name) -> Resolving {
        let address = self.0;
        Box::pin(async move { Ok(Box::new(std::iter::once(address)) as Addrs) })
    }
}

/// Why reqwest got no answer, as far as it can be told.
pub(crate) fn failure(error: &reqwest::Error, host: &str, seconds: u64) -> Failure {
    let host = host.to_owned();
    if error.is_timeout() {
        Failure::TimedOut { host, seconds }
    } else if error.is_connect() {
        Failure::Connect { host }
    } else {
        Failure::BrokeOff { host }
    }
}
