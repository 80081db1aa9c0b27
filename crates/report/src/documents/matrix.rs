//! A matrix as a table, like the vendor's screen.

use lotse_locale::{CellState, Inline, Label, SpokenCell, SpokenMatrix, SpokenRow};

use super::pieces::{aside, joined, label, paragraph, said, spoken, strong, strongly};
use crate::{Block, Cell, Paper, Span, Spans, Table, Tone};

impl Paper<'_> {
    pub(super) fn matrix(&self, matrix: &SpokenMatrix) -> Vec<Block> {
        let mut blocks = Vec::new();
        if matrix.rows.is_empty() {
            blocks.push(paragraph(vec![strongly(&matrix.title, matrix.lang, self.guide.reader)]));
        }
        if let Some(url) = &matrix.url {
            blocks.push(paragraph(vec![Span::Link { url: url.clone() }]));
        }
        if !matrix.rows.is_empty() {
            let remarks = Remarks::of(matrix);
            blocks.push(Block::Table { table: self.rights(matrix, &remarks) });
            blocks.extend(self.said_once(remarks));
        }
        if let Some(others) = &matrix.others {
            blocks.push(paragraph(spoken(others)));
        }
        for (row, list) in matrix.rows.iter().filter_map(|row| Some((row, row.list.as_deref()?))) {
            let mut head =
                vec![said(self.say_with("report-list-behind", &[("title", &list.title)])), said(" ")];
            head.extend(joined(row.path.iter().map(label), " › "));
            head.extend(row.only_if.as_ref().map(|only_if| aside(format!(" – {only_if}"))));
            blocks.push(paragraph(head));
            blocks.extend(self.matrix(list));
        }
        blocks
    }

    /// Remarks that many rows share, below their table.
    fn said_once(&self, remarks: Remarks) -> Vec<Block> {
        if let Some(all) = remarks.of_all {
            return vec![paragraph(
                [said(self.say("report-all-rows")), said(" ")].into_iter().chain(all).collect(),
            )];
        }
        if remarks.notes.is_empty() {
            return Vec::new();
        }
        let entries = remarks
            .notes
            .into_iter()
            .enumerate()
            .map(|(at, note)| [said(format!("({}) ", at + 1))].into_iter().chain(note).collect());
        vec![Block::List { entries: entries.collect() }]
    }

    fn rights(&self, matrix: &SpokenMatrix, said_once: &Remarks) -> Table {
        let listed = lists_values(matrix);
        let remarks = !listed && said_once.of_all.is_none() && matrix.rows.iter().any(has_remarks);
        let short = matrix.rows.iter().all(|row| !has_remarks(row) || said_once.note(row).is_some());
        let by_level = matrix.rows.iter().all(|row| row.path.len() == matrix.heads.len());
        let mut heads: Vec<Spans> = matrix.heads.iter().map(|head| vec![said(head)]).collect();
        let named = heads.len();
        heads.extend(matrix.columns.iter().map(|column| vec![label(column)]));
        if remarks {
            heads.push(vec![said(self.say("report-remarks"))]);
        }
        let mut widths = vec![if named > 1 { 3 } else { 5 }; named];
        widths.extend(vec![if listed { 6 } else { 2 }; matrix.columns.len()]);
        // A reason is a sentence, so it gets most of the width if there are few columns.
        widths.extend(remarks.then_some(match matrix.columns.len() {
            _ if short => 2,
            0..=2 => 6,
            _ => 4,
        }));
        let rows = matrix.rows.iter().map(|row| {
            let mut cells: Vec<Cell> = path(&row.path, by_level);
            if listed {
                let values = row.remarks.iter().flatten().cloned().map(Span::Spoken);
                cells.push(plain(joined(values, ", ")));
            } else {
                cells.extend(row.cells.iter().map(set));
            }
            if remarks {
                cells.push(match said_once.note(row) {
                    Some(number) => plain(vec![said(
                        self.say_with("report-see-note", &[("number", &number.to_string())]),
                    )]),
                    None => plain(beside(row)),
                });
            }
            cells
        });
        Table {
            title: Some(vec![strongly(&matrix.title, matrix.lang, self.guide.reader)]),
            rows: rows.collect(),
            row_head: named.saturating_sub(1),
            heads,
            widths,
        }
    }
}

