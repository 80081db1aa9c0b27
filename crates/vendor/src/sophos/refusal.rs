//! What Sophos says when it refuses.

use serde::Deserialize;

use crate::{Answer, CallId, lenient};

/// No answer to work with.
pub type Trouble = crate::Trouble<Refused>;

/// A refusal and what was said with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What it means.
    pub refusal: Refusal,
    /// `errorCode` or `error`: free text of any length, mask it before it is shortened or shown.
    pub error: Option<String>,
    /// The numbers that Sophos's support asks for: `requestId`, `correlationId`, `trackingId`.
    pub references: Vec<(&'static str, String)>,
}

/// The refusals that can be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The token call: client id or secret wrong, or the credential has expired or was deleted.
    BadCredential,
    /// The token call: no credential has this client id.
    UnknownClient,
    /// The token call: the client id is known, the secret is another one.
    WrongSecret,
    /// 401 at the API itself: the token is too old, or a header is missing.
    Unauthorized,
    /// 403: the credential may not read this.
    Forbidden,
    /// 400 or 404: a fault of this client.
    AskedWrongly,
    /// 429, 500, 502, 503, 504: wait and repeat.
    Busy {
        /// When it wants to be asked again, in seconds.
        seconds: Option<u32>,
    },
    /// Something else.
    Other,
}

/// Both shapes of an error.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Said {
    #[serde(deserialize_with = "lenient::text")]
    error_code: Option<String>,
    #[serde(deserialize_with = "lenient::text")]
    error: Option<String>,
    #[serde(deserialize_with = "lenient::text")]
    request_id: Option<String>,
    #[serde(deserialize_with = "lenient::text")]
    correlation_id: Option<String>,
    #[serde(deserialize_with = "lenient::text")]
    tracking_id: Option<String>,
}

impl Refused {
    /// What a refusal of the API means.
    pub(super) fn of(answer: &Answer) -> Self {
        let refusal = match answer.status {
            401 => Refusal::Unauthorized,
            403 => Refusal::Forbidden,
            400 | 404 => Refusal::AskedWrongly,
            429 | 500 | 502..=504 => Refusal::Busy { seconds: seconds(answer) },
            _ => Refusal::Other,
        };
        Self::saying(answer, refusal)
    }

    /// What a refusal of the token call means.
    pub(super) fn of_token(answer: &Answer) -> Self {
        match answer.status {
            // 200 with another error code than "success".
            200..=299 | 400 | 401 | 403 => {
                let mut refused = Self::saying(answer, Refusal::BadCredential);
                refused.refusal = match refused.error.as_deref() {
                    Some("oauth.client_app_does_not_exist") => Refusal::UnknownClient,
                    Some("oauth.invalid_client_secret") => Refusal::WrongSecret,
                    _ => Refusal::BadCredential,
                };
                refused
            }
            _ => Self::of(answer),
        }
    }

    fn saying(answer: &Answer, refusal: Refusal) -> Self {
        let said: Said = lenient::object(&answer.text()).unwrap_or_default();
        let references = [
            ("requestId", said.request_id),
            ("correlationId", said.correlation_id),
            ("trackingId", said.tracking_id),
        ];
        let references = references.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        Self { refusal, error: said.error_code.or(said.error), references }
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
