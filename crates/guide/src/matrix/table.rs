//! Rights as a plain table, for products whose rights have no kind of their own.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Others, RowRange, in_order};
use crate::{Condition, Id, LabelRef};

/// Rights as a plain table: where a right is found, and what it is set to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RightsTable {
    /// Its name.
    pub id: Id,
    /// The columns: a name for `cells`, and the label that heads it. Without columns each row has one setting, `set`.
    #[serde(default, deserialize_with = "in_order")]
    pub columns: IndexMap<Id, LabelRef>,
    /// What holds for every right that has no row. If absent, nothing is stated about them.
    #[serde(default)]
    pub others: Option<Others>,
    /// The rights the page names. None if `others` says what holds for all.
    #[serde(default, rename = "row")]
    pub rows: Vec<RightsTableRow>,
    /// Rows that follow each other and have a condition or reason in common.
    #[serde(default, rename = "range")]
    pub ranges: Vec<RowRange>,
}

/// One right of a plain table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RightsTableRow {
    /// Its name, unique in the matrix.
    pub id: Id,
    /// Where the right is, outermost first: tab, section, group, right.
    #[serde(default)]
    pub path: Vec<LabelRef>,
    /// The right's own name, letter for letter, where it is the same in every language: `read:tickets`,
    /// `Directory.Read.All`. It stands behind the path.
    #[serde(default)]
    pub name: Option<String>,
    /// What it is set to, in a table without columns.
    #[serde(default)]
    pub set: Option<TableCell>,
    /// What it is set to, by the name of the column. The page says nothing about a column that is left out.
    #[serde(default)]
    pub cells: IndexMap<Id, TableCell>,
    /// The right is temporary: it is taken back in this step.
    #[serde(default)]
    pub until_step: Option<Id>,
    /// Why the right is needed: a message id.
    #[serde(default)]
    pub reason: Option<Id>,
    /// Labels that its messages mention, by the name of the variable.
    #[serde(default)]
    pub labels: IndexMap<String, LabelRef>,
    /// Values that its messages mention, letter for letter, by the name of the variable.
    #[serde(default)]
    pub values: IndexMap<String, String>,
    /// Present only under these answers.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// A cell of a plain table: a box (`true`, `false`), a number, a label of the screen, or one of these with more to say.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged, deny_unknown_fields)]
pub enum TableCell {
    /// A box: ticked or not.
    Box(bool),
    /// A number.
    Number(u32),
    /// A label of the screen, such as `read-and-modify`.
    Label(LabelRef),
    /// Letter for letter.
    Value {
        /// The text, the same in every language.
        value: String,
        /// The answers it holds under. Without them, under all.
        #[serde(default)]
        when: Condition,
    },
    /// What the reader decides.
    Text {
        /// A message that helps to decide.
        text: Id,
        /// The answers it holds under. Without them, under all.
        #[serde(default)]
        when: Condition,
    },
    /// A box, a number or a label under some answers only.
    Sometimes {
        /// The box, number or label.
        set: Plain,
        /// The answers it holds under.
        when: Condition,
    },
}

/// A cell without a condition.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Plain {
    /// A box: ticked or not.
    Box(bool),
    /// A number.
    Number(u32),
    /// A label of the screen.
    Label(LabelRef),
}

/// What a cell of a plain table is set to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableValue {
    /// A box: ticked or not.
    Box(bool),
    /// A number.
    Number(u32),
    /// A label of the screen.
    Label(LabelRef),
    /// Letter for letter.
    Value(String),
    /// What the reader decides: a message id.
    Text(Id),
    /// The page does not say.
    Silent,
}

impl TableCell {
    /// What it is set to, and under which answers.
    pub fn value(&self) -> (TableValue, Option<&Condition>) {
        match self {
            Self::Box(ticked) => (TableValue::Box(*ticked), None),
            Self::Number(number) => (TableValue::Number(*number), None),
            Self::Label(label) => (TableValue::Label(label.clone()), None),
            Self::Value { value, when } => (TableValue::Value(value.clone()), Some(when)),
            Self::Text { text, when } => (TableValue::Text(text.clone()), Some(when)),
            Self::Sometimes { set, when } => {
                let value = match set {
                    Plain::Box(ticked) => TableValue::Box(*ticked),
                    Plain::Number(number) => TableValue::Number(*number),
                    Plain::Label(label) => TableValue::Label(label.clone()),
                };
                (value, Some(when))
            }
        }
    }
}

impl RightsTable {
    /// The cells of a row, one for each column; one in all if there are no columns.
    pub fn cells_of<'t>(&self, row: &'t RightsTableRow) -> Vec<Option<&'t TableCell>> {
        if self.columns.is_empty() {
            return vec![row.set.as_ref()];
        }
        self.columns.keys().map(|column| row.cells.get(column)).collect()
    }
}
