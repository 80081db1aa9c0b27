//! The meaning of HaloPSA's refusals. The status decides: the shape of the body varies, and some have none.

use serde::Deserialize;

use crate::{Answer, CallId, lenient};

/// Why a call gave no usable reply.
pub type Trouble = crate::Trouble<Refused>;

/// A refusal and the server's message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The meaning of the refusal.
    pub refusal: Refusal,
    /// The message: free text of any length; mask it before it is shortened or shown.
    pub message: Option<String>,
}

/// The refusals that can be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// At the token call: client ID or secret is wrong, or the application is inactive. The server does not say
    /// which.
    BadClient,
    /// At the token call: a scope does not exist or, probably, is not ticked.
    BadScope,
    /// Status 400 elsewhere: a bug in this client.
    AskedWrongly,
    /// Status 401: the token has expired, or it lacks the scope.
    Unauthorized,
    /// Status 403: the agent lacks the right, or the token lacks the scope.
    Forbidden,
    /// Status 404: another site, or a wrong tenant.
    NotFound,
    /// Status 429, 502, 503 or 504: wait and retry.
    Busy {
        /// When to retry, in seconds.
        seconds: Option<u32>,
    },
    /// Status 500 and other server errors.
    ServerFault,
    /// Any other refusal.
    Other,
}

/// The shapes of an error.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Said {
    #[serde(deserialize_with = "lenient::text")]
    error: Option<String>,
    #[serde(rename = "errorMessage", deserialize_with = "lenient::text")]
    error_message: Option<String>,
    #[serde(rename = "Message", deserialize_with = "lenient::text")]
    message: Option<String>,
}

impl Refused {
    /// Interprets a refusal.
    pub(super) fn of(answer: &Answer) -> Self {
        let refusal = match answer.status {
            400 => Refusal::AskedWrongly,
            401 => Refusal::Unauthorized,
            403 => Refusal::Forbidden,
            404 => Refusal::NotFound,
            429 | 502..=504 => Refusal::Busy { seconds: answer.retry_after() },
            500..=599 => Refusal::ServerFault,
            _ => Refusal::Other,
        };
        let said: Said = lenient::object(&answer.text()).unwrap_or_default();
        Self { refusal, message: said.error.or(said.error_message).or(said.message) }
    }

    /// Interprets a refusal of the token call. What is neither about the client nor about a scope stays open.
    pub(super) fn of_token(answer: &Answer) -> Self {
        let mut refused = Self::of(answer);
        refused.refusal = match (answer.status, refused.message.as_deref()) {
            (400 | 401, Some("invalid_client")) => Refusal::BadClient,
            (400, Some("invalid_scope")) => Refusal::BadScope,
            (400 | 401 | 403, _) => Refusal::Other,
            _ => refused.refusal,
        };
        refused
    }

    /// Adds the call that was refused.
    pub(super) fn to(self, call: CallId) -> Trouble {
        Trouble::Refused { call, refusal: self }
    }
}
