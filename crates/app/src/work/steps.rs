//! Commands that open, tick, skip and finish steps of a run.

use std::collections::BTreeSet;
use std::rc::Rc;

use lotse_guide::{PlannedAction, PlannedStep, Verb};
use lotse_journal::{Fact, Journal, Mode};

use super::guide_revision::revision_facts;
use crate::core::{Core, run_id, run_in_view};
use crate::keys::Owner;
use crate::keys::change::forget;
use crate::keys::leftover::cancel_deletions;
use crate::run::matrix_rows::{action_of, rows_of};
use crate::run::plan_queries::may_skip;
use crate::run::progress::{is_settled, progress};
use crate::run::stored_check::seen_in_step;
use crate::run::{RunInHand, Runs};
use crate::wire::requests::{NoteMismatch, RunOnly, StepFlag, StepOnly, Tick, WriteNote};
use crate::wire::{Fault, GuideOlder, Progress};

pub(crate) fn open_step(runs: Runs<'_>, request: &StepOnly) -> Result<Progress, Fault> {
    change_step(runs, &request.run, &request.step, |in_hand, _| {
        let progress = &in_hand.progress;
        let here = progress.steps.get(&progress.position);
        if progress.position != request.step && here.is_some_and(|step| !step.held.is_empty()) {
            return Err(Fault::new("step-held", &[]));
        }
        if in_hand.run.position.as_ref() == Some(&request.step) {
            return Ok(Vec::new());
        }
        Ok(vec![Fact::StepOpened { run: in_hand.run.id, step: request.step.clone() }])
    })
}

pub(crate) fn tick(runs: Runs<'_>, request: &Tick) -> Result<Progress, Fault> {
    change_step(runs, &request.run, &request.step, |in_hand, planned| {
        let (run, step) = (in_hand.run, &request.step);
        let actions = planned.all_actions();
        if request.ticked {
            refuse_untaken(in_hand, &actions, &request.actions)?;
            in_hand.revision_diff.refuse_stale(run, step, &request.actions)?;
        }
        let changed: Vec<String> = (request.actions.iter())
            .filter(|action| run.is_ticked(step, action) != request.ticked)
            .cloned()
            .collect();
        let is_known = |id: &str| {
            actions.iter().any(|it| it.action.is_tickable() && it.action.id.as_str() == id)
                || rows_of(&in_hand.plan, step, action_of(id)).iter().any(|row| row == id)
        };
        if let Some(action) = changed.iter().find(|action| !is_known(action)) {
            return Err(Fault::new("action-unknown", &[("step", step), ("action", action)]));
        }
        Ok(match (request.ticked, request.together) {
            (true, true) => ticked_together(in_hand, step, changed)?,
            (true, false) => ticked(in_hand, planned, changed),
            (false, _) => unticked(in_hand, step, changed),
        })
    })
}

/// The facts of one click, which must not tick more than is allowed.
fn ticked_together(
    in_hand: &RunInHand<'_, '_>,
    step: &str,
    mut actions: Vec<String>,
) -> Result<Vec<Fact>, Fault> {
    let Progress { position, together, compared, .. } = &in_hand.progress;
    let may = |action: &String| position == step && (together.contains(action) || compared.contains(action));
    if let Some(action) = actions.iter().find(|action| !may(action)) {
        return Err(Fault::new("action-alone", &[("step", step), ("action", action)]));
    }
    actions.extend(completed(in_hand, step, &actions));
    let fact = |actions| Fact::ActionsTicked { run: in_hand.run.id, step: step.to_owned(), actions };
    Ok(if actions.is_empty() { Vec::new() } else { vec![fact(actions)] })
}

/// The facts of ticks that were set one by one. Ticking a check also confirms its finding.
fn ticked(in_hand: &RunInHand<'_, '_>, planned: &PlannedStep<'_>, mut actions: Vec<String>) -> Vec<Fact> {
    let (run, step) = (in_hand.run, planned.step.id.as_str());
    let looked = |id: &String| {
        let mut all = planned.all_actions().into_iter();
        all.any(|it| it.action.id.as_str() == id && matches!(it.action.verb, Verb::Check(_)))
    };
    let seen: Vec<Fact> = (actions.iter().filter(|id| run.mode != Mode::Checklist && looked(id)))
        .map(|id| Fact::FindingConfirmed { run: run.id, finding: seen_in_step(step, id) })
        .collect();
    actions.extend(completed(in_hand, step, &actions));
    let ticks =
        actions.into_iter().map(|action| Fact::ActionTicked { run: run.id, step: step.to_owned(), action });
    ticks.chain(seen).collect()
}

