//! Finds what has moved: as few things as possible, and the same ones in both directions.

use std::collections::{BTreeMap, BTreeSet};

use crate::Id;

/// The ids that both sides have, without the longest sequence of ids that kept their order.
pub(super) fn moved<'p>(old: &[&'p Id], new: &[&'p Id]) -> BTreeSet<&'p Id> {
    let places: BTreeMap<&Id, usize> = new.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let common: Vec<(&'p Id, usize)> = old.iter().filter_map(|id| Some((*id, *places.get(*id)?))).collect();
    // For each id, the longest sequence that ends with it. Of two equally long ones, the one with the smaller names, so that
    // the choice does not depend on the direction.
    let mut best: Vec<BTreeSet<&'p Id>> = Vec::with_capacity(common.len());
    for (at, (id, place)) in common.iter().enumerate() {
        let before = (0..at).filter(|earlier| common[*earlier].1 < *place).map(|earlier| &best[earlier]);
        let mut run = before.fold(BTreeSet::new(), |run, other| longer(run, other));
        run.insert(*id);
        best.push(run);
    }
    let kept = best.iter().fold(BTreeSet::new(), longer);
    common.into_iter().map(|(id, _)| id).filter(|id| !kept.contains(id)).collect()
}

fn longer<'p>(one: BTreeSet<&'p Id>, other: &BTreeSet<&'p Id>) -> BTreeSet<&'p Id> {
    let better = other.len() > one.len() || (other.len() == one.len() && *other < one);
    if better { other.clone() } else { one }
}
