//! Answers for a comparison: those that were given, and for the rest the first that is offered.

use crate::{Answers, Guide, Id};

/// All answers that a guide asks for, and the questions whose answers were assumed. An answer after which the guide ends early
/// is assumed only if there is no other.
pub fn assume(guide: &Guide, given: &Answers) -> (Answers, Vec<Id>) {
    let mut answers = Answers::new();
    let mut assumed = Vec::new();
    for question in &guide.questions {
        if !guide.plan(&answers).questions.contains(&&question.id) {
            continue;
        }
        let known = given.get(&question.id).filter(|answer| question.answers.contains(answer));
        let goes_on = |answer: &&Id| {
            let mut answers = answers.clone();
            answers.insert(question.id.clone(), (*answer).clone());
            guide.plan(&answers).stop.is_none()
        };
        let offered = || question.answers.iter().find(goes_on).or_else(|| question.answers.first());
        let Some(answer) = known.or_else(offered) else { continue };
        if known.is_none() {
            assumed.push(question.id.clone());
        }
        answers.insert(question.id.clone(), answer.clone());
    }
    (answers, assumed)
}
