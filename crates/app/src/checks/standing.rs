//! What a check in the journal says, and what can be said of a run as a whole.

use lotse_journal::{CheckMade, Run as JournalRun};
use lotse_verify::{Check, Finding, FindingState, Subject};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::wire::Standing;

/// The form in which a check is kept. Raised when an older Lotse could misread it.
const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Made {
    format: u32,
    check: Check,
}

/// A check as the journal keeps it.
pub(super) fn to_json(check: &Check) -> Value {
    let made = Made { format: FORMAT, check: check.clone() };
    serde_json::to_value(made).unwrap_or(Value::Null)
}

/// A check from the journal. One in a newer form is as good as none: it can be made again.
pub(crate) fn made(kept: Option<&CheckMade>) -> Option<Check> {
    let made: Made = serde_json::from_value(kept?.check.clone()).ok()?;
    (made.format == FORMAT).then_some(made.check)
}

/// The id of a finding: the same in every check that asks the same.
pub(crate) fn finding_id(subject: &Subject) -> String {
    let Ok(Value::Object(fields)) = serde_json::to_value(subject) else { return String::new() };
    let text = |value: &Value| value.as_str().unwrap_or_default().replace('/', "%2F");
    fields.values().map(text).collect::<Vec<_>>().join("/")
}

/// What can be said of a run as a whole. Nothing while something is open: not checked since the last change, or
/// something that no API shows has not been confirmed.
pub(crate) fn standing(run: &JournalRun) -> Option<Standing> {
    let Some(check) = made(run.check.as_ref()) else {
        return run.finished.map(|_| Standing::Confirmed);
    };
    let changed = run.credentials.values().any(|credential| credential.at > check.at);
    if changed || run.answered > check.at {
        return None;
    }
    let seen = |finding: &Finding| run.confirmed.contains_key(&finding_id(&finding.subject));
    let wrong = |finding: &Finding| match finding.state {
        FindingState::Pass | FindingState::NotApplicable | FindingState::NeedsEyes => false,
        // A vendor's answer that can't be judged from here can be judged on its screen.
        FindingState::Unclear => !seen(finding),
        FindingState::Missing | FindingState::Excess | FindingState::Failed | FindingState::Waiting => true,
    };
    if check.stopped || check.findings.iter().any(wrong) {
        return Some(Standing::Problem);
    }
    let by_eye = || {
        let states = [FindingState::NeedsEyes, FindingState::Unclear];
        check.findings.iter().filter(move |finding| states.contains(&finding.state))
    };
    if !by_eye().all(seen) {
        return None;
    }
    // Keys and rights are the heart of it: where the vendor itself has not said so, the technician has.
    let heart = by_eye().any(|finding| {
        matches!(
            finding.subject,
            Subject::Credential { .. }
                | Subject::Cell { .. }
                | Subject::Entry { .. }
                | Subject::Right { .. }
                | Subject::Whole { .. }
        )
    });
    let passes = check.findings.iter().filter(|finding| finding.state == FindingState::Pass);
    let said = passes.into_iter().any(|finding| matches!(finding.subject, Subject::Credential { .. }));
    Some(if said && !heart { Standing::Verified } else { Standing::Confirmed })
}
