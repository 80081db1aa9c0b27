//! The meaning of Sophos's refusals.

use serde::Deserialize;

use crate::{Answer, CallId, lenient};

/// Why a call gave no usable reply.
pub type Trouble = crate::Trouble<Refused>;

/// A refusal and the details that came with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The meaning of the refusal.
    pub refusal: Refusal,
    /// `errorCode` or `error`: free text of any length; mask it before it is shortened or shown.
    pub error: Option<String>,
    /// The ids that Sophos's support asks for: `requestId`, `correlationId`, `trackingId`.
    pub references: Vec<(&'static str, String)>,
}

/// The refusals that can be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// At the token call: the client id or the secret is wrong, or the credential has expired or was deleted.
    BadCredential,
    /// At the token call: no credential has this client id.
    UnknownClient,
    /// At the token call: the client id is known, but the secret is wrong.
    WrongSecret,
    /// Status 401 from the API itself: the token has expired, or a header is missing.
    Unauthorized,
    /// Status 403: the credential may not read this.
    Forbidden,
    /// Status 400 or 404: a bug in this client.
    AskedWrongly,
    /// Status 429, 500, 502, 503 or 504: wait and retry.
    Busy {
        /// When to retry, in seconds.
        seconds: Option<u32>,
    },
    /// Any other refusal.
    Other,
}

/// The standard's errors about a credential.
const OF_OAUTH: [&str; 3] = ["invalid_client", "invalid_grant", "unauthorized_client"];

/// The two shapes of an error.
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

/// Whether the error is in the field in which Sophos's token call names it.
fn names_code(answer: &Answer) -> bool {
    lenient::object::<Said>(&answer.text()).is_some_and(|said| said.error_code.is_some())
}

impl Refused {
    /// Interprets a refusal of the API.
    pub(super) fn of(answer: &Answer) -> Self {
        let refusal = match answer.status {
            401 => Refusal::Unauthorized,
            403 => Refusal::Forbidden,
            400 | 404 => Refusal::AskedWrongly,
            // Those from 520 on are Cloudflare's words for a server that it does not reach.
            429 | 500 | 502..=504 | 520..=530 => Refusal::Busy { seconds: answer.retry_after() },
            _ => Refusal::Other,
        };
        Self::saying(answer, refusal)
    }

    /// Interprets a refusal of the token call.
    pub(super) fn of_token(answer: &Answer) -> Self {
        match answer.status {
            // An error may come with status 200 and an error code other than "success".
            200..=299 | 400 | 401 | 403 => {
                let mut refused = Self::saying(answer, Refusal::BadCredential);
                refused.refusal = match refused.error.as_deref() {
                    // A gateway says no more than this. Sophos always names the error.
                    None if answer.status == 403 => Refusal::Other,
                    Some("oauth.client_app_does_not_exist") => Refusal::UnknownClient,
                    Some("oauth.invalid_client_secret") => Refusal::WrongSecret,
                    // A gateway's error in another field proves nothing about the credential.
                    Some(error) if !names_code(answer) && !OF_OAUTH.contains(&error) => Refusal::Other,
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

    /// Adds the call that was refused.
    pub(super) fn to(self, call: CallId) -> Trouble {
        Trouble::Refused { call, refusal: self }
    }
}
