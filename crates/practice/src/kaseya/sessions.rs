//! The sessions that were given out.

use std::collections::BTreeMap;

/// The tokens that were given out, and how many calls each has been used for.
#[derive(Debug, Clone, Default)]
pub(super) struct Sessions {
    used: BTreeMap<String, u32>,
}

impl Sessions {
    /// Begins a session.
    pub(super) fn begin(&mut self) -> String {
        let token = format!("practice-session-{:06}", self.used.len() + 1);
        self.used.insert(token.clone(), 0);
        token
    }

    /// Uses a session for a call. False if there is none, or if it is used up.
    pub(super) fn is_good(&mut self, token: &str, calls: Option<u32>) -> bool {
        let Some(used) = self.used.get_mut(token) else { return false };
        *used = used.saturating_add(1);
        calls.is_none_or(|calls| *used <= calls)
    }

    /// Ends a session. Its token stays dead.
    pub(super) fn end(&mut self, token: &str) {
        if let Some(used) = self.used.get_mut(token) {
            *used = u32::MAX;
        }
    }
}
