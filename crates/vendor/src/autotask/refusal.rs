//! What Autotask's refusals mean.
//!
//! The server says little: a refused sign-in has no words at all, and a lack of rights comes as 500. So the words of
//! an answer are read whatever its status is.

use serde_json::Value;
use thiserror::Error;

use super::reading::unreadable;
use crate::{Answer, CallId, Failure, Reply};

/// What was refused, and at which call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The call, if one was made.
    pub call: Option<CallId>,
    /// What it means.
    pub refusal: Refusal,
}

/// What an answer says, or why it says nothing.
pub type Answered<T> = Result<Reply<T>, Refused>;

/// What a refusal means.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    /// No usable answer.
    #[error("{0}")]
    Failed(Failure),
    /// 401: username, secret or code is wrong, or the user is inactive, locked, no API user or too new, or the zone
    /// is another one. The server doesn't say which.
    #[error("not signed in")]
    SignIn,
    /// The user was refused twice. Nothing was sent.
    #[error("refused twice")]
    TriesSpent,
    /// No zone knows the user.
    #[error("no zone")]
    ZoneUnknown,
    /// The tracking identifier is not this user's; username and secret are right.
    #[error("another tracking identifier")]
    IntegrationCode,
    /// The security level doesn't allow it.
    #[error("not allowed")]
    NotAllowed,
    /// Nothing to delete: it doesn't exist, or it belongs to another user.
    #[error("nothing of this user's")]
    NothingFound,
    /// More than three calls at once for one identifier and entity.
    #[error("too many at once")]
    Threads,
    /// The tenant's calls of this hour are spent.
    #[error("allowance spent")]
    Hourly,
    /// Too many calls; the server doesn't say of which kind.
    #[error("too many")]
    TooMany,
    /// The path or the method doesn't exist. A fault of this program.
    #[error("no such call: {status}")]
    WrongCall {
        /// The status.
        status: u16,
    },
    /// Something else, in the server's words.
    #[error("{status}: {text}")]
    Said {
        /// The status.
        status: u16,
        /// The words.
        text: String,
    },
    /// Something else, without words.
    #[error("{status}")]
    Status {
        /// The status.
        status: u16,
    },
}

/// The JSON of an answer that is no refusal.
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

/// What status and words mean. `None` if they are no refusal.
fn meaning(status: u16, words: &[String]) -> Option<Refusal> {
    let text = words.join(" ");
    let low = text.to_lowercase();
    let has = |part: &str| low.contains(part);
    Some(match status {
        401 => Refusal::SignIn,
        404 | 405 => Refusal::WrongCall { status },
        _ if has("thread threshold") || has("itgenatr005") => Refusal::Threads,
        _ if has("zone information could not be determined") => Refusal::ZoneUnknown,
        // It proves username and secret, so no other words will do: a header that a proxy took away is called by
        // the same name.
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

/// The words of an error, in all shapes they come in.
fn words(value: &Value) -> Vec<String> {
    let one = |value: &Value| match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Object(_) => message(value),
        _ => None,
    };
    match value.get("errors") {
        Some(Value::Array(errors)) if !errors.is_empty() => {
            let known: Vec<String> = errors.iter().filter_map(one).collect();
            // Errors of an unknown shape are errors all the same.
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
    fn only_the_recorded_words_prove_that_name_and_secret_are_right() {
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
