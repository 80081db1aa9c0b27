//! Erasing for good: what some events said goes from this file, and their digests stay, so that the chains still hold.
//!
//! For: a client who demands to be forgotten, and a key that was pasted where it does not belong. An event of this device
//! says which entries are gone, so that nothing can go unsaid. It never says of which organisation: the id is random, and
//! together with a digest it would let somebody try out names.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::chain::digest;
use crate::hand_over::Within;
use crate::{DeviceId, Fact, Hash, OrganisationId, Refusal, RunId, Scope, Stamp, State, Stored};

/// What is erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// All that is known of an organisation and its runs.
    Organisation(OrganisationId),
    /// All versions of a text of a run.
    OfRun(RunId, Text),
    /// All versions of a value that is no secret.
    Value(OrganisationId, String),
}

/// A text of a run that somebody typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Text {
    /// The note at a step.
    Note(String),
    /// A credential that is no secret.
    Credential(String),
    /// What the second person said.
    SecondPerson,
}

/// Entries of one chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entries {
    /// Whose chain.
    pub device: DeviceId,
    /// Which: from the first to the last of each stretch, both included.
    pub sequences: Vec<(u64, u64)>,
}

impl Entries {
    /// The same from single entries of several chains, in order.
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

/// What is noted of an organisation that was erased.
pub(crate) fn trace(organisation: OrganisationId) -> Hash {
    digest(organisation.as_uuid().as_bytes())
}

/// An erasure that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Happened {
    pub(crate) at: Timestamp,
    /// In whose journal. In others nothing is gone by it.
    pub(crate) by: DeviceId,
    /// The trace of the organisation, if it was all of one.
    pub(crate) organisation: Option<Hash>,
    pub(crate) entries: Vec<Entries>,
}

impl Happened {
    /// If a fact of a device says that there was one.
    pub(crate) fn of(by: DeviceId, at: Timestamp, fact: &Fact) -> Option<Self> {
        let entries = fact.erases()?.to_vec();
        let organisation = match fact {
            Fact::OrganisationErased { organisation, .. } => Some(*organisation),
            _ => None,
        };
        Some(Self { at, by, organisation, entries })
    }
}

impl Fact {
    /// The entries that this says to be erased.
    pub(crate) fn erases(&self) -> Option<&[Entries]> {
        match self {
            Self::OrganisationErased { entries, .. }
            | Self::NoteErased { entries, .. }
            | Self::CredentialErased { entries, .. }
            | Self::SecondPersonErased { entries, .. }
            | Self::ValueErased { entries, .. } => Some(entries),
            _ => None,
        }
    }
}

/// Which facts an erasure takes.
pub(crate) struct Takes<'e> {
    erasure: &'e Erasure,
    /// The organisation with its runs, or the run.
    within: Within,
}

impl<'e> Takes<'e> {
    pub(crate) fn of(state: &State, erasure: &'e Erasure) -> Result<Self, Refusal> {
        let scope = match erasure {
            Erasure::Organisation(organisation) | Erasure::Value(organisation, _) => {
                Scope::Organisation(*organisation)
            }
            Erasure::OfRun(run, _) => Scope::Run(*run),
        };
        Ok(Self { erasure, within: Within::of(state, scope)? })
    }

    /// Whether what a fact says goes.
    pub(crate) fn holds(&self, fact: &Fact) -> bool {
        match self.erasure {
            Erasure::Organisation(_) => self.within.holds(fact) && !matches!(fact, Fact::GuideKept { .. }),
            Erasure::OfRun(run, text) => fact.run() == Some(*run) && text.is_of(fact),
            Erasure::Value(organisation, id) => {
                matches!(fact, Fact::ValueStored { organisation: of, value, stored }
                if of == organisation && value == id && stored.value.is_some())
            }
        }
    }

    /// Whether a fact has a version of a value that a check can have used.
    pub(crate) fn is_value(&self, fact: &Fact) -> bool {
        matches!(fact, Fact::CredentialStored { .. } | Fact::ValueStored { .. }) && self.holds(fact)
    }

    /// Whether a check can have found it.
    pub(crate) fn checked(&self, fact: &Fact) -> bool {
        matches!(fact, Fact::CheckMade { .. }) && self.within.holds(fact)
    }

    /// What is written down of it.
    pub(crate) fn fact(&self, entries: Vec<Entries>) -> Fact {
        match self.erasure.clone() {
            Erasure::Organisation(organisation) => {
                Fact::OrganisationErased { organisation: trace(organisation), entries }
            }
            Erasure::OfRun(run, Text::Note(step)) => Fact::NoteErased { run, step, entries },
            Erasure::OfRun(run, Text::Credential(credential)) => {
                Fact::CredentialErased { run, credential, entries }
            }
            Erasure::OfRun(run, Text::SecondPerson) => Fact::SecondPersonErased { run, entries },
            Erasure::Value(organisation, value) => Fact::ValueErased { organisation, value, entries },
        }
    }

