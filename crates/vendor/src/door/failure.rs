//! Why a call got no usable answer.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a call got no usable answer. Never a verdict on what was asked: a finding that rests on it is `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields repeat the words of the variant")]
pub enum Failure {
    /// The host name is not known. `typed` says whether it came from a person, so that it can be mistyped.
    #[error("{host}: no such host")]
    Dns {
        host: String,
        #[serde(default = "typed", skip_serializing_if = "Clone::clone")]
        typed: bool,
    },
    /// The host can't be reached, or nothing listens there.
    #[error("{host}: no connection")]
    Connect { host: String },
    /// The host answers, but in no version of TLS that this machine speaks.
    #[error("{host}: no TLS")]
    Handshake { host: String },
    /// Nobody this machine trusts vouches for the certificate.
    #[error("{host}: certificate by {issuer}")]
    Untrusted { host: String, issuer: String },
    /// The certificate can't be used. `detail` says why: `expired`, `not-yet`, `name`, `revoked`, `self-signed`,
    /// `version`, `weak` or `other`.
    #[error("{host}: {detail}")]
    Certificate { host: String, issuer: String, detail: String },
    /// The proxy wants a sign-in. `offers` says which kinds it takes: `basic` (perhaps among others), `windows` (NTLM,
    /// Negotiate or Kerberos alone), `other`, or nothing if that could not be found out.
    #[error("{proxy}: sign-in")]
    ProxySignIn {
        proxy: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        offers: String,
    },
    /// The proxy does not open a way to the host. The status is that of its answer.
    #[error("{proxy}: refused")]
    ProxyRefused {
        proxy: String,
        host: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        status: Option<u16>,
    },
    /// The proxy does not answer.
    #[error("{proxy}: no answer")]
    ProxyDead { proxy: String },
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
    /// The answer sends to another page of the same host, as a server does that wants a person to sign in.
    #[error("{host}: redirects to itself")]
    RedirectedInside { host: String },
    /// A web page instead of data: a sign-in page of the network, a proxy, or a wrong address.
    #[error("{host}: a page")]
    Page { host: String },
    /// A page that says that the server is busy or out of order, with this status.
    #[error("{host}: out of order, {status}")]
    OutOfOrder { host: String, status: u16 },
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

/// What was kept before it was noted.
const fn typed() -> bool {
    true
}

lotse_text::coded!(Failure {
    Dns { host, typed } => "dns",
    Connect { host } => "connect",
    Handshake { host } => "handshake",
    Untrusted { host, issuer } => "untrusted",
    Certificate { host, issuer, detail } => "certificate",
    ProxySignIn { proxy, offers } => "proxy-sign-in",
    ProxyRefused { proxy, host, status } => "proxy-refused" {
        proxy: proxy, host: host, status: status.map_or_else(|| "none".to_owned(), |status| status.to_string())
    },
    ProxyDead { proxy } => "proxy-dead",
    TimedOut { host, seconds } => "timed-out",
    BrokeOff { host } => "broke-off",
    TooLarge { host } => "too-large",
    Cut { host } => "cut",
    Redirected { host, to } => "redirected",
    RedirectedInside { host } => "redirected-inside",
    Page { host } => "page",
    OutOfOrder { host, status } => "out-of-order",
    Unreadable { host } => "unreadable",
    ForeignHost { host } => "foreign-host",
    Unsendable {} => "unsendable",
    NotPermitted {} => "not-permitted",
    SignInsSpent { host } => "sign-ins-spent",
    Spent { host, seconds } => "spent",
    Stopped {} => "stopped",
});

impl Failure {
    /// Whether an argument is a word by which the message chooses its sentence.
    pub fn is_choice(name: &str) -> bool {
        matches!(name, "detail" | "offers" | "status" | "typed")
    }

    /// Whether it says that the way or the server is out of order: nothing is known of what was asked, and it may work
    /// later or from elsewhere.
    pub const fn is_out_of_order(&self) -> bool {
        match self {
            Self::Dns { .. }
            | Self::Connect { .. }
            | Self::Handshake { .. }
            | Self::Untrusted { .. }
            | Self::Certificate { .. }
            | Self::ProxySignIn { .. }
            | Self::ProxyRefused { .. }
            | Self::ProxyDead { .. }
            | Self::OutOfOrder { .. }
            | Self::RedirectedInside { .. }
            | Self::TimedOut { .. }
            | Self::BrokeOff { .. }
            | Self::Redirected { .. }
            | Self::Page { .. } => true,
            Self::TooLarge { .. }
            | Self::Cut { .. }
            | Self::Unreadable { .. }
            | Self::ForeignHost { .. }
            | Self::Unsendable
            | Self::NotPermitted
            | Self::SignInsSpent { .. }
            | Self::Spent { .. }
            | Self::Stopped => false,
        }
    }

    /// Its texts, to be masked: some of them a server can choose.
    pub fn texts(&mut self) -> Vec<&mut String> {
        match self {
            Self::Dns { host, .. }
            | Self::Connect { host }
            | Self::Handshake { host }
            | Self::SignInsSpent { host }
            | Self::BrokeOff { host }
            | Self::TooLarge { host }
            | Self::Cut { host }
            | Self::Page { host }
            | Self::RedirectedInside { host }
            | Self::Unreadable { host }
            | Self::TimedOut { host, .. }
            | Self::Spent { host, .. }
            | Self::OutOfOrder { host, .. }
            | Self::ForeignHost { host } => vec![host],
            Self::Untrusted { host, issuer } | Self::Certificate { host, issuer, .. } => vec![host, issuer],
            Self::ProxySignIn { proxy, .. } | Self::ProxyDead { proxy } => vec![proxy],
            Self::ProxyRefused { proxy, host, .. } => vec![proxy, host],
            Self::Redirected { host, to } => vec![host, to],
            Self::Unsendable | Self::NotPermitted | Self::Stopped => Vec::new(),
        }
    }
}
