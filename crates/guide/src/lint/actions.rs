//! Actions and rights that make no sense: an empty route, a wait of 0 minutes, a right taken back too early.

use std::collections::HashMap;

use super::{Found, Vocabulary};
use crate::{Action, Cell, Choice, Guide, Id, LabelRef, ListMeaning, Verb};

/// Roles that may do everything, as vendors call them in English.
const POWERFUL: [&str; 9] = [
    "admin",
    "administrator",
    "full access",
    "global administrator",
    "owner",
    "super admin",
    "superuser",
    "system administrator",
    "account owner",
];

pub(super) fn check(guide: &Guide, words: &dyn Vocabulary, found: &mut Found<'_>) {
    let mut steps: HashMap<&Id, Vec<usize>> = HashMap::new();
    let mut order: HashMap<&Id, usize> = HashMap::new();
    for (table, parts) in [("part", &guide.parts), ("follow-up", &guide.follow_ups)] {
        for (number, part) in parts.iter().enumerate() {
            let path = format!("{table}.{number}");
            match (table, part.kind) {
                ("part", Some(_)) => found.hint(&format!("{path}.kind"), "kind-without-use", &part.id, ""),
                ("follow-up", None) => found.hint(&path, "follow-up-without-kind", &part.id, ""),
                _ => {}
            }
            for (count, step) in part.steps.iter().enumerate() {
                let at = order.len();
                order.insert(&step.id, at);
                let path = format!("{path}.step.{count}.actions");
                walk(&step.actions, &path, &mut |path, action| {
                    if let Verb::Matrix(matrix) = &action.verb {
                        steps.entry(matrix).or_default().push(at);
                    }
                    one(action, path, &part.vendor, words, found);
                    if let ("part", Verb::SignIn(other)) = (table, &action.verb)
                        && *other != part.vendor
                    {
                        found.hint(path, "sign-in-elsewhere", other, &part.vendor);
                    }
                });
            }
        }
    }
    for (index, list) in guide.choice_lists.iter().enumerate() {
        if list.meaning == ListMeaning::OneOf && list.entries.len() == 1 {
            found.hint(&format!("choice-list.{index}.entries"), "one-entry", &list.id, "");
        }
    }
    for (index, role) in guide.connectwise_roles.iter().enumerate() {
        let first = steps.get(&role.id).and_then(|all| all.iter().min());
        for (number, row) in role.rows.iter().enumerate() {
            let cells = [&row.add, &row.edit, &row.delete, &row.inquire];
            let cells = cells.into_iter().flatten().filter_map(Cell::taken_back).map(|(step, _)| step);
            let path = format!("connectwise-role.{index}.row.{number}");
            too_early(row.until_step.iter().chain(cells), first, &order, (&path, &row.id), found);
        }
    }
    for (index, level) in guide.autotask_levels.iter().enumerate() {
        let first = steps.get(&level.id).and_then(|all| all.iter().min());
        for (number, row) in level.rows.iter().enumerate() {
            let cells = [&row.view, &row.add, &row.edit, &row.delete, &row.set];
            let cells = cells.into_iter().flatten().filter_map(Cell::taken_back).map(|(step, _)| step);
            let path = format!("autotask-level.{index}.row.{number}");
            too_early(cells, first, &order, (&path, &row.id), found);
        }
    }
    for (index, table) in guide.rights_tables.iter().enumerate() {
        let first = steps.get(&table.id).and_then(|all| all.iter().min());
        for (number, row) in table.rows.iter().enumerate() {
            let path = format!("rights-table.{index}.row.{number}");
            too_early(row.until_step.iter(), first, &order, (&path, &row.id), found);
        }
    }
}

/// Reports rights that are taken back in a step that does not come after the one that grants them.
fn too_early<'a>(
    until: impl Iterator<Item = &'a Id>,
    first: Option<&usize>,
    order: &HashMap<&Id, usize>,
    (path, row): (&str, &Id),
    found: &mut Found<'_>,
) {
    for step in until {
        if let (Some(first), Some(until)) = (first, order.get(step))
            && until <= first
        {
            found.error(path, "until-too-early", row, step);
        }
    }
}

fn walk<'a>(actions: &'a [Action], path: &str, see: &mut dyn FnMut(&str, &'a Action)) {
    for (index, action) in actions.iter().enumerate() {
        let path = format!("{path}.{index}");
        see(&path, action);
        if let Verb::Either(routes) = &action.verb {
            for (route, actions) in routes.iter().enumerate() {
                walk(actions, &format!("{path}.either.{route}"), see);
            }
        }
        walk(&action.nested, &format!("{path}.then"), see);
    }
}

fn one(action: &Action, path: &str, vendor: &Id, words: &dyn Vocabulary, found: &mut Found<'_>) {
    match &action.verb {
        Verb::Go(labels) if labels.is_empty() => found.error(path, "go-nowhere", "go", ""),
        Verb::Either(routes) if routes.is_empty() || routes.iter().any(Vec::is_empty) => {
            found.error(path, "either-empty", "either", "");
        }
        Verb::Either(routes) if routes.len() == 1 => found.hint(path, "either-one", "either", ""),
        Verb::Wait(0) => found.hint(path, "wait-zero", "wait", ""),
        Verb::Select(_, Choice::Value(value) | Choice::Example { example: value, .. })
        | Verb::ChooseValue(value)
        | Verb::TickValue(value) => {
            powerful(value, path, found);
        }
        Verb::Perform(_) => action.content.values.values().for_each(|value| powerful(value, path, found)),
        Verb::Select(_, Choice::Option(label)) | Verb::Choose(label) | Verb::Tick(label) => {
            if let Some(text) = english(label, vendor, words) {
                powerful(&text, path, found);
            }
        }
        _ => {}
    }
    if let (Some(since), Some(before)) = (&action.since, &action.before)
        && let (Some(first), Some(last)) = (version(since), version(before))
        && first >= last
    {
        found.error(path, "since-after-before", since, before);
    }
}

fn english(label: &LabelRef, vendor: &Id, words: &dyn Vocabulary) -> Option<String> {
    let texts = words.label_texts(&label.within(vendor));
    texts.into_iter().find(|(language, _)| language == "en").map(|(_, text)| text)
}

/// A role that may do everything, or one that comes with the product and can't be cut down.
fn powerful(role: &str, path: &str, found: &mut Found<'_>) {
    let name = role.trim().to_lowercase();
    if POWERFUL.contains(&name.as_str()) || name.ends_with("(system)") {
        found.hint(path, "powerful-role", role, "");
    }
}

/// The numbers of a version, `None` if there are none.
fn version(text: &str) -> Option<Vec<u64>> {
    let numbers: Vec<u64> =
        text.split(|sign: char| !sign.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
    (!numbers.is_empty()).then_some(numbers)
}
