//! Reading a guide file. The result can be trusted: ids are unique, and every question, answer, credential,
//! matrix and step that something refers to exists.

use std::collections::{HashMap, HashSet};

use crate::blame::bad_action;
use crate::limits::{check_guide, check_text};
use crate::locate::Lines;
use crate::tree::check_signs;
use crate::{
    Action, AutotaskLevel, Cell, Condition, ConnectWiseRole, FORMAT, Filling, Guide, Id, Matrix, Part, Verb,
    is_web_address,
};

/// Why a file is not a guide.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct ParseError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub problem: Problem,
}

/// What is wrong in a file that is not a guide.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// It is no TOML, a field is unknown or missing, or a value has the wrong type.
    #[error("{0}")]
    Unreadable(String),
    /// It is written for another version of Lotse.
    #[error("format {0} is not known, only {FORMAT}")]
    Format(u32),
    /// Two things of one kind have the same name.
    #[error("`{0}` is there twice")]
    Twice(String),
    /// Something is named that does not exist.
    #[error("`{0}` is not defined")]
    Dangling(String),
    /// A question without answers, a part without steps.
    #[error("`{0}` is empty")]
    Empty(String),
    /// There is more in it than Lotse works with.
    #[error("too much in one guide: {0}")]
    TooMuch(String),
    /// Brackets are nested too deep.
    #[error("brackets or names stand too deep inside each other")]
    TooDeep,
    /// An address that is not that of a page on the web.
    #[error("`{0}` is not an https address of a page")]
    Address(String),
    /// A text with an invisible character.
    #[error("a sign that nobody sees: {0}")]
    Hidden(String),
}

impl Problem {
    /// The code that messages and people go by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "guide-unreadable",
            Self::Format(_) => "guide-format",
            Self::Twice(_) => "guide-twice",
            Self::Dangling(_) => "guide-dangling",
            Self::Empty(_) => "guide-empty",
            Self::TooMuch(_) => "guide-too-much",
            Self::TooDeep => "guide-too-deep",
            Self::Address(_) => "not-https",
            Self::Hidden(_) => "guide-hidden-sign",
        }
    }

    /// What the code's message speaks of.
    pub fn detail(&self) -> String {
        match self {
            Self::Unreadable(text)
            | Self::Twice(text)
            | Self::Dangling(text)
            | Self::Empty(text)
            | Self::TooMuch(text)
            | Self::Address(text)
            | Self::Hidden(text) => text.clone(),
            Self::Format(format) => format.to_string(),
            Self::TooDeep => String::new(),
        }
    }
}

/// Reads a guide.
///
/// # Errors
/// The first thing that keeps the file from being a guide, with its line.
pub fn parse(text: &str) -> Result<Guide, ParseError> {
    check_text(text)?;
    let guide: Guide = toml::from_str(text).map_err(|error| unreadable(text, &error))?;
    let checked =
        check_guide(&guide).and_then(|()| Checker::new(&guide).check()).and_then(|()| check_signs(text));
    match checked {
        Ok(()) => Ok(guide),
        Err((path, problem)) => Err(ParseError { line: Lines::of(text).line(&path), problem }),
    }
}

fn unreadable(text: &str, error: &toml::de::Error) -> ParseError {
    let lines = Lines::of(text);
    let problem = error.message().trim().to_owned();
    let line = error.span().map_or(1, |span| lines.line_of_byte(span.start));
    let action = bad_action(text, &problem).map_or(1, |path| lines.line(&path));
    ParseError { line: line.max(action), problem: Problem::Unreadable(problem) }
}

type Checked = Result<(), (String, Problem)>;

/// Walks the guide once and stops at the first thing that does not hold together.
struct Checker<'a> {
    guide: &'a Guide,
    steps: HashSet<&'a Id>,
}

impl<'a> Checker<'a> {
    fn new(guide: &'a Guide) -> Self {
        let steps = guide.all_parts().flat_map(|part| &part.steps).map(|step| &step.id).collect();
        Self { guide, steps }
    }

