//! The rights that several guides ask of one PSA, side by side.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::{CellState, Sentence, SpokenQuestion};
use crate::Language;
use crate::screen::{Label, Vendor};

/// The rights that guides ask of one PSA, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenComparison {
    /// The language of the sentences.
    pub reader: Language,
    /// The PSA.
    pub psa: Vendor,
    /// The guides, in the order of the cells.
    pub guides: Vec<SpokenCompared>,
    /// The settings, as they stand together on the screen.
    pub lines: Vec<SpokenLine>,
    /// How many settings there are that no guide asks for, in a sentence.
    pub quiet: Option<String>,
    /// Where guides contradict each other.
    pub conflicts: Vec<Sentence>,
    /// What one role for all costs, a sentence for each guide.
    pub one: Vec<String>,
    /// Why one role can't be enough, if so.
    pub impossible: Option<String>,
    /// What one role for each costs.
    pub each: String,
    /// What the last checks of an organisation saw. Empty without an organisation.
    pub checked: Vec<SpokenChecked>,
}

/// A guide of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenCompared {
    /// The guide's id.
    pub id: String,
    /// Its revision.
    pub revision: u32,
    /// Whether it comes with Lotse.
    pub shipped: bool,
    /// The name of its column.
    pub name: String,
    /// What it says as a whole: about everything that it does not name, and what is missing here.
    pub notes: Vec<Sentence>,
    /// The questions that it asks.
    pub questions: Vec<SpokenQuestion>,
    /// The answers that the comparison takes.
    pub answers: BTreeMap<String, String>,
    /// The questions whose answers were assumed.
    pub assumed: Vec<String>,
}

/// A setting with what each guide asks there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenLine {
    /// The right.
    pub path: Vec<Label>,
    /// Its setting.
    pub setting: Label,
    /// Whether some guide asks for something here.
    pub asked: bool,
    /// What each guide asks.
    pub cells: Vec<SpokenAsk>,
    /// What one role for all needs.
    pub union: SpokenAsk,
    /// What to look at, in a word or two: it deletes, only one guide asks for it.
    pub marks: Vec<String>,
}

/// What a guide asks at a setting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenAsk {
    /// How it is shown.
    pub state: CellState,
    /// What the screen shows there.
    pub label: Option<Label>,
    /// The same in words.
    pub text: String,
    /// What to know about it: it follows from a rule, it is only temporary.
    pub note: Option<String>,
}

/// The role of an integration as its last check saw it, beside what one role for all needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenChecked {
    /// Product and day.
    pub title: String,
    /// What to know: it was practice, it is outdated.
    pub notes: Vec<String>,
    /// How many settings are as needed, missing, more than needed or not seen. `None` without a check.
    pub counts: Option<String>,
    /// The settings that are missing or more than needed.
    pub lines: Vec<SpokenCheckedLine>,
    /// For each setting of the comparison: how it stands.
    pub states: Vec<CheckedState>,
    /// Rights that the check saw and no line has, in the vendor's words.
    pub beyond: Vec<String>,
}

/// A setting that differs from what one role for all needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenCheckedLine {
    /// The right and its setting.
    pub path: Vec<Label>,
    /// How it stands.
    pub state: CheckedState,
    /// What the check saw, and what is needed.
    pub text: String,
}

/// How what a check saw compares with what one role for all needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CheckedState {
    /// Exactly as needed.
    Fits,
    /// Less than the integration's own guide asks for.
    Lacking,
    /// As its own guide asks, and less than one role for all needs.
    Missing,
    /// More than any guide here asks for.
    Wider,
    /// No check saw it.
    Unseen,
    /// What is needed can't be said.
    Open,
}
