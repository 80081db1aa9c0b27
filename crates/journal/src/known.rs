//! Which events each device knows, and the notes that follow from that: if two people write a note on the same step without
//! knowing of each other's, both are kept.
//!
//! Each import of a device records up to which events it knows the chains of others.

use std::collections::BTreeMap;

use crate::{DeviceId, Head, RunId};

/// Device to the last event of its chain that is known.
type Chains = BTreeMap<DeviceId, u64>;

/// A note: device, number of the event, text.
type Written = (DeviceId, u64, String);

/// Up to which event each device knows the chains of others, and the notes that no later writer knew of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct KnownEvents {
    known: BTreeMap<DeviceId, Chains>,
    notes: BTreeMap<RunId, BTreeMap<String, Vec<Written>>>,
}

fn up_to(known: Option<&Chains>, other: DeviceId) -> u64 {
    known.and_then(|known| known.get(&other)).copied().unwrap_or_default()
}

impl KnownEvents {
    /// Records that `device` imported chains up to these ends.
    pub(crate) fn take(&mut self, device: DeviceId, heads: &[Head]) {
        let known = self.known.entry(device).or_default();
        for head in heads {
            let last = known.entry(head.device).or_default();
            *last = (*last).max(head.sequence);
        }
    }

    /// The note of a step after `device` has written `text`. The text replaces every note that the device knew; other notes are
    /// kept with it.
    pub(crate) fn note(
        &mut self,
        run: RunId,
        step: &str,
        (device, sequence): (DeviceId, u64),
        text: String,
    ) -> String {
        let known = self.known.get(&device);
        let notes = self.notes.entry(run).or_default().entry(step.to_owned()).or_default();
        notes.retain(|(other, event, said)| {
            *other != device && up_to(known, *other) < *event && *said != text
        });
        notes.push((device, sequence, text));
        let said = notes.iter().map(|(_, _, said)| said.as_str()).filter(|said| !said.trim().is_empty());
        said.collect::<Vec<_>>().join("\n\n")
    }
}
