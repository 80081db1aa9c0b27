//! The meaning of Umbrella's refusals.

use serde::Deserialize;

use crate::{Answer, CallId, lenient};

/// Why a call gave no usable reply.
pub type Trouble = crate::Trouble<Refused>;

/// A refusal and the server's message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The meaning of the refusal.
    pub refusal: Refusal,
    /// `message`: free text of any length; mask it before it is shortened or shown.
    pub message: Option<String>,
}

/// The refusals that can be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Status 400: a bug in this client.
    AskedWrongly,
    /// Status 401 at the token call: key or secret is wrong, the key has expired, or its use is restricted to other
    /// networks.
    BadCredential,
    /// Status 401 elsewhere: the token has expired.
    Unauthorized,
    /// Status 403: the key lacks the scope, or the licence does not include it.
    Forbidden,
    /// Status 404: not available in this console.
    NotFound,
    /// Status 429 or 503: wait and retry.
    Busy {
        /// When to retry, in seconds.
        seconds: Option<u32>,
    },
    /// Status 500 and other server errors.
    ServerFault,
    /// Any other refusal, such as 409.
    Other,
}

#[derive(Deserialize)]
struct Said {
    #[serde(default, deserialize_with = "lenient::text")]
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
            429 | 503 => Refusal::Busy { seconds: answer.retry_after() },
            500..=599 => Refusal::ServerFault,
            _ => Refusal::Other,
        };
        let said: Option<Said> = lenient::object(&answer.text());
        let message = said.and_then(|said| said.message);
        Self { refusal, message }
    }

    /// Reinterprets the refusal as the answer to the token call.
    pub(super) fn at_sign_in(mut self) -> Self {
        if matches!(self.refusal, Refusal::Unauthorized | Refusal::Forbidden) {
            self.refusal = Refusal::BadCredential;
        }
        self
    }

    /// Adds the call that was refused.
    pub(super) fn to(self, call: CallId) -> Trouble {
        Trouble::Refused { call, refusal: self }
    }
}
