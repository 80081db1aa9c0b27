//! What a checklist says: everything, with empty boxes, in the words of both languages where that is asked for.

use lotse_guide::Answers;
use lotse_locale::{Inline, Label, Language, Sentence, SpokenAction, SpokenGuide};
use lotse_report::{Block, Document, Kind, Mode, Paper, Span, html};

use crate::common::{all_boxes, answers, empty, everything, for_every_paper, marks, spoken, tasks, words};
use crate::made_up::{has, in_language, section, with};
use crate::plain::{plain, words_of};
use crate::records::{fresh, record};

#[test]
fn a_checklist_has_a_box_for_every_action_and_answer_and_no_tick() {
    for_every_paper(&|name, paper, document| {
        if *document == paper.document(Kind::Checklist) {
            let boxes = all_boxes(paper.guide) + paper.guide.prerequisites.len();
            assert_eq!(marks(document), (boxes, 0), "{name}");
        }
    });
}

#[test]
fn a_guide_that_is_only_partly_translated_says_so() {
    let mut words = words();
    let (guide, said) = (everything(), "Diese Anleitung ist nur zum Teil auf Deutsch.");
    let paper = |words: &lotse_locale::Words| {
        let guide = spoken(words, &guide, &Answers::new(), Language::De, Language::De);
        empty(&guide, words).document(Kind::Checklist)
    };
    assert!(!has(&paper(&words), said));
    assert!(!html(&paper(&words), &words).unwrap().contains("<h3><span lang=\"en\">"));
    let title = "about = Ein Anfang.\nstep-look = Nachsehen\n";
    words.add_guide("everything", Language::De, "everything.ftl", title).unwrap();
    let paper = paper(&words);
    assert!(has(&paper, said));
    // Each text that is in English says so, and no other does.
    let page = html(&paper, &words).unwrap();
    assert!(page.contains(">Ein Anfang.</p>") && !page.contains(r#"lang="en">Nachsehen"#), "{page}");
    assert!(page.contains(r#"<strong lang="en">"#) && page.contains(r#"<span lang="en">"#), "{page}");
}

/// All words of a sentence.
fn said(sentence: &Sentence, all: &mut Vec<String>) {
    for inline in sentence {
        match inline {
            Inline::Text { text }
            | Inline::Strong { text }
            | Inline::Foreign { text, .. }
            | Inline::Value { text } => {
                all.push(text.clone());
            }
            Inline::Label { label } => named(label, all),
            Inline::Path { labels } => labels.iter().for_each(|label| named(label, all)),
        }
    }
}

fn named(label: &Label, all: &mut Vec<String>) {
    all.extend([label.text.clone()].into_iter().chain(label.gloss.clone()).chain(label.older.clone()));
}

fn acted(actions: &[SpokenAction], all: &mut Vec<String>) {
    for action in actions {
        said(&action.sentence, all);
        all.extend([&action.only_if, &action.versions, &action.url].into_iter().flatten().cloned());
        action.because.iter().for_each(|because| said(because, all));
        if let Some(matrix) = &action.matrix {
            all.extend(matrix.heads.iter().chain([&matrix.title]).chain(&matrix.url).cloned());
            matrix.others.iter().for_each(|others| said(others, all));
            for row in &matrix.rows {
                row.path.iter().for_each(|label| named(label, all));
                row.reason.iter().chain(&row.remarks).for_each(|remark| said(remark, all));
                let cells = row.cells.iter().flat_map(|cell| [Some(cell.text.clone()), cell.only_if.clone()]);
                all.extend(cells.flatten().chain(row.only_if.clone()));
            }
        }
        action.routes.iter().for_each(|route| acted(route, all));
        acted(&action.nested, all);
    }
}

fn everything_said(guide: &SpokenGuide) -> Vec<String> {
    let mut all = vec![guide.title.clone(), guide.id.clone()];
    said(&guide.about, &mut all);
    guide.deviations.iter().chain(&guide.gaps).for_each(|it| said(it, &mut all));
    guide.prerequisites.iter().for_each(|it| said(&it.text, &mut all));
    all.extend(guide.prerequisites.iter().flat_map(|it| [&it.url, &it.only_if]).flatten().cloned());
    for question in &guide.questions {
        all.push(question.text.clone());
        all.extend(question.answers.iter().flat_map(|it| [it.text.clone(), it.effect.clone()]));
    }
    for credential in &guide.credentials {
        all.extend(credential.remarks.iter().chain([&credential.name, &credential.from.name]).cloned());
        all.extend(credential.goes_to.iter().map(|vendor| vendor.name.clone()));
    }
    for part in guide.parts.iter().chain(&guide.follow_ups) {
        all.extend([part.title.clone(), part.vendor.name.clone()]);
        all.extend(part.only_if.clone());
        for step in &part.steps {
            all.extend([Some(step.title.clone()), step.only_if.clone()].into_iter().flatten());
            step.why.iter().chain(&step.deviations).chain(&step.gaps).for_each(|it| said(it, &mut all));
            step.area.iter().for_each(|label| named(label, &mut all));
            acted(&step.actions, &mut all);
        }
    }
    for source in &guide.sources {
        all.extend([&source.publisher, &source.title, &source.url].map(Clone::clone));
        source.differs.iter().chain(&source.goes_on).for_each(|it| said(it, &mut all));
        all.extend(source.coverage.iter().chain([&source.language_name]).cloned());
    }
    all.extend(guide.nexts.iter().flat_map(|next| [Some(next.text.clone()), next.url.clone()]).flatten());
    all
}

#[test]
fn every_word_of_a_guide_is_on_its_checklist() {
    for_every_paper(&|name, paper, document| {
        if paper.record.is_none() {
            let text = plain(document);
            let all = everything_said(paper.guide);
            assert!(all.len() > 100, "{name}");
            for words in all {
                assert!(text.contains(words.trim()), "{name}: {words:?} is lost");
            }
        }
    });
}

#[test]
fn answered_questions_are_not_asked_again() {
    let words = words();
    let given = answers(&[("scope", "large")]);
    let guide = spoken(&words, &everything(), &given, Language::De, Language::De);
    let paper = Paper { answers: Some(&given), ..empty(&guide, &words) };
    let document = paper.document(Kind::Checklist);
    assert!(!words_of(section(&document, "Diese Fragen zuerst beantworten")).contains("Wie groß?"));
    assert!(words_of(section(&document, "Diese Fragen zuerst beantworten")).contains("Zum zweiten Mal?"));
    assert!(words_of(section(&document, "Antworten")).contains("Wie groß? Groß"));
    let run = in_language(&record(Mode::Checklist), Kind::Checklist, Language::De);
    assert!(!has(&run, "Diese Fragen zuerst beantworten") && has(&run, "Umgezogen? Nein"));
}

#[test]
fn a_checklist_has_places_to_write_and_knows_the_organisation_of_a_run() {
    let words = words();
    let guide = spoken(&words, &everything(), &Answers::new(), Language::En, Language::En);
    let places = |document: &Document| {
        let facts = document.blocks.iter().filter_map(|block| match block {
            Block::Facts { facts } => Some(facts),
            _ => None,
        });
        facts.flatten().filter(|(_, text)| text.is_empty()).count()
    };
    assert_eq!(places(&empty(&guide, &words).document(Kind::Checklist)), 3);
    assert_eq!(places(&with(&record(Mode::Checklist), Kind::Checklist)), 2);
}

#[test]
fn a_run_that_takes_keys_keeps_them_in_lotse() {
    let manager = ["password manager", "Passwortmanager", "wachtwoordmanager"];
    for reader in Language::ALL {
        for (mode, in_lotse) in [(Mode::Checklist, false), (Mode::Connected, true), (Mode::Practice, true)] {
            let text = plain(&in_language(&fresh(mode), Kind::Checklist, reader));
            assert_eq!(manager.iter().any(|it| text.contains(it)), !in_lotse, "{reader} {mode:?}");
            assert_eq!(text.contains("Lotse: "), in_lotse, "{reader} {mode:?}");
        }
    }
}

#[test]
fn labels_of_the_screen_stand_beside_those_of_the_reader() {
    let words = words();
    let guide = spoken(&words, &everything(), &Answers::new(), Language::En, Language::De);
    let paper = Paper { bilingual: true, ..empty(&guide, &words) };
    let document = paper.document(Kind::Checklist);
    let all = tasks(&document.blocks);
    let beside = |text: &str| -> Vec<&str> {
        let task = all.iter().find(|task| crate::plain::line(&task.text) == text);
        let task = task.unwrap_or_else(|| panic!("no task {text:?}"));
        task.beside.iter().map(|label| label.text.as_str()).collect()
    };
    assert_eq!(beside("Open the entry Users."), ["Benutzer"]);
    assert_eq!(beside("Go to System › Members › API Members."), ["System › Members › API Members"]);
    assert!(beside("Wait a minute.").is_empty());
    for task in &all {
        assert!(task.beside.iter().all(|label| label.gloss.is_none()));
        let labels = task
            .text
            .iter()
            .filter(|span| matches!(span, Span::Spoken(Inline::Label { .. } | Inline::Path { .. })));
        assert_eq!(labels.count(), task.beside.len(), "{}", crate::plain::line(&task.text));
    }
    let values = |document: &Document| {
        let all = tasks(&document.blocks).into_iter().flat_map(|task| task.text.clone());
        all.filter(|span| matches!(span, Span::Spoken(Inline::Value { .. }))).collect::<Vec<_>>()
    };
    assert_eq!(values(&document), values(&empty(&guide, &words).document(Kind::Checklist)));
}

#[test]
fn labels_stand_beside_even_where_both_languages_are_the_same() {
    let words = words();
    let guide = spoken(&words, &everything(), &Answers::new(), Language::En, Language::En);
    let paper = Paper { bilingual: true, ..empty(&guide, &words) };
    let document = paper.document(Kind::Checklist);
    assert!(tasks(&document.blocks).iter().filter(|task| !task.beside.is_empty()).count() > 20);
    let plain = empty(&guide, &words).document(Kind::Checklist);
    assert!(tasks(&plain.blocks).iter().all(|task| task.beside.is_empty()));
}
