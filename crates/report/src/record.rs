//! What was done in a run, as far as paper shows it.
//!
//! There is no secret in it: of a credential it has the length and the last characters, and the check has masked the proofs
//! of its findings.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Zoned;
use lotse_locale::Sentence;
use lotse_verify::{FindingState, Proof, Standing};
use serde::Serialize;

/// A run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record {
    /// The organisation's name.
    pub organisation: String,
    /// How it was done.
    pub mode: Mode,
    /// When it was started, and by whom.
    pub started: Done,
    /// When it was finished.
    pub finished: Option<Done>,
    /// The status of the run as a whole, if there is one.
    pub standing: Option<Standing>,
    /// What was answered: question id -> answer id.
    pub answers: BTreeMap<String, String>,
    /// What was ticked: step -> action -> when and by whom.
    pub ticked: BTreeMap<String, BTreeMap<String, Done>>,
    /// Notes by step.
    pub notes: BTreeMap<String, Noted>,
    /// What was erased for good from the journal.
    pub erased: Vec<Erased>,
    /// Steps left out on purpose.
    pub skipped: BTreeMap<String, Done>,
    /// Steps with a problem: when it was marked, and by whom.
    pub problems: BTreeMap<String, Done>,
    /// Steps that changed since and that nobody has looked at again: they are not done, whatever is ticked.
    pub again: BTreeSet<String>,
    /// What is stored, by credential.
    pub stored: BTreeMap<String, Stored>,
    /// The last check.
    pub check: Option<Check>,
    /// What a second person has to do with it.
    pub second: Second,
    /// What other computers say of it. Told, and counted for nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub elsewhere: Vec<Told>,
    /// The revision of the guide that the run was worked through with, if it is not the one that the paper shows.
    pub revision: Option<u32>,
    /// Whether the guide's text on this paper came from another computer and is not one that Lotse released.
    pub foreign: bool,
    /// Today's revision of the guide, if the paper shows an older one.
    pub newer: Option<u32>,
    /// The ends of the journal's chains, each as `device/sequence/hash`; the own one first.
    pub heads: Vec<String>,
    /// When the paper was made, and by whom.
    pub printed: Done,
}

/// When something was done, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Done {
    /// When, in the time zone of who prints.
    pub at: Zoned,
    /// Who, if a name was given.
    pub person: Option<String>,
}

/// How a run was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Ticked off, without asking any vendor.
    Checklist,
    /// The vendors were asked.
    Connected,
    /// Simulated tenants were asked.
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
    /// A credential that is no secret.
    Value(String),
    /// What the second person said.
    Second,
}

/// What is stored of a credential.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stored {
    /// How many characters it has.
    pub length: u32,
    /// Its last characters; empty for a short one.
    pub ending: String,
    /// The value, if it is no secret.
    pub value: Option<String>,
    /// The day it stops working, as `2027-11-21`.
    pub expires: Option<String>,
    /// When it was taken.
    pub done: Done,
}

/// What a second person has to do with a run.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Second {
    /// Whether the run is to be checked by a second person.
    pub wanted: bool,
    /// The name, what was added to it, and when.
    pub confirmed: Option<(String, Noted)>,
    /// Whether that no longer holds: something was changed after it, or the person has worked on the run as well.
    pub outdated: bool,
    /// Whether somebody worked on the run whose name is not known.
    pub unnamed: bool,
}

/// What another computer says of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told {
    /// The computer, as short text.
    pub device: String,
    /// When, by the clock there, and by whom.
    pub done: Done,
    /// What.
    pub what: ToldWhat,
}

/// What another computer says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ToldWhat {
    /// A check was made there.
    Checked {
        /// What it found, worst first.
        findings: Vec<Finding>,
        /// Whether something that it rests on changed since.
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
    /// How it stands.
    pub state: FindingState,
    /// What is so, or what it is about.
    pub title: Sentence,
    /// Why it is so.
    pub cause: Option<Sentence>,
    /// What to do next.
    pub fix: Option<Sentence>,
    /// What it is about, if that is several things.
    pub names: Vec<Sentence>,
    /// The title of the step that asks for it.
    pub step: Option<String>,
    /// When the technician said to have seen it.
    pub confirmed: Option<Done>,
    /// The call behind it.
    pub proof: Option<Proof>,
}
