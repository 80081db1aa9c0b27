//! Rights as tables.

use serde::Serialize;
use ts_rs::TS;

use crate::Language;

use super::{Label, Sentence};

/// Rights as a table, like the vendor's screen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenMatrix {
    /// The matrix's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub lang: Language,
    /// The headings of the columns before the cells.
    pub heads: Vec<String>,
    /// The headings of the cells.
    pub columns: Vec<Label>,
    /// The rows.
    pub rows: Vec<SpokenRow>,
    /// Whether each row is ticked by itself. A list, a picture or a set of addresses is ticked as a whole.
    #[serde(rename = "byRow")]
    pub by_row: bool,
    /// What holds for everything that has no row.
    pub others: Option<Sentence>,
    /// The page or file that shows the rights, where the guide can't list them.
    pub url: Option<String>,
}

/// A row of a matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenRow {
    /// The row's id.
    pub id: String,
    /// What the right is on, as the screen shows it: module and function, path and leaf.
    pub path: Vec<Label>,
    /// The cells, one for each column.
    pub cells: Vec<SpokenCell>,
    /// Why the right is needed.
    pub reason: Option<Sentence>,
    /// A remark: temporary, to be found in a second place, a number to enter.
    pub remarks: Vec<Sentence>,
    /// The answers it depends on, in words, as long as they are open.
    pub only_if: Option<String>,
    /// The list behind the function.
    pub list: Option<Box<SpokenMatrix>>,
    /// Only what to click, as a sentence.
    pub clicks: Sentence,
}

/// How a cell is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CellState {
    /// To be set to something.
    Set,
    /// To stay or become "none", or not ticked.
    None,
    /// The page does not say.
    Silent,
    /// The page can be read in two ways.
    Unclear,
    /// The row has no such setting.
    Blank,
}

/// A cell of a matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenCell {
    /// How it is shown.
    pub state: CellState,
    /// What the screen shows in it.
    pub label: Option<Label>,
    /// The same in words, for screen readers and where the screen shows only a box.
    pub text: String,
    /// The answers it depends on, in words, as long as they are open.
    pub only_if: Option<String>,
}

impl SpokenCell {
    /// The cell of a setting that the row does not have.
    pub fn blank() -> Self {
        Self { state: CellState::Blank, label: None, text: String::new(), only_if: None }
    }

    /// Whether the page speaks of it.
    pub fn is_set(&self) -> bool {
        !matches!(self.state, CellState::Silent | CellState::Blank)
    }
}
