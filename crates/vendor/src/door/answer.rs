//! A vendor's answer.

use std::borrow::Cow;
use std::fmt;

use jiff::fmt::rfc2822;
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
    /// Whether a person entered the host, so that it may be the wrong one.
    pub typed: bool,
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, unpacked.
    pub body: Vec<u8>,
}

/// The elements with which web pages and pieces of them begin, after declarations and comments.
/// Inline elements such as `<b>` are not among them, because a vendor may write them in a message.
const PAGE: [&str; 22] = [
    "!doctype", "html", "head", "body", "script", "style", "meta", "link", "title", "div", "span", "p", "h1",
    "h2", "h3", "center", "table", "form", "font", "iframe", "img", "br",
];

/// The longest wait in seconds that a server may ask for, since a header can say anything.
const LONGEST_WAIT: u32 = 3600;

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
        let (host, typed) = (self.host.clone(), self.typed);
        match self.status {
            // Only a proxy or a network that wants a sign-in answers with these, whatever the body is.
            407 | 511 => Some(Failure::Page { host, typed }),
            // The vendor's own servers and load balancers answer with pages when they are out of order.
            status @ (429 | 500..=599) => self.is_page().then_some(Failure::OutOfOrder { host, status }),
            _ => (self.is_page() || self.is_prose()).then_some(Failure::Page { host, typed }),
        }
    }

    /// Whether this refuses with words in place of data, as web filters do. The APIs refuse with JSON or without a
    /// body; a client that knows an exception looks for it first.
    fn is_prose(&self) -> bool {
        let text = self.text();
        let text = text.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
        matches!(self.status, 401 | 403 | 451) && !text.is_empty() && !text.starts_with(['{', '[', '"'])
    }

    /// Whether the body is a web page rather than data. Servers label their data with wrong media types, so the
    /// body counts more than the header.
    pub fn is_page(&self) -> bool {
        let text = self.text();
        let text = behind_prolog(&text);
        let Some(inside) = text.strip_prefix('<') else { return false };
        let end = |letter: char| !(letter.is_ascii_alphanumeric() || letter == '!');
        let element = inside.split(end).next().unwrap_or_default();
        PAGE.iter().any(|word| element.eq_ignore_ascii_case(word))
            || self.header("content-type").is_some_and(is_html)
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

    /// How many seconds the server asks to wait, at most an hour. A date is compared with the server's own clock.
    pub fn retry_after(&self) -> Option<u32> {
        let text = self.header("retry-after")?.trim();
        let date = |text: &str| rfc2822::parse(text).ok().map(|date| date.timestamp());
        let seconds = text.parse().ok().or_else(|| {
            let wait = date(text)?.duration_since(date(self.header("date")?.trim())?);
            u32::try_from(wait.as_secs()).ok()
        })?;
        Some(seconds.min(LONGEST_WAIT))
    }

    /// A header's value as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

#[cfg(test)]
mod tests {
    use reqwest::header::{CONTENT_TYPE, DATE, HeaderMap, HeaderValue, RETRY_AFTER};

    use super::Answer;
    use crate::{CallId, Failure};

    fn answer(status: u16, kind: &'static str, body: &str) -> Answer {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(kind))]);
        Answer {
            call: CallId(1),
            host: "x.example".into(),
            typed: true,
            status,
            headers,
            body: body.as_bytes().to_vec(),
        }
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
            (200, "application/json", "<p>Blocked</p>", page),
            (403, "application/json", "<h1 class=x>Blocked</h1>", page),
            // Only a network or a proxy speaks like this.
            (403, "text/plain", "Access denied by the web filter. Category: remote access", page),
            (401, "text/plain", "Blocked", page),
            (403, "application/xml", "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>", page),
            (451, "", "Unavailable for legal reasons", page),
            (511, "", "", page),
            (511, "application/json", "{}", page),
            (407, "", "", page),
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
            (403, "text/plain", "\u{feff} {\"code\":\"Security\"}", None),
            (403, "text/plain", "\"Forbidden\"", None),
            (503, "text/plain", "upstream connect error", None),
            (200, "text/plain", "<parent/>", None),
            (200, "application/xml", "<?xml version=\"1.0\"?><Result/>", None),
        ] {
            let code = answer(status, kind, body).stray().as_ref().map(Failure::code);
            assert_eq!(code, stray, "{status} {kind} {body}");
        }
    }

    #[test]
    fn a_wait_is_read_as_a_number_or_as_a_date() {
        let now = "Sat, 28 Nov 2026 08:00:00 GMT";
        for (text, date, wait) in [
            ("20", None, Some(20)),
            (" 7200 ", None, Some(3600)),
            ("Sat, 28 Nov 2026 08:02:00 GMT", Some(now), Some(120)),
            ("Sun, 29 Nov 2026 08:00:00 GMT", Some(now), Some(3600)),
            ("Sat, 28 Nov 2026 08:02:00 GMT", None, None),
            ("Sat, 28 Nov 2026 07:00:00 GMT", Some(now), None),
            ("soon", Some(now), None),
        ] {
            let mut answer = answer(429, "text/plain", "");
            answer.headers.insert(RETRY_AFTER, HeaderValue::from_static(text));
            date.map(|date| answer.headers.insert(DATE, HeaderValue::from_static(date)));
            assert_eq!(answer.retry_after(), wait, "{text}");
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
