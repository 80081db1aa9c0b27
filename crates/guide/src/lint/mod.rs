//! Tells the author of a guide what to improve.
//!
//! A guide that parses is usable; lint finds what would still cause trouble: words that are missing in a language, a secret
//! that could be lost, a branch that can't be reached. Each diagnostic has a code, a place and variables; its sentence comes
//! from `locales/`.

mod actions;
mod branches;
mod conditions;
mod mentions;
mod references;
mod safety;
mod unused;
mod values;

use std::ops::Range;

use crate::locate::Places;
use crate::{Guide, Id, LabelKey, ParseError};
use mentions::Mentions;

/// What lint needs to know about messages and labels. It is a trait because this crate knows no language.
pub trait Vocabulary {
    /// The languages that must have the guide's messages but have none at all.
    fn lacks_languages(&self) -> Vec<String>;
    /// The languages that lack the message (or its `attribute`) although they have other messages of this guide. An error if one
    /// of them must have it.
    fn lacks_message(&self, message: &str, attribute: Option<&str>) -> (Vec<String>, Severity);
    /// Whether the label is on record in at least one language.
    fn knows_label(&self, label: &LabelKey) -> bool;
    /// Whether the vendor is known.
    fn knows_vendor(&self, vendor: &Id) -> bool;
    /// The names of all vendors.
    fn vendors(&self) -> Vec<String>;
    /// The names of all labels of a vendor.
    fn labels(&self, vendor: &Id) -> Vec<String>;
    /// The ids of all other guides. Empty if they are not known.
    fn guides(&self) -> Vec<String>;
    /// The languages in which the message, or its attribute, is no sentence: it ends without a full stop or begins with a small
    /// letter.
    fn fragments(&self, message: &str, attribute: Option<&str>) -> Vec<String>;
    /// The variables that the message uses in any language.
    fn variables(&self, message: &str) -> Vec<String>;
    /// The messages of this guide's own files.
    fn own_messages(&self) -> Vec<String>;
    /// The labels that this guide brings along.
    fn own_labels(&self) -> Vec<LabelKey>;
    /// The texts of a label by language.
    fn label_texts(&self, label: &LabelKey) -> Vec<(String, String)>;
    /// The language in which a label of the vendor has this text, if its English text differs: such a value may have been
    /// translated by mistake.
    fn translated(&self, vendor: &Id, text: &str) -> Option<String>;
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
pub struct Diagnostic {
    /// The line, counted from 1.
    pub line: usize,
    /// The bytes it is about, all in that line.
    pub span: Range<usize>,
    /// How bad it is.
    pub severity: Severity,
    /// What it is; the message `lint-<code>` explains it.
    pub code: &'static str,
    /// The `$subject` of its message.
    pub subject: String,
    /// The `$detail` of its message: languages, names and the like.
    pub detail: String,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

impl From<&ParseError> for Diagnostic {
    fn from(error: &ParseError) -> Self {
        let (subject, detail) = error.problem.arguments();
        Self {
            line: error.line,
            span: error.span.clone(),
            severity: Severity::Error,
            code: error.problem.code(),
            subject,
            detail,
            suggestion: error.problem.suggestion().map(ToOwned::to_owned),
        }
    }
}

/// Everything to improve in a guide, in the order of its lines. `text` is what `guide` was parsed from.
pub fn lint(text: &str, guide: &Guide, words: &dyn Vocabulary) -> Vec<Diagnostic> {
    let mut found = Found { places: Places::of(text), all: Vec::new() };
    let mentions = Mentions::of(found.places.table());
    references::check(guide, words, &mut found);
    safety::check(guide, &mut found);
    branches::check(guide, &mut found);
    unused::check(guide, words, &mentions, &mut found);
    conditions::check(guide, &mentions, &mut found);
    values::check(guide, &mentions, &mut found);
    actions::check(guide, words, &mut found);
    for row in mentions.bare_rows {
        found.hint_at(row, "row-without-right", "row", "");
    }
    found.all.sort_by(|a, b| (a.line, a.code, &a.subject).cmp(&(b.line, b.code, &b.subject)));
    found.all.dedup();
    found.all
}

/// Collects diagnostics with their places.
struct Found<'t> {
    places: Places<'t>,
    all: Vec<Diagnostic>,
}

impl Found<'_> {
    fn error(
        &mut self,
        path: &str,
        code: &'static str,
        subject: &(impl ToString + ?Sized),
        detail: &(impl ToString + ?Sized),
    ) {
        self.add(Severity::Error, self.places.span(path), code, subject, detail);
    }

    fn hint(
        &mut self,
        path: &str,
        code: &'static str,
        subject: &(impl ToString + ?Sized),
        detail: &(impl ToString + ?Sized),
    ) {
        self.add(Severity::Hint, self.places.span(path), code, subject, detail);
    }

    fn error_at(
        &mut self,
        span: Range<usize>,
        code: &'static str,
        subject: &(impl ToString + ?Sized),
        detail: &(impl ToString + ?Sized),
    ) {
        self.add(Severity::Error, span, code, subject, detail);
    }

    fn hint_at(
        &mut self,
        span: Range<usize>,
        code: &'static str,
        subject: &(impl ToString + ?Sized),
        detail: &(impl ToString + ?Sized),
    ) {
        self.add(Severity::Hint, span, code, subject, detail);
    }

    /// Adds a suggestion to the diagnostic that was reported last.
    fn meant(&mut self, suggestion: Option<String>) {
        if let Some(last) = self.all.last_mut() {
            last.suggestion = suggestion;
        }
    }

    fn add(
        &mut self,
        severity: Severity,
        span: Range<usize>,
        code: &'static str,
        subject: &(impl ToString + ?Sized),
        detail: &(impl ToString + ?Sized),
    ) {
        let span = self.places.first_line(span);
        self.all.push(Diagnostic {
            line: self.places.line(span.start),
            span,
            severity,
            code,
            subject: subject.to_string(),
            detail: detail.to_string(),
            suggestion: None,
        });
    }
}
