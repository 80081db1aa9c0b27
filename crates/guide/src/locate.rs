//! Finds the place of something in a guide's file.

use std::cell::OnceCell;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A guide file with the positions of everything in it. It is read only when the first place is asked for: most guides have
/// nothing to report.
pub(crate) struct Places<'t> {
    text: &'t str,
    table: OnceCell<DeTable<'t>>,
    /// The byte each line starts at.
    starts: OnceCell<Vec<usize>>,
}

impl<'t> Places<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        Self { text, table: OnceCell::new(), starts: OnceCell::new() }
    }

    /// The file as a table.
    pub(crate) fn table(&self) -> &DeTable<'t> {
        self.table.get_or_init(|| DeTable::parse_recoverable(self.text).0.into_inner())
    }

    /// The line of a byte, counted from 1.
    pub(crate) fn line(&self, byte: usize) -> usize {
        let starts = self.starts.get_or_init(|| {
            std::iter::once(0).chain(self.text.match_indices('\n').map(|(at, _)| at + 1)).collect()
        });
        starts.partition_point(|start| *start <= byte).max(1)
    }

    /// The bytes of the thing at a path like `part.0.step.2.actions.1.click`: its heading if it is a table, its key with `when`
    /// and the like, else its value. If the path does not exist, the nearest thing around it.
    pub(crate) fn span(&self, path: &str) -> Range<usize> {
        self.span_below(path, &[])
    }

    /// The same for something below a path, with names that may contain dots.
    pub(crate) fn span_below(&self, path: &str, names: &[&str]) -> Range<usize> {
        let segments = path.split('.').filter(|segment| !segment.is_empty());
        let mut segments = segments.chain(names.iter().copied());
        let of = |name| self.table().get_key_value(name);
        // The table may have its former name.
        let former = |first| of("picture-matrix").filter(|_| first == "elsewhere");
        let first = segments.next().and_then(|first| of(first).or_else(|| former(first)));
        let Some((key, value)) = first else {
            return self.first();
        };
        let mut span = outer(key, value);
        let mut place = value;
        for segment in segments {
            let next = match place.get_ref() {
                DeValue::Table(table) => {
                    table.get_key_value(segment).map(|(key, value)| (outer(key, value), value))
                }
                DeValue::Array(array) => {
                    let element = segment.parse().ok().and_then(|at: usize| array.get(at));
                    element.map(|value| (value.span(), value))
                }
                _ => None,
            };
            let Some((inner, value)) = next else { break };
            (span, place) = (inner, value);
        }
        self.first_line(span)
    }

    /// Where this key begins a line for the last time before a byte.
    pub(crate) fn key_before(&self, name: &str, byte: usize) -> Option<usize> {
        let before = self.text.get(..byte)?;
        before
            .match_indices('\n')
            .map(|(at, _)| at + 1)
            .chain([0])
            .filter(|start| {
                let rest = before.get(*start..).unwrap_or_default().trim_start_matches([' ', '[']);
                rest.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with(['=', '.', ']']))
            })
            .max()
    }

    /// The bytes of a span that stand in its first line.
    pub(crate) fn first_line(&self, span: Range<usize>) -> Range<usize> {
        let text = self.text.get(span.clone()).unwrap_or_default();
        let end = text.find('\n').map_or(span.end, |at| span.start + text[..at].trim_end().len());
        span.start..end
    }

    /// The first line that is not empty, where problems of the whole guide are reported.
    fn first(&self) -> Range<usize> {
        self.first_line(0..self.text.len())
    }
}

/// The place that stands for a key: for a table or list its heading or key, otherwise the value.
fn outer(key: &Spanned<std::borrow::Cow<'_, str>>, value: &Spanned<DeValue<'_>>) -> Range<usize> {
    match value.get_ref() {
        DeValue::Table(_) | DeValue::Array(_) => key.span(),
        _ => value.span(),
    }
}
