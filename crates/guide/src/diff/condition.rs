//! Whether two conditions mean the same. The order of questions and answers makes no difference, nor does a single answer
//! written as a list.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Condition, Id, Values};

pub(super) fn same(one: &Condition, other: &Condition) -> bool {
    wanted(one) == wanted(other)
}

fn wanted(condition: &Condition) -> BTreeMap<&Id, BTreeSet<&Id>> {
    condition.0.iter().map(|(question, answers)| (question, answers.as_slice().iter().collect())).collect()
}

/// What both demand.
pub(super) fn both(one: &Condition, other: &Condition) -> Condition {
    let mut all = one.clone();
    for (question, answers) in &other.0 {
        let left = match all.0.get(question) {
            Some(known) => {
                let known = known.as_slice();
                Values::Any(answers.as_slice().iter().filter(|it| known.contains(it)).cloned().collect())
            }
            None => answers.clone(),
        };
        all.0.insert(question.clone(), left);
    }
    all
}
