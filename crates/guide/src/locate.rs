//! Finds the line of a place in a guide's file.

use toml_edit::{Document, Item, TableLike, Value};

/// A guide file with the positions of everything in it.
pub(crate) struct Lines {
    document: Option<Document<String>>,
    /// The byte each line starts at.
    starts: Vec<usize>,
}

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { document: Document::parse(text.to_owned()).ok(), starts }
    }

    /// The line of a byte, counted from 1.
    pub(crate) fn line_of_byte(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte).max(1)
    }

    /// The line of a path like `part.0.step.2.actions.1.click`. If the path does not exist, the line of the nearest thing around
    /// it.
    pub(crate) fn line(&self, path: &str) -> usize {
        let mut at = 0;
        if let Some(document) = &self.document {
            let mut place = Place::Table(document.as_table());
            for segment in path.split('.').filter(|segment| !segment.is_empty()) {
                let Some((next, span)) = place.enter(segment) else {
                    break;
                };
                at = span.unwrap_or(at);
                place = next;
            }
        }
        self.line_of_byte(at)
    }
}

enum Place<'a> {
    Table(&'a dyn TableLike),
    Tables(&'a toml_edit::ArrayOfTables),
    Array(&'a toml_edit::Array),
    End,
}

impl<'a> Place<'a> {
    fn enter(&self, segment: &str) -> Option<(Place<'a>, Option<usize>)> {
        match self {
            Self::Table(table) => {
                let (key, item) = table.get_key_value(segment)?;
                let span = key.span().or_else(|| item.span());
                Some((Self::of_item(item), span.map(|span| span.start)))
            }
            Self::Tables(tables) => {
                let table = tables.get(segment.parse().ok()?)?;
                Some((Place::Table(table), table.span().map(|span| span.start)))
            }
            Self::Array(array) => {
                let value = array.get(segment.parse().ok()?)?;
                Some((Self::of_value(value), value.span().map(|span| span.start)))
            }
            Self::End => None,
        }
    }

    fn of_item(item: &'a Item) -> Place<'a> {
        match item {
            Item::Table(table) => Place::Table(table),
            Item::ArrayOfTables(tables) => Place::Tables(tables),
            Item::Value(value) => Self::of_value(value),
            Item::None => Place::End,
        }
    }

    fn of_value(value: &'a Value) -> Place<'a> {
        match value {
            Value::Array(array) => Place::Array(array),
            Value::InlineTable(table) => Place::Table(table),
            _ => Place::End,
        }
    }
}
