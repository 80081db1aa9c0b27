//! Guides of earlier versions of Lotse are read for ever: runs keep the guide that they were started with.

use lotse_guide::{Answers, Whereabouts, parse};

/// Guides as version 0.1 shipped them, and the sample of that time.
const FORMER: [(&str, &str); 3] = [
    ("sophos-central-autotask", include_str!("../fixtures/former/sophos-central-autotask.toml")),
    ("umbrella-connectwise", include_str!("../fixtures/former/umbrella-connectwise.toml")),
    ("everything", include_str!("../fixtures/former/everything.toml")),
];

#[test]
fn guides_of_earlier_versions_are_still_read() {
    for (name, text) in FORMER {
        let guide = parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(guide.id.as_str(), name);
        assert!(guide.psa.is_some(), "{name}");
        assert!(guide.plan(&Answers::new()).steps().count() > 3, "{name}");
    }
}

#[test]
fn the_former_name_of_a_table_is_still_read() {
    let (_, text) = FORMER[2];
    assert!(text.contains("[[picture-matrix]]"));
    let guide = parse(text).unwrap();
    assert_eq!(guide.elsewheres[0].place, Whereabouts::Picture);
    assert!(guide.elsewheres[0].url.is_some());
}
