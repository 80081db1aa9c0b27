//! Requirements: the single things in a plan that a check can compare with what the vendor says.

use crate::plan::PlannedAction;
use crate::{Cell, ConnectWiseRoleRow, Id, Level, Matrix, Plan, Verb};

/// One thing a check can compare.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement<'g> {
    /// The step that asks for it.
    pub step: &'g Id,
    /// The action that asks for it.
    pub action: &'g Id,
    /// What is asked.
    pub kind: RequirementKind<'g>,
}

/// What a requirement asks.
#[derive(Debug, Clone, PartialEq)]
pub enum RequirementKind<'g> {
    /// A credential has been taken and works.
    Credential(&'g Id),
    /// A function of a ConnectWise role has these levels: add, edit, delete, inquire. A temporary one has the level that it is
    /// taken back to: a check is a proof only of what stays.
    RoleLevels {
        /// The matrix.
        matrix: &'g Id,
        /// The row.
        row: &'g Id,
        /// The levels.
        levels: [Level; 4],
    },
    /// A row of another matrix is set.
    Right {
        /// The matrix.
        matrix: &'g Id,
        /// The row.
        row: &'g Id,
    },
    /// A list, picture or set of addresses is as the guide says.
    Whole(&'g Id),
    /// A field, box or choice of a form is as the action says.
    Setting,
}

/// All requirements of a plan, in the order of its steps.
pub(crate) fn requirements<'g>(plan: &Plan<'g>) -> Vec<Requirement<'g>> {
    let mut all = Vec::new();
    for (_, step) in plan.steps() {
        for action in step.all_actions() {
            of_action(&step.step.id, action, &mut all);
        }
    }
    all
}

fn of_action<'g>(step: &'g Id, planned: &PlannedAction<'g>, all: &mut Vec<Requirement<'g>>) {
    let action = &planned.action.id;
    let mut add = |kind| all.push(Requirement { step, action, kind });
    match &planned.action.verb {
        Verb::Capture(credential, _) => add(RequirementKind::Credential(credential)),
        Verb::Select(..)
        | Verb::Tick(_)
        | Verb::TickValue(_)
        | Verb::Untick(_)
        | Verb::Enable(_)
        | Verb::Disable(_)
        | Verb::Move(..)
        | Verb::Check(_) => {
            add(RequirementKind::Setting);
        }
        Verb::Matrix(_) => {
            let Some(matrix) = &planned.matrix else { return };
            match matrix.matrix {
                // What holds for all rights has no row that could be compared.
                Matrix::ConnectWiseRole(_) | Matrix::AutotaskLevel(_) | Matrix::Table(_)
                    if matrix.matrix.rows().is_empty() =>
                {
                    add(RequirementKind::Whole(matrix.matrix.id()));
                }
                Matrix::ConnectWiseRole(role) => {
                    for row in &matrix.rows {
                        let levels = row.levels.as_ref().map_or([Level::Silent; 4], |levels| {
                            [levels[0].value, levels[1].value, levels[2].value, levels[3].value]
                        });
                        let row = &role.rows[row.index];
                        let levels = after_taking_back(row, levels);
                        add(RequirementKind::RoleLevels { matrix: &role.id, row: &row.id, levels });
                    }
                }
                Matrix::AutotaskLevel(level) => {
                    for row in &matrix.rows {
                        add(RequirementKind::Right { matrix: &level.id, row: &level.rows[row.index].id });
                    }
                }
                Matrix::AccessTree(tree) => {
                    for row in &matrix.rows {
                        add(RequirementKind::Right { matrix: &tree.id, row: &tree.rows[row.index].id });
                    }
                }
                Matrix::Table(table) => {
                    for row in &matrix.rows {
                        add(RequirementKind::Right { matrix: &table.id, row: &table.rows[row.index].id });
                    }
                }
                Matrix::ChoiceList(_) | Matrix::Elsewhere(_) | Matrix::AllowList(_) => {
                    add(RequirementKind::Whole(matrix.matrix.id()));
                }
            }
        }
        _ => {}
    }
}

/// The levels that remain after temporary ones were taken back.
fn after_taking_back(row: &ConnectWiseRoleRow, levels: [Level; 4]) -> [Level; 4] {
    let cells = [&row.add, &row.edit, &row.delete, &row.inquire];
    let mut left = levels;
    for (level, cell) in left.iter_mut().zip(cells) {
        // A cell that does not apply under the answers is not set, and so not taken back.
        let is_set = *level != Level::Silent;
        match cell.as_ref().and_then(Cell::taken_back) {
            Some((_, then)) if is_set => *level = then.copied().unwrap_or(Level::None),
            None if is_set && row.until_step.is_some() => *level = Level::None,
            _ => {}
        }
    }
    left
}
