//! A vendor's answer.

use std::borrow::Cow;
use std::fmt;

use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::Failure;

/// The number of a call within its visit, from 1, in the order in which the calls began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CallId(pub u32);

/// A vendor's answer. `Debug` omits headers and body, because they may contain a token.
#[derive(Clone)]
pub struct Answer {
    /// The call that was answered.
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

/// The ways in which web pages begin, after declarations and comments.
const PAGE: [&str; 6] = ["<!doctype html", "<html", "<head", "<body", "<script", "<meta"];

/// The text after leading blanks, an XML declaration and comments.
fn behind_prolog(text: &str) -> &str {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
        let end = if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else {
            return rest;
        };
        let Some((_, behind)) = rest.split_once(end) else { return rest };
        rest = behind;
    }
}

fn is_html(kind: &str) -> bool {
    let kind = kind.trim_start().to_ascii_lowercase();
    kind.starts_with("text/html") || kind.starts_with("application/xhtml")
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
    /// The body as text; invalid UTF-8 is replaced.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// Parses the body as JSON of a known shape. A web page instead of data is a failure of its own, because it
    /// comes from a server in between.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        serde_json::from_slice(&self.body).map_err(|_| self.unreadable())
    }

    /// The failure for an answer that can't be read.
    pub fn unreadable(&self) -> Failure {
        self.stray().unwrap_or_else(|| Failure::Unreadable { host: self.host.clone() })
    }

    /// The failure if the answer did not come from the vendor's API. A web page says nothing about keys and
    /// permissions, whatever its status, so every client checks this before it interprets an answer.
    pub fn stray(&self) -> Option<Failure> {
        let host = self.host.clone();
        self.is_page().then_some(match self.status {
            // The vendor's own servers and load balancers answer with pages when they are out of order.
            status @ (429 | 500..=599) => Failure::OutOfOrder { host, status },
            _ => Failure::Page { host },
        })
    }

    /// Whether the body is a web page rather than data. Servers label their data with wrong media types, so the
    /// body counts more than the header.
    pub fn is_page(&self) -> bool {
        let text = self.text();
        let text = behind_prolog(&text);
        let begins = |word: &str| text.get(..word.len()).is_some_and(|it| it.eq_ignore_ascii_case(word));
        PAGE.iter().any(|word| begins(word))
            || (text.starts_with('<') && self.header("content-type").is_some_and(is_html))
    }

    /// Whether this is an error page of IIS, written by the host itself rather than by a server in between.
    pub fn is_page_of_iis(&self) -> bool {
        let text = self.text();
        let title = text.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
        let own = |(title, _): (&str, &str)| {
            title.trim_start().starts_with(&format!("{} - ", self.status)) || title.contains("IIS ")
        };
        self.is_page() && title.is_some_and(own)
    }

    /// A header's value as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

#[cfg(test)]
mod tests {
    use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};

    use super::Answer;
    use crate::{CallId, Failure};

    fn answer(status: u16, kind: &'static str, body: &str) -> Answer {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(kind))]);
        Answer { call: CallId(1), host: "x.example".into(), status, headers, body: body.as_bytes().to_vec() }
    }

    #[test]
    fn web_pages_are_recognised_at_any_status() {
        let page = Some("page");
        for (status, kind, body, stray) in [
            (200, "text/html", "<html><body>Sign in</body></html>", page),
            (401, "text/html", "<HTML><body>blocked by the policy</body></html>", page),
            (403, "text/html; charset=utf-8", "<h1>Access Denied</h1>", page),
            (403, "application/json", "<!DOCTYPE html><p>blocked</p>", page),
            (200, "text/plain", "\u{feff} <?xml version=\"1.0\"?>\r\n<!-- portal --> <html>", page),
            (200, "text/plain", "<script>location='/'</script>", page),
            (429, "text/html", "<html>slow down</html>", Some("out-of-order")),
            (500, "text/html", "<html>Runtime Error</html>", Some("out-of-order")),
            (
                503,
                "text/html",
                "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><HTML>",
                Some("out-of-order"),
            ),
            // The vendor's own message, whatever media type the server declares.
            (401, "text/html", r#"{"code":"Unauthorized"}"#, None),
            (400, "text/html", "Cannot route. Codebase/company is invalid.", None),
            (401, "text/html", "", None),
            (200, "application/xml", "<?xml version=\"1.0\"?><Result/>", None),
        ] {
            let code = answer(status, kind, body).stray().as_ref().map(Failure::code);
            assert_eq!(code, stray, "{status} {kind} {body}");
        }
    }

    #[test]
    fn pages_of_iis_are_known() {
        let says = |status, title: &str| {
            let body = format!("<!DOCTYPE html><html><head><title>{title}</title></head></html>");
            answer(status, "text/html", &body).is_page_of_iis()
        };
        assert!(says(401, "401 - Unauthorized: Access is denied due to invalid credentials."));
        assert!(says(403, "IIS 10.0 Detailed Error - 403.14 - Forbidden"));
        assert!(!says(403, "Access Denied"));
        assert!(!says(200, "401 - Unauthorized"));
    }
}
