//! Calls to a simulated server, and the server's answers.

use std::collections::BTreeMap;

use serde_json::Value;

/// A call as the server received it, and the answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Call {
    /// The HTTP method.
    pub method: String,
    /// The requested host, in lower case and without the port.
    pub host: String,
    /// The path, as sent.
    pub path: String,
    /// The query, as sent.
    pub query: Option<String>,
    /// The headers, with names in lower case. Keys are included, because they belong to simulated tenants.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: Vec<u8>,
    /// The status of the answer.
    pub status: u16,
    /// The body of the answer, before any [`Spoil`](crate::Spoil) was applied.
    pub answer: Vec<u8>,
    /// The number of calls in progress when this one arrived, including itself.
    pub at_once: usize,
}

impl Call {
    /// Whether this call could have changed something at the vendor. Only GET, HEAD, a query by POST, a token
    /// request and a sign-out could not.
    pub fn writes(&self) -> bool {
        let path = self.path.to_ascii_lowercase();
        match self.method.as_str() {
            "GET" | "HEAD" => false,
            "POST" => {
                let query = ["/query", "/query/count", "/query/next"].iter().any(|end| path.ends_with(end));
                let tokens = ["/oauth2/token", "/auth/v2/token", "/auth/token"];
                let token = tokens.iter().any(|end| path.ends_with(end));
                !query && !token
            }
            "DELETE" => !path.ends_with("/system/users/session"),
            _ => true,
        }
    }

    /// A GET for tests: host, path with query, and headers with names in lower case.
    #[cfg(test)]
    pub(crate) fn get(host: &str, path: &str, headers: &[(&str, String)]) -> Self {
        let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        Self {
            method: "GET".to_owned(),
            host: host.to_owned(),
            path: path.to_owned(),
            query: query.map(ToOwned::to_owned),
            headers: headers.collect(),
            ..Self::default()
        }
    }

    /// A header's value, or an empty string.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// A query parameter, decoded.
    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        field(self.query.as_deref().unwrap_or_default().as_bytes(), name)
    }

    /// A number in the query, or `usual` if it is absent or can't be parsed.
    pub(crate) fn number(&self, name: &str, usual: usize) -> usize {
        self.parameter(name).and_then(|text| text.parse().ok()).unwrap_or(usual)
    }
}

/// A field of a form or a query, decoded.
pub(crate) fn field(form: &[u8], name: &str) -> Option<String> {
    url::form_urlencoded::parse(form).find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
}

/// The answer of a simulated server.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// An answer without a body.
    pub(crate) const fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new() }
    }

    /// An answer with a body of this media type.
    pub(crate) fn of(status: u16, kind: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }.with("content-type", kind)
    }

    /// An answer with a JSON body.
    pub(crate) fn json(status: u16, value: &Value) -> Self {
        Self::of(status, "application/json; charset=utf-8", value.to_string())
    }

    /// Adds a header.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}
