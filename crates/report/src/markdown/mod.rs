//! Markdown: paths on one line, rights as tables, boxes to tick.

mod blocks;
mod inline;

use lotse_locale::{Language, Words};

use crate::Document;

/// The document as Markdown with tables and task lists.
pub fn markdown(document: &Document, words: &Words) -> String {
    let mut page = Page { words, reader: document.reader, text: String::new() };
    page.line(&format!("# {}", inline::escape(&document.title)));
    page.gap();
    page.blocks(&document.blocks);
    let kept = page.text.trim_end().len();
    page.text.truncate(kept);
    page.text.push('\n');
    page.text
}

struct Page<'p> {
    words: &'p Words,
    reader: Language,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// Ensures exactly one empty line.
    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Turns the lines since `start` into a list item.
    fn bullet(&mut self, start: usize) {
        self.prefix(start, "  ");
        let item = self.text.split_off(start);
        self.text.push_str("- ");
        self.text.push_str(item.strip_prefix("  ").unwrap_or(&item));
    }

    /// Prefixes each line since `start`, to indent the content of an item or a quotation.
    fn prefix(&mut self, start: usize, prefix: &str) {
        let lines = self.text.split_off(start);
        for line in lines.lines() {
            if line.is_empty() {
                self.text.push_str(prefix.trim_end());
            } else {
                self.text.push_str(prefix);
            }
            self.line(line);
        }
    }
}
