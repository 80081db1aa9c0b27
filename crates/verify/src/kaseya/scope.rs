//! The scope: the data that the user can see. Without a scope, every call succeeds but returns nothing.

use lotse_vendor::kaseya::{Listing, Trouble};
use lotse_vendor::{CallId, Reply};

use super::asked::users_page;
use super::ladder::Readings;
use super::rights::counted;
use super::troubles::{self, right_missing};
use crate::findings::{Findings, topic};
use crate::{Arg, Diagnosis, FindingState, Line};

/// Reports whether the user's scope contains anything.
pub(super) fn judge(read: &Readings, findings: &mut Findings<'_>) {
    let topic = || topic("kaseya-scope");
    if let Some(seen) = seen(&read.agents) {
        return findings.pass(topic(), seen);
    }
    if read.agents.as_ref().is_err_and(|trouble| !right_missing(trouble)) {
        return findings.blocked(topic());
    }
    if let Some(seen) = seen(&read.assets) {
        return findings.pass(topic(), seen);
    }
    // Lists that the server reported as empty.
    let none = answered(&read.agents).or_else(|| answered(&read.assets));
    let empty = || Diagnosis::new("kaseya-scope-empty").with("path", users_page());
    match (&read.groups, none) {
        (Some(Ok(reply)), _) if reply.value.count() > 0 => {
            let count = u32::try_from(reply.value.count()).unwrap_or(u32::MAX);
            let diagnosis = Diagnosis::new("kaseya-scope-without-devices")
                .with("count", Arg::Number(count))
                .with("path", users_page());
            let evidence = (reply.call, counted(&reply.value));
            findings.report(topic(), FindingState::Unclear, diagnosis, evidence);
        }
        (Some(Ok(reply)), _) => {
            findings.report(topic(), FindingState::Missing, empty(), (reply.call, counted(&reply.value)));
        }
        (Some(Err(_)), Some(none)) => findings.report(topic(), FindingState::Missing, empty(), none),
        (Some(Err(trouble)), None) if !right_missing(trouble) => {
            troubles::report(findings, topic(), trouble);
        }
        // The calls that show the scope were refused or failed, which has a finding of its own.
        _ => findings.blocked(topic()),
    }
}

/// The call and the total of a list that is not empty.
fn seen<T>(listing: &Result<Reply<Listing<T>>, Trouble>) -> Option<(CallId, Line)> {
    listing.as_ref().ok().filter(|reply| !reply.value.rows.is_empty()).and_then(|_| answered(listing))
}

/// The call and the total of a list.
fn answered<T>(listing: &Result<Reply<Listing<T>>, Trouble>) -> Option<(CallId, Line)> {
    listing.as_ref().ok().map(|reply| (reply.call, counted(&reply.value)))
}
