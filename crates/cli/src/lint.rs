//! `lotse lint`: tells guide authors what to improve, with line numbers.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use lotse_app::read_text;
use lotse_guide::{FILE_LIMIT, Severity, lint, parse};
use lotse_locale::{BrokenWords, GuideWords, Language, Words};

use crate::arguments::language;
use crate::output::{self, Failure, say};

pub(crate) fn run(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let mut files = Vec::new();
    for path in matches.get_many::<PathBuf>("path").into_iter().flatten() {
        files.extend(guides_in(path).map_err(|error| unreadable(path, &error.to_string(), words, reader))?);
    }
    if files.is_empty() {
        return Err(Failure::new(words, reader, "cli-no-guides", &[]));
    }
    // The author may have changed messages since this program was built: those files are read anew.
    let mut fresh = Words::shipped()
        .map_err(|error| Failure::new(words, reader, "cli-broken", &[("detail", &error.to_string())]))?;
    let mut errors = 0;
    let mut hints = 0;
    for file in &files {
        let name = file.display().to_string();
        let text = read_text(file, FILE_LIMIT)
            .map_err(|error| unreadable(file, &error.to_string(), words, reader))?;
        let guide = match parse(&text) {
            Ok(guide) => guide,
            Err(error) => {
                errors += 1;
                let detail = error.problem.detail();
                let message =
                    say(words, reader, &format!("lint-{}", error.problem.code()), &[("subject", &detail)]);
                print(&name, error.line, Severity::Error, &message, words, reader);
                continue;
            }
        };
        if let Err(error) = read_words(&mut fresh, file, guide.id.as_str()) {
            errors += 1;
            let message = say(
                words,
                reader,
                "lint-messages-unreadable",
                &[("subject", &error.file), ("detail", &error.detail)],
            );
            print(&name, 1, Severity::Error, &message, words, reader);
            continue;
        }
        for warning in lint(&text, &guide, &GuideWords { words: &fresh, guide: guide.id.as_str() }) {
            match warning.severity {
                Severity::Error => errors += 1,
                Severity::Hint => hints += 1,
            }
            let arguments = [("subject", warning.subject.as_str()), ("detail", warning.detail.as_str())];
            let message = say(words, reader, &format!("lint-{}", warning.code), &arguments);
            print(&name, warning.line, warning.severity, &message, words, reader);
        }
    }
    let counts = [files.len(), errors, hints].map(|count| count.to_string());
    let arguments = [("files", counts[0].as_str()), ("errors", &counts[1]), ("hints", &counts[2])];
    output::line(&say(words, reader, "lint-summary", &arguments));
    Ok(ExitCode::from(if errors > 0 { output::FINDINGS } else { output::DONE }))
}

fn print(file: &str, line: usize, severity: Severity, message: &str, words: &Words, reader: Language) {
    let kind = if severity == Severity::Error { "lint-error" } else { "lint-hint" };
    output::line(&format!("{file}:{line}: {}: {message}", say(words, reader, kind, &[])));
}

pub(crate) fn unreadable(path: &Path, detail: &str, words: &Words, reader: Language) -> Failure {
    let path = path.display().to_string();
    Failure::new(words, reader, "cli-not-read", &[("path", &path), ("detail", detail)])
}

fn guides_in(path: &Path) -> std::io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files: Vec<PathBuf> = (std::fs::read_dir(path)?)
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    files.sort();
    Ok(files)
}

/// The messages of a guide: beside it (`x.de.ftl`) or, in the source tree, in `../locales/de/guides/x.ftl`.
pub(crate) fn read_words(words: &mut Words, file: &Path, guide: &str) -> Result<(), BrokenWords> {
    for language in Language::ALL {
        let beside = file.with_extension(format!("{language}.ftl"));
        let tree =
            file.parent().map(|folder| folder.join(format!("../locales/{language}/guides/{guide}.ftl")));
        for path in [Some(beside), tree].into_iter().flatten() {
            let name = path.display().to_string();
            match read_text(&path, FILE_LIMIT) {
                Ok(text) => {
                    words.add_guide(guide, language, &name, &text)?;
                    break;
                }
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(BrokenWords { file: name, detail: error.to_string() }),
            }
        }
    }
    Ok(())
}
