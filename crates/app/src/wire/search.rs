//! What the palette searches, beside organisations and runs.

use serde::Serialize;
use ts_rs::TS;

/// What the palette searches, beside organisations and runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SearchIndex {
    /// The guides, by title.
    pub guides: Vec<SearchGuide>,
    /// What can be wrong, with what to do.
    pub problems: Vec<SearchProblem>,
}

/// A guide with its steps, all branches included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SearchGuide {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its steps.
    pub steps: Vec<SearchStep>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SearchStep {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The labels that it uses, each once: as the screen shows them, in the reader's language, and older names.
    pub labels: Vec<String>,
}

/// Something that can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SearchProblem {
    /// Its code.
    pub code: String,
    /// What is wrong. What depends on the run is an ellipsis.
    pub title: String,
    /// Why, if that is known.
    pub cause: Option<String>,
    /// What to do, if anything can be done.
    pub fix: Option<String>,
    /// What the vendor writes.
    pub messages: Vec<String>,
}
