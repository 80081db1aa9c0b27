//! Erasing for good: removes the bodies of some events from this file and keeps their digests, so that the chains stay valid.
//!
//! It is for clients who demand that their data be erased, and for keys that were pasted in the wrong place. An event of this
//! device says which entries are gone, so that no erasure goes unrecorded. It does not name the organisation: with its id and
//! the digests, somebody could guess names.

use jiff::Timestamp;

use crate::chain::digest;
use crate::{DeviceId, Entries, Fact, Hash, OrganisationId, RunId};

/// What to erase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// All that is known of an organisation and its runs.
    Organisation(OrganisationId),
    /// All versions of a text of a run.
    OfRun(RunId, Text),
    /// All versions of an organisation's value that is not secret.
    Value(OrganisationId, String),
}

/// A text of a run that somebody typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Text {
    /// The note at a step, and what was said about its screen.
    Note(String),
    /// A credential that is not secret.
    Credential(String),
    /// What the second person said.
    SecondPerson,
}

/// The digest that is kept of an erased organisation.
pub(crate) fn trace(organisation: OrganisationId) -> Hash {
    digest(organisation.as_uuid().as_bytes())
}

/// An erasure that has happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PastErasure {
    pub(crate) at: Timestamp,
    /// The device whose journal it was. Other journals lose nothing by it.
    pub(crate) by: DeviceId,
    /// The trace of the organisation, if a whole one was erased.
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
            (Self::Note(of), Fact::NoteWritten { step, .. } | Fact::MismatchNoted { step, .. }) => of == step,
            (Self::Credential(of), Fact::CredentialStored { credential, stored, .. }) => {
                of == credential && stored.value.is_some()
            }
            (Self::SecondPerson, Fact::SecondPersonConfirmed { .. }) => true,
            _ => false,
        }
    }
}
