//! Every guide, spoken in every language, under every combination of answers.

use lotse_guide::{Answers, Severity, lint, parse};
use lotse_locale::{
    CellState, Inline, Language, LintWords, ProductLanguages, SpokenAction, SpokenGuide, SpokenMatrix, Words,
};

use crate::common::{EVERYTHING, GALLERY, all_answers, files, guides, root, strings, words};

/// The id in a placeholder like `[step-form]`, which replaces a missing message.
fn placeholder(text: &str) -> Option<&str> {
    text.split('[').skip(1).find_map(|rest| {
        let (inner, _) = rest.split_once(']')?;
        let is_id =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'.';
        (inner.contains('-') && inner.bytes().all(is_id)).then_some(inner)
    })
}

fn look_through(reader: Language) {
    let words = words();
    for guide in guides() {
        for answers in all_answers(&guide) {
            let plan = guide.plan(&answers);
            for product in Language::ALL {
                let spoken = words.speak(&plan, reader, &ProductLanguages::all(product));
                assert_eq!((spoken.reader, spoken.labels), (reader, product));
                let value = serde_json::to_value(&spoken).unwrap();
                strings(&value, "", &mut |key, text| {
                    assert_eq!(placeholder(text), None, "{} in {reader}: {key}: {text}", guide.id);
                    let marks = text.chars().any(|letter| matches!(letter, '\u{2066}'..='\u{2069}'));
                    assert!(!marks, "{}: isolation marks in {key}: {text:?}", guide.id);
                    let private = text.chars().any(|letter| matches!(letter, '\u{e000}'..='\u{f8ff}'));
                    assert!(!private, "{}: an argument was lost in {key}: {text:?}", guide.id);
                    assert!(!text.contains("{$") && !text.contains("{ $"), "{}: {key}: {text}", guide.id);
                });
            }
        }
    }
}

#[test]
fn no_german_message_is_missing() {
    look_through(Language::De);
}

#[test]
fn no_dutch_message_is_missing() {
    look_through(Language::Nl);
}

#[test]
fn no_english_message_is_missing() {
    look_through(Language::En);
}

#[test]
fn canary_a_placeholder_is_found() {
    assert_eq!(placeholder("Open [step-form] now"), Some("step-form"));
    assert_eq!(placeholder("[question-x.answer-y]"), Some("question-x.answer-y"));
    assert_eq!(placeholder("Klicken Sie auf [X] oder [Alle Rechte]"), None);
}

#[test]
fn lint_has_no_warning_for_any_guide() {
    let words = words();
    let mut texts: Vec<String> =
        files(&root().join("guides"), &["toml"]).into_iter().map(|it| it.1).collect();
    texts.push(EVERYTHING.to_owned());
    for text in texts {
        let guide = parse(&text).unwrap();
        let known = LintWords { own: words.of(&guide.id), everywhere: true, guides: &[] };
        let errors: Vec<_> = (lint(&text, &guide, &known).into_iter())
            .filter(|warning| warning.severity == Severity::Error || guide.id.as_str() == "everything")
            .collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", guide.id);
    }
}

/// Everything that must not change with the language.
fn bones(guide: &SpokenGuide) -> Vec<String> {
    fn of_actions(actions: &[SpokenAction], bones: &mut Vec<String>) {
        for action in actions {
            let tick = if action.tickable { "x" } else { "-" };
            bones.push(format!(
                "{} {tick} {:?} {:?} {:?}",
                action.id, action.kind, action.credential, action.url
            ));
            if let Some(matrix) = &action.matrix {
                of_matrix(matrix, bones);
            }
            for route in &action.routes {
                of_actions(route, bones);
            }
            of_actions(&action.nested, bones);
        }
    }
    fn of_matrix(matrix: &SpokenMatrix, bones: &mut Vec<String>) {
        bones.push(format!("{} {} {}", matrix.id, matrix.heads.len(), matrix.columns.len()));
        for row in &matrix.rows {
            assert_eq!(row.cells.len(), matrix.columns.len(), "a cell for each column");
            bones.push(format!(
                "{} {:?}",
                row.id,
                row.cells.iter().map(|cell| cell.state).collect::<Vec<_>>()
            ));
            if let Some(list) = &row.list {
                of_matrix(list, bones);
            }
        }
    }
    let mut bones = vec![guide.id.clone(), guide.revision.to_string()];
    for part in guide.parts.iter().chain(&guide.follow_ups) {
        bones.push(part.id.clone());
        for step in &part.steps {
            bones.push(format!("{} {} {} {:?}", step.id, step.optional, step.stop, step.guards));
            of_actions(&step.actions, &mut bones);
        }
    }
    bones
}

