//! The progress of a run, computed only from a plan and the journal's run.

use std::collections::{BTreeMap, HashSet};

use lotse_guide::{Filling, Id, Plan, PlannedAction, PlannedStep, Verb};
use lotse_journal::{Mismatch, Mode, Run, Text};

use super::RevisionDiff;
use super::matrix_rows::{action_of, compared_rows};
use super::one_click::one_click;
use super::worked::{Worked, missing};
use crate::wire::{MismatchView, Progress, RunState, StepProgress, StepState};

/// The progress of a run under its plan. `revision_diff` says what changed in the guide since the run was done with it.
pub(crate) fn progress(plan: &Plan<'_>, run: &Run, revision_diff: &RevisionDiff) -> Progress {
    let run = &Worked { run, revision_diff };
    let untaken = untaken(plan, run);
    let steps: BTreeMap<String, StepProgress> = (plan.steps())
        .map(|(_, planned)| (planned.step.id.to_string(), step_progress(planned, run, &untaken)))
        .collect();
    let counts = |step: &&StepProgress| is_settled(step.state);
    let position = position(plan, run.run);
    let here = plan.steps().map(|(_, planned)| planned).find(|it| it.step.id.as_str() == position);
    let here = here.filter(|_| run.run.finished.is_none());
    Progress {
        together: here.map(|it| one_click(it, run, &untaken)).unwrap_or_default(),
        compared: here.map(|it| compared(plan, it, run)).unwrap_or_default(),
        position,
        done: count(steps.values().filter(counts).count()),
        total: count(steps.len()),
        finished: run.run.finished.as_ref().map(|by| by.at.to_string()),
        steps,
    }
}

/// Whether nothing is left to do at a step.
pub(crate) const fn is_settled(state: StepState) -> bool {
    matches!(state, StepState::Done | StepState::Skipped)
}

