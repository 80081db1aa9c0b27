//! Lint, words: each code is reported once, at the line marked `#!`, and a good guide gets no warning.

use std::collections::HashMap;

use lotse_guide::{Diagnostic, Severity, lint, parse};

use crate::common::{EVERYTHING, marked_line, texts};
use crate::vocabulary::Script;

/// Hints that the small guides of these tests always get.
const LEFT_OVER: [&str; 5] =
    ["row-without-right", "unused-question", "unused-matrix", "unused-credential", "credential-goes-nowhere"];

/// The diagnostics of a guide whose line is marked `#!`, without the hints that all small guides get.
pub(crate) fn said(text: &str, words: &Script) -> Vec<Diagnostic> {
    let guide = parse(text).unwrap_or_else(|error| panic!("{error}"));
    lint(text, &guide, words).into_iter().filter(|it| !LEFT_OVER.contains(&it.code)).collect()
}

/// Asserts that there is exactly one warning, at the marked line.
#[track_caller]
pub(crate) fn says(text: &str, words: &Script, severity: Severity, code: &str, subject: &str, detail: &str) {
    let said = said(text, words);
    let short: Vec<_> = said
        .iter()
        .map(|it| (it.line, it.severity, it.code, it.subject.as_str(), it.detail.as_str()))
        .collect();
    assert_eq!(short, [(marked_line(text), severity, code, subject, detail)]);
}

/// The sample guide with a mark after the first line that contains `part`.
fn marked(part: &str) -> String {
    let line = EVERYTHING.lines().find(|line| line.contains(part)).unwrap();
    EVERYTHING.replacen(line, &format!("{line} #!"), 1)
}

#[test]
fn a_good_guide_gets_no_warning() {
    for (name, text) in texts() {
        let variables = HashMap::from([("what-it-is", vec!["menu", "code"]), ("telephone", vec!["who"])]);
        let said = lint(text, &parse(text).unwrap(), &Script { variables, ..Script::default() });
        let said: Vec<_> =
            said.iter().filter(|it| name == "everything" || it.code != "value-without-variable").collect();
        assert!(said.is_empty(), "{name}: {said:#?}");
    }
}

/// Words for the sample guide, with their variables.
fn words() -> Script {
    Script {
        variables: HashMap::from([("what-it-is", vec!["menu", "code"]), ("telephone", vec!["who"])]),
        ..Script::default()
    }
}

#[test]
fn a_message_that_a_language_lacks() {
    let lacking = |message, at| {
        let words = Script { lacking: HashMap::from([(message, vec!["nl", "en"])]), ..words() };
        says(&marked(at), &words, Severity::Error, "missing-message", message, "nl, en");
    };
    lacking("about", "id = \"everything\"");
    lacking("careful", "warn = \"careful\"");
    lacking("because-new", "because = \"because-new\"");
    lacking("source-older", "differs = \"source-older\"");
    lacking("read-this", "text = \"read-this\"");
}

#[test]
fn a_missing_message_of_a_table_is_reported_at_its_heading() {
    let lacking = |message: &'static str, head: &str, id: &str| {
        let text = EVERYTHING.replacen(&format!("{head}\n{id}"), &format!("{head} #!\n{id}"), 1);
        let words = Script { lacking: HashMap::from([(message, vec!["de"])]), ..words() };
        says(&text, &words, Severity::Error, "missing-message", message, "de");
    };
    lacking("question-scope.effect-large", "[[question]]", "id = \"scope\"");
    lacking("credential-mailed", "[[credential]]", "id = \"mailed\"");
    lacking("step-form", "[[part.step]]", "id = \"form\"");
    lacking("part-tree", "[[part]]", "id = \"tree\"");
    lacking("part-mend", "[[follow-up]]", "id = \"mend\"");
    lacking("next-more-to-read", "[[next]]", "id = \"more-to-read\"");
}

#[test]
fn a_missing_message_of_a_matrix_is_reported_where_it_is_set() {
    for message in ["matrix-role", "matrix-allowed", "reason-companies"] {
        let words = Script { lacking: HashMap::from([(message, vec!["de"])]), ..words() };
        let text = marked("matrix = \"role\"");
        let found = said(&text, &words);
        let at = marked_line(&text);
        assert!(
            found.iter().any(|it| it.line == at && it.code == "missing-message" && it.subject == message),
            "{message}: {found:#?}"
        );
    }
}

#[test]
fn a_message_that_nothing_uses() {
    let words = Script { own: vec!["about", "step-form", "left-over"], ..words() };
    let found = said(EVERYTHING, &words);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!((found[0].code, found[0].severity), ("unused-message", Severity::Hint));
    assert_eq!(found[0].subject, "left-over");
}

#[test]
fn a_label_of_the_guide_that_nothing_uses() {
    let words = Script { own_labels: vec!["umbrella/save-and-close", "umbrella/left-over"], ..words() };
    let text = EVERYTHING.replacen(
        "{ hover = \"plus\"",
        "{ click = \"umbrella/save-and-close\" }, { hover = \"plus\"",
        1,
    );
    let found = said(&text, &words);
    let unused: Vec<_> = found.iter().filter(|it| it.code == "unused-label").collect();
    assert_eq!(unused.len(), 1, "{found:#?}");
    assert_eq!((&*unused[0].subject, unused[0].severity), ("umbrella/left-over", Severity::Hint));
}

