//! Whether two conditions mean the same. The order of questions and answers makes no difference, nor does a single answer
//! written as a list.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Condition, Id};

pub(super) fn same(one: &Condition, other: &Condition) -> bool {
    wanted(one) == wanted(other)
}

fn wanted(condition: &Condition) -> BTreeMap<&Id, BTreeSet<&Id>> {
    condition.0.iter().map(|(question, answers)| (question, answers.as_slice().iter().collect())).collect()
}
