//! The meaning of calls without a usable reply.

use lotse_vendor::umbrella::{Refusal, Refused, Trouble};

use crate::findings::{Findings, Place};
use crate::{Arg, Diagnosis, FindingState, Line, Waypoint};

/// The wait in seconds if Umbrella does not say: its limits are per minute.
const A_MINUTE: u32 = 60;

/// Reports the failure or refusal of a call for a subject.
pub(super) fn report(findings: &mut Findings<'_>, place: impl Into<Place>, trouble: &Trouble) {
    let (call, refused) = match trouble {
        Trouble::Failed { call, failure } => return findings.failed(place, *call, failure),
        Trouble::Refused { call, refusal } => (*call, refusal),
    };
    let (state, diagnosis) = match refused.refusal {
        // A correct key is refused in the same way if its use is restricted to other networks.
        Refusal::BadCredential => (
            FindingState::Unclear,
            Diagnosis::new("umbrella-bad-credential")
                .with("path", page())
                .with("expiry", Arg::Label(label("expiry-date")))
                .with("networks", Arg::Label(label("network-restrictions"))),
        ),
        Refusal::Forbidden => (
            FindingState::Missing,
            Diagnosis::new("umbrella-forbidden")
                .with("path", page())
                .with("scope", Arg::Value("admin.customers:read".to_owned())),
        ),
        Refusal::Unauthorized => (FindingState::Failed, Diagnosis::new("umbrella-unauthorized")),
        Refusal::NotFound => (FindingState::Unclear, Diagnosis::new("umbrella-not-found")),
        Refusal::AskedWrongly => (FindingState::Failed, Diagnosis::new("umbrella-asked-wrongly")),
        Refusal::ServerFault => (FindingState::Failed, Diagnosis::new("umbrella-server-fault")),
        Refusal::Busy { seconds } => {
            let seconds = seconds.unwrap_or(A_MINUTE).max(1);
            let busy = Diagnosis::new("umbrella-busy").with("seconds", Arg::Number(seconds));
            return findings.wait(place, seconds, busy, (call, lines(refused)));
        }
        Refusal::Other => (FindingState::Unclear, Diagnosis::new("umbrella-odd")),
    };
    findings.report(place, state, diagnosis, (call, lines(refused)));
}

fn lines(refused: &Refused) -> Vec<Line> {
    refused.message.iter().map(|message| Line::new("message", message)).collect()
}

/// A label of this vendor.
pub(super) fn label(key: &str) -> String {
    format!("umbrella/{key}")
}

/// The page with the API keys.
pub(super) fn page() -> Arg {
    Arg::Path(["console-settings", "api-keys"].map(|key| Waypoint::Label(label(key))).to_vec())
}
