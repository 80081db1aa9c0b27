//! The part of a matrix that applies under some answers.

use crate::plan::{Given, PlannedMatrix, PlannedRow, Setting, holds};
use crate::{
    AutotaskLevelRow, Cell, Column, Condition, ConnectWiseRoleRow, Grant, Id, Level, Lost, Matrix,
    TableValue, Truth,
};

pub(crate) fn plan_matrix<'g>(matrix: Matrix<'g>, given: &Given<'_>) -> PlannedMatrix<'g> {
    let applies = conditions(matrix, given);
    let planned = applies.into_iter().enumerate().filter_map(|(index, only_if)| {
        let mut row =
            PlannedRow { index, only_if: only_if?, levels: None, grants: None, set: None, cells: None };
        match matrix {
            Matrix::ConnectWiseRole(role) => row.levels = Some(levels(&role.rows[index], given)),
            Matrix::AutotaskLevel(level) => {
                let of = &level.rows[index];
                row.grants = Some(grants(of, given));
                row.set = of.set.as_ref().map(|cell| setting(Some(cell), Grant::Silent, given));
            }
            Matrix::Table(table) => {
                let cells = table.cells_of(&table.rows[index]).into_iter();
                row.cells = Some(
                    cells
                        .map(|cell| {
                            let (value, when) = cell.map_or((TableValue::Silent, None), |cell| cell.value());
                            under(value, when, TableValue::Silent, given)
                        })
                        .collect(),
                );
            }
            _ => {}
        }
        Some(row)
    });
    PlannedMatrix { matrix, rows: planned.collect() }
}

/// What must still be answered for each row to count, including the conditions of its ranges. `None` for a row that is gone.
fn conditions(matrix: Matrix<'_>, given: &Given<'_>) -> Vec<Option<Condition>> {
    let rows = matrix.rows();
    let mut all: Vec<Option<Condition>> = rows.iter().map(|row| holds(row.when, given)).collect();
    let place = |id: &Id| rows.iter().position(|row| row.id == id);
    for range in matrix.ranges() {
        let (Some(from), Some(to)) = (place(&range.from), place(&range.to)) else { continue };
        let left = holds(range.when.as_ref(), given);
        for row in all.iter_mut().take(to + 1).skip(from) {
            *row = row.take().and_then(|own| Some(left.as_ref()?.and(&own))).filter(Condition::can_hold);
        }
    }
    all
}

fn levels(row: &ConnectWiseRoleRow, given: &Given<'_>) -> [Setting<Level>; 4] {
    let cells = [
        (Column::Add, &row.add),
        (Column::Edit, &row.edit),
        (Column::Delete, &row.delete),
        (Column::Inquire, &row.inquire),
    ];
    cells.map(|(column, cell)| {
        let silent = if is_lost(row.lost.as_ref(), column) { Level::Unclear } else { Level::Silent };
        setting(cell.as_ref(), silent, given)
    })
}

fn grants(row: &AutotaskLevelRow, given: &Given<'_>) -> [Setting<Grant>; 4] {
    let cells = [
        (Column::View, &row.view),
        (Column::Add, &row.add),
        (Column::Edit, &row.edit),
        (Column::Delete, &row.delete),
    ];
    cells.map(|(column, cell)| {
        let silent = if is_lost(row.lost.as_ref(), column) { Grant::Unclear } else { Grant::Silent };
        setting(cell.as_ref(), silent, given)
    })
}

fn is_lost<T>(lost: Option<&Lost<T>>, column: Column) -> bool {
    lost.is_some_and(|lost| lost.one_of.contains(&column))
}

fn setting<T: Copy>(cell: Option<&Cell<T>>, silent: T, given: &Given<'_>) -> Setting<T> {
    match cell {
        None => under(silent, None, silent, given),
        Some(Cell::Always(value)) => under(*value, None, silent, given),
        Some(Cell::Sometimes { level, when, .. }) => under(*level, Some(when), silent, given),
    }
}

/// A value under its condition; `silent` where that can't hold.
fn under<T>(value: T, when: Option<&Condition>, silent: T, given: &Given<'_>) -> Setting<T> {
    match when.map_or(Truth::Holds, |when| given.truth(when)) {
        Truth::Holds => Setting { value, only_if: Condition::default() },
        Truth::Open(only_if) => Setting { value, only_if },
        Truth::Fails => Setting { value: silent, only_if: Condition::default() },
    }
}
