//! Certificates, doors and visits for the tests.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use lotse_vendor::{Answer, Call, Door, DoorSettings, Failure, Permits, Proxy, Record, Visit, Watch, kaseya};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;
use url::Url;

/// A server's certificate, and the authority that a client must trust for it.
pub(crate) struct Identity {
    pub(crate) server: Arc<ServerConfig>,
    pub(crate) pem: String,
    pub(crate) der: Vec<u8>,
}

/// The host names of all test servers.
const NAMES: [&str; 6] = [
    "localhost",
    "vsa.lotse-practice.example",
    "webservices5.autotask.net",
    "api.central.sophos.com",
    "id.sophos.com",
    "api.umbrella.com",
];

fn names() -> Vec<String> {
    NAMES.iter().map(ToString::to_string).collect()
}

/// A certificate issued by the authority of a company's proxy, modified by `change`.
pub(crate) fn issued(change: impl FnOnce(&mut CertificateParams)) -> Identity {
    let mut ca = CertificateParams::new(Vec::new()).unwrap();
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    ca.distinguished_name.push(DnType::CommonName, "Practice Inspection CA");
    ca.distinguished_name.push(DnType::OrganizationName, "Practice Proxy Ltd");
    let ca_key = KeyPair::generate().unwrap();
    let authority = ca.self_signed(&ca_key).unwrap();
    let mut leaf = CertificateParams::new(names()).unwrap();
    change(&mut leaf);
    let key = KeyPair::generate().unwrap();
    let certificate = leaf.signed_by(&key, &Issuer::new(ca, ca_key)).unwrap();
    identity(&certificate, &key, authority.pem(), authority.der().to_vec())
}

/// A self-signed certificate, modified by `change`.
pub(crate) fn self_signed(change: impl FnOnce(&mut CertificateParams)) -> Identity {
    let mut leaf = CertificateParams::new(names()).unwrap();
    leaf.distinguished_name.push(DnType::CommonName, "own.lotse-practice.example");
    change(&mut leaf);
    let key = KeyPair::generate().unwrap();
    let certificate = leaf.self_signed(&key).unwrap();
    let (pem, der) = (certificate.pem(), certificate.der().to_vec());
    identity(&certificate, &key, pem, der)
}

fn identity(certificate: &rcgen::Certificate, key: &KeyPair, pem: String, der: Vec<u8>) -> Identity {
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let server = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    Identity { server: Arc::new(server), pem, der }
}

/// A valid certificate.
pub(crate) fn good() -> Identity {
    issued(|_| {})
}

/// The current time in all tests.
pub(crate) fn now() -> Timestamp {
    "2026-11-21T08:00:00Z".parse().unwrap()
}

/// Settings with short times.
pub(crate) fn settings() -> DoorSettings {
    DoorSettings {
        proxy: Proxy::Direct,
        ca_file: None,
        connect_time: Duration::from_secs(10),
        total_time: Duration::from_secs(10),
    }
}

/// A CA file with this content. It exists as long as the folder.
pub(crate) fn ca_file(content: impl AsRef<[u8]>) -> (TempDir, Option<PathBuf>) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("ca.pem");
    std::fs::write(&path, content).unwrap();
    (folder, Some(path))
}

/// A real door with direct connections that trusts this authority.
pub(crate) fn door(identity: &Identity) -> Door {
    let (_folder, ca_file) = ca_file(&identity.pem);
    Door::new(&DoorSettings { ca_file, ..settings() }, now).unwrap()
}

/// A visit without an observer.
pub(crate) fn visit(door: &Door) -> Visit {
    Visit::new(door, Permits::Reading, Arc::new(()), CancellationToken::new())
}

/// The URL of a path on a server on this machine.
pub(crate) fn local(port: u16, path: &str) -> Url {
    Url::parse(&format!("https://localhost:{port}{path}")).unwrap()
}

pub(crate) fn url(text: &str) -> Url {
    Url::parse(text).unwrap()
}

/// Reads with GET from a server on this machine. Kaseya's client accepts any host name.
pub(crate) async fn get(visit: &Visit, port: u16, path: &str) -> Result<Answer, Failure> {
    visit.send(Call::get(&kaseya::VENDOR, local(port, path))).await
}

/// Records the events that it observes.
#[derive(Default)]
pub(crate) struct Seen(pub(crate) Mutex<Vec<(bool, Record)>>);

impl Watch for Seen {
    fn begun(&self, call: &Record) {
        self.0.lock().unwrap().push((false, call.clone()));
    }

    fn ended(&self, call: &Record) {
        self.0.lock().unwrap().push((true, call.clone()));
    }
}
