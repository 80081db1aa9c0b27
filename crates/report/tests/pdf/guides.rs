//! The shipped guides in every language, and the papers of runs.

use lotse_guide::Answers;
use lotse_locale::{Language, Words};
use lotse_report::{Document, Kind, Mode, Paper};

use crate::common::{answers, empty, everything, guides, marks, spoken, words};
use crate::flat::{body, flat, headings, letters, rows};
use crate::poppler::{Printed, printed};
use crate::records::{RECORDED, nasty_record, record};
use crate::worked::worked;

/// The margins of the paper, in points: nothing is printed beyond them.
const LEFT: f64 = 50.0;
const RIGHT: f64 = 595.3 - 50.0;
const BOTTOM: f64 = 842.0 - 30.0;

/// Asserts what must hold for each paper.
pub(crate) fn inspect(name: &str, document: &Document, words: &Words) -> Printed {
    let printed = printed(document, words);
    same(name, &body(&printed, document, words), &flat(document, words));
    let pages = printed.pages();
    boxes(name, document, &pages);
    for row in rows(document, words) {
        assert!(pages.iter().any(|page| letters(page).contains(&row)), "{name}: a row is cut: {row}");
    }
    for word in printed.words().iter().flatten() {
        let is_inside = word.left > LEFT && word.right < RIGHT && word.top > 0.0 && word.bottom < BOTTOM;
        assert!(is_inside, "{name}: {:?} is cut off at {} {}", word.text, word.right, word.bottom);
    }
    printed
}

/// Asserts that every letter is there, in order, and no other.
fn same(name: &str, found: &str, wanted: &str) {
    if let Some((at, _)) =
        found.char_indices().zip(wanted.chars()).find(|((_, found), wanted)| found != wanted).map(|it| it.0)
    {
        let around = |text: &str| {
            text.chars().skip(found[..at].chars().count().saturating_sub(40)).take(120).collect::<String>()
        };
        panic!("{name}: differs\n  found  {}\n  wanted {}", around(found), around(wanted));
    }
    assert_eq!(found.len(), wanted.len(), "{name}: something is missing or too much at the end");
}

fn boxes(name: &str, document: &Document, pages: &[String]) {
    let text = pages.concat();
    let (open, ticked) = (text.matches("[ ]").count(), text.matches("[x]").count());
    assert_eq!((open + ticked, ticked), marks(document), "{name}: boxes, and how many of them are ticked");
}

/// Asserts that no page ends with a heading.
pub(crate) fn ends(name: &str, document: &Document, words: &Words, printed: &Printed) {
    let headings = headings(&document.blocks, document, words);
    for page in printed.pages() {
        let mut lines: Vec<String> = page.lines().map(letters).collect();
        while lines.pop().is_some_and(|line| !line.starts_with(&letters(&document.footer))) {}
        let last = lines.pop().unwrap_or_default();
        assert!(!headings.contains(&last), "{name}: {last} stands alone at the end of a page");
    }
}

fn checklists(guide: &str, reader: Language) {
    let words = words();
    let guide = guides().into_iter().find(|it| it.id.to_string() == guide).unwrap();
    let other = if reader == Language::En { Language::De } else { Language::En };
    for (labels, bilingual) in [(reader, false), (other, true)] {
        let spoken = spoken(&words, &guide, &Answers::new(), reader, labels);
        let document = Paper { bilingual, ..empty(&spoken, &words) }.document(Kind::Checklist);
        let name = format!("{} in {reader} with labels in {labels}", guide.id);
        ends(&name, &document, &words, &inspect(&name, &document, &words));
    }
}

fn run_papers(guide: &str, reader: Language) {
    let words = words();
    let guide = guides().into_iter().find(|it| it.id.to_string() == guide).unwrap();
    for kind in [Kind::Report, Kind::Proof] {
        let document = worked(&words, &guide, reader, kind);
        let name = format!("{kind:?} of {} in {reader}", guide.id);
        ends(&name, &document, &words, &inspect(&name, &document, &words));
    }
}

