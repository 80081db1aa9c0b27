//! Ranges of entries in chains, by which an erasure names what it erased.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::DeviceId;

/// Entries of one chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entries {
    /// The device whose chain it is.
    pub device: DeviceId,
    /// Inclusive ranges of sequence numbers.
    pub sequences: Vec<(u64, u64)>,
}

impl Entries {
    /// Groups single entries of several chains into ranges, in order.
    pub(crate) fn of(places: &BTreeSet<(DeviceId, u64)>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for (device, sequence) in places.iter().copied() {
            match all.last_mut() {
                Some(last) if last.device == device => last.add(sequence),
                _ => all.push(Self { device, sequences: vec![(sequence, sequence)] }),
            }
        }
        all
    }

    fn add(&mut self, sequence: u64) {
        match self.sequences.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(sequence) => *last = sequence,
            _ => self.sequences.push((sequence, sequence)),
        }
    }

    pub(crate) fn hold(&self, device: DeviceId, sequence: u64) -> bool {
        let is_in = |(first, last): &(u64, u64)| (*first..=*last).contains(&sequence);
        self.device == device && self.sequences.iter().any(is_in)
    }

    /// Each of them.
    pub(crate) fn places(&self) -> impl Iterator<Item = (DeviceId, u64)> {
        let sequences = self.sequences.iter().flat_map(|(first, last)| *first..=*last);
        sequences.map(|sequence| (self.device, sequence))
    }

    /// How many there are.
    pub(crate) fn count(all: &[Self]) -> u64 {
        let stretches = all.iter().flat_map(|entries| &entries.sequences);
        let lengths = stretches.map(|(first, last)| last.saturating_sub(*first).saturating_add(1));
        lengths.fold(0, u64::saturating_add)
    }
}
