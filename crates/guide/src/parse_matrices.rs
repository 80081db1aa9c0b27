//! Reading a guide file: what its matrices name must exist.

use std::collections::{HashMap, HashSet};

use crate::limits::MOST_ALTERNATIVES;
use crate::parse::Checker;
use crate::problem::Problem;
use crate::{
    AutotaskLevel, Cell, Condition, ConnectWiseRole, Id, Level, ListMeaning, Matrix, RightsTable, Whereabouts,
};

impl Checker<'_> {
    pub(crate) fn matrices(&mut self) {
        let guide = self.guide;
        let mut seen = HashSet::new();
        let mut place: HashMap<&str, usize> = HashMap::new();
        for matrix in guide.matrices() {
            let table = matrix.table();
            let index = place.entry(table).or_default();
            let path = format!("{table}.{index}");
            *index += 1;
            if !seen.insert(matrix.id()) {
                self.tell(&path, Problem::Twice(matrix.id().to_string()));
            }
            self.rows(matrix, &path);
            match matrix {
                Matrix::ConnectWiseRole(role) => self.role(role, &path),
                Matrix::AutotaskLevel(level) => self.level(level, &path),
                Matrix::Table(table) => self.table(table, &path),
                Matrix::Elsewhere(elsewhere) => match &elsewhere.url {
                    Some(url) => self.address(url, || format!("{path}.url")),
                    None if matches!(elsewhere.place, Whereabouts::Product | Whereabouts::NotOnRecord) => {}
                    None => self.empty(path, "url"),
                },
                Matrix::ChoiceList(list) => {
                    let needless = matches!(list.meaning, ListMeaning::All | ListMeaning::ReaderDecides);
                    if list.entries.is_empty() && !needless {
                        self.empty(path.clone(), "entries");
                    }
                    for (number, entry) in list.entries.iter().enumerate() {
                        self.condition(entry.when.as_ref(), || format!("{path}.entries.{number}"));
                    }
                }
                Matrix::AccessTree(_) | Matrix::AllowList(_) => {}
            }
        }
    }

    /// What rows of all kinds have in common, and their ranges.
    fn rows(&mut self, matrix: Matrix<'_>, path: &str) {
        let rows = matrix.rows();
        self.unique(&format!("{path}.row"), rows.iter().map(|row| row.id));
        for (number, row) in rows.iter().enumerate() {
            self.condition(row.when, || format!("{path}.row.{number}"));
        }
        for (number, range) in matrix.ranges().iter().enumerate() {
            let path = format!("{path}.range.{number}");
            let [from, to] = [("from", &range.from), ("to", &range.to)].map(|(field, id)| {
                let place = rows.iter().position(|row| row.id == id);
                if place.is_none() {
                    self.dangling(format!("{path}.{field}"), id, rows.iter().map(|row| row.id));
                }
                place
            });
            if let (Some(from), Some(to)) = (from, to)
                && from > to
            {
                self.empty(path.clone(), &format!("{} – {}", range.from, range.to));
            }
            self.condition(range.when.as_ref(), || path.clone());
        }
        self.row_conditions(matrix, path);
    }

    /// The conditions of a row and of its ranges are joined each with each, which grows with every list of tables.
    fn row_conditions(&mut self, matrix: Matrix<'_>, path: &str) {
        let tables = |when: Option<&Condition>| when.map_or(1, |when| when.alternatives().len());
        if matrix.ranges().iter().all(|range| tables(range.when.as_ref()) < 2) {
            return;
        }
        for (number, row) in matrix.rows().iter().enumerate() {
            let ranges = matrix.ranges_of(number).into_iter().map(|range| tables(range.when.as_ref()));
            let joined = ranges.fold(tables(row.when), usize::saturating_mul);
            if joined > MOST_ALTERNATIVES * MOST_ALTERNATIVES {
                self.tell(format!("{path}.row.{number}"), Problem::TooMuch(format!("{joined} × when")));
            }
        }
    }

    fn table(&mut self, table: &RightsTable, path: &str) {
        if table.rows.is_empty() && table.others.is_none() {
            self.empty(path.to_owned(), "row");
        }
        for (number, row) in table.rows.iter().enumerate() {
            let path = format!("{path}.row.{number}");
            if row.path.is_empty() && row.name.is_none() {
                self.empty(path.clone(), "path");
            }
            for column in row.cells.keys().filter(|column| !table.columns.contains_key(*column)) {
                self.dangling(format!("{path}.cells"), column, table.columns.keys());
            }
            if row.set.is_some() != table.columns.is_empty() {
                self.empty(path.clone(), if table.columns.is_empty() { "set" } else { "cells" });
            }
            self.until_step(row.until_step.as_ref(), || format!("{path}.until-step"));
            for cell in table.cells_of(row).into_iter().flatten() {
                self.condition(cell.value().1, || path.clone());
            }
        }
    }

    fn role(&mut self, role: &ConnectWiseRole, path: &str) {
        let guide = self.guide;
        // "None" is what is meant if nothing is said, and the rows are then more likely forgotten.
        if role.rows.is_empty() && matches!(role.others, Level::None | Level::Silent) {
            self.empty(path.to_owned(), "row");
        }
        for (number, row) in role.rows.iter().enumerate() {
            let path = format!("{path}.row.{number}");
            let lists = || guide.choice_lists.iter().map(|list| &list.id);
            if let Some(list) = row.list.as_ref().filter(|list| !lists().any(|it| it == *list)) {
                self.dangling(format!("{path}.list"), list, lists());
            }
            self.until_step(row.until_step.as_ref(), || format!("{path}.until-step"));
            let cells =
                [("add", &row.add), ("edit", &row.edit), ("delete", &row.delete), ("inquire", &row.inquire)];
            for (name, cell) in cells {
                self.cell(cell.as_ref(), || format!("{path}.{name}"));
            }
        }
    }

    fn level(&mut self, level: &AutotaskLevel, path: &str) {
        if level.rows.is_empty() && level.others.is_none() {
            self.empty(path.to_owned(), "row");
        }
        for (number, row) in level.rows.iter().enumerate() {
            let path = format!("{path}.row.{number}");
            if row.object.is_some() == row.every_object {
                self.empty(path.clone(), "object");
            }
            if row.section.is_none() && (row.every_object || row.group.is_some()) {
                self.empty(path.clone(), "section");
            }
            let cells = [
                ("view", &row.view),
                ("add", &row.add),
                ("edit", &row.edit),
                ("delete", &row.delete),
                ("set", &row.set),
            ];
            for (name, cell) in cells {
                self.cell(cell.as_ref(), || format!("{path}.{name}"));
            }
        }
    }

    fn cell<T>(&mut self, cell: Option<&Cell<T>>, path: impl Fn() -> String) {
        if let Some(Cell::Sometimes { when, until_step, .. }) = cell {
            self.condition(Some(when), &path);
            self.until_step(until_step.as_ref(), path);
        }
    }

    /// The step that takes a right back must exist.
    fn until_step(&mut self, step: Option<&Id>, path: impl Fn() -> String) {
        if let Some(step) = step.filter(|step| !self.steps.contains(step)) {
            let steps: Vec<&Id> = self.steps.iter().copied().collect();
            self.dangling(path(), step, steps);
        }
    }

    fn empty(&mut self, path: String, what: &str) {
        self.tell(path, Problem::Empty(what.to_owned()));
    }
}
