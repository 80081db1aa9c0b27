//! What Umbrella says when it refuses.

use serde::Deserialize;

use crate::{Answer, CallId, lenient};

/// No answer to work with.
pub type Trouble = crate::Trouble<Refused>;

/// A refusal and what was said with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What it means.
    pub refusal: Refusal,
    /// `message`: free text of any length, mask it before it is shortened or shown.
    pub message: Option<String>,
}

/// The refusals that can be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// 400: a fault of this client.
    AskedWrongly,
    /// 401 at the token call: the pair is wrong, the key has expired, or it may not be used from here.
    BadCredential,
    /// 401 elsewhere: the token is too old.
    Unauthorized,
    /// 403: the key has no such scope, or the licence lacks it.
    Forbidden,
    /// 404: not in this console.
    NotFound,
    /// 429, 503: wait.
    Busy {
        /// When it wants to be asked again, in seconds.
        seconds: Option<u32>,
    },
    /// 500 and other faults of the server.
    ServerFault,
    /// Something else, such as 409.
    Other,
}

#[derive(Deserialize)]
struct Said {
    #[serde(default, deserialize_with = "lenient::text")]
    message: Option<String>,
}

impl Refused {
    /// What a refusal means.
    pub(super) fn of(answer: &Answer) -> Self {
        let refusal = match answer.status {
            400 => Refusal::AskedWrongly,
            401 => Refusal::Unauthorized,
            403 => Refusal::Forbidden,
            404 => Refusal::NotFound,
            429 | 503 => Refusal::Busy { seconds: seconds(answer) },
            500..=599 => Refusal::ServerFault,
            _ => Refusal::Other,
        };
        let said: Option<Said> = lenient::object(&answer.text());
        let message = said.and_then(|said| said.message);
        Self { refusal, message }
    }

    /// The same, said to the token call.
    pub(super) fn at_sign_in(mut self) -> Self {
        if matches!(self.refusal, Refusal::Unauthorized | Refusal::Forbidden) {
            self.refusal = Refusal::BadCredential;
        }
        self
    }

    /// The trouble of a call.
    pub(super) fn to(self, call: CallId) -> Trouble {
        Trouble::Refused { call, refusal: self }
    }
}

/// `Retry-After`, if it is a number; at most an hour.
fn seconds(answer: &Answer) -> Option<u32> {
    answer.header("retry-after")?.trim().parse().ok().map(|seconds: u32| seconds.min(3600))
}
