//! The pieces of a line as Markdown.

use std::fmt::Write as _;

use lotse_guide::is_web_address;
use lotse_locale::{Inline, Label};

use super::Page;
use crate::say::asides;
use crate::{Span, Spans};

impl Page<'_> {
    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(self.reader, id, &[])
    }

    pub(super) fn spans(&self, spans: &Spans) -> String {
        spans.iter().map(|span| self.span(span)).collect()
    }

    fn span(&self, span: &Span) -> String {
        match span {
            Span::Spoken(Inline::Text { text } | Inline::Foreign { text, strong: false, .. })
            | Span::Foreign { text, .. } => escape(text),
            Span::Spoken(Inline::Strong { text } | Inline::Foreign { text, .. }) => around("**", text),
            Span::Spoken(Inline::Label { label }) => self.label(label),
            Span::Spoken(Inline::Path { labels }) => self.path(labels),
            Span::Spoken(Inline::Value { text }) => code(text),
            Span::Written { text } => written(text),
            Span::Link { url } if is_web_address(url) => format!("<{url}>"),
            // Shown as text; nobody can open it.
            Span::Link { url } => code(url),
            Span::Quiet { text } => around("_", text),
        }
    }

    pub(super) fn label(&self, label: &Label) -> String {
        let mut text = around("**", &label.text);
        if let Some(gloss) = &label.gloss {
            let _ = write!(text, " ({})", escape(gloss));
        }
        text.push_str(&self.asides(std::slice::from_ref(label)));
        if !label.on_record {
            text.push_str("\\*");
        }
        text
    }

    /// The labels as one path, followed by the reader's words for them.
    fn path(&self, labels: &[Label]) -> String {
        let join = |texts: Vec<&str>| texts.join(" › ");
        let mut text = around("**", &join(labels.iter().map(|label| label.text.as_str()).collect()));
        if labels.iter().any(|label| label.gloss.is_some()) {
            let glosses =
                labels.iter().map(|label| label.gloss.as_ref().unwrap_or(&label.text).as_str()).collect();
            let _ = write!(text, " ({})", escape(&join(glosses)));
        }
        text.push_str(&self.asides(labels));
        if labels.iter().any(|label| !label.on_record) {
            text.push_str("\\*");
        }
        text
    }

    fn asides(&self, labels: &[Label]) -> String {
        let asides = asides(self.words, self.reader, labels);
        asides.iter().map(|aside| format!(" ({})", escape(aside))).collect()
    }
}

/// Puts marks around the words, but not around spaces at their ends, where Markdown would show the marks.
fn around(mark: &str, text: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return text.to_owned();
    }
    let (before, after) = text.split_once(inner).unwrap_or_default();
    format!("{before}{mark}{}{mark}{after}", escape(inner))
}

/// Escapes Markdown in words, on one line.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\n' | '\r' => escaped.push(' '),
            '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '|' | '#' | '~' => escaped.extend(['\\', letter]),
            // `&lt;` would become `<`; the one in `Save & Close` is left alone.
            '&' if letters.peek().is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#') => {
                escaped.push_str("\\&");
            }
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// Text that a person wrote, with its line breaks.
fn written(text: &str) -> String {
    text.lines().map(|line| escape(line.trim())).collect::<Vec<_>>().join("  \n")
}

/// The same on a single line.
pub(super) fn one_line(text: &str) -> String {
    text.replace("  \n", " ").replace('\n', " ")
}

/// Escapes what has a meaning only at the start of a line.
pub(super) fn whole_lines(text: &str) -> String {
    text.split('\n').map(begin_line).collect::<Vec<_>>().join("\n")
}

fn begin_line(line: &str) -> String {
    let (digits, rest) =
        line.split_at(line.len() - line.trim_start_matches(|it: char| it.is_ascii_digit()).len());
    let list =
        if digits.is_empty() { rest.starts_with(['-', '+', '=', '>']) } else { rest.starts_with(['.', ')']) };
    format!("{digits}{}{rest}", if list { "\\" } else { "" })
}

/// A value in a code span, unchanged: a backtick needs a longer fence, and one space at both ends would be removed.
fn code(text: &str) -> String {
    let fence = "`".repeat(text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0) + 1);
    let text = text.replace(['\n', '\r'], " ");
    let needs_pad = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let pad = if needs_pad && !text.trim().is_empty() { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Escapes bars, which would end a table's cell even inside a code span.
pub(super) fn escape_bars(cell: &str) -> String {
    let mut escaped = String::with_capacity(cell.len());
    for letter in cell.chars() {
        if letter == '|' && !escaped.ends_with('\\') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}