    fn check(&self) -> Checked {
        let guide = self.guide;
        if guide.format != FORMAT {
            return Err(("format".to_owned(), Problem::Format(guide.format)));
        }
        if guide.parts.is_empty() {
            return Err((String::new(), Problem::Empty("part".to_owned())));
        }
        for (index, source) in guide.sources.iter().enumerate() {
            address(&source.url, || format!("source.{index}.url"))?;
        }
        self.questions()?;
        unique("credential", guide.credentials.iter().map(|credential| &credential.id))?;
        for (index, credential) in guide.credentials.iter().enumerate() {
            self.condition(credential.when.as_ref(), &format!("credential.{index}"))?;
        }
        self.matrices()?;
        unique("next", guide.nexts.iter().map(|next| &next.id))?;
        for (index, next) in guide.nexts.iter().enumerate() {
            self.condition(next.when.as_ref(), &format!("next.{index}"))?;
            next.url.iter().try_for_each(|url| address(url, || format!("next.{index}.url")))?;
        }
        unique("part", guide.all_parts().map(|part| &part.id))?;
        let mut steps = HashSet::new();
        for (table, parts) in [("part", &guide.parts), ("follow-up", &guide.follow_ups)] {
            for (index, part) in parts.iter().enumerate() {
                self.part(part, &format!("{table}.{index}"), &mut steps)?;
            }
        }
        Ok(())
    }

    fn questions(&self) -> Checked {
        unique("question", self.guide.questions.iter().map(|question| &question.id))?;
        for (index, question) in self.guide.questions.iter().enumerate() {
            let path = format!("question.{index}");
            if question.answers.is_empty() {
                return Err((path, Problem::Empty(question.id.to_string())));
            }
            unique(&format!("{path}.answers"), question.answers.iter())?;
            self.condition(question.when.as_ref(), &path)?;
        }
        Ok(())
    }

    fn matrices(&self) -> Checked {
        let guide = self.guide;
        let mut seen = HashSet::new();
        let mut place: HashMap<&str, usize> = HashMap::new();
        for matrix in guide.matrices() {
            let table = match matrix {
                Matrix::ConnectWiseRole(_) => "connectwise-role",
                Matrix::AutotaskLevel(_) => "autotask-level",
                Matrix::AccessTree(_) => "access-tree",
                Matrix::ChoiceList(_) => "choice-list",
                Matrix::Picture(_) => "picture-matrix",
                Matrix::AllowList(_) => "allow-list",
            };
            let index = place.entry(table).or_default();
            let path = format!("{table}.{index}");
            *index += 1;
            if !seen.insert(matrix.id()) {
                return Err((path, Problem::Twice(matrix.id().to_string())));
            }
            match matrix {
                Matrix::ConnectWiseRole(role) => self.role(role, &path)?,
                Matrix::AutotaskLevel(level) => self.level(level, &path)?,
                Matrix::AccessTree(tree) => {
                    unique(&format!("{path}.row"), tree.rows.iter().map(|row| &row.id))?;
                    for (number, row) in tree.rows.iter().enumerate() {
                        self.condition(row.when.as_ref(), &format!("{path}.row.{number}"))?;
                    }
                }
                Matrix::Picture(picture) => address(&picture.url, || format!("{path}.url"))?,
                Matrix::ChoiceList(_) | Matrix::AllowList(_) => {}
            }
        }
        Ok(())
    }

    fn role(&self, role: &ConnectWiseRole, path: &str) -> Checked {
        unique(&format!("{path}.row"), role.rows.iter().map(|row| &row.id))?;
        for (number, row) in role.rows.iter().enumerate() {
            let path = format!("{path}.row.{number}");
            self.condition(row.when.as_ref(), &path)?;
            let lists = &self.guide.choice_lists;
            if let Some(list) = row.list.as_ref().filter(|list| !lists.iter().any(|it| it.id == **list)) {
                return Err((format!("{path}.list"), Problem::Dangling(list.to_string())));
            }
            if let Some(step) = row.until_step.as_ref().filter(|step| !self.steps.contains(step)) {
                return Err((format!("{path}.until-step"), Problem::Dangling(step.to_string())));
            }
            let cells =
                [("add", &row.add), ("edit", &row.edit), ("delete", &row.delete), ("inquire", &row.inquire)];
            for (name, cell) in cells {
                self.cell(cell.as_ref(), &format!("{path}.{name}"))?;
            }
        }
        Ok(())
    }

