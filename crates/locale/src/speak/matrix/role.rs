//! A ConnectWise security role.

use lotse_guide::{
    Column, Condition, ConnectWiseRole, Id, Level, Matrix, Others, PlannedAction, PlannedMatrix, PlannedRow,
    Setting, Verb,
};

use super::Speaker;
use crate::rich::{CellState, Inline, Sentence, SpokenCell, SpokenMatrix, SpokenRow};
use crate::screen::Label;

const COLUMNS: [(Column, &str); 4] = [
    (Column::Add, "add-level"),
    (Column::Edit, "edit-level"),
    (Column::Delete, "delete-level"),
    (Column::Inquire, "inquire-level"),
];

impl Speaker<'_> {
    pub(super) fn role(&self, role: &ConnectWiseRole, rows: &[PlannedRow], vendor: &Id) -> SpokenMatrix {
        let columns: Vec<Label> =
            COLUMNS.into_iter().filter_map(|(_, key)| self.fixed_label(vendor, key)).collect();
        let bare = |value| self.level_cell(&Setting { value, only_if: Condition::default() }, vendor);
        let spoken = rows.iter().map(|planned| {
            let row = &role.rows[planned.index];
            let path = vec![self.label(&row.module, vendor), self.label(&row.function, vendor)];
            let cells: Vec<SpokenCell> =
                planned.levels.iter().flatten().map(|setting| self.level_cell(setting, vendor)).collect();
            let mut remarks: Vec<Sentence> = Vec::new();
            for also in &row.also_at {
                let label = Inline::Label { label: self.label(also, vendor) }.into();
                remarks.push(self.message_with("matrix-also-at", None, &[("label", label)]));
            }
            remarks.extend(row.until_step.as_ref().map(|step| self.temporary(step)));
            let cells_of = [&row.add, &row.edit, &row.delete, &row.inquire].map(Option::as_ref);
            remarks.extend(self.taken_back(&columns, cells_of, |then| bare(*then.unwrap_or(&Level::None))));
            if let Some(lost) = &row.lost {
                let named = COLUMNS.iter().zip(&columns).filter(|((it, _), _)| lost.one_of.contains(it));
                remarks.push(self.lost(&named.map(|(_, label)| label).collect::<Vec<_>>(), bare(lost.level)));
            }
            // A list that has its own action is shown there, not here again.
            let own_list = row.list.as_ref().filter(|id| !self.sets(id));
            let list =
                own_list.and_then(|id| self.plan.guide.choice_lists.iter().find(|list| &list.id == id));
            SpokenRow {
                id: row.id.to_string(),
                clicks: self.clicks("clicks-role", &path, &columns, &cells),
                path,
                cells,
                reason: None,
                remarks,
                only_if: None,
                list: list.map(|list| {
                    let planned = PlannedMatrix { matrix: Matrix::ChoiceList(list), rows: Vec::new() };
                    Box::new(self.matrix(&planned, vendor))
                }),
            }
        });
        SpokenMatrix {
            heads: vec![self.text("matrix-head-module"), self.text("matrix-head-function")],
            rows: spoken.collect(),
            others: self.others(role.others, rows.is_empty(), vendor),
            columns,
            ..SpokenMatrix::default()
        }
    }

    /// Whether an action of the plan sets this matrix.
    fn sets(&self, matrix: &Id) -> bool {
        let sets =
            |action: &&PlannedAction<'_>| matches!(&action.action.verb, Verb::Matrix(id) if id == matrix);
        self.plan.steps().any(|(_, step)| step.all_actions().iter().any(sets))
    }

    fn others(&self, others: Level, alone: bool, vendor: &Id) -> Option<Sentence> {
        match others {
            Level::Silent => Some(self.others_words(Others::Silent, alone)),
            Level::Unclear => Some(self.others_words(Others::Unclear, alone)),
            level => {
                let label = Inline::Label { label: self.fixed_label(vendor, level_key(level)?)? }.into();
                Some(self.message_with("matrix-others", alone.then_some("alone"), &[("label", label)]))
            }
        }
    }

    pub(in crate::speak) fn level_cell(&self, setting: &Setting<Level>, vendor: &Id) -> SpokenCell {
        let label = level_key(setting.value).and_then(|key| self.fixed_label(vendor, key));
        let (state, words) = match setting.value {
            Level::All | Level::My => (CellState::Set, None),
            Level::None => (CellState::None, None),
            Level::Silent => (CellState::Silent, Some("matrix-cell-silent")),
            Level::Unclear => (CellState::Unclear, Some("matrix-cell-unclear")),
        };
        self.cell(state, label, words, self.only_if(&setting.only_if))
    }
}

fn level_key(level: Level) -> Option<&'static str> {
    match level {
        Level::All => Some("level-all"),
        Level::My => Some("level-my"),
        Level::None => Some("level-none"),
        Level::Silent | Level::Unclear => None,
    }
}
