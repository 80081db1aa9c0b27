//! Checks in the form in which the journal stores them.

use std::collections::BTreeSet;

use lotse_journal::{Confirmed, Fact, Found, Organisation, Run, Stamp};
use lotse_verify::{Check, Finding, FindingState, Subject};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::wire::Fault;

/// The version of that form. Raised when an older Lotse could misread it.
const FORMAT: u32 = 1;

/// A check with what it is based on.
#[derive(Serialize, Deserialize)]
pub(crate) struct StoredCheck {
    format: u32,
    /// The revision of the guide that was compared with. Older checks don't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) revision: Option<u32>,
    /// The digest of the check's basis when it began. Older checks don't have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) basis: Option<String>,
    pub(crate) check: Check,
}

/// The JSON of a check.
pub(crate) fn to_json(check: &Check, revision: u32, basis: &str) -> Result<Found, Fault> {
    let (revision, basis, check) = (Some(revision), Some(basis.to_owned()), check.clone());
    Found::of(&StoredCheck { format: FORMAT, revision, basis, check })
        .map_err(|error| Fault::internal("check", &error.to_string()))
}

/// Reads a check. `None` if it has a newer form: the check can then be made again.
pub(crate) fn read(check: &Found) -> Option<StoredCheck> {
    let stored: StoredCheck = serde_json::from_str(check.json()).ok()?;
    // A stopped check is never stored; if there is one anyway, it does not count.
    (stored.format == FORMAT && !stored.check.stopped).then_some(stored)
}

/// The confirmations that no longer count because the new check has another basis than the one before (`last`): they were made
/// under other answers, values or requirements.
///
/// The tick of a check in its step still counts if it was set after the check before and after the last change of the
/// organisation's values. Otherwise it may be about another server.
pub(crate) fn no_longer_confirmed(
    run: &Run,
    organisation: Option<&Organisation>,
    last: Option<&StoredCheck>,
    basis: &str,
) -> Vec<Fact> {
    if last.is_some_and(|last| last.basis.as_deref() == Some(basis)) {
        return Vec::new();
    }
    let seen = seen_in_steps(run);
    // No clock is compared. A value from another computer may have arrived after the tick, whatever its time says.
    let is_before =
        |value: &Stamp, tick: &Stamp| value.device == tick.device && value.sequence < tick.sequence;
    let after_values = |tick: &Stamp| {
        organisation.is_none_or(|it| it.values.values().all(|value| is_before(&value.by, tick)))
    };
    let counts = |(finding, it): &(&String, &Confirmed)| {
        it.checks == run.checks && after_values(&it.by) && seen.contains(*finding)
    };
    let confirmed = run.confirmed.iter().filter(|it| !counts(it));
    confirmed.map(|(finding, _)| Fact::FindingUnconfirmed { run: run.id, finding: finding.clone() }).collect()
}

/// The findings that were confirmed by ticking a check in its step, if it is still ticked. Other answers, keys and values of the
/// organisation void these too.
fn seen_in_steps(run: &Run) -> BTreeSet<String> {
    let ticks = run.ticks.iter().flat_map(|(step, ticks)| ticks.iter().map(move |tick| (step, tick)));
    let seen = ticks.filter_map(|(step, (action, tick))| {
        let id = seen_in_step(step, action);
        let confirmed = &run.confirmed.get(&id)?.by;
        (confirmed.at == tick.by.at && confirmed.device == tick.by.device).then_some(id)
    });
    seen.collect()
}

/// The id of the finding that ticking a check in its step confirms.
pub(crate) fn seen_in_step(step: &str, action: &str) -> String {
    finding_id(&Subject::Setting { step: step.to_owned(), action: action.to_owned() })
}

/// The id of a finding. It is the same in every check with the same requirement.
pub(crate) fn finding_id(subject: &Subject) -> String {
    let Ok(Value::Object(fields)) = serde_json::to_value(subject) else { return String::new() };
    // The escape character is escaped as well, so that two subjects never have the same id.
    let text = |value: &Value| value.as_str().unwrap_or_default().replace('%', "%25").replace('/', "%2F");
    fields.values().map(text).collect::<Vec<_>>().join("/")
}

/// When and by whom a finding was confirmed. The journal drops confirmations when answers or credentials change. An unclear
/// finding must be confirmed again after each check, because each has a new answer.
pub(crate) fn confirmed<'r>(run: &'r Run, finding: &Finding) -> Option<&'r Stamp> {
    let seen = run.confirmed.get(&finding_id(&finding.subject))?;
    (finding.state != FindingState::Unclear || seen.checks == run.checks).then_some(&seen.by)
}

/// Whether a finding that is left to the technician is about keys or rights. One whose vendor was asked and gave no clear answer
/// counts, because only the technician has judged it.
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
        // Fields of a form don't count, but a field that selects a role or security level does.
        Subject::Setting { .. } => asked(),
        Subject::Topic { .. } => finding.state == FindingState::Unclear,
    }
}
