//! A certificate authority of its own, made anew at each start and trusted by nobody else.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// The names that practice tenants answer to.
const NAMES: &[&str] = &[
    "*.autotask.net",
    "*.myconnectwise.net",
    "*.connectwisedev.com",
    "*.lotse-practice.example",
    "id.sophos.com",
    "*.central.sophos.com",
    "api.umbrella.com",
    "localhost",
];

/// What a server needs, and what a client must trust.
pub(crate) struct Authority {
    pub(crate) server: Arc<ServerConfig>,
    pub(crate) ca_pem: String,
}

/// Makes the authority and a certificate for all names.
pub(crate) fn make() -> Result<Authority, rcgen::Error> {
    let mut ca = CertificateParams::new(Vec::new())?;
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    ca.distinguished_name.push(DnType::CommonName, "Lotse practice authority");
    let ca_key = KeyPair::generate()?;
    let ca_certificate = ca.self_signed(&ca_key)?;
    let issuer = Issuer::new(ca, ca_key);
    let key = KeyPair::generate()?;
    let mut leaf = CertificateParams::new(NAMES.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    leaf.distinguished_name.push(DnType::CommonName, "Lotse practice tenants");
    let certificate = leaf.signed_by(&key, &issuer)?;
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let server = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            builder.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key)
        })
        .map_err(|_| rcgen::Error::CouldNotParseCertificate)?;
    Ok(Authority { server: Arc::new(server), ca_pem: ca_certificate.pem() })
}
