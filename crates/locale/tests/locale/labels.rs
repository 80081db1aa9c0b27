//! Labels: as the screen shows them, with the reader's words beside them, and marked if not on record.

#![expect(clippy::print_stdout, reason = "the count of unused labels is for whoever reads the test's output")]

use std::collections::{BTreeMap, BTreeSet};

use lotse_guide::{Answers, LabelKey};
use lotse_locale::Language::{De, En, Nl};
use lotse_locale::{GuideWords, Label, Language, ProductLanguages, ScreenLanguage, Words};
use serde_json::Value;

use crate::common::{guides, words};

fn key(text: &str) -> LabelKey {
    let (vendor, key) = text.split_once('/').unwrap();
    LabelKey { vendor: vendor.parse().unwrap(), key: key.parse().unwrap() }
}

/// The words without those of a guide.
const fn shipped(words: &Words) -> GuideWords<'_> {
    GuideWords { words, guide: "" }
}

fn label(words: &Words, text: &str, reader: Language, product: Language) -> Label {
    shipped(words).label(&key(text), reader, &ProductLanguages::all(product))
}

#[test]
fn a_label_has_the_screens_text_and_the_readers_words_beside_it() {
    let words = words();
    let save = label(&words, "umbrella/save", De, En);
    assert_eq!((save.text.as_str(), save.lang), ("Save", En.into()));
    assert_eq!(save.gloss.as_deref(), Some("Speichern"));
    assert!(save.on_record);

    let save = label(&words, "umbrella/save", De, De);
    assert_eq!((save.text.as_str(), save.lang, save.gloss), ("Speichern", De.into(), None));

    let save = label(&words, "umbrella/save", En, De);
    assert_eq!(save.gloss.as_deref(), Some("Save"));
}

#[test]
fn connectwise_labels_are_always_english_with_german_words_beside_them() {
    let words = words();
    for product in Language::ALL {
        let save = label(&words, "connectwise/save", De, product);
        assert_eq!((save.text.as_str(), save.lang), ("Save", En.into()));
        assert_eq!(save.gloss.as_deref(), Some("Speichern"));
        assert!(save.on_record, "English is the language of this screen");
    }
    let save = label(&words, "connectwise/save", Nl, Nl);
    assert_eq!((save.text.as_str(), save.gloss), ("Save", None), "nothing Dutch is on record");
}

#[test]
fn a_label_that_is_not_on_record_falls_back_and_is_marked() {
    let words = words();
    let mut fallen = 0;
    for key in words.all_labels() {
        let screens = &words.vendors()[key.vendor.as_str()].screens;
        for product in Language::ALL {
            let label = shipped(&words).label(key, En, &ProductLanguages::all(product));
            let product = ScreenLanguage::from(product);
            let shown = if screens.contains(&product) { product.clone() } else { screens[0].clone() };
            assert!(label.lang == shown || !label.on_record, "{key} in {product}");
            fallen += u32::from(!label.on_record);
        }
    }
    assert!(fallen > 0, "nothing falls back any more: this test is blind");
}

#[test]
fn every_label_is_marked_and_glossed_correctly_in_every_language() {
    let words = words();
    for key in words.all_labels() {
        assert!(words.vendors().contains_key(key.vendor.as_str()), "{key}: vendors.toml lacks the vendor");
        for reader in Language::ALL {
            for product in Language::ALL {
                let label = shipped(&words).label(key, reader, &ProductLanguages::all(product));
                assert!(!label.text.trim().is_empty(), "{key}");
                assert_eq!(label.text.trim(), label.text, "{key}: spaces around it");
                assert!(!label.text.contains('\n'), "{key}: a label is one line");
                assert_ne!(label.gloss.as_ref(), Some(&label.text), "{key}: the gloss says nothing new");
                let foreign = label.lang != reader;
                let page = label.gloss.as_ref().is_some_and(|gloss| gloss.contains(": "));
                assert!(label.gloss.is_none() || foreign || page, "{key}: gloss in the same language");
                // These words are the same in all three languages.
                let same = ["CRM", "Start", "Token", "URL"].contains(&label.text.as_str());
                assert!(
                    label.on_record || label.gloss.is_some() || !foreign || same,
                    "{key}: {reader} is not told what it means"
                );
                for older in &label.older {
                    assert_ne!(older, &label.text, "{key}: older name is the name");
                }
            }
        }
    }
}

#[test]
fn a_label_includes_its_older_names() {
    let words = words();
    let page = label(&words, "autotask/organization-settings-users", En, En);
    assert_eq!(page.older, ["Company Settings & Users", "Account Settings & Users"]);
}

