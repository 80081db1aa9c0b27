//! What a hand-over file is about.

use serde::{Deserialize, Serialize};

use crate::{OrganisationId, RunId};

/// What a hand-over file is about. In JSON `{"run": id}` or `{"organisation": id}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// One run, with its organisation.
    Run(RunId),
    /// An organisation with all its runs, removed ones too.
    Organisation(OrganisationId),
}
