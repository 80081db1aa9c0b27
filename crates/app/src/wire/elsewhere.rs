//! What other computers say of a run. It is shown, and counts for nothing here.

use serde::Serialize;
use ts_rs::TS;

/// The source of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Elsewhere {
    /// Who works there, if a name was given.
    pub person: Option<String>,
    /// The computer, as short text.
    pub device: String,
    /// When, by the clock there, RFC 3339.
    pub at: String,
}

/// A check that was made on another computer, in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckedElsewhere {
    /// Whose.
    pub by: Elsewhere,
    /// How many findings are not as required.
    pub findings: u32,
    /// Whether something that it rests on changed since.
    pub outdated: bool,
}

/// A second person's confirmation on another computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SecondElsewhere {
    /// Whose computer.
    pub by: Elsewhere,
    /// The name that was given there.
    pub name: String,
    /// A remark.
    pub note: String,
    /// Whether something relevant was changed after that.
    pub outdated: bool,
}

/// What another computer reports in a hand-over file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ToldKind {
    /// A check was made there; `count` is how many findings are not as required.
    Checked,
    /// Findings were confirmed there; `count` is how many.
    Confirmed,
    /// The run was finished there.
    Finished,
    /// A second person, `name`, has confirmed there.
    Second,
}

/// A judgement made here that an import voids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VoidKind {
    /// The last check.
    Checked,
    /// Confirmations of findings.
    Confirmed,
    /// The completion of the run.
    Finished,
    /// A second person's confirmation.
    Second,
}
