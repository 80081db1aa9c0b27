//! `lotse compare`: the rights that guides ask of one PSA, side by side.

use std::collections::BTreeSet;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use lotse_app::Library;
use lotse_guide::{Answers, Comparison, Guide, Id, assume};
use lotse_locale::{Language, ProductLanguages, SpokenComparison, Words};
use lotse_report::{ComparisonPaper, PaperError, html, markdown};

use crate::arguments::language;
use crate::guides::{guide, library};
use crate::output::{self, Failure};

pub(crate) fn run(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let labels = language(matches, "labels", reader, words, reader)?;
    let library = library(words, reader)?;
    let names: Vec<&String> = matches.get_many("what").into_iter().flatten().collect();
    let (psa, guides) = chosen(&library, &names, words, reader)?;
    let given = answers(matches, &guides, words, reader)?;
    let answers: Vec<_> = guides.iter().zip(&given).map(|(guide, given)| assume(guide, given)).collect();
    let plans: Vec<_> =
        guides.iter().zip(&answers).map(|(guide, (answers, _))| guide.plan(answers)).collect();
    let comparison = Comparison::of(&psa, &plans);
    let products = ProductLanguages::all(labels);
    let spoken = library.words.speak_comparison((&psa, &comparison), &plans, &answers, (reader, &products));
    let format = matches.get_one::<String>("format").map_or("md", String::as_str);
    if matches.get_flag("json") {
        output::json(&spoken, words, reader)?;
        return Ok(ExitCode::from(output::DONE));
    }
    let file = matches.get_one::<PathBuf>("out");
    let content = {
        let terminal = file.is_none() && std::io::stdout().is_terminal();
        drawn((format, terminal), &library, &spoken, words)?
    };
    match file {
        Some(path) => output::deliver(&content, (path, "--out"), words, reader)?,
        None => output::put(&content),
    }
    Ok(ExitCode::from(output::DONE))
}

fn drawn(
    (format, terminal): (&str, bool),
    library: &Library,
    spoken: &SpokenComparison,
    words: &Words,
) -> Result<Vec<u8>, Failure> {
    let reader = spoken.reader;
    let paper =
        ComparisonPaper { comparison: spoken, organisation: None, printed: None, words: &library.words };
    let broken =
        |error: PaperError| Failure::new(words, reader, "cli-broken", &[("detail", &error.to_string())]);
    match format {
        "json" => {
            let text = serde_json::to_string_pretty(spoken).map_err(|error| broken(error.into()))?;
            Ok(format!("{}\n", lotse_text::json(&text)).into_bytes())
        }
        "md" => Ok(markdown(&paper.document(), &library.words).into_bytes()),
        "html" => Ok(html(&paper.document(), &library.words).map_err(broken)?.into_bytes()),
        "pdf" if terminal => Err(Failure::new(words, reader, "cli-pdf-terminal", &[])),
        #[cfg(feature = "pdf")]
        "pdf" => lotse_report::pdf(&paper.document(), &library.words).map_err(broken),
        #[cfg(not(feature = "pdf"))]
        "pdf" => Err(Failure::new(words, reader, "cli-no-pdf", &[])),
        other => Err(Failure::new(words, reader, "cli-unknown-format", &[("format", other)])),
    }
}

/// The PSA and the guides: all guides of the PSAs that are named, and the guides that are named themselves.
fn chosen<'l>(
    library: &'l Library,
    names: &[&String],
    words: &Words,
    reader: Language,
) -> Result<(Id, Vec<&'l Guide>), Failure> {
    let mut guides: Vec<&Guide> = Vec::new();
    for name in names {
        let of_psa: Vec<&Guide> =
            library.all().map(|(_, it)| &it.guide).filter(|guide| guide.is_for(name)).collect();
        let asked_for = if of_psa.is_empty() { vec![guide(library, name, words, reader)?] } else { of_psa };
        for guide in asked_for {
            if !guides.iter().any(|known| known.id == guide.id) {
                guides.push(guide);
            }
        }
    }
    let without = guides.iter().find(|guide| guide.psa.is_none());
    if let Some(guide) = without {
        return Err(Failure::new(words, reader, "cli-compare-no-psa", &[("guide", guide.id.as_str())]));
    }
    let mut psas: Vec<&Id> = guides.iter().filter_map(|guide| guide.psa.as_ref()).collect();
    psas.dedup();
    match psas.as_slice() {
        [psa] => Ok(((*psa).clone(), guides)),
        all => {
            let names: Vec<&str> = all.iter().map(|psa| psa.as_str()).collect();
            Err(Failure::new(words, reader, "cli-compare-psas", &[("psas", &names.join(", "))]))
        }
    }
}

/// The answers of `--answer question=answer` for each guide. Guides may ask the same and offer different answers.
fn answers(
    matches: &ArgMatches,
    guides: &[&Guide],
    words: &Words,
    reader: Language,
) -> Result<Vec<Answers>, Failure> {
    let mut all = vec![Answers::new(); guides.len()];
    for text in matches.get_many::<String>("answer").into_iter().flatten() {
        let mut known = BTreeSet::new();
        let mut taken = false;
        for (guide, answers) in guides.iter().zip(&mut all) {
            for question in &guide.questions {
                for answer in &question.answers {
                    let written = format!("{}={answer}", question.id);
                    if written == *text {
                        taken = true;
                        if answers.insert(question.id.clone(), answer.clone()).is_some() {
                            return Err(Failure::twice(("--answer", question.id.as_str()), words, reader));
                        }
                    }
                    known.insert(written);
                }
            }
        }
        if !taken {
            let known: Vec<String> = known.into_iter().collect();
            let arguments = [("answer", text.as_str()), ("known", &known.join(", "))];
            return Err(Failure::new(words, reader, "cli-unknown-answer", &arguments));
        }
    }
    Ok(all)
}
