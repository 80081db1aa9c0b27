//! Plans are consistent under any answers: complete, partial or invalid.

use lotse_guide::{Answers, Guide, Id, Level, Truth, parse};
use proptest::prelude::*;

use crate::common::{EVERYTHING, all_answers, answers, guides, shipped};
use crate::invariants::{conditions, hold, names};

/// How one question is answered.
#[derive(Debug, Clone)]
enum Answer {
    Open,
    /// The answer at this index, modulo the number of answers.
    Known(usize),
    Nonsense(String),
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        Just(Answer::Open),
        any::<usize>().prop_map(Answer::Known),
        "[a-z]{1,5}(-[0-9]{1,2})?".prop_map(Answer::Nonsense),
    ]
}

fn given(guide: &Guide, how: &[Answer]) -> Answers {
    let mut given = Answers::new();
    for (question, how) in guide.questions.iter().zip(how) {
        match how {
            Answer::Open => {}
            Answer::Known(at) => {
                let answer = question.answers[at % question.answers.len()].clone();
                given.insert(question.id.clone(), answer);
            }
            Answer::Nonsense(text) => {
                given.insert(question.id.clone(), text.parse().unwrap());
            }
        }
    }
    given
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_answers_give_a_plan_that_holds_together(
        which in any::<prop::sample::Index>(),
        how in prop::collection::vec(answer(), 8),
        strange in prop::collection::btree_map("[a-z]{1,8}", "[a-z]{1,8}", 0..3),
    ) {
        let guide = which.get(guides());
        let mut given = given(guide, &how);
        for (question, answer) in strange {
            given.entry(question.parse().unwrap()).or_insert(answer.parse().unwrap());
        }
        hold(&guide.plan(&given));
    }
}

#[test]
fn every_combination_of_answers_gives_a_consistent_plan() {
    for guide in guides() {
        for answers in all_answers(guide) {
            hold(&guide.plan(&answers));
        }
    }
}

#[test]
fn remaining_conditions_depend_only_on_unanswered_questions() {
    for guide in guides() {
        for answers in all_answers(guide) {
            let plan = guide.plan(&answers);
            let open: Vec<&Id> = (plan.questions.iter().copied())
                .filter(|question| !answers.contains_key(*question))
                .collect();
            for condition in conditions(&plan) {
                for (question, _) in condition.wanted() {
                    assert!(
                        open.contains(&question),
                        "{}: {question} is not open under {answers:?}",
                        guide.id
                    );
                }
            }
        }
    }
}

#[test]
fn one_more_answer_never_adds_a_step_or_an_action() {
    for guide in guides() {
        for answers in all_answers(guide) {
            let fewer = names(&guide.plan(&answers));
            for question in guide.questions.iter().filter(|it| !answers.contains_key(&it.id)) {
                for answer in &question.answers {
                    let mut more = answers.clone();
                    more.insert(question.id.clone(), answer.clone());
                    let added: Vec<_> = (names(&guide.plan(&more)).into_iter())
                        .filter(|name| !fewer.contains(name))
                        .collect();
                    assert!(added.is_empty(), "{}: {more:?} adds {added:?}", guide.id);
                }
            }
        }
    }
}

#[test]
fn the_file_of_a_shipped_guide_is_named_after_it() {
    for (name, text) in shipped() {
        assert_eq!(parse(&text).unwrap().id.as_str(), name);
    }
}

#[test]
fn an_open_condition_keeps_what_is_unanswered() {
    let guide = parse(EVERYTHING).unwrap();
    let plan = guide.plan(&Answers::new());
    let (part, _) = plan.steps().find(|(_, step)| step.step.id.as_str() == "level").unwrap();
    assert_eq!(part.only_if, *part.part.when.as_ref().unwrap());

    let plan = guide.plan(&answers(&[("scope", "small"), ("again", "yes")]));
    let (part, _) = plan.steps().find(|(_, step)| step.step.id.as_str() == "level").unwrap();
    assert!(part.only_if.is_empty(), "answered, so nothing is left to ask");

    let plan = guide.plan(&answers(&[("again", "no")]));
    assert!(plan.steps().all(|(_, step)| step.step.id.as_str() != "level"));
}

#[test]
fn an_answered_question_is_removed_from_a_condition_on_two() {
    let condition = |text: &str| toml::from_str::<lotse_guide::Condition>(text).unwrap();
    let both = condition("scope = [\"small\", \"large\"]\nagain = \"yes\"");
    assert_eq!(both.under(&answers(&[("scope", "large")])), Truth::Open(condition("again = \"yes\"")));
    assert_eq!(both.under(&answers(&[("again", "no")])), Truth::Fails);
    assert_eq!(both.under(&answers(&[("scope", "small"), ("again", "yes")])), Truth::Holds);
}

