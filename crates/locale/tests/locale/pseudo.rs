//! In the pseudo-locale no word has a plain letter. A word that has one does not come from `locales/`.

use std::collections::BTreeSet;

use lotse_guide::{Guide, parse};
use lotse_locale::{Argument, Language, ProductLanguages, Words};
use serde_json::Value;

use crate::common::{EVERYTHING, all_answers, guides, with_everything};

/// Texts that may stay plain: names of products and regions, versions.
fn names(words: &Words, guide: &Guide) -> Vec<String> {
    let mut names: BTreeSet<String> = words.vendors().values().map(|vendor| vendor.name.clone()).collect();
    names.extend(guide.allow_lists.iter().flat_map(|list| list.regions.keys().cloned()));
    for step in guide.all_parts().flat_map(|part| &part.steps) {
        for action in &step.actions {
            names.extend(action.since.iter().chain(&action.before).cloned());
        }
    }
    let mut names: Vec<String> = names.into_iter().collect();
    // Longer names first: "Kaseya VSA" before "Kaseya".
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// Lotse's own words: not labels, values, ids, addresses, or the title of a source.
fn plain_words(value: &Value, key: &str, found: &mut Vec<String>) {
    const NOT_WORDS: [&str; 18] = [
        "id", "kind", "url", "sources", "vendor", "psa", "product", "from", "goesTo", "reader", "own",
        "labels", "guards", "lang", "shape", "state", "content", "action",
    ];
    if NOT_WORDS.contains(&key) || key == "credential" || key == "stop" || key == "guide" {
        return;
    }
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(values) => {
            for value in values {
                plain_words(value, key, found);
            }
        }
        // Labels of the screen and values are not Lotse's words. Lotse's own headings are labels marked as such.
        Value::Object(fields)
            if fields.get("kind").is_some_and(|kind| kind == "value" || kind == "label") => {}
        Value::Object(fields) if fields.contains_key("onRecord") => {}
        // The text of a cell that shows a label is that label.
        Value::Object(fields) if fields.contains_key("cells") || !fields.contains_key("label") => {
            for (key, value) in fields {
                plain_words(value, key, found);
            }
        }
        Value::Object(fields) => {
            let bare = fields["label"].is_null();
            for (key, value) in fields.iter().filter(|(key, _)| bare || *key != "text") {
                plain_words(value, key, found);
            }
        }
        _ => {}
    }
}

fn give_away(texts: &[String], names: &[String]) -> Vec<String> {
    let plain = |text: &&String| {
        let rest = names.iter().fold((*text).clone(), |text, name| text.replace(name.as_str(), ""));
        rest.bytes().any(|byte| byte.is_ascii_alphabetic())
    };
    texts.iter().filter(plain).cloned().collect()
}

#[test]
fn every_word_of_every_guide_comes_from_the_locales() {
    let words = with_everything(Words::disguised().unwrap());
    for guide in guides() {
        let names = names(&words, &guide);
        // Answers may end a guide early, so its words are counted over all of them.
        let mut looked_at = 0;
        for answers in all_answers(&guide) {
            let plan = guide.plan(&answers);
            for reader in Language::ALL {
                let spoken = words.speak(&plan, reader, &ProductLanguages::all(reader));
                let mut texts = Vec::new();
                plain_words(&serde_json::to_value(spoken).unwrap(), "", &mut texts);
                looked_at += texts.len();
                let found = give_away(&texts, &names);
                assert!(found.is_empty(), "{} in {reader}: {found:#?}", guide.id);
            }
        }
        assert!(looked_at > 100, "{}: nothing was looked at", guide.id);
    }
}

#[test]
fn the_shared_messages_are_disguised_too() {
    let words = Words::disguised().unwrap();
    for reader in Language::ALL {
        for id in ["report-confirmed", "cli-about", "lint-error", "matrix-others-tree", "list-or"] {
            let said = words.say(reader, id, &[]);
            assert!(!said.bytes().any(|byte| byte.is_ascii_alphabetic()), "{id}: {said}");
        }
        let day = [
            ("day", Argument::Text("1".to_owned())),
            ("month", Argument::Text("5".to_owned())),
            ("year", Argument::Text("2026".to_owned())),
        ];
        let said = words.say(reader, "report-day", &day);
        assert!(!said.bytes().any(|byte| byte.is_ascii_alphabetic()), "{said}");
    }
}

#[test]
fn canary_a_word_that_is_not_from_the_locales_is_found() {
    let mut words = Words::disguised().unwrap();
    // Plant one plain word among disguised messages.
    for language in Language::ALL {
        let text = crate::common::everything_messages(language);
        let text = text.replace("careful = ", "careful = { \"planted\" } ");
        words.add_guide("everything", language, "everything.ftl", &text).unwrap();
    }
    let guide = parse(EVERYTHING).unwrap();
    let plan = guide.plan(&lotse_guide::Answers::new());
    let spoken = words.speak(&plan, Language::De, &ProductLanguages::all(Language::De));
    let mut texts = Vec::new();
    plain_words(&serde_json::to_value(spoken).unwrap(), "", &mut texts);
    let found = give_away(&texts, &names(&words, &guide));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("planted"));
}
