//! The guides that tests walk through, and every way to answer them.

use std::path::PathBuf;
use std::sync::OnceLock;

use lotse_guide::{Answers, Guide, parse};

/// A sample guide that uses every feature of the format.
pub(crate) const EVERYTHING: &str = include_str!("../fixtures/everything.toml");

/// A sample guide with what pages of other vendors need and the first one does not have.
pub(crate) const GALLERY: &str = include_str!("../fixtures/gallery.toml");

/// The shipped guides as text, by file name.
pub(crate) fn shipped() -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../guides");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    files.sort();
    assert!(files.len() >= 5, "the shipped guides are gone: {files:?}");
    files
        .iter()
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// The shipped guides and the samples as text, by file name.
pub(crate) fn texts() -> &'static [(String, String)] {
    static TEXTS: OnceLock<Vec<(String, String)>> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let mut all = shipped();
        all.push(("everything".to_owned(), EVERYTHING.to_owned()));
        all.push(("gallery".to_owned(), GALLERY.to_owned()));
        all
    })
}

/// The same, read.
pub(crate) fn guides() -> &'static [Guide] {
    static GUIDES: OnceLock<Vec<Guide>> = OnceLock::new();
    GUIDES.get_or_init(|| {
        (texts().iter())
            .map(|(name, text)| parse(text).unwrap_or_else(|error| panic!("{name}: {error}")))
            .collect()
    })
}

/// Every way to answer each question or to leave it open.
pub(crate) fn all_answers(guide: &Guide) -> Vec<Answers> {
    let mut all = vec![Answers::new()];
    for question in &guide.questions {
        let answered = all.iter().flat_map(|answers| {
            question.answers.iter().map(|answer| {
                let mut answers = answers.clone();
                answers.insert(question.id.clone(), answer.clone());
                answers
            })
        });
        all = answered.collect::<Vec<_>>().into_iter().chain(all).collect();
    }
    all
}

/// Answers as a test writes them: `[("scope", "large")]`.
pub(crate) fn answers(given: &[(&str, &str)]) -> Answers {
    given.iter().map(|(question, answer)| (question.parse().unwrap(), answer.parse().unwrap())).collect()
}

/// The line that ends in the mark `#!`, counted from 1.
pub(crate) fn marked_line(text: &str) -> usize {
    let at = text.lines().position(|line| line.ends_with("#!"));
    at.expect("a line with the mark") + 1
}
