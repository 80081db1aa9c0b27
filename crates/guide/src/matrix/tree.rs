//! Rights in a tree with check boxes.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Others, RowRange};
use crate::{Condition, Id, LabelRef};

/// Rights in a tree with check boxes. The leaf is ticked, never a branch: a branch takes all its leaves along.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AccessTree {
    /// Its name.
    pub id: Id,
    /// The branches above all rows.
    pub root: Vec<LabelRef>,
    /// The rights the page names.
    #[serde(rename = "row")]
    pub rows: Vec<AccessTreeRow>,
    /// What holds for the boxes that have no row: `none` if absent.
    #[serde(default)]
    pub others: Option<Others>,
    /// Rows that follow each other and have a condition or reason in common.
    #[serde(default, rename = "range")]
    pub ranges: Vec<RowRange>,
}

/// One right in the tree.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AccessTreeRow {
    /// Its name, unique in the matrix.
    pub id: Id,
    /// The branches to open, below the root.
    #[serde(default)]
    pub path: Vec<LabelRef>,
    /// The box to tick.
    pub tick: LabelRef,
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
