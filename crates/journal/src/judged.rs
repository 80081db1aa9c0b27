//! Judgements about a run (checks, their confirmations, the end of the run, a second person), and what voids them.
//!
//! A judgement counts where it was made. What another computer says is kept beside it as that device's report, and never
//! becomes something that was said here. Both are applied in the order in which they became known here: an own event at its
//! own place, an event of another device at the own event that imported it. So no clock can put a judgement after a change.

use crate::state::Pending;
use crate::{
    CheckMade, DeviceId, Fact, GuideThen, OrganisationId, Report, Run, Second, SecondSaid, Stamp, State,
};

/// Judges by a fact: at once if it is an own one, else when it comes here.
pub(crate) fn consider(state: &mut State, by: &Stamp, arrived: Option<u64>, fact: &Fact) {
    if !judges(fact) && !is_change(fact) && !is_work(fact) {
        return;
    }
    if state.is_own(by.device) || state.own.is_none() {
        judge(state, by, fact);
    } else {
        let pending = Pending { by: by.clone(), fact: fact.clone() };
        state.pending.entry(arrived.unwrap_or(u64::MAX)).or_default().push(pending);
    }
}

/// The own event `own` took in what came here until then.
pub(crate) fn arrive(state: &mut State, own: u64) {
    let later = own.checked_add(1).map(|next| state.pending.split_off(&next)).unwrap_or_default();
    for pending in std::mem::replace(&mut state.pending, later).into_values().flatten() {
        judge(state, &pending.by, &pending.fact);
    }
}

/// Everything that was folded has come here.
pub(crate) fn settle(state: &mut State) {
    arrive(state, u64::MAX);
}

fn judge(state: &mut State, by: &Stamp, fact: &Fact) {
    let here = state.is_own(by.device);
    if let Fact::ValueStored { organisation, .. } | Fact::ValueDeleted { organisation, .. } = fact {
        value_changed(state, *organisation);
    }
    let Some(run) = fact.run().and_then(|run| state.runs.get_mut(&run)) else { return };
    if is_change(fact) {
        rest_on_other_things(run, here, fact);
    }
    // What another computer says of a run changes nothing that a second person has looked at here.
    if is_work(fact) && (here || !judges(fact)) {
        worked_on(run, here, by.device, fact);
    }
    if here {
        say(run, by.clone(), fact);
    } else {
        report(run, by.clone(), fact);
    }
    // The run may just have gone back to the guide that it was finished with.
    if let Fact::RevisionTaken { run: id, revision } = fact
        && !here
        && *revision > run.revision
    {
        state.take_revision(*id, by.device, *revision);
    }
}

fn value_changed(state: &mut State, organisation: OrganisationId) {
    for run in state.runs.values_mut().filter(|run| run.organisation == organisation) {
        run.changed = true;
        run.elsewhere.values_mut().for_each(|report| report.outdated = report.check.is_some());
    }
}

/// What a check and what was seen rest on is something else.
fn rest_on_other_things(run: &mut Run, here: bool, fact: &Fact) {
    let replaces = match fact {
        Fact::AnswersChanged { .. } => true,
        // It was known here what there was before; of an event of another device that can't be told any more.
        Fact::CredentialStored { credential, .. } | Fact::CredentialDeleted { credential, .. } => {
            !here || run.credentials.contains_key(credential)
        }
        // The guide changed under the same number: a check can't tell which of the two it speaks of.
        Fact::RevisionTaken { revision, .. } if here && run.revision != *revision => return,
        _ => false,
    };
    if replaces {
        run.confirmed.clear();
    }
    run.changed = true;
    run.elsewhere.values_mut().for_each(|report| report.outdated = report.check.is_some());
}

/// What a second person looks at is something else; and a run in which work is opened is not through.
fn worked_on(run: &mut Run, here: bool, device: DeviceId, fact: &Fact) {
    run.second.outdated = run.second.confirmed.is_some();
    for report in run.elsewhere.values_mut() {
        report.second_outdated = report.second.is_some();
    }
    let ended =
        if here { &run.finished } else { &run.elsewhere.get(&device).and_then(|it| it.finished.clone()) };
    // Whoever had come to its end has only looked at what is new in the guide.
    if opens(fact) || (matches!(fact, Fact::RevisionTaken { .. }) && ended.is_none()) {
        run.reopen();
        run.elsewhere.values_mut().for_each(|report| report.finished = None);
    }
}

/// A judgement that was made here.
fn say(run: &mut Run, by: Stamp, fact: &Fact) {
    match fact {
        Fact::CheckMade { check, .. } => {
            run.check_before = run.check.replace(CheckMade { check: check.clone(), by });
            (run.changed, run.check_erased) = (false, false);
            run.checks = run.checks.saturating_add(1);
            // It was made with knowledge of what others had found by then.
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
            // Finished twice is finished with what the first one worked with.
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
fn report(run: &mut Run, by: Stamp, fact: &Fact) {
    match fact {
        // To be asked for is no judgement. Whoever asked for it here is not overruled.
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

/// Whether a fact says of a run how it stands, or whether somebody is to look at it.
const fn judges(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::CheckMade { .. }
            | Fact::FindingConfirmed { .. }
            | Fact::FindingUnconfirmed { .. }
            | Fact::RunFinished { .. }
            | Fact::SecondPersonWanted { .. }
            | Fact::SecondPersonUnwanted { .. }
            | Fact::SecondPersonConfirmed { .. }
            | Fact::SecondPersonWithdrawn { .. }
    )
}

/// Whether a fact changes what a check rests on.
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

/// Whether a fact opens work.
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

/// Whether a fact changes what a second person looks at.
const fn is_work(fact: &Fact) -> bool {
    opens(fact)
        || matches!(
            fact,
            Fact::ActionTicked { .. }
                | Fact::StepSkipped { .. }
                | Fact::ProblemCleared { .. }
                | Fact::CredentialStored { .. }
                | Fact::CredentialDeleted { .. }
                | Fact::CheckMade { .. }
                | Fact::FindingConfirmed { .. }
                | Fact::FindingUnconfirmed { .. }
                | Fact::RevisionTaken { .. }
        )
}
