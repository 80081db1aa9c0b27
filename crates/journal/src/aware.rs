//! Who knew of what: a judgement speaks only of what its device knew of.
//!
//! The one order of all events puts a check after an answer that was changed elsewhere a minute before, though neither
//! device knew of the other. So each hand-over that was taken in says up to where a device knows the chains of others,
//! and what it judges without knowing of a change counts as said before the change. That a run is through is such a
//! judgement: it stays open as long as somebody opened work in it of which nobody knew who finished it since.
//!
//! Refuses to be exact where it can't: a file about one run also shows how long a chain is of which another run's events
//! are veiled. Those count as known.

use std::collections::BTreeMap;

use crate::{DeviceId, Fact, Head, OrganisationId, RunId};

/// The last event of some sort, by device.
#[derive(Clone, Debug, Default)]
pub(crate) struct Latest(BTreeMap<DeviceId, u64>);

impl Latest {
    pub(crate) fn note(&mut self, device: DeviceId, sequence: u64) {
        self.0.insert(device, sequence);
    }

    /// Drops what `device`, which knows others' chains up to there, said itself or knows of.
    fn answer(&mut self, device: DeviceId, known: Option<&Chains>) {
        self.0.retain(|other, sequence| *other != device && up_to(known, *other) < *sequence);
    }
}

/// Up to where chains are known.
type Chains = BTreeMap<DeviceId, u64>;

fn up_to(known: Option<&Chains>, other: DeviceId) -> u64 {
    known.and_then(|known| known.get(&other)).copied().unwrap_or_default()
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
    /// Work that was opened and that nobody has finished since who knew of it.
    opened: Latest,
    /// All that opened work or came to an end, in order: device, event, whether the run was through then.
    turns: Vec<(DeviceId, u64, bool)>,
}

/// Up to where each device knows the chains of others, and what there is to be known.
#[derive(Clone, Debug, Default)]
pub(crate) struct Aware {
    known: BTreeMap<DeviceId, Chains>,
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
            *other != device && up_to(known, *other) < *event && *said != text
        });
        notes.push((device, sequence, text));
        let said = notes.iter().map(|(_, _, said)| said.as_str()).filter(|said| !said.trim().is_empty());
        said.collect::<Vec<_>>().join("\n\n")
    }

    /// Whether a fact opens work in a run, so that a run that is through is not any more. Notes that it does.
    pub(crate) fn opens(&mut self, run: RunId, (device, sequence): (DeviceId, u64), fact: &Fact) -> bool {
        let known = self.known.get(&device);
        let marks = self.runs.entry(run).or_default();
        let opens = match fact {
            Fact::AnswersChanged { .. }
            | Fact::ActionUnticked { .. }
            | Fact::StepUnskipped { .. }
            | Fact::ProblemMarked { .. }
            | Fact::RunReopened { .. } => true,
            // Whoever knew the run as through has only looked at what is new.
            Fact::RevisionTaken { .. } => {
                let knew = |(other, event, _): &&(DeviceId, u64, bool)| {
                    *other == device || *event <= up_to(known, *other)
                };
                marks.turns.iter().rev().find(knew).is_none_or(|(_, _, through)| !through)
            }
            _ => false,
        };
        if opens {
            marks.opened.note(device, sequence);
            marks.turns.push((device, sequence, false));
        }
        opens
    }

    /// Whether a run is through now that `device` says so.
    pub(crate) fn ends(&mut self, run: RunId, (device, sequence): (DeviceId, u64)) -> bool {
        let marks = self.runs.entry(run).or_default();
        marks.opened.answer(device, self.known.get(&device));
        let through = marks.opened.0.is_empty();
        marks.turns.push((device, sequence, through));
        through
    }

    /// What `device` does not know of a run.
    pub(crate) fn lacks(&self, device: DeviceId, run: RunId, organisation: OrganisationId) -> Unaware {
        let known = self.known.get(&device);
        let lacks = |latest: &Latest| {
            latest.0.iter().any(|(other, sequence)| *other != device && up_to(known, *other) < *sequence)
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
