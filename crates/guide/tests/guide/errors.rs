//! A file that is not a guide is refused with the right line: the one marked `#!`.

use lotse_guide::parse;

use crate::common::marked_line;

const HEAD: &str = "format = 1\nid = \"small\"\nrevision = 1\npsa = \"autotask\"\nproduct = \"umbrella\"\n";
const SOURCE: &str = "[[source]]\npublisher = \"P\"\ntitle = \"T\"\nurl = \"https://example.com\"\nlanguage = \"de\"\nread = 2026-11-21\n";
const QUESTION: &str = "[[question]]\nid = \"old\"\nanswers = [\"no\", \"yes\"]\n";
const PART: &str = "[[part]]\nid = \"one\"\nin = \"autotask\"\n";

/// A guide with one step of these actions.
fn with_actions(actions: &str) -> String {
    format!(
        "{HEAD}{SOURCE}{QUESTION}{PART}[[part.step]]\nid = \"first\"\nactions = [\n  {{ open = \"admin\" }},\n{actions}\n]\n"
    )
}

/// A guide with something before its part.
fn with(tables: &str) -> String {
    format!(
        "{HEAD}{SOURCE}{QUESTION}{tables}\n{PART}[[part.step]]\nid = \"first\"\nactions = [{{ click = \"new\" }}]\n"
    )
}

/// Asserts that the guide is refused at the marked line, with this code, and that the detail mentions `about`.
#[track_caller]
fn refused(text: &str, code: &str, about: &str) {
    let error = parse(text).expect_err("refused");
    assert_eq!(error.problem.code(), code, "{error}");
    assert_eq!(error.line, marked_line(text), "{error}");
    let said = error.to_string();
    assert!(said.contains(about), "`{said}` does not speak of `{about}`");
    assert!(said.starts_with(&format!("line {}: ", error.line)));
}

#[test]
fn the_small_guides_of_these_tests_are_valid() {
    parse(&with("")).unwrap();
    parse(&with_actions("")).unwrap();
}

#[test]
fn an_unknown_field() {
    refused(&with("").replace("revision = 1", "revision = 1\nvision = 2 #!"), "unknown-field", "vision");
    refused(
        &with("[[credential]]\nid = \"key\"\nkind = \"k\"\nfrom = \"autotask\"\nshow = \"once\" #!"),
        "unknown-field",
        "show",
    );
    refused(&with_actions("  { clack = \"new\" }, #!"), "unknown-field", "clack");
}

#[test]
fn a_missing_field() {
    refused(&with("[[credential]] #!\nid = \"key\"\nkind = \"k\""), "missing-field", "from");
}

#[test]
fn a_wrong_type() {
    refused(&with("").replace("revision = 1", "revision = \"one\" #!"), "wrong-type", "");
    refused(&with_actions("  { wait = \"long\" }, #!"), "wrong-type", "");
    refused(&with_actions("  { wait = -1 }, #!"), "out-of-range", "");
    refused(&with("").replace("read = 2026-11-21", "read = \"some day\" #!"), "out-of-range", "");
}

#[test]
fn a_name_that_is_not_an_id() {
    refused(&with("").replace("id = \"one\"", "id = \"One part\" #!"), "bad-name", "One part");
    refused(&with_actions("  { click = \"New Key\" }, #!"), "bad-name", "New Key");
    let long = "x".repeat(101);
    refused(&with("").replace("id = \"one\"", &format!("id = \"{long}\" #!")), "bad-name", "is not an id");
}

#[test]
fn two_verbs_or_none() {
    refused(
        &with_actions("  { click = \"new\", fill = \"name\" }, #!"),
        "action-several-verbs",
        "click, fill",
    );
    refused(&with_actions("  { in = \"new\" }, #!"), "action-without-verb", "no verb");
    refused(
        &with_actions("  { click = \"new\", then = [\n    { optional = true }, #!\n  ] },"),
        "action-without-verb",
        "no verb",
    );
}

