//! The recorder: every call that a tenant was asked.

use std::collections::BTreeMap;

/// A call as the server saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The HTTP method.
    pub method: String,
    /// The host asked for.
    pub host: String,
    /// The path, as sent.
    pub path: String,
    /// The query, as sent.
    pub query: Option<String>,
    /// The headers, lower case. Secrets included: they are made up.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: Vec<u8>,
    /// The status that was answered.
    pub status: u16,
    /// The body that was answered.
    pub answer: Vec<u8>,
    /// How many calls were in work when this one came, itself included.
    pub at_once: usize,
}

impl Seen {
    /// Whether this call could have changed something: anything but GET, HEAD and a query by POST.
    pub fn writes(&self) -> bool {
        let path = self.path.to_ascii_lowercase();
        match self.method.as_str() {
            "GET" | "HEAD" => false,
            "POST" => {
                let query = ["/query", "/query/count", "/query/next"].iter().any(|end| path.ends_with(end));
                let token = path.ends_with("/oauth2/token") || path.ends_with("/auth/v2/token");
                !query && !token
            }
            "DELETE" => !path.ends_with("/system/users/session"),
            _ => true,
        }
    }
}
