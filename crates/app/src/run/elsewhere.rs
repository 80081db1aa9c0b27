//! What other computers report about a run: that it was checked, finished or confirmed there.
//!
//! It does not count here, because nobody here has seen it and a file can claim anything. It is shown with the name and the
//! computer that it comes from.

use lotse_journal::{CheckMade, Run, SecondSaid, Stamp};
use lotse_verify::{Check, Finding, FindingState};

use super::GuideArchive;
use super::verdict::count_wrong;
use crate::wire::{CheckedElsewhere, Elsewhere, SecondElsewhere};

/// The source of a report.
pub(crate) fn told_by(by: &Stamp) -> Elsewhere {
    Elsewhere {
        person: by.person.as_deref().map(ToOwned::to_owned),
        device: by.device.to_string().chars().take(8).collect(),
        at: by.at.to_string(),
    }
}

/// A check that was made elsewhere. A pass without a call that proves it does not count as one.
pub(crate) fn made_elsewhere(archive: &GuideArchive, kept: &CheckMade) -> Option<Check> {
    let mut check = archive.check(kept)?.check.clone();
    for finding in check.findings.iter_mut().filter(|finding| is_unproven(finding)) {
        finding.state = FindingState::Unclear;
    }
    Some(check)
}

pub(crate) fn is_unproven(finding: &Finding) -> bool {
    finding.state == FindingState::Pass && finding.proof.is_none()
}

/// Checks, and whether something changed since.
pub(crate) fn checks(run: &Run) -> impl Iterator<Item = (&CheckMade, bool)> {
    run.elsewhere.values().filter_map(|report| Some((report.check.as_ref()?, report.outdated)))
}

/// The summary of a check. `None` if this Lotse can't read it.
pub(crate) fn in_short(archive: &GuideArchive, kept: &CheckMade, outdated: bool) -> Option<CheckedElsewhere> {
    let findings = count_wrong(&made_elsewhere(archive, kept)?);
    Some(CheckedElsewhere { by: told_by(&kept.by), findings, outdated })
}

/// The summary of the worst check that was made elsewhere.
pub(crate) fn worst_elsewhere(archive: &GuideArchive, run: &Run) -> Option<CheckedElsewhere> {
    let checks = checks(run).filter_map(|(kept, outdated)| in_short(archive, kept, outdated));
    checks.max_by(|one, other| (one.findings, &one.by.at).cmp(&(other.findings, &other.by.at)))
}

/// Who confirmed a finding on another computer.
pub(crate) fn seen_elsewhere(run: &Run, finding: &str) -> Option<Elsewhere> {
    run.elsewhere.values().find_map(|report| report.confirmed.get(finding)).map(told_by)
}

/// Who finished the run on another computer, unless it is finished here.
pub(crate) fn finished_elsewhere(run: &Run) -> Option<&Stamp> {
    let stamps = run.elsewhere.values().filter_map(|report| report.finished.as_ref());
    stamps.max_by_key(|by| by.at).filter(|_| run.finished.is_none())
}

/// The confirmations of second persons on other computers.
pub(crate) fn seconds_elsewhere(run: &Run) -> Vec<SecondElsewhere> {
    let told = |(said, outdated): (&SecondSaid, bool)| SecondElsewhere {
        by: told_by(&said.by),
        name: said.name.clone(),
        note: said.note.clone(),
        outdated,
    };
    let said = run.elsewhere.values().filter_map(|it| Some((it.second.as_ref()?, it.second_outdated)));
    said.map(told).collect()
}