#[test]
fn another_language_changes_the_words_only() {
    let words = words();
    for guide in guides() {
        let plan = guide.plan(&Answers::new());
        let spoken = |reader| words.speak(&plan, reader, &ProductLanguages::all(Language::En));
        let german = spoken(Language::De);
        assert_eq!(bones(&german), bones(&spoken(Language::Nl)));
        assert_eq!(bones(&german), bones(&spoken(Language::En)));
        assert_ne!(german.about, spoken(Language::En).about);
    }
}

fn find<'a>(actions: &'a [SpokenAction], id: &str) -> Option<&'a SpokenAction> {
    actions.iter().find_map(|action| {
        if action.id == id {
            return Some(action);
        }
        let inner = action.routes.iter().find_map(|route| find(route, id));
        inner.or_else(|| find(&action.nested, id))
    })
}

fn everything(answers: &[(&str, &str)], words: &Words) -> SpokenGuide {
    let guide = parse(EVERYTHING).unwrap();
    let answers =
        answers.iter().map(|(question, answer)| (question.parse().unwrap(), answer.parse().unwrap()));
    words.speak(&guide.plan(&answers.collect()), Language::En, &ProductLanguages::all(Language::En))
}

#[test]
fn a_temporary_right_of_a_plain_table_and_addresses_elsewhere_are_said() {
    let (words, guide) = (words(), parse(GALLERY).unwrap());
    for reader in Language::ALL {
        let spoken = words.speak(&guide.plan(&Answers::new()), reader, &ProductLanguages::all(reader));
        let steps: Vec<_> = spoken.parts.iter().flat_map(|part| &part.steps).collect();
        let action = |id: &str| steps.iter().find_map(|step| find(&step.actions, id)).unwrap();
        let table = action("matrix-table").matrix.as_ref().unwrap();
        let wide = table.rows.iter().find(|row| row.id == "wide").unwrap();
        let back = &steps.iter().find(|step| step.id == "take-back").unwrap().title;
        assert!(words.plain(&wide.remarks[0]).contains(back.as_str()), "{reader}: {:?}", wide.remarks);
        let said = words.plain(&action("matrix-other-addresses").sentence).to_lowercase();
        assert!(said.contains("adres") || said.contains("address"), "{reader}: {said}");
        assert!(!["right", "recht"].iter().any(|it| said.contains(it)), "{reader}: {said}");
    }
}

#[test]
fn a_value_to_choose_is_thought_up_and_one_under_a_condition_names_it() {
    let words = words();
    let spoken = everything(&[], &words);
    let steps = spoken.parts.iter().flat_map(|part| &part.steps);
    let capture = steps.flat_map(|step| &step.actions).find(|it| it.id == "capture-password").unwrap();
    assert!(words.plain(&capture.sentence).starts_with("Choose a value"), "{:?}", capture.sentence);
    let remarks = |spoken: &SpokenGuide| {
        spoken.credentials.iter().find(|it| it.id == "mailed").unwrap().remarks.clone()
    };
    let open = remarks(&spoken);
    assert!(open[0].starts_with("Only for this answer"), "{open:?}");
    // With the answer nothing is open any more.
    assert_eq!(remarks(&everything(&[("scope", "small"), ("again", "yes")], &words)), open[1..]);
}

#[test]
fn the_sample_guide_is_spoken_in_full() {
    let words = words();
    let spoken = everything(&[], &words);
    let action = |id: &str| {
        let steps = spoken.parts.iter().flat_map(|part| &part.steps);
        steps
            .flat_map(|step| &step.actions)
            .find_map(|action| find(std::slice::from_ref(action), id))
            .unwrap()
    };
    assert_eq!(action("wait-longer").minutes, Some(5));
    assert_eq!(action("link-read-this").url.as_deref(), Some("https://docs.example.com/read"));
    assert!(action("enable-start-debug-mode").versions.is_some());
    assert!(action("click-plus").because.is_some());
    assert_eq!(action("either").routes.len(), 2);
    assert_eq!(action("capture-private-key").credential.as_deref(), Some("private-key"));
    let strong = |inline: &Inline| matches!(inline, Inline::Strong { text } if text == "That");
    assert!(action("note-what-it-is").sentence.iter().any(strong));

    let role = action("matrix-role").matrix.as_ref().unwrap();
    assert_eq!(role.columns.len(), 4);
    assert!(role.rows[1].cells[0].only_if.is_some(), "still open");
    assert_eq!(role.rows[1].cells[3].state, CellState::Unclear);
    assert_eq!(role.rows[2].remarks.len(), 1, "taken back later");
    assert!(role.rows[3].list.is_some());
    let level = action("matrix-level").matrix.as_ref().unwrap();
    assert_eq!(level.columns.len(), 5, "view, add, edit, delete and the box");
    assert!(level.rows[2].cells[1].only_if.is_some());
    let picture = action("matrix-picture").matrix.as_ref().unwrap();
    assert!(picture.rows.is_empty() && picture.url.is_some(), "no rows are made up");
    assert_eq!(action("matrix-addresses").matrix.as_ref().unwrap().rows.len(), 2);
    assert!(spoken.follow_ups.iter().all(|part| part.occasion.is_some()));
    assert!(spoken.sources[1].differs.is_some());
    let form = spoken.parts.iter().flat_map(|part| &part.steps).find(|step| step.id == "form").unwrap();
    assert!(form.sketch.as_ref().is_some_and(|sketch| sketch.controls.len() > 8));
}

