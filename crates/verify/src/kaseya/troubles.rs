//! From a call without an answer to a finding.

use jiff::SignedDuration;
use lotse_vendor::kaseya::{Refusal, Refused, Trouble};

use crate::proofs::{failed, proof};
use crate::{Arg, Context, Diagnosis, Finding, FindingState, Line, Subject};

/// How long to wait if the server does not say.
const A_MINUTE: u32 = 60;

/// What a call without an answer says of a subject. A missing right is told by whoever knows which right it is.
pub(super) fn finding(context: &Context<'_>, subject: Subject, trouble: &Trouble) -> Finding {
    let (call, refused) = match trouble {
        Trouble::Failed { call, failure } => return failed(context, subject, *call, failure),
        Trouble::Refused { call, refusal } => (*call, refusal),
    };
    let (state, diagnosis) = match &refused.refusal {
        Refusal::BadLogin | Refusal::SessionExpired => {
            (FindingState::Failed, Diagnosis::new("kaseya-session-dropped"))
        }
        Refusal::HeaderMalformed | Refusal::FilterMalformed => {
            (FindingState::Failed, Diagnosis::new("kaseya-asked-wrongly"))
        }
        Refusal::NotFound => (FindingState::Unclear, Diagnosis::new("kaseya-not-found")),
        Refusal::ServerFault => (FindingState::Failed, Diagnosis::new("kaseya-server-fault")),
        Refusal::Busy { seconds } => {
            let seconds = seconds.unwrap_or(A_MINUTE).max(1);
            (FindingState::Waiting, Diagnosis::new("kaseya-busy").with("seconds", Arg::Number(seconds)))
        }
        Refusal::RightMissing | Refusal::Other => (FindingState::Unclear, Diagnosis::new("kaseya-odd")),
    };
    let again = match diagnosis.args.get("seconds") {
        Some(Arg::Number(seconds)) => {
            context.now.checked_add(SignedDuration::from_secs(i64::from(*seconds))).ok()
        }
        _ => None,
    };
    let finding =
        Finding::other(subject, state, diagnosis).proven(proof(context, Some(call), lines(refused)));
    Finding { again, ..finding }
}

/// What the server said.
pub(super) fn lines(refused: &Refused) -> Vec<Line> {
    let code = refused.code.map(|code| Line::new("ResponseCode", code.to_string()));
    let text = refused.text.as_ref().map(|text| Line::new("Error", text));
    code.into_iter().chain(text).collect()
}

/// Whether the server said that the user may not read this.
pub(super) fn right_missing(trouble: &Trouble) -> Option<&Refused> {
    refused_as(trouble, &Refusal::RightMissing)
}

/// Whether the server said that there is no such thing.
pub(super) fn not_found(trouble: &Trouble) -> Option<&Refused> {
    refused_as(trouble, &Refusal::NotFound)
}

fn refused_as<'t>(trouble: &'t Trouble, as_what: &Refusal) -> Option<&'t Refused> {
    match trouble {
        Trouble::Refused { refusal, .. } if refusal.refusal == *as_what => Some(refusal),
        _ => None,
    }
}
