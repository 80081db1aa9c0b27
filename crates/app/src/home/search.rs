//! What the palette searches: steps and labels of all guides, and diagnoses with what to do. It only reads.

use lotse_guide::Answers;
use lotse_locale::{Argument, Sentence, SpokenStep, Words};
use lotse_verify::{MESSAGES, codes};
use serde_json::Value;

use crate::core::Core;
use crate::settings::preferences;
use crate::wire::{Preferences, SearchGuide, SearchIndex, SearchProblem, SearchStep};

/// Replaces the part of a message that depends on a run.
const OPEN: &str = "…";

pub(crate) fn search_index(core: &Core) -> SearchIndex {
    let preferences = preferences::current(core);
    let library = core.library();
    let products = preferences.product_languages();
    let mut guides: Vec<SearchGuide> = library
        .all()
        .map(|(id, it)| {
            let spoken = library.words.speak(&it.guide.plan(&Answers::new()), preferences.reader, &products);
            let steps = spoken.parts.iter().flat_map(|part| &part.steps).map(step).collect();
            SearchGuide { id: id.to_owned(), title: spoken.title, steps }
        })
        .collect();
    guides.sort_by(|one, other| one.title.cmp(&other.title));
    let problems = codes().filter_map(|it| problem(&library.words, &preferences, it.code, it.args)).collect();
    SearchIndex { guides, problems }
}

fn step(step: &SpokenStep) -> SearchStep {
    let mut labels = Vec::new();
    if let Ok(value) = serde_json::to_value(step) {
        collect(&value, &mut labels);
    }
    labels.sort();
    labels.dedup();
    SearchStep { id: step.id.clone(), title: step.title.clone(), labels }
}

/// Collects the texts of all labels, wherever they are in a step.
fn collect(value: &Value, labels: &mut Vec<String>) {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    match value {
        Value::Object(fields) if fields.contains_key("onRecord") => {
            labels.extend(["text", "gloss", "elsewhere"].iter().filter_map(|name| text(fields.get(*name)?)));
            let older = fields.get("older").and_then(Value::as_array);
            labels.extend(older.into_iter().flatten().filter_map(text));
        }
        Value::Object(fields) => fields.values().for_each(|it| collect(it, labels)),
        Value::Array(all) => all.iter().for_each(|it| collect(it, labels)),
        _ => {}
    }
}

/// A diagnosis in words, as far as they do not depend on a run.
fn problem(words: &Words, preferences: &Preferences, code: &str, names: &[&str]) -> Option<SearchProblem> {
    let arguments: Vec<(&str, Argument)> =
        names.iter().map(|name| (*name, Argument::Text(OPEN.to_owned()))).collect();
    let id = format!("diagnosis-{code}");
    let say = |attribute| -> Option<String> {
        let sentence: Sentence = words.tell(preferences.reader, &id, attribute, &arguments)?;
        Some(words.plain(&sentence))
    };
    let messages = MESSAGES.iter().filter(|(_, of)| *of == code).map(|(text, _)| (*text).to_owned());
    let title = say(None)?;
    let fix = say(Some("fix"));
    let messages: Vec<String> = messages.collect();
    // A result without anything to do helps nobody who searches for a problem.
    (fix.is_some() || !messages.is_empty()).then(|| SearchProblem {
        code: code.to_owned(),
        title,
        cause: say(Some("cause")),
        fix,
        messages,
    })
}
