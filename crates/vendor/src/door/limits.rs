//! Limits for each vendor: how many calls at once, and how many in a span of time, for all visits of a door together.
//!
//! A call waits for its turn, but not for the next minute: when the door's own allowance is spent, the call fails and
//! says for how long.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::{Allowance, Vendor};

/// The limits of a door, by vendor. A vendor's are made when it is first asked.
pub(crate) struct Limits {
    with_allowances: bool,
    vendors: Mutex<BTreeMap<&'static str, Arc<VendorLimits>>>,
}

impl Limits {
    /// With allowances, or without them for practice tenants.
    pub(crate) fn new(with_allowances: bool) -> Self {
        Self { with_allowances, vendors: Mutex::default() }
    }

    /// The limits of a vendor.
    pub(crate) fn of(&self, vendor: &Vendor) -> Arc<VendorLimits> {
        let mut vendors = self.vendors.lock().unwrap_or_else(PoisonError::into_inner);
        let allowances = if self.with_allowances { vendor.allowances } else { &[] };
        let new = || Arc::new(VendorLimits::new(vendor.at_once, allowances));
        Arc::clone(vendors.entry(vendor.id).or_insert_with(new))
    }
}

/// The limits of one vendor.
pub(crate) struct VendorLimits {
    turns: Semaphore,
    allowances: Vec<(&'static str, DefaultDirectRateLimiter)>,
}

impl VendorLimits {
    fn new(at_once: usize, allowances: &'static [Allowance]) -> Self {
        let limiter = |allowance: &Allowance| {
            // All calls may be made at once; they come back one by one.
            let calls = NonZeroU32::new(allowance.calls)?;
            let quota = Quota::with_period(allowance.span / allowance.calls)?.allow_burst(calls);
            Some((allowance.path, RateLimiter::direct(quota)))
        };
        Self { turns: Semaphore::new(at_once), allowances: allowances.iter().filter_map(limiter).collect() }
    }

    /// Waits for a turn. It ends when it is dropped.
    pub(crate) async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        self.turns.acquire().await.ok()
    }

    /// Spends a call. When the allowance is spent already, the seconds until it is not.
    pub(crate) fn spend(&self, path: &str) -> Result<(), u64> {
        let Some((_, allowance)) = self.allowances.iter().find(|(below, _)| path.starts_with(below)) else {
            return Ok(());
        };
        allowance.check().map_err(|until| until.wait_time_from(DefaultClock::default().now()).as_secs() + 1)
    }
}