#[test]
fn an_unknown_label() {
    let unknown = |label, at| {
        let words = Script { unknown_labels: vec![label], ..words() };
        says(&marked(at), &words, Severity::Error, "unknown-label", label, "");
    };
    unknown("connectwise/finance", "tick = \"finance\"");
    unknown("connectwise/update-security", "open = \"update-security\"");
    unknown("umbrella/mssp-settings", "choose = \"umbrella/mssp-settings\"");
    unknown("umbrella/psa-integration-details", "area = \"psa-integration-details\"");
    unknown("umbrella/credentials", "in = \"credentials\"");
    unknown("connectwise/setup-tables", "in = \"setup-tables\"");
    unknown("connectwise/level-my", "select = \"level-my\"");
    unknown("connectwise/level-all", "option = \"level-all\"");
}

#[test]
fn an_unknown_label_of_a_matrix() {
    for (label, line) in [
        ("connectwise/api-reports", "function = \"api-reports\""),
        ("connectwise/configurations", "also-at = "),
        ("connectwise/service-service-board", "\"service-service-board\"]"),
        ("autotask/can-create-webhooks", "object = "),
        ("autotask/security-level-api-user-system", "copied-from = "),
        ("kaseya/user-roles", "tick = \"user-roles\""),
        ("kaseya/tab-access-rights", "root = "),
    ] {
        let words = Script { unknown_labels: vec![label], ..words() };
        let text = marked(line);
        says(&text, &words, Severity::Error, "unknown-label", label, "");
    }
}

#[test]
fn an_unknown_vendor() {
    let unknown = |vendor, at| {
        let words = Script { unknown_vendors: vec![vendor], ..words() };
        let text = marked(at);
        // Reported once, where it is named first; its labels are not reported.
        says(&text, &words, Severity::Error, "unknown-vendor", vendor, "");
    };
    unknown("connectwise", "psa = \"connectwise\"");
    unknown("umbrella", "product = \"umbrella\"");
    unknown("sophos-central", "from = \"sophos-central\"");
    unknown("kaseya", "in = \"kaseya\"");
}

#[test]
fn no_source() {
    let text = EVERYTHING.split("[[question]]").collect::<Vec<_>>();
    let head = text[0].split("[[source]]").next().unwrap();
    let text = format!("{head}source = []\n[[question]]{}", text[1..].join("[[question]]"));
    let found = said(&text, &words());
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!((found[0].code, found[0].subject.as_str()), ("no-source", "everything"));
}

#[test]
fn a_variable_without_value_and_a_value_without_variable() {
    let mut more = words();
    more.variables.insert("careful", vec!["what"]);
    says(&marked("warn = \"careful\""), &more, Severity::Error, "variable-without-value", "careful", "what");

    let mut fewer = words();
    fewer.variables.insert("telephone", vec![]);
    says(&marked("do = \"telephone\""), &fewer, Severity::Hint, "value-without-variable", "telephone", "who");
}

#[test]
fn a_value_that_looks_translated() {
    let words = Script {
        texts: HashMap::from([("connectwise/members", vec![("en", "Interface"), ("de", "API")])]),
        ..words()
    };
    says(&marked("select = \"members\""), &words, Severity::Hint, "translated-value", "API", "de");
}

#[test]
fn warnings_come_in_the_order_of_the_lines() {
    let words = Script {
        unknown_labels: vec!["umbrella/save", "connectwise/system", "connectwise/finance"],
        ..words()
    };
    let lines: Vec<_> = said(EVERYTHING, &words).iter().map(|it| it.line).collect();
    assert!(lines.len() >= 3);
    assert!(lines.is_sorted(), "{lines:?}");
}

#[test]
fn a_language_without_any_message_is_one_line() {
    let words = Script { lacking_languages: vec!["nl"], ..words() };
    says(&marked("id = \"everything\""), &words, Severity::Error, "missing-language", "everything", "nl");
}

#[test]
fn a_warning_suggests_what_was_probably_meant() {
    let words = Script { unknown_labels: vec!["connectwise/generate-keys"], ..words() };
    let text = EVERYTHING.replacen("tick = \"finance\"", "tick = \"generate-keys\"", 1);
    let found = said(&text, &words);
    let meant: Vec<_> = found.iter().filter_map(|it| it.suggestion.as_deref()).collect();
    assert_eq!(meant, ["generate-key"], "{found:#?}");
}

#[test]
fn only_a_message_that_nothing_uses_is_suggested_for_a_missing_one() {
    // The guide uses "because-new" further down.
    let text = EVERYTHING.replacen("warn = \"careful\"", "warn = \"because-nev\"", 1);
    let suggested = |own| {
        let words = Script { lacking: HashMap::from([("because-nev", vec!["en"])]), own, ..words() };
        let missing = said(&text, &words).into_iter().find(|it| it.code == "missing-message").unwrap();
        missing.suggestion
    };
    assert_eq!(suggested(vec!["because-new"]), None);
    assert_eq!(suggested(vec!["because-new", "because-never"]), Some("because-never".to_owned()));
}
