//! The certificates that the door trusts: those of the operating system, and those of a file that the technician
//! chooses.
//!
//! When a certificate is refused, its issuer is reported: where a company's proxy intercepts TLS, that name is what
//! the technician needs to know. There is no way to accept an untrusted certificate.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{WebPkiServerVerifier, verify_server_name};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, OtherError, RootCertStore, SignatureScheme,
};
use rustls_platform_verifier::Verifier;
use x509_parser::prelude::{FromDer as _, X509Certificate, X509Name, X509Version};
use x509_parser::public_key::PublicKey;

/// Why a certificate was refused, and its issuer. It is passed inside rustls' error to the code that handles the
/// failed call.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{wrong:?}, issued by {issuer}")]
pub(crate) struct Refused {
    pub(crate) wrong: Wrong,
    pub(crate) issuer: String,
}

/// The reason for a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// No trusted authority issued the certificate.
    Issuer,
    /// Self-signed, like the certificate that many servers make for themselves during set-up.
    SelfSigned,
    /// X.509 version 1, which old scripts still create.
    Version,
    /// The key is shorter than TLS allows today.
    Weak,
    Expired,
    NotYet,
    Name,
    Revoked,
    Other,
}

/// Delegates to the verifier of the operating system and keeps the issuer of a refused certificate.
#[derive(Debug)]
struct Trust {
    inner: Arc<dyn ServerCertVerifier>,
    /// The certificates of the technician's file.
    chosen: Vec<CertificateDer<'static>>,
}

/// A TLS configuration that trusts the operating system's authorities and these certificates.
pub(crate) fn of_system(chosen: Vec<CertificateDer<'static>>) -> Result<ClientConfig, Error> {
    let provider = provider();
    let inner = if chosen.is_empty() {
        Verifier::new(provider.clone())?
    } else {
        Verifier::new_with_extra_roots(chosen.clone(), provider.clone())?
    };
    config(Trust { inner: Arc::new(inner), chosen }, provider)
}

/// A TLS configuration that trusts only these authorities.
pub(crate) fn of_only(authorities: Vec<CertificateDer<'static>>) -> Result<ClientConfig, Error> {
    let provider = provider();
    let mut roots = RootCertStore::empty();
    for authority in authorities {
        roots.add(authority)?;
    }
    let inner = WebPkiServerVerifier::builder_with_provider(roots.into(), provider.clone())
        .build()
        .map_err(|error| Error::General(error.to_string()))?;
    config(Trust { inner, chosen: Vec::new() }, provider)
}

/// The crypto provider. It is named here because rustls can't choose one if dependencies bring several.
fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

fn config(trust: Trust, provider: Arc<CryptoProvider>) -> Result<ClientConfig, Error> {
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        // rustls calls this "dangerous" because a custom verifier could accept anything. This one delegates to the
        // system's verifier.
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(trust))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

