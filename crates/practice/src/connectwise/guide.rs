//! The member and the role that a guide requires.

use lotse_guide::{ChoiceList, Level, ListMeaning, Matrix, Plan, RequirementKind};

use super::functions::SCREENS;
use super::role::{Function, Member, Role};
use crate::practised::{BEGINNING, Practised, key, words};

/// The member of a guide, with the role that the guide requires. `number` counts the members of guides from 1.
pub(super) fn member(guide: &Practised<'_>, number: i64) -> Member {
    let words: Vec<String> = guide.words().collect();
    let name = guide.example("role-id").map_or_else(|| words.join(" "), ToOwned::to_owned);
    let identifier = words.concat();
    let tag: String =
        if guide.of_product { identifier.chars().take(BEGINNING).collect() } else { identifier.clone() };
    let role = Role { id: 300 + number, name, ..role(guide.plan) };
    Member { guide: Some(guide.guide().id.to_string()), ..Member::new(500 + number, &identifier, &tag, role) }
}

/// The role that a guide requires: its rows, the level of all other functions, and the tables that the guide names.
pub(super) fn role(plan: &Plan<'_>) -> Role {
    let mut role = Role::without_rights(0, "");
    for matrix in &plan.guide.connectwise_roles {
        if let Some(others) = level(matrix.others) {
            role.set_all(others);
        }
    }
    for requirement in &plan.requirements {
        match &requirement.kind {
            RequirementKind::RoleLevels { matrix, row, levels } => {
                let Some(Matrix::ConnectWiseRole(matrix)) = plan.guide.matrix(matrix) else { continue };
                let Some(row) = matrix.rows.iter().find(|known| known.id == **row) else { continue };
                set_row(&mut role, row.module.key.as_str(), row.function.key.as_str(), *levels);
            }
            RequirementKind::Whole(id) if is_of_table_setup(plan, id.as_str()) => {
                if let Some(Matrix::ChoiceList(list)) = plan.guide.matrix(id) {
                    role.tables = Some(tables(plan, list));
                }
            }
            _ => {}
        }
    }
    role
}

/// Sets the levels of a function. Levels that the guide leaves open are set to `None`.
fn set_row(role: &mut Role, module: &str, function: &str, levels: [Level; 4]) {
    let levels = levels.map(|asked| level(asked).unwrap_or("None"));
    if let Some(known) = role.labelled(module, function) {
        for (column, level) in levels.into_iter().enumerate() {
            // A column that the function does not have stays empty unless the guide requires a level.
            if level != "None" || known.level(column).is_some() {
                known.set(column, level);
            }
        }
        return;
    }
    let text = |label: &str| words(label).collect::<Vec<_>>().join(" ");
    role.functions.push(Function {
        module: text(module),
        description: text(function),
        identifier: format!("practice-{:03}", role.functions.len() + 1),
        levels: levels.map(|level| Some(level.to_owned())),
        report: false,
    });
}

fn level(asked: Level) -> Option<&'static str> {
    match asked {
        Level::All => Some("All"),
        Level::My => Some("My"),
        Level::None => Some("None"),
        Level::Silent | Level::Unclear => None,
    }
}

/// The screens of Table Setup that a list allows.
fn tables(plan: &Plan<'_>, list: &ChoiceList) -> Vec<String> {
    let entries = || plan.entries(&list.id).iter().map(|it| it.entry.label.key.as_str());
    let is_named = |screen: &str| entries().any(|entry| entry == key(screen));
    if list.meaning == ListMeaning::Allow {
        let text = |label: &str| {
            let known = SCREENS.iter().find(|screen| key(screen) == label);
            known.map_or_else(|| words(label).collect::<Vec<_>>().join(" "), ToString::to_string)
        };
        return entries().map(text).collect();
    }
    SCREENS.iter().filter(|screen| !is_named(screen)).map(ToString::to_string).collect()
}

/// Whether a list belongs to the function Table Setup.
pub(super) fn is_of_table_setup(plan: &Plan<'_>, list: &str) -> bool {
    let mut rows = plan.guide.connectwise_roles.iter().flat_map(|role| &role.rows);
    rows.any(|row| {
        row.list.as_ref().is_some_and(|id| id.as_str() == list) && row.function.key.as_str() == "table-setup"
    })
}
