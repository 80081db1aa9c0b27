//! `lotse guides`: lists the guides.

use std::process::ExitCode;

use clap::ArgMatches;
use lotse_app::{Library, data_folder};
use lotse_guide::{Answers, Guide};
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
    if let Some(folder) = data_folder(std::env::var_os("LOTSE_DATA")) {
        library.add_folder(&folder.join("guides"));
    }
    Ok(library)
}

pub(crate) fn run(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let library = library(words, reader)?;
    if matches.get_flag("json") {
        let guides: Vec<_> = (library.guides.values())
            .map(|it| {
                let plan = it.guide.plan(&Answers::new());
                json!({
                    "id": it.guide.id.as_str(),
                    "title": library.words.title(&plan, reader),
                    "revision": it.guide.revision,
                    "psa": it.guide.psa.as_str(),
                    "product": it.guide.product.as_str(),
                    "shipped": it.shipped,
                    "questions": it.guide.questions.iter().map(|question| json!({
                        "id": question.id.as_str(),
                        "answers": question.answers.iter().map(lotse_guide::Id::as_str).collect::<Vec<_>>(),
                    })).collect::<Vec<_>>(),
                    "sources": it.guide.sources.iter().map(|source| source.url.as_str()).collect::<Vec<_>>(),
                })
            })
            .collect();
        output::json(&guides, words, reader)?;
        return Ok(ExitCode::from(output::DONE));
    }
    for (id, it) in &library.guides {
        let plan = it.guide.plan(&Answers::new());
        let questions: Vec<String> = (it.guide.questions.iter())
            .map(|question| {
                let answers: Vec<_> = question.answers.iter().map(lotse_guide::Id::as_str).collect();
                format!("{}={}", question.id, answers.join("|"))
            })
            .collect();
        output::line(&format!(
            "{id}  {}  ({})",
            library.words.title(&plan, reader),
            origin(words, reader, it.shipped)
        ));
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
        let known: Vec<_> = library.guides.keys().map(String::as_str).collect();
        let arguments = [("guide", name), ("known", &known.join(", "))];
        Failure::new(words, reader, "cli-unknown-guide", &arguments)
    })
}
