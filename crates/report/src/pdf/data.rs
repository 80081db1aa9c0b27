//! A document as data for the template: dictionaries with a kind, and texts that can be printed.
//!
//! It does not decide how anything looks. It says what a text is, its language, and what must stay on one page; the template has
//! the measures.

use lotse_locale::{Argument, Inline, Words};
use typst::foundations::{Dict, IntoValue, Value, dict};

use super::characters::{CELL, Characters, LINE};
use super::length;
use crate::{Badge, Block, Cell, Document, Mark, Span, Table, Task, Tone};

/// How many letters of a header or footer fit beside the page number.
const MARGIN: usize = 130;

/// Placeholders for numbers that are known only when the pages are set.
const PAGE: char = '\u{e000}';
const PAGES: char = '\u{e001}';

/// The document as the template's `sys.inputs`.
pub(super) fn inputs(document: &Document, words: &Words) -> Dict {
    let mut data = Data { document, words, characters: Characters::default(), longest: LINE, above: 1 };
    let mut paper = dict! {
        "lang" => document.reader.code(),
        "name" => data.characters.printable(&document.title).replace('\n', " "),
        "title" => data.line(&document.title),
        "header" => data.margin(&document.header),
        "footer" => data.margin(&document.footer),
        "page" => data.page(),
        "open" => data.say("report-box-open"),
        "done" => data.say("report-box-done"),
    };
    let mut blocks = data.blocks(&document.blocks);
    blocks.extend(data.lacking());
    paper.insert("blocks".into(), blocks.into_value());
    dict! { "paper" => paper }
}

/// The state while a document is turned into data.
pub(super) struct Data<'d> {
    pub(super) document: &'d Document,
    pub(super) words: &'d Words,
    pub(super) characters: Characters,
    /// How many letters without a place to break are allowed.
    pub(super) longest: usize,
    /// The level of the previous heading.
    above: u8,
}

