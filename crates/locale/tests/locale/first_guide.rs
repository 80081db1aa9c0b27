//! `docs/FIRST_GUIDE.md`: its guides lint clean, and the labels that the page adds are on record.

use std::collections::BTreeSet;

use lotse_guide::{lint, parse_all};
use lotse_locale::{Language, LintWords, Words};

use crate::common::root;

/// The pieces of the page in this language, in their order.
fn pieces(language: &str) -> Vec<String> {
    let page = std::fs::read_to_string(root().join("docs/FIRST_GUIDE.md")).unwrap();
    let fence = format!("```{language}\n");
    page.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_guides_lint_clean() {
    let guides = pieces("toml");
    let mut messages = pieces("ftl");
    let added = messages.remove(1);
    let added: BTreeSet<String> =
        added.lines().map(|line| format!("connectwise/{}", line.split(' ').next().unwrap())).collect();
    assert_eq!((guides.len(), messages.len(), added.len()), (2, 2, 4));
    assert_eq!(guides[0].lines().count(), 10, "ten lines");
    let mut words = Words::shipped().unwrap();
    for (text, messages) in guides.iter().zip(&messages) {
        let guide = parse_all(text).unwrap_or_else(|errors| panic!("{errors:#?}"));
        let id = guide.id.to_string();
        words.add_guide(&id, Language::En, "x.en.ftl", messages).unwrap();
        let own = LintWords { own: words.of(&guide.id), everywhere: false, guides: &[] };
        let said = lint(text, &guide, &own);
        let said: Vec<_> = said.iter().map(|it| (it.code, it.subject.as_str())).collect();
        assert!(said.is_empty(), "{id}: {said:?}");
    }
    let on_record: BTreeSet<String> = words.all_labels().map(ToString::to_string).collect();
    assert!(added.is_subset(&on_record), "{added:?}");
}
