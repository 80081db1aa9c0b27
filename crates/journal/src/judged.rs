//! Judgements about a run (checks, their confirmations, finishing, a second person), and what voids them.
//!
//! A judgement counts only on the computer where it was made. Judgements of another computer are kept separately, as that
//! device's report. Both are applied in the order in which they became known here: an own event at its place, an event of
//! another device at the own event that imported it. So a wrong clock can't put a judgement after a change.

use crate::state::Pending;
use crate::{
    CheckMade, DeviceId, Fact, GuideThen, OrganisationId, Report, Run, Second, SecondSaid, Stamp, State,
};

/// Applies the judgement in a fact: an own one at once, another device's when its event is imported.
pub(crate) fn judge_when_here(state: &mut State, by: &Stamp, arrived: Option<u64>, fact: &Fact) {
    // A deeper check judges nothing, but it is kept like a check.
    let is_deeper = matches!(fact, Fact::CheckMade { deeper: true, .. });
    if !judges(fact) && !is_change(fact) && !is_work(fact) && !is_deeper {
        return;
    }
    if state.is_own(by.device) || state.own.is_none() {
        judge(state, by, fact);
    } else {
        let pending = Pending { by: by.clone(), fact: fact.clone() };
        state.pending.entry(arrived.unwrap_or(u64::MAX)).or_default().push(pending);
    }
}

/// Applies the events that the own event `own` imported.
pub(crate) fn arrive(state: &mut State, own: u64) {
    let later = own.checked_add(1).map(|next| state.pending.split_off(&next)).unwrap_or_default();
    for pending in std::mem::replace(&mut state.pending, later).into_values().flatten() {
        judge(state, &pending.by, &pending.fact);
    }
}

/// Applies everything that is still pending.
pub(crate) fn settle(state: &mut State) {
    arrive(state, u64::MAX);
}

fn judge(state: &mut State, by: &Stamp, fact: &Fact) {
    let here = state.is_own(by.device);
    if let Fact::ValueStored { organisation, .. } | Fact::ValueDeleted { organisation, .. } = fact {
        value_changed(state, *organisation);
    }
    let Some(run) = fact.run().and_then(|run| state.run_mut(run)) else { return };
    if is_change(fact) {
        void_basis(run, here, fact);
    }
    // Another computer's judgement does not outdate a second person's confirmation here.
    if is_work(fact) && (here || !judges(fact)) {
        record_work(run, here, by.device, fact);
    }
    if here {
        judge_here(run, by.clone(), fact);
    } else {
        judge_elsewhere(run, by.clone(), fact);
    }
    // The run may just have returned to the guide that it was finished with.
    if let Fact::RevisionTaken { run: id, revision } = fact
        && !here
        && *revision > run.revision
    {
        state.take_revision(*id, by.device, *revision);
    }
}

fn value_changed(state: &mut State, organisation: OrganisationId) {
    for run in state.runs_of_mut(organisation) {
        run.changed = true;
        run.elsewhere.values_mut().for_each(|report| report.outdated = report.check.is_some());
    }
}

/// Voids what depends on the thing that a fact changes: the check, and confirmations of findings.
fn void_basis(run: &mut Run, here: bool, fact: &Fact) {
    let replaces = match fact {
        Fact::AnswersChanged { .. } => true,
        // For an own event we know what it replaces; for another device's event we can't.
        Fact::CredentialStored { credential, .. } | Fact::CredentialDeleted { credential, .. } => {
            !here || run.credentials.contains_key(credential)
        }
        // The guide changed without a new revision number, so a check can't tell which of the two it was made with.
        Fact::RevisionTaken { revision, .. } if here && run.revision != *revision => return,
        _ => false,
    };
    if replaces {
        run.confirmed.clear();
    }
    run.changed = true;
    run.elsewhere.values_mut().for_each(|report| report.outdated = report.check.is_some());
}

/// Records work on a run: it outdates a second person's confirmation, and if it adds open work, the run is no longer finished.
fn record_work(run: &mut Run, here: bool, device: DeviceId, fact: &Fact) {
    run.second.outdated = run.second.confirmed.is_some();
    for report in run.elsewhere.values_mut() {
        report.second_outdated = report.second.is_some();
    }
    let ended =
        if here { &run.finished } else { &run.elsewhere.get(&device).and_then(|it| it.finished.clone()) };
    // On a finished run, taking a revision only means that somebody has looked at it.
    if opens(fact) || (matches!(fact, Fact::RevisionTaken { .. }) && ended.is_none()) {
        run.reopen();
        run.elsewhere.values_mut().for_each(|report| report.finished = None);
    }
}

