//! Translates the HTTP client's errors into failures, told apart by what a person can do about them.

use std::error::Error;
use std::io;
use std::time::Duration;

use rustls::CertificateError;

use super::Failure;
use super::trust::{Refused, Wrong};

/// The circumstances of a call.
pub(crate) struct Circumstances<'c> {
    pub(crate) host: &'c str,
    /// Whether a person entered the host.
    pub(crate) typed: bool,
    /// The proxy that the call went through.
    pub(crate) proxy: Option<&'c str>,
    pub(crate) connect_time: Duration,
    pub(crate) total_time: Duration,
}

/// The failure that an error means.
pub(crate) fn failure(error: &reqwest::Error, around: &Circumstances<'_>) -> Failure {
    let host = around.host.to_owned();
    let causes = causes(error);
    if let Some(failure) = around.proxy.and_then(|proxy| of_proxy(&causes, proxy, &host)) {
        return failure;
    }
    if let Some(refused) = causes.iter().find_map(|cause| refused(*cause)) {
        return of_certificate(refused, host);
    }
    if error.is_timeout() {
        let time = if error.is_connect() { around.connect_time } else { around.total_time };
        return Failure::TimedOut { host, seconds: time.as_secs().max(1) };
    }
    if error.is_dns() {
        return Failure::Dns { host, typed: around.typed };
    }
    let io = |kinds: &[io::ErrorKind]| {
        let kind = |cause: &&(dyn Error + 'static)| Some(cause.downcast_ref::<io::Error>()?.kind());
        causes.iter().filter_map(kind).any(|kind| kinds.contains(&kind))
    };
    if io(&[
        io::ErrorKind::ConnectionReset,
        io::ErrorKind::ConnectionAborted,
        io::ErrorKind::BrokenPipe,
        io::ErrorKind::UnexpectedEof,
    ]) {
        return Failure::BrokeOff { host };
    }
    if causes.iter().any(|cause| cause.is::<rustls::Error>()) {
        return Failure::Handshake { host };
    }
    if error.is_connect() {
        return Failure::Connect { host };
    }
    // The compressed body is complete but can't be unpacked.
    if error.is_decode() && !causes.iter().any(|cause| cause.is::<hyper::Error>()) {
        return Failure::Unreadable { host };
    }
    Failure::BrokeOff { host }
}

/// An error and all its sources. An `io::Error` does not return its inner error as its source.
fn causes<'e>(error: &'e (dyn Error + 'static)) -> Vec<&'e (dyn Error + 'static)> {
    let mut causes = Vec::new();
    let mut next = Some(error);
    while let Some(cause) = next {
        causes.push(cause);
        let inside = cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = match inside {
            Some(inside) => Some(inside),
            None => cause.source(),
        };
    }
    causes
}

/// hyper-util keeps the type of these errors private, so they are recognised by their message, which a test
/// verifies. The message lacks the proxy's status and authentication schemes; [`super::tunnel::explain`] asks for
/// them.
fn of_proxy(causes: &[&(dyn Error + 'static)], proxy: &str, host: &str) -> Option<Failure> {
    let words = causes.iter().map(ToString::to_string).find(|words| words.starts_with("tunnel error: "))?;
    let proxy = proxy.to_owned();
    Some(if words.contains("proxy authorization required") {
        Failure::ProxySignIn { proxy, offers: String::new() }
    } else if words.contains("failed to create underlying connection") {
        Failure::ProxyDead { proxy }
    } else {
        Failure::ProxyRefused { proxy, host: host.to_owned(), status: None }
    })
}

fn refused<'e>(cause: &'e (dyn Error + 'static)) -> Option<&'e Refused> {
    match cause.downcast_ref::<rustls::Error>()? {
        rustls::Error::InvalidCertificate(CertificateError::Other(other)) => other.0.downcast_ref(),
        _ => None,
    }
}

fn of_certificate(refused: &Refused, host: String) -> Failure {
    let issuer = refused.issuer.clone();
    let detail = match refused.wrong {
        Wrong::Issuer => return Failure::Untrusted { host, issuer },
        Wrong::SelfSigned => "self-signed",
        Wrong::Version => "version",
        Wrong::Weak => "weak",
        Wrong::Expired => "expired",
        Wrong::NotYet => "not-yet",
        Wrong::Name => "name",
        Wrong::Revoked => "revoked",
        Wrong::Other => "other",
    };
    Failure::Certificate { host, issuer, detail: detail.to_owned() }
}
