//! The record of a run, as far as papers show it.
//!
//! It contains no secret: only the length and the last characters of a credential, and proofs that the check has masked.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Zoned;
use lotse_locale::Sentence;
use lotse_verify::{FindingState, Proof, Standing};
use serde::Serialize;

use crate::CustomerSheet;

/// A run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record {
    /// The organisation's name.
    pub organisation: String,
    /// The mode of the run.
    pub mode: Mode,
    /// When it was started, and by whom.
    pub started: Done,
    /// When it was finished.
    pub finished: Option<Done>,
    /// The status of the run as a whole, if there is one.
    pub standing: Option<Standing>,
    /// Answers: question id -> answer id.
    pub answers: BTreeMap<String, String>,
    /// Ticks: step -> action -> when and by whom.
    pub ticked: BTreeMap<String, BTreeMap<String, Done>>,
    /// How many ticks of a step were set together by one click, so that nobody claims to have looked at each one.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub together: BTreeMap<String, usize>,
    /// Notes by step.
    pub notes: BTreeMap<String, Noted>,
    /// What screens showed instead of what the guide says, by step.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub mismatches: BTreeMap<String, Vec<Mismatch>>,
    /// What was erased for good from the journal.
    pub erased: Vec<Erased>,
    /// Skipped steps.
    pub skipped: BTreeMap<String, Done>,
    /// Steps with a problem: when it was marked, and by whom.
    pub problems: BTreeMap<String, Done>,
    /// Steps that have changed since and were not looked at again. They are not done, even if they are ticked.
    pub again: BTreeSet<String>,
    /// Saved credentials, by id.
    pub stored: BTreeMap<String, StoredKey>,
    /// The last check.
    pub check: Option<Check>,
    /// The deeper check that was made after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deeper: Option<Check>,
    /// How many customers a comparison left to look at, when it was made and by whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compared: Option<(u32, Done)>,
    /// The customers of the product beside the companies of the PSA, if they were listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customers: Option<CustomerSheet>,
    /// The second person's part in it.
    pub second: Second,
    /// Reports from other computers. They are shown but do not count.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub elsewhere: Vec<Told>,
    /// The guide revision that the run was done with, if the paper shows another.
    pub revision: Option<u32>,
    /// Whether the guide's text on this paper came from another computer and is not one that Lotse released.
    pub foreign: bool,
    /// Today's revision of the guide, if the paper shows an older one.
    pub newer: Option<u32>,
    /// The heads of the journal's chains, each as `device/sequence/hash`, this computer's first.
    pub heads: Vec<String>,
    /// When the paper was made, and by whom.
    pub printed: Done,
}

/// When something was done, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Done {
    /// When, in the time zone of the person who prints.
    pub at: Zoned,
    /// Who, if a name was given.
    pub person: Option<String>,
}

/// How a run was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Ticked off, without a check.
    Checklist,
    /// Checked through the vendors' APIs.
    Connected,
    /// Checked against simulated tenants.
    Practice,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Noted {
    /// What it says.
    pub text: String,
    /// When it was last written.
    pub done: Done,
}

/// What a screen showed instead of what the guide says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mismatch {
    /// The label in the guide; empty for the step as a whole.
    pub label: String,
    /// What was on the screen.
    pub seen: String,
    /// The product's version, as far as it was given.
    pub version: String,
    /// When it was said.
    pub done: Done,
}

/// Something that was erased for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Erased {
    /// What.
    pub what: ErasedText,
    /// When, and by whom.
    pub done: Done,
}

/// A text that was erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErasedText {
    /// The note at a step.
    Note(String),
    /// A credential that is not secret.
    Value(String),
    /// The second person's details.
    Second,
}

/// What Lotse knows of a saved credential.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StoredKey {
    /// How many characters it has.
    pub length: u32,
    /// Its last characters; empty for a short one.
    pub ending: String,
    /// The value, if it is not secret.
    pub value: Option<String>,
    /// The day it stops working, as `2027-11-21`.
    pub expires: Option<String>,
    /// When it was taken.
    pub done: Done,
}

/// The second person's part in a run.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Second {
    /// Whether the run is to be checked by a second person.
    pub wanted: bool,
    /// The name, a note, and when.
    pub confirmed: Option<(String, Noted)>,
    /// Whether the confirmation is no longer valid: something changed later, or the person worked on the run too.
    pub outdated: bool,
    /// Whether somebody worked on the run whose name is unknown.
    pub unnamed: bool,
}

/// A report from another computer about a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told {
    /// The computer, as short text.
    pub device: String,
    /// When, by the clock there, and by whom.
    pub done: Done,
    /// What.
    pub what: ToldWhat,
}

/// The content of such a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ToldWhat {
    /// A check was made there.
    Checked {
        /// What it found, worst first.
        findings: Vec<Finding>,
        /// Whether something it is based on has changed since.
        outdated: bool,
    },
    /// Findings were confirmed there.
    Confirmed {
        /// How many.
        count: u32,
    },
    /// The run was finished there.
    Finished,
    /// A second person has confirmed there.
    Second {
        /// The name.
        name: String,
        /// What was added to it.
        note: String,
        /// Whether something that counts was changed after that.
        outdated: bool,
    },
}

/// A check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// When it began.
    pub done: Done,
    /// Milliseconds it took.
    pub millis: u32,
    /// How many calls it made.
    pub calls: u32,
    /// The hosts that were asked.
    pub hosts: Vec<String>,
    /// Whether guide, answers or credentials changed afterwards.
    pub outdated: bool,
    /// What it found, worst first.
    pub findings: Vec<Finding>,
    /// How many further findings wait until these are right.
    pub waiting: usize,
}

/// A finding, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Its state.
    pub state: FindingState,
    /// The statement, or the subject.
    pub title: Sentence,
    /// The cause.
    pub cause: Option<Sentence>,
    /// What to do next.
    pub fix: Option<Sentence>,
    /// What it is about, if that is several things.
    pub names: Vec<Sentence>,
    /// The title of the step that asks for it.
    pub step: Option<String>,
    /// When the technician confirmed it.
    pub confirmed: Option<Done>,
    /// The call behind it.
    pub proof: Option<Proof>,
}