/// The state of the run as a whole.
pub(crate) fn run_state(progress: &Progress) -> RunState {
    if progress.steps.values().any(|step| step.state == StepState::Problem) {
        RunState::Problem
    } else if progress.finished.is_some() {
        RunState::Finished
    } else if progress.steps.values().all(|step| step.ticked.is_empty()) {
        RunState::New
    } else {
        RunState::Started
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The step that was opened last, or the first one. It never moves by itself, because a tick must not turn the page.
fn position(plan: &Plan<'_>, run: &Run) -> String {
    let there = |id: &str| plan.steps().any(|(_, step)| step.step.id.as_str() == id);
    let first = || plan.steps().next().map(|(_, step)| step.step.id.to_string());
    run.position.clone().filter(|id| there(id)).or_else(first).unwrap_or_default()
}

/// The new position of a run if other answers have removed its step: the first step that is not settled. `None` if the step still
/// exists.
pub(crate) fn moved_position(plan: &Plan<'_>, run: &Run, revision_diff: &RevisionDiff) -> Option<String> {
    let run = &Worked { run, revision_diff };
    let here = run.run.position.as_deref()?;
    if plan.steps().any(|(_, step)| step.step.id.as_str() == here) {
        return None;
    }
    let open = plan.steps().find(|(_, step)| !missing(&step.actions, &step.step.id, run).is_empty());
    open.or_else(|| plan.steps().next()).map(|(_, step)| step.step.id.to_string())
}

fn step_progress(planned: &PlannedStep<'_>, run: &Worked<'_>, untaken: &HashSet<&Id>) -> StepProgress {
    let step = &planned.step.id;
    let all = planned.all_actions();
    let mut ticked: Vec<String> = (all.iter())
        .filter(|action| run.is_ticked(step.as_str(), action.action.id.as_str()))
        .map(|action| action.action.id.to_string())
        .collect();
    let rows = run.run.ticks.get(step.as_str()).into_iter().flat_map(|ticks| ticks.keys());
    ticked.extend(rows.filter(|it| it.contains('/') && run.is_ticked(step.as_str(), it)).cloned());
    let missing = missing(&planned.actions, step, run);
    // A credential that the step itself captures does not lock it.
    let takes = |credential: &Id| {
        all.iter().any(|it| matches!(&it.action.verb, Verb::Capture(taken, _) if taken == credential))
    };
    let needs_untaken = all.iter().any(|action| match &action.action.verb {
        Verb::Fill(_, Filling::Credential(credential)) => untaken.contains(credential) && !takes(credential),
        _ => false,
    });
    let state = if run.run.problems.contains_key(step.as_str()) {
        StepState::Problem
    } else if run.run.skipped.contains_key(step.as_str()) {
        StepState::Skipped
    } else if missing.is_empty() {
        StepState::Done
    } else if !ticked.is_empty() {
        StepState::Started
    } else if needs_untaken {
        StepState::Locked
    } else {
        StepState::Open
    };
    // The step has changed since it was done or skipped.
    let state = match (
        is_settled(state) && run.revision_diff.holds_back(run.run, step.as_str()),
        ticked.is_empty(),
    ) {
        (true, true) => StepState::Open,
        (true, false) => StepState::Started,
        (false, _) => state,
    };
    let note = Text::Note(step.to_string());
    StepProgress {
        state,
        ticked,
        missing,
        // A value on the screen is there, whatever changed in the guide.
        held: held(planned, run.run),
        changed: run.revision_diff.different.contains(step.as_str()),
        note: run.run.notes.get(step.as_str()).map(|note| note.text.clone()).unwrap_or_default(),
        mismatches: mismatches(run.run, step),
        noted: run.run.texts.contains(&note),
        erased: run.run.erased.get(&note).map(|by| by.at.to_string()),
    }
}

fn mismatches(run: &Run, step: &Id) -> Vec<MismatchView> {
    let view = |(label, mismatch): (&String, &Mismatch)| MismatchView {
        label: label.clone(),
        seen: mismatch.seen.clone(),
        version: mismatch.version.clone(),
    };
    run.mismatches.get(step.as_str()).into_iter().flatten().map(view).collect()
}

/// The open rows of a step's matrices that a check will compare.
fn compared(plan: &Plan<'_>, planned: &PlannedStep<'_>, run: &Worked<'_>) -> Vec<String> {
    let step = planned.step.id.as_str();
    let has_matrix = planned.all_actions().iter().any(|it| matches!(it.action.verb, Verb::Matrix(_)));
    if run.run.mode == Mode::Checklist || !has_matrix {
        return Vec::new();
    }
    let open = |row: &String| {
        let action = action_of(row);
        !run.is_ticked(step, row) && !run.is_ticked(step, action) && !run.is_stale(step, action)
    };
    compared_rows(plan, step).into_iter().filter(open).collect()
}

/// The captures whose values are on the screen now and would be lost by leaving it. The action right before a capture makes its
/// value appear.
fn held(planned: &PlannedStep<'_>, run: &Run) -> Vec<String> {
    let step = planned.step.id.as_str();
    let ticked = |action: &PlannedAction<'_>| run.is_ticked(step, action.action.id.as_str());
    let acts = |action: &&PlannedAction<'_>| action.action.is_tickable() && !captures(action);
    let all = planned.all_actions();
    let is_held = |guard: &&&Id| {
        let Some(at) = all.iter().position(|action| &action.action.id == **guard) else {
            return false;
        };
        let maker = all[..at].iter().copied().rfind(acts);
        let after = all[at + 1..].iter().copied().any(ticked);
        !ticked(all[at]) && (maker.is_some_and(ticked) || after)
    };
    planned.guards.iter().filter(is_held).map(ToString::to_string).collect()
}

fn captures(action: &PlannedAction<'_>) -> bool {
    matches!(action.action.verb, Verb::Capture(..))
}

/// The credentials that have a capture in the plan, none of which is ticked.
fn untaken<'p>(plan: &'p Plan<'_>, run: &Worked<'_>) -> HashSet<&'p Id> {
    let mut waiting = HashSet::new();
    let mut taken = HashSet::new();
    for (_, step) in plan.steps() {
        for action in step.all_actions() {
            if let Verb::Capture(credential, _) = &action.action.verb {
                if run.is_ticked(step.step.id.as_str(), action.action.id.as_str()) {
                    taken.insert(credential);
                } else {
                    waiting.insert(credential);
                }
            }
        }
    }
    waiting.retain(|credential| !taken.contains(credential));
    waiting
}
