//! How the queue keeps away from the vendors' limits.
//!
//! The calls of the last checks count together for each vendor, whichever organisation they were made for: several of them may
//! share one tenant of the PSA, and other programs call it too. Half of each limit is left to others.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use lotse_verify::{Budget, Check};

/// The part of a limit that checks of the queue may use, as a divisor.
const SHARE: u32 = 2;

/// How long a vendor is left alone that refused calls because there were too many, if it does not say how long itself.
const AFTER_REFUSAL: SignedDuration = SignedDuration::from_mins(5);

/// When a vendor may be called again. Vendors that may be called now have no entry.
pub(super) fn not_before<'c>(
    checks: impl Iterator<Item = &'c Check>,
    now: Timestamp,
) -> BTreeMap<&'c str, Timestamp> {
    let mut used: BTreeMap<&str, (u32, Timestamp)> = BTreeMap::new();
    let mut waits: BTreeMap<&str, Timestamp> = BTreeMap::new();
    for check in checks {
        if let Some(until) = refused_until(check).filter(|until| *until > now) {
            for budget in &check.budgets {
                later(&mut waits, &budget.api, until);
            }
        }
        for budget in &check.budgets {
            let window = SignedDuration::from_mins(i64::from(budget.minutes));
            let until = check.at.checked_add(window).unwrap_or(Timestamp::MAX);
            if until <= now {
                continue;
            }
            let (spent, ends) = used.entry(&budget.api).or_insert((0, until));
            // What a vendor says counts all its clients, and with them the checks before.
            *spent = if budget.told { budget.spent.max(*spent) } else { spent.saturating_add(budget.spent) };
            *ends = until.max(*ends);
            if is_used_up(*spent, budget) {
                let ends = *ends;
                later(&mut waits, &budget.api, ends);
            }
        }
    }
    waits
}

fn later<'c>(waits: &mut BTreeMap<&'c str, Timestamp>, api: &'c str, until: Timestamp) {
    let known = waits.entry(api).or_insert(until);
    *known = until.max(*known);
}

const fn is_used_up(spent: u32, budget: &Budget) -> bool {
    spent >= budget.limit / SHARE
}

/// Until when a vendor refuses calls, because there were too many.
fn refused_until(check: &Check) -> Option<Timestamp> {
    let refused = check.findings.iter().filter(|it| it.proof.as_ref().and_then(|it| it.status) == Some(429));
    let until = |at: Option<Timestamp>| at.or_else(|| check.at.checked_add(AFTER_REFUSAL).ok());
    refused.filter_map(|it| until(it.again)).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(minute * 60).unwrap()
    }

    fn check(minute: i64, spent: u32, told: bool) -> Check {
        let budget = Budget { api: "autotask".to_owned(), spent, limit: 100, minutes: 60, told };
        Check {
            findings: Vec::new(),
            budgets: vec![budget],
            calls: spent,
            at: at(minute),
            millis: 1,
            stopped: false,
        }
    }

    fn waits(checks: &[Check], minute: i64) -> Option<Timestamp> {
        not_before(checks.iter(), at(minute)).get("autotask").copied()
    }

    #[test]
    fn half_of_a_limit_is_left_to_others() {
        let checks = [check(0, 20, false), check(10, 29, false)];
        assert_eq!(waits(&checks, 11), None);
        let checks = [check(0, 20, false), check(10, 30, false)];
        assert_eq!(waits(&checks, 11), Some(at(70)));
        // The first window has passed, so its calls no longer count.
        assert_eq!(waits(&checks, 61), None);
    }

    #[test]
    fn what_a_vendor_says_is_not_added_up() {
        assert_eq!(waits(&[check(0, 20, true), check(1, 40, true)], 2), None);
        assert_eq!(waits(&[check(0, 20, true), check(1, 50, true)], 2), Some(at(61)));
    }
}
