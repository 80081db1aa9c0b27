//! The pieces of a sentence as Markdown.

use std::fmt::Write as _;

use lotse_locale::{Inline, Label, Sentence};

use super::Page;

impl Page<'_> {
    pub(super) fn sentence(&mut self, sentence: &Sentence) -> String {
        sentence
            .iter()
            .map(|inline| match inline {
                Inline::Text { text } => escape(text),
                Inline::Strong { text } => format!("**{}**", escape(text)),
                Inline::Label { label } => self.label_text(label),
                Inline::Path { labels } => self.path(labels),
                Inline::Value { text } => code(text),
            })
            .collect()
    }

    pub(super) fn label_text(&mut self, label: &Label) -> String {
        let mut text = format!("**{}**", escape(&label.text));
        if let Some(gloss) = &label.gloss {
            let _ = write!(text, " ({})", escape(gloss));
        }
        if !label.older.is_empty() {
            let older = self.paper.say_with("report-older", &[("names", &label.older.join(", "))]);
            let _ = write!(text, " ({})", escape(&older));
        }
        if !label.on_record {
            self.foreign = true;
            let _ = write!(text, "\\*");
        }
        text
    }

    /// The labels in one piece, and the reader's words for them behind.
    pub(super) fn path(&mut self, labels: &[Label]) -> String {
        let join = |texts: Vec<&str>| escape(&texts.join(" › "));
        let mut text = format!("**{}**", join(labels.iter().map(|label| label.text.as_str()).collect()));
        if labels.iter().any(|label| label.gloss.is_some()) {
            let glosses =
                labels.iter().map(|label| label.gloss.as_ref().unwrap_or(&label.text).as_str()).collect();
            let _ = write!(text, " ({})", join(glosses));
        }
        let older: Vec<_> = labels.iter().flat_map(|label| label.older.iter().map(String::as_str)).collect();
        if !older.is_empty() {
            let older = self.paper.say_with("report-older", &[("names", &older.join(", "))]);
            let _ = write!(text, " ({})", escape(&older));
        }
        if labels.iter().any(|label| !label.on_record) {
            self.foreign = true;
            text.push_str("\\*");
        }
        text
    }
}

/// Keeps words from being read as Markdown, on one line.
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

/// The same for a line that somebody wrote: at its beginning more letters mean something.
pub(super) fn escape_line(line: &str) -> String {
    let line = line.trim();
    let (digits, rest) =
        line.split_at(line.len() - line.trim_start_matches(|it: char| it.is_ascii_digit()).len());
    let list =
        if digits.is_empty() { rest.starts_with(['-', '+', '=', '>']) } else { rest.starts_with(['.', ')']) };
    format!("{digits}{}{}", if list { "\\" } else { "" }, escape(rest))
}

/// A value in a code span, letter for letter: a span can't contain a backtick unless it is fenced by more of them, and
/// loses one space at both ends.
pub(super) fn code(text: &str) -> String {
    let fence = "`".repeat(text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0) + 1);
    let needs_pad = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let pad = if needs_pad && !text.trim().is_empty() { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// In a table a bar would end the cell even inside a code span.
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
