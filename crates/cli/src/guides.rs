//! `lotse guides`: lists the guides.

use std::borrow::Cow;
use std::process::ExitCode;

use clap::ArgMatches;
use lotse_app::{Library, Listing, Policy, data_folder};
use lotse_guide::Guide;
use lotse_locale::{Language, Words};
use serde_json::json;

use crate::arguments::{language, origin};
use crate::output::{self, Failure, say};

/// The guides of this build and those of the data folder.
///
/// # Errors
/// A file of this build that can't be read.
pub(crate) fn library(words: &Words, reader: Language) -> Result<Library, Failure> {
    let mut library = Library::shipped()
        .map_err(|error| Failure::new(words, reader, "cli-broken", &[("detail", &error.to_string())]))?;
    let policy = Policy::of_machine().map_err(|fault| Failure::of(&fault, words, reader))?;
    if let Some(folder) = data_folder(&policy, std::env::var_os("LOTSE_DATA")) {
        library.add_data_folder(&folder);
    }
    Ok(library)
}

pub(crate) fn run(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let library = library(words, reader)?;
    if matches.get_flag("json") {
        let one = |it: Cow<'_, Listing>| {
            json!({
                "id": it.id,
                "title": it.titles.get(&reader),
                "revision": it.revision,
                "psa": it.psa.as_ref().map(|(id, _)| id),
                "partner": it.partner.as_ref().map(|(id, _)| id),
                "product": it.product.0,
                "shipped": it.shipped,
                "author": it.author,
                "languages": it.languages,
                "partly": it.partly,
                "questions": it.questions.iter()
                    .map(|(id, answers)| json!({ "id": id, "answers": answers }))
                    .collect::<Vec<_>>(),
                "sources": it.sources,
            })
        };
        let guides: Vec<_> = library.listings().map(one).collect();
        output::json(&guides, words, reader)?;
        return Ok(ExitCode::from(output::DONE));
    }
    for it in library.listings() {
        let questions = it.questions.iter().map(|(id, answers)| format!("{id}={}", answers.join("|")));
        let questions: Vec<String> = questions.collect();
        let title = it.titles.get(&reader).map_or("", String::as_str);
        output::line(&format!("{}  {title}  ({})", it.id, origin(words, reader, it.shipped)));
        if let Some(told) = languages(&it, words, reader) {
            output::line(&format!("    {told}"));
        }
        if !questions.is_empty() {
            let questions = questions.join("  ");
            output::line(&format!(
                "    {}",
                say(words, reader, "cli-guide-questions", &[("questions", &questions)])
            ));
        }
    }
    for fault in &library.faults {
        output::line(&fault.words(words, reader));
    }
    Ok(ExitCode::from(output::DONE))
}

/// The languages of a guide that lacks some, or some of whose texts are in English all the same.
fn languages(it: &Listing, words: &Words, reader: Language) -> Option<String> {
    let is_whole = it.languages.len() == Language::ALL.len() && it.partly.is_empty();
    let name = |language: &Language| {
        let name = say(words, reader, &format!("language-{language}"), &[]);
        if it.partly.contains(language) {
            say(words, reader, "cli-language-partly", &[("language", &name)])
        } else {
            name
        }
    };
    let all: Vec<String> = it.languages.iter().map(name).collect();
    (!is_whole).then(|| say(words, reader, "cli-guide-languages", &[("languages", &all.join(", "))]))
}

/// A guide by its id.
///
/// # Errors
/// No guide has this id; the message lists those that exist.
pub(crate) fn guide<'l>(
    library: &'l Library,
    name: &str,
    words: &Words,
    reader: Language,
) -> Result<&'l Guide, Failure> {
    library.guide(name).map_err(|_| {
        // It may be one of those that can't be used.
        for fault in &library.faults {
            output::complain(&fault.words(words, reader));
        }
        let known: Vec<_> = library.ids().collect();
        let arguments = [("guide", name), ("known", &known.join(", "))];
        Failure::new(words, reader, "cli-unknown-guide", &arguments)
    })
}
