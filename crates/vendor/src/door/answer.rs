//! What came back.

use std::borrow::Cow;
use std::fmt;

use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use super::{CallId, Failure};

/// What a vendor answered. Headers and body may hold a token: `Debug` leaves them out.
#[derive(Clone)]
pub struct Answer {
    /// The call it answers.
    pub call: CallId,
    /// The host that answered.
    pub host: String,
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, unpacked.
    pub body: Vec<u8>,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("call", &self.call)
            .field("host", &self.host)
            .field("status", &self.status)
            .field("length", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl Answer {
    /// The body as text; what is no UTF-8 is replaced.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// The body as JSON of a known shape. A page instead of data is told apart: it comes from something between.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        serde_json::from_slice(&self.body).map_err(|_| {
            if self.is_page() {
                Failure::Page { host: self.host.clone() }
            } else {
                Failure::Unreadable { host: self.host.clone() }
            }
        })
    }

    /// Whether the body is a web page rather than data.
    pub fn is_page(&self) -> bool {
        let text = self.text();
        let text = text.trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
        text.starts_with("<!doctype html") || text.starts_with("<html") || text.starts_with("<head")
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}
