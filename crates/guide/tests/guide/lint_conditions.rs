//! Lint: conditions that always hold, and tables in them that add nothing.

use lotse_guide::{Answers, Condition, Truth, lint, parse};

use crate::vocabulary::Script;

/// Code, subject and marked text of what is said about a condition of questions `a`, `b` (asked if `a` is yes) and `c`.
fn said(when: &str) -> Vec<(&'static str, String, String)> {
    let question = |id: &str, more: &str| {
        format!("[[question]]\nid = \"{id}\"\nanswers = [\"yes\", \"no\", \"both\"]\n{more}\n")
    };
    let text = format!(
        "format = 1\nid = \"small\"\nrevision = 1\nproduct = \"umbrella\"\nsource = []\n{}{}{}
[[part]]\nid = \"one\"\nin = \"umbrella\"\n[[part.step]]\nid = \"first\"
actions = [{{ click = \"new\" }}, {{ click = \"old\", when = {when} }}]\n",
        question("a", ""),
        question("b", "when = { a = \"yes\" }"),
        question("c", ""),
    );
    let found = lint(&text, &parse(&text).unwrap(), &Script::default());
    let found = found.into_iter().filter(|it| it.code.starts_with("condition-"));
    found.map(|it| (it.code, it.subject, text[it.span].to_owned())).collect()
}

#[test]
fn a_list_of_tables_that_always_holds() {
    let always = |subject: &str, at: &str| vec![("condition-always", subject.to_owned(), at.to_owned())];
    assert_eq!(said(r#"[{ a = "yes" }, { a = ["no", "both"] }]"#), always("a", "when"));
    assert_eq!(
        said(r#"[{ a = "yes", c = "no" }, { a = ["no", "both"] }, { c = ["yes", "both"] }]"#),
        always("a, c", "when")
    );
    // The answer to a question that is asked only then counts too.
    assert_eq!(
        said(r#"[{ a = ["no", "both"] }, { b = "yes" }, { b = ["no", "both"] }]"#),
        always("a, b", "when")
    );
    // One table alone lists them all: told there.
    assert_eq!(said(r#"[{ c = ["yes", "no", "both"] }, { b = "yes" }]"#), always("c", "c"));
    for open in [
        r#"[{ a = "yes" }, { a = "no" }]"#,
        r#"[{ a = "yes", c = "no" }, { a = ["no", "both"] }]"#,
        r#"[{ b = "yes" }, { b = ["no", "both"] }]"#,
        r#"[{ a = ["no", "both"] }, { b = ["yes", "no"] }]"#,
    ] {
        assert_eq!(said(open), [], "{open}");
    }
}

#[test]
fn a_table_that_adds_nothing() {
    let twice = |subject: &str, at: &str| vec![("condition-twice", subject.to_owned(), at.to_owned())];
    assert_eq!(said(r#"[{ a = "no", c = "no" }, { a = "no" }]"#), twice("a, c", r#"{ a = "no", c = "no" }"#));
    assert_eq!(said(r#"[{ a = ["no", "yes"] }, { a = "no" }]"#), twice("a", r#"{ a = "no" }"#));
    // Of two equal ones, the second.
    let (first, second) = (r#"{ a = ["no", "yes"] }"#, r#"{ a = ["yes", "no"] }"#);
    assert_eq!(said(&format!("[{first}, {second}]")), twice("a", second));
    assert_eq!(said(r#"[{ a = "no", c = "no" }, { a = "no", c = "yes" }]"#), []);
}

#[test]
fn readers_are_not_shown_a_table_that_adds_nothing() {
    let condition = |text: &str| -> Condition { serde_json::from_str(text).unwrap() };
    let left = |text: &str, answers: &[(&str, &str)]| {
        let answers: Answers = crate::common::answers(answers);
        match condition(text).under(&answers) {
            Truth::Open(left) => left,
            other => panic!("{other:?}"),
        }
    };
    let text = r#"[{ "a": "yes", "c": "no" }, { "a": "yes" }, { "a": ["yes"] }]"#;
    assert_eq!(left(text, &[]), condition(r#"{ "a": "yes" }"#));
    let text = r#"[{ "a": "yes", "c": "no" }, { "b": "no", "c": "no" }, { "c": ["no", "both"] }]"#;
    assert_eq!(left(text, &[("b", "no")]), condition(r#"{ "c": ["no", "both"] }"#));
    let both = condition(r#"[{ "a": "yes" }, { "c": "no" }]"#).and(&condition(r#"{ "a": "yes" }"#));
    assert_eq!(left(&serde_json::to_string(&both).unwrap(), &[]).alternatives().len(), 1);
}
