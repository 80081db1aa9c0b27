//! The outcome of a check for scripts: each value needs a different next step.

use std::collections::BTreeSet;

use lotse_guide::{Plan, Verb};
use lotse_vendor::{Failure, Record, VENDORS};
use lotse_verify::{Arg, Check, Finding, FindingState as State, Subject};
use serde::Serialize;

use super::{Judged, judge};
use crate::run::stored_check::is_of_keys_or_rights;
use crate::wire::Verdict;

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ended {
    /// The vendors have said that keys and rights are as the guide requires. What no API shows, such as a field of a form, is
    /// left to the technician.
    Proven,
    /// Something is missing or too broad.
    Findings,
    /// There was no value to ask a vendor with.
    NobodyAsked,
    /// Nothing wrong was found, but something about keys or rights could not be judged.
    NotJudged,
    /// The network or a vendor is out of order.
    OutOfOrder,
}

impl Ended {
    pub(crate) fn of(made: &Check, plan: &Plan<'_>, calls: &[Record]) -> Self {
        let findings: Vec<&Finding> =
            made.findings.iter().filter(|finding| !is_optional(finding, plan)).collect();
        let judged: Vec<Judged> = findings.iter().map(|finding| Judged::new(finding, false)).collect();
        let verdict = judge(&judged).verdict;
        if verdict == Verdict::Changes {
            return Self::Findings;
        }
        if calls.is_empty() {
            // Where no vendor has an API that Lotse knows, no value would help.
            let has_api = VENDORS.iter().any(|vendor| plan.guide.is_for(vendor.id));
            return if has_api { Self::NobodyAsked } else { Self::NotJudged };
        }
        let call = |finding: &Finding| {
            let number = finding.proof.as_ref()?.call;
            calls.iter().find(|call| call.id.0 == number)
        };
        let passes = || findings.iter().copied().filter(|it| it.state == State::Pass);
        let answering: BTreeSet<&str> = passes().filter_map(|it| Some(call(it)?.vendor.id)).collect();
        // If a key could not be tried, or a vendor answered nothing at all, ask again later. If only one look-up failed beside
        // others, somebody should look at it.
        let heard = passes().any(is_of_keys_or_rights);
        let is_later = |finding: &&Finding| {
            let is_key = matches!(finding.subject, Subject::Credential { .. });
            matches!(finding.state, State::Failed | State::Waiting)
                && call(finding).is_some_and(|call| {
                    let failure = failure(finding).or(call.failure.as_ref());
                    is_out_of_order(call.status, failure)
                        && (is_key || !heard || !answering.contains(call.vendor.id))
                })
        };
        if findings.iter().any(is_later) {
            return Self::OutOfOrder;
        }
        let is_open = matches!(verdict, Verdict::Failed | Verdict::Partly | Verdict::Waiting);
        let for_eyes = |it: &&Finding| it.state == State::NeedsEyes && is_of_keys_or_rights(it);
        if !heard || made.stopped || is_open || findings.iter().any(for_eyes) {
            Self::NotJudged
        } else {
            Self::Proven
        }
    }
}

/// Whether a finding is about a credential that the integration does not need, so that it does not affect the outcome: it only
/// helps to see more (Sophos Central, Umbrella), or the guide captures it in optional places only.
fn is_optional(finding: &Finding, plan: &Plan<'_>) -> bool {
    match &finding.subject {
        Subject::Topic { topic, .. } => lotse_verify::is_extra(topic),
        Subject::Credential { credential } => {
            let mut places = plan.steps().flat_map(|(_, step)| {
                let takes = |verb: &Verb| matches!(verb, Verb::Capture(id, ..) if id.as_str() == credential);
                let actions = step.all_actions().into_iter().filter(move |it| takes(&it.action.verb));
                actions.map(move |it| step.step.optional || it.action.optional)
            });
            places.next().is_some_and(|first| first && places.all(|optional| optional))
        }
        _ => false,
    }
}

/// Why a call gave no usable answer, according to the finding: a web page is not a failure of the call itself.
fn failure(finding: &Finding) -> Option<&Failure> {
    finding.diagnosis.as_ref()?.args.values().find_map(|arg| match arg {
        Arg::Failure(failure) => Some(failure),
        _ => None,
    })
}

/// Whether the call may work later, rather than something being set up wrongly.
fn is_out_of_order(status: Option<u16>, failure: Option<&Failure>) -> bool {
    match failure {
        None => status.is_some_and(|status| status == 429 || status >= 500),
        Some(failure) => failure.is_out_of_order(),
    }
}
