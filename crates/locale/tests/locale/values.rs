//! Values pass through messages unchanged.

use std::sync::OnceLock;

use lotse_guide::{Answers, parse};
use lotse_locale::{Argument, Inline, Language, ProductLanguages, Words};
use proptest::prelude::*;

use crate::common::{EVERYTHING, words};

/// A guide with one value to type and one that a message mentions.
fn with_value(value: &str) -> String {
    let quoted = toml::Value::String(value.to_owned()).to_string();
    format!(
        "format = 1\nid = \"everything\"\nrevision = 1\npsa = \"connectwise\"\nproduct = \"umbrella\"\nsource = []\n\
         [[part]]\nid = \"prepare\"\nin = \"connectwise\"\n[[part.step]]\nid = \"look\"\nactions = [\n\
         {{ fill = \"description\", value = {quoted} }},\n\
         {{ note = \"what-it-is\", labels = {{ menu = \"system\" }}, values = {{ code = {quoted} }} }},\n]\n"
    )
}

fn values(text: &str, words: &Words, reader: Language) -> Vec<String> {
    let guide = parse(text).unwrap();
    let spoken = words.speak(&guide.plan(&Answers::new()), reader, &ProductLanguages::all(reader));
    let actions = &spoken.parts[0].steps[0].actions;
    let value = |inline: &Inline| match inline {
        Inline::Value { text } => Some(text.clone()),
        _ => None,
    };
    actions.iter().flat_map(|action| action.sentence.iter().filter_map(value)).collect()
}

/// Any text, with more special characters than chance would give.
fn text() -> impl Strategy<Value = String> {
    let special = [
        " ", "**", "{", "}", "\"", "|", "`", "<", "&", "\u{a0}", "\u{300}", "\u{200d}", "\u{e000}",
        "\u{e001}", "\u{f7ff}",
    ];
    // A guide can't contain invisible characters.
    let piece = prop_oneof![
        "[ -~¡-ʯ가-힣老-虎😀-😎]",
        prop::sample::select(special.to_vec()).prop_map(ToOwned::to_owned)
    ];
    prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_comes_out_as_it_went_in(value in text()) {
        static WORDS: OnceLock<Words> = OnceLock::new();
        let words = WORDS.get_or_init(words);
        for reader in Language::ALL {
            prop_assert_eq!(values(&with_value(&value), words, reader), [value.clone(), value.clone()]);
        }
    }

    #[test]
    fn any_name_in_a_shared_message_comes_out_as_it_went_in(name in text()) {
        let words = Words::shared().unwrap();
        for reader in Language::ALL {
            let argument = [("guide", Argument::Text(name.clone()))];
            let said = words.say(reader, "report-title-report", &argument);
            prop_assert!(said.ends_with(&name), "{said:?} has lost {name:?}");
        }
    }
}

#[test]
fn values_are_unchanged_in_every_language() {
    let guide = parse(EVERYTHING).unwrap();
    let plan = guide.plan(&Answers::new());
    let words = words();
    let spoken = |reader| {
        let spoken = words.speak(&plan, reader, &ProductLanguages::all(reader));
        let mut found = Vec::new();
        for step in spoken.parts.iter().flat_map(|part| &part.steps) {
            walk(&step.actions, &mut found);
        }
        found
    };
    let german = spoken(Language::De);
    assert!(german.contains(&"Lotse, \"API\" <1>".to_owned()) && german.contains(&"A|B `C`".to_owned()));
    assert_eq!(german, spoken(Language::En));
    assert_eq!(german, spoken(Language::Nl));
}

fn walk(actions: &[lotse_locale::SpokenAction], found: &mut Vec<String>) {
    for action in actions {
        found.extend(action.sentence.iter().filter_map(|inline| match inline {
            Inline::Value { text } => Some(text.clone()),
            _ => None,
        }));
        for route in &action.routes {
            walk(route, found);
        }
        walk(&action.nested, found);
    }
}
