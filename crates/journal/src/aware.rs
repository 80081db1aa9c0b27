//! Who knew of what: a judgement speaks only of what its device knew of.
//!
//! The one order of all events puts a check after an answer that was changed elsewhere a minute before, though neither
//! device knew of the other. So each hand-over that was taken in says up to where a device knows the chains of others,
//! and what it judges without knowing of a change counts as said before the change.
//!
//! Refuses to be exact where it can't: a file about one run also shows how long a chain is of which another run's events
//! are veiled. Those count as known.

use std::collections::BTreeMap;

use crate::{DeviceId, Head, OrganisationId, RunId};

/// The last event of some sort, by device.
#[derive(Clone, Debug, Default)]
pub(crate) struct Latest(BTreeMap<DeviceId, u64>);

impl Latest {
    pub(crate) fn note(&mut self, device: DeviceId, sequence: u64) {
        self.0.insert(device, sequence);
    }
}

/// Of a run, the last events that changed what others judge.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    /// What a check rests on.
    pub(crate) changes: Latest,
    /// What a second person looks at.
    pub(crate) work: Latest,
    pub(crate) checks: Latest,
    /// By step, the notes that nobody has written over who knew of them: device, event, text.
    notes: BTreeMap<String, Vec<(DeviceId, u64, String)>>,
}

/// Up to where each device knows the chains of others, and what there is to be known.
#[derive(Clone, Debug, Default)]
pub(crate) struct Aware {
    known: BTreeMap<DeviceId, BTreeMap<DeviceId, u64>>,
    runs: BTreeMap<RunId, Marks>,
    values: BTreeMap<OrganisationId, Latest>,
}

/// Computers that agree on everything that was said still differ in what was last handed to them.
impl PartialEq for Aware {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Aware {}

/// What the device of a fact does not know of, though it comes before the fact in the order of all.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Unaware {
    pub(crate) of_changes: bool,
    pub(crate) of_work: bool,
    pub(crate) of_checks: bool,
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

    pub(crate) fn marks(&mut self, run: RunId) -> &mut Marks {
        self.runs.entry(run).or_default()
    }

    pub(crate) fn valued(&mut self, organisation: OrganisationId) -> &mut Latest {
        self.values.entry(organisation).or_default()
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
        let notes = self.runs.entry(run).or_default().notes.entry(step.to_owned()).or_default();
        notes.retain(|(other, event, said)| {
            let up_to = known.and_then(|known| known.get(other)).copied().unwrap_or_default();
            *other != device && up_to < *event && *said != text
        });
        notes.push((device, sequence, text));
        let said = notes.iter().map(|(_, _, said)| said.as_str()).filter(|said| !said.trim().is_empty());
        said.collect::<Vec<_>>().join("\n\n")
    }

    /// What `device` does not know of a run.
    pub(crate) fn lacks(&self, device: DeviceId, run: RunId, organisation: OrganisationId) -> Unaware {
        let known = self.known.get(&device);
        let up_to = |other: &DeviceId| known.and_then(|known| known.get(other)).copied().unwrap_or_default();
        let lacks = |latest: &Latest| {
            latest.0.iter().any(|(other, sequence)| *other != device && up_to(other) < *sequence)
        };
        let marks = self.runs.get(&run);
        let lacks_mark = |mark: fn(&Marks) -> &Latest| marks.map(mark).is_some_and(lacks);
        Unaware {
            of_changes: lacks_mark(|it| &it.changes) || self.values.get(&organisation).is_some_and(lacks),
            of_work: lacks_mark(|it| &it.work),
            of_checks: lacks_mark(|it| &it.checks),
        }
    }
}
