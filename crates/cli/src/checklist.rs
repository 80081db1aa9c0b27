//! `lotse checklist`: a guide on paper. Without answers all branches are printed, each headed by its condition.

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use lotse_guide::{Answers, Guide};
use lotse_locale::{Language, ProductLanguages, Words};
use lotse_report::{Kind, Paper, html, json, markdown};

use crate::arguments::language;
use crate::guides::{guide, library};
use crate::output::{self, Failure};

pub(crate) fn run(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let labels = language(matches, "labels", reader, words, reader)?;
    let library = library(words, reader)?;
    let name = matches.get_one::<String>("guide").map(String::as_str).unwrap_or_default();
    let guide = guide(&library, name, words, reader)?;
    let answers = answers(matches, guide, words, reader)?;
    let plan = guide.plan(&answers);
    let spoken = library.words.speak(&plan, reader, &ProductLanguages::all(labels));
    let bilingual = matches.get_flag("bilingual");
    let paper =
        Paper { guide: &spoken, record: None, answers: Some(&answers), words: &library.words, bilingual };
    let document = || paper.document(Kind::Checklist);
    let broken = |error: lotse_report::PaperError| {
        Failure::new(words, reader, "cli-broken", &[("detail", &error.to_string())])
    };
    let format = matches.get_one::<String>("format").map_or("md", String::as_str);
    let file = matches.get_one::<PathBuf>("out").map(PathBuf::as_path);
    let content = match format {
        "md" => markdown(&document(), &library.words).into_bytes(),
        "html" => html(&document(), &library.words).map_err(broken)?.into_bytes(),
        "json" => json(paper).map_err(broken)?.into_bytes(),
        "pdf" if file.is_none() && std::io::stdout().is_terminal() => {
            return Err(Failure::new(words, reader, "cli-pdf-terminal", &[]));
        }
        #[cfg(feature = "pdf")]
        "pdf" => lotse_report::pdf(&document(), &library.words).map_err(broken)?,
        #[cfg(not(feature = "pdf"))]
        "pdf" => return Err(Failure::new(words, reader, "cli-no-pdf", &[])),
        other => {
            return Err(Failure::new(words, reader, "cli-unknown-format", &[("format", other)]));
        }
    };
    match file {
        Some(path) => output::deliver(&content, (path, "--out"), words, reader)?,
        None => output::put(&content),
    }
    Ok(ExitCode::from(output::DONE))
}

/// The answers of `--answer question=answer`.
pub(crate) fn answers(
    matches: &ArgMatches,
    guide: &Guide,
    words: &Words,
    reader: Language,
) -> Result<Answers, Failure> {
    let mut answers = Answers::new();
    for text in matches.get_many::<String>("answer").into_iter().flatten() {
        let known = guide.questions.iter().flat_map(|question| {
            question.answers.iter().map(move |answer| (question, answer, format!("{}={answer}", question.id)))
        });
        let Some((question, answer, _)) = known.clone().find(|(_, _, written)| written == text) else {
            let known: Vec<String> = known.map(|(_, _, written)| written).collect();
            let arguments = [("answer", text.as_str()), ("known", &known.join(", "))];
            return Err(Failure::new(words, reader, "cli-unknown-answer", &arguments));
        };
        if answers.insert(question.id.clone(), answer.clone()).is_some() {
            return Err(Failure::twice(("--answer", question.id.as_str()), words, reader));
        }
    }
    Ok(answers)
}
