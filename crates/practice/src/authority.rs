//! A certificate authority that is created whenever the servers start. Only a client that has its certificate
//! trusts it.
//!
//! The certificates have all the fields that RFC 5280 requires, because strict clients (Python since 3.13) reject
//! others.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// Host names that belong to no vendor: the organisation's own servers, and the address of the listener.
const OWN_NAMES: [&str; 2] = ["*.lotse-practice.example", "localhost"];

/// The server's TLS configuration, and the certificate that a client must trust.
pub(crate) struct Authority {
    pub(crate) server: Arc<ServerConfig>,
    pub(crate) ca_pem: String,
}

/// Creates the authority, and a certificate for these host names and for [`OWN_NAMES`].
pub(crate) fn create(names: &[&str]) -> Result<Authority, rcgen::Error> {
    let (ca, leaf) = certificates(names)?;
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(leaf.key.serialize_der()));
    let server = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            builder.with_no_client_auth().with_single_cert(vec![leaf.certificate.der().clone()], key)
        })
        .map_err(|_| rcgen::Error::CouldNotParseCertificate)?;
    Ok(Authority { server: Arc::new(server), ca_pem: ca.pem() })
}

/// The tenants' certificate and its key.
struct Leaf {
    certificate: Certificate,
    key: KeyPair,
}

fn certificates(names: &[&str]) -> Result<(Certificate, Leaf), rcgen::Error> {
    let mut ca = CertificateParams::new(Vec::new())?;
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    ca.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    ca.distinguished_name.push(DnType::CommonName, "Lotse practice authority");
    let ca_key = KeyPair::generate()?;
    let ca_certificate = ca.self_signed(&ca_key)?;
    let issuer = Issuer::new(ca, ca_key);
    let key = KeyPair::generate()?;
    let names: Vec<String> = names.iter().chain(&OWN_NAMES).map(ToString::to_string).collect();
    let mut leaf = CertificateParams::new(names)?;
    // Only an explicit "not an authority" makes rcgen write the subject key identifier too.
    leaf.is_ca = IsCa::ExplicitNoCa;
    leaf.use_authority_key_identifier_extension = true;
    leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    leaf.distinguished_name.push(DnType::CommonName, "Lotse practice tenants");
    let certificate = leaf.signed_by(&key, &issuer)?;
    Ok((ca_certificate, Leaf { certificate, key }))
}

#[cfg(test)]
mod tests {
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject as _;
    use x509_parser::prelude::*;

    use super::*;

    #[test]
    fn the_certificates_satisfy_strict_clients() {
        let (authority, leaf) = certificates(&["*.myconnectwise.net"]).unwrap();
        let pem = authority.pem();
        let authority = CertificateDer::from_pem_slice(pem.as_bytes()).unwrap();
        let (_, authority) = X509Certificate::from_der(&authority).unwrap();
        let constraints = authority.basic_constraints().unwrap().unwrap();
        assert!(constraints.critical && constraints.value.ca);
        let usage = authority.key_usage().unwrap().unwrap();
        assert!(usage.critical && usage.value.key_cert_sign() && usage.value.crl_sign());

        let (_, leaf) = X509Certificate::from_der(leaf.certificate.der()).unwrap();
        assert!(!leaf.basic_constraints().unwrap().unwrap().value.ca);
        assert!(leaf.key_usage().unwrap().unwrap().value.digital_signature());
        assert!(leaf.extended_key_usage().unwrap().unwrap().value.server_auth);
        let key = |of: &X509Certificate<'_>| {
            of.extensions().iter().find_map(|it| match it.parsed_extension() {
                ParsedExtension::SubjectKeyIdentifier(id) => Some(id.0.to_vec()),
                _ => None,
            })
        };
        let issuer = leaf.extensions().iter().find_map(|it| match it.parsed_extension() {
            ParsedExtension::AuthorityKeyIdentifier(id) => id.key_identifier.as_ref().map(|id| id.0.to_vec()),
            _ => None,
        });
        assert!(key(&leaf).is_some() && issuer.is_some());
        assert_eq!(issuer, key(&authority));
    }
}
