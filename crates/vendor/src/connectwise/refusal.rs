//! Refusals: every way in which ConnectWise PSA declines, told apart by status, body and words.
//!
//! The vendor's own description names none of them, so the reader is lenient: the status first, then JSON with `code`
//! or `error`, then the words. What it can't tell apart stays [`Refusal::Other`].

use serde::Deserialize;

use crate::{Answer, CallId, Failure, Host, Record, Visit, lenient};

/// A call that was declined or got no usable answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The call, if one was made.
    pub call: Option<CallId>,
    /// Why.
    pub why: Refusal,
}

impl Refused {
    /// Refused here, before anything was sent.
    pub(crate) const fn before(failure: Failure) -> Self {
        Self { call: None, why: Refusal::Failure(failure) }
    }
}

/// Why ConnectWise PSA declines. Texts are masked, without tags, at most 200 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No usable answer at all.
    Failure(Failure),
    /// The cloud can't map host, codebase and company to a tenant: 400 and plain text.
    CannotRoute,
    /// The plain host was asked instead of the one for the API.
    SslRequired,
    /// The client ID is missing, unknown or not good for this site.
    ClientId {
        /// The status: 400, 401 and 403 were all seen.
        status: u16,
        /// The vendor's words.
        message: String,
    },
    /// The keys are not accepted: 401.
    Keys {
        /// The vendor's words.
        message: String,
    },
    /// `UserNotAuthenticated`: keys not accepted, or keys of a person.
    NotAuthenticated,
    /// 404: no such path or record. On the cloud it can also hide a refused sign-in.
    NotFound {
        /// A page of a web server rather than an answer of the API.
        page: bool,
    },
    /// The role lacks the permission: 403 with the code `Security`.
    Security,
    /// 403 of another kind.
    Forbidden {
        /// The vendor's code.
        code: String,
        /// The vendor's words.
        message: String,
    },
    /// The query names a field the vendor does not know: a fault of ours.
    Condition {
        /// The vendor's words.
        message: String,
    },
    /// The request is not as the vendor wants it.
    Invalid {
        /// The vendor's code.
        code: String,
        /// The vendor's words.
        message: String,
    },
    /// Too many requests.
    Busy {
        /// When to come back, in seconds.
        seconds: u32,
    },
    /// Their database ran out of time: asking again helps.
    Overloaded,
    /// 5xx with a page: maintenance, or something between.
    Maintenance {
        /// The status.
        status: u16,
    },
    /// 5xx of another kind.
    Broken {
        /// The status.
        status: u16,
        /// The vendor's words.
        message: String,
    },
    /// Anything else.
    Other {
        /// The status.
        status: u16,
        /// The vendor's words.
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

/// How long to wait if the vendor does not say.
const WAIT: u32 = 60;
/// The longest wait that is believed: a header can say anything.
const LONGEST_WAIT: u32 = 3600;

/// What an answer other than 200 means.
pub(crate) fn refusal(answer: &Answer, visit: &Visit) -> Refusal {
    let status = answer.status;
    if status == 429 {
        let seconds = answer.header("retry-after").and_then(|text| text.trim().parse().ok());
        return Refusal::Busy { seconds: seconds.unwrap_or(WAIT).clamp(1, LONGEST_WAIT) };
    }
    if (200..300).contains(&status) {
        // A success without content refuses nothing.
        return Refusal::Failure(answer.unreadable());
    }
    let page = answer.is_page();
    if let Some(failure @ Failure::Page { .. }) = answer.stray().filter(|_| status != 404) {
        return Refusal::Failure(failure);
    }
    let read: Option<Body> = lenient::object(&answer.text());
    let (code, message) = match read {
        Some(body) => {
            let code = body.code.or(body.error).unwrap_or_default();
            (short(&code, visit), short(&body.message.unwrap_or_default(), visit))
        }
        None => (String::new(), short(&answer.text(), visit)),
    };
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
    } else {
        match status {
            400 if code.eq_ignore_ascii_case("apifindcondition") => Refusal::Condition { message },
            400 => Refusal::Invalid { code, message },
            401 => Refusal::Keys { message },
            403 => Refusal::Forbidden { code, message },
            404 => Refusal::NotFound { page },
            500 if says("timeout") || says("timed out") || says("connection pool") => Refusal::Overloaded,
            500..=599 if page => Refusal::Maintenance { status },
            502..=504 => Refusal::Maintenance { status },
            500..=599 => Refusal::Broken { status, message },
            _ => Refusal::Other { status, message },
        }
    }
}

/// Masked, without tags and line breaks, at most 200 characters.
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

/// The call that failed without an answer: the door keeps it, but gives only the failure.
pub(super) fn record_of_failure(visit: &Visit, host: &Host, path: &str) -> Option<CallId> {
    let path = visit.masked(path);
    let of_this =
        |record: &&Record| record.host == host.as_str() && record.path == path && record.failure.is_some();
    visit.records().iter().rev().find(of_this).map(|record| record.id)
}
