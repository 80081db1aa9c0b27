//! What keeps a file from being a guide.

use std::ops::Range;

use crate::FORMAT;
use crate::invalid_action::InvalidAction;

/// Why a file is not a guide.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct ParseError {
    /// The line, counted from 1.
    pub line: usize,
    /// The bytes that are wrong.
    pub span: Range<usize>,
    /// What is wrong there.
    pub problem: Problem,
}

/// What is wrong in a file that is not a guide.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// It is no TOML.
    #[error("{0}")]
    Syntax(String),
    /// A name is given twice in the same table, often because the heading of a new table is missing: the name, and the line that
    /// gives it first.
    #[error("`{0}` is already set in this table")]
    KeyTwice(String, Option<usize>),
    /// A field that the format does not have, and the one that was probably meant.
    #[error("there is no field `{0}` here")]
    UnknownField(String, Option<String>),
    /// A field that must be there.
    #[error("the field `{0}` is missing")]
    MissingField(String),
    /// A value of the wrong type: what it is, and what is wanted.
    #[error("this is {0}, wanted is {1}")]
    WrongType(&'static str, String),
    /// A word that is not one of those to choose from: the word, all of them, and the one that was probably meant.
    #[error("`{0}` is not one of {1}")]
    UnknownWord(String, String, Option<String>),
    /// A text that does not have the form of a name or label.
    #[error("`{0}` is not an id: use lower-case letters and digits, joined by single hyphens")]
    Name(String),
    /// A number or date that is out of range.
    #[error("{0} is out of range")]
    Range(String),
    /// An action without exactly one verb, or with fields that do not fit its verb.
    #[error("{0}")]
    Action(InvalidAction),
    /// The format can't be read for another reason.
    #[error("{0}")]
    Unreadable(String),
    /// It is written for another version of Lotse.
    #[error("format {0} is not known, only {FORMAT}")]
    Format(u32),
    /// Two things of one kind have the same name.
    #[error("`{0}` appears twice")]
    Twice(String),
    /// Two actions of a step have the same name.
    #[error("two actions of this step are named `{0}`")]
    ActionTwice(String),
    /// Something is named that does not exist: its name, and the one that was probably meant.
    #[error("`{0}` is not defined")]
    Dangling(String, Option<String>),
    /// A question without answers, a part without steps.
    #[error("`{0}` is empty")]
    Empty(String),
    /// There is more in it than Lotse works with.
    #[error("too much in one guide: {0}")]
    TooMuch(String),
    /// Brackets are nested too deep.
    #[error("brackets or names are nested too deeply")]
    TooDeep,
    /// An address that is not that of a page on the web.
    #[error("`{0}` is not an https address of a page")]
    Address(String),
    /// A text with an invisible character.
    #[error("a sign that nobody sees: {0}")]
    Hidden(String),
}

impl Problem {
    /// The code, by which the message is found.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax(_) => "toml-syntax",
            Self::KeyTwice(..) => "key-twice",
            Self::UnknownField(..) => "unknown-field",
            Self::MissingField(_) => "missing-field",
            Self::WrongType(..) => "wrong-type",
            Self::UnknownWord(..) => "unknown-word",
            Self::Name(_) => "bad-name",
            Self::Range(_) => "out-of-range",
            Self::Action(action) => action.code(),
            Self::Unreadable(_) => "guide-unreadable",
            Self::Format(_) => "guide-format",
            Self::Twice(_) => "guide-twice",
            Self::ActionTwice(_) => "action-twice",
            Self::Dangling(..) => "guide-dangling",
            Self::Empty(_) => "guide-empty",
            Self::TooMuch(_) => "guide-too-much",
            Self::TooDeep => "guide-too-deep",
            Self::Address(_) => "not-https",
            Self::Hidden(_) => "guide-hidden-sign",
        }
    }

    /// The variables of the message: `$subject` and `$detail`.
    pub fn arguments(&self) -> (String, String) {
        let (subject, detail) = match self {
            Self::Syntax(text)
            | Self::UnknownField(text, _)
            | Self::MissingField(text)
            | Self::Name(text)
            | Self::Range(text)
            | Self::Unreadable(text)
            | Self::Twice(text)
            | Self::ActionTwice(text)
            | Self::Dangling(text, _)
            | Self::Empty(text)
            | Self::TooMuch(text)
            | Self::Address(text)
            | Self::Hidden(text) => (text.as_str(), ""),
            Self::WrongType(found, wanted) => (*found, wanted.as_str()),
            Self::UnknownWord(word, known, _) => (word.as_str(), known.as_str()),
            Self::Action(action) => return action.arguments(),
            Self::Format(format) => return (format.to_string(), String::new()),
            Self::KeyTwice(name, line) => {
                return (name.clone(), line.map(|it| it.to_string()).unwrap_or_default());
            }
            Self::TooDeep => ("", ""),
        };
        (subject.to_owned(), detail.to_owned())
    }

    /// What was probably meant.
    pub fn suggestion(&self) -> Option<&str> {
        match self {
            Self::UnknownField(_, meant) | Self::UnknownWord(_, _, meant) | Self::Dangling(_, meant) => {
                meant.as_deref()
            }
            _ => None,
        }
    }
}
