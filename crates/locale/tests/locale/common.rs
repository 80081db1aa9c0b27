//! Guides, answers and files for the tests of the words.

use std::path::{Path, PathBuf};

use lotse_guide::{Answers, Guide, parse};
use lotse_locale::{Language, Words};
use serde_json::Value;

/// A sample guide that uses every feature of the format.
pub(crate) const EVERYTHING: &str = include_str!("../../../guide/tests/fixtures/everything.toml");

/// Its messages.
pub(crate) fn everything_messages(language: Language) -> &'static str {
    match language {
        Language::De => include_str!("../../../guide/tests/fixtures/everything.de.ftl"),
        Language::Nl => include_str!("../../../guide/tests/fixtures/everything.nl.ftl"),
        Language::En => include_str!("../../../guide/tests/fixtures/everything.en.ftl"),
    }
}

/// A sample guide with what pages of other vendors need.
pub(crate) const GALLERY: &str = include_str!("../../../guide/tests/fixtures/gallery.toml");

/// Its messages.
fn gallery_messages(language: Language) -> &'static str {
    match language {
        Language::De => include_str!("../../../guide/tests/fixtures/gallery.de.ftl"),
        Language::Nl => include_str!("../../../guide/tests/fixtures/gallery.nl.ftl"),
        Language::En => include_str!("../../../guide/tests/fixtures/gallery.en.ftl"),
    }
}

/// Adds the words of the sample guides.
pub(crate) fn with_everything(mut words: Words) -> Words {
    for language in Language::ALL {
        let text = everything_messages(language);
        words.add_guide("everything", language, "everything.ftl", text).unwrap();
        words.add_guide("gallery", language, "gallery.ftl", gallery_messages(language)).unwrap();
    }
    words
}

/// The shipped words and those of the sample guides.
pub(crate) fn words() -> Words {
    with_everything(Words::shipped().unwrap())
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files below a folder with one of these endings, as path below the folder and text.
pub(crate) fn files(folder: &Path, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder_now) = open.pop() {
        for entry in std::fs::read_dir(&folder_now).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|it| endings.iter().any(|ending| it == *ending)) {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                found.push((name.replace('\\', "/"), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The shipped guides and the samples.
pub(crate) fn guides() -> Vec<Guide> {
    let mut texts: Vec<String> =
        (files(&root().join("guides"), &["toml"]).into_iter()).map(|(_, text)| text).collect();
    assert!(texts.len() >= 5, "the shipped guides are gone");
    texts.extend([EVERYTHING.to_owned(), GALLERY.to_owned()]);
    texts.iter().map(|text| parse(text).unwrap()).collect()
}

/// No answers at all, and every way to answer all questions.
pub(crate) fn all_answers(guide: &Guide) -> Vec<Answers> {
    let mut all = vec![Answers::new()];
    for question in &guide.questions {
        all = (all.iter())
            .flat_map(|answers| {
                question.answers.iter().map(|answer| {
                    let mut answers = answers.clone();
                    answers.insert(question.id.clone(), answer.clone());
                    answers
                })
            })
            .collect();
    }
    all.push(Answers::new());
    all
}

/// Calls `visit` with every string of some JSON and the key it stands under.
pub(crate) fn strings(value: &Value, key: &str, visit: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::String(text) => visit(key, text),
        Value::Array(values) => {
            for value in values {
                strings(value, key, visit);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                strings(value, key, visit);
            }
        }
        _ => {}
    }
}
