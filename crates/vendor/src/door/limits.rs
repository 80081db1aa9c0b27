//! Limits for each vendor: concurrent calls, and calls in a time window. All visits of a door share them.
//!
//! A call waits until fewer calls are in flight, but not for the next time window: when a rate limit is used up,
//! the call fails and says for how long.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::Arc;

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use parking_lot::Mutex;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::{Allowance, Vendor};

/// The limits of a door. Those of a vendor are created when it is first called.
pub(crate) struct Limits {
    with_allowances: bool,
    vendors: Mutex<BTreeMap<&'static str, Arc<VendorLimits>>>,
}

impl Limits {
    /// Creates the limits, without rate limits for practice tenants.
    pub(crate) fn new(with_allowances: bool) -> Self {
        Self { with_allowances, vendors: Mutex::default() }
    }

    /// The limits of a vendor.
    pub(crate) fn of(&self, vendor: &Vendor) -> Arc<VendorLimits> {
        let mut vendors = self.vendors.lock();
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
            // All calls may be made in one burst; the allowance then refills call by call.
            let calls = NonZeroU32::new(allowance.calls)?;
            let quota = Quota::with_period(allowance.span / allowance.calls)?.allow_burst(calls);
            Some((allowance.path, RateLimiter::direct(quota)))
        };
        Self { turns: Semaphore::new(at_once), allowances: allowances.iter().filter_map(limiter).collect() }
    }

    /// Waits for a free slot, which is released when the permit is dropped.
    pub(crate) async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        self.turns.acquire().await.ok()
    }

    /// Counts a call. If the rate limit is used up, fails with the seconds until the next call is possible.
    pub(crate) fn spend(&self, path: &str) -> Result<(), u64> {
        let Some((_, allowance)) = self.allowances.iter().find(|(below, _)| path.starts_with(below)) else {
            return Ok(());
        };
        allowance.check().map_err(|until| until.wait_time_from(DefaultClock::default().now()).as_secs() + 1)
    }
}
