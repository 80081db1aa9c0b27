//! The first page.

use serde::Serialize;
use ts_rs::TS;

use super::{ExpiryView, LeftKey, RunView};

/// The first page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Home {
    /// All organisations, by name.
    pub organisations: Vec<OrganisationView>,
    /// What needs attention, most urgent first: problems, then runs that wait for the next step.
    pub attention: Vec<RunView>,
    /// Credentials that have ended or end within 30 days, soonest first.
    pub expiring: Vec<ExpiryView>,
    /// Guides that changed since runs were finished with them.
    pub changed: Vec<GuideChanged>,
    /// Keys that were deleted elsewhere and are still in this computer's keychain.
    pub left: Vec<LeftKey>,
    /// When Lotse crashed, RFC 3339, until the user dismisses it.
    pub crashed: Option<String>,
}

/// An organisation with its runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OrganisationView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it is simulated, for practice.
    pub practice: bool,
    /// Its runs, the one touched last first.
    pub runs: Vec<RunView>,
}

/// A guide that changed since runs went through it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GuideChanged {
    /// The guide's id.
    pub guide: String,
    /// Its title.
    pub title: String,
    /// The oldest revision of those runs.
    pub from: u32,
    /// Today's revision.
    pub to: u32,
    /// How many steps are new for at least one of them.
    pub new: u32,
    /// How many are different.
    pub different: u32,
    /// How many are gone.
    pub gone: u32,
    /// The finished runs that are touched.
    pub runs: Vec<RunView>,
}
