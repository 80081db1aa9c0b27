//! German, Dutch and English have the same messages, attributes and variables, file by file.

use std::collections::{BTreeMap, BTreeSet};

use lotse_locale::Language;

use crate::common::{everything_messages, files, root};
use crate::fluent::{Messages, messages};

/// The differences between the languages, one line each.
fn differences(file: &str, languages: &BTreeMap<&str, Messages>) -> Vec<String> {
    let all: BTreeSet<&String> = languages.values().flat_map(BTreeMap::keys).collect();
    let mut found = Vec::new();
    for name in all {
        let lacking: Vec<_> = languages
            .iter()
            .filter(|(_, messages)| !messages.contains_key(name))
            .map(|(language, _)| *language)
            .collect();
        if !lacking.is_empty() {
            found.push(format!("{file}: `{name}` is missing in {}", lacking.join(", ")));
            continue;
        }
        let variables: Vec<_> = languages.values().map(|messages| &messages[name]).collect();
        if variables.windows(2).any(|pair| pair[0] != pair[1]) {
            found.push(format!("{file}: `{name}` uses different variables: {variables:?}"));
        }
    }
    found
}

#[test]
fn every_file_has_the_same_messages_in_every_language() {
    let folder = root().join("locales");
    let mut by_file: BTreeMap<String, BTreeMap<&str, Messages>> = BTreeMap::new();
    for language in Language::ALL {
        for (name, text) in files(&folder.join(language.code()), &["ftl"]) {
            if !name.starts_with("labels/") {
                let read = messages(&format!("{language}/{name}"), &text);
                by_file.entry(name).or_default().insert(language.code(), read);
            }
        }
    }
    assert!(by_file.len() >= 10, "{:?}", by_file.keys());
    let mut found = Vec::new();
    for (file, mut languages) in by_file {
        for language in Language::ALL {
            // In a language without this file, every message is missing.
            languages.entry(language.code()).or_default();
        }
        found.extend(differences(&file, &languages));
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn label_files_have_only_the_known_attributes() {
    let folder = root().join("locales");
    for language in Language::ALL {
        for (name, text) in files(&folder.join(language.code()).join("labels"), &["ftl"]) {
            for (message, variables) in messages(&name, &text) {
                assert!(variables.is_empty(), "{language}/{name}: {message} has variables");
                if let Some((_, attribute)) = message.split_once('.') {
                    let known = ["page", "prose", "meaning"].contains(&attribute);
                    assert!(known || attribute.starts_with("older-"), "{language}/{name}: {message}");
                }
            }
        }
    }
}

#[test]
fn the_sample_guide_has_the_same_messages_in_every_language() {
    let languages: BTreeMap<_, _> = (Language::ALL.into_iter())
        .map(|language| (language.code(), messages("everything.ftl", everything_messages(language))))
        .collect();
    assert_eq!(differences("everything.ftl", &languages), Vec::<String>::new());
}

#[test]
fn canary_a_missing_message_attribute_or_variable_is_found() {
    let compare = |de: &str, nl: &str| {
        let languages = BTreeMap::from([("de", messages("x", de)), ("nl", messages("x", nl))]);
        differences("x.ftl", &languages)
    };
    let good = "a = Text { $b }\n    .c = Text\n";
    assert!(compare(good, "a = { $b } tekst\n    .c = Tekst\n").is_empty());
    assert_eq!(compare(good, "d = Tekst\n").len(), 3);
    assert_eq!(compare(good, "a = Tekst { $b }\n"), ["x.ftl: `a.c` is missing in nl"]);
    assert_eq!(compare(good, "a = Tekst\n    .c = Tekst\n").len(), 1);
    assert_eq!(compare(good, "a = { $b -> \n [one] { $d }\n *[other] x\n }\n    .c = Tekst\n").len(), 1);
}
