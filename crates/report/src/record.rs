//! What was done in a run.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

/// What was done in a run, as far as paper shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Record {
    /// The organisation's name.
    pub organisation: String,
    /// The day the run was started, like `2026-11-21`.
    pub started: String,
    /// The day it was finished.
    pub finished: Option<String>,
    /// What was answered: question id -> answer id.
    pub answers: BTreeMap<String, String>,
    /// What was ticked: step -> actions.
    pub ticked: BTreeMap<String, BTreeSet<String>>,
    /// Notes by step.
    pub notes: BTreeMap<String, String>,
    /// Steps left out on purpose.
    pub skipped: BTreeSet<String>,
    /// Steps with a problem.
    pub problems: BTreeSet<String>,
}

impl Record {
    /// Whether an action is ticked.
    pub fn has_ticked(&self, step: &str, action: &str) -> bool {
        self.ticked.get(step).is_some_and(|actions| actions.contains(action))
    }
}