impl Data<'_> {
    pub(super) fn line(&mut self, text: &str) -> Value {
        self.characters.line(text, self.longest)
    }

    fn say(&self, id: &str) -> String {
        self.words.say(self.document.reader, id, &[])
    }

    /// The text in the margin of each page, shortened to one line.
    fn margin(&mut self, text: &str) -> String {
        let text = self.characters.printable(text).replace('\n', " ");
        let short: String = text.chars().take(MARGIN).collect();
        if short.len() < text.len() { format!("{short}…") } else { text }
    }

    /// The words around a page number, in pieces: 1 stands for the number, 2 for the number of pages.
    fn page(&self) -> Value {
        let arguments = [("page", Argument::Text(PAGE.into())), ("pages", Argument::Text(PAGES.into()))];
        let text = self.words.say(self.document.reader, "report-page", &arguments);
        let mut pieces = Vec::new();
        for piece in text.split_inclusive([PAGE, PAGES]) {
            pieces.push(piece.trim_end_matches([PAGE, PAGES]).into_value());
            if piece.ends_with(PAGE) {
                pieces.push(1.into_value());
            } else if piece.ends_with(PAGES) {
                pieces.push(2.into_value());
            }
        }
        pieces.into_value()
    }

    /// The remark about characters that could not be shown.
    fn lacking(&mut self) -> Option<Value> {
        let characters = ("signs", Argument::Text(self.characters.replaced()?));
        let text = self.words.say(self.document.reader, "report-lacking", &[characters]);
        let text = vec![Span::Spoken(Inline::Text { text })];
        Some(self.block(&Block::Paragraph { tone: Tone::Quiet, text }, false))
    }

    fn blocks(&mut self, blocks: &[Block]) -> Vec<Value> {
        let mut under_heading = false;
        let mut values = Vec::new();
        for (place, block) in blocks.iter().enumerate() {
            let is_heading = matches!(block, Block::Heading { .. });
            let stays = under_heading && introduces(block, blocks.get(place + 1));
            values.push(self.block(block, stays));
            under_heading = is_heading || stays;
        }
        values
    }

    fn block(&mut self, block: &Block, stays: bool) -> Value {
        let value = match block {
            Block::Heading { level, text, badge } => dict! {
                "kind" => "heading",
                "level" => i64::from(self.level(*level)),
                "text" => self.spans(text),
                "badge" => badge.as_ref().map(|badge| self.badge(badge)),
                "whole" => length::fits(std::slice::from_ref(block)),
            },
            Block::Paragraph { tone, text } => dict! {
                "kind" => "paragraph",
                "tone" => tone.class(),
                "text" => self.spans(text),
                "stays" => stays,
            },
            Block::Remark { word, tone, text } => dict! {
                "kind" => "remark",
                "word" => self.line(word),
                "tone" => tone.class(),
                "text" => self.spans(text),
                "whole" => length::fits(std::slice::from_ref(block)),
            },
            Block::Facts { facts } => {
                let facts = facts.iter().map(|(name, text)| {
                    dict! { "name" => self.line(name), "text" => self.spans(text) }.into_value()
                });
                dict! { "kind" => "facts", "facts" => facts.collect::<Vec<_>>() }
            }
            Block::List { entries } => {
                let entries: Vec<Value> = entries.iter().map(|entry| self.spans(entry)).collect();
                dict! { "kind" => "list", "entries" => entries }
            }
            Block::Tasks { tasks } => {
                let tasks: Vec<Value> = tasks.iter().map(|task| self.task(task)).collect();
                dict! { "kind" => "tasks", "tasks" => tasks }
            }
            Block::Table { table } => self.table(table),
            Block::Together { blocks } => dict! {
                "kind" => "together",
                "whole" => length::fits(blocks),
                "blocks" => self.blocks(blocks),
            },
        };
        value.into_value()
    }

    /// A level of heading that skips none, because screen readers go from level to level.
    fn level(&mut self, level: u8) -> u8 {
        self.above = level.clamp(2, self.above + 1);
        self.above
    }

    fn badge(&mut self, badge: &Badge) -> Value {
        dict! { "word" => self.line(&badge.word), "tone" => badge.tone.class() }.into_value()
    }

    fn task(&mut self, task: &Task) -> Value {
        dict! {
            "mark" => match task.mark {
                Mark::None => Value::None,
                Mark::Open => false.into_value(),
                Mark::Done => true.into_value(),
            },
            "word" => task.word.as_ref().map(|word| self.line(word)),
            "tone" => task.tone.class(),
            "text" => self.spans(&task.text),
            "whole" => length::is_short(task),
            "beside" => self.narrow(|data| {
                task.beside.iter().map(|label| data.label(label)).collect::<Vec<_>>()
            }),
            "blocks" => self.blocks(&task.blocks),
        }
        .into_value()
    }

    fn table(&mut self, table: &Table) -> Dict {
        let title = table.title.as_ref().map(|title| self.spans(title));
        self.narrow(|data| {
            let heads: Vec<Value> = table.heads.iter().map(|head| data.spans(head)).collect();
            let rows: Vec<Value> = table.rows.iter().map(|row| data.row(row)).collect();
            let widths: Vec<Value> = (0..table.heads.len())
                .map(|column| i64::from(table.widths.get(column).copied().unwrap_or(0)).into_value())
                .collect();
            dict! {
                "kind" => "table",
                "title" => title,
                "heads" => heads,
                "rows" => rows,
                "widths" => widths,
                "row_head" => i64::try_from(table.row_head).unwrap_or(0),
            }
        })
    }

    fn row(&mut self, row: &[Cell]) -> Value {
        let cells: Vec<Value> = row
            .iter()
            .map(|cell| dict! { "tone" => cell.tone.class(), "text" => self.spans(&cell.text) }.into_value())
            .collect();
        dict! { "cells" => cells, "whole" => length::is_low(row) }.into_value()
    }

    /// Calls a function for a narrow column, where long words break earlier.
    fn narrow<T>(&mut self, what: impl FnOnce(&mut Self) -> T) -> T {
        let longest = std::mem::replace(&mut self.longest, CELL);
        let made = what(self);
        self.longest = longest;
        made
    }
}

/// Whether a paragraph belongs to the heading above it, so that both stay with the next block: quiet text, and the purpose of a
/// step.
fn introduces(block: &Block, next: Option<&Block>) -> bool {
    let is_it = match block {
        Block::Paragraph { tone: Tone::Quiet, .. } => true,
        Block::Paragraph { tone: Tone::Plain, .. } => {
            matches!(next, Some(Block::Tasks { .. } | Block::Table { .. } | Block::Remark { .. }))
        }
        _ => false,
    };
    is_it && length::is_small(block)
}
