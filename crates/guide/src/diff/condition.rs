//! Whether two conditions mean the same. The order of questions and answers makes no difference, nor does a single answer
//! written as a list.

use std::collections::{BTreeMap, BTreeSet};

use crate::{AllOf, Condition, Id};

pub(super) fn same(one: &Condition, other: &Condition) -> bool {
    wanted(one) == wanted(other)
}

fn answers(all: &AllOf) -> BTreeMap<&Id, BTreeSet<&Id>> {
    all.0.iter().map(|(question, answers)| (question, answers.as_slice().iter().collect())).collect()
}

fn wanted(condition: &Condition) -> BTreeSet<BTreeMap<&Id, BTreeSet<&Id>>> {
    condition.alternatives().iter().map(answers).collect()
}
