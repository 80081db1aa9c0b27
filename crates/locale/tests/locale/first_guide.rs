//! `docs/FIRST_GUIDE.md`: its guides lint clean, and the labels that it adds are on record. The guide of "Step by step" in
//! `docs/GUIDES.md` lints clean after each step.

use std::collections::BTreeSet;

use lotse_guide::{lint, parse_all};
use lotse_locale::{Language, LintWords, Words};

use crate::common::root;

fn page(name: &str) -> String {
    std::fs::read_to_string(root().join("docs").join(name)).unwrap()
}

/// The pieces of a page in this language, in their order.
fn pieces(page: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    page.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_guides_lint_clean() {
    let page = page("FIRST_GUIDE.md");
    let guides = pieces(&page, "toml");
    let mut messages = pieces(&page, "ftl");
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

#[test]
fn the_guide_lints_clean_after_each_step() {
    let first = page("FIRST_GUIDE.md");
    let mut guide = pieces(&first, "toml").remove(0);
    let mut messages = pieces(&first, "ftl").remove(0);
    let page = page("GUIDES.md");
    let path = page.split("\n## ").find(|section| section.starts_with("Step by step")).unwrap();
    let steps: Vec<_> = pieces(path, "toml").into_iter().zip(pieces(path, "ftl")).collect();
    assert_eq!(steps.len(), 6);
    let mut words = Words::shipped().unwrap();
    for (tables, sentences) in &steps {
        guide.push_str(tables);
        messages.push_str(sentences);
        let parsed = parse_all(&guide).unwrap_or_else(|errors| panic!("{errors:#?}\n{guide}"));
        words.add_guide(parsed.id.as_str(), Language::En, "en.ftl", &messages).unwrap();
        let own = LintWords { own: words.of(&parsed.id), everywhere: false, guides: &[] };
        let said = lint(&guide, &parsed, &own);
        assert_eq!(said, [], "{guide}");
    }
}
