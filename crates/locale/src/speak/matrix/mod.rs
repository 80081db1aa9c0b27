//! Matrices: as a table like the vendor's screen, and row by row as what to click.

mod level;
mod lists;
mod role;
mod table;

use indexmap::IndexMap;
use lotse_guide::{
    AccessTree, Cell, ElsewhereOf, Id, LabelRef, Matrix, Others, PlannedMatrix, PlannedRow, Whereabouts,
};

use super::Speaker;
use crate::message::Argument;
use crate::rich::{CellState, Inline, Sentence, SpokenCell, SpokenMatrix, SpokenRow};
use crate::screen::Label;

impl Speaker<'_> {
    pub(super) fn matrix_verb(planned: &PlannedMatrix<'_>) -> &'static str {
        match planned.matrix {
            Matrix::ConnectWiseRole(_) => "action-matrix-role",
            Matrix::AutotaskLevel(_) => "action-matrix-level",
            Matrix::AccessTree(_) => "action-matrix-tree",
            Matrix::Table(_) => "action-matrix-table",
            Matrix::ChoiceList(_) => "action-matrix-list",
            Matrix::Elsewhere(elsewhere) => match (elsewhere.of, elsewhere.place) {
                (ElsewhereOf::Rights, Whereabouts::Picture) => "action-matrix-picture",
                (ElsewhereOf::Rights, Whereabouts::File) => "action-matrix-file",
                (ElsewhereOf::Rights, Whereabouts::OtherPage) => "action-matrix-other-page",
                (ElsewhereOf::Rights, Whereabouts::Product) => "action-matrix-product",
                (ElsewhereOf::Rights, Whereabouts::NotOnRecord) => "action-matrix-not-on-record",
                (ElsewhereOf::Addresses, Whereabouts::Picture) => "action-addresses-picture",
                (ElsewhereOf::Addresses, Whereabouts::File) => "action-addresses-file",
                (ElsewhereOf::Addresses, Whereabouts::OtherPage) => "action-addresses-other-page",
                (ElsewhereOf::Addresses, Whereabouts::Product) => "action-addresses-product",
                (ElsewhereOf::Addresses, Whereabouts::NotOnRecord) => "action-addresses-not-on-record",
            },
            Matrix::AllowList(_) => "action-matrix-addresses",
        }
    }

    pub(super) fn matrix(&self, planned: &PlannedMatrix<'_>, vendor: &Id) -> SpokenMatrix {
        let mut matrix = match planned.matrix {
            Matrix::ConnectWiseRole(role) => self.role(role, &planned.rows, vendor),
            Matrix::AutotaskLevel(level) => self.level(level, &planned.rows, vendor),
            Matrix::AccessTree(tree) => self.tree(tree, &planned.rows, vendor),
            Matrix::Table(table) => self.table(table, &planned.rows, vendor),
            Matrix::ChoiceList(list) => self.list(list, vendor),
            Matrix::AllowList(list) => self.addresses(list),
            Matrix::Elsewhere(elsewhere) => {
                let others = elsewhere.read.map(|day| {
                    let day = Argument::Text(self.words.date(day, self.reader));
                    self.message_with("matrix-read", None, &[("day", day)])
                });
                SpokenMatrix { url: elsewhere.url.clone(), others, ..SpokenMatrix::default() }
            }
        };
        for (row, planned_row) in matrix.rows.iter_mut().zip(&planned.rows) {
            row.reason = self.reason(planned.matrix, planned_row.index, vendor);
            row.only_if = self.only_if(&planned_row.only_if);
        }
        let is_table =
            !matches!(planned.matrix, Matrix::ChoiceList(_) | Matrix::AllowList(_) | Matrix::Elsewhere(_));
        matrix.by_row = is_table && !planned.rows.is_empty();
        if is_table && planned.rows.is_empty() && matrix.others.is_none() {
            matrix.others = Some(self.message("matrix-empty"));
        }
        let id = planned.matrix.id();
        matrix.id = id.to_string();
        let message = format!("matrix-{id}");
        matrix.title = self.text(&message);
        matrix.lang = self.lang(&message, None);
        matrix
    }

    /// That a row is temporary, and where it is taken back.
    fn temporary(&self, step: &Id) -> Sentence {
        let title = Argument::Text(self.text(&format!("step-{step}")));
        self.message_with("matrix-until", None, &[("step", title)])
    }

    /// Why a row is needed: its own reason, or that of a range that contains it.
    pub(super) fn reason(&self, matrix: Matrix<'_>, index: usize, vendor: &Id) -> Option<Sentence> {
        let rows = matrix.rows();
        let row = rows.get(index)?;
        if let Some(id) = row.reason {
            return Some(self.filled(id, row.labels, row.values, vendor));
        }
        let ranges = matrix.ranges_of(index);
        let range = ranges.into_iter().find(|range| range.reason.is_some())?;
        Some(self.filled(range.reason.as_ref()?, &range.labels, &range.values, vendor))
    }

    /// A message of the guide with the labels and values that it is given.
    pub(super) fn filled(
        &self,
        id: &Id,
        labels: &IndexMap<String, LabelRef>,
        values: &IndexMap<String, String>,
        vendor: &Id,
    ) -> Sentence {
        let labels = labels
            .iter()
            .map(|(name, label)| (name.as_str(), Inline::Label { label: self.label(label, vendor) }.into()));
        let values =
            values.iter().map(|(name, value)| (name.as_str(), Inline::Value { text: value.clone() }.into()));
        self.message_with(id.as_str(), None, &labels.chain(values).collect::<Vec<_>>())
    }

    /// What holds for everything that has no row. `alone` if there are no rows at all.
    pub(super) fn others_words(&self, others: Others, alone: bool) -> Sentence {
        let id = match others {
            Others::AsCopied => "matrix-others-as-copied",
            Others::None => "matrix-others-none",
            Others::All => "matrix-others-all",
            Others::Silent => "matrix-others-silent",
            Others::Unclear => "matrix-others-unclear",
        };
        self.message_with(id, alone.then_some("alone"), &[])
    }

    /// The remarks about cells that are taken back later.
    fn taken_back<T>(
        &self,
        columns: &[Label],
        cells: [Option<&Cell<T>>; 4],
        shown: impl Fn(Option<&T>) -> SpokenCell,
    ) -> Vec<Sentence> {
        let mut remarks = Vec::new();
        for (column, cell) in columns.iter().zip(cells) {
            let Some((step, then)) = cell.and_then(Cell::taken_back) else { continue };
            let then = shown(then);
            let then = then.label.map_or(Inline::Strong { text: then.text }, |label| Inline::Label { label });
            let arguments = [
                ("column", Inline::Label { label: column.clone() }.into()),
                ("then", then.into()),
                ("step", Argument::Text(self.text(&format!("step-{step}")))),
            ];
            remarks.push(self.message_with("matrix-until-cell", None, &arguments));
        }
        remarks
    }

    /// That one of several columns has a level, and that nobody knows which.
    fn lost(&self, columns: &[&Label], level: SpokenCell) -> Sentence {
        let mut names = Sentence::new();
        for column in columns {
            if !names.is_empty() {
                names.push(Inline::Text { text: ", ".to_owned() });
            }
            names.push(Inline::Label { label: (*column).clone() });
        }
        let level = level.label.map_or(Inline::Strong { text: level.text }, |label| Inline::Label { label });
        let arguments = [("columns", Argument::Rich(names)), ("level", level.into())];
        self.message_with("matrix-lost", None, &arguments)
    }

    pub(super) fn cell(
        &self,
        state: CellState,
        label: Option<Label>,
        words: Option<&str>,
        only_if: Option<String>,
    ) -> SpokenCell {
        let text = words.map(|id| self.text(id)).or_else(|| label.as_ref().map(|label| label.text.clone()));
        SpokenCell { state, label, text: text.unwrap_or_default(), only_if }
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
                reason: None,
                remarks: Vec::new(),
                only_if: None,
                list: None,
                clicks,
            }
        });
        SpokenMatrix {
            heads: vec![self.text("matrix-head-path")],
            columns: vec![self.own_label("matrix-column-box")],
            rows: spoken.collect(),
            others: Some(match tree.others {
                None | Some(Others::None) => self.message("matrix-others-tree"),
                Some(others) => {
                    let mut said = self.others_words(others, rows.is_empty());
                    said.push(Inline::Text { text: " ".to_owned() });
                    said.extend(self.message("matrix-tree-leaf"));
                    said
                }
            }),
            ..SpokenMatrix::default()
        }
    }

    /// Only what to click: the path, then each cell that the page speaks of.
    fn clicks(&self, message: &str, path: &[Label], columns: &[Label], cells: &[SpokenCell]) -> Sentence {
        let mut settings = Sentence::new();
        for (column, cell) in columns.iter().zip(cells).filter(|(_, cell)| cell.is_set()) {
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
