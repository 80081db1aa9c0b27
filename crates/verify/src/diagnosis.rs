//! Diagnoses: what is wrong, as a code with arguments.
//!
//! The words are the message `diagnosis-<code>` (a title) with the attributes `cause` (why it is so, where that is
//! known) and `fix` (what to click) in `locales/<language>/check-*.ftl`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What is wrong, or worth knowing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnosis {
    /// The code, like `connectwise-level-missing`.
    pub code: String,
    /// What the words speak of.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, Arg>,
}

/// An argument of a diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// Plain words: a name, a host.
    Text(String),
    /// Something letter for letter, as the vendor says it or as it is typed.
    Value(String),
    /// A label of a vendor's screen, as `vendor/key`.
    Label(String),
    /// Pages and menus to go through.
    Path(Vec<Waypoint>),
    /// A number, for plural forms.
    Number(u32),
    /// A word that the message chooses by; not shown.
    Choose(String),
    /// Another diagnosis's title inside this one's words: a failure, by code.
    Failure(lotse_vendor::Failure),
}

/// A stop on a click path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Waypoint {
    /// A label, as `vendor/key`.
    Label(String),
    /// What the vendor's screen shows there, where no label is on record: letter for letter.
    Value(String),
}

impl Diagnosis {
    /// A diagnosis without arguments.
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), args: BTreeMap::new() }
    }

    /// The same with an argument.
    #[must_use]
    pub fn with(mut self, name: &str, arg: Arg) -> Self {
        self.args.insert(name.to_owned(), arg);
        self
    }
}

/// A code and the arguments its words can count on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// The code.
    pub code: &'static str,
    /// The names of all arguments; each is always given.
    pub args: &'static [&'static str],
    /// What its words say of the finding.
    pub about: About,
}

/// What the words of a diagnosis say of the finding that has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// What is wrong with what.
    Whole,
    /// Only how it is: what it is about has to be named beside it.
    State,
    /// Only how it is, and each thing it is about is repaired by itself.
    StateOfEach,
}

impl Code {
    /// A code whose words say all.
    pub(crate) const fn new(code: &'static str, args: &'static [&'static str]) -> Self {
        Self { code, args, about: About::Whole }
    }

    /// A code with words that say less.
    pub(crate) const fn about(self, about: About) -> Self {
        Self { about, ..self }
    }
}

/// The codes that belong to no vendor. `failed` carries the failure; `blocked` says that an earlier finding has to be
/// repaired first.
pub(crate) const COMMON: &[Code] = &[
    Code::new("needs-eyes", &[]),
    Code::new("failed", &["failure"]).about(About::State),
    Code::new("blocked", &[]).about(About::State),
    Code::new("stopped", &[]).about(About::State),
];
