//! Estimates the height of blocks, to decide what may be kept on one page.
//!
//! The estimate is never too low: a block that is kept together and does not fit would run off the page, while a split table only
//! looks worse. Every letter counts as a wide one.

use lotse_locale::{Inline, Label};

use crate::{Block, Cell, Span, Spans, Table, Task};

/// The fewest letters on a line of text.
const WIDE: usize = 60;
/// The fewest letters on a line of the narrowest column.
const NARROW: usize = 9;
/// The most lines to keep together: about half a page.
const TOGETHER: usize = 34;
/// The most lines of a small block.
const SMALL: usize = 8;
/// The most lines of a table row to keep together.
const ROW: usize = 40;

/// Whether blocks may be kept on one page.
pub(super) fn fits(blocks: &[Block]) -> bool {
    height(blocks) <= TOGETHER
}

/// Whether a block is no more than a few lines.
pub(super) fn is_small(block: &Block) -> bool {
    of(block) <= SMALL
}

/// Whether the line of a task, without its blocks, may be kept on one page.
pub(super) fn is_short(task: &Task) -> bool {
    line_of(task) <= TOGETHER
}

/// Whether a row of a table may be kept on one page.
pub(super) fn is_low(row: &[Cell]) -> bool {
    row_height(row) <= ROW
}

fn height(blocks: &[Block]) -> usize {
    blocks.iter().map(of).sum()
}

fn of(block: &Block) -> usize {
    match block {
        Block::Heading { text, .. } => lines(text, WIDE) + 2,
        Block::Paragraph { text, .. } | Block::Remark { text, .. } => lines(text, WIDE) + 1,
        Block::Facts { facts } => facts.iter().map(|(_, text)| lines(text, WIDE) + 1).sum(),
        Block::List { entries } => entries.iter().map(|entry| lines(entry, WIDE) + 1).sum(),
        Block::Tasks { tasks } => tasks.iter().map(|task| line_of(task) + height(&task.blocks)).sum(),
        Block::Table { table } => table_height(table),
        Block::Together { blocks } => height(blocks),
    }
}

fn line_of(task: &Task) -> usize {
    let beside: usize = task.beside.iter().map(|label| label_letters(label) / 20 + 1).sum();
    beside.max(lines(&task.text, WIDE)) + 1
}

fn table_height(table: &Table) -> usize {
    let heads = table.heads.iter().map(|head| lines(head, NARROW)).max().unwrap_or(0);
    heads + 2 + table.rows.iter().map(|row| row_height(row)).sum::<usize>()
}

fn row_height(row: &[Cell]) -> usize {
    // The fewer columns, the wider each of them.
    let width = (WIDE / row.len().max(1)).max(NARROW);
    row.iter().map(|cell| lines(&cell.text, width)).max().unwrap_or(0) + 1
}

fn lines(spans: &Spans, width: usize) -> usize {
    let letters: usize = spans.iter().map(letters).sum();
    let breaks: usize = spans
        .iter()
        .map(|span| match span {
            Span::Written { text } => text.matches(['\n', '\r']).count(),
            _ => 0,
        })
        .sum();
    letters / width + breaks + 1
}

fn letters(span: &Span) -> usize {
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
        | Span::Link { url: text } => text.chars().count(),
        Span::Spoken(Inline::Label { label }) => label_letters(label),
        Span::Spoken(Inline::Path { labels }) => labels.iter().map(label_letters).sum(),
    }
}

fn label_letters(label: &Label) -> usize {
    let gloss = label.gloss.as_ref().map_or(0, |gloss| gloss.chars().count());
    let asides = label.older.iter().chain(&label.elsewhere);
    let asides: usize = asides.map(|name| name.chars().count() + 12).sum();
    label.text.chars().count() + gloss + asides + 4
}
