//! The fingerprint of a guide covers its whole content, and nothing else.

use lotse_guide::fingerprint;

use crate::common::{EVERYTHING, texts};

#[test]
fn comments_line_ends_and_the_order_of_names_do_not_count() {
    let same = fingerprint(EVERYTHING).unwrap();
    assert_eq!(same.len(), 64);
    assert_eq!(fingerprint(&EVERYTHING.replace('\n', "\r\n")), Some(same.clone()));
    assert_eq!(fingerprint(&format!("# a comment\n{EVERYTHING}\n\n# another\n")), Some(same.clone()));
    let head = "format = 1\nid = \"everything\"\n";
    assert!(EVERYTHING.contains(head));
    assert_eq!(fingerprint(&EVERYTHING.replacen(head, "id = 'everything'\nformat=1\n", 1)), Some(same));
}

#[test]
fn every_value_counts() {
    let same = fingerprint(EVERYTHING).unwrap();
    for (before, after) in [
        ("https://docs.example.com/read", "https://docs.example.com/raed"),
        ("revision = 7", "revision = 8"),
        ("format = 1", "format = 2"),
        ("optional = true", "optional = false"),
    ] {
        assert!(EVERYTHING.contains(before), "{before}");
        let other = fingerprint(&EVERYTHING.replacen(before, after, 1));
        assert!(other.is_some() && other != Some(same.clone()), "{before}");
    }
    assert_eq!(fingerprint("no = = toml"), None);
}

#[test]
fn no_two_guides_have_the_same_fingerprint() {
    let all: std::collections::BTreeSet<_> = texts().iter().map(|(_, text)| fingerprint(text)).collect();
    assert_eq!(all.len(), texts().len());
}
