//! Papers for the tests: the made-up guide and the shipped ones, empty and with a record full of nasty text.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use lotse_guide::{Answers, Guide, parse};
use lotse_locale::{ActionKind, Language, ProductLanguages, SpokenAction, SpokenGuide, Words};
use lotse_report::{Paper, Record};

/// What people write into notes and names, and what Markdown and HTML could take for something else.
pub(crate) const NASTY: &str = "äöüßëïé€ “ ” | `code` ``` <script>alert(1)</script> <b>&amp; &lt; & \"x\" 'y' *a* _b_ ~~c~~ [d](e) \\ # f";

/// The made-up guide that says everything the format can say.
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
    words
}

/// The shipped guides and the made-up one.
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

/// A record with every second action ticked, a nasty note and a flag at every step.
pub(crate) fn nasty_record(guide: &SpokenGuide) -> Record {
    let mut record = Record {
        organisation: format!("Org\n# {NASTY}"),
        started: "2026-11-21".to_owned(),
        finished: Some("2026-12-01".to_owned()),
        ..Record::default()
    };
    for (number, step) in guide.parts.iter().flat_map(|part| &part.steps).enumerate() {
        let ticked: BTreeSet<String> =
            boxes(&step.actions).into_iter().step_by(2).map(|action| action.id.clone()).collect();
        record.ticked.insert(step.id.clone(), ticked);
        let note = format!(
            "{NASTY}\n- no list\n---\n1. no number\n=== no heading\n\n    no code\r\n> no quote\n+ x"
        );
        record.notes.insert(step.id.clone(), note);
        let flags = if number % 2 == 0 { &mut record.skipped } else { &mut record.problems };
        flags.insert(step.id.clone());
    }
    record
}

/// A record of the made-up guide as a person would leave it.
pub(crate) fn record() -> Record {
    let set = |ids: &[&str]| ids.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    Record {
        organisation: "Bäckerei Müller & Söhne".to_owned(),
        started: "2026-11-21".to_owned(),
        finished: None,
        answers: BTreeMap::from([
            ("scope".to_owned(), "large".to_owned()),
            ("again".to_owned(), "yes".to_owned()),
            ("moved".to_owned(), "no".to_owned()),
        ]),
        ticked: BTreeMap::from([
            ("look".to_owned(), set(&["check-ready"])),
            ("form".to_owned(), set(&["sign-in-connectwise", "click-plus", "wait"])),
            ("rights".to_owned(), set(&["matrix-role", "open-update-security"])),
        ]),
        notes: BTreeMap::from([("look".to_owned(), "Angerufen.\nRückruf am Montag.".to_owned())]),
        skipped: set(&["level"]),
        problems: set(&["rights"]),
    }
}

/// The answers of [`record`].
pub(crate) const RECORDED: [(&str, &str); 3] = [("scope", "large"), ("again", "yes"), ("moved", "no")];

/// The actions that get a box on paper: all that can be ticked but the choice between routes, whose routes have boxes.
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

/// All boxes of a guide: parts and follow-ups, and on an empty paper the answers.
pub(crate) fn all_boxes(guide: &SpokenGuide, empty: bool) -> usize {
    let steps = guide.parts.iter().chain(&guide.follow_ups).flat_map(|part| &part.steps);
    let actions: usize = steps.map(|step| boxes(&step.actions).len()).sum();
    let answers: usize = guide.questions.iter().map(|question| question.answers.len()).sum();
    actions + if empty { answers } else { 0 }
}

/// Calls `check` with every paper: each guide, reader and product language, empty and with a nasty record.
pub(crate) fn for_every_paper(check: &dyn Fn(&str, Paper<'_>)) {
    let words = words();
    for guide in guides() {
        for reader in Language::ALL {
            for labels in Language::ALL {
                let spoken = spoken(&words, &guide, &Answers::new(), reader, labels);
                let name = format!("{} in {reader} with labels in {labels}", guide.id);
                check(&name, Paper { guide: &spoken, record: None, words: &words });
                let record = nasty_record(&spoken);
                check(
                    &format!("{name}, recorded"),
                    Paper { guide: &spoken, record: Some(&record), words: &words },
                );
            }
        }
    }
}
