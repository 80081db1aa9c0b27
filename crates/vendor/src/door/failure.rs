//! The reasons why a call got no usable answer.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a call got no usable answer. This is never a verdict on what was asked: a finding based on it is `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields repeat the words of the variant")]
pub enum Failure {
    /// The host name can't be resolved. `typed` says whether a person entered it, so that it may be mistyped.
    #[error("{host}: no such host")]
    Dns {
        host: String,
        #[serde(default = "typed", skip_serializing_if = "Clone::clone")]
        typed: bool,
    },
    /// The host can't be reached, or refuses the connection.
    #[error("{host}: no connection")]
    Connect { host: String },
    /// The host answers, but shares no version of TLS with this machine.
    #[error("{host}: no TLS")]
    Handshake { host: String },
    /// The certificate was not issued by an authority that this machine trusts.
    #[error("{host}: certificate by {issuer}")]
    Untrusted { host: String, issuer: String },
    /// The certificate can't be used. `detail` says why: `expired`, `not-yet`, `name`, `revoked`, `self-signed`,
    /// `version`, `weak` or `other`.
    #[error("{host}: {detail}")]
    Certificate { host: String, issuer: String, detail: String },
    /// The proxy demands authentication. `offers` says which kinds it accepts: `basic` (possibly among others),
    /// `windows` (only NTLM, Negotiate or Kerberos), `other`, or an empty string if that could not be found out.
    #[error("{proxy}: sign-in")]
    ProxySignIn {
        proxy: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        offers: String,
    },
    /// The proxy refuses to open a tunnel to the host. `status` is that of its answer.
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
    /// The connection was closed before the answer was complete.
    #[error("{host}: broke off")]
    BrokeOff { host: String },
    /// The body is larger than any answer of these APIs.
    #[error("{host}: too much data")]
    TooLarge { host: String },
    /// A list exceeds the number of pages or rows that are read, or its next page is in another place.
    #[error("{host}: a list without end")]
    Cut { host: String },
    /// The answer redirects to another host. The redirect is not followed.
    #[error("{host}: redirects to {to}")]
    Redirected { host: String, to: String },
    /// The answer redirects to another page of the same host, as a server does that wants a person to sign in.
    #[error("{host}: redirects to itself")]
    RedirectedInside { host: String },
    /// The answer is a web page instead of data: a sign-in page of the network, a web filter, a proxy, or a wrong address.
    /// `typed` says whether a person entered the host.
    #[error("{host}: a page")]
    Page {
        host: String,
        #[serde(default = "typed", skip_serializing_if = "Clone::clone")]
        typed: bool,
    },
    /// The answer is a web page saying that the server is busy or out of order, with this status.
    #[error("{host}: out of order, {status}")]
    OutOfOrder { host: String, status: u16 },
    /// The data does not have the vendor's shape.
    #[error("{host}: unreadable")]
    Unreadable { host: String },
    /// The host does not match the vendor's pattern. Nothing was sent.
    #[error("{host}: not of this vendor")]
    ForeignHost { host: String },
    /// A credential contains characters that can't be sent. Nothing was sent.
    #[error("characters that can't be sent")]
    Unsendable,
    /// The visit does not permit this call. Nothing was sent.
    #[error("not permitted")]
    NotPermitted,
    /// Two sign-ins of this user have failed in this visit, and a third could lock the user. Nothing was sent.
    #[error("{host}: too many failed sign-ins")]
    SignInsSpent { host: String },
    /// Lotse's own rate limit for this vendor is used up for this many seconds. Nothing was sent.
    #[error("{host}: no calls left for {seconds} s")]
    Spent { host: String, seconds: u64 },
    /// The calls that this visit was given are used up. Nothing was sent.
    #[error("{host}: no calls left")]
    AllowanceSpent { host: String },
    /// The technician stopped the check.
    #[error("stopped")]
    Stopped,
}

/// The default for failures that were stored before the field existed.
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
    Page { host, typed } => "page",
    OutOfOrder { host, status } => "out-of-order",
    Unreadable { host } => "unreadable",
    ForeignHost { host } => "foreign-host",
    Unsendable {} => "unsendable",
    NotPermitted {} => "not-permitted",
    SignInsSpent { host } => "sign-ins-spent",
    Spent { host, seconds } => "spent",
    AllowanceSpent { host } => "allowance-spent",
    Stopped {} => "stopped",
});

impl Failure {
    /// Whether the message uses this argument to select a variant.
    pub fn is_choice(name: &str) -> bool {
        matches!(name, "detail" | "offers" | "status" | "typed")
    }

    /// Whether the network or the server is out of order: the failure says nothing about what was asked, and the
    /// call may work later or from elsewhere.
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
            | Self::AllowanceSpent { .. }
            | Self::Spent { .. }
            | Self::Stopped => false,
        }
    }

    /// The texts that must be masked. A server can choose some of them.
    pub fn texts(&mut self) -> Vec<&mut String> {
        match self {
            Self::Dns { host, .. }
            | Self::Connect { host }
            | Self::Handshake { host }
            | Self::SignInsSpent { host }
            | Self::AllowanceSpent { host }
            | Self::BrokeOff { host }
            | Self::TooLarge { host }
            | Self::Cut { host }
            | Self::Page { host, .. }
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
