//! A certificate authority for one start of the servers. Only a client that was given its certificate trusts it.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// Names that no vendor owns: servers of the organisation's own, and the address of the listener.
const OWN_NAMES: [&str; 2] = ["*.lotse-practice.example", "localhost"];

/// What a server needs, and what a client must trust.
pub(crate) struct Authority {
    pub(crate) server: Arc<ServerConfig>,
    pub(crate) ca_pem: String,
}

/// Creates the authority, and a certificate for these names of vendors and for the names of our own.
pub(crate) fn create(names: &[&str]) -> Result<Authority, rcgen::Error> {
    let mut ca = CertificateParams::new(Vec::new())?;
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    ca.distinguished_name.push(DnType::CommonName, "Lotse practice authority");
    let ca_key = KeyPair::generate()?;
    let ca_certificate = ca.self_signed(&ca_key)?;
    let issuer = Issuer::new(ca, ca_key);
    let key = KeyPair::generate()?;
    let names: Vec<String> = names.iter().chain(&OWN_NAMES).map(ToString::to_string).collect();
    let mut leaf = CertificateParams::new(names)?;
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
