//! Erasing for good: the text of some events is removed from this file, and their digests stay, so that the chains still
//! hold.
//!
//! It serves a client who demands to be forgotten, and a key that was pasted where it does not belong. An event of this
//! device says which entries are gone, so that no erasure goes unrecorded. It does not say of which organisation: together with
//! a digest, the id would let somebody try out names.

use jiff::Timestamp;

use crate::chain::digest;
use crate::{DeviceId, Entries, Fact, Hash, OrganisationId, RunId};

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

/// The digest that is kept of an erased organisation.
pub(crate) fn trace(organisation: OrganisationId) -> Hash {
    digest(organisation.as_uuid().as_bytes())
}

/// An erasure that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PastErasure {
    pub(crate) at: Timestamp,
    /// In whose journal. Other journals lose nothing by it.
    pub(crate) by: DeviceId,
    /// The trace of the organisation, if it was all of one.
    pub(crate) organisation: Option<Hash>,
    pub(crate) entries: Vec<Entries>,
}

impl PastErasure {
    /// The erasure that a fact of a device records, if any.
    pub(crate) fn of(by: DeviceId, at: Timestamp, fact: &Fact) -> Option<Self> {
        let entries = fact.erases()?.to_vec();
        let organisation = match fact {
            Fact::OrganisationErased { organisation, .. } => Some(*organisation),
            _ => None,
        };
        Some(Self { at, by, organisation, entries })
    }
}

impl Text {
    /// Whether a fact has a version of it.
    pub(crate) fn is_of(&self, fact: &Fact) -> bool {
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
