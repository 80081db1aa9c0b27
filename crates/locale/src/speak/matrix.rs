//! Matrices: as a table like the vendor's screen, and row by row as what to click.

use lotse_guide::{
    AccessTree, AllowList, AutotaskLevel, AutotaskLevelRow, Cell, ChoiceList, ConnectWiseRole, Grant, Id,
    LabelRef, Level, ListMeaning, Matrix, PlannedAction, PlannedMatrix, PlannedRow, Setting, Verb,
};

use super::Speaker;
use crate::message::Argument;
use crate::rich::{CellState, Inline, Sentence, SpokenCell, SpokenMatrix, SpokenRow};
use crate::screen::Label;

/// Picks a cell of a row.
type CellOf = fn(&AutotaskLevelRow) -> &Option<Cell<Grant>>;

impl Speaker<'_> {
    pub(super) fn matrix_verb(planned: &PlannedMatrix<'_>) -> &'static str {
        match planned.matrix {
            Matrix::ConnectWiseRole(_) => "action-matrix-role",
            Matrix::AutotaskLevel(_) => "action-matrix-level",
            Matrix::AccessTree(_) => "action-matrix-tree",
            Matrix::ChoiceList(_) => "action-matrix-list",
            Matrix::Picture(_) => "action-matrix-picture",
            Matrix::AllowList(_) => "action-matrix-addresses",
        }
    }

    pub(super) fn matrix(&self, planned: &PlannedMatrix<'_>, vendor: &Id) -> SpokenMatrix {
        let mut matrix = match planned.matrix {
            Matrix::ConnectWiseRole(role) => self.role(role, &planned.rows, vendor),
            Matrix::AutotaskLevel(level) => self.level(level, &planned.rows, vendor),
            Matrix::AccessTree(tree) => self.tree(tree, &planned.rows, vendor),
            Matrix::ChoiceList(list) => self.list(list, vendor),
            Matrix::AllowList(list) => self.addresses(list),
            Matrix::Picture(picture) => {
                SpokenMatrix { url: Some(picture.url.clone()), ..SpokenMatrix::default() }
            }
        };
        let id = planned.matrix.id();
        matrix.id = id.to_string();
        matrix.title = self.text(&format!("matrix-{id}"));
        matrix
    }

    fn role(&self, role: &ConnectWiseRole, rows: &[PlannedRow], vendor: &Id) -> SpokenMatrix {
        let columns: Vec<Label> = (["add-level", "edit-level", "delete-level", "inquire-level"].into_iter())
            .filter_map(|key| self.fixed_label(vendor, key))
            .collect();
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
            if let Some(step) = &row.until_step {
                let title = Argument::Text(self.text(&format!("step-{step}")));
                remarks.push(self.message_with("matrix-until", None, &[("step", title)]));
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
                reason: row.reason.as_ref().map(|id| self.message(id.as_str())),
                remarks,
                only_if: self.only_if(&planned.only_if),
                list: list.map(|list| {
                    let planned = PlannedMatrix { matrix: Matrix::ChoiceList(list), rows: Vec::new() };
                    Box::new(self.matrix(&planned, vendor))
                }),
            }
        });
        SpokenMatrix {
            heads: vec![self.text("matrix-head-module"), self.text("matrix-head-function")],
            rows: spoken.collect(),
            others: self.others(role.others, vendor),
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

    fn others(&self, others: Level, vendor: &Id) -> Option<Sentence> {
        match others {
            Level::Silent | Level::Unclear => None,
            level => {
                let label = Inline::Label { label: self.fixed_label(vendor, level_key(level)?)? }.into();
                Some(self.message_with("matrix-others", None, &[("label", label)]))
            }
        }
    }

    pub(super) fn level_cell(&self, setting: &Setting<Level>, vendor: &Id) -> SpokenCell {
        let label = level_key(setting.value).and_then(|key| self.fixed_label(vendor, key));
        let (state, words) = match setting.value {
            Level::All | Level::My => (CellState::Set, None),
            Level::None => (CellState::None, None),
            Level::Silent => (CellState::Silent, Some("matrix-cell-silent")),
            Level::Unclear => (CellState::Unclear, Some("matrix-cell-unclear")),
        };
        self.cell(state, label, words, self.only_if(&setting.only_if))
    }

    fn cell(
        &self,
        state: CellState,
        label: Option<Label>,
        words: Option<&str>,
        only_if: Option<String>,
    ) -> SpokenCell {
        let text = words.map(|id| self.text(id)).or_else(|| label.as_ref().map(|label| label.text.clone()));
        SpokenCell { state, label, text: text.unwrap_or_default(), only_if }
    }

    fn level(&self, level: &AutotaskLevel, rows: &[PlannedRow], vendor: &Id) -> SpokenMatrix {
        let verbs: [(&str, CellOf); 4] = [
            ("matrix-column-view", |row| &row.view),
            ("matrix-column-add", |row| &row.add),
            ("matrix-column-edit", |row| &row.edit),
            ("matrix-column-delete", |row| &row.delete),
        ];
        let used: Vec<_> = (verbs.into_iter().enumerate())
            .map(|(at, (id, cell))| (at, id, cell))
            .filter(|(.., cell)| level.rows.iter().any(|row| cell(row).is_some()))
            .collect();
        let boxes = level.rows.iter().any(|row| row.ticked.is_some());
        let mut columns: Vec<Label> = used.iter().map(|(_, id, _)| self.own_label(id)).collect();
        if boxes {
            columns.push(self.own_label("matrix-column-box"));
        }
        let spoken = rows.iter().map(|planned| {
            let row = &level.rows[planned.index];
            let path: Vec<Label> =
                ([Some(&row.section), row.group.as_ref(), Some(&row.object)].into_iter().flatten())
                    .map(|label| self.label(label, vendor))
                    .collect();
            let mut cells: Vec<SpokenCell> = (used.iter())
                .filter_map(|(at, ..)| planned.grants.as_ref()?.get(*at))
                .map(|setting| self.grant_cell(setting))
                .collect();
            if boxes {
                cells.push(match row.ticked {
                    Some(true) => self.cell(CellState::Set, None, Some("matrix-cell-ticked"), None),
                    Some(false) => self.cell(CellState::None, None, Some("matrix-cell-empty"), None),
                    None => self.cell(CellState::Silent, None, Some("matrix-cell-silent"), None),
                });
            }
            SpokenRow {
                id: row.id.to_string(),
                clicks: self.clicks("clicks-level", &path, &columns, &cells),
                path,
                cells,
                reason: row.reason.as_ref().map(|id| self.message(id.as_str())),
                remarks: row.number.iter().map(|id| self.message(id.as_str())).collect(),
                only_if: self.only_if(&planned.only_if),
                list: None,
            }
        });
        SpokenMatrix {
            heads: vec![self.text("matrix-head-right")],
            rows: spoken.collect(),
            columns,
            ..SpokenMatrix::default()
        }
    }

    pub(super) fn grant_cell(&self, setting: &Setting<Grant>) -> SpokenCell {
        let (state, words) = match setting.value {
            Grant::All => (CellState::Set, "matrix-cell-all"),
            Grant::Mine => (CellState::Set, "matrix-cell-mine"),
            Grant::None => (CellState::None, "matrix-cell-none"),
            Grant::Silent => (CellState::Silent, "matrix-cell-silent"),
            Grant::Unclear => (CellState::Unclear, "matrix-cell-unclear"),
        };
        self.cell(state, None, Some(words), self.only_if(&setting.only_if))
    }

    fn tree(&self, tree: &AccessTree, rows: &[PlannedRow], vendor: &Id) -> SpokenMatrix {
        let spoken = rows.iter().map(|planned| {
            let row = &tree.rows[planned.index];
            let branches: Vec<Label> =
                tree.root.iter().chain(&row.path).map(|label| self.label(label, vendor)).collect();
            let tick = self.label(&row.tick, vendor);
            let clicks = self.message_with(
                "clicks-tree",
                None,
                &[
                    ("path", Inline::Path { labels: branches.clone() }.into()),
                    ("label", Inline::Label { label: tick.clone() }.into()),
                ],
            );
            SpokenRow {
                id: row.id.to_string(),
                path: branches.into_iter().chain([tick]).collect(),
                cells: vec![self.cell(CellState::Set, None, Some("matrix-cell-ticked"), None)],
                reason: row.reason.as_ref().map(|id| self.message(id.as_str())),
                remarks: Vec::new(),
                only_if: self.only_if(&planned.only_if),
                list: None,
                clicks,
            }
        });
        SpokenMatrix {
            heads: vec![self.text("matrix-head-path")],
            columns: vec![self.own_label("matrix-column-box")],
            rows: spoken.collect(),
            others: Some(self.message("matrix-others-tree")),
            ..SpokenMatrix::default()
        }
    }

    fn list(&self, list: &ChoiceList, vendor: &Id) -> SpokenMatrix {
        let column = self.label(&list.column, vendor);
        let (state, words, click, others) = match list.meaning {
            ListMeaning::Allow => {
                (CellState::Set, "matrix-cell-allowed", "clicks-list", "matrix-others-denied")
            }
            ListMeaning::Deny => {
                (CellState::None, "matrix-cell-denied", "clicks-list", "matrix-others-allowed")
            }
            ListMeaning::AllBut => {
                (CellState::None, "matrix-cell-empty", "clicks-list-except", "matrix-others-ticked")
            }
        };
        let entry = |label: &LabelRef| {
            let entry = self.label(label, vendor);
            let arguments = [
                ("label", Inline::Label { label: entry.clone() }.into()),
                ("column", Inline::Label { label: column.clone() }.into()),
            ];
            SpokenRow {
                id: label.key.to_string(),
                clicks: self.message_with(click, None, &arguments),
                path: vec![entry],
                cells: vec![self.cell(state, None, Some(words), None)],
                reason: None,
                remarks: Vec::new(),
                only_if: None,
                list: None,
            }
        };
        let rest: Vec<(&str, Argument)> = (list.others.iter())
            .map(|label| ("label", Inline::Label { label: self.label(label, vendor) }.into()))
            .collect();
        let others = if rest.is_empty() { others.to_owned() } else { format!("{others}-in") };
        SpokenMatrix {
            heads: vec![self.text("matrix-head-entry")],
            rows: list.entries.iter().map(entry).collect(),
            others: Some(self.message_with(&others, None, &rest)),
            columns: vec![column],
            ..SpokenMatrix::default()
        }
    }

    fn addresses(&self, list: &AllowList) -> SpokenMatrix {
        let region = |(name, addresses): (&String, &Vec<String>)| {
            let mut clicks = vec![Inline::Strong { text: name.clone() }];
            for address in addresses {
                clicks.push(Inline::Text { text: " ".to_owned() });
                clicks.push(Inline::Value { text: address.clone() });
            }
            SpokenRow {
                id: name.clone(),
                path: vec![Label::of(name.clone(), self.reader)],
                cells: vec![self.cell(CellState::Set, None, None, None)],
                reason: None,
                remarks: vec![addresses.iter().map(|text| Inline::Value { text: text.clone() }).collect()],
                only_if: None,
                list: None,
                clicks,
            }
        };
        SpokenMatrix {
            heads: vec![self.text("matrix-head-region")],
            columns: vec![self.own_label("matrix-column-addresses")],
            rows: list.regions.iter().map(region).collect(),
            ..SpokenMatrix::default()
        }
    }

    /// Only what to click: the path, then each cell that the page speaks of.
    fn clicks(&self, message: &str, path: &[Label], columns: &[Label], cells: &[SpokenCell]) -> Sentence {
        let mut settings = Sentence::new();
        for (column, cell) in columns.iter().zip(cells).filter(|(_, cell)| cell.state != CellState::Silent) {
            if !settings.is_empty() {
                settings.push(Inline::Text { text: ", ".to_owned() });
            }
            settings.push(Inline::Label { label: column.clone() });
            settings.push(Inline::Text { text: ": ".to_owned() });
            settings.push(match &cell.label {
                Some(label) => Inline::Label { label: label.clone() },
                None => Inline::Strong { text: cell.text.clone() },
            });
        }
        let arguments =
            [("path", Inline::Path { labels: path.to_vec() }.into()), ("settings", Argument::Rich(settings))];
        self.message_with(message, None, &arguments)
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
