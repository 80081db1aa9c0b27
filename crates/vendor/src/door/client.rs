//! The door: one HTTP client with this machine's certificates and proxy, and the limits of each vendor.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder};
use rustls::ClientConfig;

use super::DoorFault;
use super::ca_file::CaFile;
use super::limits::Limits;
use super::proxy::{self, Proxy, Way};
use super::trust;

/// The settings of a door.
#[derive(Clone)]
pub struct DoorSettings {
    /// The proxy.
    pub proxy: Proxy,
    /// A file with certificate authorities to trust in addition to those of the operating system.
    pub ca_file: Option<PathBuf>,
    /// The time limit for a connection. The first one can take over ten seconds.
    pub connect_time: Duration,
    /// The time limit for one attempt. With repetitions, a call takes at most twice as long.
    pub total_time: Duration,
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

/// The HTTP access to vendors. Cheap to clone; clones share their limits.
#[derive(Clone)]
pub struct Door {
    pub(crate) client: Client,
    broken: Arc<[usize]>,
    pub(crate) connect_time: Duration,
    pub(crate) total_time: Duration,
    /// The pause before the first repetition.
    pub(crate) pause: Duration,
    pub(crate) way: Arc<Way>,
    pub(crate) limits: Arc<Limits>,
    pub(crate) clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
}

impl Door {
    /// Creates a door to the vendors.
    pub fn new(
        settings: &DoorSettings,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
    ) -> Result<Self, DoorFault> {
        let named = settings.ca_file.as_deref().map(|path| {
            CaFile::read(path).map_err(|fault| DoorFault::CaFile { path: path.display().to_string(), fault })
        });
        let named = named.transpose()?.unwrap_or_default();
        let (builder, way) = proxy::apply(builder(settings), &settings.proxy)?;
        Ok(Self {
            client: finish(builder, trust::of_system(named.certificates().to_vec())?)?,
            broken: named.broken().into(),
            connect_time: settings.connect_time,
            total_time: settings.total_time,
            pause: Duration::from_millis(500),
            way,
            limits: Arc::new(Limits::new(true)),
            clock: Arc::new(clock),
        })
    }

    /// Creates a door to practice tenants: every host name resolves to `address`, and only `ca_pem` is trusted. It
    /// can't reach a real vendor, whatever the call. It has no rate limits, and its pauses are short.
    pub fn practice(
        address: SocketAddr,
        ca_pem: &[u8],
        settings: &DoorSettings,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
    ) -> Result<Self, DoorFault> {
        let authorities = CaFile::parse(ca_pem)
            .map_err(|fault| DoorFault::Authorities { detail: fault.to_string() })?
            .certificates()
            .to_vec();
        let builder = builder(settings).no_proxy().dns_resolver(Arc::new(Only(address)));
        Ok(Self {
            client: finish(builder, trust::of_only(authorities)?)?,
            broken: Arc::default(),
            connect_time: settings.connect_time,
            total_time: settings.total_time,
            pause: Duration::from_millis(20),
            way: Arc::new(Way::direct()),
            limits: Arc::new(Limits::new(false)),
            clock: Arc::new(clock),
        })
    }

    /// The positions of the entries of the CA file that can't be read.
    pub fn broken_entries(&self) -> &[usize] {
        &self.broken
    }

    /// Adds the rate limits of a real door. For tests of practice doors.
    #[must_use]
    pub fn with_allowances(mut self) -> Self {
        self.limits = Arc::new(Limits::new(true));
        self
    }
}

fn builder(settings: &DoorSettings) -> ClientBuilder {
    Client::builder()
        .https_only(true)
        .redirect(Policy::none())
        .retry(reqwest::retry::never())
        .connect_timeout(settings.connect_time)
        .timeout(settings.total_time)
        // Also reqwest's default; if it were on, all traffic would be written to the log.
        .connection_verbose(false)
        .user_agent(concat!("Lotse/", env!("CARGO_PKG_VERSION")))
}

fn finish(builder: ClientBuilder, tls: ClientConfig) -> Result<Client, DoorFault> {
    // reqwest looks for the default provider even if the TLS configuration has one.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Ok(builder.tls_backend_preconfigured(tls).build()?)
}

/// Resolves every name to one address.
struct Only(SocketAddr);

impl Resolve for Only {
    fn resolve(&self, _: Name) -> Resolving {
        let address = self.0;
        Box::pin(async move { Ok(Box::new(std::iter::once(address)) as Addrs) })
    }
}
