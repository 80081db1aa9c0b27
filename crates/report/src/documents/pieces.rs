//! The small pieces that documents consist of.

use lotse_locale::{Inline, Label, Language, Sentence};

use crate::{Badge, Block, Cell, Span, Spans, Task, Tone};

/// Plain words of Lotse or of the guide.
pub(super) fn said(text: impl Into<String>) -> Span {
    Span::Spoken(Inline::Text { text: text.into() })
}

/// Words that matter most.
pub(super) fn strong(text: impl Into<String>) -> Span {
    Span::Spoken(Inline::Strong { text: text.into() })
}

/// Letter for letter, set apart.
pub(super) fn value(text: impl Into<String>) -> Span {
    Span::Spoken(Inline::Value { text: text.into() })
}

/// A title or name of the guide, marked if it is not in the reader's language.
pub(super) fn titled(text: &str, lang: Language, reader: Language) -> Span {
    Span::Spoken(Inline::words(text.to_owned(), false, lang, reader))
}

/// The same as words that matter most.
pub(super) fn strongly(text: &str, lang: Language, reader: Language) -> Span {
    Span::Spoken(Inline::words(text.to_owned(), true, lang, reader))
}

pub(super) fn label(label: &Label) -> Span {
    Span::Spoken(Inline::Label { label: label.clone() })
}

pub(super) fn written(text: impl Into<String>) -> Span {
    Span::Written { text: text.into() }
}

pub(super) fn aside(text: impl Into<String>) -> Span {
    Span::Quiet { text: text.into() }
}

pub(super) fn spoken(sentence: &Sentence) -> Spans {
    sentence.iter().cloned().map(Span::Spoken).collect()
}

pub(super) fn heading(level: u8, text: impl Into<String>) -> Block {
    Block::Heading { level, text: vec![said(text)], badge: None }
}

pub(super) fn badged(level: u8, text: Spans, badge: Option<(String, Tone)>) -> Block {
    Block::Heading { level, text, badge: badge.map(|(word, tone)| Badge { word, tone }) }
}

pub(super) fn paragraph(text: Spans) -> Block {
    Block::Paragraph { tone: Tone::Plain, text }
}

pub(super) fn quiet(text: impl Into<String>) -> Block {
    Block::Paragraph { tone: Tone::Quiet, text: vec![said(text)] }
}

pub(super) fn remark(word: String, tone: Tone, text: Spans) -> Block {
    Block::Remark { word, tone, text }
}

pub(super) fn cell(text: Spans) -> Cell {
    Cell { tone: Tone::Plain, text }
}

/// Several spans with a text between them.
pub(super) fn joined(spans: impl IntoIterator<Item = Span>, between: &str) -> Spans {
    let mut all = Spans::new();
    for span in spans {
        if !all.is_empty() {
            all.push(said(between));
        }
        all.push(span);
    }
    all
}

/// Whether some label is shown in another language than was asked for.
pub(super) fn shows_foreign(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| match block {
        Block::Heading { text, .. } | Block::Paragraph { text, .. } | Block::Remark { text, .. } => {
            is_foreign(text)
        }
        Block::Facts { facts } => facts.iter().any(|(_, text)| is_foreign(text)),
        Block::List { entries } => entries.iter().any(is_foreign),
        Block::Tasks { tasks } => tasks.iter().any(task_is_foreign),
        Block::Table { table } => {
            let cells = table.rows.iter().flatten().map(|cell| &cell.text);
            table.title.iter().chain(&table.heads).chain(cells).any(is_foreign)
        }
        Block::Together { blocks } => shows_foreign(blocks),
    })
}

fn task_is_foreign(task: &Task) -> bool {
    is_foreign(&task.text) || task.beside.iter().any(|label| !label.on_record) || shows_foreign(&task.blocks)
}

fn is_foreign(text: &Spans) -> bool {
    text.iter().any(|span| match span {
        Span::Spoken(Inline::Label { label }) => !label.on_record,
        Span::Spoken(Inline::Path { labels }) => labels.iter().any(|label| !label.on_record),
        _ => false,
    })
}
