//! Diagnoses: a code with arguments that says what is wrong.
//!
//! The text is the message `diagnosis-<code>` (a title) with the attributes `cause` (the reason, if known) and
//! `fix` (what to click) in `locales/<language>/check-*.ftl`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Something that is wrong or worth knowing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnosis {
    /// The code, such as `connectwise-level-missing`.
    pub code: String,
    /// The arguments of the message.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, Arg>,
}

/// An argument of a diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// Plain text, such as a name or a host.
    Text(String),
    /// A literal value, as the vendor returns it or as it is typed.
    Value(String),
    /// A label of a vendor's screen, as `vendor/key`.
    Label(String),
    /// A click path: pages and menus.
    Path(Vec<Waypoint>),
    /// A number, for plural forms.
    Number(u32),
    /// A word that selects a variant of the message; it is not shown.
    Choose(String),
    /// A failure, whose title is inserted into the message.
    Failure(lotse_vendor::Failure),
}

/// A stop on a click path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Waypoint {
    /// A label, as `vendor/key`.
    Label(String),
    /// The text on the vendor's screen if there is no label for it.
    Value(String),
}

impl Diagnosis {
    /// A diagnosis without arguments.
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), args: BTreeMap::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &str, arg: Arg) -> Self {
        self.args.insert(name.to_owned(), arg);
        self
    }
}

/// A code and the arguments that its message can rely on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// The code.
    pub code: &'static str,
    /// The names of all arguments. Every diagnosis with this code has them all.
    pub args: &'static [&'static str],
    /// How much of the finding the message describes.
    pub about: About,
}

/// How much of its finding a diagnosis's message describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The message says what is wrong and with what.
    Whole,
    /// The message describes only the state, so the subject must be named beside it.
    State,
    /// The message describes only the state, and each subject is repaired by itself.
    StateOfEach,
}

impl Code {
    /// A code whose message describes the whole finding.
    pub(crate) const fn new(code: &'static str, args: &'static [&'static str]) -> Self {
        Self { code, args, about: About::Whole }
    }

    /// Sets how much the message describes.
    pub(crate) const fn about(self, about: About) -> Self {
        Self { about, ..self }
    }
}

/// The codes of no particular vendor. `failed` has the failure as an argument; `blocked` means that an earlier
/// finding must be fixed first.
pub(crate) const COMMON: &[Code] = &[
    Code::new("needs-eyes", &[]),
    Code::new("failed", &["failure"]).about(About::State),
    Code::new("blocked", &[]).about(About::State),
    Code::new("stopped", &[]).about(About::State),
    Code::new("customers-no-key", &[]),
    Code::new("customers-not-readable", &[]),
    Code::new("customers-none", &[]),
];