#[test]
fn of_several_tables_in_a_condition_one_is_enough() {
    #[derive(serde::Deserialize)]
    struct Row {
        when: lotse_guide::Condition,
    }
    let condition = |text: &str| toml::from_str::<Row>(&format!("when = {text}")).unwrap().when;
    let either = condition("[{ scope = \"large\", moved = \"no\" }, { again = \"yes\" }]");
    assert_eq!(either.under(&answers(&[("again", "yes")])), Truth::Holds);
    let left = condition("[{ moved = \"no\" }, { again = \"yes\" }]");
    assert_eq!(either.under(&answers(&[("scope", "large")])), Truth::Open(left));
    assert_eq!(
        either.under(&answers(&[("scope", "small")])),
        Truth::Open(condition("{ again = \"yes\" }")),
        "one table that is left is written as one"
    );
    assert_eq!(either.under(&answers(&[("scope", "small"), ("again", "no")])), Truth::Fails);
    // Both together: every pair, without those that contradict themselves.
    let both = either.and(&condition("{ scope = \"small\" }"));
    assert_eq!(both.under(&answers(&[])), Truth::Open(condition("{ again = \"yes\", scope = \"small\" }")));
}

#[test]
fn a_question_that_is_not_asked_leaves_the_other_tables_of_a_condition() {
    let text = EVERYTHING
        .replace("when = { moved = \"yes\" }", "when = [{ moved = \"yes\" }, { scope = \"large\" }]");
    let guide = parse(&text).unwrap();
    let plan = guide.plan(&answers(&[("scope", "large"), ("again", "no")]));
    assert!(names(&plan).contains(&("form".to_owned(), Some("fill-site-url".to_owned()))));
    let plan = guide.plan(&answers(&[("scope", "small"), ("again", "no")]));
    assert!(!names(&plan).contains(&("form".to_owned(), Some("fill-site-url".to_owned()))));
    let empty = EVERYTHING.replace("when = { moved = \"yes\" }", "when = []");
    assert!(parse(&empty).is_err(), "nothing could ever hold");
}

#[test]
fn a_question_that_is_not_asked_removes_what_depends_on_it() {
    let guide = parse(EVERYTHING).unwrap();
    // `moved` is asked only after `again = "yes"`.
    let plan = guide.plan(&answers(&[("scope", "large"), ("again", "no"), ("moved", "yes")]));
    assert!(plan.questions.iter().all(|question| question.as_str() != "moved"));
    assert!(!names(&plan).contains(&("form".to_owned(), Some("fill-site-url".to_owned()))));

    let plan = guide.plan(&answers(&[("scope", "large"), ("again", "yes"), ("moved", "yes")]));
    assert!(names(&plan).contains(&("form".to_owned(), Some("fill-site-url".to_owned()))));
}

#[test]
fn a_stop_that_is_certain_cuts_the_guide_and_an_open_one_does_not() {
    let guide = parse(EVERYTHING).unwrap();
    let plan = guide.plan(&answers(&[("scope", "none")]));
    assert_eq!(plan.stop.map(Id::as_str), Some("not-for-you"));
    assert_eq!(plan.parts.len(), 1);
    assert!(plan.follow_ups.is_empty() && plan.credentials.is_empty(), "nothing for those who are sent away");

    let open = guide.plan(&Answers::new());
    assert_eq!(open.stop, None);
    assert_eq!(open.parts.len(), guide.parts.len());
    let (_, stop) = open.steps().find(|(_, step)| step.step.stop).unwrap();
    assert!(!stop.only_if.is_empty(), "printed with its condition");

    let never = guide.plan(&answers(&[("scope", "small")]));
    assert!(never.steps().all(|(_, step)| !step.step.stop));
}

#[test]
fn cells_follow_the_answers_in_a_role() {
    let guide = parse(EVERYTHING).unwrap();
    let add = |given: &[(&str, &str)]| {
        let plan = guide.plan(&answers(given));
        let (_, step) = plan.steps().find(|(_, step)| step.step.id.as_str() == "rights").unwrap();
        let actions = step.all_actions();
        let matrix = actions[0].matrix.as_ref().unwrap();
        let row = matrix.rows.iter().find(|row| row.index == 1).unwrap();
        row.levels.as_ref().unwrap()[0].clone()
    };
    assert_eq!(add(&[("scope", "large")]).value, Level::All);
    assert!(add(&[("scope", "large")]).only_if.is_empty());
    assert_eq!(add(&[("scope", "small")]).value, Level::Silent);
    assert_eq!(add(&[]).value, Level::All);
    assert!(!add(&[]).only_if.is_empty());
}
