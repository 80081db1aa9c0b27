//! Whose notes stand beside each other: two notes at a step that did not know of each other are both kept.
//!
//! Each hand-over that was taken in says up to where a device knows the chains of others.

use std::collections::BTreeMap;

use crate::{DeviceId, Head, RunId};

/// Up to where chains are known.
type Chains = BTreeMap<DeviceId, u64>;

/// Device, event, text.
type Written = (DeviceId, u64, String);

/// Up to where each device knows the chains of others, and the notes that nobody has written over who knew of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Aware {
    known: BTreeMap<DeviceId, Chains>,
    notes: BTreeMap<RunId, BTreeMap<String, Vec<Written>>>,
}

/// Computers that agree on everything that was said still differ in what was last handed to them.
impl PartialEq for Aware {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Aware {}

fn up_to(known: Option<&Chains>, other: DeviceId) -> u64 {
    known.and_then(|known| known.get(&other)).copied().unwrap_or_default()
}

impl Aware {
    /// `device` has taken in chains up to these ends.
    pub(crate) fn take(&mut self, device: DeviceId, heads: &[Head]) {
        let known = self.known.entry(device).or_default();
        for head in heads {
            let last = known.entry(head.device).or_default();
            *last = (*last).max(head.sequence);
        }
    }

    /// The note at a step after `device` has written `text`: it stands for all that the device knew of, and the others
    /// stay beside it.
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
