//! What the rows of matrices have in common: cells, ranges of rows, and the words around them.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::{Condition, Id, LabelRef};

/// A cell: its value, or its value under some answers or up to a step only.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged, deny_unknown_fields)]
pub enum Cell<T> {
    /// Always this.
    Always(T),
    /// This under some answers, otherwise the page says nothing; or this only up to a step.
    #[serde(rename_all = "kebab-case")]
    Sometimes {
        /// The value.
        level: T,
        /// The answers it holds under. Without them, under all.
        #[serde(default)]
        when: Condition,
        /// The value is only temporary: this step takes it back.
        until_step: Option<Id>,
        /// The value after that step. Without it, no right.
        then: Option<T>,
    },
}

impl<T> Cell<T> {
    /// The step that takes the value back, and the value after it.
    pub fn taken_back(&self) -> Option<(&Id, Option<&T>)> {
        match self {
            Self::Sometimes { until_step: Some(step), then, .. } => Some((step, then.as_ref())),
            _ => None,
        }
    }
}

/// Rows that follow each other and have something in common, so that it is written once.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RowRange {
    /// The first row.
    pub from: Id,
    /// The last row.
    pub to: Id,
    /// The rows are present only under these answers, in addition to their own.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Why these rights are needed, for rows without a reason of their own: a message id.
    #[serde(default)]
    pub reason: Option<Id>,
    /// Labels that the reason mentions, by the name of its variable.
    #[serde(default)]
    pub labels: IndexMap<String, LabelRef>,
    /// Values that the reason mentions, letter for letter, by the name of its variable.
    #[serde(default)]
    pub values: IndexMap<String, String>,
}

/// A level that the page gives to one of several columns, without it being known to which.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Lost<T> {
    /// The level.
    pub level: T,
    /// The columns that it may belong to.
    pub one_of: Vec<Column>,
}

/// A column of a ConnectWise role or an Autotask security level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// View, in Autotask.
    View,
    /// Add.
    Add,
    /// Edit.
    Edit,
    /// Delete.
    Delete,
    /// Inquire, in ConnectWise.
    Inquire,
}

/// What holds for everything that has no row, where the vendor's screen has no level for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Others {
    /// It stays as it is in the level or role that was copied.
    AsCopied,
    /// It gets no right.
    None,
    /// It gets every right.
    All,
    /// The page does not say.
    Silent,
    /// The page says something that can be read in two ways.
    Unclear,
}
