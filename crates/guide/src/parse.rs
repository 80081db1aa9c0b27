//! Reading a guide file. The result can be trusted: ids are unique, and every question, answer, credential,
//! matrix and step that something refers to exists.

use std::collections::HashSet;
use std::ops::Range;

use serde::Deserialize as _;
use toml::Spanned;
use toml::de::DeTable;

use crate::limits::{MOST_ALTERNATIVES, check_guide, check_text};
use crate::locate::Places;
use crate::meant::meant;
use crate::problem::{ParseError, Problem};
use crate::tree::check_signs;
use crate::{Action, Condition, FORMAT, Filling, Guide, Id, Matrix, Part, Verb, is_web_address, shape};

/// Reads a guide.
///
/// # Errors
/// The first thing that keeps the file from being a guide, with its line.
pub fn parse(text: &str) -> Result<Guide, ParseError> {
    parse_all(text).map_err(|mut errors| errors.swap_remove(0))
}

/// Reads a guide, or finds as many mistakes at once as possible.
///
/// # Errors
/// Everything that keeps the file from being a guide, in the order of its lines; at least one thing.
pub fn parse_all(text: &str) -> Result<Guide, Vec<ParseError>> {
    check_text(text).map_err(|error| vec![error])?;
    let places = Places::of(text);
    let (table, broken) = DeTable::parse_recoverable(text);
    if !broken.is_empty() {
        return Err(errors(&places, unreadable(&places, &table, text, &broken)));
    }
    let signs = check_signs(table.get_ref());
    let guide = Guide::deserialize(toml::Deserializer::from(table)).map_err(|error| {
        // If the schema finds nothing wrong, report the message of the TOML reader.
        let table = DeTable::parse_recoverable(text).0;
        let mut found = shape::problems(table.get_ref());
        if found.is_empty() {
            let problem = Problem::Unreadable(error.message().trim().to_owned());
            found.push((error.span().unwrap_or_default(), problem));
        }
        errors(&places, found)
    })?;
    let mut checker = Checker::new(&guide);
    let sized = check_guide(&guide);
    if sized.is_ok() {
        checker.check();
    }
    let found = checker.problems.into_iter().chain(sized.err());
    let found: Vec<_> = found.map(|(path, problem)| (places.span(&path), problem)).chain(signs).collect();
    if found.is_empty() { Ok(guide) } else { Err(errors(&places, found)) }
}

/// The mistakes in a text that is not TOML: the syntax errors, and wrong names elsewhere in it.
fn unreadable(
    places: &Places<'_>,
    table: &Spanned<DeTable<'_>>,
    text: &str,
    broken: &[toml::de::Error],
) -> Vec<(Range<usize>, Problem)> {
    let mut found: Vec<(Range<usize>, Problem)> = (broken.iter().take(shape::MOST))
        .map(|error| {
            let span = error.span().unwrap_or_default();
            let message = error.message().trim();
            let name = text.get(span.clone()).unwrap_or_default();
            let problem = match message {
                "duplicate key" => {
                    let first = places.key_before(name.trim(), span.start);
                    Problem::KeyTwice(name.trim().to_owned(), first.map(|byte| places.line(byte)))
                }
                _ => Problem::Syntax(message.replace('\n', ", ")),
            };
            (span, problem)
        })
        .collect();
    // A missing field may be in the unreadable part, so report only wrong names.
    let wrong = |problem: &Problem| matches!(problem, Problem::UnknownField(..) | Problem::UnknownWord(..));
    let apart = |span: &Range<usize>| found.iter().all(|(other, _)| other.start.abs_diff(span.start) > 80);
    let more: Vec<_> = shape::problems(table.get_ref())
        .into_iter()
        .filter(|(span, problem)| wrong(problem) && apart(span))
        .collect();
    found.extend(more);
    found
}

fn errors(places: &Places<'_>, mut found: Vec<(Range<usize>, Problem)>) -> Vec<ParseError> {
    found.sort_by_key(|(span, _)| span.start);
    let error = |(span, problem): (Range<usize>, Problem)| {
        let span = places.first_line(span);
        ParseError { line: places.line(span.start), span, problem }
    };
    found.into_iter().take(shape::MOST).map(error).collect()
}

