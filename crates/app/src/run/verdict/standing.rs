//! What can be said of a run as a whole.

use lotse_guide::Plan;
use lotse_journal::{Mode, Organisation, Run};
use lotse_verify::{Check, FindingState, Standing, Subject};

use super::{Judged, is_for_eyes, judge};
use crate::core::answers_of;
use crate::run::basis::requirements;
use crate::run::stored_check::{StoredCheck, confirmed, is_of_keys_or_rights};
use crate::run::{GuideArchive, Planned};
use crate::wire::Verdict;

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
    let judged = check.findings.iter().map(|it| Judged::new(it, confirmed(run, it).is_some()));
    let verdict = judge(&judged.collect::<Vec<_>>()).verdict;
    match verdict {
        Verdict::Changes | Verdict::Failed | Verdict::Partly | Verdict::Waiting => Some(Standing::Problem),
        Verdict::Eyes | Verdict::Nothing => None,
        Verdict::Confirmed => Some(Standing::Confirmed),
        Verdict::AsAsked | Verdict::Both => {
            // Keys and rights are the heart of it: where the vendor itself has not said so, the technician has.
            let heart = check.findings.iter().any(|it| is_for_eyes(it) && is_of_keys_or_rights(it));
            let said = check
                .findings
                .iter()
                .any(|it| it.state == FindingState::Pass && matches!(it.subject, Subject::Credential { .. }));
            if said && !heart {
                return Some(Standing::Verified);
            }
            // Without a key that works and without the technician's word, nobody has said anything.
            (verdict == Verdict::Both).then_some(Standing::Confirmed)
        }
    }
}
