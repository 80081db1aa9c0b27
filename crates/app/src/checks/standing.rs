//! What a check in the journal says, and what can be said of a run as a whole.

use jiff::Timestamp;
use lotse_journal::{CheckMade, Organisation, Run as JournalRun, Stamp};
use lotse_verify::{Check, Finding, FindingState, Subject};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::wire::Standing;

/// The form in which a check is kept. Raised when an older Lotse could misread it.
const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Made {
    format: u32,
    /// The revision of the guide that was compared with. Older checks don't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    revision: Option<u32>,
    check: Check,
}

/// A check as the journal keeps it.
pub(super) fn to_json(check: &Check, revision: u32) -> Value {
    let made = Made { format: FORMAT, revision: Some(revision), check: check.clone() };
    serde_json::to_value(made).unwrap_or(Value::Null)
}

/// A check from the journal. One in a newer form is as good as none: it can be made again.
pub(crate) fn made(kept: Option<&CheckMade>) -> Option<Check> {
    read(kept).map(|made| made.check)
}

fn read(kept: Option<&CheckMade>) -> Option<Made> {
    let made: Made = serde_json::from_value(kept?.check.clone()).ok()?;
    // A check that was stopped is never kept; should one be there, it is none.
    (made.format == FORMAT && !made.check.stopped).then_some(made)
}

/// The id of a finding: the same in every check that asks the same.
pub(crate) fn finding_id(subject: &Subject) -> String {
    let Ok(Value::Object(fields)) = serde_json::to_value(subject) else { return String::new() };
    // The sign of an escape is escaped as well: two subjects never become the same text.
    let text = |value: &Value| value.as_str().unwrap_or_default().replace('%', "%25").replace('/', "%2F");
    fields.values().map(text).collect::<Vec<_>>().join("/")
}

/// When and by whom a finding was said to have been seen to be so. What was seen before the answers changed or a
/// credential was replaced was something else, and the journal has dropped it; and of an unclear answer, each check
/// gives a new one.
pub(crate) fn confirmed<'r>(run: &'r JournalRun, finding: &Finding) -> Option<&'r Stamp> {
    let seen = run.confirmed.get(&finding_id(&finding.subject))?;
    (finding.state != FindingState::Unclear || seen.checks == run.checks).then_some(&seen.by)
}

/// Values of an organisation that say which server is asked. Another one makes it another check.
const TARGETS: [&str; 2] = ["connectwise-site", "connectwise-company-id"];

/// Whether something that a check rests on changed since it began.
fn has_changed(run: &JournalRun, organisation: Option<&Organisation>, at: Timestamp) -> bool {
    let targets = organisation.into_iter().flat_map(|it| &it.values);
    let targets = targets.filter(|(id, _)| TARGETS.contains(&id.as_str())).map(|(_, value)| value.by.at);
    let credentials = run.credentials.values().map(|credential| credential.by.at);
    let changes = credentials.chain(targets).chain(run.replaced).chain([run.answered.at]);
    run.changed || changes.max() > Some(at)
}

fn is_outdated(
    made: &Made,
    run: &JournalRun,
    organisation: Option<&Organisation>,
    revision: Option<u32>,
) -> bool {
    let other_guide = made.revision.zip(revision).is_some_and(|(then, today)| then != today);
    other_guide || has_changed(run, organisation, made.check.at)
}

/// Whether the last check speaks of something that has changed since: guide, answers, credentials or server.
pub(crate) fn outdated(run: &JournalRun, organisation: Option<&Organisation>, revision: Option<u32>) -> bool {
    read(run.check.as_ref()).is_some_and(|made| is_outdated(&made, run, organisation, revision))
}

/// What can be said of a run as a whole. Nothing while something is open: not checked since the last change, or
/// something that no API shows has not been confirmed. `revision` is that of the guide today.
pub(crate) fn standing(
    run: &JournalRun,
    organisation: Option<&Organisation>,
    revision: Option<u32>,
) -> Option<Standing> {
    let Some(made) = read(run.check.as_ref()) else {
        // A check in a form that a newer Lotse wrote was one all the same: what it found is not known here.
        let unchecked = run.check.is_none();
        return run.finished.as_ref().filter(|_| unchecked).map(|_| Standing::Confirmed);
    };
    if is_outdated(&made, run, organisation, revision) {
        return None;
    }
    let check = made.check;
    let seen = |finding: &Finding| confirmed(run, finding).is_some();
    let wrong = |finding: &Finding| match finding.state {
        FindingState::Pass | FindingState::NotApplicable | FindingState::NeedsEyes => false,
        // A vendor's answer that can't be judged from here can be judged on its screen.
        FindingState::Unclear => !seen(finding),
        FindingState::Missing | FindingState::Excess | FindingState::Failed | FindingState::Waiting => true,
    };
    if check.findings.iter().any(wrong) {
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
    let heart = by_eye().any(is_of_keys_or_rights);
    let passes = check.findings.iter().filter(|finding| finding.state == FindingState::Pass);
    let said = passes.into_iter().any(|finding| matches!(finding.subject, Subject::Credential { .. }));
    if !said && by_eye().next().is_none() {
        // Neither the vendor nor the technician has said anything.
        return None;
    }
    Some(if said && !heart { Standing::Verified } else { Standing::Confirmed })
}

/// Whether a finding that was left to the eyes is one of keys or rights. What a vendor was asked and did not answer
/// clearly counts as one: nobody but the technician has judged it.
pub(crate) fn is_of_keys_or_rights(finding: &Finding) -> bool {
    let asked = || finding.diagnosis.as_ref().is_some_and(|diagnosis| diagnosis.code != "needs-eyes");
    match finding.subject {
        Subject::Credential { .. }
        | Subject::Cell { .. }
        | Subject::Beyond { .. }
        | Subject::Entry { .. }
        | Subject::EntryBeyond { .. }
        | Subject::Right { .. }
        | Subject::Whole { .. } => true,
        // Fields of a form are none, but the role or security level that is picked in one.
        Subject::Setting { .. } => asked(),
        Subject::Topic { .. } => finding.state == FindingState::Unclear,
    }
}