/// Walks the guide once and collects everything that does not hold together.
pub(crate) struct Checker<'a> {
    pub(crate) guide: &'a Guide,
    pub(crate) steps: HashSet<&'a Id>,
    actions: HashSet<&'a Id>,
    problems: Vec<(String, Problem)>,
}

impl<'a> Checker<'a> {
    fn new(guide: &'a Guide) -> Self {
        let steps = guide.all_parts().flat_map(|part| &part.steps).map(|step| &step.id).collect();
        let mut actions = HashSet::new();
        for step in guide.all_parts().flat_map(|part| &part.steps) {
            names(&step.actions, &mut actions);
        }
        Self { guide, steps, actions, problems: Vec::new() }
    }

    pub(crate) fn tell(&mut self, path: impl Into<String>, problem: Problem) {
        if self.problems.len() < shape::MOST {
            self.problems.push((path.into(), problem));
        }
    }

    fn check(&mut self) {
        let guide = self.guide;
        if guide.format != FORMAT {
            // The other fields may have another meaning in that format.
            return self.tell("format", Problem::Format(guide.format));
        }
        if guide.parts.is_empty() {
            self.tell("", Problem::Empty("part".to_owned()));
        }
        for (index, source) in guide.sources.iter().enumerate() {
            self.address(&source.url, || format!("source.{index}.url"));
        }
        self.questions();
        self.beside();
        self.unique("credential", guide.credentials.iter().map(|credential| &credential.id));
        for (index, credential) in guide.credentials.iter().enumerate() {
            self.condition(credential.when.as_ref(), || format!("credential.{index}"));
            for action in &credential.changed_by {
                if !self.actions.contains(action) {
                    let actions: Vec<&Id> = self.actions.iter().copied().collect();
                    self.dangling(format!("credential.{index}.changed-by"), action, actions);
                }
            }
        }
        self.matrices();
        self.unique("next", guide.nexts.iter().map(|next| &next.id));
        for (index, next) in guide.nexts.iter().enumerate() {
            self.condition(next.when.as_ref(), || format!("next.{index}"));
            next.url.iter().for_each(|url| self.address(url, || format!("next.{index}.url")));
        }
        let mut ids = HashSet::new();
        let mut steps = HashSet::new();
        for (table, parts) in [("part", &guide.parts), ("follow-up", &guide.follow_ups)] {
            for (index, part) in parts.iter().enumerate() {
                if !ids.insert(&part.id) {
                    self.tell(format!("{table}.{index}"), Problem::Twice(part.id.to_string()));
                }
                self.part(part, &format!("{table}.{index}"), &mut steps);
            }
        }
    }

    fn questions(&mut self) {
        let guide = self.guide;
        self.unique("question", guide.questions.iter().map(|question| &question.id));
        for (index, question) in guide.questions.iter().enumerate() {
            let path = format!("question.{index}");
            if question.answers.is_empty() {
                self.tell(&path, Problem::Empty(question.id.to_string()));
            }
            self.unique(&format!("{path}.answers"), question.answers.iter());
            self.condition(question.when.as_ref(), || path.clone());
        }
    }

    /// Checks prerequisites and wordings of the page.
    fn beside(&mut self) {
        let guide = self.guide;
        self.unique("prerequisite", guide.prerequisites.iter().map(|it| &it.id));
        for (index, it) in guide.prerequisites.iter().enumerate() {
            self.condition(it.when.as_ref(), || format!("prerequisite.{index}"));
            it.url.iter().for_each(|url| self.address(url, || format!("prerequisite.{index}.url")));
        }
        let mut seen = HashSet::new();
        for (index, wording) in guide.page_wordings.iter().enumerate() {
            if !seen.insert(wording.label.within(&guide.product)) {
                let label = String::from(wording.label.clone());
                self.tell(format!("page-wording.{index}.label"), Problem::Twice(label));
            }
        }
    }

