//! Plain tables of rights.

use lotse_guide::{Id, PlannedRow, RightsTable, RightsTableRow, Setting, TableValue};

use super::Speaker;
use crate::message;
use crate::rich::{CellState, SpokenCell, SpokenMatrix, SpokenRow};
use crate::screen::Label;

impl Speaker<'_> {
    pub(super) fn table(&self, table: &RightsTable, rows: &[PlannedRow], vendor: &Id) -> SpokenMatrix {
        let columns = self.table_columns(table, vendor);
        let spoken = rows.iter().map(|planned| {
            let row = &table.rows[planned.index];
            let path = self.table_path(row, vendor);
            let cells: Vec<SpokenCell> =
                planned.cells.iter().flatten().map(|cell| self.table_cell(cell, vendor)).collect();
            SpokenRow {
                id: row.id.to_string(),
                clicks: self.clicks("clicks-level", &path, &columns, &cells),
                path,
                cells,
                reason: None,
                remarks: row.until_step.iter().map(|step| self.temporary(step)).collect(),
                only_if: None,
                list: None,
            }
        });
        SpokenMatrix {
            heads: vec![self.text("matrix-head-right")],
            rows: spoken.collect(),
            columns,
            others: table.others.map(|others| self.others_words(others, rows.is_empty())),
            ..SpokenMatrix::default()
        }
    }

    pub(in crate::speak) fn table_columns(&self, table: &RightsTable, vendor: &Id) -> Vec<Label> {
        if table.columns.is_empty() {
            return vec![self.own_label("matrix-column-setting")];
        }
        table.columns.values().map(|label| self.label(label, vendor)).collect()
    }

    pub(in crate::speak) fn table_path(&self, row: &RightsTableRow, vendor: &Id) -> Vec<Label> {
        let name = row.name.iter().map(|name| Label::of(name.clone(), crate::Language::En));
        row.path.iter().map(|label| self.label(label, vendor)).chain(name).collect()
    }

    pub(in crate::speak) fn table_cell(&self, setting: &Setting<TableValue>, vendor: &Id) -> SpokenCell {
        let only_if = self.only_if(&setting.only_if);
        let said = |state, text: String| SpokenCell { state, label: None, text, only_if: only_if.clone() };
        match &setting.value {
            TableValue::Box(true) => self.cell(CellState::Set, None, Some("matrix-cell-ticked"), only_if),
            TableValue::Box(false) => self.cell(CellState::None, None, Some("matrix-cell-empty"), only_if),
            TableValue::Number(number) => said(CellState::Set, number.to_string()),
            TableValue::Value(text) => {
                let label = Label::of(text.clone(), crate::Language::En);
                self.cell(CellState::Set, Some(label), None, only_if)
            }
            TableValue::Text(id) => said(CellState::Set, message::plain(&self.message(id.as_str()))),
            TableValue::Label(label) => {
                self.cell(CellState::Set, Some(self.label(label, vendor)), None, only_if)
            }
            TableValue::Silent => self.cell(CellState::Silent, None, Some("matrix-cell-silent"), only_if),
        }
    }
}
