//! Texts that a guide lacks in the reader's language are in English, and marked one by one.

use lotse_guide::{Answers, parse};
use lotse_locale::{Inline, Language, ProductLanguages, SpokenGuide};

use crate::common::{EVERYTHING, words};

fn spoken(messages: Option<&str>, reader: Language) -> SpokenGuide {
    let guide = parse(EVERYTHING).unwrap();
    let mut words = words();
    if let Some(messages) = messages {
        words.add_guide("everything", reader, "everything.ftl", messages).unwrap();
    }
    words.speak(&guide.plan(&Answers::new()), reader, &ProductLanguages::all(reader))
}

/// The pieces of the sentences of all actions.
fn pieces(guide: &SpokenGuide) -> Vec<&Inline> {
    let steps = guide.parts.iter().flat_map(|part| &part.steps);
    steps.flat_map(|step| &step.actions).flat_map(|action| &action.sentence).collect()
}

#[test]
fn a_text_in_another_language_is_marked_and_the_others_are_not() {
    let guide = spoken(Some("about = Ein Anfang.\nstep-look = Nachsehen\n"), Language::De);
    assert_eq!(guide.about, [Inline::Text { text: "Ein Anfang.".to_owned() }]);
    let steps: Vec<_> = guide.parts.iter().flat_map(|part| &part.steps).collect();
    let lang = |id: &str| steps.iter().find(|step| step.id == id).unwrap().lang;
    assert_eq!(lang("look"), Language::De);
    assert!(steps.iter().all(|step| step.id == "look" || step.lang == Language::En));
    assert!(guide.questions.iter().all(|it| it.lang == Language::En));
    assert!(guide.questions.iter().flat_map(|it| &it.answers).all(|it| it.lang == Language::En));
    assert!(guide.parts.iter().all(|part| part.lang == Language::En));
    assert!(guide.credentials.iter().all(|it| it.lang == Language::En));
    // The grammar's own words are German.
    let all = pieces(&guide);
    assert!(all.iter().any(|it| matches!(it, Inline::Text { text } if text.contains("Klicken"))), "{all:?}");
    let foreign = |it: &&&Inline| matches!(it, Inline::Foreign { lang: Language::En, .. });
    let marked: Vec<_> = all.iter().filter(foreign).collect();
    assert!(marked.iter().any(|it| matches!(it, Inline::Foreign { strong: true, .. })), "{marked:?}");
    assert!(marked.iter().any(|it| matches!(it, Inline::Foreign { strong: false, .. })), "{marked:?}");
    assert!(all.iter().any(|it| matches!(it, Inline::Label { .. })), "labels stay labels");
}

#[test]
fn nothing_is_marked_in_a_guide_that_has_all_texts() {
    for reader in Language::ALL {
        let guide = spoken(None, reader);
        assert!(!pieces(&guide).iter().any(|it| matches!(it, Inline::Foreign { .. })), "{reader}");
        assert!(guide.parts.iter().flat_map(|part| &part.steps).all(|step| step.lang == reader));
    }
}
