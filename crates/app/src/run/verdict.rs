//! What can be said of a run as a whole.

use lotse_guide::Plan;
use lotse_journal::{Mode, Organisation, Run};
use lotse_verify::{Check, Finding, FindingState, Subject};

use super::basis::requirements;
use super::stored_check::{StoredCheck, confirmed, is_of_keys_or_rights};
use super::{GuideArchive, Planned};
use crate::core::answers_of;
use crate::wire::Standing;

/// Whether a check speaks of something that has changed since: guide, answers, credentials or values of the organisation.
/// It does where there is no such guide to compare with (`plan` is `None`).
pub(crate) fn is_outdated(
    archive: &GuideArchive,
    check: &StoredCheck,
    run: &Run,
    plan: Option<&Planned<'_>>,
    organisation: Option<&Organisation>,
) -> bool {
    let Some(plan) = plan else { return true };
    if let Some(then) = &check.basis {
        return *then != plan.basis(run, organisation);
    }
    // From before the basis was noted: the journal knows what came later, and the run which guide it went by.
    let other_number = check.revision.is_some_and(|then| then != plan.guide.revision);
    let kept = run.kept.as_deref().and_then(|text| archive.guide(text));
    let today: &Plan<'_> = plan;
    let other_guide =
        kept.is_some_and(|kept| requirements(&kept.plan(&answers_of(&run.answers))) != requirements(today));
    run.changed || other_number || other_guide
}

/// What can be said of a run as a whole, by what was checked and confirmed here. `None` while something is open: not
/// checked since the last change, or something that no API shows has not been confirmed.
pub(crate) fn standing(
    archive: &GuideArchive,
    check: Option<&StoredCheck>,
    run: &Run,
    plan: Option<&Planned<'_>>,
    organisation: Option<&Organisation>,
) -> Option<Standing> {
    let Some(check) = check else {
        // A check in a form that a newer Lotse wrote was one all the same: what it found is not known here.
        // So was one that was erased since.
        let unchecked = run.check.is_none() && (!run.check_erased || run.mode == Mode::Checklist);
        return run.finished.as_ref().filter(|_| unchecked).map(|_| Standing::Confirmed);
    };
    if is_outdated(archive, check, run, plan, organisation) {
        return None;
    }
    stands(run, &check.check)
}

/// What a check that still holds says of a run, with what was confirmed.
fn stands(run: &Run, check: &Check) -> Option<Standing> {
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
