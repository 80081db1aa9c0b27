//! The sessions that have begun.

use std::collections::BTreeMap;

/// The tokens of all sessions: the user of each, and the number of calls made with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sessions {
    begun: u32,
    used: BTreeMap<String, (usize, u32)>,
}

impl Sessions {
    /// Begins a session and returns its token.
    pub(super) fn begin(&mut self, user: usize) -> String {
        self.begun += 1;
        let token = format!("practice-session-{:06}", self.begun);
        self.used.insert(token.clone(), (user, 0));
        token
    }

    /// Counts a call of a session and returns the index of its user. `None` if the session does not exist or has
    /// used up its calls.
    pub(super) fn user(&mut self, token: &str, calls: Option<u32>) -> Option<usize> {
        let (user, spent) = self.used.get_mut(token)?;
        *spent = spent.saturating_add(1);
        calls.is_none_or(|calls| *spent <= calls).then_some(*user)
    }

    /// Ends a session.
    pub(super) fn end(&mut self, token: &str) {
        self.used.remove(token);
    }
}
