//! The sessions that were given out.

use std::collections::BTreeMap;

/// The tokens that were given out: for which user, and for how many calls each has been used.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sessions {
    begun: u32,
    used: BTreeMap<String, (usize, u32)>,
}

impl Sessions {
    /// Begins a session of a user.
    pub(super) fn begin(&mut self, user: usize) -> String {
        self.begun += 1;
        let token = format!("practice-session-{:06}", self.begun);
        self.used.insert(token.clone(), (user, 0));
        token
    }

    /// Uses a session for a call, and says whose it is. `None` if there is no such session or it is used up.
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
