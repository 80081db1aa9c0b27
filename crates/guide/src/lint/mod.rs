//! Telling the author what to improve.
//!
//! A guide that parses is usable; lint finds what would still cause trouble: words that are missing in a language, a secret
//! that could be lost, a branch that can't be reached. Each warning has a code, a line and variables; its sentence comes
//! from `locales/`.

mod branches;
mod references;
mod safety;

use crate::locate::Lines;
use crate::{Guide, Id, LabelKey};

/// What lint needs to know about messages and labels. It is a trait because this crate knows no language.
pub trait Vocabulary {
    /// The languages in which the message can't be spoken, for a message of this guide or a shared one. `attribute`
    /// asks for an attribute of it.
    fn lacks_message(&self, message: &str, attribute: Option<&str>) -> Vec<String>;
    /// Whether the label is on record in at least one language.
    fn knows_label(&self, label: &LabelKey) -> bool;
    /// Whether the vendor is known.
    fn knows_vendor(&self, vendor: &Id) -> bool;
    /// The variables that the message uses in any language.
    fn variables(&self, message: &str) -> Vec<String>;
    /// The messages of this guide's own files.
    fn own_messages(&self) -> Vec<String>;
    /// The texts of a label by language: a value that equals one may have been translated by mistake.
    fn label_texts(&self, label: &LabelKey) -> Vec<(String, String)>;
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Possibly a mistake.
    Hint,
    /// A mistake that a technician would notice.
    Error,
}

/// One thing to improve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// The line, counted from 1.
    pub line: usize,
    /// How bad it is.
    pub severity: Severity,
    /// What it is; the message `lint-<code>` explains it.
    pub code: &'static str,
    /// What it speaks of.
    pub subject: String,
    /// Languages, names or the like that belong to it.
    pub detail: String,
}

/// Everything to improve in a guide, in the order of its lines. `text` is what `guide` was parsed from.
pub fn lint(text: &str, guide: &Guide, words: &dyn Vocabulary) -> Vec<Warning> {
    let mut found = Found { lines: Lines::of(text), warnings: Vec::new() };
    references::check(guide, words, &mut found);
    safety::check(guide, &mut found);
    branches::check(guide, &mut found);
    found.warnings.sort_by(|a, b| (a.line, a.code, &a.subject).cmp(&(b.line, b.code, &b.subject)));
    found.warnings.dedup();
    found.warnings
}

/// Collects warnings and finds their lines.
struct Found {
    lines: Lines,
    warnings: Vec<Warning>,
}

impl Found {
    fn error(
        &mut self,
        path: &str,
        code: &'static str,
        subject: &(impl ToString + ?Sized),
        detail: &(impl ToString + ?Sized),
    ) {
        self.add(Severity::Error, path, code, subject, detail);
    }

    fn hint(
        &mut self,
        path: &str,
        code: &'static str,
        subject: &(impl ToString + ?Sized),
        detail: &(impl ToString + ?Sized),
    ) {
        self.add(Severity::Hint, path, code, subject, detail);
    }

    fn add(
        &mut self,
        severity: Severity,
        path: &str,
        code: &'static str,
        subject: &(impl ToString + ?Sized),
        detail: &(impl ToString + ?Sized),
    ) {
        let line = self.lines.line(path);
        self.warnings.push(Warning {
            line,
            severity,
            code,
            subject: subject.to_string(),
            detail: detail.to_string(),
        });
    }
}
