//! Words and labels of matrices. Problems are reported at the row.

use super::super::unused::matrix_paths;
use super::Check;
use crate::{Id, Matrix, Number, TableValue};

impl Check<'_, '_> {
    pub(super) fn matrix(&mut self, path: &str, id: &Id, vendor: &Id) {
        // Check it once, because many actions may use it.
        if !self.matrices.insert((id.clone(), vendor.clone())) {
            return;
        }
        self.message(path, &format!("matrix-{id}"), None);
        let Some(matrix) = self.guide.matrix(id) else { return };
        let paths = matrix_paths(self.guide);
        let at = paths.into_iter().find(|(_, it)| *it == id).map(|(path, _)| path).unwrap_or_default();
        let row_at = |number: usize| format!("{at}.row.{number}");
        match matrix {
            Matrix::ConnectWiseRole(role) => {
                for (number, row) in role.rows.iter().enumerate() {
                    let at = row_at(number);
                    self.label(&format!("{at}.module"), &row.module, vendor);
                    self.label(&format!("{at}.function"), &row.function, vendor);
                    row.also_at.iter().for_each(|label| self.label(&format!("{at}.also-at"), label, vendor));
                    if let Some(list) = &row.list {
                        self.matrix(path, list, vendor);
                    }
                }
            }
            Matrix::AutotaskLevel(level) => {
                for (number, row) in level.rows.iter().enumerate() {
                    let at = row_at(number);
                    row.section.iter().for_each(|label| self.label(&format!("{at}.section"), label, vendor));
                    row.group.iter().for_each(|label| self.label(&format!("{at}.group"), label, vendor));
                    row.object.iter().for_each(|label| self.label(&format!("{at}.object"), label, vendor));
                }
                let copied = format!("{at}.copied-from");
                level.copied_from.iter().for_each(|label| self.label(&copied, label, vendor));
            }
            Matrix::AccessTree(tree) => {
                tree.root.iter().for_each(|label| self.label(&format!("{at}.root"), label, vendor));
                for (number, row) in tree.rows.iter().enumerate() {
                    let at = row_at(number);
                    row.path.iter().for_each(|label| self.label(&format!("{at}.path"), label, vendor));
                    self.label(&format!("{at}.tick"), &row.tick, vendor);
                }
            }
            Matrix::Table(table) => {
                table.columns.values().for_each(|label| self.label(&at, label, vendor));
                for (number, row) in table.rows.iter().enumerate() {
                    let at = row_at(number);
                    row.path.iter().for_each(|label| self.label(&at, label, vendor));
                    for cell in table.cells_of(row).into_iter().flatten() {
                        match cell.value().0 {
                            TableValue::Label(label) => self.label(&at, &label, vendor),
                            TableValue::Text(text) => self.message(&at, text.as_str(), None),
                            _ => {}
                        }
                    }
                }
            }
            Matrix::ChoiceList(list) => {
                list.column.iter().for_each(|label| self.label(&format!("{at}.column"), label, vendor));
                list.others.iter().for_each(|label| self.label(&format!("{at}.others"), label, vendor));
                for (number, entry) in list.entries.iter().enumerate() {
                    let at = format!("{at}.entries.{number}");
                    self.label(&at, &entry.label, vendor);
                    entry.reason.iter().for_each(|reason| self.sentence(&at, reason.as_str(), None));
                    let messages: Vec<&str> = entry.reason.iter().map(Id::as_str).collect();
                    self.given(&at, &messages, &entry.labels, &entry.values);
                    entry.labels.values().for_each(|label| self.label(&at, label, vendor));
                }
            }
            Matrix::Elsewhere(_) | Matrix::AllowList(_) => {}
        }
        self.row_messages(path, matrix, vendor);
    }

    /// Reasons and numbers of rows, with the labels and values that they mention.
    fn row_messages(&mut self, path: &str, matrix: Matrix<'_>, vendor: &Id) {
        for (at, row) in matrix.rows().into_iter().enumerate() {
            let number = match matrix {
                Matrix::AutotaskLevel(level) => level.rows[at].number.as_ref(),
                _ => None,
            };
            let number = number.and_then(|number| match number {
                Number::Said(id) => Some(id),
                Number::Exactly(_) => None,
            });
            let messages: Vec<&str> = row.reason.into_iter().chain(number).map(Id::as_str).collect();
            for message in &messages {
                self.sentence(path, message, None);
            }
            self.given(path, &messages, row.labels, row.values);
            row.labels.values().for_each(|label| self.label(path, label, vendor));
        }
        for range in matrix.ranges() {
            let messages: Vec<&str> = range.reason.iter().map(Id::as_str).collect();
            for message in &messages {
                self.sentence(path, message, None);
            }
            self.given(path, &messages, &range.labels, &range.values);
            range.labels.values().for_each(|label| self.label(path, label, vendor));
        }
    }
}
