//! The standing of a run as a whole.

use lotse_guide::Plan;
use lotse_journal::{Mode, Organisation, Run};
use lotse_verify::{Arg, Check, Finding, FindingState, Standing, Subject};

use super::{Judged, is_for_eyes, judge};
use crate::core::answers_of;
use crate::run::basis::requirements;
use crate::run::stored_check::{StoredCheck, confirmed, is_of_keys_or_rights};
use crate::run::{GuideArchive, Planned};
use crate::wire::Verdict;

/// Whether something that a check is based on has changed since: guide, answers, credentials or values of the organisation. Also
/// if there is no guide to compare with (`plan` is `None`).
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
    // The check was made before digests were stored: the journal knows later changes, and the run knows its guide.
    let other_number = check.revision.is_some_and(|then| then != plan.guide.revision);
    let kept = run.kept.as_deref().and_then(|text| archive.guide(text));
    let today: &Plan<'_> = plan;
    let other_guide =
        kept.is_some_and(|kept| requirements(&kept.plan(&answers_of(&run.answers))) != requirements(today));
    run.changed || other_number || other_guide
}

/// The standing of a run, from what was checked and confirmed here. `None` while something is open: not checked since the last
/// change (`outdated`), or something that no API shows is not confirmed.
pub(crate) fn standing(check: Option<&StoredCheck>, run: &Run, outdated: bool) -> Option<Standing> {
    let Some(check) = check else {
        // A check that this Lotse can't read, or that was erased, still counts as made, but its result is unknown.
        let unchecked = run.check.is_none() && (!run.check_erased || run.mode == Mode::Checklist);
        return run.finished.as_ref().filter(|_| unchecked).map(|_| Standing::Confirmed);
    };
    if outdated { None } else { stands(run, &check.check) }
}

/// Whether the only problems of a check are calls that could not be made, or whatever is not ready yet.
pub(crate) fn is_unanswered(run: &Run, check: &Check) -> bool {
    let verdict = verdict_of(run, check);
    matches!(verdict, Verdict::Failed | Verdict::Partly | Verdict::Waiting) && nothing_found(run, check)
}

/// Whether an up-to-date check and the confirmations of its run prove that everything is as required.
pub(crate) fn is_verified(run: &Run, check: &Check) -> bool {
    stands(run, check) == Some(Standing::Verified)
}

/// What a check and the confirmations of its run say as a whole.
pub(crate) fn verdict_of(run: &Run, check: &Check) -> Verdict {
    let judged = check.findings.iter().map(|it| Judged::new(it, confirmed(run, it).is_some()));
    judge(&judged.collect::<Vec<_>>()).verdict
}

/// Whether a finding says nothing about its subject, because the network, the vendor's server or the technician prevented the
/// call, or because it waits for such a finding.
fn is_unasked(finding: &Finding) -> bool {
    let Some(diagnosis) = &finding.diagnosis else { return false };
    let failure = diagnosis.args.values().find_map(|arg| match arg {
        Arg::Failure(failure) => Some(failure),
        _ => None,
    });
    let status = finding.proof.as_ref().and_then(|proof| proof.status);
    let out_of_order = match failure {
        Some(failure) => failure.is_out_of_order(),
        None => status.is_some_and(|status| status == 429 || status >= 500),
    };
    match finding.state {
        FindingState::Waiting => true,
        FindingState::Failed => matches!(diagnosis.code.as_str(), "blocked" | "stopped") || out_of_order,
        _ => false,
    }
}

/// Whether the only problems of a check are calls that could not be made.
fn nothing_found(run: &Run, check: &Check) -> bool {
    check.findings.iter().all(|finding| match finding.state {
        FindingState::Failed | FindingState::Waiting => is_unasked(finding),
        FindingState::Unclear => confirmed(run, finding).is_some(),
        FindingState::Missing | FindingState::Excess => false,
        FindingState::Pass | FindingState::NotApplicable | FindingState::NeedsEyes => true,
    })
}

/// The standing that an up-to-date check gives a run, with its confirmations.
fn stands(run: &Run, check: &Check) -> Option<Standing> {
    let verdict = verdict_of(run, check);
    match verdict {
        // Without a network the check found nothing, neither good nor bad.
        _ if is_unanswered(run, check) => None,
        Verdict::Changes | Verdict::Failed | Verdict::Partly | Verdict::Waiting => Some(Standing::Problem),
        Verdict::Eyes | Verdict::Nothing => None,
        Verdict::Confirmed => Some(Standing::Confirmed),
        Verdict::AsAsked | Verdict::Both => {
            // Whether the technician, rather than the vendor, confirmed something about keys or rights.
            let heart = check.findings.iter().any(|it| is_for_eyes(it) && is_of_keys_or_rights(it));
            let said = check
                .findings
                .iter()
                .any(|it| it.state == FindingState::Pass && matches!(it.subject, Subject::Credential { .. }));
            if said && !heart {
                return Some(Standing::Verified);
            }
            // No key was proved to work, so only the technician's confirmations count.
            (verdict == Verdict::Both).then_some(Standing::Confirmed)
        }
    }
}
