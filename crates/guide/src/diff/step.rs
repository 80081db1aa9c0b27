//! What changed in a step that both plans have.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Detail};
use super::{Placed, Plans, by_name, condition, matrix, order};
use crate::plan::{PlannedAction, PlannedStep};
use crate::{Action, Id, Verb};

pub(super) fn details<'p>(plans: Plans<'p>, old: Placed<'p>, new: Placed<'p>) -> Vec<Detail<'p>> {
    let mut details = Vec::new();
    let ((old_part, old), (new_part, new)) = (old, new);
    let vendors = (&old_part.part.vendor, &new_part.part.vendor);
    if vendors.0 != vendors.1 {
        details.push(Detail::Vendor { old: vendors.0, new: vendors.1 });
    }
    if old.step.optional != new.step.optional {
        details.push(Detail::Optional(new.step.optional));
    }
    if old.step.stop != new.step.stop {
        details.push(Detail::Stop(new.step.stop));
    }
    let then = old_part.only_if.and(&old.only_if);
    let now = new_part.only_if.and(&new.only_if);
    if !condition::same(&then, &now) {
        details.push(Detail::Condition { old: then, new: now });
    }
    details.extend(Change::between(old.step.area.as_ref(), new.step.area.as_ref()).map(Detail::Area));
    actions(plans, old, new, &mut details);
    let deviations = |step: &'p PlannedStep<'p>| step.step.deviations.iter().collect::<Vec<&'p Id>>();
    let changed = by_name(&deviations(old), &deviations(new), |id| id, |_, _| {});
    details.extend(changed.into_iter().map(Detail::Deviation));
    let gaps = |step: &'p PlannedStep<'p>| step.step.gaps.iter().collect::<Vec<&'p Id>>();
    let changed = by_name(&gaps(old), &gaps(new), |id| id, |_, _| {});
    details.extend(changed.into_iter().map(Detail::Gap));
    details
}

fn actions<'p>(
    plans: Plans<'p>,
    old: &'p PlannedStep<'p>,
    new: &'p PlannedStep<'p>,
    details: &mut Vec<Detail<'p>>,
) {
    let (old_actions, new_actions) = (old.all_actions(), new.all_actions());
    let id = |action: &'p PlannedAction<'p>| &action.action.id;
    let ids = |all: &[&'p PlannedAction<'p>]| all.iter().map(|it| id(it)).collect::<Vec<_>>();
    let moved = order::moved(&ids(&old_actions), &ids(&new_actions));
    let (old_homes, new_homes) = (homes(&old.actions), homes(&new.actions));
    let common: BTreeSet<&Id> =
        ids(&old_actions).into_iter().filter(|id| new_homes.contains_key(id)).collect();
    let mut both = Vec::new();
    let changed = by_name(&old_actions, &new_actions, id, |then, now| both.push((then, now)));
    for (then, now) in both {
        if !same(then, now) || shape(then, &common) != shape(now, &common) {
            details.push(Detail::Action(Change::Different { old: then, new: now }));
        } else if moved.contains(id(now)) || old_homes.get(id(now)) != new_homes.get(id(now)) {
            details.push(Detail::ActionMoved(now));
        }
        if let (Some(before), Some(after)) = (&then.matrix, &now.matrix)
            && before.matrix.id() == after.matrix.id()
        {
            let rights = matrix::changes(plans, before, after).into_iter();
            details.extend(rights.map(|change| Detail::Matrix { action: now, change }));
        }
    }
    details.extend(changed.into_iter().map(Detail::Action));
}

/// The action that contains each one, if any.
fn homes<'p>(actions: &'p [PlannedAction<'p>]) -> BTreeMap<&'p Id, Option<&'p Id>> {
    fn walk<'p>(
        actions: &'p [PlannedAction<'p>],
        home: Option<&'p Id>,
        homes: &mut BTreeMap<&'p Id, Option<&'p Id>>,
    ) {
        for action in actions {
            let id = &action.action.id;
            homes.insert(id, home);
            for route in &action.routes {
                walk(route, Some(id), homes);
            }
            walk(&action.nested, Some(id), homes);
        }
    }
    let mut found = BTreeMap::new();
    walk(actions, None, &mut found);
    found
}

/// The routes of an action, reduced to the actions that are on both sides.
fn shape<'p>(action: &'p PlannedAction<'p>, common: &BTreeSet<&Id>) -> Vec<Vec<&'p Id>> {
    let ids = |route: &'p Vec<PlannedAction<'p>>| -> Vec<&'p Id> {
        route.iter().map(|it| &it.action.id).filter(|id| common.contains(id)).collect()
    };
    action.routes.iter().map(ids).filter(|route| !route.is_empty()).collect()
}

/// Whether two actions are the same, apart from the actions inside them and the rights that they set.
fn same(old: &PlannedAction<'_>, new: &PlannedAction<'_>) -> bool {
    condition::same(&old.only_if, &new.only_if) && same_words(old.action, new.action)
}

fn same_words(old: &Action, new: &Action) -> bool {
    let verbs = match (&old.verb, &new.verb) {
        (Verb::Either(_), Verb::Either(_)) => true,
        (old, new) => old == new,
    };
    verbs
        && old.area == new.area
        && old.control == new.control
        && old.because == new.because
        && old.content == new.content
        && old.compare == new.compare
        && old.optional == new.optional
        && old.since == new.since
        && old.before == new.before
}