#[test]
fn an_entry_or_box_that_is_no_label_is_spoken_letter_for_letter() {
    let guide = parse(GALLERY).unwrap();
    let plan = guide.plan(&Answers::new());
    let spoken = words().speak(&plan, Language::En, &ProductLanguages::all(Language::En));
    let step = spoken.parts.iter().flat_map(|part| &part.steps).find(|step| step.id == "enter").unwrap();
    let action = |id: &str| find(&step.actions, id).unwrap();
    let value = |text: &str| Inline::Value { text: text.to_owned() };
    assert_eq!(action("choose-5").sentence[1], value("5"));
    let tick = action("tick-tickets-read-all");
    assert!(tick.sentence.contains(&value("Tickets.Read.All")));
    assert_eq!(tick.setting.as_ref().unwrap()[0], value("Tickets.Read.All"));
    let controls = &step.sketch.as_ref().unwrap().controls;
    let drawn = |id: &str| controls.iter().find(|it| it.action == id).unwrap();
    assert_eq!(drawn("tick-tickets-read-all").content.as_deref(), Some("Tickets.Read.All"));
    assert_eq!(
        action("select-credentials").sentence[0],
        Inline::Text { text: "Make your selection in ".to_owned() }
    );
    let required: Vec<_> = plan.requirements.iter().map(|it| it.action.as_str()).collect();
    assert!(required.contains(&"tick-tickets-read-all"), "{required:?}");
}

#[test]
fn an_answered_condition_is_not_spoken_not_even_in_a_cell() {
    let words = words();
    let spoken = everything(&[("scope", "large"), ("again", "yes"), ("moved", "no")], &words);
    let value = serde_json::to_value(&spoken).unwrap();
    let mut open = Vec::new();
    strings(&value, "", &mut |key, text| {
        if key == "onlyIf" {
            open.push(text.to_owned());
        }
    });
    assert!(open.is_empty(), "{open:?}");
    let steps = spoken.parts.iter().flat_map(|part| &part.steps);
    let level = steps
        .flat_map(|step| &step.actions)
        .find_map(|action| action.matrix.as_ref().filter(|it| it.id == "level"));
    assert_eq!(level.unwrap().rows[2].cells[1].state, CellState::Silent, "did not move");
}

#[test]
fn an_entry_of_a_list_is_spoken_with_its_reason_and_condition() {
    let guide = parse(GALLERY).unwrap();
    let words = words();
    let rows = |answers: &[(&str, &str)]| {
        let answers =
            answers.iter().map(|(question, answer)| (question.parse().unwrap(), answer.parse().unwrap()));
        let spoken =
            words.speak(&guide.plan(&answers.collect()), Language::En, &ProductLanguages::all(Language::En));
        let actions = spoken.parts.into_iter().flat_map(|part| part.steps).flat_map(|step| step.actions);
        actions.filter_map(|action| action.matrix).find(|it| it.id == "at-least").unwrap().rows
    };
    let (open, yes) = (rows(&[]), rows(&[("sync", "yes")]));
    assert_eq!((open.len(), yes.len(), rows(&[("sync", "no")]).len()), (3, 3, 2));
    assert!(open[2].only_if.is_some() && yes[2].only_if.is_none());
    let reason = yes[2].reason.as_ref().unwrap();
    assert_eq!(reason[0], Inline::Text { text: "Devices are read along with ".to_owned() });
    assert!(matches!(&reason[1], Inline::Label { .. }));
    assert_eq!(yes[0].reason, None);
}

#[test]
fn a_value_that_the_technician_chooses_is_marked_so() {
    let words = words();
    let spoken = everything(&[("scope", "large"), ("again", "yes"), ("moved", "no")], &words);
    let chosen: Vec<&str> =
        spoken.credentials.iter().filter(|it| it.chosen).map(|it| it.id.as_str()).collect();
    assert_eq!(chosen, ["password"]);
}