impl Trust {
    /// Accepts a server's own certificate if the technician's file contains it, even if it is marked as an
    /// authority, as those from `openssl req -x509` are. Name and dates must still be valid.
    fn check_chosen(
        &self,
        certificate: &CertificateDer<'_>,
        name: &ServerName<'_>,
        now: UnixTime,
    ) -> Option<Result<(), Wrong>> {
        self.chosen.iter().find(|chosen| *chosen == certificate)?;
        Some(check_dates_and_name(certificate, name, now))
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
        let wrong = match self.check_chosen(end_entity, server_name, now) {
            Some(Ok(())) => return Ok(ServerCertVerified::assertion()),
            Some(Err(wrong)) => wrong,
            None => wrong(&error, end_entity, server_name, now),
        };
        Err(refusal(wrong, end_entity))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls12_signature(message, cert, dss).map_err(|error| signature(error, cert))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls13_signature(message, cert, dss).map_err(|error| signature(error, cert))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}

fn refusal(wrong: Wrong, certificate: &CertificateDer<'_>) -> Error {
    let refused = Refused { wrong, issuer: issuer(certificate) };
    Error::InvalidCertificate(CertificateError::Other(OtherError(Arc::new(refused))))
}

/// A signature that can't be verified because the key is too short is the certificate's fault.
fn signature(error: Error, certificate: &CertificateDer<'_>) -> Error {
    if is_weak(certificate) { refusal(Wrong::Weak, certificate) } else { error }
}

/// The reason for a verifier's error.
fn wrong(error: &Error, certificate: &CertificateDer<'_>, name: &ServerName<'_>, now: UnixTime) -> Wrong {
    let Error::InvalidCertificate(error) = error else { return Wrong::Other };
    match error {
        // A bad signature is typical of an authority with the same name but another key.
        CertificateError::UnknownIssuer | CertificateError::BadSignature => {
            self_signed_or_unknown(certificate)
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => Wrong::Expired,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => Wrong::NotYet,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => Wrong::Name,
        CertificateError::Revoked => Wrong::Revoked,
        // Windows and macOS report everything else as an error number. Dates and name can be checked here
        // instead.
        _ if version(certificate) == Some(X509Version::V1) => Wrong::Version,
        _ if is_weak(certificate) => Wrong::Weak,
        _ => match check_dates_and_name(certificate, name, now) {
            Err(wrong) => wrong,
            Ok(()) if is_self_signed(certificate) || is_untrusted(error) => {
                self_signed_or_unknown(certificate)
            }
            Ok(()) => Wrong::Other,
        },
    }
}

fn self_signed_or_unknown(certificate: &CertificateDer<'_>) -> Wrong {
    if is_self_signed(certificate) { Wrong::SelfSigned } else { Wrong::Issuer }
}

fn version(certificate: &CertificateDer<'_>) -> Option<X509Version> {
    X509Certificate::from_der(certificate).ok().map(|(_, parsed)| parsed.version())
}

/// Whether the key is RSA with fewer than 2048 bits, which TLS clients no longer accept.
fn is_weak(certificate: &CertificateDer<'_>) -> bool {
    let Ok((_, parsed)) = X509Certificate::from_der(certificate) else { return false };
    matches!(parsed.public_key().parsed(), Ok(PublicKey::RSA(key)) if key.key_size() < 2048)
}

/// `CERT_E_CHAINING` of Windows and `errSecNotTrusted` of macOS: no chain to a trusted authority.
fn is_untrusted(error: &CertificateError) -> bool {
    let text = error.to_string();
    ["-2146762486", "-67843"].iter().any(|number| text.contains(number))
}

/// Checks the dates and the name of a certificate.
fn check_dates_and_name(
    certificate: &CertificateDer<'_>,
    name: &ServerName<'_>,
    now: UnixTime,
) -> Result<(), Wrong> {
    let (_, parsed) = X509Certificate::from_der(certificate).map_err(|_| Wrong::Other)?;
    let now = i64::try_from(now.as_secs()).unwrap_or(i64::MAX);
    if now < parsed.validity().not_before.timestamp() {
        return Err(Wrong::NotYet);
    }
    if now > parsed.validity().not_after.timestamp() {
        return Err(Wrong::Expired);
    }
    ParsedCertificate::try_from(certificate)
        .and_then(|parsed| verify_server_name(&parsed, name))
        .map_err(|_| Wrong::Name)
}

fn is_self_signed(certificate: &CertificateDer<'_>) -> bool {
    X509Certificate::from_der(certificate).is_ok_and(|(_, parsed)| parsed.issuer() == parsed.subject())
}

/// The issuer's name, in a form that people recognise.
fn issuer(certificate: &CertificateDer<'_>) -> String {
    let parsed = X509Certificate::from_der(certificate);
    let name = parsed.map(|(_, parsed)| name(parsed.issuer())).unwrap_or_default();
    // The name is inserted into a sentence, so it must not be empty.
    if name.is_empty() { "?".to_owned() } else { name }
}

/// Common name and organisation, or whichever of them exists.
pub(crate) fn name(name: &X509Name<'_>) -> String {
    let common = name.iter_common_name().find_map(|part| part.as_str().ok());
    let organisation = name.iter_organization().find_map(|part| part.as_str().ok());
    let text = match (common, organisation) {
        (Some(common), Some(organisation)) if common != organisation => format!("{common} ({organisation})"),
        (Some(one), _) | (None, Some(one)) => one.to_owned(),
        (None, None) => name.to_string(),
    };
    // Whoever made the certificate chose this text, so it may be long or contain control characters.
    text.chars().filter(|letter| !letter.is_control()).take(120).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A certificate for `right.example`, valid from 2020 to 2030.
    fn certificate() -> CertificateDer<'static> {
        let mut leaf = rcgen::CertificateParams::new(vec!["right.example".to_owned()]).unwrap();
        leaf.not_before = rcgen::date_time_ymd(2020, 1, 1);
        leaf.not_after = rcgen::date_time_ymd(2030, 1, 1);
        let issuer = rcgen::Issuer::new(
            rcgen::CertificateParams::new(Vec::new()).unwrap(),
            rcgen::KeyPair::generate().unwrap(),
        );
        leaf.distinguished_name.push(rcgen::DnType::CommonName, "right");
        leaf.signed_by(&rcgen::KeyPair::generate().unwrap(), &issuer).unwrap().der().clone()
    }

    /// The reason for an operating system's error number.
    fn of_number(number: &'static str, name: &'static str, year: u64) -> Wrong {
        let error = CertificateError::Other(OtherError(Arc::from(Box::from(number))));
        let now = UnixTime::since_unix_epoch(std::time::Duration::from_secs((year - 1970) * 31_557_600));
        wrong(&Error::InvalidCertificate(error), &certificate(), &name.try_into().unwrap(), now)
    }

    #[test]
    fn error_numbers_of_windows_and_macos_are_recognised() {
        assert_eq!(
            of_number("certificate chain (os error -2146762486)", "right.example", 2026),
            Wrong::Issuer
        );
        assert_eq!(of_number("not trusted: -67843", "right.example", 2026), Wrong::Issuer);
        assert_eq!(of_number("expired: -67818", "right.example", 2031), Wrong::Expired);
        assert_eq!(of_number("something", "right.example", 2019), Wrong::NotYet);
        assert_eq!(of_number("something", "wrong.example", 2026), Wrong::Name);
        assert_eq!(of_number("something", "right.example", 2026), Wrong::Other);
    }
}
