//! Expiry days of credentials. Only this module interprets them.
//!
//! `expires` is the first day on which a credential does not work any more. On that day it counts as ended, because a vendor may
//! cut it off at any hour and in any time zone, and replacing it a day early does no harm. Today is the day where the user is.
//! The window (`ui/src/state/expiry.ts`) and the calendar file count in the same way.
//!
//! Nothing is guessed: a day is computed only if the guide says after how many months the vendor ends a credential, and the user
//! can change it.

use jiff::ToSpan as _;
use jiff::civil::Date;
use lotse_guide::Expiry;
use lotse_report::WARNINGS;

use crate::wire::ExpiryLevel;

/// The days from today until then: 0 on the day itself, negative if it is past.
pub(crate) fn days(today: Date, expires: Date) -> i32 {
    // Days have no time zone: each is 24 hours long, whatever the clocks do.
    i32::try_from(expires.duration_since(today).as_hours() / 24).unwrap_or(i32::MAX)
}

/// How soon that is.
pub(crate) fn level(days: i32) -> ExpiryLevel {
    let [coming, soon, urgent] = WARNINGS.map(i32::from);
    if days <= 0 {
        ExpiryLevel::Ended
    } else if days <= urgent {
        ExpiryLevel::Urgent
    } else if days <= soon {
        ExpiryLevel::Soon
    } else if days <= coming {
        ExpiryLevel::Coming
    } else {
        ExpiryLevel::Later
    }
}

/// The expiry day of a credential that is stored today, if the vendor ends it after a number of months. If the last month is too
/// short, its last day.
pub(crate) fn fixed(expiry: Expiry, today: Date) -> Option<Date> {
    match expiry {
        Expiry::Months(months) => today.checked_add(i32::from(months).months()).ok(),
        Expiry::None | Expiry::Chosen | Expiry::AdvisedAgainst => None,
    }
}

/// Whether a credential should have an expiry day. One that is better made without an end should not.
pub(crate) const fn wants_day(expiry: Expiry) -> bool {
    matches!(expiry, Expiry::Months(_) | Expiry::Chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn the_day_itself_counts_as_ended_and_warnings_begin_30_14_and_3_days_before() {
        let levels = [
            (-1, ExpiryLevel::Ended),
            (0, ExpiryLevel::Ended),
            (1, ExpiryLevel::Urgent),
            (3, ExpiryLevel::Urgent),
            (4, ExpiryLevel::Soon),
            (14, ExpiryLevel::Soon),
            (15, ExpiryLevel::Coming),
            (30, ExpiryLevel::Coming),
            (31, ExpiryLevel::Later),
        ];
        for (days, expected) in levels {
            assert_eq!(level(days), expected, "{days}");
        }
    }

    #[test]
    fn days_are_counted_over_ends_of_months_and_years_leap_days_and_changes_of_the_clock() {
        for (today, expires, expected) in [
            ("2026-11-21", "2026-11-21", 0),
            ("2026-11-21", "2026-11-20", -1),
            ("2026-12-31", "2027-01-01", 1),
            ("2028-02-28", "2028-03-01", 2),
            ("2027-02-28", "2027-03-01", 1),
            ("2028-02-28", "2028-02-29", 1),
            ("2026-10-24", "2026-10-26", 2),
            ("2027-03-27", "2027-03-29", 2),
            ("2026-11-21", "9999-12-31", 2_912_118),
        ] {
            assert_eq!(days(date(today), date(expires)), expected, "{today} -> {expires}");
        }
    }

    #[test]
    fn a_fixed_lifetime_ends_on_the_same_day_of_a_later_month_or_its_last() {
        for (taken, months, expected) in [
            ("2026-11-21", 12, "2027-11-21"),
            ("2027-01-31", 1, "2027-02-28"),
            ("2028-01-31", 1, "2028-02-29"),
            ("2028-02-29", 12, "2029-02-28"),
            ("2026-12-31", 6, "2027-06-30"),
            ("2026-12-01", 1, "2027-01-01"),
        ] {
            assert_eq!(
                fixed(Expiry::Months(months), date(taken)),
                Some(date(expected)),
                "{taken} + {months}"
            );
        }
        assert_eq!(fixed(Expiry::Months(u16::MAX), date("9999-01-01")), None);
        for never in [Expiry::None, Expiry::Chosen, Expiry::AdvisedAgainst] {
            assert_eq!(fixed(never, date("2026-11-21")), None);
        }
    }
}
