//! Parsing never panics, whatever is in the file, and every parsed guide can be planned and linted.

use std::fmt::Write as _;

use lotse_guide::{Answers, ParseError, lint, parse};
use proptest::prelude::*;

use crate::common::{all_answers, texts};
use crate::vocabulary::Script;

/// A mutation of a line or a byte.
#[derive(Debug, Clone)]
enum Mutation {
    DeleteLine(usize),
    DuplicateLine(usize),
    SwapLines(usize, usize),
    ReplaceLine(usize, String),
    DeleteByte(usize),
    ReplaceByte(usize, u8),
    CutAt(usize),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    use Mutation::{CutAt, DeleteByte, DeleteLine, DuplicateLine, ReplaceByte, ReplaceLine, SwapLines};
    let line = prop_oneof![
        Just("[[part]]".to_owned()),
        Just("[[part.step]]".to_owned()),
        Just("[[connectwise-role.row]]".to_owned()),
        Just("when = { scope = \"small\" }".to_owned()),
        Just("actions = []".to_owned()),
        Just("id = \"x\"".to_owned()),
        ".{0,40}",
    ];
    prop_oneof![
        4 => any::<usize>().prop_map(DeleteLine),
        4 => any::<usize>().prop_map(DuplicateLine),
        2 => any::<(usize, usize)>().prop_map(|(one, other)| SwapLines(one, other)),
        4 => (any::<usize>(), line).prop_map(|(at, text)| ReplaceLine(at, text)),
        2 => any::<usize>().prop_map(DeleteByte),
        2 => (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| ReplaceByte(at, byte)),
        1 => any::<usize>().prop_map(CutAt),
    ]
}

fn mutate(text: &str, mutation: &Mutation) -> String {
    let mut lines: Vec<String> = text.lines().map(ToOwned::to_owned).collect();
    let mut bytes = text.as_bytes().to_vec();
    if lines.is_empty() || bytes.is_empty() {
        return text.to_owned();
    }
    let line = |at: &usize| at % lines.len();
    let byte = |at: &usize| at % bytes.len();
    match mutation {
        Mutation::DeleteLine(at) => drop(lines.remove(line(at))),
        Mutation::DuplicateLine(at) => lines.insert(line(at), lines[line(at)].clone()),
        Mutation::SwapLines(one, other) => {
            let (one, other) = (line(one), line(other));
            lines.swap(one, other);
        }
        Mutation::ReplaceLine(at, text) => {
            let at = line(at);
            lines[at].clone_from(text);
        }
        Mutation::DeleteByte(at) => {
            bytes.remove(byte(at));
            return String::from_utf8_lossy(&bytes).into_owned();
        }
        Mutation::ReplaceByte(at, with) => {
            let at = byte(at);
            bytes[at] = *with;
            return String::from_utf8_lossy(&bytes).into_owned();
        }
        Mutation::CutAt(at) => {
            bytes.truncate(byte(at));
            return String::from_utf8_lossy(&bytes).into_owned();
        }
    }
    lines.join("\n")
}

/// Parses, plans and lints a text. If it is refused, asserts that the error names one of its lines.
fn survive(text: &str) {
    match parse(text) {
        Ok(guide) => {
            for answers in all_answers(&guide).into_iter().take(8) {
                let _ = guide.plan(&answers);
            }
            let lines = text.lines().count().max(1);
            for warning in lint(text, &guide, &Script::default()) {
                assert!((1..=lines).contains(&warning.line), "{warning:?}");
            }
        }
        Err(error) => sensible(text, &error),
    }
}

fn sensible(text: &str, error: &ParseError) {
    let lines = text.split('\n').count();
    assert!((1..=lines).contains(&error.line), "{error} in {lines} lines");
    assert!(!error.problem.code().is_empty());
}

/// Keys of the format, so that random TOML gets past the first key.
fn key() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => prop::sample::select(vec![
            "format", "id", "revision", "psa", "product", "source", "question", "answers", "credential", "kind",
            "connectwise-role", "autotask-level", "access-tree", "choice-list", "picture-matrix", "allow-list",
            "row", "part", "step", "in", "actions", "click", "go", "either", "then", "when", "follow-up", "next",
            "module", "function", "regions", "url", "expiry", "format", "read", "add", "level",
        ])
        .prop_map(ToOwned::to_owned),
        1 => "[a-z][a-z-]{0,8}",
    ]
}

fn value() -> impl Strategy<Value = toml::Value> {
    let leaf = prop_oneof![
        3 => "[a-z]{1,6}(-[a-z]{1,3})?".prop_map(toml::Value::String),
        1 => ".{0,12}".prop_map(toml::Value::String),
        2 => (0i64..3).prop_map(toml::Value::Integer),
        1 => any::<i64>().prop_map(toml::Value::Integer),
        1 => any::<bool>().prop_map(toml::Value::Boolean),
    ];
    leaf.prop_recursive(5, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(toml::Value::Array),
            prop::collection::vec((key(), inner), 0..6)
                .prop_map(|pairs| toml::Value::Table(pairs.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in ".*") {
        survive(&text);
    }

    #[test]
    fn any_lines_are_read_or_refused(text in "([a-z-]{1,9} ?= ?[\"{}\\[\\]a-z0-9 ,]{0,20}\n|\\[\\[[a-z.-]{1,12}\\]\\]\n){0,12}") {
        survive(&text);
    }

    #[test]
    fn any_toml_is_read_or_refused(pairs in prop::collection::vec((key(), value()), 0..10)) {
        let table: toml::Table = pairs.into_iter().collect();
        survive(&toml::to_string(&table).unwrap());
    }

    #[test]
    fn a_damaged_guide_is_read_or_refused(
        which in any::<prop::sample::Index>(),
        mutations in prop::collection::vec(mutation(), 1..6),
    ) {
        let mut text = which.get(texts()).1.clone();
        for mutation in &mutations {
            text = mutate(&text, mutation);
        }
        survive(&text);
    }
}

#[test]
fn deep_nesting_is_refused_and_does_not_overflow() {
    let mut nested = String::from("{ click = \"a\" }");
    for depth in 0..5000 {
        nested = format!("{{ click = \"a\", id = \"a-{depth}\", then = [{nested}] }}");
    }
    survive(&format!("actions = [{nested}]"));
    survive(&"[".repeat(100_000));
    survive(&format!("a = {}", "[".repeat(100_000)));
}

#[test]
fn line_ends_of_any_system_are_read_alike() {
    for (name, text) in texts() {
        let windows = text.replace('\n', "\r\n");
        assert_eq!(parse(text), parse(&windows), "{name}");
        let broken = windows.replace("revision =", "revisions =");
        assert_eq!(
            parse(&broken).unwrap_err().line,
            parse(&text.replace("revision =", "revisions =")).unwrap_err().line
        );
    }
}

#[test]
fn many_questions_are_planned_and_linted_in_time() {
    let mut text =
        String::from("format = 1\nid = \"many\"\nrevision = 1\npsa = \"a\"\nproduct = \"b\"\nsource = []\n");
    for number in 0..40 {
        let _ = write!(text, "[[question]]\nid = \"q{number}\"\nanswers = [\"no\", \"yes\"]\n");
    }
    text.push_str(
        "[[part]]\nid = \"p\"\nin = \"a\"\n[[part.step]]\nid = \"s\"\nactions = [{ click = \"a\" }]\n",
    );
    let guide = parse(&text).unwrap();
    let _ = guide.plan(&Answers::new());
    let _ = lint(&text, &guide, &Script::default());
}
