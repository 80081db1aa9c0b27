//! Ticks of the rows of a matrix. A row's tick has the id `action/row`; ids of a guide have no slash.

use lotse_guide::{Id, Plan, RequirementKind};

/// The id of a row's tick.
fn row_tick(action: &Id, row: &Id) -> String {
    format!("{action}/{row}")
}

/// The action that a tick belongs to: a row's tick belongs to the action with its matrix.
pub(crate) fn action_of(tick: &str) -> &str {
    tick.split_once('/').map_or(tick, |(action, _)| action)
}

/// The ticks of all rows of the matrix of an action. Empty for an action without a matrix, and for a matrix that is ticked as
/// a whole, such as a list.
pub(crate) fn rows_of(plan: &Plan<'_>, step: &str, action: &str) -> Vec<String> {
    let here = plan.requirements.iter().filter(|it| it.step.as_str() == step && it.action.as_str() == action);
    here.filter_map(|requirement| match &requirement.kind {
        RequirementKind::RoleLevels { row, .. } | RequirementKind::Right { row, .. } => {
            Some(row_tick(requirement.action, row))
        }
        _ => None,
    })
    .collect()
}

/// The ticks of the rows of a step's matrices that a check will compare with the vendor's answer.
pub(crate) fn compared_rows(plan: &Plan<'_>, step: &str) -> Vec<String> {
    let here = lotse_verify::compared_rows(plan).into_iter().filter(|it| it.step.as_str() == step);
    here.filter_map(|requirement| match &requirement.kind {
        RequirementKind::RoleLevels { row, .. } | RequirementKind::Right { row, .. } => {
            Some(row_tick(requirement.action, row))
        }
        _ => None,
    })
    .collect()
}
