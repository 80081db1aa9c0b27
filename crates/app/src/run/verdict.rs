//! What a check in the journal says, and what can be said of a run as a whole.

use lotse_journal::{CheckMade, Fact, Found, Mode, Organisation, Run as JournalRun, Stamp};
use lotse_verify::{Check, Finding, FindingState, Subject};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::basis::{basis, requirements};
use crate::core::Core;
use crate::wire::{Fault, Standing};
use crate::work::steps::answers;

/// The form in which a check is kept. Raised when an older Lotse could misread it.
const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Made {
    format: u32,
    /// The revision of the guide that was compared with. Older checks don't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    revision: Option<u32>,
    /// What the check rests on, as it was when it began. Older checks don't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    basis: Option<String>,
    check: Check,
}

/// A check as the journal keeps it.
pub(crate) fn to_json(check: &Check, revision: u32, basis: &str) -> Result<Found, Fault> {
    let (revision, basis, check) = (Some(revision), Some(basis.to_owned()), check.clone());
    Found::of(&Made { format: FORMAT, revision, basis, check })
        .map_err(|error| Fault::internal("check", &error.to_string()))
}

/// What was confirmed by eye and no longer counts once a check rests on something else than the one before: what was seen
/// then was seen of other answers, values or requirements.
pub(crate) fn no_longer_confirmed(run: &JournalRun, basis: &str) -> Vec<Fact> {
    let is_same = read(run.check.as_ref()).is_some_and(|made| made.basis.as_deref() == Some(basis));
    let void = |finding: &String| Fact::FindingUnconfirmed { run: run.id, finding: finding.clone() };
    if is_same { Vec::new() } else { run.confirmed.keys().map(void).collect() }
}

/// A check from the journal. One in a newer form is as good as none: it can be made again.
pub(crate) fn made(kept: Option<&CheckMade>) -> Option<Check> {
    read(kept).map(|made| made.check)
}

/// What is in a check that nobody has taken in yet.
pub(crate) fn found(check: &Found) -> Option<Check> {
    parsed(check).map(|made| made.check)
}

fn read(kept: Option<&CheckMade>) -> Option<Made> {
    parsed(&kept?.check)
}

fn parsed(check: &Found) -> Option<Made> {
    let made: Made = serde_json::from_str(check.json()).ok()?;
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

impl Core {
    /// Whether the last check that was made here speaks of something that has changed since: guide, answers, credentials or
    /// values of the organisation. So it does where there is no such guide to compare with.
    pub(crate) fn outdated(&self, run: &JournalRun, organisation: Option<&Organisation>) -> bool {
        read(run.check.as_ref()).is_some_and(|made| self.is_outdated(&made, run, organisation))
    }

    fn is_outdated(&self, made: &Made, run: &JournalRun, organisation: Option<&Organisation>) -> bool {
        let Ok(guide) = self.library.guide(&run.guide) else { return true };
        let answers = answers(&run.answers);
        let plan = guide.plan(&answers);
        if let Some(then) = &made.basis {
            return *then != basis(&plan, run, organisation);
        }
        // From before that was noted: the journal knows what came later, and the run which guide it went by.
        let other_number = made.revision.is_some_and(|then| then != guide.revision);
        let kept = run.kept.as_deref().and_then(|text| self.past.guide(text));
        let other_guide = kept.is_some_and(|kept| requirements(&kept.plan(&answers)) != requirements(&plan));
        run.changed || other_number || other_guide
    }

    /// What can be said of a run as a whole, by what was checked and confirmed here. Nothing while something is open: not
    /// checked since the last change, or something that no API shows has not been confirmed.
    pub(crate) fn standing(&self, run: &JournalRun, organisation: Option<&Organisation>) -> Option<Standing> {
        let Some(made) = read(run.check.as_ref()) else {
            // A check in a form that a newer Lotse wrote was one all the same: what it found is not known here.
            // So was one that was erased since.
            let unchecked = run.check.is_none() && (!run.check_erased || run.mode == Mode::Checklist);
            return run.finished.as_ref().filter(|_| unchecked).map(|_| Standing::Confirmed);
        };
        if self.is_outdated(&made, run, organisation) {
            return None;
        }
        stands(run, &made.check)
    }
}

/// What a check that still holds says of a run, with what was confirmed.
fn stands(run: &JournalRun, check: &Check) -> Option<Standing> {
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
