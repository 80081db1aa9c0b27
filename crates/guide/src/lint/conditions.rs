//! Conditions that say nothing, or say something twice.

use std::collections::HashSet;

use super::Found;
use super::mentions::{Asked, Mentions, When};
use crate::condition::{AllOf, Values};
use crate::{Answers, Condition, Guide, Id, Question, Truth};

/// The most combinations of answers that are tried for one condition.
const MOST: usize = 1_000;

pub(super) fn check(guide: &Guide, mentions: &Mentions, found: &mut Found<'_>) {
    for when in &mentions.conditions {
        for asked in when.tables.iter().flat_map(|(_, asked)| asked) {
            if lists_all(guide, asked) {
                found.hint_at(asked.span.clone(), "condition-always", &asked.question, "");
            }
        }
        let tables: Option<Vec<AllOf>> = when.tables.iter().map(|(_, asked)| table(asked)).collect();
        let Some(tables) = tables.filter(|tables| tables.len() > 1) else { continue };
        for (at, (span, asked)) in when.tables.iter().enumerate() {
            // Of two equal tables, the first one stays.
            let is_needless = |(other, it): (usize, &AllOf)| {
                other != at && tables[at].implies(it) && (other < at || !it.implies(&tables[at]))
            };
            if tables.iter().enumerate().any(is_needless) {
                found.hint_at(span.clone(), "condition-twice", &names(asked), "");
            }
        }
        always(guide, when, &Condition::any(tables), found);
    }
}

/// Whether all answers to a question are listed. For a question that is not always asked, this means "if it is asked".
fn lists_all(guide: &Guide, asked: &Asked) -> bool {
    let question = guide.questions.iter().find(|question| question.id.as_str() == asked.question);
    question.is_some_and(|question| {
        let listed = |answer: &Id| asked.answers.iter().any(|given| given == answer.as_str());
        question.when.is_none() && question.answers.len() > 1 && question.answers.iter().all(listed)
    })
}

/// Reports a list of tables if one of them holds whatever is answered, although each asks for something.
fn always(guide: &Guide, when: &When, condition: &Condition, found: &mut Found<'_>) {
    let named: HashSet<&Id> = condition.wanted().map(|(id, _)| id).collect();
    let questions = deciding(guide, named.clone());
    let count =
        questions.iter().try_fold(1_usize, |all, question| all.checked_mul(question.answers.len().max(1)));
    let Some(count) = count.filter(|count| *count <= MOST) else { return };
    let told = when.tables.iter().flat_map(|(_, asked)| asked).any(|asked| lists_all(guide, asked));
    let holds = |number| condition.under(&answered(&questions, number)) == Truth::Holds;
    if !told && (0..count).all(holds) {
        let named = questions.iter().map(|question| &question.id).filter(|id| named.contains(id));
        let named: Vec<&str> = named.map(Id::as_str).collect();
        found.hint_at(when.span.clone(), "condition-always", &named.join(", "), "");
    }
}

/// The named questions, and those that decide whether they are asked, in the order of the guide.
pub(super) fn deciding<'n, 'g: 'n>(guide: &'g Guide, mut named: HashSet<&'n Id>) -> Vec<&'g Question> {
    // A question depends only on earlier ones, so going from the last to the first misses none.
    for question in guide.questions.iter().rev() {
        if named.contains(&question.id) {
            named.extend(question.when.iter().flat_map(Condition::wanted).map(|(id, _)| id));
        }
    }
    guide.questions.iter().filter(|question| named.contains(&question.id)).collect()
}

/// The combination of answers with this number, without those to questions that are not asked then.
fn answered(questions: &[&Question], number: usize) -> Answers {
    let mut rest = number;
    let mut answers = Answers::new();
    for question in questions {
        let most = question.answers.len().max(1);
        let is_asked = question.when.as_ref().is_none_or(|when| when.under(&answers) == Truth::Holds);
        if let Some(answer) = question.answers.get(rest % most).filter(|_| is_asked) {
            answers.insert(question.id.clone(), answer.clone());
        }
        rest /= most;
    }
    answers
}

/// A table of questions, as conditions have it. `None` if a name in it is none.
fn table(asked: &[Asked]) -> Option<AllOf> {
    let id = |text: &String| Id::try_from(text.clone()).ok();
    let one = |it: &Asked| {
        let answers: Option<Vec<Id>> = it.answers.iter().map(id).collect();
        Some((id(&it.question)?, Values::Any(answers?)))
    };
    asked.iter().map(one).collect::<Option<_>>().map(AllOf)
}

fn names(asked: &[Asked]) -> String {
    asked.iter().map(|it| it.question.as_str()).collect::<Vec<_>>().join(", ")
}
