//! Safety: secrets that could be lost, branches that nobody reaches, rights named twice.

use std::collections::{BTreeSet, HashSet};

use super::Found;
use crate::{Action, Answers, Filling, Guide, Id, PlannedAction, Shown, Verb};

/// Above this many combinations of answers the branches are not walked through one by one.
const MOST_COMBINATIONS: usize = 4096;

pub(super) fn check(guide: &Guide, found: &mut Found) {
    shown_once(guide, found);
    nothing_to_do(guide, found);
    twice(guide, found);
    branches(guide, found);
}

/// A value shown once must be captured, in a step and by an action that can't be skipped, and before the screen that
/// shows it is left.
fn shown_once(guide: &Guide, found: &mut Found) {
    for (index, credential) in guide.credentials.iter().enumerate() {
        if credential.shown != Shown::Once {
            continue;
        }
        let path = format!("credential.{index}");
        let mut captured = false;
        for (table, parts) in [("part", &guide.parts), ("follow-up", &guide.follow_ups)] {
            for (number, part) in parts.iter().enumerate() {
                for (count, step) in part.steps.iter().enumerate() {
                    let actions = flat(&step.actions);
                    let Some(at) = actions.iter().position(|action| captures(action, &credential.id)) else {
                        continue;
                    };
                    captured = true;
                    let path = format!("{table}.{number}.step.{count}");
                    if step.optional || actions[at].optional {
                        found.error(&path, "shown-once-optional", &credential.id, &step.id);
                    }
                    if actions[..at].iter().any(|action| action.leaves_screen() && makes_nothing(action)) {
                        found.error(&path, "shown-once-too-late", &credential.id, &step.id);
                    }
                }
            }
        }
        if !captured {
            found.error(&path, "shown-once-unguarded", &credential.id, "");
        }
    }
}

/// A step counts as done when its actions are ticked; one without any would never be, or always.
fn nothing_to_do(guide: &Guide, found: &mut Found) {
    for (table, parts) in [("part", &guide.parts), ("follow-up", &guide.follow_ups)] {
        for (number, part) in parts.iter().enumerate() {
            for (count, step) in part.steps.iter().enumerate() {
                let to_do = |action: &&Action| action.is_tickable() && !action.optional;
                if !step.stop && !step.optional && !flat(&step.actions).iter().any(to_do) {
                    found.error(&format!("{table}.{number}.step.{count}"), "nothing-to-do", &step.id, "");
                }
            }
        }
    }
}

fn captures(action: &Action, credential: &Id) -> bool {
    matches!(&action.verb, Verb::Capture(id, _) if id == credential)
}

/// Saving and closing, or confirming with OK, ends the screen; going to a page before the value is made does not.
fn makes_nothing(action: &Action) -> bool {
    !matches!(action.verb, Verb::Go(_) | Verb::SignIn(_))
}

fn flat(actions: &[Action]) -> Vec<&Action> {
    let mut all = Vec::new();
    for action in actions {
        all.push(action);
        if let Verb::Either(routes) = &action.verb {
            for route in routes {
                all.extend(flat(route));
            }
        }
        all.extend(flat(&action.nested));
    }
    all
}

/// The same right in two rows of one matrix.
fn twice(guide: &Guide, found: &mut Found) {
    for (index, role) in guide.connectwise_roles.iter().enumerate() {
        let mut seen = HashSet::new();
        for (number, row) in role.rows.iter().enumerate() {
            if row.when.is_none() && !seen.insert((&row.module.key, &row.function.key)) {
                found.error(
                    &format!("connectwise-role.{index}.row.{number}"),
                    "row-twice",
                    &row.id,
                    &role.id,
                );
            }
        }
    }
    for (index, level) in guide.autotask_levels.iter().enumerate() {
        let mut seen = HashSet::new();
        for (number, row) in level.rows.iter().enumerate() {
            let right = (&row.section.key, row.group.as_ref().map(|group| &group.key), &row.object.key);
            if row.when.is_none() && !seen.insert(right) {
                found.error(&format!("autotask-level.{index}.row.{number}"), "row-twice", &row.id, &level.id);
            }
        }
    }
    for (index, tree) in guide.access_trees.iter().enumerate() {
        let mut seen = HashSet::new();
        for (number, row) in tree.rows.iter().enumerate() {
            let path: Vec<_> = row.path.iter().chain([&row.tick]).map(|label| &label.key).collect();
            if row.when.is_none() && !seen.insert(path) {
                found.error(&format!("access-tree.{index}.row.{number}"), "row-twice", &row.id, &tree.id);
            }
        }
    }
}

