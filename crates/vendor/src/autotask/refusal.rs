//! The meaning of Autotask's refusals.
//!
//! The server says little: a refused sign-in has no message at all, and a missing permission is reported with
//! status 500. The messages are therefore read whatever the status is.

use serde_json::Value;
use thiserror::Error;

use super::reading::unreadable;
use crate::{Answer, CallId, Failure, Reply};

/// A refusal and the call it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The call, if it was sent.
    pub call: Option<CallId>,
    /// The meaning of the refusal.
    pub refusal: Refusal,
}

/// A reply, or the reason why there is none.
pub type Answered<T> = Result<Reply<T>, Refused>;

/// The meaning of a refusal.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    /// There was no usable answer.
    #[error("{0}")]
    Failed(Failure),
    /// Status 401: the username, the secret or the tracking identifier is wrong, or the user is inactive, locked,
    /// too new or not an API user, or the zone is wrong. The server doesn't say which.
    #[error("not signed in")]
    SignIn,
    /// The user was already refused twice. Nothing was sent.
    #[error("refused twice")]
    TriesSpent,
    /// No zone knows the username.
    #[error("no zone")]
    ZoneUnknown,
    /// The tracking identifier does not belong to this user; username and secret are right.
    #[error("another tracking identifier")]
    IntegrationCode,
    /// The security level doesn't allow the call.
    #[error("not allowed")]
    NotAllowed,
    /// The record to delete doesn't exist, or belongs to another user.
    #[error("nothing of this user's")]
    NothingFound,
    /// More than three concurrent calls for one tracking identifier and entity.
    #[error("too many at once")]
    Threads,
    /// The tenant's hourly rate limit is used up.
    #[error("allowance spent")]
    Hourly,
    /// Too many calls; the server doesn't say which limit was reached.
    #[error("too many")]
    TooMany,
    /// The path or the method doesn't exist: a bug in this program.
    #[error("no such call: {status}")]
    WrongCall {
        /// The status.
        status: u16,
    },
    /// Any other refusal, with the server's message.
    #[error("{status}: {text}")]
    Said {
        /// The status.
        status: u16,
        /// The message.
        text: String,
    },
    /// Any other refusal without a message.
    #[error("{status}")]
    Status {
        /// The status.
        status: u16,
    },
}

/// Parses the JSON of an answer, or returns its refusal.
pub(super) fn accept(answer: &Answer) -> Result<Value, Refused> {
    let refused = |refusal| Refused { call: Some(answer.call), refusal };
    if let Some(failure) = answer.stray() {
        return Err(refused(Refusal::Failed(failure)));
    }
    let value: Option<Value> = serde_json::from_slice(&answer.body).ok();
    let words = value.as_ref().map(words).unwrap_or_default();
    if let Some(refusal) = meaning(answer.status, &words) {
        return Err(refused(refusal));
    }
    value.filter(Value::is_object).ok_or_else(|| refused(Refusal::Failed(unreadable(answer))))
}

/// The meaning of a status and its messages. `None` if the answer is not a refusal.
fn meaning(status: u16, words: &[String]) -> Option<Refusal> {
    let text = words.join(" ");
    let low = text.to_lowercase();
    let has = |part: &str| low.contains(part);
    Some(match status {
        401 => Refusal::SignIn,
        404 | 405 => Refusal::WrongCall { status },
        _ if has("thread threshold") || has("itgenatr005") => Refusal::Threads,
        _ if has("zone information could not be determined") => Refusal::ZoneUnknown,
        // This refusal proves that username and secret are right, so only the recorded message counts: a header
        // that a proxy removed is reported under the same name.
        500 if has("integrationcode is invalid") => Refusal::IntegrationCode,
        _ if has("no matching records found") => Refusal::NothingFound,
        _ if has("adequate permissions") => Refusal::NotAllowed,
        _ if has("threshold") && has("exceeded") => Refusal::Hourly,
        403 => Refusal::NotAllowed,
        429 => Refusal::TooMany,
        _ if !words.is_empty() => Refusal::Said { status, text },
        200..=299 => return None,
        _ => Refusal::Status { status },
    })
}

/// The messages of an error, in all the shapes in which they occur.
fn words(value: &Value) -> Vec<String> {
    let one = |value: &Value| match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Object(_) => message(value),
        _ => None,
    };
    match value.get("errors") {
        Some(Value::Array(errors)) if !errors.is_empty() => {
            let known: Vec<String> = errors.iter().filter_map(one).collect();
            // Errors of an unknown shape still count as errors.
            if known.is_empty() { vec![Value::Array(errors.clone()).to_string()] } else { known }
        }
        Some(error @ (Value::String(_) | Value::Object(_))) => one(error).into_iter().collect(),
        _ => message(value).into_iter().collect(),
    }
}

fn message(value: &Value) -> Option<String> {
    let text = ["message", "Message"].iter().find_map(|name| value.get(name)?.as_str())?;
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Refusal, meaning};

    #[test]
    fn only_the_recorded_message_proves_username_and_secret() {
        let said = |status, text: &str| meaning(status, &[text.to_owned()]);
        for text in ["IntegrationCode is invalid.", "IntegrationCode is invalid"] {
            assert_eq!(said(500, text), Some(Refusal::IntegrationCode));
        }
        for (status, text) in [
            (500, "The ApiIntegrationCode header is missing."),
            (400, "ApiIntegrationCode is required."),
            (200, "IntegrationCode is invalid."),
        ] {
            let refusal = Refusal::Said { status, text: text.to_owned() };
            assert_eq!(said(status, text), Some(refusal), "{text}");
        }
    }
}
