//! `docs/LINTS.md`: every code has an entry with its words in all languages, and every example there sets off its code.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::PathBuf;

use lotse_guide::{Diagnostic, Severity, lint, parse_all};

use crate::vocabulary::Script;

/// Codes that a piece of a guide alone can't cause; other tests cover them.
const ELSEWHERE: [&str; 13] = [
    "branches-left",
    "file-not-utf8",
    "file-stray",
    "file-unreadable",
    "guide-too-deep",
    "guide-too-much",
    "guide-unreadable",
    "id-not-file",
    "id-taken",
    "messages-unreadable",
    "missing-language",
    "unused-message",
    "unused-label",
];

const HEAD: [(&str, &str); 5] = [
    ("format", "1"),
    ("id", "\"small\""),
    ("revision", "1"),
    ("psa", "\"autotask\""),
    ("product", "\"umbrella\""),
];
const SOURCE: &str = "[[source]]\npublisher = \"Example\"\ntitle = \"Connect\"\nurl = \"https://docs.example.com\"\nlanguage = \"en\"\nread = 2026-11-21\n";

fn read(path: &str) -> String {
    std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)).unwrap()
}

/// The entries of the page: code, text, and example if there is one.
fn entries() -> Vec<(String, String, Option<String>)> {
    let page = read("docs/LINTS.md");
    (page.split("\n### `").skip(1))
        .map(|entry| {
            let entry = entry.split("\n## ").next().unwrap();
            let (code, text) = entry.split_once('`').unwrap();
            let example = text.split_once("```toml\n").map(|(_, rest)| rest.split_once("```").unwrap().0);
            (code.to_owned(), text.trim().to_owned(), example.map(ToOwned::to_owned))
        })
        .collect()
}

/// The codes in the source: of the guide's crate, and of the command line.
fn codes() -> BTreeSet<String> {
    let folders = ["crates/guide/src", "crates/guide/src/lint", "crates/cli/src/lint"];
    let mut found = BTreeSet::new();
    for folder in folders {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
        for file in std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()) {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            if folder.ends_with("guide/src") && !["problem.rs", "invalid_action.rs"].contains(&name.as_str())
            {
                continue;
            }
            let Ok(text) = std::fs::read_to_string(&file) else { continue };
            let text = text.split("#[cfg(test)]").next().unwrap().replace(['\n', ' '], "");
            let in_lint = folder.ends_with("guide/src/lint");
            for (at, _) in text.match_indices('"') {
                let before = &text[..at];
                let literal = text[at + 1..].split('"').next().unwrap();
                let after = &text[at + 1 + literal.len()..];
                let is_code = (literal.contains('-') || literal == "unreachable")
                    && !literal.starts_with('-')
                    && literal
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
                // Lists of other names are constants.
                let statement = before.rsplit(';').next().unwrap();
                let among_names = statement.split_once("]=[").is_some_and(|(count, rest)| {
                    count.bytes().all(|byte| byte.is_ascii_digit()) && !rest.contains(']')
                });
                let is_told = (before.ends_with("=>") && !in_lint)
                    || before.ends_with("mistake(")
                    || (in_lint && before.ends_with(',') && after.starts_with("\",") && !among_names);
                if is_code && is_told {
                    found.insert(literal.to_owned());
                }
            }
        }
    }
    found
}

/// A whole guide made from the lines of an example.
fn whole(example: &str) -> String {
    let table = |start: &usize| example[*start..].starts_with("[[");
    let mut starts = example.match_indices('\n').map(|(at, _)| at + 1).chain([0]).filter(table);
    let first_table = starts.by_ref().min().unwrap_or(example.len());
    let (loose, tables) = example.split_at(first_table);
    let actions: Vec<&str> = loose.lines().filter(|line| line.starts_with('{')).collect();
    let given: Vec<&str> = loose.lines().filter(|line| !line.starts_with('{')).collect();
    let is_given = |name: &str| given.iter().any(|line| line.starts_with(&format!("{name} =")));
    let mut text = String::new();
    for (name, value) in HEAD.iter().filter(|(name, _)| !is_given(name)) {
        let _ = writeln!(text, "{name} = {value}");
    }
    text += &(given.join("\n") + "\n");
    if !is_given("source") {
        text += SOURCE;
    }
    text += tables;
    if !tables.contains("[[part]]") {
        let actions = if actions.is_empty() { "{ click = \"new\" }".to_owned() } else { actions.join("\n") };
        let _ = writeln!(
            text,
            "\n[[part]]\nid = \"one\"\nin = \"autotask\"\n[[part.step]]\nid = \"first\"\nactions = [\n{actions}\n]"
        );
    }
    text
}

fn words() -> Script {
    Script {
        lacking: HashMap::from([("not-written", vec!["en"])]),
        fragments: vec!["half-a-sentence"],
        unknown_labels: vec!["autotask/no-such-label"],
        unknown_vendors: vec!["no-such-vendor"],
        variables: HashMap::from([("with-name", vec!["name"])]),
        texts: HashMap::from([("autotask/interface", vec![("en", "Interface"), ("de", "Schnittstelle")])]),
        guides: vec!["other-guide"],
        ..Script::default()
    }
}

fn said(text: &str) -> Vec<Diagnostic> {
    match parse_all(text) {
        Ok(guide) => lint(text, &guide, &words()),
        Err(errors) => errors.iter().map(Diagnostic::from).collect(),
    }
}

#[test]
fn every_example_causes_its_code_with_the_stated_severity() {
    let plain = said(&whole(""));
    assert_eq!(plain, [], "{}", whole(""));
    for (code, text, example) in entries() {
        let Some(example) = example else {
            assert!(ELSEWHERE.contains(&code.as_str()), "`{code}` has no example");
            continue;
        };
        let guide = whole(&example);
        let found = said(&guide);
        let it = found.iter().find(|it| it.code == code);
        let it = it.unwrap_or_else(|| panic!("`{code}` is not said of\n{guide}\n{found:#?}"));
        let grave = if it.severity == Severity::Error { "Error" } else { "Hint" };
        assert!(text.starts_with(grave), "`{code}` is told as {grave}");
        let line = guide.lines().nth(it.line - 1).unwrap();
        let around = ["[[part.step]]", "id ="];
        assert!(
            example.contains(line) || around.iter().any(|it| line.starts_with(it)) || code == "no-source",
            "`{code}` is told at `{line}`"
        );
        // Besides the expected code, only those that an incomplete example causes are reported.
        let others: BTreeMap<_, _> =
            found.iter().filter(|other| other.code != code).map(|it| (it.code, it)).collect();
        assert!(others.len() <= 1, "`{code}`: {others:#?}");
    }
}

#[test]
fn every_code_has_an_entry_and_words_in_all_languages() {
    let codes = codes();
    assert!(codes.len() > 60, "{codes:?}");
    let listed: Vec<String> = entries().into_iter().map(|entry| entry.0).collect();
    let set: BTreeSet<String> = listed.iter().cloned().collect();
    assert_eq!(set.len(), listed.len(), "an entry appears twice");
    assert_eq!(codes.difference(&set).collect::<Vec<_>>(), Vec::<&String>::new(), "codes without an entry");
    assert_eq!(set.difference(&codes).collect::<Vec<_>>(), Vec::<&String>::new(), "entries without a code");
    for language in ["de", "en", "nl"] {
        let words = read(&format!("locales/{language}/lint.ftl"));
        for code in &codes {
            assert!(words.contains(&format!("\nlint-{code} = ")), "{language}: lint-{code}");
        }
    }
}
