//! `lotse lint`: tells guide authors what to improve, with line, column and code.
//!
//! An unreadable file is reported like any other mistake, and the other files are still linted.

mod files;
mod told;

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

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
    for path in matches.get_many::<PathBuf>("path").into_iter().flatten() {
        paths.extend(guides_in(path).map_err(|error| unreadable(path, &error.to_string(), words, reader))?);
    }
    if paths.is_empty() {
        return Err(Failure::new(words, reader, "cli-no-guides", &[]));
    }
    let broken = |detail: String| Failure::new(words, reader, "cli-broken", &[("detail", detail.as_str())]);
    let library = Library::shipped().map_err(|error| broken(error.to_string()))?;
    let shipped: Vec<String> = library.ids().map(ToOwned::to_owned).collect();
    let mut linter = Linter {
        words,
        reader,
        // The author may have changed messages since this program was built, so the files are read anew.
        fresh: library.words,
        known: shipped.iter().cloned().chain(paths.iter().map(|(path, _)| stem(path))).collect(),
        shipped,
        seen: BTreeSet::new(),
    };
    let mut told = Vec::new();
    for (path, named) in &paths {
        told.extend(linter.tell(path, *named)?);
    }
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
    /// The words with the messages of these guides.
    fresh: Words,
    /// The ids of the guides that come with Lotse.
    shipped: Vec<String>,
    /// These ids and those of this call.
    known: Vec<String>,
    /// The ids of the guides that were linted so far.
    seen: BTreeSet<String>,
}

impl Linter<'_> {
    /// The diagnostics of one guide and its messages.
    fn tell(&mut self, path: &Path, named: bool) -> Result<Vec<Told>, Failure> {
        let (words, reader) = (self.words, self.reader);
        let name = path.display().to_string();
        let say_all = |file: &str, text: &str, all: &[Diagnostic]| -> Vec<Told> {
            all.iter().map(|it| Told::new(file, text, it, words, reader)).collect()
        };
        let text = match files::read(path) {
            Ok(text) => text,
            // If a file that was named does not exist, the call is wrong, not the guide.
            Err((error, None)) if named => return Err(unreadable(path, &error.to_string(), words, reader)),
            Err((error, part)) => {
                let part = part.unwrap_or_default();
                return Ok(say_all(&name, &part, &[files::diagnostic(&error, &part)]));
            }
        };
        let parsed = parse_all(&text);
        let id = parsed.as_ref().map_or_else(|_| stem(path), |guide| guide.id.to_string());
        let messages = Messages::read(&mut self.fresh, path, &id);
        let mut told: Vec<Told> =
            messages.broken.iter().flat_map(|(file, text, all)| say_all(file, text, all)).collect();
        match parsed {
            Err(errors) => {
                let all: Vec<Diagnostic> = errors.iter().map(Diagnostic::from).collect();
                told.extend(say_all(&name, &text, &all));
            }
            // Messages that were not read would all be reported as missing.
            Ok(_) if !told.is_empty() => {}
            Ok(guide) => {
                let everywhere = is_source_tree(path);
                let of_name = self.name(path, &text, &id, everywhere);
                let guides: Vec<String> = self.known.iter().filter(|known| **known != id).cloned().collect();
                let own = LintWords { own: self.fresh.of(&guide.id), everywhere, guides: &guides };
                for mut it in of_name.into_iter().chain(lint(&text, &guide, &own)) {
                    let unused = it.code == "unused-message";
                    match unused.then(|| messages.place(&it.subject)).flatten() {
                        Some((file, text, line, span)) => {
                            (it.line, it.span) = (line, span);
                            told.extend(say_all(file, text, &[it]));
                        }
                        None => told.extend(say_all(&name, &text, &[it])),
                    }
                }
            }
        }
        Ok(told)
    }

    /// The diagnostics about a guide's id: taken, or unlike the file's name.
    fn name(&mut self, path: &Path, text: &str, id: &str, everywhere: bool) -> Vec<Diagnostic> {
        let (line, span) = place_of_id(text);
        let is_shipped = !everywhere && self.shipped.iter().any(|shipped| shipped == id);
        let taken = !self.seen.insert(id.to_owned()) || is_shipped;
        let taken = taken.then(|| mistake("id-taken", id, "", line, span.clone()));
        let file = stem(path);
        let other = (file != id && !files::is_in_folder(path)).then(|| Diagnostic {
            severity: if everywhere { Severity::Error } else { Severity::Hint },
            ..mistake("id-not-file", id, &file, line, span)
        });
        taken.into_iter().chain(other).collect()
    }
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
