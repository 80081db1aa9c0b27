//! The guide as its author wrote it: read, but before anybody has answered a question.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::matrix::{
    AccessTree, AllowList, AutotaskLevel, ChoiceList, ConnectWiseRole, Matrix, PictureMatrix,
};
use crate::{Action, Condition, Credential, Id};

/// The data of one integration.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Guide {
    /// The version of this file's shape. Always 1.
    pub format: u32,
    /// The guide's name, the same as the file's.
    pub id: Id,
    /// Raised whenever steps change, so that finished runs can say what is new.
    pub revision: u32,
    /// Who wrote it, as its readers are told: for guides that do not come with Lotse.
    #[serde(default)]
    pub author: Option<String>,
    /// The PSA being connected: a vendor with a label file.
    pub psa: Id,
    /// The product being connected: a vendor with a label file.
    pub product: Id,
    /// The vendor pages that this guide mirrors.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
    /// What is asked before the first step.
    #[serde(default, rename = "question")]
    pub questions: Vec<Question>,
    /// What is taken on the way.
    #[serde(default, rename = "credential")]
    pub credentials: Vec<Credential>,
    /// Rights of a ConnectWise security role.
    #[serde(default, rename = "connectwise-role")]
    pub connectwise_roles: Vec<ConnectWiseRole>,
    /// Rights of an Autotask security level.
    #[serde(default, rename = "autotask-level")]
    pub autotask_levels: Vec<AutotaskLevel>,
    /// Rights in a tree with check boxes.
    #[serde(default, rename = "access-tree")]
    pub access_trees: Vec<AccessTree>,
    /// Lists in which some entries are allowed or denied.
    #[serde(default, rename = "choice-list")]
    pub choice_lists: Vec<ChoiceList>,
    /// Rights that the page shows only as a picture or as a file to download.
    #[serde(default, rename = "picture-matrix")]
    pub picture_matrices: Vec<PictureMatrix>,
    /// IP addresses to let through, by region.
    #[serde(default, rename = "allow-list")]
    pub allow_lists: Vec<AllowList>,
    /// Where this guide differs from its page as a whole: message ids.
    #[serde(default)]
    pub deviations: Vec<Id>,
    /// The stretches of work, in order.
    #[serde(rename = "part")]
    pub parts: Vec<Part>,
    /// Procedures for later: rotate, revoke, change, off-board.
    #[serde(default, rename = "follow-up")]
    pub follow_ups: Vec<Part>,
    /// What comes after this guide.
    #[serde(default, rename = "next")]
    pub nexts: Vec<Next>,
}

impl Guide {
    /// The matrix with this id, of whatever kind.
    pub fn matrix(&self, id: &Id) -> Option<Matrix<'_>> {
        self.matrices().find(|matrix| matrix.id() == id)
    }

    /// All matrices, in the order of their kinds.
    pub fn matrices(&self) -> impl Iterator<Item = Matrix<'_>> {
        (self.connectwise_roles.iter().map(Matrix::ConnectWiseRole))
            .chain(self.autotask_levels.iter().map(Matrix::AutotaskLevel))
            .chain(self.access_trees.iter().map(Matrix::AccessTree))
            .chain(self.choice_lists.iter().map(Matrix::ChoiceList))
            .chain(self.picture_matrices.iter().map(Matrix::Picture))
            .chain(self.allow_lists.iter().map(Matrix::AllowList))
    }

    /// The credential with this id.
    pub fn credential(&self, id: &Id) -> Option<&Credential> {
        self.credentials.iter().find(|credential| &credential.id == id)
    }

    /// The question with this id.
    pub fn question(&self, id: &Id) -> Option<&Question> {
        self.questions.iter().find(|question| &question.id == id)
    }

    /// The parts and, after them, the follow-ups.
    pub fn all_parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().chain(&self.follow_ups)
    }
}

/// A page of a vendor that this guide mirrors.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// Who publishes the page.
    pub publisher: String,
    /// The page's own title, in its language.
    pub title: String,
    /// Its address; https only.
    #[schemars(regex(pattern = "^https://"))]
    pub url: String,
    /// The language it was read in.
    pub language: Id,
    /// The day it was read.
    #[schemars(with = "String", extend("format" = "date"))]
    #[serde(deserialize_with = "date")]
    pub read: Date,
    /// The product version it speaks of, where it names one.
    #[serde(default)]
    pub version: Option<String>,
    /// What sets this page apart from the other sources: a message id.
    #[serde(default)]
    pub differs: Option<Id>,
}

/// TOML has dates of its own; authors may also quote them.
fn date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Toml(toml::value::Datetime),
        Text(String),
    }
    let text = match Written::deserialize(deserializer)? {
        Written::Toml(date) => date.to_string(),
        Written::Text(text) => text,
    };
    text.parse().map_err(serde::de::Error::custom)
}

/// Asked before or during a run. Its words are the message `question-<id>`, with an attribute `answer-<answer>` and
/// `effect-<answer>` (what this answer changes) for each answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Question {
    /// Its name.
    pub id: Id,
    /// The possible answers, in the order shown.
    pub answers: Vec<Id>,
    /// Asked only under these answers to earlier questions.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// A stretch of a guide inside one product. Its title is the message `part-<id>`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Part {
    /// Its name.
    pub id: Id,
    /// The vendor whose screen it happens on.
    #[serde(rename = "in")]
    pub vendor: Id,
    /// For follow-ups only: what occasion they are for.
    #[serde(default)]
    pub kind: Option<FollowUpKind>,
    /// Present only under these answers.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Its steps, in order.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

/// What a follow-up is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FollowUpKind {
    /// Replace a credential by a new one.
    Rotate,
    /// Take back a credential or right.
    Revoke,
    /// Change the set-up.
    Change,
    /// End the integration.
    OffBoard,
    /// Find and mend a fault.
    Repair,
}

/// One page of the wizard. Its title is the message `step-<id>`; an attribute `why` says what it is for.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Step {
    /// Its name, unique in the guide: progress refers to it.
    pub id: Id,
    /// A labelled section of the vendor's form. The step's controls are drawn inside it as a sketch.
    #[serde(default)]
    pub area: Option<crate::LabelRef>,
    /// Whether the step may be left out.
    #[serde(default)]
    pub optional: bool,
    /// Present only under these answers.
    #[serde(default)]
    pub when: Option<Condition>,
    /// "Not for you": the guide ends here under these answers, and the step says whom to ask.
    #[serde(default)]
    pub stop: bool,
    /// Where this step differs from the page, and why: message ids.
    #[serde(default)]
    pub deviations: Vec<Id>,
    /// What to do, in order.
    pub actions: Vec<Action>,
}

/// What comes after this guide. Its words are the message `next-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Next {
    /// Its name.
    pub id: Id,
    /// Another guide of Lotse.
    #[serde(default)]
    pub guide: Option<Id>,
    /// A page of the vendor.
    #[serde(default)]
    #[schemars(regex(pattern = "^https://"))]
    pub url: Option<String>,
    /// Present only under these answers.
    #[serde(default)]
    pub when: Option<Condition>,
}
