//! Makes a document safe to show. Names, notes, values and vendors' answers are cleaned here once, for every format.

use std::borrow::Cow;

use lotse_locale::{Inline, Label};
use lotse_text::{line, lines};

use crate::{Block, Document, Span, Task};

impl Document {
    /// The same document with cleaned texts.
    pub(crate) fn shown(mut self) -> Self {
        for text in [&mut self.title, &mut self.header, &mut self.footer] {
            set(text, line);
        }
        blocks(&mut self.blocks);
        self
    }
}

fn set(text: &mut String, shown: impl Fn(&str) -> Cow<'_, str>) {
    if let Cow::Owned(shown) = shown(text) {
        *text = shown;
    }
}

fn blocks(all: &mut [Block]) {
    for block in all {
        match block {
            Block::Heading { text, badge, .. } => {
                spans(text);
                if let Some(badge) = badge {
                    set(&mut badge.word, line);
                }
            }
            Block::Paragraph { text, .. } => spans(text),
            Block::Remark { word, text, .. } => {
                set(word, line);
                spans(text);
            }
            Block::Facts { facts } => {
                for (name, text) in facts {
                    set(name, line);
                    spans(text);
                }
            }
            Block::List { entries } => entries.iter_mut().for_each(|entry| spans(entry)),
            Block::Tasks { tasks } => tasks.iter_mut().for_each(task),
            Block::Table { table } => {
                table.title.iter_mut().for_each(|title| spans(title));
                table.heads.iter_mut().for_each(|head| spans(head));
                table.rows.iter_mut().flatten().for_each(|cell| spans(&mut cell.text));
            }
            Block::Together { blocks: inside } => blocks(inside),
        }
    }
}

fn task(task: &mut Task) {
    task.word.iter_mut().for_each(|word| set(word, line));
    spans(&mut task.text);
    task.beside.iter_mut().for_each(label);
    blocks(&mut task.blocks);
}

fn spans(all: &mut [Span]) {
    for span in all {
        match span {
            Span::Spoken(Inline::Label { label: it }) => label(it),
            Span::Spoken(Inline::Path { labels }) => labels.iter_mut().for_each(label),
            Span::Link { url } => set(url, line),
            Span::Spoken(
                Inline::Text { text }
                | Inline::Strong { text }
                | Inline::Foreign { text, .. }
                | Inline::Value { text },
            )
            | Span::Foreign { text, .. }
            | Span::Written { text }
            | Span::Quiet { text } => set(text, lines),
        }
    }
}

fn label(label: &mut Label) {
    [&mut label.text]
        .into_iter()
        .chain(&mut label.gloss)
        .chain(&mut label.older)
        .chain(&mut label.elsewhere)
        .for_each(|it| set(it, line));
}
