//! The meaning of calls without a usable reply.

use lotse_vendor::kaseya::{Refusal, Refused, Trouble};

use crate::findings::{Evidence, Findings, Place};
use crate::{Arg, Diagnosis, FindingState, Line};

/// The wait in seconds if the server does not say.
const A_MINUTE: u32 = 60;

/// Reports the failure or refusal of a call for a subject. A missing permission is reported by the caller, who
/// knows which one it is.
pub(super) fn report(findings: &mut Findings<'_>, place: impl Into<Place>, trouble: &Trouble) {
    let refused = match trouble {
        Trouble::Failed { call, failure } => return findings.failed(place, *call, failure),
        Trouble::Refused { refusal, .. } => refusal,
    };
    let (state, code) = match &refused.refusal {
        Refusal::BadLogin | Refusal::SessionExpired => (FindingState::Failed, "kaseya-session-dropped"),
        Refusal::HeaderMalformed | Refusal::FilterMalformed => (FindingState::Failed, "kaseya-asked-wrongly"),
        Refusal::NotFound => (FindingState::Unclear, "kaseya-not-found"),
        Refusal::ServerFault => (FindingState::Failed, "kaseya-server-fault"),
        Refusal::RightMissing | Refusal::Other => (FindingState::Unclear, "kaseya-odd"),
        Refusal::Busy { seconds } => {
            let seconds = seconds.unwrap_or(A_MINUTE).max(1);
            let busy = Diagnosis::new("kaseya-busy").with("seconds", Arg::Number(seconds));
            return findings.wait(place, seconds, busy, evidence(trouble));
        }
    };
    findings.report(place, state, Diagnosis::new(code), evidence(trouble));
}

/// The call, and the server's message.
pub(super) fn evidence(trouble: &Trouble) -> Evidence {
    match trouble {
        Trouble::Failed { call, .. } => (*call).into(),
        Trouble::Refused { call, refusal } => {
            let code = refusal.code.map(|code| Line::new("ResponseCode", code.to_string()));
            let text = refusal.text.as_ref().map(|text| Line::new("Error", text));
            (*call, code.into_iter().chain(text).collect::<Vec<_>>()).into()
        }
    }
}

/// Whether the user lacks the permission to read this.
pub(super) fn right_missing(trouble: &Trouble) -> bool {
    is_refused_as(trouble, &Refusal::RightMissing)
}

/// Whether the record does not exist.
pub(super) fn not_found(trouble: &Trouble) -> bool {
    is_refused_as(trouble, &Refusal::NotFound)
}

fn is_refused_as(trouble: &Trouble, refusal: &Refusal) -> bool {
    matches!(trouble, Trouble::Refused { refusal: Refused { refusal: said, .. }, .. } if said == refusal)
}