/// Walks every combination of answers: whatever never shows up can't be reached, and a credential that is entered
/// must have been taken before.
fn branches(guide: &Guide, found: &mut Found) {
    let Some(combinations) = combinations(guide) else {
        return;
    };
    let mut reached: HashSet<(&Id, Option<&Id>)> = HashSet::new();
    let mut never_taken: BTreeSet<(&Id, &Id)> = BTreeSet::new();
    for answers in &combinations {
        let plan = guide.plan(answers);
        let mut taken: HashSet<&Id> = HashSet::new();
        for part in plan.parts.iter().chain(&plan.follow_ups) {
            for step in &part.steps {
                reached.insert((&step.step.id, None));
                for PlannedAction { action, .. } in step.all_actions() {
                    reached.insert((&step.step.id, Some(&action.id)));
                    match &action.verb {
                        Verb::Capture(credential, _) => drop(taken.insert(credential)),
                        Verb::Fill(_, Filling::Credential(credential)) if !taken.contains(credential) => {
                            never_taken.insert((credential, &step.step.id));
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    for (table, parts) in [("part", &guide.parts), ("follow-up", &guide.follow_ups)] {
        for (number, part) in parts.iter().enumerate() {
            for (count, step) in part.steps.iter().enumerate() {
                let path = format!("{table}.{number}.step.{count}");
                if !reached.contains(&(&step.id, None)) {
                    found.error(&path, "unreachable", &step.id, "");
                    continue;
                }
                let never = |action: &Action| !reached.contains(&(&step.id, Some(&action.id)));
                unreached(&step.actions, &format!("{path}.actions"), &never, &mut |path, action| {
                    found.error(path, "unreachable", &action.id, &step.id);
                });
                for (credential, _) in never_taken.iter().filter(|(_, at)| *at == &step.id) {
                    found.error(&path, "credential-not-taken", credential, &step.id);
                }
            }
        }
    }
}

/// Tells of the outermost actions that no answers lead to: what is inside them goes without saying.
fn unreached(
    actions: &[Action],
    path: &str,
    never: &dyn Fn(&Action) -> bool,
    tell: &mut dyn FnMut(&str, &Action),
) {
    for (place, action) in actions.iter().enumerate() {
        let path = format!("{path}.{place}");
        if never(action) {
            tell(&path, action);
            continue;
        }
        if let Verb::Either(routes) = &action.verb {
            for (route, actions) in routes.iter().enumerate() {
                unreached(actions, &format!("{path}.either.{route}"), never, tell);
            }
        }
        unreached(&action.nested, &format!("{path}.then"), never, tell);
    }
}

/// Every way to answer the questions, or nothing if there are too many.
fn combinations(guide: &Guide) -> Option<Vec<Answers>> {
    let mut all = vec![Answers::new()];
    for question in &guide.questions {
        if all.len() * question.answers.len() > MOST_COMBINATIONS {
            return None;
        }
        all = (all.iter())
            .flat_map(|answers| {
                question.answers.iter().map(move |answer| {
                    let mut answers = answers.clone();
                    answers.insert(question.id.clone(), answer.clone());
                    answers
                })
            })
            .collect();
    }
    Some(all)
}