    /// Refuses to take nothing.
    pub(crate) fn refuse_nothing(entries: usize) -> Result<(), Refusal> {
        if entries == 0 { Err(Refusal::NothingToErase) } else { Ok(()) }
    }
}

impl Text {
    /// Whether a fact has a version of it.
    fn is_of(&self, fact: &Fact) -> bool {
        match (self, fact) {
            (Self::Note(of), Fact::NoteWritten { step, .. }) => of == step,
            (Self::Credential(of), Fact::CredentialStored { credential, stored, .. }) => {
                of == credential && stored.value.is_some()
            }
            (Self::SecondPerson, Fact::SecondPersonConfirmed { .. }) => true,
            _ => false,
        }
    }
}

impl State {
    /// When an organisation was erased at a device.
    pub fn organisation_erased(&self, by: DeviceId, organisation: OrganisationId) -> Option<Timestamp> {
        let trace = Some(trace(organisation));
        let erased = self.erasures.iter().find(|it| it.by == by && it.organisation == trace);
        erased.map(|erased| erased.at)
    }

    /// Whether an entry was erased at a device.
    pub(crate) fn is_erased(&self, by: DeviceId, (device, sequence): (DeviceId, u64)) -> bool {
        let erased = self.erasures.iter().filter(|it| it.by == by);
        erased.flat_map(|it| &it.entries).any(|entries| entries.hold(device, sequence))
    }

    /// Notes which texts there are and which are erased. What is erased is deleted as well, as if somebody had deleted
    /// it: that is given back, and nothing if nothing changes by it.
    pub(crate) fn note_erasure(&mut self, by: &Stamp, fact: Fact) -> Option<Fact> {
        self.erasures.extend(Happened::of(by.device, by.at, &fact).map(Arc::new));
        match fact {
            Fact::OrganisationErased { .. } => None,
            Fact::NoteErased { run, step, .. } => {
                self.text_erased(run, Text::Note(step.clone()), by);
                Some(Fact::NoteWritten { run, step, text: String::new() })
            }
            Fact::CredentialErased { run, credential, .. } => {
                self.text_erased(run, Text::Credential(credential.clone()), by);
                let known = self.run(run)?.credentials.get(&credential);
                // Where its body is gone, it is not there any more; a key in the keychain stays.
                let goes = known.is_none_or(|known| is_public(&known.stored));
                goes.then_some(Fact::CredentialDeleted { run, credential })
            }
            Fact::SecondPersonErased { run, .. } => {
                self.text_erased(run, Text::SecondPerson, by);
                Some(Fact::SecondPersonWithdrawn { run })
            }
            Fact::ValueErased { organisation, value, .. } => {
                let is_own = self.is_own(by.device);
                if is_own {
                    let of_it = self.runs.values_mut().filter(|run| run.organisation == organisation);
                    of_it.for_each(|run| run.check_erased = true);
                }
                let known = self.organisations.get_mut(&organisation)?;
                if is_own {
                    known.texts.remove(&value);
                }
                let goes = known.values.get(&value).is_none_or(|known| is_public(&known.stored));
                goes.then_some(Fact::ValueDeleted { organisation, value })
            }
            fact => {
                self.note_text(&fact);
                Some(fact)
            }
        }
    }

    fn text_erased(&mut self, run: RunId, text: Text, by: &Stamp) {
        let is_own = self.is_own(by.device);
        let Some(run) = self.runs.get_mut(&run) else { return };
        if is_own {
            run.check_erased |= matches!(text, Text::Credential(_));
            run.texts.remove(&text);
        }
        // What another computer erased is still kept here, and can be erased here too.
        if !run.texts.contains(&text) {
            run.erased.insert(text, by.clone());
        }
    }

    fn note_text(&mut self, fact: &Fact) {
        if let Fact::ValueStored { organisation, value, stored } = fact
            && is_public(stored)
            && let Some(organisation) = self.organisations.get_mut(organisation)
        {
            organisation.texts.insert(value.clone());
        }
        let text = match fact {
            Fact::NoteWritten { step, text, .. } if !text.trim().is_empty() => Text::Note(step.clone()),
            Fact::CredentialStored { credential, stored, .. } if is_public(stored) => {
                Text::Credential(credential.clone())
            }
            Fact::SecondPersonConfirmed { .. } => Text::SecondPerson,
            _ => return,
        };
        if let Some(run) = fact.run().and_then(|run| self.runs.get_mut(&run)) {
            run.texts.insert(text);
        }
    }
}

/// Whether the value itself is noted.
const fn is_public(stored: &Stored) -> bool {
    stored.value.is_some()
}
