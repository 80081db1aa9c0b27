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

/// Keeps words from being read as Markdown.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '|' | '#') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// A value in a code span, letter for letter: a span can't contain a backtick unless it is fenced by more of them.
fn code(text: &str) -> String {
    let fence = "`".repeat(text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0) + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    // In a table a bar would end the cell even inside a span.
    format!("{fence}{pad}{}{pad}{fence}", text.replace('|', "\\|"))
}
