//! Papers as people see them. A change of the grammar or of a guide shows up here.

use lotse_guide::Answers;
use lotse_locale::Language::{self, De, En, Nl};
use lotse_report::{Kind, Mode, Paper, html, markdown};

use crate::common::{answers, empty, everything, guides, spoken, words};
use crate::records::{RECORDED, record};
use crate::worked::worked;

fn recorded(kind: Kind, mode: Mode, reader: Language, labels: Language) -> String {
    let words = words();
    let guide = spoken(&words, &everything(), &answers(&RECORDED), reader, labels);
    let record = record(mode);
    let paper = Paper { record: Some(&record), ..empty(&guide, &words) };
    markdown(&paper.document(kind), &words)
}

fn bilingual(reader: Language, labels: Language) -> String {
    let words = words();
    let guide = spoken(&words, &everything(), &Answers::new(), reader, labels);
    let paper = Paper { bilingual: true, ..empty(&guide, &words) };
    markdown(&paper.document(Kind::Checklist), &words)
}

/// Shows every change of a guide, a label or the grammar.
#[test]
fn the_checklist_of_every_guide_in_every_language() {
    let words = words();
    for guide in guides() {
        for reader in Language::ALL {
            let spoken = spoken(&words, &guide, &Answers::new(), reader, reader);
            let text = markdown(&empty(&spoken, &words).document(Kind::Checklist), &words);
            insta::assert_snapshot!(format!("checklist-{}-{reader}", guide.id), text);
        }
    }
}

#[test]
fn the_report_and_the_proofs_of_every_guide_in_every_language() {
    let words = words();
    for guide in guides() {
        for reader in Language::ALL {
            for (name, kind) in [("report", Kind::Report), ("proof", Kind::Proof)] {
                let text = markdown(&worked(&words, &guide, reader, kind), &words);
                insta::assert_snapshot!(format!("{name}-{}-{reader}", guide.id), text);
            }
        }
    }
}

#[test]
fn a_checklist_in_german_with_english_labels_beside() {
    insta::assert_snapshot!(bilingual(De, En));
}

#[test]
fn a_checklist_in_dutch_with_german_labels_beside() {
    insta::assert_snapshot!(bilingual(Nl, De));
}

#[test]
fn a_report_in_german() {
    insta::assert_snapshot!(recorded(Kind::Report, Mode::Connected, De, De));
}

#[test]
fn a_report_of_a_checklist_in_dutch_with_english_labels() {
    insta::assert_snapshot!(recorded(Kind::Report, Mode::Checklist, Nl, En));
}

#[test]
fn a_report_of_a_practice_run_in_english_with_german_labels() {
    insta::assert_snapshot!(recorded(Kind::Report, Mode::Practice, En, De));
}

#[test]
fn proofs_in_german() {
    insta::assert_snapshot!(recorded(Kind::Proof, Mode::Connected, De, De));
}

#[test]
fn proofs_in_dutch() {
    insta::assert_snapshot!(recorded(Kind::Proof, Mode::Connected, Nl, Nl));
}

#[test]
fn proofs_of_a_checklist_in_english() {
    insta::assert_snapshot!(recorded(Kind::Proof, Mode::Checklist, En, En));
}

#[test]
fn a_checklist_of_a_run_that_takes_keys_in_english() {
    insta::assert_snapshot!(recorded(Kind::Checklist, Mode::Connected, En, En));
}

#[test]
fn a_page_in_dutch_with_german_labels_beside() {
    let words = words();
    let guide = spoken(&words, &everything(), &answers(&RECORDED), Nl, De);
    let record = record(Mode::Connected);
    let paper = Paper { record: Some(&record), bilingual: true, ..empty(&guide, &words) };
    let page = html(&paper.document(Kind::Report), &words).unwrap();
    let (_, body) = page.split_once("</style>").unwrap();
    insta::assert_snapshot!(body);
}
