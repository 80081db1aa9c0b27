//! The difference between today's guide and the one that a run was done with, by ids. Computed only from two plans.

use std::collections::{BTreeMap, BTreeSet};

use lotse_guide::{Change, Changes, Detail, PlannedAction, StepKind, Verb};
use lotse_journal::Run;

use super::matrix_rows::action_of;
use crate::wire::Fault;

/// The difference between today's guide and the one that a run was done with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct RevisionDiff {
    /// Whether anything changed: the number of the revision, or what the guide means for this run.
    pub(crate) behind: bool,
    /// Whether the changes concern a finished run, as far as they are known.
    pub(crate) touched: bool,
    /// The steps that were not there.
    pub(crate) new: BTreeSet<String>,
    /// The steps in which something is different.
    pub(crate) different: BTreeSet<String>,
    /// The steps that are not there any more.
    pub(crate) gone: BTreeSet<String>,
    /// Step to the actions that changed: ticks from before don't count for them.
    stale: BTreeMap<String, BTreeSet<String>>,
}

impl RevisionDiff {
    /// The revision has risen, and the old one is not known.
    pub(super) fn unknown() -> Self {
        Self { behind: true, touched: true, ..Self::default() }
    }

    /// What `changes` mean for a run. `risen` says whether the number of the revision is higher than the run's.
    pub(super) fn of(changes: &Changes<'_>, risen: bool) -> Self {
        // A source that was read again is no change unless the revision rises.
        let touched = changes.touches_runs();
        let behind = risen || touched || !changes.steps.is_empty();
        let mut diff = Self { behind, touched, ..Self::default() };
        for step in &changes.steps {
            let id = step.id.to_string();
            match step.kind {
                StepKind::New => _ = diff.new.insert(id),
                StepKind::Gone => _ = diff.gone.insert(id),
                StepKind::Moved => {}
                StepKind::Different { .. } => {
                    let stale: BTreeSet<String> = step.details.iter().filter_map(outdated).collect();
                    diff.stale.insert(id.clone(), stale);
                    diff.different.insert(id);
                }
            }
        }
        diff
    }

    /// Whether a tick from before the change does not count for this action. In a finished run it counts: the work was done, and
    /// the run shows that it is behind.
    pub(crate) fn is_stale(&self, run: &Run, step: &str, action: &str) -> bool {
        let stale = |actions: &BTreeSet<String>| actions.contains(action_of(action));
        run.finished.is_none() && self.stale.get(step).is_some_and(stale)
    }

    /// Whether a step has to be looked at again.
    pub(crate) fn holds_back(&self, run: &Run, step: &str) -> bool {
        run.finished.is_none() && self.different.contains(step)
    }

    /// Refuses to tick a changed action before anybody has looked at the change, because the tick would look like the old one.
    pub(crate) fn refuse_stale(&self, run: &Run, step: &str, actions: &[String]) -> Result<(), Fault> {
        if actions.iter().any(|action| self.is_stale(run, step, action)) {
            return Err(Fault::new("revision-not-taken", &[]));
        }
        Ok(())
    }
}

/// The action that a change outdates.
fn outdated(detail: &Detail<'_>) -> Option<String> {
    let action = match detail {
        Detail::Action(Change::Different { old, new }) if is_other(old, new) => new,
        Detail::Matrix { action, .. } => action,
        _ => return None,
    };
    Some(action.action.id.to_string())
}

/// A captured value stays captured, wherever the screen shows it today.
fn is_other(old: &PlannedAction<'_>, new: &PlannedAction<'_>) -> bool {
    match (&old.action.verb, &new.action.verb) {
        (Verb::Capture(then, _), Verb::Capture(now, _)) => then != now,
        _ => true,
    }
}
