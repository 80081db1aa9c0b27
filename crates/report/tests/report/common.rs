//! Papers for the tests: the sample guides and the shipped ones, without a run and with a record full of hostile text.

use std::path::PathBuf;

use lotse_guide::{Answers, Guide, parse};
use lotse_locale::{ActionKind, Language, ProductLanguages, SpokenAction, SpokenGuide, Words};
use lotse_report::{Block, Document, Kind, Mark, Paper, Task};

use crate::records::nasty_record;

/// Special characters of Markdown and HTML, as people may write them into notes and names.
pub(crate) const NASTY: &str = "äöüßëïé€ “ ” | `code` ``` <script>alert(1)</script> <b>&amp; &lt; & \"x\" 'y' *a* _b_ ~~c~~ [d](e) \\ # f";

/// The sample guide that uses everything the format has.
pub(crate) fn everything() -> Guide {
    parse(include_str!("../../../guide/tests/fixtures/everything.toml")).unwrap()
}

/// The shipped words and those of the made-up guide.
pub(crate) fn words() -> Words {
    let mut words = Words::shipped().unwrap();
    for (language, text) in [
        (Language::De, include_str!("../../../guide/tests/fixtures/everything.de.ftl")),
        (Language::Nl, include_str!("../../../guide/tests/fixtures/everything.nl.ftl")),
        (Language::En, include_str!("../../../guide/tests/fixtures/everything.en.ftl")),
    ] {
        words.add_guide("everything", language, "everything.ftl", text).unwrap();
    }
    for (language, text) in [
        (Language::De, include_str!("../../../guide/tests/fixtures/gallery.de.ftl")),
        (Language::Nl, include_str!("../../../guide/tests/fixtures/gallery.nl.ftl")),
        (Language::En, include_str!("../../../guide/tests/fixtures/gallery.en.ftl")),
    ] {
        words.add_guide("gallery", language, "gallery.ftl", text).unwrap();
    }
    words
}

/// The shipped guides and the made-up ones.
pub(crate) fn guides() -> Vec<Guide> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../guides");
    let mut guides: Vec<Guide> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .map(|path| parse(&std::fs::read_to_string(path).unwrap()).unwrap())
        .collect();
    assert!(guides.len() >= 5, "the shipped guides are gone");
    guides.push(everything());
    guides.push(parse(include_str!("../../../guide/tests/fixtures/gallery.toml")).unwrap());
    guides
}

/// Answers as a test writes them.
pub(crate) fn answers(given: &[(&str, &str)]) -> Answers {
    given.iter().map(|(question, answer)| (question.parse().unwrap(), answer.parse().unwrap())).collect()
}

/// A guide under some answers, spoken.
pub(crate) fn spoken(
    words: &Words,
    guide: &Guide,
    answers: &Answers,
    reader: Language,
    labels: Language,
) -> SpokenGuide {
    words.speak(&guide.plan(answers), reader, &ProductLanguages::all(labels))
}

/// The actions that get a box on paper: all that can be ticked, except a choice between routes, whose routes have boxes.
pub(crate) fn boxes(actions: &[SpokenAction]) -> Vec<&SpokenAction> {
    let mut all = Vec::new();
    for action in actions {
        if action.tickable && action.kind != ActionKind::Either {
            all.push(action);
        }
        for route in &action.routes {
            all.extend(boxes(route));
        }
        all.extend(boxes(&action.nested));
    }
    all
}

/// All boxes of a guide: parts, follow-ups, and the answers to questions.
pub(crate) fn all_boxes(guide: &SpokenGuide) -> usize {
    let steps = guide.parts.iter().chain(&guide.follow_ups).flat_map(|part| &part.steps);
    let actions: usize = steps.map(|step| boxes(&step.actions).len()).sum();
    let answers: usize = guide.questions.iter().map(|question| question.answers.len()).sum();
    actions + answers
}

/// All tasks of a document, with those inside them.
pub(crate) fn tasks(blocks: &[Block]) -> Vec<&Task> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Tasks { tasks: found } => {
                for task in found {
                    all.push(task);
                    all.extend(tasks(&task.blocks));
                }
            }
            Block::Together { blocks } => all.extend(tasks(blocks)),
            _ => {}
        }
    }
    all
}

/// How many tasks of a document have a box, and how many of these are ticked.
pub(crate) fn marks(document: &Document) -> (usize, usize) {
    let all = tasks(&document.blocks);
    let count = |mark| all.iter().filter(|task| task.mark == mark).count();
    (count(Mark::Open) + count(Mark::Done), count(Mark::Done))
}

/// All headings of a document, its title left out.
pub(crate) fn headings(blocks: &[Block]) -> usize {
    let count = |block: &Block| match block {
        Block::Heading { .. } => 1,
        Block::Together { blocks } => headings(blocks),
        _ => 0,
    };
    blocks.iter().map(count).sum()
}

/// A paper without a run.
pub(crate) fn empty<'p>(guide: &'p SpokenGuide, words: &'p Words) -> Paper<'p> {
    Paper { guide, record: None, answers: None, words, bilingual: false }
}

/// Calls `check` with every paper and its document: each guide, reader and product language, without a run and with a hostile
/// record, and bilingual if the languages differ.
pub(crate) fn for_every_paper(check: &dyn Fn(&str, Paper<'_>, &Document)) {
    let words = words();
    for guide in guides() {
        for reader in Language::ALL {
            for labels in Language::ALL {
                let spoken = spoken(&words, &guide, &Answers::new(), reader, labels);
                let name = format!("{} in {reader} with labels in {labels}", guide.id);
                let empty = Paper { bilingual: reader != labels, ..empty(&spoken, &words) };
                check(&name, empty, &empty.document(Kind::Checklist));
                // The record does not depend on the language of the labels.
                if labels != Language::De {
                    continue;
                }
                let record = nasty_record(&spoken);
                for kind in [Kind::Checklist, Kind::Report, Kind::Proof] {
                    let paper = Paper { record: Some(&record), ..empty };
                    check(&format!("{name}, {kind:?}"), paper, &paper.document(kind));
                }
            }
        }
    }
}
