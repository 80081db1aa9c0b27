//! What is ticked in a run, and what is missing.

use lotse_guide::{Id, PlannedAction, Verb};
use lotse_journal::Run;

use super::RevisionDiff;

/// A run with the ticks that still count for today's guide.
pub(super) struct Worked<'r> {
    pub(super) run: &'r Run,
    pub(super) revision_diff: &'r RevisionDiff,
}

impl Worked<'_> {
    pub(super) fn is_ticked(&self, step: &str, action: &str) -> bool {
        self.run.is_ticked(step, action) && !self.is_stale(step, action)
    }

    pub(super) fn is_stale(&self, step: &str, action: &str) -> bool {
        self.revision_diff.is_stale(self.run, step, action)
    }
}

/// The actions still to be ticked; of several routes one will do.
pub(super) fn missing(actions: &[PlannedAction<'_>], step: &Id, run: &Worked<'_>) -> Vec<String> {
    let mut all = Vec::new();
    for planned in actions.iter().filter(|planned| !planned.action.optional) {
        let action = planned.action;
        if let Verb::Either(_) = &action.verb {
            let done = planned.routes.iter().any(|route| missing(route, step, run).is_empty());
            if !done && !run.is_ticked(step.as_str(), action.id.as_str()) {
                all.push(action.id.to_string());
            }
            continue;
        }
        if action.is_tickable() && !run.is_ticked(step.as_str(), action.id.as_str()) {
            all.push(action.id.to_string());
        }
        all.extend(missing(&planned.nested, step, run));
    }
    all
}
