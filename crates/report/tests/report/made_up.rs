//! Papers of the sample guide, and access to their parts.

use lotse_locale::Language;
use lotse_report::{Block, Document, Kind, Paper, Record};

use crate::common::{answers, empty, everything, spoken, words};
use crate::plain::{plain, words_of};
use crate::records::RECORDED;

pub(crate) const KINDS: [Kind; 3] = [Kind::Checklist, Kind::Report, Kind::Proof];

/// A paper of the sample guide, large, for the second time, in English.
pub(crate) fn with(record: &Record, kind: Kind) -> Document {
    in_language(record, kind, Language::En)
}

pub(crate) fn in_language(record: &Record, kind: Kind, reader: Language) -> Document {
    let words = words();
    let guide = spoken(&words, &everything(), &answers(&RECORDED), reader, reader);
    Paper { record: Some(record), ..empty(&guide, &words) }.document(kind)
}

/// The blocks from a heading with these words to the next one of its level.
pub(crate) fn section<'d>(document: &'d Document, words: &str) -> &'d [Block] {
    let is_head = |block: &Block, at: u8| matches!(block, Block::Heading { level, .. } if *level <= at);
    let from = document.blocks.iter().position(|block| {
        matches!(block, Block::Heading { .. }) && words_of(std::slice::from_ref(block)).contains(words)
    });
    let from = from.unwrap_or_else(|| panic!("no heading {words:?}"));
    let Block::Heading { level, .. } = document.blocks[from] else { unreachable!() };
    let rest = &document.blocks[from + 1..];
    let length = rest.iter().position(|block| is_head(block, level)).unwrap_or(rest.len());
    &document.blocks[from..=from + length]
}

pub(crate) fn has(document: &Document, words: &str) -> bool {
    plain(document).contains(words)
}