#[test]
fn a_verb_with_missing_or_extra_fields() {
    refused(&with_actions("  { move = \"new\" }, #!"), "action-lacks-field", "`to`");
    refused(&with_actions("  { link = \"https://example.com\" }, #!"), "action-lacks-field", "`text`");
    refused(&with_actions("  { choose = { values = \"5\" } }, #!"), "missing-field", "value");
    refused(&with_actions("  { tick = { value = 5 } }, #!"), "wrong-type", "string");
    refused(&with_actions("  { choose = { value = \"…\" } }, #!"), "action-needs-id", "id");
    refused(
        &with_actions("  { select = \"list\", value = \"A\", text = \"b\" }, #!"),
        "action-fields-exclude",
        "only one",
    );
    refused(
        &with_actions("  { fill = \"name\", value = \"A\", example = \"B\" }, #!"),
        "action-fields-exclude",
        "only one",
    );
    refused(
        &with_actions("  { click = \"new\", value = \"A\" }, #!"),
        "action-useless-field",
        "no use for `value`",
    );
    refused(
        &with_actions("  { wait = 5, then = [{ click = \"new\" }] }, #!"),
        "action-useless-field",
        "no use for `then`",
    );
}

#[test]
fn another_format() {
    refused(&with("").replace("format = 1", "format = 2 #!"), "guide-format", "2");
}

#[test]
fn a_duplicate_name() {
    let credential = "[[credential]]\nid = \"key\"\nkind = \"k\"\nfrom = \"autotask\"\n";
    refused(
        &with(&format!("{credential}{}", credential.replace("[[credential]]", "[[credential]] #!"))),
        "guide-twice",
        "key",
    );
    refused(&with(&QUESTION.replace("[[question]]", "[[question]] #!")), "guide-twice", "old");
    refused(
        &with("[[question]]\nid = \"new\"\nanswers = [\n  \"no\",\n  \"no\", #!\n]"),
        "guide-twice",
        "no",
    );
    refused(
        &format!(
            "{}{}",
            with(""),
            "[[part]] #!\nid = \"one\"\nin = \"autotask\"\n[[part.step]]\nid = \"x\"\nactions = []\n"
        ),
        "guide-twice",
        "one",
    );
    refused(
        &format!(
            "{}{}",
            with(""),
            "[[follow-up]]\nid = \"two\"\nin = \"autotask\"\n[[follow-up.step]] #!\nid = \"first\"\nactions = []\n"
        ),
        "guide-twice",
        "first",
    );
    refused(
        &with_actions("  { click = \"new\", then = [\n    { open = \"admin\" }, #!\n  ] },"),
        "action-twice",
        "open-admin",
    );
    refused(
        &with_actions("  { either = [[{ click = \"a\" }], [\n    { click = \"a\" }, #!\n  ]] },"),
        "action-twice",
        "click-a",
    );
}

#[test]
fn a_duplicate_matrix_or_row() {
    let row = "id = \"r\"\nmodule = \"m\"\nfunction = \"f\"\n";
    refused(
        &with(&format!(
            "[[connectwise-role]]\nid = \"a\"\n[[connectwise-role.row]]\n{row}\n[[connectwise-role]]\nid = \"b\"\n[[connectwise-role.row]]\n{row}[[connectwise-role.row]] #!\n{row}"
        )),
        "guide-twice",
        "r",
    );
    refused(
        &with(
            "[[picture-matrix]]\nid = \"a\"\nurl = \"https://example.com\"\n[[picture-matrix]]\nid = \"b\"\nurl = \"https://example.com\"\n[[picture-matrix]] #!\nid = \"a\"\nurl = \"https://example.com\"",
        ),
        "guide-twice",
        "a",
    );
    refused(
        &with(
            "[[picture-matrix]]\nid = \"a\"\nurl = \"https://example.com\"\n[[allow-list]] #!\nid = \"a\"\nregions = {}",
        ),
        "guide-twice",
        "a",
    );
    refused(
        &with(
            "[[access-tree]]\nid = \"t\"\nroot = []\n[[access-tree.row]]\nid = \"r\"\ntick = \"x\"\n[[access-tree.row]] #!\nid = \"r\"\ntick = \"y\"",
        ),
        "guide-twice",
        "r",
    );
}

