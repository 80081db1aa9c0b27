//! Excessive sizes and nesting, which no guide needs and which could crash Lotse, are refused early.

use lotse_guide::{FILE_LIMIT, Id, ParseError, fingerprint, parse};

use crate::common::{EVERYTHING, GALLERY, texts};

fn refused(text: &str) -> ParseError {
    parse(text).expect_err("refused")
}

/// The sample guide with one text replaced.
fn with(before: &str, after: &str) -> String {
    assert!(EVERYTHING.contains(before), "{before}");
    EVERYTHING.replacen(before, after, 1)
}

#[test]
fn nesting_that_is_too_deep_is_refused() {
    let deep = |open: &str, inner: &str, close: &str, times: usize| {
        format!("format = 1\nx = {}{inner}{}\n", open.repeat(times), close.repeat(times))
    };
    let dotted = "a.".repeat(70) + "a = {";
    for text in [
        deep("[", "", "]", 33),
        deep("[", "", "]", 100_000),
        deep("{ a = ", "1", " }", 10_000),
        // Each level is as deep as the parser lets it be.
        deep(&format!("{{ {dotted}"), "", "} }", 60),
        format!("format = 1\n[{}a]\n", "a.".repeat(100_000)),
        format!("format = 1\n{}a = 1\n", "\"a\" . ".repeat(9)),
    ] {
        let error = refused(&text);
        assert_eq!((error.problem.code(), error.line), ("guide-too-deep", 2));
        assert_eq!(fingerprint(&text), None);
    }
    // Brackets in texts and comments don't count.
    parse(&with("title = \"", &format!("# {}\ntitle = \"{}", "[".repeat(99), "{.".repeat(99)))).unwrap();
}

#[test]
fn a_file_that_is_too_long_is_refused() {
    let error = refused(&format!("{EVERYTHING}# {}", "x".repeat(FILE_LIMIT)));
    assert_eq!((error.problem.code(), error.line), ("guide-too-much", 1));
}

#[test]
fn a_guide_with_too_many_parts_is_refused() {
    let rows: String = (0..2000)
        .map(|at| format!("[[access-tree.row]]\nid = \"r{at}\"\npath = []\ntick = \"t\"\n"))
        .collect();
    let tree = format!("[[access-tree]]\nid = \"many\"\nroot = []\n{rows}");
    let uses: String = (0..60).map(|at| format!("{{ matrix = \"many\", id = \"m{at}\" }}, ")).collect();
    let step = format!(
        "[[follow-up]]\nid = \"last\"\nin = \"autotask\"\nkind = \"repair\"\n[[follow-up.step]]\nid = \"s\"\nactions = [{uses}]\n"
    );
    assert_eq!(refused(&format!("{EVERYTHING}\n{tree}{step}")).problem.code(), "guide-too-much");

    let questions: String =
        (0..201).map(|at| format!("[[question]]\nid = \"q{at}\"\nanswers = [\"a\"]\n")).collect();
    assert_eq!(
        refused(&with("[[question]]", &format!("{questions}[[question]]"))).problem.code(),
        "guide-too-much"
    );
}

#[test]
fn conditions_with_too_many_tables_are_refused() {
    let tables = |count: usize| format!("[{}]", "{ sync = \"yes\" }, ".repeat(count));
    let range = "from = \"tickets\"\nto = \"members\"\nwhen = { sync = \"yes\" }\n";
    assert!(GALLERY.contains(range));
    let ranges = |count: usize, times: usize| {
        let one = format!("from = \"tickets\"\nto = \"members\"\nwhen = {}\n", tables(count));
        GALLERY.replacen(range, &vec![one; times].join("[[connectwise-role.range]]\n"), 1)
    };
    parse(&ranges(20, 1)).unwrap();
    parse(&ranges(20, 2)).unwrap();
    // The conditions of ranges that overlap are joined each with each.
    for (count, times) in [(21, 1), (20, 3), (2, 10)] {
        assert_eq!(refused(&ranges(count, times)).problem.code(), "guide-too-much", "{count} in {times}");
    }
}

#[test]
fn a_condition_that_repeats_an_answer_is_refused() {
    let again = "\"small\", ".repeat(9);
    let text = with("scope = [\"small\"", &format!("scope = [{again}\"small\""));
    assert_eq!(refused(&text).problem.code(), "guide-twice");
}

#[test]
fn an_unsafe_web_address_is_refused() {
    let named = [
        "https://docs.example.com/de/everything",
        "https://docs.example.com/read",
        "https://docs.example.com/picture",
        "https://docs.example.com/next",
    ];
    for address in named {
        for other in [
            "javascript:alert(1)//",
            "file:///etc/passwd",
            "http://docs.example.com/",
            "https://docs.example.com/ x",
            "https://user@docs.example.com/",
            "https://docs.example.com/<script>",
        ] {
            let text = with(&format!("\"{address}\""), &format!("\"{other}\""));
            let line = text.lines().position(|line| line.contains(other)).unwrap() + 1;
            let error = refused(&text);
            assert_eq!((error.problem.code(), error.problem.arguments().0.as_str()), ("not-https", other));
            assert_eq!(error.line, line, "{other}");
        }
    }
}

#[test]
fn a_text_with_invisible_characters_is_refused() {
    for (sign, point) in [
        ("\u{202e}", "U+202E"),
        ("\\u001b[2J", "U+001B"),
        ("\\u202E", "U+202E"),
        ("\\r", "U+000D"),
        ("\u{200b}", "U+200B"),
    ] {
        for field in ["title", "value", "example", "publisher"] {
            let text = with(&format!("{field} = \""), &format!("{field} = \"{sign}"));
            let error = refused(&text);
            assert_eq!(error.problem.code(), "guide-hidden-sign", "{text}");
            let detail = error.problem.arguments().0;
            assert!(detail.contains(point) && !detail.contains(is_hidden), "{detail:?}");
        }
    }
}

fn is_hidden(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{200b}' | '\u{202e}')
}

#[test]
fn the_shipped_guides_are_far_below_the_limits() {
    for (name, text) in texts() {
        assert!(text.len() * 20 < FILE_LIMIT, "{name}");
        let id: Id = parse(text).unwrap().id;
        assert_eq!(id.as_str(), name);
    }
}