#[test]
fn where_the_page_calls_a_label_something_else_both_are_shown() {
    let words = words();
    let levels = label(&words, "autotask/security-levels-page", De, De);
    assert_eq!((levels.text.as_str(), levels.on_record), ("Zugriffsrechte", true));
    assert_eq!(levels.gloss.as_deref(), Some("auf der Herstellerseite: Sicherheitsstufen"));
    assert_eq!(
        label(&words, "autotask/security-levels-page", En, De).gloss.as_deref(),
        Some("Security Levels")
    );
}

#[test]
fn a_word_from_a_sentence_is_marked_in_its_own_language_too() {
    let url = label(&words(), "autotask/kaseya-field-user-name", De, De);
    assert_eq!((url.text.as_str(), url.on_record), ("Benutzername", false));
}

#[test]
fn a_label_that_is_not_on_record_is_shown_with_its_meaning() {
    let configure = label(&words(), "kaseya/configure", En, En);
    assert_eq!(
        (configure.text.as_str(), configure.lang, configure.on_record),
        ("Konfigurieren", De.into(), false)
    );
    assert_eq!(configure.gloss.as_deref(), Some("Configure"));
}

#[test]
fn a_product_that_does_not_speak_the_readers_language_has_its_labels_explained() {
    let settings = label(&words(), "servereye/system-house-settings", En, De);
    assert_eq!(
        (settings.text.as_str(), settings.lang, settings.on_record),
        ("Systemhauseinstellungen", De.into(), true)
    );
    assert_eq!(settings.gloss.as_deref(), Some("Settings of your own company"));
}

#[test]
fn a_dutch_reader_sees_autotasks_english_labels_with_the_words_of_the_dutch_page() {
    let key = label(&words(), "autotask/generate-key", Nl, Nl);
    assert_eq!((key.text.as_str(), key.lang), ("Generate Key", En.into()));
    assert_eq!(key.gloss.as_deref(), Some("Sleutel genereren"));
}

/// A group of labels with the place where they were read.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct LabelSource {
    language: Language,
    evidence: String,
    #[serde(rename = "where")]
    place: String,
    labels: Vec<String>,
}

#[test]
fn labels_from_other_places_name_their_source() {
    #[derive(serde::Deserialize)]
    struct Sources {
        source: Vec<LabelSource>,
    }
    let words = words();
    let file = include_str!("../../../../locales/label-sources.toml");
    let Sources { source: sources } = toml::from_str(file).unwrap();
    let kinds = ["screen", "vendor", "heading", "other-vendor", "third-party", "prose"];
    let mut named = BTreeSet::new();
    for LabelSource { language, evidence, place, labels } in sources {
        assert!(kinds.contains(&evidence.as_str()), "{place}: evidence {evidence}");
        assert!(place.len() > 10, "where was it read? {labels:?}");
        for name in labels {
            let label = label(&words, &name, language, language);
            if label.lang != language {
                // The product has no screens in this language, so the word from the help is the gloss.
                assert!(label.gloss.is_some(), "{name} is not on record in {language}");
                continue;
            }
            assert_eq!(evidence == "prose", !label.on_record, "{name}: a word from a sentence is marked");
            assert!(named.insert((name.clone(), language.to_string())), "{name} appears twice");
        }
    }
    assert!(named.len() > 45, "{}", named.len());
}

#[test]
fn each_product_has_its_own_language() {
    let words = words();
    let products = ProductLanguages { default: En, by_vendor: BTreeMap::from([("umbrella".to_owned(), De)]) };
    assert_eq!(shipped(&words).label(&key("umbrella/save"), En, &products).lang, De);
    assert_eq!(shipped(&words).label(&key("autotask/new"), En, &products).lang, En);
}

#[test]
fn an_unknown_label_shows_its_key() {
    let lost = label(&words(), "umbrella/there-is-no-such-label", De, De);
    assert_eq!(lost.text, "there-is-no-such-label");
    assert!(!lost.on_record);
}

/// The texts of all labels in some spoken JSON.
fn label_texts(value: &Value, found: &mut BTreeSet<String>) {
    if let (Some(text), Some(_)) = (value.get("text").and_then(Value::as_str), value.get("onRecord")) {
        found.insert(text.to_owned());
    }
    match value {
        Value::Array(values) => values.iter().for_each(|value| label_texts(value, found)),
        Value::Object(fields) => fields.values().for_each(|value| label_texts(value, found)),
        _ => {}
    }
}

#[test]
fn labels_that_no_guide_shows_are_counted() {
    let words = words();
    let products = ProductLanguages::all(En);
    let mut used = BTreeSet::new();
    for guide in guides() {
        let spoken = words.speak(&guide.plan(&Answers::new()), En, &products);
        label_texts(&serde_json::to_value(spoken).unwrap(), &mut used);
    }
    let all: Vec<_> = words.all_labels().collect();
    let unused =
        all.iter().filter(|key| !used.contains(&shipped(&words).label(key, En, &products).text)).count();
    println!("{unused} of {} labels are in no guide", all.len());
    assert!(unused < all.len(), "no label is used at all");
}
