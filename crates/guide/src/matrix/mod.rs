//! Matrices: the rights a role, level or list must have, as the vendor's screen shows them.

mod cell;
mod level;
mod lists;
mod role;
mod table;
mod tree;

pub use cell::{Cell, Column, Lost, Others, RowRange};
pub use level::{AutotaskLevel, AutotaskLevelRow, Grant, Number};
pub use lists::{AllowList, ChoiceList, Elsewhere, ElsewhereOf, ListEntry, ListMeaning, Whereabouts};
pub use role::{ConnectWiseRole, ConnectWiseRoleRow, Level};
pub use table::{RightsTable, RightsTableRow, TableCell, TableValue};
pub use tree::{AccessTree, AccessTreeRow};

use std::hash::Hash;

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use crate::{Condition, Id, LabelRef};

/// Reads a table in the order in which it is written: the screen's, for columns and regions. The TOML reader sorts by name.
fn in_order<'de, D, K, V>(deserializer: D) -> Result<IndexMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Hash + Eq,
    V: Deserialize<'de>,
{
    let mut read: Vec<(Spanned<K>, V)> =
        IndexMap::<Spanned<K>, V>::deserialize(deserializer)?.into_iter().collect();
    read.sort_by_key(|(key, _)| key.span().start);
    Ok(read.into_iter().map(|(key, value)| (key.into_inner(), value)).collect())
}

/// Any of the matrices of a guide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Matrix<'a> {
    /// Rights of a ConnectWise security role.
    ConnectWiseRole(&'a ConnectWiseRole),
    /// Rights of an Autotask security level.
    AutotaskLevel(&'a AutotaskLevel),
    /// Rights in a tree with check boxes.
    AccessTree(&'a AccessTree),
    /// Rights in a table of any other kind.
    Table(&'a RightsTable),
    /// A list in which some entries are allowed or denied.
    ChoiceList(&'a ChoiceList),
    /// Rights that are not on the page as text.
    Elsewhere(&'a Elsewhere),
    /// IP addresses to let through.
    AllowList(&'a AllowList),
}

impl<'a> Matrix<'a> {
    /// The name of its table in the file.
    pub(crate) fn table(self) -> &'static str {
        match self {
            Self::ConnectWiseRole(_) => "connectwise-role",
            Self::AutotaskLevel(_) => "autotask-level",
            Self::AccessTree(_) => "access-tree",
            Self::Table(_) => "rights-table",
            Self::ChoiceList(_) => "choice-list",
            Self::Elsewhere(_) => "elsewhere",
            Self::AllowList(_) => "allow-list",
        }
    }

    /// Its name, unique among all matrices of a guide. Its title is the message `matrix-<id>`.
    pub fn id(self) -> &'a Id {
        match self {
            Self::ConnectWiseRole(matrix) => &matrix.id,
            Self::AutotaskLevel(matrix) => &matrix.id,
            Self::AccessTree(matrix) => &matrix.id,
            Self::Table(matrix) => &matrix.id,
            Self::ChoiceList(matrix) => &matrix.id,
            Self::Elsewhere(matrix) => &matrix.id,
            Self::AllowList(matrix) => &matrix.id,
        }
    }
    /// The ranges of its rows.
    pub fn ranges(self) -> &'a [RowRange] {
        match self {
            Self::ConnectWiseRole(matrix) => &matrix.ranges,
            Self::AutotaskLevel(matrix) => &matrix.ranges,
            Self::AccessTree(matrix) => &matrix.ranges,
            Self::Table(matrix) => &matrix.ranges,
            Self::ChoiceList(_) | Self::Elsewhere(_) | Self::AllowList(_) => &[],
        }
    }

    /// Its rows as far as they are the same in all kinds, in order.
    pub fn rows(self) -> Vec<AnyRow<'a>> {
        macro_rules! rows {
            ($matrix:expr) => {
                $matrix
                    .rows
                    .iter()
                    .map(|row| AnyRow {
                        id: &row.id,
                        when: row.when.as_ref(),
                        reason: row.reason.as_ref(),
                        labels: &row.labels,
                        values: &row.values,
                    })
                    .collect()
            };
        }
        match self {
            Self::ConnectWiseRole(matrix) => rows!(matrix),
            Self::AutotaskLevel(matrix) => rows!(matrix),
            Self::AccessTree(matrix) => rows!(matrix),
            Self::Table(matrix) => rows!(matrix),
            Self::ChoiceList(_) | Self::Elsewhere(_) | Self::AllowList(_) => Vec::new(),
        }
    }

    /// The ranges that contain the row at `index`.
    pub fn ranges_of(self, index: usize) -> Vec<&'a RowRange> {
        let rows = self.rows();
        let place = |id: &Id| rows.iter().position(|row| row.id == id);
        let contains = |range: &&RowRange| {
            place(&range.from).is_some_and(|from| from <= index)
                && place(&range.to).is_some_and(|to| index <= to)
        };
        self.ranges().iter().filter(contains).collect()
    }
}

/// What all kinds of rows have.
#[derive(Debug, Clone, Copy)]
pub struct AnyRow<'a> {
    /// Its name, unique in the matrix.
    pub id: &'a Id,
    /// Present only under these answers.
    pub when: Option<&'a Condition>,
    /// Why the right is needed: a message id.
    pub reason: Option<&'a Id>,
    /// Labels that its messages mention.
    pub labels: &'a IndexMap<String, LabelRef>,
    /// Values that its messages mention.
    pub values: &'a IndexMap<String, String>,
}
