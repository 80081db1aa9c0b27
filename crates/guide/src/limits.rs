//! How large a guide may be. The text is checked before it is parsed, because parsers recurse into nested values, and a file
//! of a few kilobytes could overflow the stack.

use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use crate::parse::{ParseError, Problem};
use crate::{Action, Guide, Matrix, Verb};

/// The most bytes of a guide, and of a file with its messages.
pub const FILE_LIMIT: usize = 1 << 20;

/// How deep brackets may be nested.
const DEEPEST: usize = 32;

/// How many dots a name may have.
const DOTS: usize = 8;

/// The most questions, answers of one, credentials and matrices.
const MOST_NAMES: usize = 200;

/// The most things that a plan consists of: steps, actions, and the rights that actions set.
const MOST_THINGS: usize = 100_000;

/// Whether a text is short and flat enough to be parsed.
pub(crate) fn check_text(text: &str) -> Result<(), ParseError> {
    if text.len() > FILE_LIMIT {
        return Err(ParseError { line: 1, problem: Problem::TooMuch(format!("{} bytes", text.len())) });
    }
    let (mut depth, mut dots) = (0_usize, 0);
    for token in Source::new(text).lex() {
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => (depth, dots) = (depth + 1, 0),
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                (depth, dots) = (depth.saturating_sub(1), 0);
            }
            TokenKind::Equals | TokenKind::Comma | TokenKind::Newline => dots = 0,
            TokenKind::Dot => dots += 1,
            _ => {}
        }
        if depth > DEEPEST || dots > DOTS {
            let before = text.get(..token.span().start()).unwrap_or_default();
            return Err(ParseError { line: before.matches('\n').count() + 1, problem: Problem::TooDeep });
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
        Matrix::ChoiceList(list) => list.entries.len(),
        Matrix::AllowList(list) => list.regions.values().map(Vec::len).sum(),
        Matrix::Picture(_) => 1,
    }
}
