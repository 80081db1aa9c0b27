//! How large a guide may be. The text is checked before it is parsed, because parsers recurse into nested values, and a file
//! of a few kilobytes could overflow the stack.

use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use crate::problem::{ParseError, Problem};
use crate::{Action, Guide, Matrix, Verb};

/// The most bytes of a guide, and of a file with its messages.
pub const FILE_LIMIT: usize = 1 << 20;

/// How deep brackets may be nested.
const DEEPEST: usize = 32;

/// How many dots a name may have.
const DOTS: usize = 8;

/// The most headings of tables, like `[[part]]`.
const MOST_TABLES: usize = 8_000;

/// The most values and lines.
const MOST_VALUES: usize = 150_000;

/// The most questions, answers of one, credentials and matrices.
const MOST_NAMES: usize = 200;

/// The most tables of which one must hold in a condition.
pub(crate) const MOST_ALTERNATIVES: usize = 20;

/// The most things that a plan consists of: steps, actions, and the rights that actions set.
const MOST_THINGS: usize = 100_000;

/// Whether a text is short and flat enough to be parsed.
pub(crate) fn check_text(text: &str) -> Result<(), ParseError> {
    let refused = |byte: usize, problem| {
        let before = text.get(..byte).unwrap_or_default();
        Err(ParseError { line: before.matches('\n').count() + 1, span: byte..byte, problem })
    };
    if text.len() > FILE_LIMIT {
        return refused(0, Problem::TooMuch(format!("{} bytes", text.len())));
    }
    let (mut depth, mut dots, mut tables, mut values) = (0_usize, 0, 0_usize, 0_usize);
    let mut starts_line = true;
    for token in Source::new(text).lex() {
        let start = token.span().start();
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                tables += usize::from(depth == 0 && starts_line);
                (depth, dots) = (depth + 1, 0);
            }
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                (depth, dots) = (depth.saturating_sub(1), 0);
            }
            TokenKind::Equals | TokenKind::Comma | TokenKind::Newline => (dots, values) = (0, values + 1),
            TokenKind::Dot => dots += 1,
            _ => {}
        }
        starts_line = match token.kind() {
            TokenKind::Newline => true,
            TokenKind::Whitespace => starts_line,
            _ => false,
        };
        if depth > DEEPEST || dots > DOTS {
            return refused(start, Problem::TooDeep);
        }
        for (count, most, name) in [(tables, MOST_TABLES, "table"), (values, MOST_VALUES, "value")] {
            if count > most {
                return refused(start, Problem::TooMuch(format!("{count} × {name}")));
            }
        }
    }
    Ok(())
}

/// Whether a guide is small enough to be worked with.
pub(crate) fn check_guide(guide: &Guide) -> Result<(), (String, Problem)> {
    let answers = guide.questions.iter().map(|question| question.answers.len()).max().unwrap_or_default();
    for (name, count) in [
        ("question", guide.questions.len()),
        ("answers", answers),
        ("credential", guide.credentials.len()),
        ("matrix", guide.matrices().count()),
    ] {
        if count > MOST_NAMES {
            return Err((name.to_owned(), Problem::TooMuch(format!("{count} × {name}"))));
        }
    }
    let things = guide.things();
    if things > MOST_THINGS {
        return Err((String::new(), Problem::TooMuch(format!("{things} × action"))));
    }
    Ok(())
}

impl Guide {
    /// The size of a plan with all branches.
    pub(crate) fn things(&self) -> usize {
        let steps = self.all_parts().flat_map(|part| &part.steps);
        steps.map(|step| 1 + self.things_of(&step.actions)).sum()
    }

    fn things_of(&self, actions: &[Action]) -> usize {
        let of = |action: &Action| {
            let inside = match &action.verb {
                Verb::Either(routes) => routes.iter().map(|route| self.things_of(route)).sum(),
                Verb::Matrix(id) => self.matrix(id).map_or(0, rights),
                _ => 0,
            };
            1 + inside + self.things_of(&action.nested)
        };
        actions.iter().map(of).sum()
    }
}

fn rights(matrix: Matrix<'_>) -> usize {
    match matrix {
        Matrix::ConnectWiseRole(role) => role.rows.len(),
        Matrix::AutotaskLevel(level) => level.rows.len(),
        Matrix::AccessTree(tree) => tree.rows.len(),
        Matrix::Table(table) => table.rows.iter().map(|row| 1 + row.cells.len()).sum(),
        Matrix::ChoiceList(list) => list.entries.len(),
        Matrix::AllowList(list) => list.regions.values().map(Vec::len).sum(),
        Matrix::Elsewhere(_) => 1,
    }
}
