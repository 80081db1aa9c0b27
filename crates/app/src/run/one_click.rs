//! What one click may tick in a step.
//!
//! One click says "I have done this step". It does not tick what needs a closer look: capturing a value, the click that makes a
//! value appear that is shown only once, the rows of a matrix, and checks. Each of these has a click of its own.

use std::collections::HashSet;

use lotse_guide::{Filling, Id, PlannedAction, PlannedStep, Verb};

use super::worked::{Worked, missing};

/// The open actions of a step that one click may tick.
pub(super) fn one_click(planned: &PlannedStep<'_>, run: &Worked<'_>, untaken: &HashSet<&Id>) -> Vec<String> {
    let step = &planned.step.id;
    let mut open = Vec::new();
    collect(&planned.actions, step, run, untaken, &mut open);
    let all = planned.all_actions();
    let kept = until_shown(planned, &all, run);
    open.retain(|id| all[..kept].iter().any(|it| it.action.id.as_str() == id));
    open
}

fn collect(
    actions: &[PlannedAction<'_>],
    step: &Id,
    run: &Worked<'_>,
    untaken: &HashSet<&Id>,
    open: &mut Vec<String>,
) {
    for planned in actions.iter().filter(|planned| !planned.action.optional) {
        let action = planned.action;
        let is_ticked = run.is_ticked(step.as_str(), action.id.as_str());
        match &action.verb {
            Verb::Either(_) => {
                // Nobody knows which route was taken before something on it is ticked.
                let done = is_ticked || planned.routes.iter().any(|it| missing(it, step, run).is_empty());
                let begun = planned
                    .routes
                    .iter()
                    .find(|route| route.iter().any(|it| run.is_ticked(step.as_str(), it.action.id.as_str())));
                if let Some(route) = begun.filter(|_| !done) {
                    collect(route, step, run, untaken, open);
                }
                continue;
            }
            Verb::Capture(..) | Verb::Matrix(_) | Verb::Check(_) => {}
            Verb::Fill(_, Filling::Credential(it)) | Verb::Enter(it) if untaken.contains(it) => {}
            _ if action.is_tickable() && !is_ticked && !run.is_stale(step.as_str(), action.id.as_str()) => {
                open.push(action.id.to_string());
            }
            _ => {}
        }
        collect(&planned.nested, step, run, untaken, open);
    }
}

/// How many of a step's actions come before a value can appear that is shown only once and is not captured yet. The action right
/// before its capture makes it appear, or saving the form does.
fn until_shown(planned: &PlannedStep<'_>, all: &[&PlannedAction<'_>], run: &Worked<'_>) -> usize {
    let step = planned.step.id.as_str();
    let open = |guard: &&Id| !run.is_ticked(step, guard.as_str());
    let shown = planned.guards.iter().filter(|guard| open(guard)).filter_map(|guard| {
        let at = all.iter().position(|it| it.action.id == **guard)?;
        let before = &all[..at];
        let acts =
            |it: &&PlannedAction<'_>| it.action.is_tickable() && !matches!(it.action.verb, Verb::Capture(..));
        let maker = before.iter().rposition(acts).unwrap_or(at);
        let save = before.iter().rposition(|it| matches!(it.action.verb, Verb::Save(_)));
        Some(save.map_or(maker, |save| save.min(maker)))
    });
    shown.min().unwrap_or(all.len())
}
