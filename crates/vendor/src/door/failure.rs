//! Why a call got no usable answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a call got no usable answer. Never a verdict on what was asked: a finding that rests on it is `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields repeat the words of the variant")]
pub enum Failure {
    /// The host name is not known.
    #[error("{host}: no such host")]
    Dns { host: String },
    /// The host can't be reached, or nothing listens there.
    #[error("{host}: no connection")]
    Connect { host: String },
    /// Somebody answers, but not in TLS that this machine speaks.
    #[error("{host}: no TLS")]
    Handshake { host: String },
    /// Nobody this machine trusts vouches for the certificate.
    #[error("{host}: certificate by {issuer}")]
    Untrusted { host: String, issuer: String },
    /// The certificate is for other names, out of date or revoked. `detail` says which: `expired`, `not-yet`, `name`,
    /// `revoked` or `other`.
    #[error("{host}: {detail}")]
    Certificate { host: String, issuer: String, detail: String },
    /// The proxy wants a name and a password.
    #[error("{proxy}: sign-in")]
    ProxySignIn { proxy: String },
    /// The proxy can't be reached or refuses the host.
    #[error("{proxy}: refused")]
    ProxyRefused { proxy: String, host: String },
    /// No answer in time.
    #[error("{host}: nothing within {seconds} s")]
    TimedOut { host: String, seconds: u64 },
    /// The connection broke off in the middle.
    #[error("{host}: broke off")]
    BrokeOff { host: String },
    /// More data than any of these answers can have.
    #[error("{host}: too much data")]
    TooLarge { host: String },
    /// A list that goes on beyond what is read of any list, or whose next page is somewhere else.
    #[error("{host}: a list without end")]
    Cut { host: String },
    /// The answer sends to another place. It is not followed.
    #[error("{host}: redirects to {to}")]
    Redirected { host: String, to: String },
    /// A web page instead of data: a sign-in page of the network, a proxy, or a wrong address.
    #[error("{host}: a page")]
    Page { host: String },
    /// Data of another shape than the vendor's.
    #[error("{host}: unreadable")]
    Unreadable { host: String },
    /// The host is outside the vendor's pattern. Nothing was sent.
    #[error("{host}: not of this vendor")]
    ForeignHost { host: String },
    /// A credential has characters that can't be sent. Nothing was sent.
    #[error("characters that can't be sent")]
    Unsendable,
    /// The visit does not permit this call. Nothing was sent.
    #[error("not permitted")]
    NotPermitted,
    /// Two sign-ins of this user have failed in this visit: a third could lock the user. Nothing was sent.
    #[error("{host}: too many failed sign-ins")]
    SignInsSpent { host: String },
    /// The calls that Lotse allows itself at this vendor are spent for so many seconds. Nothing was sent.
    #[error("{host}: no calls left for {seconds} s")]
    Spent { host: String, seconds: u64 },
    /// The technician stopped the check.
    #[error("stopped")]
    Stopped,
}

impl Failure {
    /// The code under which the words are found: `failure-<code>`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Dns { .. } => "dns",
            Self::Connect { .. } => "connect",
            Self::Handshake { .. } => "handshake",
            Self::Untrusted { .. } => "untrusted",
            Self::Certificate { .. } => "certificate",
            Self::ProxySignIn { .. } => "proxy-sign-in",
            Self::ProxyRefused { .. } => "proxy-refused",
            Self::TimedOut { .. } => "timed-out",
            Self::BrokeOff { .. } => "broke-off",
            Self::TooLarge { .. } => "too-large",
            Self::Cut { .. } => "cut",
            Self::Redirected { .. } => "redirected",
            Self::Page { .. } => "page",
            Self::Unreadable { .. } => "unreadable",
            Self::ForeignHost { .. } => "foreign-host",
            Self::Unsendable => "unsendable",
            Self::NotPermitted => "not-permitted",
            Self::SignInsSpent { .. } => "sign-ins-spent",
            Self::Spent { .. } => "spent",
            Self::Stopped => "stopped",
        }
    }

    /// What the words speak of.
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Dns { host }
            | Self::Connect { host }
            | Self::Handshake { host }
            | Self::SignInsSpent { host }
            | Self::BrokeOff { host }
            | Self::TooLarge { host }
            | Self::Cut { host }
            | Self::Page { host }
            | Self::Unreadable { host }
            | Self::ForeignHost { host } => BTreeMap::from([("host", host.clone())]),
            Self::Untrusted { host, issuer } => {
                BTreeMap::from([("host", host.clone()), ("issuer", issuer.clone())])
            }
            Self::Certificate { host, issuer, detail } => BTreeMap::from([
                ("host", host.clone()),
                ("issuer", issuer.clone()),
                ("detail", detail.clone()),
            ]),
            Self::ProxySignIn { proxy } => BTreeMap::from([("proxy", proxy.clone())]),
            Self::ProxyRefused { proxy, host } => {
                BTreeMap::from([("proxy", proxy.clone()), ("host", host.clone())])
            }
            Self::TimedOut { host, seconds } | Self::Spent { host, seconds } => {
                BTreeMap::from([("host", host.clone()), ("seconds", seconds.to_string())])
            }
            Self::Redirected { host, to } => BTreeMap::from([("host", host.clone()), ("to", to.clone())]),
            Self::Unsendable | Self::NotPermitted | Self::Stopped => BTreeMap::new(),
        }
    }
    /// Its texts, to be masked: some of them a server can choose.
    pub fn texts(&mut self) -> Vec<&mut String> {
        match self {
            Self::Dns { host }
            | Self::Connect { host }
            | Self::Handshake { host }
            | Self::SignInsSpent { host }
            | Self::BrokeOff { host }
            | Self::TooLarge { host }
            | Self::Cut { host }
            | Self::Page { host }
            | Self::Unreadable { host }
            | Self::TimedOut { host, .. }
            | Self::Spent { host, .. }
            | Self::ForeignHost { host } => vec![host],
            Self::Untrusted { host, issuer } | Self::Certificate { host, issuer, .. } => vec![host, issuer],
            Self::ProxySignIn { proxy } => vec![proxy],
            Self::ProxyRefused { proxy, host } => vec![proxy, host],
            Self::Redirected { host, to } => vec![host, to],
            Self::Unsendable | Self::NotPermitted | Self::Stopped => Vec::new(),
        }
    }
}
