//! What other computers say of a run: that it was checked, finished, looked at there.
//!
//! For: knowing of it. Refuses: to count it. Nobody here has seen it, and a file can say anything; so it is told with the
//! name and the computer it comes from, beside what is known here.

use lotse_journal::{CheckMade, DeviceId, Fact, HandOver, Run as JournalRun, SecondSaid, Stamp};
use lotse_verify::{Check, Finding, FindingState};

use crate::checks::{Speech, spoken};
use crate::core::Core;
use crate::run::progress::{is_settled, progress};
use crate::run::revision_diff::Since;
use crate::run::verdict::made;
use crate::wire::{CheckElsewhere, CheckedElsewhere, Elsewhere, Fault, SecondElsewhere};
use crate::work::steps::answers;

/// Whose word it is.
pub(crate) fn told_by(by: &Stamp) -> Elsewhere {
    Elsewhere {
        person: by.person.as_deref().map(ToOwned::to_owned),
        device: by.device.to_string().chars().take(8).collect(),
        at: by.at.to_string(),
    }
}

/// What a check found that was made elsewhere. A pass that no call stands behind is none.
pub(crate) fn made_elsewhere(kept: &CheckMade) -> Option<Check> {
    let mut check = made(Some(kept))?;
    for finding in check.findings.iter_mut().filter(|finding| is_unproven(finding)) {
        finding.state = FindingState::Unclear;
    }
    Some(check)
}

fn is_unproven(finding: &Finding) -> bool {
    finding.state == FindingState::Pass && finding.proof.is_none()
}

/// Checks, and whether something changed since.
fn checks(run: &JournalRun) -> impl Iterator<Item = (&CheckMade, bool)> {
    run.elsewhere.values().filter_map(|report| Some((report.check.as_ref()?, report.outdated)))
}

/// How many findings are not as required, as far as vendors said.
fn count_wrong(check: &Check) -> u32 {
    let wrong = |finding: &&Finding| {
        !matches!(finding.state, FindingState::Pass | FindingState::NotApplicable | FindingState::NeedsEyes)
    };
    u32::try_from(check.findings.iter().filter(wrong).count()).unwrap_or(u32::MAX)
}

/// A check in short. Nothing if this Lotse can't read it.
pub(crate) fn in_short(kept: &CheckMade, outdated: bool) -> Option<CheckedElsewhere> {
    let findings = count_wrong(&made_elsewhere(kept)?);
    Some(CheckedElsewhere { by: told_by(&kept.by), findings, outdated })
}

/// A check that was made elsewhere, in short: of several the worst.
pub(crate) fn worst_elsewhere(run: &JournalRun) -> Option<CheckedElsewhere> {
    let checks = checks(run).filter_map(|(kept, outdated)| in_short(kept, outdated));
    checks.max_by(|one, other| (one.findings, &one.by.at).cmp(&(other.findings, &other.by.at)))
}

/// The checks that were made elsewhere, in words.
pub(crate) fn checked_elsewhere(speech: &Speech<'_>, run: &JournalRun) -> Vec<CheckElsewhere> {
    let told = |(kept, outdated)| {
        let view = spoken(speech, &made_elsewhere(kept)?);
        Some(CheckElsewhere { told: in_short(kept, outdated)?, view })
    };
    checks(run).filter_map(told).collect()
}

/// Who says elsewhere to have seen what a finding asks for.
pub(crate) fn seen_elsewhere(run: &JournalRun, finding: &str) -> Option<Elsewhere> {
    run.elsewhere.values().find_map(|report| report.confirmed.get(finding)).map(told_by)
}

/// Who says elsewhere to have finished the run, unless it is finished here.
pub(crate) fn finished_elsewhere(run: &JournalRun) -> Option<&Stamp> {
    let stamps = run.elsewhere.values().filter_map(|report| report.finished.as_ref());
    stamps.max_by_key(|by| by.at).filter(|_| run.finished.is_none())
}

/// What second persons said elsewhere.
pub(crate) fn seconds_elsewhere(run: &JournalRun) -> Vec<SecondElsewhere> {
    let told = |(said, outdated): (&SecondSaid, bool)| SecondElsewhere {
        by: told_by(&said.by),
        name: said.name.clone(),
        note: said.note.clone(),
        outdated,
    };
    let said = run.elsewhere.values().filter_map(|it| Some((it.second.as_ref()?, it.second_outdated)));
    said.map(told).collect()
}

/// Refuses a file with a check in which something is said to be as required without a call that shows it. No Lotse writes
/// one. What this device wrote itself is compared with the journal anyway.
pub(crate) fn refuse_unproven(file: &HandOver, own: DeviceId) -> Result<(), Fault> {
    let checks = file.facts().filter(|(device, _)| *device != own).filter_map(|(device, fact)| match fact {
        Fact::CheckMade { check, .. } => Some((device, check)),
        _ => None,
    });
    for (device, check) in checks {
        if crate::run::verdict::found(check).is_some_and(|check| check.findings.iter().any(is_unproven)) {
            let device: String = device.to_string().chars().take(8).collect();
            return Err(Fault::new("hand-over-unproven", &[("device", &device)]));
        }
    }
    Ok(())
}

impl Core {
    /// Whether nothing is left to do in a run by the guide that is here. Of a run that was worked on with a newer one nobody
    /// can tell.
    pub(crate) fn is_done(&self, run: &JournalRun) -> bool {
        let Ok(guide) = self.library.guide(&run.guide) else { return false };
        let since: &Since = &self.since(run);
        let progress = progress(&guide.plan(&answers(&run.answers)), run, since);
        self.older_guide(run).is_none() && progress.steps.values().all(|step| is_settled(step.state))
    }
}
