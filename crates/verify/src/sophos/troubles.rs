//! The meaning of calls without a usable reply.

use lotse_vendor::sophos::{Refusal, Refused, Trouble};

use crate::findings::{Findings, Place};
use crate::{Arg, Diagnosis, FindingState, Line, Waypoint};

/// The wait in seconds if Sophos does not say.
const A_MINUTE: u32 = 60;

/// Reports the failure or refusal of a call for a subject.
pub(super) fn report(findings: &mut Findings<'_>, place: impl Into<Place>, trouble: &Trouble) {
    let (call, refused) = match trouble {
        Trouble::Failed { call, failure } => return findings.failed(place, *call, failure),
        Trouble::Refused { call, refusal } => (*call, refusal),
    };
    let (state, diagnosis) = match refused.refusal {
        Refusal::BadCredential => (FindingState::Missing, credential("sophos-bad-credential")),
        Refusal::UnknownClient => (FindingState::Missing, credential("sophos-client-unknown")),
        Refusal::WrongSecret => (FindingState::Missing, credential("sophos-secret-wrong")),
        Refusal::Forbidden => {
            (FindingState::Missing, Diagnosis::new("sophos-forbidden").with("path", page()))
        }
        Refusal::Unauthorized => (FindingState::Failed, Diagnosis::new("sophos-unauthorized")),
        Refusal::AskedWrongly => (FindingState::Failed, Diagnosis::new("sophos-asked-wrongly")),
        Refusal::Busy { seconds } => {
            let seconds = seconds.unwrap_or(A_MINUTE).max(1);
            let busy = Diagnosis::new("sophos-busy").with("seconds", Arg::Number(seconds));
            return findings.wait(place, seconds, busy, (call, lines(refused)));
        }
        Refusal::Other => (FindingState::Unclear, Diagnosis::new("sophos-odd")),
    };
    findings.report(place, state, diagnosis, (call, lines(refused)));
}

fn credential(code: &str) -> Diagnosis {
    Diagnosis::new(code).with("path", page()).with("add", Arg::Label(label("add-credential")))
}

/// The error, and the ids that Sophos's support asks for.
fn lines(refused: &Refused) -> Vec<Line> {
    let error = refused.error.as_ref().map(|error| Line::new("error", error));
    error.into_iter().chain(refused.references.iter().map(|(name, value)| Line::new(name, value))).collect()
}

/// The page with the API credentials.
pub(super) fn page() -> Arg {
    path(&["settings-policies", "api-credentials-management"])
}

/// A label of this vendor.
fn label(key: &str) -> String {
    format!("sophos-central/{key}")
}

/// A click path of this vendor's labels.
fn path(keys: &[&str]) -> Arg {
    Arg::Path(keys.iter().map(|key| Waypoint::Label(label(key))).collect())
}
