//! Whom the door trusts: the authorities of the operating system, and those of a file that the technician names.
//!
//! A certificate that is refused is remembered by who issued it: where a company's proxy opens TLS, that name is what
//! the technician has to know. There is no way to accept a certificate that nobody vouches for.

use std::io;
use std::path::Path;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{WebPkiServerVerifier, verify_server_name};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, OtherError, RootCertStore, SignatureScheme,
};
use rustls_platform_verifier::Verifier;
use x509_parser::prelude::{FromDer as _, X509Certificate, X509Name};

/// Why a certificate was refused, and who issued it. Travels inside rustls' error to where the answer was expected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{wrong:?}, issued by {issuer}")]
pub(crate) struct Refused {
    pub(crate) wrong: Wrong,
    pub(crate) issuer: String,
}

/// What is wrong with a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// Nobody trusted vouches for it.
    Issuer,
    Expired,
    NotYet,
    Name,
    Revoked,
    Other,
}

/// Asks the verifier of the system, and keeps who issued what it refused.
#[derive(Debug)]
struct Trust {
    inner: Arc<dyn ServerCertVerifier>,
    /// The certificates of the technician's file.
    named: Vec<CertificateDer<'static>>,
}

/// TLS with the authorities of the operating system and these.
pub(crate) fn of_system(named: Vec<CertificateDer<'static>>) -> Result<ClientConfig, Error> {
    let provider = provider();
    let inner = if named.is_empty() {
        Verifier::new(provider.clone())?
    } else {
        Verifier::new_with_extra_roots(named.clone(), provider.clone())?
    };
    config(Trust { inner: Arc::new(inner), named }, provider)
}

/// TLS with these authorities and no others.
pub(crate) fn of_only(authorities: Vec<CertificateDer<'static>>) -> Result<ClientConfig, Error> {
    let provider = provider();
    let mut roots = RootCertStore::empty();
    for authority in authorities {
        roots.add(authority)?;
    }
    let inner = WebPkiServerVerifier::builder_with_provider(roots.into(), provider.clone())
        .build()
        .map_err(|error| Error::General(error.to_string()))?;
    config(Trust { inner, named: Vec::new() }, provider)
}

/// Several crates of the program may bring a provider along; which one is used must not depend on chance.
fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

fn config(trust: Trust, provider: Arc<CryptoProvider>) -> Result<ClientConfig, Error> {
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        // "Dangerous" because a verifier of one's own could accept anything. This one asks that of the system.
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(trust))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// The certificates of a file, PEM or a single one in DER, as Windows exports it.
pub(crate) fn read(path: &Path) -> io::Result<Vec<CertificateDer<'static>>> {
    certificates(&std::fs::read(path)?)
}

/// The certificates of a text in PEM, or a single one in DER.
pub(crate) fn certificates(bytes: &[u8]) -> io::Result<Vec<CertificateDer<'static>>> {
    let broken = |detail: String| io::Error::new(io::ErrorKind::InvalidData, detail);
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(bytes).collect();
    let mut found = found.map_err(|error| broken(error.to_string()))?;
    if found.is_empty() && X509Certificate::from_der(bytes).is_ok_and(|(rest, _)| rest.is_empty()) {
        found.push(CertificateDer::from(bytes.to_vec()));
    }
    if found.is_empty() {
        return Err(broken("no certificate".to_owned()));
    }
    if let Some(unreadable) = found.iter().position(|der| X509Certificate::from_der(der).is_err()) {
        return Err(broken(format!("certificate {}", unreadable + 1)));
    }
    Ok(found)
}

impl Trust {
    /// A server's own certificate may stand in the technician's file, also one that is an authority by its own account,
    /// as `openssl req -x509` makes them. Then name and dates must still be right.
    fn check_named(
        &self,
        certificate: &CertificateDer<'_>,
        name: &ServerName<'_>,
        now: UnixTime,
    ) -> Option<Result<(), Wrong>> {
        self.named.iter().find(|named| *named == certificate)?;
        let (_, parsed) = X509Certificate::from_der(certificate).ok()?;
        let now = i64::try_from(now.as_secs()).unwrap_or(i64::MAX);
        Some(if now < parsed.validity().not_before.timestamp() {
            Err(Wrong::NotYet)
        } else if now > parsed.validity().not_after.timestamp() {
            Err(Wrong::Expired)
        } else {
            ParsedCertificate::try_from(certificate)
                .and_then(|parsed| verify_server_name(&parsed, name))
                .map_err(|_| Wrong::Name)
        })
    }
}

impl ServerCertVerifier for Trust {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verdict =
            self.inner.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        let Err(error) = verdict else { return verdict };
        let wrong = match self.check_named(end_entity, server_name, now) {
            Some(Ok(())) => return Ok(ServerCertVerified::assertion()),
            Some(Err(wrong)) => wrong,
            None => wrong(&error, end_entity),
        };
        let refused = Refused { wrong, issuer: issuer(end_entity) };
        Err(Error::InvalidCertificate(CertificateError::Other(OtherError(Arc::new(refused)))))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}

/// What a verifier's refusal means for the technician.
fn wrong(error: &Error, certificate: &CertificateDer<'_>) -> Wrong {
    let Error::InvalidCertificate(error) = error else { return Wrong::Other };
    match error {
        // A signature that does not fit is what an authority of the same name but another key looks like.
        CertificateError::UnknownIssuer | CertificateError::BadSignature => Wrong::Issuer,
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => Wrong::Expired,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => Wrong::NotYet,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => Wrong::Name,
        CertificateError::Revoked => Wrong::Revoked,
        _ if is_self_signed(certificate) => Wrong::Issuer,
        _ => Wrong::Other,
    }
}

fn is_self_signed(certificate: &CertificateDer<'_>) -> bool {
    X509Certificate::from_der(certificate).is_ok_and(|(_, parsed)| parsed.issuer() == parsed.subject())
}

/// Who issued a certificate, as people know it.
fn issuer(certificate: &CertificateDer<'_>) -> String {
    let parsed = X509Certificate::from_der(certificate);
    let name = parsed.map(|(_, parsed)| name(parsed.issuer())).unwrap_or_default();
    // A sentence names it: it must not end in nothing.
    if name.is_empty() { "?".to_owned() } else { name }
}

/// The common name with the organisation; what there is of it.
fn name(name: &X509Name<'_>) -> String {
    let common = name.iter_common_name().find_map(|part| part.as_str().ok());
    let organisation = name.iter_organization().find_map(|part| part.as_str().ok());
    let text = match (common, organisation) {
        (Some(common), Some(organisation)) if common != organisation => format!("{common} ({organisation})"),
        (Some(one), _) | (None, Some(one)) => one.to_owned(),
        (None, None) => name.to_string(),
    };
    // Whoever made the certificate chose these characters.
    text.chars().filter(|letter| !letter.is_control()).take(120).collect()
}
