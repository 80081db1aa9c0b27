//! Another language changes the words only, at any time.

use lotse_locale::{Argument, Language, Words};
use serde_json::Value;

use crate::common::{Lotse, preferences};

/// What must stay the same: everything but the words. Ids, values and addresses are kept.
fn bones(value: &Value, key: &str) -> Value {
    const KEPT: [&str; 14] = [
        "id",
        "kind",
        "url",
        "credential",
        "minutes",
        "tickable",
        "optional",
        "stop",
        "guards",
        "action",
        "state",
        "shape",
        "revision",
        "read",
    ];
    match value {
        Value::Array(values) => values.iter().map(|value| bones(value, key)).collect(),
        Value::Object(fields) if fields.get("kind").is_some_and(|kind| kind == "value") => value.clone(),
        // Word order is free, so only the values of a sentence are kept.
        Value::Object(fields) => (fields.iter())
            .map(|(key, value)| {
                let kept = match (key.as_str(), value) {
                    (
                        "sentence" | "clicks" | "because" | "why" | "reason" | "others",
                        Value::Array(pieces),
                    ) => pieces.iter().filter(|piece| piece["kind"] == "value").cloned().collect(),
                    _ => bones(value, key),
                };
                (key.clone(), kept)
            })
            .collect(),
        Value::String(_) if !KEPT.contains(&key) => Value::Null,
        other => other.clone(),
    }
}

/// How many values there are in some JSON.
fn values(value: &Value) -> usize {
    match value {
        Value::Array(values_in) => values_in.iter().map(values).sum(),
        Value::Object(fields) => {
            usize::from(fields.get("kind").is_some_and(|kind| kind == "value"))
                + fields.values().map(values).sum::<usize>()
        }
        _ => 0,
    }
}

#[test]
fn the_words_change_and_nothing_else() {
    let mut lotse = Lotse::new();
    let run = lotse.everything();
    lotse.open(&run, "form");
    lotse.tick(&run, "form", &["wait"]);
    lotse.ok("write_note", serde_json::json!({ "run": run, "step": "form", "text": "Notiz" }));
    let english = lotse.run(&run);
    for language in ["de", "nl"] {
        let mut reader_only = preferences("en");
        reader_only["preferences"]["reader"] = language.into();
        lotse.ok("set_preferences", reader_only);
        lotse.reopen();
        let other = lotse.run(&run);
        assert_eq!(other["progress"], english["progress"], "{language}");
        assert_eq!(other["answers"], english["answers"]);
        assert_eq!(bones(&other["guide"]["parts"], ""), bones(&english["guide"]["parts"], ""), "{language}");
        assert_eq!(bones(&other["guide"]["followUps"], ""), bones(&english["guide"]["followUps"], ""));
        assert_eq!(values(&other), values(&english));
        assert!(values(&english) >= 4);
        assert_ne!(other["guide"]["parts"][0]["title"], english["guide"]["parts"][0]["title"]);
        assert_eq!(other["guide"]["reader"], language);
    }
}

#[test]
fn preferences_are_kept_and_returned_at_the_start() {
    let mut lotse = Lotse::new();
    let wanted = serde_json::json!({ "preferences": {
        "reader": "nl", "products": { "umbrella": "de" }, "productsDefault": "en", "theme": "dark", "person": "",
        "network": {
            "proxy": "manual", "proxyAddress": "proxy.example:3128", "proxyUser": "u", "caFile": "",
            "clipboardSeconds": 60, "clientId": "",
        },
        "logFile": true, "onTop": true, "clicksOnly": true, "notify": true,
    }});
    assert_eq!(lotse.ok("set_preferences", wanted.clone()), wanted["preferences"]);
    lotse.reopen();
    let start = lotse.ok("start", Value::Null);
    assert_eq!(start["preferences"], wanted["preferences"]);
    assert_eq!(start["fault"], Value::Null);
    assert!(start["vendors"].as_array().unwrap().len() >= 6);
    assert_eq!(start["dataFolder"], lotse.folder().display().to_string());
    lotse.refused("set_preferences", preferences("fr"), "internal");
}

#[test]
fn each_product_has_its_own_language() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    lotse.ok(
        "set_preferences",
        serde_json::json!({ "preferences": {
            "reader": "nl", "products": { "umbrella": "de" }, "productsDefault": "en", "theme": "system",
        }}),
    );
    let whole = lotse.run(&run);
    let area = &crate::common::find_step(&whole, "paste")["area"];
    assert_eq!((area["lang"].as_str(), area["onRecord"].as_bool()), (Some("de"), Some(true)));
}

#[test]
fn a_sentence_never_contains_what_the_system_says() {
    let words = Words::shared().unwrap();
    let codes = [
        ("paper-open-failed", "program"),
        ("paper-open-failed", "full"),
        ("saved-open-failed", "program"),
        ("saved-open-failed", "missing"),
        ("internal", ""),
        ("clipboard-missing", ""),
        ("clipboard-refused", ""),
    ];
    for (code, kind) in codes {
        let arguments = [("path", "/x"), ("context", "x"), ("kind", kind), ("detail", "SYSTEM")]
            .map(|(name, text)| (name, Argument::Text(text.to_owned())));
        for language in Language::ALL {
            let said = words.say(language, &format!("fault-{code}"), &arguments);
            assert!(!said.contains("SYSTEM"), "{said}");
        }
    }
}
