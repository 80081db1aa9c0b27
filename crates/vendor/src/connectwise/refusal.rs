//! Refusals of ConnectWise PSA, told apart by status, body and message.
//!
//! The vendor documents none of them, so the status is read first, then JSON with `code` or `error`, then the
//! message. Whatever matches none of these is [`Refusal::Other`].

use serde::Deserialize;

use crate::{Answer, CallId, Failure, Host, Record, Visit, lenient};

/// A call that was refused or got no usable answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The call, if it was sent.
    pub call: Option<CallId>,
    /// The reason.
    pub why: Refusal,
}

impl Refused {
    /// A failure before anything was sent.
    pub(crate) const fn before(failure: Failure) -> Self {
        Self { call: None, why: Refusal::Failure(failure) }
    }
}

/// Why ConnectWise PSA refused. Messages are masked, without tags, and have at most 200 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There was no usable answer.
    Failure(Failure),
    /// Status 400 with plain text: the cloud can't map host, codebase and company to a tenant.
    CannotRoute,
    /// The user interface's host was called instead of the API's.
    SslRequired,
    /// The client ID is missing, unknown or not valid for this site.
    ClientId {
        /// The status: 400, 401 and 403 all occur.
        status: u16,
        /// The vendor's message.
        message: String,
    },
    /// Status 401: the keys are not accepted.
    Keys {
        /// The vendor's message.
        message: String,
    },
    /// `UserNotAuthenticated`: the keys are not accepted, or belong to a person.
    NotAuthenticated,
    /// Status 404: no such path or record. On the cloud it can also mean a refused sign-in.
    NotFound {
        /// Whether the body is a web server's page rather than an answer of the API.
        page: bool,
    },
    /// Status 403 with the code `Security`: the role lacks the permission.
    Security,
    /// Any other status 403.
    Forbidden {
        /// The vendor's code.
        code: String,
        /// The vendor's message.
        message: String,
    },
    /// The query names a field that the vendor does not know: a bug in this program.
    Condition {
        /// The vendor's message.
        message: String,
    },
    /// The vendor rejects the request as invalid.
    Invalid {
        /// The vendor's code.
        code: String,
        /// The vendor's message.
        message: String,
    },
    /// Too many requests.
    Busy {
        /// When to retry, in seconds.
        seconds: u32,
    },
    /// The vendor's database timed out; a retry helps.
    Overloaded,
    /// Status 5xx with a page or without a word: maintenance, or a server in between.
    Maintenance {
        /// The status.
        status: u16,
    },
    /// Any other status 5xx.
    Broken {
        /// The status.
        status: u16,
        /// The vendor's message.
        message: String,
    },
    /// Any other refusal. It is not known whether the API said it.
    Other {
        /// The status.
        status: u16,
        /// The vendor's message.
        message: String,
    },
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

#[derive(Default, Deserialize)]
struct Body {
    #[serde(default, deserialize_with = "lenient::text")]
    code: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    error: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    message: Option<String>,
}

/// The wait in seconds if the vendor does not say.
const WAIT: u32 = 60;

/// The meaning of an answer with a status other than 200.
pub(crate) fn refusal(answer: &Answer, visit: &Visit) -> Refusal {
    let status = answer.status;
    if status == 429 {
        return Refusal::Busy { seconds: answer.retry_after().unwrap_or(WAIT).max(1) };
    }
    if (200..300).contains(&status) {
        // A success without content is not a refusal.
        return Refusal::Failure(answer.unreadable());
    }
    let page = answer.is_page();
    let text = answer.text();
    let read: Option<Body> = lenient::object(&text);
    let (code, message) = match read {
        Some(Body { code, error, message }) => {
            let message = message.or(error).unwrap_or_default();
            (short(&code.unwrap_or_default(), visit), short(&message, visit))
        }
        None => (String::new(), short(&text, visit)),
    };
    // The API gives its errors a code. Words without one may come from a gateway, and prove nothing about the keys.
    let nameless = code.is_empty() && !text.trim().is_empty();
    let words = format!("{code} {message}").to_ascii_lowercase();
    let says = |text: &str| !page && words.contains(text);
    if says("cannot route") {
        Refusal::CannotRoute
    } else if says("ssl is required") {
        Refusal::SslRequired
    } else if status == 403 && code.eq_ignore_ascii_case("security") {
        Refusal::Security
    } else if matches!(status, 400 | 401 | 403) && (says("clientid") || says("client id")) {
        Refusal::ClientId { status, message }
    } else if says("usernotauthenticated") {
        Refusal::NotAuthenticated
    } else if let Some(failure @ Failure::Page { .. }) = answer.stray().filter(|_| status != 404) {
        Refusal::Failure(failure)
    } else {
        match status {
            400 if code.eq_ignore_ascii_case("apifindcondition") => Refusal::Condition { message },
            400 => Refusal::Invalid { code, message },
            401 if nameless && !names_keys(&message) => Refusal::Other { status, message },
            401 => Refusal::Keys { message },
            403 => Refusal::Forbidden { code, message },
            404 if nameless && !page => Refusal::Other { status, message },
            404 => Refusal::NotFound { page },
            500 if says("timeout") || says("timed out") || says("connection pool") => Refusal::Overloaded,
            500..=599 if page || words.trim().is_empty() => Refusal::Maintenance { status },
            // Those from 520 on are Cloudflare's words for a server that it does not reach.
            502..=504 | 520..=530 => Refusal::Maintenance { status },
            500..=599 => Refusal::Broken { status, message },
            _ => Refusal::Other { status, message },
        }
    }
}

/// Whether the vendor's message names the keys.
pub fn names_keys(message: &str) -> bool {
    let message = message.to_lowercase();
    ["public key", "private key", "public/private key"].iter().any(|words| message.contains(words))
}

/// Masks a message, removes tags and line breaks, and shortens it to 200 characters.
fn short(text: &str, visit: &Visit) -> String {
    let mut plain = String::new();
    let mut inside = false;
    for letter in text.chars() {
        match letter {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                plain.push(' ');
            }
            _ if inside => {}
            _ => plain.push(letter),
        }
    }
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    visit.masked(&plain).chars().take(200).collect()
}

/// Finds the call that failed without an answer. The door records it but returns only the failure.
pub(super) fn record_of_failure(visit: &Visit, host: &Host, path: &str) -> Option<CallId> {
    let path = visit.masked(path);
    let of_this =
        |record: &&Record| record.host == host.as_str() && record.path == path && record.failure.is_some();
    visit.records().iter().rev().find(of_this).map(|record| record.id)
}
