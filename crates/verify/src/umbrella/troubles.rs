//! From a call without an answer to a finding.

use jiff::SignedDuration;
use lotse_vendor::umbrella::{Refusal, Trouble};

use crate::proofs::{failed, proof};
use crate::{Arg, Context, Diagnosis, Finding, FindingState, Line, Subject, Waypoint};

/// How long to wait if Umbrella does not say: its limits are counted by the minute.
const A_MINUTE: u32 = 60;

/// What a call without an answer says of a subject.
pub(super) fn finding(context: &Context<'_>, subject: Subject, trouble: &Trouble) -> Finding {
    let (call, refused) = match trouble {
        Trouble::Failed { call, failure } => return failed(context, subject, *call, failure),
        Trouble::Refused { call, refusal } => (*call, refusal),
    };
    let mut again = None;
    let (state, diagnosis) = match refused.refusal {
        // A pair that is right looks the same if the key may not be used from here.
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
            again = context.now.checked_add(SignedDuration::from_secs(seconds.into())).ok();
            (FindingState::Waiting, Diagnosis::new("umbrella-busy").with("seconds", Arg::Number(seconds)))
        }
        Refusal::Other => (FindingState::Unclear, Diagnosis::new("umbrella-odd")),
    };
    let lines = refused.message.iter().map(|message| Line::new("message", message)).collect();
    let shown = proof(context, Some(call), lines);
    Finding { again, ..Finding::other(subject, state, diagnosis).proven(shown) }
}

/// A label of this vendor.
pub(super) fn label(key: &str) -> String {
    format!("umbrella/{key}")
}

/// The page of the API keys.
pub(super) fn page() -> Arg {
    Arg::Path(["console-settings", "api-keys"].map(|key| Waypoint::Label(label(key))).to_vec())
}