    fn level(&self, level: &AutotaskLevel, path: &str) -> Checked {
        unique(&format!("{path}.row"), level.rows.iter().map(|row| &row.id))?;
        for (number, row) in level.rows.iter().enumerate() {
            let path = format!("{path}.row.{number}");
            self.condition(row.when.as_ref(), &path)?;
            let cells =
                [("view", &row.view), ("add", &row.add), ("edit", &row.edit), ("delete", &row.delete)];
            for (name, cell) in cells {
                self.cell(cell.as_ref(), &format!("{path}.{name}"))?;
            }
        }
        Ok(())
    }

    fn cell<T>(&self, cell: Option<&Cell<T>>, path: &str) -> Checked {
        match cell {
            Some(Cell::Sometimes { when, .. }) => self.condition(Some(when), path),
            _ => Ok(()),
        }
    }

    fn part(&self, part: &'a Part, path: &str, steps: &mut HashSet<&'a Id>) -> Checked {
        self.condition(part.when.as_ref(), path)?;
        if part.steps.is_empty() {
            return Err((path.to_owned(), Problem::Empty(part.id.to_string())));
        }
        for (index, step) in part.steps.iter().enumerate() {
            let path = format!("{path}.step.{index}");
            if !steps.insert(&step.id) {
                return Err((path, Problem::Twice(step.id.to_string())));
            }
            self.condition(step.when.as_ref(), &path)?;
            self.actions(&step.actions, &format!("{path}.actions"), &mut HashSet::new())?;
        }
        Ok(())
    }

    fn actions(&self, actions: &'a [Action], path: &str, ids: &mut HashSet<&'a Id>) -> Checked {
        for (index, action) in actions.iter().enumerate() {
            let path = format!("{path}.{index}");
            if !ids.insert(&action.id) {
                return Err((path, Problem::Twice(action.id.to_string())));
            }
            self.condition(action.when.as_ref(), &path)?;
            match &action.verb {
                Verb::Capture(credential, _) | Verb::Fill(_, Filling::Credential(credential))
                    if self.guide.credential(credential).is_none() =>
                {
                    return Err((path, Problem::Dangling(credential.to_string())));
                }
                Verb::Matrix(matrix) if self.guide.matrix(matrix).is_none() => {
                    return Err((path, Problem::Dangling(matrix.to_string())));
                }
                Verb::Link(url, _) => address(url, || format!("{path}.link"))?,
                Verb::Either(routes) => {
                    for (route, actions) in routes.iter().enumerate() {
                        self.actions(actions, &format!("{path}.either.{route}"), ids)?;
                    }
                }
                _ => {}
            }
            self.actions(&action.nested, &format!("{path}.then"), ids)?;
        }
        Ok(())
    }

    fn condition(&self, when: Option<&Condition>, path: &str) -> Checked {
        for (question, wanted) in when.into_iter().flat_map(|when| &when.0) {
            let path = format!("{path}.when");
            let Some(asked) = self.guide.question(question) else {
                return Err((path, Problem::Dangling(question.to_string())));
            };
            if wanted.as_slice().len() > asked.answers.len() {
                return Err((path, Problem::Twice(question.to_string())));
            }
            if let Some(answer) = wanted.as_slice().iter().find(|answer| !asked.answers.contains(answer)) {
                return Err((path, Problem::Dangling(format!("{question}={answer}"))));
            }
        }
        Ok(())
    }
}

fn address(url: &str, path: impl Fn() -> String) -> Checked {
    if is_web_address(url) { Ok(()) } else { Err((path(), Problem::Address(url.to_owned()))) }
}

fn unique<'i>(table: &str, ids: impl Iterator<Item = &'i Id>) -> Checked {
    let mut seen = HashSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            return Err((format!("{table}.{index}"), Problem::Twice(id.to_string())));
        }
    }
    Ok(())
}