/// One test for each paper, so that they run in parallel.
macro_rules! papers_of {
    ($($module:ident: $guide:literal;)*) => {
        const GUIDES: &[&str] = &[$($guide),*];
        $(mod $module {
            #[test]
            fn checklists_in_german() {
                super::checklists($guide, lotse_locale::Language::De);
            }

            #[test]
            fn report_and_proofs_in_german() {
                super::run_papers($guide, lotse_locale::Language::De);
            }

            #[test]
            fn checklists_in_dutch() {
                super::checklists($guide, lotse_locale::Language::Nl);
            }

            #[test]
            fn report_and_proofs_in_dutch() {
                super::run_papers($guide, lotse_locale::Language::Nl);
            }

            #[test]
            fn checklists_in_english() {
                super::checklists($guide, lotse_locale::Language::En);
            }

            #[test]
            fn report_and_proofs_in_english() {
                super::run_papers($guide, lotse_locale::Language::En);
            }
        })*
    };
}

papers_of! {
    barracuda_rmm_entra: "barracuda-rmm-entra";
    cipp_halopsa: "cipp-halopsa";
    kaseya_vsa_autotask: "kaseya-vsa-autotask";
    kaseya_vsa10_autotask: "kaseya-vsa10-autotask";
    lastpass_connectwise: "lastpass-connectwise";
    nsight_connectwise: "nsight-connectwise";
    servereye_tanss: "servereye-tanss";
    sophos_central_autotask: "sophos-central-autotask";
    sophos_central_connectwise: "sophos-central-connectwise";
    umbrella_connectwise: "umbrella-connectwise";
    workspace_365_autotask: "workspace-365-autotask";
    everything_made_up: "everything";
    gallery_made_up: "gallery";
}

#[test]
fn each_guide_has_tests_of_its_own() {
    let mut ids: Vec<String> = guides().iter().map(|guide| guide.id.to_string()).collect();
    ids.sort();
    let mut tested = GUIDES.to_vec();
    tested.sort_unstable();
    assert_eq!(ids, tested);
}

fn papers(reader: Language, labels: Language, mode: Mode) {
    let words = words();
    let guide = spoken(&words, &everything(), &answers(&RECORDED), reader, labels);
    let record = record(mode);
    for kind in [Kind::Report, Kind::Proof] {
        let document = Paper { record: Some(&record), ..empty(&guide, &words) }.document(kind);
        let name = format!("{kind:?} in {reader}");
        ends(&name, &document, &words, &inspect(&name, &document, &words));
    }
}

#[test]
fn report_and_proofs_in_german() {
    papers(Language::De, Language::De, Mode::Connected);
}

#[test]
fn report_and_proofs_in_dutch_of_a_checklist() {
    papers(Language::Nl, Language::En, Mode::Checklist);
}

#[test]
fn report_and_proofs_in_english_of_practice() {
    papers(Language::En, Language::De, Mode::Practice);
}

#[test]
fn text_that_people_wrote_is_printed_unchanged() {
    let words = words();
    let guide = spoken(&words, &everything(), &Answers::new(), Language::De, Language::En);
    let record = nasty_record(&guide);
    for kind in [Kind::Report, Kind::Proof] {
        let document = Paper { record: Some(&record), ..empty(&guide, &words) }.document(kind);
        let document = Document { header: "Org · Anleitung".to_owned(), ..document };
        inspect(&format!("{kind:?} full of odd characters"), &document, &words);
    }
}

#[test]
fn a_page_as_it_is_read() {
    let words = words();
    let guide = &guides().into_iter().find(|guide| guide.id.to_string() == "umbrella-connectwise").unwrap();
    for reader in Language::ALL {
        let spoken = spoken(&words, guide, &Answers::new(), reader, reader);
        let printed = printed(&empty(&spoken, &words).document(Kind::Checklist), &words);
        insta::assert_snapshot!(format!("umbrella-{reader}"), printed.pages().join("\n--- page ---\n"));
    }
}
