//! How two plans of a guide differ: what a run is missing after its guide got a new revision.
//!
//! Steps, actions, values, labels, rights and credentials are compared by their ids. Message texts are not compared, because a
//! plan does not contain them. Something with a new id counts as removed and added, because progress refers to ids. Plans are
//! compared instead of guides, so that a run sees only the changes under its own answers.

mod change;
mod condition;
mod matrix;
mod order;
mod others;
mod step;

use std::collections::BTreeMap;

pub use change::{
    Change, Changes, CredentialFact, Detail, MatrixChange, MatrixFact, Other, RowFact, RowRef, StepChange,
    StepKind,
};

use crate::plan::{Plan, PlannedPart};
use crate::{Id, PlannedStep};

/// What changed from one plan to another of the same guide.
pub fn diff<'p>(old: &'p Plan<'p>, new: &'p Plan<'p>) -> Changes<'p> {
    let plans = Plans { old, new };
    Changes { steps: steps(plans, &old.parts, &new.parts), others: others::others(plans) }
}

/// Both sides.
#[derive(Clone, Copy)]
struct Plans<'p> {
    old: &'p Plan<'p>,
    new: &'p Plan<'p>,
}

/// A step and the part that contains it.
type Placed<'p> = (&'p PlannedPart<'p>, &'p PlannedStep<'p>);

fn placed<'p>(parts: &'p [PlannedPart<'p>]) -> Vec<Placed<'p>> {
    parts.iter().flat_map(|part| part.steps.iter().map(move |step| (part, step))).collect()
}

/// The steps that changed, in the order of the new plan; those that are gone at the end.
fn steps<'p>(
    plans: Plans<'p>,
    old: &'p [PlannedPart<'p>],
    new: &'p [PlannedPart<'p>],
) -> Vec<StepChange<'p>> {
    let (old, new) = (placed(old), placed(new));
    let ids = |all: &[Placed<'p>]| all.iter().map(|(_, step)| &step.step.id).collect::<Vec<&'p Id>>();
    let moved = order::moved(&ids(&old), &ids(&new));
    let before: BTreeMap<&Id, Placed<'p>> = old.iter().map(|it| (&it.1.step.id, *it)).collect();
    let mut changes = Vec::new();
    for now in &new {
        let id = &now.1.step.id;
        let Some(then) = before.get(id) else {
            changes.push(StepChange {
                id,
                part: now.0,
                step: now.1,
                kind: StepKind::New,
                details: Vec::new(),
            });
            continue;
        };
        let details = step::details(plans, *then, *now);
        let is_moved = moved.contains(id) || then.0.part.id != now.0.part.id;
        let kind = match (details.is_empty(), is_moved) {
            (true, false) => continue,
            (true, true) => StepKind::Moved,
            (false, moved) => StepKind::Different { moved },
        };
        changes.push(StepChange { id, part: now.0, step: now.1, kind, details });
    }
    let there = ids(&new);
    for (part, step) in old.into_iter().filter(|(_, step)| !there.contains(&&step.step.id)) {
        let (id, kind) = (&step.step.id, StepKind::Gone);
        changes.push(StepChange { id, part, step, kind, details: Vec::new() });
    }
    changes
}

/// Finds what is new and what is gone, by some name of the things. Calls `both` for those that are on both sides.
fn by_name<T: Copy, K: Ord>(
    old: &[T],
    new: &[T],
    name: impl Fn(T) -> K,
    mut both: impl FnMut(T, T),
) -> Vec<Change<T>> {
    let before: BTreeMap<K, T> = old.iter().map(|it| (name(*it), *it)).collect();
    let mut after: BTreeMap<K, T> = new.iter().map(|it| (name(*it), *it)).collect();
    let gone: Vec<_> =
        old.iter().filter(|it| !after.contains_key(&name(**it))).map(|it| Change::Gone(*it)).collect();
    let mut changes = Vec::new();
    for now in new {
        let key = name(*now);
        match before.get(&key) {
            // A duplicate name counts once, so that both directions give the same result.
            Some(then) => after.remove(&key).into_iter().for_each(|now| both(*then, now)),
            None => changes.push(Change::New(*now)),
        }
    }
    changes.extend(gone);
    changes
}
