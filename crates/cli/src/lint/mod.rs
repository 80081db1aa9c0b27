//! `lotse lint`: tells guide authors what to improve, with line, column and code.
//!
//! An unreadable file is reported like any other mistake, and the other files are still linted.

mod files;
mod told;

use std::collections::BTreeSet;
use std::ops::Range;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, available_parallelism};

use clap::ArgMatches;
use lotse_app::Library;
use lotse_guide::{Diagnostic, Severity, lint, parse_all};
use lotse_locale::{Language, LintWords, Words};
use serde::Serialize;

pub(crate) use files::{read_words, unreadable};

use crate::arguments::language;
use crate::output::{self, Failure, VERSION, say};
use files::{Messages, guides_in, is_source_tree};
use told::Told;

/// The result of lint, for programs.
#[derive(Serialize)]
struct Report<'t> {
    version: u32,
    files: usize,
    errors: usize,
    hints: usize,
    findings: &'t [Told],
}

pub(crate) fn run(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let mut paths = Vec::new();
    let named: Vec<&Path> =
        matches.get_many::<PathBuf>("path").into_iter().flatten().map(PathBuf::as_path).collect();
    for path in &named {
        paths.extend(guides_in(path).map_err(|error| unreadable(path, &error, words, reader))?);
    }
    if paths.is_empty() {
        return Err(Failure::new(words, reader, "cli-no-guides", &[]));
    }
    let broken = |detail: String| Failure::new(words, reader, "cli-broken", &[("detail", detail.as_str())]);
    let library = Library::shipped().map_err(|error| broken(error.to_string()))?;
    let shipped: Vec<String> = library.ids().map(ToOwned::to_owned).collect();
    let linter = Linter {
        words,
        reader,
        shipped_words: library.words,
        known: shipped.iter().cloned().chain(paths.iter().map(|(path, _)| stem(path))).collect(),
        shipped,
    };
    let mut told = Vec::new();
    let mut seen = BTreeSet::new();
    for looked in linter.look_at_all(&paths) {
        let looked = looked?;
        let is_known = looked.id.is_some_and(|id| !seen.insert(id));
        told.extend(looked.taken.filter(|_| is_known));
        told.extend(looked.told);
    }
    told.extend(
        files::strays(&named, &paths).iter().map(|(file, it)| Told::new(file, "", it, words, reader)),
    );
    let errors = told.iter().filter(|it| it.is_error()).count();
    let hints = told.len() - errors;
    if matches.get_flag("json") {
        let report = Report { version: VERSION, files: paths.len(), errors, hints, findings: &told };
        output::json(&report, words, reader)?;
    } else {
        for it in &told {
            it.print(words, reader);
        }
        let counts = [paths.len(), errors, hints].map(|count| count.to_string());
        let arguments = [("files", counts[0].as_str()), ("errors", &counts[1]), ("hints", &counts[2])];
        output::line(&say(words, reader, "lint-summary", &arguments));
    }
    Ok(ExitCode::from(if errors > 0 { output::FINDINGS } else { output::DONE }))
}

/// The state that the guides of one call share.
struct Linter<'w> {
    words: &'w Words,
    reader: Language,
    /// The words that came with this program. The author may have changed messages since: those files are read again.
    shipped_words: Words,
    /// The ids of the guides that come with Lotse.
    shipped: Vec<String>,
    /// These ids and those of this call.
    known: Vec<String>,
}

/// What is to be improved in one guide and its messages.
#[derive(Default)]
struct Looked {
    /// The id, if the guide could be looked at as a whole.
    id: Option<String>,
    /// What is told if another guide of this call has the same id.
    taken: Option<Told>,
    told: Vec<Told>,
}

