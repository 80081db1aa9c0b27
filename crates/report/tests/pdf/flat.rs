//! A document reduced to its letters in reading order, which a PDF must contain exactly.

use std::fmt::Write as _;

use lotse_locale::{Argument, Inline, Label, Words};
use lotse_report::{Block, Document, Mark, Span, Spans, Table, Task};

use crate::poppler::Printed;

/// Letters without white space and hyphens, which line breaks add.
pub(crate) fn letters(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}').collect()
}

/// The letters of a document.
pub(crate) fn flat(document: &Document, words: &Words) -> String {
    let flat = Flat { document, words };
    letters(&format!("{}{}", document.title, flat.blocks(&document.blocks)))
}

/// The letters of the pages, without margins and repeated table headings.
pub(crate) fn body(printed: &Printed, document: &Document, words: &Words) -> String {
    let pages = printed.pages();
    let whole = flat(document, words);
    let heads = heads(document, words);
    let mut text = String::new();
    for (number, page) in pages.iter().enumerate() {
        let page = letters(page);
        let page = page.strip_prefix(&letters(&document.header)).expect("the header is on each page");
        let arguments = [("page", number + 1), ("pages", pages.len())]
            .map(|(name, number)| (name, Argument::Text(number.to_string())));
        let count = words.say(document.reader, "report-page", &arguments);
        let footer = letters(&format!("{}{count}", document.footer));
        let page = page.strip_suffix(&footer).expect("the footer with the number is on each page");
        // A table that continues on a page begins with its headings, where the document continues with a row.
        let goes_on = whole.get(text.len()..).unwrap_or_default();
        let repeated = heads.iter().find(|head| page.starts_with(*head) && !goes_on.starts_with(*head));
        text.push_str(page.strip_prefix(repeated.map_or("", String::as_str)).unwrap_or(page));
    }
    text
}

/// The heads of all tables.
fn heads(document: &Document, words: &Words) -> Vec<String> {
    let flat = Flat { document, words };
    let mut all = Vec::new();
    for_each_table(&document.blocks, &mut |table| {
        all.push(letters(&table.heads.iter().map(|head| flat.spans(head)).collect::<String>()));
    });
    all.retain(|head| !head.is_empty());
    all
}

/// The rows of all tables.
pub(crate) fn rows(document: &Document, words: &Words) -> Vec<String> {
    let flat = Flat { document, words };
    let mut all = Vec::new();
    for_each_table(&document.blocks, &mut |table| {
        for row in &table.rows {
            all.push(letters(&row.iter().map(|cell| flat.spans(&cell.text)).collect::<String>()));
        }
    });
    all
}

/// The headings.
pub(crate) fn headings(blocks: &[Block], document: &Document, words: &Words) -> Vec<String> {
    let flat = Flat { document, words };
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { .. } => all.push(letters(&flat.block(block))),
            Block::Together { blocks } => all.extend(headings(blocks, document, words)),
            _ => {}
        }
    }
    all
}

fn for_each_table(blocks: &[Block], each: &mut dyn FnMut(&Table)) {
    for block in blocks {
        match block {
            Block::Table { table } => each(table),
            Block::Together { blocks } => for_each_table(blocks, each),
            Block::Tasks { tasks } => tasks.iter().for_each(|task| for_each_table(&task.blocks, each)),
            _ => {}
        }
    }
}

struct Flat<'d> {
    document: &'d Document,
    words: &'d Words,
}

impl Flat<'_> {
    fn blocks(&self, blocks: &[Block]) -> String {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &Block) -> String {
        match block {
            Block::Heading { text, badge, .. } => {
                self.spans(text) + badge.as_ref().map_or("", |badge| badge.word.as_str())
            }
            Block::Paragraph { text, .. } => self.spans(text),
            Block::Remark { word, text, .. } => format!("{word}{}", self.spans(text)),
            Block::Facts { facts } => {
                facts.iter().map(|(name, text)| name.clone() + &self.spans(text)).collect()
            }
            Block::List { entries } => {
                entries.iter().map(|entry| "•".to_owned() + &self.spans(entry)).collect()
            }
            Block::Tasks { tasks } => tasks.iter().map(|task| self.task(task)).collect(),
            Block::Table { table } => self.table(table),
            Block::Together { blocks } => self.blocks(blocks),
        }
    }

    fn task(&self, task: &Task) -> String {
        let mark = match task.mark {
            Mark::None => "",
            Mark::Open => "[ ]",
            Mark::Done => "[x]",
        };
        let beside: String =
            task.beside.iter().map(|label| self.labels(std::slice::from_ref(label))).collect();
        let word = task.word.as_deref().unwrap_or_default();
        format!("{mark}{word}{}{beside}{}", self.spans(&task.text), self.blocks(&task.blocks))
    }

    fn table(&self, table: &Table) -> String {
        let title = table.title.as_ref().map_or_else(String::new, |title| self.spans(title));
        let heads: String = table.heads.iter().map(|head| self.spans(head)).collect();
        let cells: String = table.rows.iter().flatten().map(|cell| self.spans(&cell.text)).collect();
        title + &heads + &cells
    }

    fn spans(&self, spans: &Spans) -> String {
        spans.iter().map(|span| self.span(span)).collect()
    }

    fn span(&self, span: &Span) -> String {
        match span {
            Span::Spoken(
                Inline::Text { text }
                | Inline::Strong { text }
                | Inline::Foreign { text, .. }
                | Inline::Value { text },
            )
            | Span::Foreign { text, .. }
            | Span::Written { text }
            | Span::Quiet { text }
            | Span::Link { url: text } => text.clone(),
            Span::Spoken(Inline::Label { label }) => self.labels(std::slice::from_ref(label)),
            Span::Spoken(Inline::Path { labels }) => self.labels(labels),
        }
    }

    fn labels(&self, labels: &[Label]) -> String {
        let join = |texts: Vec<&str>| texts.join(" › ");
        let mut text = join(labels.iter().map(|label| label.text.as_str()).collect());
        if labels.iter().any(|label| !label.on_record) {
            text.push('*');
        }
        if labels.iter().any(|label| label.gloss.is_some()) {
            let glosses = labels.iter().map(|label| label.gloss.as_ref().unwrap_or(&label.text).as_str());
            let _ = write!(text, "({})", join(glosses.collect()));
        }
        let older = labels.iter().flat_map(|label| label.older.iter().map(String::as_str)).collect();
        let elsewhere = labels.iter().filter_map(|label| label.elsewhere.as_deref()).collect();
        for (id, names) in [("report-older", older), ("report-label-elsewhere", elsewhere)] {
            let names: Vec<&str> = names;
            if !names.is_empty() {
                let names = ("names", Argument::Text(names.join(", ")));
                let _ = write!(text, "({})", self.words.say(self.document.reader, id, &[names]));
            }
        }
        text
    }
}
