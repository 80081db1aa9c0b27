//! Findings: the result of a check for each requirement.

use jiff::Timestamp;
use lotse_vendor::Record;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Diagnosis;

/// The result of a check for one subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The subject. It is unique within a check and stays the same in later checks.
    pub subject: Subject,
    /// The state.
    pub state: FindingState,
    /// Why the finding is not a pass, or what a pass does not prove. Every state other than `pass` has a diagnosis.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diagnosis: Option<Diagnosis>,
    /// The call that proves the finding. Every `pass`, `missing` and `excess` has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<Proof>,
    /// The step that requires the subject, if the guide has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// For `waiting`: when it makes sense to check again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again: Option<Timestamp>,
}

/// How a finding stands, worst first. Words: `finding-state-<state>`, on paper `report-state-<state>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindingState {
    /// The vendor says that something required is missing.
    Missing,
    /// The vendor says that there is more than required.
    Excess,
    /// The look-up itself failed. This is never a verdict.
    Failed,
    /// The vendor answers something that can't be judged.
    Unclear,
    /// It may resolve itself: check again later.
    Waiting,
    /// No API shows it; the technician looks and confirms.
    NeedsEyes,
    /// The vendor says that it is exactly as required.
    Pass,
    /// It does not apply here.
    NotApplicable,
}

impl FindingState {
    /// All states, worst first.
    pub const ALL: [Self; 8] = [
        Self::Missing,
        Self::Excess,
        Self::Failed,
        Self::Unclear,
        Self::Waiting,
        Self::NeedsEyes,
        Self::Pass,
        Self::NotApplicable,
    ];
}

/// The result for keys and rights as a whole, from a check and the technician's confirmations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The vendors said that everything is as required, and what they don't show was confirmed.
    Verified,
    /// The technician alone said so.
    Confirmed,
    /// The check found something, or could not ask.
    Problem,
}

/// The subject of a finding. Ids are those of the guide.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "kebab-case")]
pub enum Subject {
    /// A credential of the guide.
    Credential {
        /// The credential.
        credential: String,
    },
    /// A cell of a ConnectWise role.
    Cell {
        /// The matrix.
        matrix: String,
        /// The row.
        row: String,
        /// The column.
        verb: Verb,
    },
    /// A permission that no row of the matrix requires.
    Beyond {
        /// The matrix.
        matrix: String,
        /// The module, as the vendor names it.
        module: String,
        /// The function, as the vendor names it.
        function: String,
        /// The column.
        verb: Verb,
    },
    /// An entry of a list of the guide.
    Entry {
        /// The list.
        matrix: String,
        /// The entry's label key.
        entry: String,
    },
    /// An entry that the list of the guide does not have.
    EntryBeyond {
        /// The list.
        matrix: String,
        /// The entry, as the vendor names it.
        entry: String,
    },
    /// A row of another matrix.
    Right {
        /// The matrix.
        matrix: String,
        /// The row.
        row: String,
    },
    /// A list, picture or set of addresses as a whole.
    Whole {
        /// The matrix.
        matrix: String,
    },
    /// A field, box or choice of a form: the action that sets it.
    Setting {
        /// The step.
        step: String,
        /// The action.
        action: String,
    },
    /// A point that no single requirement covers but the integration depends on, such as the zone or the scope. Its
    /// text is the message `topic-<topic>`.
    Topic {
        /// The topic, such as `kaseya-scope`.
        topic: String,
        /// Distinguishes several subjects with the same topic.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        which: Option<String>,
    },
}

/// A column of a ConnectWise role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verb {
    /// Add Level.
    Add,
    /// Edit Level.
    Edit,
    /// Delete Level.
    Delete,
    /// Inquire Level.
    Inquire,
}

impl Verb {
    /// The label of the column.
    pub fn label(self) -> &'static str {
        match self {
            Self::Add => "connectwise/add-level",
            Self::Edit => "connectwise/edit-level",
            Self::Delete => "connectwise/delete-level",
            Self::Inquire => "connectwise/inquire-level",
        }
    }
}

/// The call that proves a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// The number of the call in its check, from 1.
    pub call: u32,
    /// The HTTP method.
    pub method: String,
    /// The host.
    pub host: String,
    /// Path and query, masked.
    pub path: String,
    /// The HTTP status, if there was an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// When the call was made.
    pub at: Timestamp,
    /// How long it took, in milliseconds.
    pub millis: u32,
    /// The relevant lines of the answer, masked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Line>,
    /// The vendor's own id of the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// A line of an answer, in the vendor's terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The name of the field.
    pub name: String,
    /// Its value.
    pub value: String,
    /// The required value, if it differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<String>,
}

impl Line {
    /// A line without a required value.
    pub fn new(name: &str, value: impl Into<String>) -> Self {
        Self { name: name.to_owned(), value: value.into(), asked: None }
    }

    /// Adds the required value.
    #[must_use]
    pub fn asked(mut self, asked: impl Into<String>) -> Self {
        self.asked = Some(asked.into());
        self
    }
}

impl Proof {
    /// The proof from a call's record, with the relevant lines. They are masked at the end of the check.
    pub(crate) fn of(record: &Record, lines: Vec<Line>) -> Self {
        Self {
            call: record.id.0,
            method: record.method.clone(),
            host: record.host.clone(),
            path: record.path.clone(),
            status: record.status,
            at: record.at,
            millis: u32::try_from(record.took.as_millis()).unwrap_or(u32::MAX),
            lines,
            reference: record.reference.clone(),
        }
    }
}
