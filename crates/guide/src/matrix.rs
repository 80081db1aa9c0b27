//! Matrices: the rights a role, level or list must have, as the vendor's screen shows them.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::{Condition, Id, LabelRef};

/// Any of the matrices of a guide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Matrix<'a> {
    /// Rights of a ConnectWise security role.
    ConnectWiseRole(&'a ConnectWiseRole),
    /// Rights of an Autotask security level.
    AutotaskLevel(&'a AutotaskLevel),
    /// Rights in a tree with check boxes.
    AccessTree(&'a AccessTree),
    /// A list in which some entries are allowed or denied.
    ChoiceList(&'a ChoiceList),
    /// Rights that the page shows only as a picture or file.
    Picture(&'a PictureMatrix),
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
            Self::ChoiceList(_) => "choice-list",
            Self::Picture(_) => "picture-matrix",
            Self::AllowList(_) => "allow-list",
        }
    }

    /// Its name, unique among all matrices of a guide. Its title is the message `matrix-<id>`.
    pub fn id(self) -> &'a Id {
        match self {
            Self::ConnectWiseRole(matrix) => &matrix.id,
            Self::AutotaskLevel(matrix) => &matrix.id,
            Self::AccessTree(matrix) => &matrix.id,
            Self::ChoiceList(matrix) => &matrix.id,
            Self::Picture(matrix) => &matrix.id,
            Self::AllowList(matrix) => &matrix.id,
        }
    }
}

/// Rights of a ConnectWise security role: module, function, and a level for each verb.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ConnectWiseRole {
    /// Its name.
    pub id: Id,
    /// What holds for every function that has no row.
    #[serde(default = "none")]
    pub others: Level,
    /// The functions the page names.
    #[serde(rename = "row")]
    pub rows: Vec<ConnectWiseRoleRow>,
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
    /// Where the screen offers the same right a second time.
    #[serde(default)]
    pub also_at: Vec<LabelRef>,
    /// The right is taken back later, in this step.
    #[serde(default)]
    pub until_step: Option<Id>,
    /// Present only under these answers.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// A cell: its value, or its value under some answers only.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Cell<T> {
    /// Always this.
    Always(T),
    /// This under some answers; otherwise the page says nothing.
    #[serde(rename_all = "kebab-case")]
    Sometimes {
        /// The value under these answers.
        level: T,
        /// The answers.
        when: Condition,
    },
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

/// Rights of an Autotask security level.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AutotaskLevel {
    /// Its name.
    pub id: Id,
    /// The level it is copied from, as a label.
    #[serde(default)]
    pub copied_from: Option<LabelRef>,
    /// The rights the page names.
    #[serde(rename = "row")]
    pub rows: Vec<AutotaskLevelRow>,
}

/// One right of a security level.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AutotaskLevelRow {
    /// Its name, unique in the matrix.
    pub id: Id,
    /// The section of the page that is unfolded.
    pub section: LabelRef,
    /// The group inside the section.
    #[serde(default)]
    pub group: Option<LabelRef>,
    /// The object or box.
    pub object: LabelRef,
    /// View.
    #[serde(default)]
    pub view: Option<Cell<Grant>>,
    /// Add.
    #[serde(default)]
    pub add: Option<Cell<Grant>>,
    /// Edit.
    #[serde(default)]
    pub edit: Option<Cell<Grant>>,
    /// Delete.
    #[serde(default)]
    pub delete: Option<Cell<Grant>>,
    /// A yes/no box: ticked or not.
    #[serde(default)]
    pub ticked: Option<bool>,
    /// A number that belongs to the right, such as a maximum: a message that says which to enter.
    #[serde(default)]
    pub number: Option<Id>,
    /// Why the right is needed: a message id.
    #[serde(default)]
    pub reason: Option<Id>,
    /// Present only under these answers.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// What an Autotask security level grants on an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Grant {
    /// All records.
    All,
    /// Own records.
    Mine,
    /// No right.
    None,
    /// The page does not say.
    Silent,
    /// The page says something that can be read in two ways.
    Unclear,
}

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
    /// Present only under these answers.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// A list in which some entries are chosen, like the "customize" lists of ConnectWise.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ChoiceList {
    /// Its name.
    pub id: Id,
    /// The heading of the column that the entries are moved to.
    pub column: LabelRef,
    /// The heading of the column that everything else stays in.
    #[serde(default)]
    pub others: Option<LabelRef>,
    /// What the entries mean.
    pub meaning: ListMeaning,
    /// The entries.
    pub entries: Vec<LabelRef>,
}

/// What the entries of a [`ChoiceList`] mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ListMeaning {
    /// These and no others are allowed.
    Allow,
    /// These are denied, everything else is allowed.
    Deny,
    /// Everything is ticked except these.
    AllBut,
}

/// Rights that the vendor's page shows only as a picture or as a file to download. No rows are made up for them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PictureMatrix {
    /// Its name.
    pub id: Id,
    /// Where the picture or file is; https only.
    #[schemars(regex(pattern = "^https://"))]
    pub url: String,
}

/// IP addresses to let through.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AllowList {
    /// Its name.
    pub id: Id,
    /// Addresses or networks by the vendor's name of the region.
    pub regions: indexmap::IndexMap<String, Vec<String>>,
}
