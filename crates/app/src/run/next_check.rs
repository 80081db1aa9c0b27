//! When a connection should be checked again.

use jiff::{SignedDuration, Timestamp};
use lotse_journal::{Mode, Run};
use lotse_verify::{FindingState, Standing};

use super::stored_check::StoredCheck;
use super::verdict::is_unanswered;
use crate::wire::{CheckReason, NextCheck};

/// Keys and rights change without notice, so a check that found nothing wrong is repeated after this time.
const REPEATED_AFTER: SignedDuration = SignedDuration::from_hours(90 * 24);

/// The next check of a run. `None` if it can't be checked against a vendor, or is still being set up.
pub(super) fn next_check(
    run: &Run,
    check: Option<&StoredCheck>,
    outdated: bool,
    standing: Option<Standing>,
    now: Timestamp,
) -> Option<NextCheck> {
    if run.mode != Mode::Connected || run.finished.is_none() {
        return None;
    }
    let due = |reason| Some(NextCheck { at: None, due: true, reason });
    let at = |at: Timestamp, reason| Some(NextCheck { at: Some(at.to_string()), due: at <= now, reason });
    let Some(check) = check.map(|it| &it.check) else { return due(CheckReason::Never) };
    if outdated {
        return due(CheckReason::Changed);
    }
    if is_unanswered(run, check) {
        let waits = check.findings.iter().filter(|it| it.state == FindingState::Waiting);
        return match waits.filter_map(|it| it.again).max() {
            Some(ready) => at(ready, CheckReason::Waiting),
            None => due(CheckReason::Unanswered),
        };
    }
    if standing == Some(Standing::Problem) {
        return due(CheckReason::Problem);
    }
    let repeated = check.at.checked_add(REPEATED_AFTER).unwrap_or(Timestamp::MAX);
    at(repeated, CheckReason::Age)
}
