//! The rights of a ConnectWise security role.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Cell, Lost, RowRange};
use crate::{Condition, Id, LabelRef};

/// Rights of a ConnectWise security role: module, function, and a level for each verb.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ConnectWiseRole {
    /// Its name.
    pub id: Id,
    /// What holds for every function that has no row.
    #[serde(default = "none")]
    pub others: Level,
    /// The functions the page names. None if `others` gives a right to all.
    #[serde(default, rename = "row")]
    pub rows: Vec<ConnectWiseRoleRow>,
    /// Rows that follow each other and have a condition or reason in common.
    #[serde(default, rename = "range")]
    pub ranges: Vec<RowRange>,
}

fn none() -> Level {
    Level::None
}

/// One function of a security role. A verb the page does not mention is left out, which means [`Level::Silent`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ConnectWiseRoleRow {
    /// Its name, unique in the matrix.
    pub id: Id,
    /// The module's label.
    pub module: LabelRef,
    /// The function's label.
    pub function: LabelRef,
    /// Add Level.
    #[serde(default)]
    pub add: Option<Cell<Level>>,
    /// Edit Level.
    #[serde(default)]
    pub edit: Option<Cell<Level>>,
    /// Delete Level.
    #[serde(default)]
    pub delete: Option<Cell<Level>>,
    /// Inquire Level.
    #[serde(default)]
    pub inquire: Option<Cell<Level>>,
    /// The "customize" list behind this function: the id of a choice list.
    #[serde(default)]
    pub list: Option<Id>,
    /// Why the right is needed: a message id.
    #[serde(default)]
    pub reason: Option<Id>,
    /// Labels that its messages mention, by the name of the variable.
    #[serde(default)]
    pub labels: IndexMap<String, LabelRef>,
    /// Values that its messages mention, letter for letter, by the name of the variable.
    #[serde(default)]
    pub values: IndexMap<String, String>,
    /// Where the screen offers the same right a second time.
    #[serde(default)]
    pub also_at: Vec<LabelRef>,
    /// One of several columns has this level on the page, and which one can't be told from what was on record.
    #[serde(default)]
    pub lost: Option<Lost<Level>>,
    /// The right is only temporary: this step takes it back. A check then expects that it is gone.
    #[serde(default)]
    pub until_step: Option<Id>,
    /// Present only under these answers.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// A level of a ConnectWise function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// All records.
    All,
    /// The member's own records.
    My,
    /// No right.
    None,
    /// The page does not say.
    Silent,
    /// The page says something that can be read in two ways.
    Unclear,
}