/// The facts of removed ticks. A matrix without all rows is not done, and unticking a matrix unticks its rows.
fn unticked(in_hand: &RunInHand<'_, '_>, step: &str, mut actions: Vec<String>) -> Vec<Fact> {
    let run = in_hand.run;
    let known = run.ticks.get(step).into_iter().flat_map(|ticks| ticks.keys());
    let with = known.filter(|tick| {
        let belong = |it: &String| it == action_of(tick) || tick.as_str() == action_of(it);
        !actions.contains(tick) && actions.iter().any(belong)
    });
    let with: Vec<String> = with.cloned().collect();
    actions.extend(with);
    let unseen: Vec<Fact> = (actions.iter().map(|id| seen_in_step(step, id)))
        .filter(|finding| run.confirmed.contains_key(finding))
        .map(|finding| Fact::FindingUnconfirmed { run: run.id, finding })
        .collect();
    let ticks =
        actions.into_iter().map(|action| Fact::ActionUnticked { run: run.id, step: step.to_owned(), action });
    ticks.chain(unseen).collect()
}

/// The matrices that these ticks complete.
fn completed(in_hand: &RunInHand<'_, '_>, step: &str, ticked: &[String]) -> BTreeSet<String> {
    let run = in_hand.run;
    let touched: BTreeSet<&str> =
        ticked.iter().filter(|it| it.contains('/')).map(|it| action_of(it)).collect();
    let is_complete = |action: &&str| {
        !run.is_ticked(step, action)
            && !ticked.iter().any(|it| it == action)
            && (rows_of(&in_hand.plan, step, action).iter())
                .all(|row| run.is_ticked(step, row) || ticked.contains(row))
    };
    touched.into_iter().filter(is_complete).map(ToOwned::to_owned).collect()
}

pub(crate) fn write_note(runs: Runs<'_>, request: &WriteNote) -> Result<Progress, Fault> {
    change_step(runs, &request.run, &request.step, |in_hand, _| {
        let written = in_hand.run.notes.get(&request.step).map_or("", |note| note.text.as_str());
        if written == request.text {
            return Ok(Vec::new());
        }
        Ok(vec![Fact::NoteWritten {
            run: in_hand.run.id,
            step: request.step.clone(),
            text: request.text.clone(),
        }])
    })
}

pub(crate) fn note_mismatch(runs: Runs<'_>, request: &NoteMismatch) -> Result<Progress, Fault> {
    change_step(runs, &request.run, &request.step, |in_hand, _| {
        let known = in_hand.run.mismatches.get(&request.step).and_then(|labels| labels.get(&request.label));
        let (seen, version) = (request.seen.trim(), request.version.trim());
        if known.map_or(("", ""), |it| (&it.seen, &it.version)) == (seen, version) {
            return Ok(Vec::new());
        }
        Ok(vec![Fact::MismatchNoted {
            run: in_hand.run.id,
            step: request.step.clone(),
            label: request.label.clone(),
            seen: seen.to_owned(),
            version: version.to_owned(),
        }])
    })
}

pub(crate) fn skip_step(runs: Runs<'_>, request: &StepFlag) -> Result<Progress, Fault> {
    change_step(runs, &request.run, &request.step, |in_hand, planned| {
        let run = in_hand.run;
        if run.skipped.contains_key(&request.step) == request.on {
            return Ok(Vec::new());
        }
        if request.on && !may_skip(run, planned) {
            return Err(Fault::new("step-needs-note", &[]));
        }
        let (run, step) = (run.id, request.step.clone());
        Ok(vec![if request.on { Fact::StepSkipped { run, step } } else { Fact::StepUnskipped { run, step } }])
    })
}

pub(crate) fn mark_problem(runs: Runs<'_>, request: &StepFlag) -> Result<Progress, Fault> {
    change_step(runs, &request.run, &request.step, |in_hand, _| {
        if in_hand.run.problems.contains_key(&request.step) == request.on {
            return Ok(Vec::new());
        }
        let (run, step) = (in_hand.run.id, request.step.clone());
        Ok(vec![if request.on {
            Fact::ProblemMarked { run, step }
        } else {
            Fact::ProblemCleared { run, step }
        }])
    })
}