/// A judgement that was made here.
fn judge_here(run: &mut Run, by: Stamp, fact: &Fact) {
    match fact {
        Fact::CheckMade { check, deeper: true, .. } => {
            run.deeper = Some(CheckMade { check: check.clone(), by });
        }
        Fact::CheckMade { check, .. } => {
            run.check_before = run.check.replace(CheckMade { check: check.clone(), by });
            run.deeper = None;
            (run.changed, run.check_erased) = (false, false);
            run.checks = run.checks.saturating_add(1);
            // Whoever made this check knew the reports so far, so they are dropped.
            for report in run.elsewhere.values_mut() {
                (report.check, report.outdated) = (None, false);
                report.confirmed.clear();
            }
        }
        Fact::FindingConfirmed { finding, .. } => run.confirm(finding.clone(), by, run.checks),
        Fact::FindingUnconfirmed { finding, .. } => _ = run.confirmed.remove(finding),
        Fact::RunFinished { .. } => {
            run.finished = Some(by);
            let with = GuideThen { revision: run.revision, kept: run.kept.clone() };
            // If it was finished twice, the guide of the first time counts.
            run.finished_with.get_or_insert(with);
            run.elsewhere.values_mut().for_each(|report| report.finished = None);
        }
        Fact::SecondPersonWanted { .. } => (run.second.wanted, run.second.wanted_here) = (true, true),
        Fact::SecondPersonUnwanted { .. } => run.second = Second::default(),
        Fact::SecondPersonConfirmed { name, note, .. } => {
            run.second.confirmed = Some(SecondSaid { name: name.clone(), note: note.clone(), by });
            run.second.outdated = false;
        }
        Fact::SecondPersonWithdrawn { .. } => {
            run.second.confirmed = None;
            run.second.outdated = false;
        }
        _ => {}
    }
}

/// A judgement that another computer made.
fn judge_elsewhere(run: &mut Run, by: Stamp, fact: &Fact) {
    match fact {
        // Asking for a second person is not a judgement, so it applies from elsewhere too.
        Fact::SecondPersonWanted { .. } => return run.second.wanted = true,
        Fact::SecondPersonUnwanted { .. } => run.second.wanted = run.second.wanted_here,
        fact if !judges(fact) => return,
        _ => {}
    }
    let device = by.device;
    let report = run.elsewhere.entry(device).or_default();
    match fact {
        Fact::CheckMade { check, .. } => {
            report.check = Some(CheckMade { check: check.clone(), by });
            report.outdated = false;
        }
        Fact::FindingConfirmed { finding, .. } => _ = report.confirmed.insert(finding.clone(), by),
        Fact::FindingUnconfirmed { finding, .. } => _ = report.confirmed.remove(finding),
        Fact::RunFinished { .. } => report.finished = Some(by),
        Fact::SecondPersonConfirmed { name, note, .. } => {
            report.second = Some(SecondSaid { name: name.clone(), note: note.clone(), by });
            report.second_outdated = false;
        }
        Fact::SecondPersonWithdrawn { .. } | Fact::SecondPersonUnwanted { .. } => {
            report.second = None;
            report.second_outdated = false;
        }
        _ => {}
    }
    if *report == Report::default() {
        run.elsewhere.remove(&device);
    }
}

/// Whether a fact is a judgement on a run, or asks a second person for one.
const fn judges(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::CheckMade { deeper: false, .. }
            | Fact::FindingConfirmed { .. }
            | Fact::FindingUnconfirmed { .. }
            | Fact::RunFinished { .. }
            | Fact::SecondPersonWanted { .. }
            | Fact::SecondPersonUnwanted { .. }
            | Fact::SecondPersonConfirmed { .. }
            | Fact::SecondPersonWithdrawn { .. }
    )
}

/// Whether a fact changes what a check is based on.
const fn is_change(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::AnswersChanged { .. }
            | Fact::CredentialStored { .. }
            | Fact::CredentialDeleted { .. }
            | Fact::ValueStored { .. }
            | Fact::ValueDeleted { .. }
            | Fact::RevisionTaken { .. }
    )
}

/// Whether a fact adds open work.
const fn opens(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::AnswersChanged { .. }
            | Fact::ActionUnticked { .. }
            | Fact::StepUnskipped { .. }
            | Fact::ProblemMarked { .. }
            | Fact::RunReopened { .. }
    )
}

/// Whether a fact changes what a second person looks at, so that the confirmation is outdated.
const fn is_work(fact: &Fact) -> bool {
    opens(fact)
        || matches!(
            fact,
            Fact::ActionTicked { .. }
                | Fact::ActionsTicked { .. }
                | Fact::StepSkipped { .. }
                | Fact::ProblemCleared { .. }
                | Fact::CredentialStored { .. }
                | Fact::CredentialDeleted { .. }
                | Fact::CheckMade { deeper: false, .. }
                | Fact::FindingConfirmed { .. }
                | Fact::FindingUnconfirmed { .. }
                | Fact::RevisionTaken { .. }
        )
}