    fn part(&mut self, part: &'a Part, path: &str, steps: &mut HashSet<&'a Id>) {
        self.condition(part.when.as_ref(), || path.to_owned());
        if part.steps.is_empty() {
            self.tell(path, Problem::Empty(part.id.to_string()));
        }
        for (index, step) in part.steps.iter().enumerate() {
            let path = format!("{path}.step.{index}");
            if !steps.insert(&step.id) {
                self.tell(&path, Problem::Twice(step.id.to_string()));
            }
            self.condition(step.when.as_ref(), || path.clone());
            self.actions(&step.actions, &format!("{path}.actions"), &mut HashSet::new());
        }
    }

    fn actions(&mut self, actions: &'a [Action], path: &str, ids: &mut HashSet<&'a Id>) {
        let guide = self.guide;
        for (index, action) in actions.iter().enumerate() {
            let path = format!("{path}.{index}");
            if !ids.insert(&action.id) {
                self.tell(&path, Problem::ActionTwice(action.id.to_string()));
            }
            self.condition(action.when.as_ref(), || path.clone());
            match &action.verb {
                Verb::Capture(credential, _)
                | Verb::Enter(credential)
                | Verb::Fill(_, Filling::Credential(credential))
                    if guide.credential(credential).is_none() =>
                {
                    self.dangling(path.clone(), credential, guide.credentials.iter().map(|it| &it.id));
                }
                Verb::Matrix(matrix) if guide.matrix(matrix).is_none() => {
                    self.dangling(path.clone(), matrix, guide.matrices().map(Matrix::id));
                }
                Verb::Link(url, _) => self.address(url, || format!("{path}.link")),
                Verb::Either(routes) => {
                    for (route, actions) in routes.iter().enumerate() {
                        self.actions(actions, &format!("{path}.either.{route}"), ids);
                    }
                }
                _ => {}
            }
            self.actions(&action.nested, &format!("{path}.then"), ids);
        }
    }

    pub(crate) fn condition(&mut self, when: Option<&Condition>, path: impl Fn() -> String) {
        let guide = self.guide;
        let alternatives = when.map_or(1, |when| when.alternatives().len());
        if alternatives == 0 {
            self.tell(format!("{}.when", path()), Problem::Empty("when".to_owned()));
        } else if alternatives > MOST_ALTERNATIVES {
            self.tell(format!("{}.when", path()), Problem::TooMuch(format!("{alternatives} × when")));
        }
        for (question, wanted) in when.into_iter().flat_map(Condition::wanted) {
            let path = || format!("{}.when", path());
            let Some(asked) = guide.question(question) else {
                self.dangling(path(), question, guide.questions.iter().map(|it| &it.id));
                continue;
            };
            if wanted.as_slice().len() > asked.answers.len() {
                self.tell(path(), Problem::Twice(question.to_string()));
                continue;
            }
            for answer in wanted.as_slice().iter().filter(|answer| !asked.answers.contains(answer)) {
                let near = meant(answer.as_str(), asked.answers.iter().map(Id::as_str));
                self.tell(path(), Problem::Dangling(format!("{question}={answer}"), near));
            }
        }
    }

    /// Reports an undefined name, with the one that was probably meant.
    pub(crate) fn dangling<'i>(&mut self, path: String, name: &Id, known: impl IntoIterator<Item = &'i Id>) {
        let near = meant(name.as_str(), known.into_iter().map(Id::as_str));
        self.tell(path, Problem::Dangling(name.to_string(), near));
    }

    pub(crate) fn address(&mut self, url: &str, path: impl Fn() -> String) {
        if !is_web_address(url) {
            self.tell(path(), Problem::Address(url.to_owned()));
        }
    }

    pub(crate) fn unique<'i>(&mut self, table: &str, ids: impl Iterator<Item = &'i Id>) {
        let mut seen = HashSet::new();
        for (index, id) in ids.enumerate() {
            if !seen.insert(id) {
                self.tell(format!("{table}.{index}"), Problem::Twice(id.to_string()));
            }
        }
    }
}

/// The names of actions, with those inside others.
fn names<'a>(actions: &'a [Action], all: &mut HashSet<&'a Id>) {
    for action in actions {
        all.insert(&action.id);
        if let Verb::Either(routes) = &action.verb {
            for route in routes {
                names(route, all);
            }
        }
        names(&action.nested, all);
    }
}
