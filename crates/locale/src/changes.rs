//! What changed between two revisions of a guide, in words.

use serde::Serialize;
use ts_rs::TS;

use crate::{Sentence, Vendor};

/// What changed between two revisions of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpokenChanges {
    /// The older revision.
    pub from: u32,
    /// The newer revision.
    pub to: u32,
    /// The steps that changed, in the order of the newer revision; those that are gone at the end.
    pub steps: Vec<SpokenStepChange>,
    /// What changed beside the steps: questions, credentials, sources.
    pub others: Vec<Sentence>,
}

/// A step that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpokenStepChange {
    /// The step's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it happens.
    pub vendor: Vendor,
    /// How it changed.
    pub kind: StepChangeKind,
    /// What is different in it, one sentence each. Of a step that is new or gone: what is or was to be done in it.
    pub details: Vec<Sentence>,
}

/// How a step changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepChangeKind {
    /// It was not there before.
    New,
    /// Something in it is different.
    Different,
    /// The same, in another place.
    Moved,
    /// It is not there any more.
    Gone,
}
