//! The output of lint: a line with place, code and sentence, and the line of the file with a mark under the mistake.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use lotse_guide::{Diagnostic, Severity};
use lotse_locale::{Language, Words};
use serde::Serialize;

use crate::output::{self, say};

/// How many bytes of a long line are shown on each side of the mistake.
const AROUND: usize = 80;

/// One diagnostic, in the reader's language.
#[derive(Debug, Serialize)]
pub(super) struct Told {
    /// The file, as it was named or found.
    file: String,
    /// The line, counted from 1.
    line: usize,
    /// The first character in that line, counted from 1.
    column: usize,
    /// The first character after the mistake.
    end_column: usize,
    /// `error` or `hint`.
    severity: &'static str,
    /// The code: the same in every language, see docs/LINTS.md.
    code: &'static str,
    /// What to do, in the reader's language.
    text: String,
    /// What was probably meant.
    suggestion: Option<String>,
    #[serde(skip)]
    excerpt: String,
}

impl Told {
    /// The diagnostic `it` about this text, in the reader's language.
    pub(super) fn new(file: &str, text: &str, it: &Diagnostic, words: &Words, reader: Language) -> Self {
        let (subject, detail) = (it.subject.as_str(), it.detail.as_str());
        // A file that can't be read has the kind of error as its subject.
        let arguments = [("subject", subject), ("kind", subject), ("detail", detail)];
        let mut told = say(words, reader, &format!("lint-{}", it.code), &arguments);
        if let Some(meant) = &it.suggestion {
            told = format!("{told} {}", say(words, reader, "lint-meant", &[("meant", meant)]));
        }
        let (line, span) = line_of(text, it.span.start, it.span.end);
        let column = |byte: usize| line.get(..byte).map_or(0, |before| before.chars().count()) + 1;
        Self {
            file: file.to_owned(),
            line: it.line,
            column: column(span.start),
            end_column: column(span.end),
            severity: if it.severity == Severity::Error { "error" } else { "hint" },
            code: it.code,
            text: told,
            suggestion: it.suggestion.clone(),
            excerpt: excerpt(line, span, it.line),
        }
    }

    pub(super) fn is_error(&self) -> bool {
        self.severity == "error"
    }

    pub(super) fn print(&self, words: &Words, reader: Language) {
        let Self { file, line, column, code, text, .. } = self;
        let kind = say(words, reader, &format!("lint-{}", self.severity), &[]);
        output::line(&format!("{file}:{line}:{column}: {kind}[{code}]: {text}"));
        self.excerpt.lines().for_each(output::line);
    }
}

/// The line that contains a byte, without its end, and the span inside it.
fn line_of(text: &str, start: usize, end: usize) -> (&str, Range<usize>) {
    let begin = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let rest = text.get(begin..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default().trim_end_matches('\r');
    let inside = |byte: usize| byte.saturating_sub(begin).min(line.len());
    (line, inside(start)..inside(end))
}

/// The line with a mark under the span. Empty if there is nothing to show.
fn excerpt(line: &str, span: Range<usize>, number: usize) -> String {
    if line.trim().is_empty() {
        return String::new();
    }
    let from = line.floor_char_boundary(span.start.saturating_sub(AROUND));
    let to = line.ceil_char_boundary(span.start.saturating_add(AROUND * 2).min(line.len()));
    let piece = |range: Range<usize>| {
        let tab = |text: &str| text.replace('\t', " ");
        lotse_text::line(&tab(line.get(range).unwrap_or_default())).into_owned()
    };
    let end = span.end.min(to);
    // Invisible characters are spelled out, which makes their text longer.
    let (before, meant, after) = (piece(from..span.start), piece(span.start..end), piece(end..to));
    let mark = before.len()..before.len() + meant.len();
    let source = format!("{before}{meant}{after}");
    let snippet =
        Snippet::source(source.as_str()).line_start(number).annotation(AnnotationKind::Primary.span(mark));
    let text = Renderer::plain().render(&[Group::with_level(Level::ERROR).element(snippet)]);
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{excerpt, line_of};

    #[test]
    fn the_mark_stands_under_what_is_meant() {
        let text = "a = 1\n  { clack = \"ü\" },\r\nc = 1";
        let start = text.find("clack").unwrap();
        let (line, span) = line_of(text, start, start + 5);
        assert_eq!(line, "  { clack = \"ü\" },");
        let shown = excerpt(line, span, 2);
        let lines: Vec<_> = shown.lines().collect();
        let (at, mark) =
            (lines.iter().find_map(|it| it.find("clack")), lines.iter().find_map(|it| it.find("^^^^^")));
        assert!(at.is_some() && at == mark, "{shown}");
    }

    #[test]
    fn a_long_line_is_cut_and_hidden_signs_are_spelled_out() {
        let line = format!("{}\u{202e}x{}", "ä".repeat(500), "y".repeat(1_000_000));
        let start = line.find('x').unwrap();
        let shown = excerpt(&line, start..start + 1, 1);
        assert!(shown.len() < 2000 && !shown.contains('\u{202e}') && shown.contains('^'), "{shown}");
        assert_eq!(excerpt("", 0..0, 1), "");
    }
}
