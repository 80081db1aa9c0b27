//! The made-up guide on paper, as a person sees it. The sentences are those of the grammar; a change there is seen here.

use lotse_guide::Answers;
use lotse_locale::Language::{self, De, En, Nl};
use lotse_report::{Paper, markdown};

use crate::common::{RECORDED, answers, everything, record, spoken, words};

fn empty(reader: Language, labels: Language) -> String {
    let words = words();
    let guide = spoken(&words, &everything(), &Answers::new(), reader, labels);
    markdown(Paper { guide: &guide, record: None, words: &words })
}

fn recorded(reader: Language, labels: Language) -> String {
    let words = words();
    let guide = spoken(&words, &everything(), &answers(&RECORDED), reader, labels);
    markdown(Paper { guide: &guide, record: Some(&record()), words: &words })
}

#[test]
fn an_empty_checklist_in_german_with_english_labels() {
    insta::assert_snapshot!(empty(De, En));
}

#[test]
fn an_empty_checklist_in_dutch() {
    insta::assert_snapshot!(empty(Nl, Nl));
}

#[test]
fn an_empty_checklist_in_english() {
    insta::assert_snapshot!(empty(En, En));
}

#[test]
fn a_run_in_german() {
    insta::assert_snapshot!(recorded(De, De));
}

#[test]
fn a_run_in_dutch_with_english_labels() {
    insta::assert_snapshot!(recorded(Nl, En));
}

#[test]
fn a_run_in_english_with_german_labels() {
    insta::assert_snapshot!(recorded(En, De));
}
