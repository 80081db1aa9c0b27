//! The words of a document, without formatting.

use lotse_locale::{Inline, Label};
use lotse_report::{Block, Document, Span, Spans};

/// All words of a document, a line for each text.
pub(crate) fn plain(document: &Document) -> String {
    let mut lines = vec![document.title.clone()];
    read(&document.blocks, &mut lines);
    lines.join("\n")
}

/// The words of some blocks.
pub(crate) fn words_of(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    read(blocks, &mut lines);
    lines.join("\n")
}

fn read(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { text, badge, .. } => {
                let badge = badge.as_ref().map_or(String::new(), |badge| format!(" [{}]", badge.word));
                lines.push(format!("{}{badge}", line(text)));
            }
            Block::Paragraph { text, .. } => lines.push(line(text)),
            Block::Remark { word, text, .. } => lines.push(format!("{word} {}", line(text))),
            Block::Facts { facts } => {
                lines.extend(facts.iter().map(|(name, text)| format!("{name}: {}", line(text))));
            }
            Block::List { entries } => lines.extend(entries.iter().map(line)),
            Block::Tasks { tasks } => {
                for task in tasks {
                    let word = task.word.as_ref().map_or(String::new(), |word| format!("{word} "));
                    lines.push(format!("{word}{}", line(&task.text)));
                    lines.extend(task.beside.iter().map(label));
                    read(&task.blocks, lines);
                }
            }
            Block::Table { table } => {
                lines.extend(table.title.iter().chain(&table.heads).map(line));
                lines.extend(table.rows.iter().flatten().map(|cell| line(&cell.text)));
            }
            Block::Together { blocks } => read(blocks, lines),
        }
    }
}

/// The words of a line.
pub(crate) fn line(text: &Spans) -> String {
    text.iter()
        .map(|span| match span {
            Span::Spoken(
                Inline::Text { text }
                | Inline::Strong { text }
                | Inline::Foreign { text, .. }
                | Inline::Value { text },
            )
            | Span::Foreign { text, .. }
            | Span::Written { text }
            | Span::Quiet { text } => text.clone(),
            Span::Spoken(Inline::Label { label: it }) => label(it),
            Span::Spoken(Inline::Path { labels }) => labels.iter().map(label).collect::<Vec<_>>().join(" › "),
            Span::Link { url } => url.clone(),
        })
        .collect()
}

fn label(label: &Label) -> String {
    let beside = label.gloss.iter().chain(&label.older).map(|beside| format!(" ({beside})"));
    [label.text.clone()].into_iter().chain(beside).collect()
}
