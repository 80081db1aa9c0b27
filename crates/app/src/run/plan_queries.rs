//! Queries of a plan.

use lotse_guide::{Credential, Id, Plan, PlannedAction, PlannedStep, Verb};
use lotse_journal::Run;

/// Each capture of a credential: its step and its action.
pub(crate) fn captures<'p, 'g>(
    plan: &'p Plan<'g>,
    credential: &'p Credential,
) -> impl Iterator<Item = (&'p PlannedStep<'g>, &'p PlannedAction<'g>)> {
    plan.steps().flat_map(move |(_, step)| {
        let takes = |action: &&PlannedAction<'g>| {
            matches!(&action.action.verb, Verb::Capture(id, _) if *id == credential.id)
        };
        step.all_actions().into_iter().filter(takes).map(move |action| (step, action))
    })
}

/// The step that captures a credential.
pub(crate) fn step_of<'g>(plan: &Plan<'g>, credential: &Credential) -> Option<&'g Id> {
    captures(plan, credential).next().map(|(step, _)| &step.step.id)
}

/// Whether a step may be skipped: an optional one always, any other only with a note that says why, and never one that captures a
/// credential.
pub(crate) fn may_skip(run: &Run, planned: &PlannedStep<'_>) -> bool {
    let captures = || planned.all_actions().iter().any(|it| matches!(it.action.verb, Verb::Capture(..)));
    planned.step.optional || (run.notes.contains_key(planned.step.id.as_str()) && !captures())
}
