//! The lines: folded, escaped, and read back unchanged.

use proptest::prelude::*;

use crate::common::{ending, english, entries, text};

/// Asserts that lines end with CRLF, have at most 75 octets and contain no control characters.
#[track_caller]
fn good_lines(file: &str) {
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    for line in file.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(
            !line.is_empty() && !line.chars().any(|letter| letter.is_control() && letter != '\t'),
            "{line:?}"
        );
    }
}

#[test]
fn special_characters_are_read_back_unchanged() {
    for name in [
        "comma, semicolon; colon: quote\"",
        "back\\slash, \\n is no line break, and \\",
        "two\nlines",
        "END:VEVENT\nBEGIN:VEVENT",
        "Grüße aus Österreich, ÄÖÜ ß € — “quotes” 老虎 😀👩‍💻",
        "a\ttab",
        "{ $name }",
    ] {
        let mut one = ending("2027-02-28");
        one.organisation = name.to_owned();
        let file = english(&[one, ending("2027-03-01")]);
        good_lines(&file);
        let all = entries(&file);
        assert_eq!(all.len(), 2, "{file}");
        assert!(text(&all[0].0, "SUMMARY").ends_with(name), "{name:?}: {file}");
    }
}

#[test]
fn control_characters_become_visible_and_line_ends_one_line_break() {
    let mut one = ending("2027-02-28");
    one.organisation = "a\r\nb\rc\u{0}d\u{1b}e\u{7f}f\u{85}g\u{202e}h".to_owned();
    let file = english(&[one]);
    good_lines(&file);
    assert!(
        text(&entries(&file)[0].0, "SUMMARY").ends_with("a\nb\nc\u{fffd}d\u{fffd}e\u{fffd}f\ng\u{fffd}h")
    );
}

#[test]
fn a_long_text_is_folded_between_characters() {
    for letter in ["x", "ä", "老", "😀", " ", ",", "\\", "\n"] {
        for length in [40, 60, 75, 76, 149, 150, 200] {
            let mut one = ending("2027-02-28");
            one.organisation = format!("|{}|", letter.repeat(length));
            let file = english(&[one.clone()]);
            good_lines(&file);
            assert!(
                text(&entries(&file)[0].0, "SUMMARY").ends_with(&one.organisation),
                "{letter:?} {length}"
            );
        }
    }
}

proptest! {
    /// Any name without invisible characters is read back unchanged.
    #[test]
    fn any_name_survives(
        organisation in "[ -~¡-ʯ가-힣老-虎😀-😎]{1,120}",
        name in "[ -~äöüß,;:\\\\\"'{}$]{1,120}",
    ) {
        let mut one = ending("2027-02-28");
        one.organisation = format!("<{organisation}>");
        one.name = format!("<{name}>");
        let file = english(&[one.clone()]);
        good_lines(&file);
        let all = entries(&file);
        prop_assert_eq!(all.len(), 1);
        let summary = text(&all[0].0, "SUMMARY");
        prop_assert!(summary.contains(&one.organisation) && summary.contains(&one.name), "{}", summary);
        let description = text(&all[0].0, "DESCRIPTION");
        prop_assert!(description.contains(&one.organisation) && description.contains(&one.name));
    }
}