pub(crate) fn finish(runs: Runs<'_>, request: &RunOnly) -> Result<Progress, Fault> {
    change(runs, &request.run, |journal, in_hand| {
        let run = in_hand.run;
        // A newer guide may have steps that are still open.
        if let Some(GuideOlder { worked, here }) = runs.older_guide(run).filter(|_| run.finished.is_none()) {
            let revisions = [("worked", &*worked.to_string()), ("here", &*here.to_string())];
            return Err(Fault::new("guide-older", &revisions));
        }
        let open: Vec<_> = in_hand.progress.steps.values().filter(|step| !is_settled(step.state)).collect();
        if !open.is_empty() {
            if open.iter().all(|step| step.changed) {
                return Err(Fault::new("revision-not-taken", &[]));
            }
            return Err(Fault::new("run-open-steps", &[("count", &open.len().to_string())]));
        }
        let mut facts = revision_facts(runs.core, journal, in_hand);
        facts.push(Fact::RunFinished { run: run.id });
        Ok(facts)
    })
}

pub(crate) fn reopen(runs: Runs<'_>, request: &RunOnly) -> Result<Progress, Fault> {
    change(runs, &request.run, |_, in_hand| Ok(vec![Fact::RunReopened { run: in_hand.run.id }]))
}

pub(crate) fn remove(core: &Core, request: &RunOnly) -> Result<(), Fault> {
    let device = core.device()?;
    let mut journal = core.journal()?;
    let run = run_in_view(&journal, &request.run)?;
    let mut pending = core.keys.pending(&device);
    let mut facts = forget(&mut pending, Owner::Run(run))?;
    facts.push(Fact::RunRemoved { run: run.id });
    journal.append_all(core.now(), facts)?;
    pending.commit();
    Ok(())
}

pub(crate) fn restore(core: &Core, request: &RunOnly) -> Result<(), Fault> {
    let run = run_id(&request.run)?;
    let mut journal = core.journal()?;
    journal.append(core.now(), Fact::RunRestored { run })?;
    cancel_deletions(&mut journal);
    Ok(())
}

/// Decides on facts from the state of the run, writes them, and returns the new state.
fn change(
    runs: Runs<'_>,
    run: &str,
    decide: impl FnOnce(&Journal, &RunInHand<'_, '_>) -> Result<Vec<Fact>, Fault>,
) -> Result<Progress, Fault> {
    let mut journal = runs.core.journal()?;
    let in_hand = runs.in_hand(&journal, run)?;
    let facts = decide(&journal, &in_hand)?;
    if facts.is_empty() {
        return Ok(in_hand.progress);
    }
    let plan = Rc::clone(&in_hand.plan);
    journal.append_all(runs.core.now(), facts)?;
    let after = run_in_view(&journal, run)?;
    Ok(progress(&plan, after, &runs.revision_diff(after)))
}

/// The same for an action at a step, which must belong to the run.
fn change_step(
    runs: Runs<'_>,
    run: &str,
    step: &str,
    decide: impl FnOnce(&RunInHand<'_, '_>, &PlannedStep<'_>) -> Result<Vec<Fact>, Fault>,
) -> Result<Progress, Fault> {
    change(runs, run, |_, in_hand| {
        let planned = in_hand.plan.steps().find(|(_, planned)| planned.step.id.as_str() == step);
        let (_, planned) = planned.ok_or_else(|| Fault::new("step-unknown", &[("step", step)]))?;
        decide(in_hand, planned)
    })
}

/// In a run that saves credentials, a capture is done when the value is saved, not when it is ticked.
fn refuse_untaken(
    in_hand: &RunInHand<'_, '_>,
    actions: &[&PlannedAction<'_>],
    ticked: &[String],
) -> Result<(), Fault> {
    if in_hand.run.mode == Mode::Checklist {
        return Ok(());
    }
    for action in actions {
        if let Verb::Capture(credential, _) = &action.action.verb
            && ticked.iter().any(|id| id == action.action.id.as_str())
            && !in_hand.run.credentials.contains_key(credential.as_str())
        {
            return Err(Fault::new("credential-not-stored", &[]));
        }
    }
    Ok(())
}
