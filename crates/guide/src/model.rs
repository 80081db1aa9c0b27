//! The guide as its author wrote it: read, but before anybody has answered a question.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use indexmap::IndexMap;

use crate::matrix::{
    AccessTree, AllowList, AutotaskLevel, ChoiceList, ConnectWiseRole, Elsewhere, Matrix, RightsTable,
};
use crate::{Action, Condition, Credential, Id, LabelRef};

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
    /// Who wrote it, shown to readers: for guides that do not come with Lotse.
    #[serde(default)]
    pub author: Option<String>,
    /// The PSA being connected: a vendor with a label file. `none`, or absent, if the guide connects no PSA.
    #[serde(default, deserialize_with = "unless_none")]
    pub psa: Option<Id>,
    /// The product being connected: a vendor with a label file.
    pub product: Id,
    /// Without a PSA: the product on the other side, if there is one.
    #[serde(default)]
    pub partner: Option<Id>,
    /// The vendor pages that this guide mirrors.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
    /// What must be there before the first step.
    #[serde(default, rename = "prerequisite")]
    pub prerequisites: Vec<Prerequisite>,
    /// Where the page's word for a label differs from the screen's.
    #[serde(default, rename = "page-wording")]
    pub page_wordings: Vec<PageWording>,
    /// What is asked before the first step.
    #[serde(default, rename = "question")]
    pub questions: Vec<Question>,
    /// What is captured on the way.
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
    /// Rights in a plain table, for products whose rights have no kind of their own.
    #[serde(default, rename = "rights-table")]
    pub rights_tables: Vec<RightsTable>,
    /// Rights that are not on the page as text. Formerly `picture-matrix`, which is still read.
    #[serde(default, rename = "elsewhere", alias = "picture-matrix")]
    pub elsewheres: Vec<Elsewhere>,
    /// IP addresses to let through, by region.
    #[serde(default, rename = "allow-list")]
    pub allow_lists: Vec<AllowList>,
    /// Whether somebody has followed this guide on the screens.
    #[serde(default)]
    pub maturity: Option<Maturity>,
    /// Where this guide differs from its page as a whole: message ids.
    #[serde(default)]
    pub deviations: Vec<Id>,
    /// What this guide lacks as a whole, because it was not on record or is described elsewhere: message ids.
    #[serde(default)]
    pub gaps: Vec<Id>,
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
            .chain(self.rights_tables.iter().map(Matrix::Table))
            .chain(self.choice_lists.iter().map(Matrix::ChoiceList))
            .chain(self.elsewheres.iter().map(Matrix::Elsewhere))
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

    /// What the product is connected with: the PSA or the other product. `None` if it is set up by itself.
    pub fn other_side(&self) -> Option<&Id> {
        self.psa.as_ref().or(self.partner.as_ref())
    }

    /// Whether this is the PSA.
    pub fn is_for(&self, psa: &str) -> bool {
        self.psa.as_ref().is_some_and(|id| id.as_str() == psa)
    }

    /// The vendors that are connected: the PSA or the other product, if any, and the product.
    pub fn vendors(&self) -> impl Iterator<Item = &Id> {
        self.other_side().into_iter().chain([&self.product])
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
    /// The day that the page names as its own, as precisely as it says: `2025-02` or a year.
    #[serde(default)]
    pub dated: Option<String>,
    /// The day, month or year of the copy, where a stored copy was read and not the page itself.
    #[serde(default)]
    pub stored: Option<String>,
    /// The product version that it describes, if it names one.
    #[serde(default)]
    pub version: Option<String>,
    /// What sets this page apart from the other sources: a message id.
    #[serde(default)]
    pub differs: Option<Id>,
    /// How much of the page was on record when the guide was written.
    #[serde(default)]
    pub coverage: Option<Coverage>,
    /// What the rest of the page is about, where only a part was on record: a message id.
    #[serde(default)]
    pub goes_on: Option<Id>,
}

/// Whether somebody has followed a guide on the screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Maturity {
    /// It was written from the vendor's pages. Nobody has followed it on the screens yet, and readers learn that.
    FromPages,
    /// Somebody has followed it on the screens to its end.
    Followed,
}

/// How much of a page was on record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Coverage {
    /// The whole page.
    Full,
    /// Only a part; the page continues.
    Partial,
}

/// What must be there before the first step. Its words are the message `prerequisite-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Prerequisite {
    /// Its name.
    pub id: Id,
    /// Labels that the message mentions, by the name of its variable. Without a vendor they are the product's.
    #[serde(default)]
    pub labels: IndexMap<String, LabelRef>,
    /// Values that the message mentions, letter for letter, by the name of its variable.
    #[serde(default)]
    pub values: IndexMap<String, String>,
    /// A page that says more; https only.
    #[serde(default)]
    #[schemars(regex(pattern = "^https://"))]
    pub url: Option<String>,
    /// Present only under these answers.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// What the vendor's page calls a label, where that differs from the screen, for example in a translation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PageWording {
    /// The label, as the screen has it. Without a vendor it is the product's.
    pub label: LabelRef,
    /// The words of the page.
    pub text: String,
    /// The language of these words.
    pub language: Id,
}

/// Reads a vendor; `none` stands for no vendor.
fn unless_none<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Id>, D::Error> {
    Ok(Some(Id::deserialize(deserializer)?).filter(|id| id.as_str() != "none"))
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

/// A day that may be left out.
pub(crate) fn day<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    date(deserializer).map(Some)
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
    /// The vendor whose screen it happens on, or a place of the reader: `own-network`, `own-firewall`, `own-mail`,
    /// `own-server`, `own-computer`.
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
    pub area: Option<LabelRef>,
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
    /// What the page leaves out here, or what was not on record: message ids.
    #[serde(default)]
    pub gaps: Vec<Id>,
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
