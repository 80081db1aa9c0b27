//! The meaning of a VSA's refusals.

use crate::{Answer, CallId};

/// Why a call gave no usable reply.
pub type Trouble = crate::Trouble<Refused>;

/// A refusal and the server's message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The meaning of the refusal.
    pub refusal: Refusal,
    /// `ResponseCode` of the answer, if present.
    pub code: Option<i64>,
    /// `Error` of the answer, if it has a message. Free text of any length: mask it before it is shortened or
    /// shown.
    pub text: Option<String>,
}

/// The refusals that can be told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// User name and token were not accepted. The server does not say why.
    BadLogin,
    /// The server did not understand the header: a bug in this client.
    HeaderMalformed,
    /// There is no session, or it has expired.
    SessionExpired,
    /// The user lacks the permission to read this.
    RightMissing,
    /// The record does not exist.
    NotFound,
    /// The server did not understand the filter: a bug in this client.
    FilterMalformed,
    /// The server has an internal error.
    ServerFault,
    /// The server is busy.
    Busy {
        /// When to retry, in seconds.
        seconds: Option<u32>,
    },
    /// Any other refusal.
    Other,
}

impl Refused {
    /// Interprets `number`, which is the HTTP status or the `ResponseCode`, and the message.
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
                429 | 502..=504 => Refusal::Busy { seconds: answer.retry_after() },
                500..=599 => Refusal::ServerFault,
                _ => Refusal::Other,
            }
        };
        Self { refusal, code, text }
    }

    /// Reinterprets the refusal as the answer to a sign-in: any refusal about the user is then
    /// [`Refusal::BadLogin`].
    pub(super) fn at_sign_in(mut self) -> Self {
        let inside_success = self.code.is_some() && self.refusal == Refusal::Other;
        if inside_success || matches!(self.refusal, Refusal::SessionExpired | Refusal::RightMissing) {
            self.refusal = Refusal::BadLogin;
        }
        self
    }

    /// A sign-in that was answered without a token.
    pub(super) fn without_token(code: i64) -> Self {
        Self { refusal: Refusal::BadLogin, code: Some(code), text: None }
    }

    /// Adds the call that was refused.
    pub(super) fn to(self, call: CallId) -> Trouble {
        Trouble::Refused { call, refusal: self }
    }
}
