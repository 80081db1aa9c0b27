//! Every diagnosis, topic, failure and mistake has messages in three languages, which use only variables that are given.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lotse_practice::mistakes;
use lotse_verify::{codes, topics};

/// Message or `message.attribute` to the variables it uses.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(language);
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !(name.starts_with("check") || name == "failures.ftl") {
            continue;
        }
        let (mut message, mut place) = (String::new(), String::new());
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            if line.starts_with('#') {
                continue;
            }
            if let Some((id, _)) = line.split_once(" =") {
                if let Some(attribute) = id.trim_start().strip_prefix('.') {
                    place = format!("{message}.{attribute}");
                    assert!(found.insert(place.clone(), BTreeSet::new()).is_none(), "{place} twice");
                } else if line.starts_with(|letter: char| letter.is_ascii_lowercase()) {
                    id.clone_into(&mut message);
                    place.clone_from(&message);
                    assert!(found.insert(place.clone(), BTreeSet::new()).is_none(), "{place} twice");
                }
            }
            let uses = line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|it| it.is_ascii_alphanumeric() || *it == '-').collect::<String>()
            });
            if let Some(variables) = found.get_mut(&place) {
                variables.extend(uses);
            }
        }
    }
    found
}

#[test]
fn every_finding_has_words_in_every_language() {
    let mut wrong = Vec::new();
    for language in ["de", "nl", "en"] {
        let known = messages(language);
        let mut wanted: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for code in codes() {
            let id = format!("diagnosis-{}", code.code);
            // The failure inside it has the advice.
            if code.code != "failed" && !known.contains_key(&format!("{id}.fix")) {
                wrong.push(format!("{language}: {id} has no .fix"));
            }
            wanted.insert(id, code.args.iter().copied().collect());
        }
        for topic in topics() {
            wanted.insert(format!("topic-{topic}"), ["which"].into());
        }
        for mistake in mistakes() {
            let id = format!("mistake-{mistake}");
            if !known.contains_key(&format!("{id}.hint")) {
                wrong.push(format!("{language}: {id} has no .hint"));
            }
            wanted.insert(id, BTreeSet::new());
        }
        for (id, args) in &wanted {
            if !known.contains_key(id) {
                wrong.push(format!("{language}: {id} has no words"));
            }
            let places = known.iter().filter(|(place, _)| {
                *place == id || place.strip_prefix(id.as_str()).is_some_and(|rest| rest.starts_with('.'))
            });
            for (place, variables) in places {
                let unknown: Vec<_> = variables.iter().filter(|it| !args.contains(it.as_str())).collect();
                if !unknown.is_empty() {
                    wrong.push(format!("{language}: {place} asks for {unknown:?}"));
                }
            }
        }
        let idle = known.keys().filter(|place| {
            let id = place.split('.').next().unwrap_or_default();
            ["diagnosis-", "topic-", "mistake-"].iter().any(|it| id.starts_with(it))
                && !wanted.contains_key(id)
        });
        wrong.extend(idle.map(|place| format!("{language}: nobody says {place}")));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_three_languages_have_the_same_messages() {
    let english = messages("en");
    for language in ["de", "nl"] {
        assert_eq!(messages(language), english, "{language}");
    }
}
