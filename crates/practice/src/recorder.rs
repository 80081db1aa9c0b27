//! The recorder: every call that a tenant was asked.

use std::collections::{BTreeMap, VecDeque};

/// The most calls that are kept. A practice can go on for days.
const MOST_CALLS: usize = 1000;
/// The most that is kept of a body.
const LONGEST_BODY: usize = 128 * 1024;

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

/// The latest calls. Older ones are forgotten.
#[derive(Debug, Default)]
pub(crate) struct Recorder(VecDeque<Seen>);

impl Recorder {
    /// Keeps a call, of long bodies only the beginning.
    pub(crate) fn keep(&mut self, mut seen: Seen) {
        seen.body.truncate(LONGEST_BODY);
        seen.answer.truncate(LONGEST_BODY);
        if self.0.len() >= MOST_CALLS {
            self.0.pop_front();
        }
        self.0.push_back(seen);
    }

    /// The calls that are kept, oldest first.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.0.iter().cloned().collect()
    }

    /// Forgets all.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_latest_calls_are_kept_and_of_bodies_the_beginning() {
        let mut recorder = Recorder::default();
        for number in 0..MOST_CALLS + 7 {
            recorder.keep(Seen {
                method: "GET".to_owned(),
                host: String::new(),
                path: format!("/{number}"),
                query: None,
                headers: BTreeMap::new(),
                body: if number == 7 { vec![b' '; LONGEST_BODY + 1] } else { Vec::new() },
                status: 200,
                answer: Vec::new(),
                at_once: 1,
            });
        }
        let seen = recorder.seen();
        assert_eq!((seen.len(), &seen[0].path[..]), (MOST_CALLS, "/7"));
        assert_eq!(seen[0].body.len(), LONGEST_BODY);
    }
}