fn plain(text: Spans) -> Cell {
    Cell { tone: Tone::Plain, text }
}

/// The heading of a row: a cell for each label, or one cell with all of them as a path.
fn path(labels: &[Label], by_level: bool) -> Vec<Cell> {
    if by_level {
        return labels.iter().map(|name| plain(vec![label(name)])).collect();
    }
    vec![plain(vec![Span::Spoken(Inline::Path { labels: labels.to_vec() })])]
}

/// The value of a cell: the screen's own word without its gloss, because the column is narrow.
fn set(cell: &SpokenCell) -> Cell {
    let (tone, word) = match (cell.state, &cell.label) {
        (CellState::Unclear, _) => (Tone::Warning, said(&cell.text)),
        (_, Some(shown)) => {
            (Tone::Plain, label(&Label { gloss: None, older: Vec::new(), elsewhere: None, ..shown.clone() }))
        }
        (CellState::Set, None) => (Tone::Plain, strong(&cell.text)),
        (CellState::None, None) => (Tone::Plain, said(&cell.text)),
        (CellState::Silent, None) => (Tone::Quiet, said(&cell.text)),
        (CellState::Blank, None) => return plain(Spans::new()),
    };
    let only_if = cell.only_if.as_ref().map(|text| aside(format!(" ({text})")));
    Cell { tone, text: [word].into_iter().chain(only_if).collect() }
}

/// The reason of a row and its remarks.
fn beside(row: &SpokenRow) -> Spans {
    let mut text = Spans::new();
    if let Some(only_if) = &row.only_if {
        text.push(aside(only_if));
    }
    for remark in row.reason.iter().chain(&row.remarks) {
        if !text.is_empty() {
            text.push(said(" "));
        }
        text.extend(spoken(remark));
    }
    text
}

/// A remark that at least this many rows share is printed once, below the table.
const OFTEN: usize = 3;

/// Remarks that many rows share.
struct Remarks {
    /// The remark of all rows, if they all have the same.
    of_all: Option<Spans>,
    /// The remarks of several rows, in order.
    notes: Vec<Spans>,
}

impl Remarks {
    fn of(matrix: &SpokenMatrix) -> Self {
        let mut of_all = None;
        let mut notes: Vec<Spans> = Vec::new();
        if !lists_values(matrix) {
            let all: Vec<Spans> = matrix.rows.iter().map(beside).collect();
            of_all = all.first().filter(|first| all.len() >= OFTEN && !first.is_empty()).cloned();
            of_all = of_all.filter(|first| all.iter().all(|it| it == first));
            for text in all.iter().filter(|text| !text.is_empty()) {
                if !notes.contains(text) && all.iter().filter(|it| *it == text).count() >= OFTEN {
                    notes.push(text.clone());
                }
            }
        }
        Self { of_all, notes }
    }

    /// The number of the shared remark that this row has.
    fn note(&self, row: &SpokenRow) -> Option<usize> {
        let text = beside(row);
        self.notes.iter().position(|note| *note == text).map(|at| at + 1)
    }
}

/// Whether the matrix only lists values, such as addresses, and sets nothing.
fn lists_values(matrix: &SpokenMatrix) -> bool {
    let is_list = |row: &SpokenRow| {
        let mut inlines = row.remarks.iter().flatten();
        row.cells.iter().all(|cell| cell.label.is_none() && cell.text.is_empty())
            && inlines.all(|inline| matches!(inline, Inline::Value { .. }))
    };
    matrix.columns.len() == 1 && matrix.rows.iter().all(is_list)
}

fn has_remarks(row: &SpokenRow) -> bool {
    row.reason.is_some() || !row.remarks.is_empty() || row.only_if.is_some()
}
