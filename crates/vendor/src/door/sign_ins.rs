//! At most two failed sign-ins in a visit for each user: vendors lock users who fail too often.
//!
//! Where each call carries the keys itself, as with Autotask, each is a sign-in until one has succeeded: so long, no
//! more are under way than may still fail.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

use lotse_vault::Secret;
use tokio::sync::Notify;

use super::{Call, Intent};

/// As many may fail.
const MOST: u8 = 2;

/// Who signs in where. The name is kept as a number that means nothing outside of this visit.
pub(crate) type Key = (&'static str, String, u64);

#[derive(Default)]
struct Count {
    failed: u8,
    under_way: u8,
    /// One call with these keys was answered.
    proven: bool,
}

/// The sign-ins of a visit.
#[derive(Default)]
pub(crate) struct SignIns {
    counts: Mutex<HashMap<Key, Count>>,
    names: RandomState,
    ended: Notify,
}

/// A sign-in under way.
pub(crate) struct SignIn<'s> {
    of: &'s SignIns,
    key: Key,
    /// Nothing in a body can prove a sign-in that is made for a token only.
    for_token: bool,
}

/// Too many have failed.
#[derive(Debug)]
pub(crate) struct Spent;

impl SignIns {
    /// Begins a sign-in, if the call is one. Waits while those under way could be the last that may fail.
    pub(crate) async fn begin(&self, call: &Call, host: &str) -> Result<Option<SignIn<'_>>, Spent> {
        let for_token = call.intent == Intent::SignIn;
        if !for_token && call.login.is_none() {
            return Ok(None);
        }
        // Told apart by a number only.
        let user = call.login.as_ref().map(Secret::expose).unwrap_or_default();
        let key = (call.vendor.id, host.to_owned(), self.names.hash_one(user));
        loop {
            let ended = self.ended.notified();
            tokio::pin!(ended);
            // From here on it hears of ends, also of those before it waits.
            ended.as_mut().enable();
            {
                let mut counts = self.counts();
                let count = counts.entry(key.clone()).or_default();
                if count.failed >= MOST {
                    return Err(Spent);
                }
                if (count.proven && !for_token) || count.failed + count.under_way < MOST {
                    count.under_way = count.under_way.saturating_add(1);
                    return Ok(Some(SignIn { of: self, key, for_token }));
                }
            }
            ended.await;
        }
    }

    /// Counts a failed one that only its body tells.
    pub(crate) fn failed(&self, key: &Key) {
        let mut counts = self.counts();
        let count = counts.entry(key.clone()).or_default();
        count.failed = count.failed.saturating_add(1);
        count.proven = false;
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<Key, Count>> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SignIn<'_> {
    pub(crate) fn key(&self) -> Key {
        self.key.clone()
    }

    /// Counts what was answered. After one success a 403 says something about rights, not about who signs in.
    pub(crate) fn answered(&self, status: u16) {
        let mut counts = self.of.counts();
        let count = counts.entry(self.key.clone()).or_default();
        let failed = match status {
            401 => true,
            403 => self.for_token || !count.proven,
            400 => self.for_token,
            _ => false,
        };
        if failed {
            count.failed = count.failed.saturating_add(1);
        } else if (200..300).contains(&status) {
            count.proven = true;
        }
    }
}

impl Drop for SignIn<'_> {
    fn drop(&mut self) {
        if let Some(count) = self.of.counts().get_mut(&self.key) {
            count.under_way = count.under_way.saturating_sub(1);
        }
        self.of.ended.notify_waiters();
    }
}
