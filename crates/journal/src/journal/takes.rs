//! Which facts an erasure erases, and the fact that records it.

use crate::erasure::trace;
use crate::hand_over::Within;
use crate::{Entries, Erasure, Fact, Refusal, Scope, State, Text};

/// Which facts an erasure erases.
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

    /// Whether a fact is erased.
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

    /// Whether a fact has a version of a value that a check may have used.
    pub(crate) fn is_value(&self, fact: &Fact) -> bool {
        matches!(fact, Fact::CredentialStored { .. } | Fact::ValueStored { .. }) && self.holds(fact)
    }

    /// Whether a fact is a check that may have found it.
    pub(crate) fn checked(&self, fact: &Fact) -> bool {
        matches!(fact, Fact::CheckMade { .. }) && self.within.holds(fact)
    }

    /// The fact that records it.
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

    /// Fails if there is nothing to erase.
    pub(crate) fn refuse_nothing(entries: usize) -> Result<(), Refusal> {
        if entries == 0 { Err(Refusal::NothingToErase) } else { Ok(()) }
    }
}
