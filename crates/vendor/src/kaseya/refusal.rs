//! What a VSA says when it refuses.

use crate::{Answer, CallId};

/// No answer to work with.
pub type Trouble = crate::Trouble<Refused>;

/// A refusal and what the server said with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What it means.
    pub refusal: Refusal,
    /// `ResponseCode` of the answer, if there was one.
    pub code: Option<i64>,
    /// `Error` of the answer, if it says anything. Free text of any length: mask it before it is shortened or
    /// shown.
    pub text: Option<String>,
}

/// The refusals that can be told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// User name and token were not accepted. Which of many causes it is, the server does not say.
    BadLogin,
    /// The header was not understood: a fault of this client.
    HeaderMalformed,
    /// No session, or none any more.
    SessionExpired,
    /// The user may not read this.
    RightMissing,
    /// There is no such thing.
    NotFound,
    /// The filter was not understood: a fault of this client.
    FilterMalformed,
    /// The server has a fault of its own.
    ServerFault,
    /// The server is busy.
    Busy {
        /// When it wants to be asked again, in seconds.
        seconds: Option<u32>,
    },
    /// Something else.
    Other,
}

impl Refused {
    /// What an answer's code, HTTP status or `ResponseCode`, and its text mean.
    pub(super) fn of(answer: &Answer, number: i64, code: Option<i64>, text: Option<String>) -> Self {
        let says = |words: &str| text.as_ref().is_some_and(|text| text.contains(words));
        let refusal = if says("Header missing") {
            Refusal::HeaderMalformed
        } else if says("Edm.Int32") {
            Refusal::FilterMalformed
        } else {
            match number {
                401 => Refusal::SessionExpired,
                403 => Refusal::RightMissing,
                404 => Refusal::NotFound,
                429 | 502..=504 => Refusal::Busy { seconds: seconds(answer) },
                500..=599 => Refusal::ServerFault,
                _ => Refusal::Other,
            }
        };
        Self { refusal, code, text }
    }

    /// The same, said to an attempt to sign in: everything that is about the user is one and the same refusal.
    pub(super) fn at_sign_in(mut self) -> Self {
        let inside_success = self.code.is_some() && self.refusal == Refusal::Other;
        if inside_success || matches!(self.refusal, Refusal::SessionExpired | Refusal::RightMissing) {
            self.refusal = Refusal::BadLogin;
        }
        self
    }

    /// A sign-in that gave no token.
    pub(super) fn without_token(code: i64) -> Self {
        Self { refusal: Refusal::BadLogin, code: Some(code), text: None }
    }

    /// The trouble of a call.
    pub(super) fn to(self, call: CallId) -> Trouble {
        Trouble::Refused { call, refusal: self }
    }
}

/// `Retry-After`, if it is a number. No server keeps a check waiting for more than an hour.
fn seconds(answer: &Answer) -> Option<u32> {
    answer.header("retry-after")?.trim().parse().ok().map(|seconds: u32| seconds.min(3600))
}
