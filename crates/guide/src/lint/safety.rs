//! Safety: secrets that could be lost or sent to the wrong server, and rights named twice.

use std::collections::HashSet;

use super::Found;
use crate::{Action, Guide, Id, Verb, names_host};

pub(super) fn check(guide: &Guide, found: &mut Found<'_>) {
    shown_once(guide, found);
    nothing_to_do(guide, found);
    twice(guide, found);
    hosts(guide, found);
}

/// A credential that names the server to send keys to must be a bare host name.
fn hosts(guide: &Guide, found: &mut Found<'_>) {
    for (index, credential) in guide.credentials.iter().enumerate() {
        if names_host(credential.kind.as_str()) && !credential.format.host_only {
            found.error(
                &format!("credential.{index}"),
                "host-without-form",
                &credential.id,
                &credential.kind,
            );
        }
    }
}

/// A value shown once must be captured, in a step and by an action that can't be skipped, and before the screen that
/// shows it is left.
fn shown_once(guide: &Guide, found: &mut Found<'_>) {
    for (index, credential) in guide.credentials.iter().enumerate() {
        if !credential.shown.is_guarded() {
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
                    if actions[..at].iter().any(|action| action.leaves_screen() && closes_screen(action)) {
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

/// A step counts as done when its actions are ticked. Without any, it would never be done, or always.
fn nothing_to_do(guide: &Guide, found: &mut Found<'_>) {
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

/// Whether an action closes a screen on which the value may have appeared, like saving or OK. Going to a page and signing in
/// happen before a value appears.
fn closes_screen(action: &Action) -> bool {
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

/// Reports rights that two rows of one matrix name.
fn twice(guide: &Guide, found: &mut Found<'_>) {
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
            let right = [row.section.as_ref(), row.group.as_ref(), row.object.as_ref()]
                .map(|label| label.map(|it| &it.key));
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
