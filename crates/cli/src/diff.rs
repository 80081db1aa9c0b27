//! `lotse diff`: what changed between two revisions of a guide, in the words that a technician will read. For
//! authors before they publish one, and for scripts.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use lotse_app::read_text;
use lotse_guide::{Answers, FILE_LIMIT, Guide, diff, parse};
use lotse_locale::{Language, ProductLanguages, SpokenChanges, StepChangeKind, Words};

use crate::arguments::language;
use crate::lint::{read_words, unreadable};
use crate::output::{self, Failure, line, say};

pub(crate) fn run(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let labels = language(matches, "labels", reader, words, reader)?;
    let path = |name| matches.get_one::<PathBuf>(name).map_or_else(|| Path::new(""), PathBuf::as_path);
    let (old, new) = (read(path("old"), words, reader)?, read(path("new"), words, reader)?);
    if old.id != new.id {
        let ids = [("old", old.id.as_str()), ("new", new.id.as_str())];
        return Err(Failure::new(words, reader, "cli-diff-other-guide", &ids));
    }
    // The author may have changed messages since this program was built, so those beside the newer file are used.
    let mut fresh = Words::shipped()
        .map_err(|error| Failure::new(words, reader, "cli-broken", &[("detail", &error.to_string())]))?;
    read_words(&mut fresh, path("new"), new.id.as_str()).map_err(|error| {
        let said =
            say(words, reader, "lint-messages-unreadable", &[("subject", ""), ("detail", &error.detail)]);
        Failure::said("messages-unreadable", format!("{}: {said}", error.file))
    })?;
    let none = Answers::new();
    let (before, after) = (old.plan(&none), new.plan(&none));
    let changes = diff(&before, &after);
    let products = ProductLanguages::all(labels);
    let spoken = fresh.speak_changes(&before, &after, &changes, reader, &products);
    if matches.get_flag("json") {
        output::json(&spoken, words, reader)?;
    } else {
        print(&spoken, &fresh.title(&after, reader), &fresh, reader);
    }
    if changes.touches_runs() && new.revision <= old.revision {
        let next = old.revision.saturating_add(1).to_string();
        output::complain(&say(words, reader, "cli-diff-not-raised", &[("revision", &next)]));
    }
    Ok(ExitCode::from(if changes.is_empty() { output::DONE } else { output::FINDINGS }))
}

/// A guide from a file.
///
/// # Errors
/// It can't be read, or is no guide; the message names file and line.
fn read(path: &Path, words: &Words, reader: Language) -> Result<Guide, Failure> {
    let text = read_text(path, FILE_LIMIT).map_err(|error| unreadable(path, &error, words, reader))?;
    parse(&text).map_err(|error| {
        let id = format!("lint-{}", error.problem.code());
        let (subject, detail) = error.problem.arguments();
        let said = say(words, reader, &id, &[("subject", &subject), ("detail", &detail)]);
        let kind = say(words, reader, "lint-error", &[]);
        Failure::said("guide-unreadable", format!("{}:{}: {kind}: {said}", path.display(), error.line))
    })
}

fn print(changes: &SpokenChanges, title: &str, words: &Words, reader: Language) {
    let (from, to) = (changes.from.to_string(), changes.to.to_string());
    line(&say(words, reader, "cli-diff-title", &[("guide", title), ("from", &from), ("to", &to)]));
    if changes.steps.is_empty() && changes.others.is_empty() {
        line(&say(words, reader, "cli-diff-nothing", &[]));
    }
    for step in &changes.steps {
        let kind = match step.kind {
            StepChangeKind::New => "cli-diff-new",
            StepChangeKind::Different => "cli-diff-different",
            StepChangeKind::Moved => "cli-diff-moved",
            StepChangeKind::Gone => "cli-diff-gone",
        };
        line(&format!("[{}] {} ({})", say(words, reader, kind, &[]), step.title, step.vendor.name));
        for detail in &step.details {
            line(&format!("    {}", words.plain(detail)));
        }
    }
    if !changes.others.is_empty() {
        line(&format!("[{}]", say(words, reader, "cli-diff-others", &[])));
    }
    for other in &changes.others {
        line(&format!("    {}", words.plain(other)));
    }
}
