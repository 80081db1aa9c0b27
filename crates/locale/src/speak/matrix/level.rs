//! An Autotask security level.

use lotse_guide::{
    AutotaskLevel, AutotaskLevelRow, Cell, Column, Condition, Grant, Id, Number, PlannedRow, Setting,
};

use super::Speaker;
use crate::rich::{CellState, Inline, Sentence, SpokenCell, SpokenMatrix, SpokenRow};
use crate::screen::Label;

/// Picks a cell of a row.
type CellOf = fn(&AutotaskLevelRow) -> &Option<Cell<Grant>>;

const VERBS: [(Column, &str, CellOf); 4] = [
    (Column::View, "matrix-column-view", |row| &row.view),
    (Column::Add, "matrix-column-add", |row| &row.add),
    (Column::Edit, "matrix-column-edit", |row| &row.edit),
    (Column::Delete, "matrix-column-delete", |row| &row.delete),
];

impl Speaker<'_> {
    pub(super) fn level(&self, level: &AutotaskLevel, rows: &[PlannedRow], vendor: &Id) -> SpokenMatrix {
        let has_cell = |row: &AutotaskLevelRow, column: Column, cell: CellOf| {
            cell(row).is_some() || row.lost.as_ref().is_some_and(|lost| lost.one_of.contains(&column))
        };
        let used: Vec<usize> = (VERBS.into_iter().enumerate())
            .filter(|(_, (column, _, cell))| level.rows.iter().any(|row| has_cell(row, *column, *cell)))
            .map(|(at, _)| at)
            .collect();
        let settings = level.rows.iter().any(|row| row.set.is_some());
        let boxes = level.rows.iter().any(|row| row.ticked.is_some());
        let verbs: Vec<Label> = VERBS.iter().map(|(_, id, _)| self.own_label(id)).collect();
        let mut columns: Vec<Label> = used.iter().map(|at| verbs[*at].clone()).collect();
        columns.extend(settings.then(|| self.own_label("matrix-column-setting")));
        columns.extend(boxes.then(|| self.own_label("matrix-column-box")));
        let spoken = rows.iter().map(|planned| {
            let row = &level.rows[planned.index];
            let path = self.level_path(row, vendor);
            // A feature with a box or a single setting has no verbs; an object with verbs has neither.
            let has_verbs = VERBS.into_iter().any(|(column, _, cell)| has_cell(row, column, cell));
            let mut cells: Vec<SpokenCell> = (used.iter())
                .filter_map(|at| planned.grants.as_ref()?.get(*at))
                .map(|grant| if has_verbs { self.grant_cell(grant, vendor) } else { SpokenCell::blank() })
                .collect();
            if settings {
                let set = planned.set.as_ref().map(|set| self.grant_cell(set, vendor));
                cells.push(set.unwrap_or_else(SpokenCell::blank));
            }
            if boxes {
                cells.push(match row.ticked {
                    Some(true) => self.cell(CellState::Set, None, Some("matrix-cell-ticked"), None),
                    Some(false) => self.cell(CellState::None, None, Some("matrix-cell-empty"), None),
                    None => SpokenCell::blank(),
                });
            }
            SpokenRow {
                id: row.id.to_string(),
                clicks: self.clicks("clicks-level", &path, &columns, &cells),
                path,
                cells,
                reason: None,
                remarks: self.level_remarks(row, &verbs, vendor),
                only_if: None,
                list: None,
            }
        });
        SpokenMatrix {
            heads: vec![self.text("matrix-head-right")],
            rows: spoken.collect(),
            columns,
            others: level.others.map(|others| self.others_words(others, rows.is_empty())),
            ..SpokenMatrix::default()
        }
    }

    /// Section, group and object of a row.
    pub(in crate::speak) fn level_path(&self, row: &AutotaskLevelRow, vendor: &Id) -> Vec<Label> {
        ([row.section.as_ref(), row.group.as_ref(), row.object.as_ref()].into_iter().flatten())
            .map(|label| self.label(label, vendor))
            .chain(row.every_object.then(|| self.own_label("matrix-every-object")))
            .collect()
    }

    /// The number of a row, and which of its cells are temporary or unclear.
    fn level_remarks(&self, row: &AutotaskLevelRow, verbs: &[Label], vendor: &Id) -> Vec<Sentence> {
        let mut remarks: Vec<Sentence> = row.number.iter().map(|it| self.number(it, row, vendor)).collect();
        let bare = |value| self.grant_cell(&Setting { value, only_if: Condition::default() }, vendor);
        let cells = VERBS.map(|(_, _, cell)| cell(row).as_ref());
        remarks.extend(self.taken_back(verbs, cells, |then| bare(*then.unwrap_or(&Grant::None))));
        if let Some(lost) = &row.lost {
            let named = VERBS.iter().zip(verbs).filter(|((it, ..), _)| lost.one_of.contains(it));
            remarks.push(self.lost(&named.map(|(_, label)| label).collect::<Vec<_>>(), bare(lost.level)));
        }
        remarks
    }

    /// Which number belongs to a right.
    pub(in crate::speak) fn number(&self, number: &Number, row: &AutotaskLevelRow, vendor: &Id) -> Sentence {
        match number {
            Number::Said(id) => self.filled(id, &row.labels, &row.values, vendor),
            Number::Exactly(number) => {
                let number = Inline::Value { text: number.to_string() };
                self.message_with("matrix-number", None, &[("number", number.into())])
            }
        }
    }

    pub(in crate::speak) fn grant_cell(&self, setting: &Setting<Grant>, vendor: &Id) -> SpokenCell {
        let (state, words) = match setting.value {
            Grant::All => (CellState::Set, Some("matrix-cell-all")),
            Grant::Mine => (CellState::Set, Some("matrix-cell-mine")),
            Grant::None => (CellState::None, Some("matrix-cell-none")),
            Grant::Silent => (CellState::Silent, Some("matrix-cell-silent")),
            Grant::Unclear => (CellState::Unclear, Some("matrix-cell-unclear")),
            Grant::No => (CellState::None, None),
            Grant::Yes | Grant::Full | Grant::Limited | Grant::Inherit => (CellState::Set, None),
        };
        let label = setting.value.screen_word().and_then(|key| self.fixed_label(vendor, key));
        self.cell(state, label, words, self.only_if(&setting.only_if))
    }
}
