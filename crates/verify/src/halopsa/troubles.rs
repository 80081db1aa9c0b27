//! The meaning of calls without a usable reply.

use lotse_vendor::halopsa::{Refusal, Trouble};

use super::asked::applications;
use crate::findings::{Evidence, Findings, Place};
use crate::{Arg, Diagnosis, FindingState, Line};

/// The wait in seconds if the server does not say: its limit counts the last five minutes.
const FIVE_MINUTES: u32 = 300;

/// Reports the failure or refusal of a call for a subject. What a refusal says about keys, scopes and rights is
/// reported by the caller, who knows which ones.
pub(super) fn report(findings: &mut Findings<'_>, place: impl Into<Place>, trouble: &Trouble) {
    let refused = match trouble {
        Trouble::Failed { call, failure } => return findings.failed(place, *call, failure),
        Trouble::Refused { refusal, .. } => refusal,
    };
    let (state, diagnosis) = match refused.refusal {
        Refusal::Unauthorized => (FindingState::Failed, Diagnosis::new("halopsa-unauthorized")),
        Refusal::NotFound => {
            (FindingState::Unclear, Diagnosis::new("halopsa-not-found").with("path", applications()))
        }
        Refusal::AskedWrongly => (FindingState::Failed, Diagnosis::new("halopsa-asked-wrongly")),
        Refusal::ServerFault => (FindingState::Failed, Diagnosis::new("halopsa-server-fault")),
        Refusal::BadClient | Refusal::BadScope | Refusal::Forbidden | Refusal::Other => {
            (FindingState::Unclear, Diagnosis::new("halopsa-odd"))
        }
        Refusal::Busy { seconds } => {
            let seconds = seconds.unwrap_or(FIVE_MINUTES).max(1);
            let busy = Diagnosis::new("halopsa-busy").with("seconds", Arg::Number(seconds));
            return findings.wait(place, seconds, busy, evidence(trouble));
        }
    };
    findings.report(place, state, diagnosis, evidence(trouble));
}

/// The call, and the server's message.
pub(super) fn evidence(trouble: &Trouble) -> Evidence {
    match trouble {
        Trouble::Failed { call, .. } => (*call).into(),
        Trouble::Refused { call, refusal } => {
            let said = refusal.message.as_ref().map(|message| Line::new("error", message));
            (*call, said.into_iter().collect::<Vec<_>>()).into()
        }
    }
}

/// Whether the vendor refused in one of these ways.
pub(super) fn is_refused_as(trouble: &Trouble, refusals: &[Refusal]) -> bool {
    matches!(trouble, Trouble::Refused { refusal, .. } if refusals.contains(&refusal.refusal))
}