#[test]
fn a_reference_to_something_undefined() {
    refused(&with_actions("  { capture = \"key\" }, #!"), "guide-dangling", "key");
    refused(&with_actions("  { fill = \"name\", credential = \"key\" }, #!"), "guide-dangling", "key");
    refused(&with_actions("  { matrix = \"rights\" }, #!"), "guide-dangling", "rights");
    let row = "[[connectwise-role]]\nid = \"a\"\n[[connectwise-role.row]]\nid = \"r\"\nmodule = \"m\"\nfunction = \"f\"\n";
    refused(&with(&format!("{row}list = \"tables\" #!")), "guide-dangling", "tables");
    refused(&with(&format!("{row}until-step = \"later\" #!")), "guide-dangling", "later");
}

#[test]
fn a_condition_on_something_undefined() {
    let unknown = "when = { new = \"yes\" } #!";
    refused(&with(&format!("[[next]]\nid = \"n\"\n{unknown}")), "guide-dangling", "new");
    refused(
        &with(&format!("[[credential]]\nid = \"k\"\nkind = \"k\"\nfrom = \"autotask\"\n{unknown}")),
        "guide-dangling",
        "new",
    );
    refused(
        &with(&format!("[[question]]\nid = \"q\"\nanswers = [\"a\"]\n{unknown}")),
        "guide-dangling",
        "new",
    );
    refused(
        &with_actions("  { click = \"new\", when = { old = \"maybe\" } }, #!"),
        "guide-dangling",
        "old=maybe",
    );
    refused(
        &with("").replace("id = \"first\"", "id = \"first\"\nwhen = { old = [\"no\", \"maybe\"] } #!"),
        "guide-dangling",
        "old=maybe",
    );
}

#[test]
fn a_condition_in_a_matrix_on_something_undefined() {
    let role = "[[connectwise-role]]\nid = \"a\"\n[[connectwise-role.row]]\nid = \"p\"\nmodule = \"m\"\nfunction = \"g\"\n[[connectwise-role.row]]\nid = \"r\"\nmodule = \"m\"\nfunction = \"f\"\n";
    refused(&with(&format!("{role}when = {{ new = \"yes\" }} #!")), "guide-dangling", "new");
    refused(
        &with(&format!("{role}edit = {{ level = \"all\", when = {{ new = \"yes\" }} }} #!")),
        "guide-dangling",
        "new",
    );
    let level = "[[autotask-level]]\nid = \"a\"\n[[autotask-level.row]]\nid = \"r\"\nsection = \"s\"\nobject = \"o\"\n";
    refused(&with(&format!("{level}when = {{ new = \"yes\" }} #!")), "guide-dangling", "new");
    refused(
        &with(&format!("{level}view = {{ level = \"all\", when = {{ new = \"yes\" }} }} #!")),
        "guide-dangling",
        "new",
    );
    let tree = "[[access-tree]]\nid = \"a\"\nroot = []\n[[access-tree.row]]\nid = \"r\"\ntick = \"t\"\n";
    refused(&with(&format!("{tree}when = {{ new = \"yes\" }} #!")), "guide-dangling", "new");
}

#[test]
fn something_empty() {
    refused(&with("[[question]] #!\nid = \"q\"\nanswers = []"), "guide-empty", "q");
    refused(&with("[[follow-up]] #!\nid = \"f\"\nin = \"autotask\"\nstep = []"), "guide-empty", "f");
    let none = parse(&format!("{HEAD}part = []\nsource = []\n")).unwrap_err();
    assert_eq!((none.line, none.problem.code()), (1, "guide-empty"));
    assert_eq!(parse("").unwrap_err().line, 1);
}

#[test]
fn a_syntax_error() {
    refused(&with("").replace("revision = 1", "revision = = 1 #!"), "toml-syntax", "");
    refused(&with("[[question #!"), "toml-syntax", "");
}