impl Linter<'_> {
    /// Looks at all guides, several at a time, and returns what is found in the order of the paths.
    fn look_at_all(&self, paths: &[(PathBuf, bool)]) -> Vec<Result<Looked, Failure>> {
        let threads = available_parallelism().map_or(1, usize::from).min(paths.len());
        let next = AtomicUsize::new(0);
        let work = || {
            let mut words = self.shipped_words.clone();
            let mut done = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let Some((path, named)) = paths.get(number) else { return done };
                done.push((number, self.look_at(&mut words, path, *named)));
            }
        };
        let mut all: Vec<_> = thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            workers
                .into_iter()
                .flat_map(|it| it.join().unwrap_or_else(|panic| resume_unwind(panic)))
                .collect()
        });
        all.sort_by_key(|(number, _)| *number);
        all.into_iter().map(|(_, looked)| looked).collect()
    }

    /// Everything to improve in one guide and its messages, which are added to `fresh`.
    fn look_at(&self, fresh: &mut Words, path: &Path, named: bool) -> Result<Looked, Failure> {
        let (words, reader) = (self.words, self.reader);
        let name = path.display().to_string();
        let say_all = |file: &str, text: &str, all: &[Diagnostic]| -> Vec<Told> {
            all.iter().map(|it| Told::new(file, text, it, words, reader)).collect()
        };
        let text = match files::read(path) {
            Ok(text) => text,
            // If a file that was named does not exist, the call is wrong, not the guide.
            Err((error, None)) if named => return Err(unreadable(path, &error, words, reader)),
            Err((error, part)) => {
                let part = part.unwrap_or_default();
                let told = say_all(&name, &part, &[files::diagnostic(&error, &part)]);
                return Ok(Looked { told, ..Looked::default() });
            }
        };
        let parsed = parse_all(&text);
        let id = parsed.as_ref().map_or_else(|_| stem(path), |guide| guide.id.to_string());
        let messages = Messages::read(fresh, path, &id);
        let mut told: Vec<Told> =
            messages.broken.iter().flat_map(|(file, text, all)| say_all(file, text, all)).collect();
        let broken = !told.is_empty();
        told.extend(messages.strays.iter().map(|(file, it)| Told::new(file, "", it, words, reader)));
        let guide = match parsed {
            Err(errors) => {
                let all: Vec<Diagnostic> = errors.iter().map(Diagnostic::from).collect();
                told.extend(say_all(&name, &text, &all));
                return Ok(Looked { told, ..Looked::default() });
            }
            // What is missing can't be told of messages that were not read.
            Ok(_) if broken => return Ok(Looked { told, ..Looked::default() }),
            Ok(guide) => guide,
        };
        let everywhere = is_source_tree(path);
        let own = LintWords { own: fresh.of(&guide.id), everywhere, guides: &self.known };
        let (line, span) = place_of_id(&text);
        let taken = Told::new(&name, &text, &mistake("id-taken", &id, "", line, span), words, reader);
        let is_shipped = !everywhere && self.shipped.contains(&id);
        let (of_shipped, taken) = if is_shipped { (Some(taken), None) } else { (None, Some(taken)) };
        told.extend(of_shipped);
        for mut it in other_name(path, &text, &id, everywhere).into_iter().chain(lint(&text, &guide, &own)) {
            match messages.place(&it) {
                Some((file, text, line, span)) => {
                    (it.line, it.span) = (line, span);
                    told.extend(say_all(file, text, &[it]));
                }
                None => told.extend(say_all(&name, &text, &[it])),
            }
        }
        Ok(Looked { id: Some(id), taken, told })
    }
}

/// What is told if the file of a guide has another name than the guide.
fn other_name(path: &Path, text: &str, id: &str, everywhere: bool) -> Option<Diagnostic> {
    let file = stem(path);
    let (line, span) = place_of_id(text);
    (file != id && !files::is_in_folder(path)).then(|| Diagnostic {
        severity: if everywhere { Severity::Error } else { Severity::Hint },
        ..mistake("id-not-file", id, &file, line, span)
    })
}

/// The id that a guide should have according to its place. The folder of a guide may have any name.
fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The line that gives the guide its id.
fn place_of_id(text: &str) -> (usize, Range<usize>) {
    let mut start = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if line.strip_prefix("id").is_some_and(|rest| rest.trim_start().starts_with('=')) {
            return (number + 1, start..start + line.trim_end().len());
        }
        start += line.len();
    }
    (1, 0..0)
}

/// A diagnostic about a whole file, or about a text that is not a guide.
fn mistake(code: &'static str, subject: &str, detail: &str, line: usize, span: Range<usize>) -> Diagnostic {
    Diagnostic {
        line,
        span,
        severity: Severity::Error,
        code,
        subject: subject.to_owned(),
        detail: detail.to_owned(),
        suggestion: None,
    }
}
