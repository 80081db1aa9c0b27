//! The rights of an Autotask security level.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Cell, Lost, Others, RowRange};
use crate::{Condition, Id, LabelRef};

/// Rights of an Autotask security level.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AutotaskLevel {
    /// Its name.
    pub id: Id,
    /// The level it is copied from, as a label.
    #[serde(default)]
    pub copied_from: Option<LabelRef>,
    /// What holds for every right that has no row. If absent, nothing is stated about them.
    #[serde(default)]
    pub others: Option<Others>,
    /// The rights the page names. None if `others` says what holds for all.
    #[serde(default, rename = "row")]
    pub rows: Vec<AutotaskLevelRow>,
    /// Rows that follow each other and have a condition or reason in common.
    #[serde(default, rename = "range")]
    pub ranges: Vec<RowRange>,
}

/// One right of a security level.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AutotaskLevelRow {
    /// Its name, unique in the matrix.
    pub id: Id,
    /// The section of the page that is unfolded. Absent for what stands outside all sections.
    #[serde(default)]
    pub section: Option<LabelRef>,
    /// The group inside the section.
    #[serde(default)]
    pub group: Option<LabelRef>,
    /// The object, feature or box. Either this or `every-object`.
    #[serde(default)]
    pub object: Option<LabelRef>,
    /// The row is about every object of its group, or of its section if it has no group.
    #[serde(default)]
    pub every_object: bool,
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
    /// The one setting of a feature that has no verbs, in the screen's word: `yes`, `full`, `inherit` ...
    #[serde(default)]
    pub set: Option<Cell<Grant>>,
    /// One of several columns has this level on the page, and which one can't be told from what was on record.
    #[serde(default)]
    pub lost: Option<Lost<Grant>>,
    /// A yes/no box: ticked or not.
    #[serde(default)]
    pub ticked: Option<bool>,
    /// A number that belongs to the right, such as a maximum: the number itself, or a message that says which to enter.
    #[serde(default)]
    pub number: Option<Number>,
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
    /// The screen's word "Yes".
    Yes,
    /// The screen's word "No".
    No,
    /// The screen's word "Full".
    Full,
    /// The screen's word "Limited".
    Limited,
    /// The screen's word "Inherit".
    Inherit,
    /// The page does not say.
    Silent,
    /// The page says something that can be read in two ways.
    Unclear,
}

impl Grant {
    /// The vendor's label for a word that is shown as the screen has it.
    pub fn screen_word(self) -> Option<&'static str> {
        match self {
            Self::Yes => Some("level-yes"),
            Self::No => Some("level-no"),
            Self::Full => Some("level-full"),
            Self::Limited => Some("level-limited"),
            Self::Inherit => Some("level-inherit"),
            Self::All | Self::Mine | Self::None | Self::Silent | Self::Unclear => None,
        }
    }
}

/// A number that belongs to a right.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Number {
    /// Exactly this number.
    Exactly(u32),
    /// What this message says.
    Said(Id),
}
