//! Limits each user to two failed sign-ins per visit, because vendors lock users after repeated failures.
//!
//! With vendors such as Autotask, every call carries the keys and counts as a sign-in until one has succeeded.
//! Until then, failed calls and calls in flight together never exceed the limit.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};

use lotse_vault::Secret;
use parking_lot::{Mutex, MutexGuard};
use tokio::sync::Notify;

use super::{Call, Intent};

/// The most failed sign-ins.
const MOST: u8 = 2;

/// Vendor, host and user. The user name is stored as a hash that has no meaning outside of this visit.
pub(crate) type Key = (&'static str, String, u64);

#[derive(Default)]
struct Count {
    failed: u8,
    under_way: u8,
    /// A call with these keys has succeeded.
    proven: bool,
}

/// The sign-ins of a visit.
#[derive(Default)]
pub(crate) struct SignIns {
    counts: Mutex<HashMap<Key, Count>>,
    names: RandomState,
    ended: Notify,
}

/// A sign-in in flight.
pub(crate) struct SignIn<'s> {
    of: &'s SignIns,
    key: Key,
    /// Whether the call only requests a token. One successful token call does not prove the next one.
    for_token: bool,
}

/// The limit of failed sign-ins is reached.
#[derive(Debug)]
pub(crate) struct Spent;

impl SignIns {
    /// Begins a sign-in if the call is one. Waits while the sign-ins in flight could use up the limit.
    pub(crate) async fn begin(&self, call: &Call, host: &str) -> Result<Option<SignIn<'_>>, Spent> {
        let for_token = call.intent == Intent::SignIn;
        if !for_token && call.login.is_none() {
            return Ok(None);
        }
        // The secret is only hashed, to tell users apart.
        let user = call.login.as_ref().map(Secret::expose).unwrap_or_default();
        let key = (call.vendor.id, host.to_owned(), self.names.hash_one(user));
        loop {
            let ended = self.ended.notified();
            tokio::pin!(ended);
            // Registers for notifications now, so that none is missed before the wait begins.
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

    /// Counts a failed sign-in that only the body of the answer reveals.
    pub(crate) fn failed(&self, key: &Key) {
        let mut counts = self.counts();
        let count = counts.entry(key.clone()).or_default();
        count.failed = count.failed.saturating_add(1);
        count.proven = false;
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<Key, Count>> {
        self.counts.lock()
    }
}

impl SignIn<'_> {
    pub(crate) fn key(&self) -> Key {
        self.key.clone()
    }

    /// Counts the answer. After a success, a 403 means a missing permission rather than a failed sign-in.
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
