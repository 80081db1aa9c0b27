//! Verifies a chain from its first event on: does each event follow from the one before?
//!
//! The same code verifies the events of this device, those of other devices and those of a hand-over file.

use thiserror::Error;

use crate::chain::{Form, Link, digest};
use crate::{DeviceId, EventId, Hash};

/// What is wrong with an event of a chain.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Break {
    /// Its content does not match its hash.
    #[error("its content was changed")]
    Changed,
    /// It does not follow from the event before.
    #[error("it does not follow from the event before")]
    Unlinked,
    /// It is missing.
    #[error("it is missing")]
    Missing,
    /// It has form 1, although its device already used form 2.
    #[error("it has a form that its device had given up before")]
    OlderForm,
    /// Its body is gone, and no entry records an erasure.
    #[error("what it said is gone, and nothing says why")]
    Emptied,
    /// It, or its chain, occurs twice.
    #[error("it is there twice")]
    Twice,
    /// It cannot be read.
    #[error("it cannot be read: {detail}")]
    Unreadable {
        /// What the database said.
        detail: String,
    },
}

impl Break {
    /// The code of its message, such as `changed`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Unlinked => "unlinked",
            Self::Missing => "missing",
            Self::OlderForm => "older-form",
            Self::Emptied => "emptied",
            Self::Twice => "twice",
            Self::Unreadable { .. } => "unreadable",
        }
    }
}

/// How much of an event is visible.
#[derive(Clone, Copy)]
pub(crate) enum Seen<'text> {
    /// All of it.
    Whole { id: EventId, body: &'text str },
    /// All but its text. Of form 2.
    Veiled { id: EventId, digest: Hash },
    /// Only its hash. Of form 1.
    Opaque,
}

/// The progress of a walk along a chain: the last good event.
#[derive(Clone, Copy)]
pub(crate) struct Walk {
    pub(crate) device: DeviceId,
    pub(crate) sequence: i64,
    pub(crate) hash: Hash,
    form: Form,
}

impl Walk {
    /// A walk before the first event of `device`.
    pub(crate) const fn new(device: DeviceId) -> Self {
        Self { device, sequence: 0, hash: Hash::ZERO, form: Form::One }
    }

    /// Verifies the next event, which claims to have this hash; `None` for a veiled event, whose hash is computed. On a break the
    /// walk does not advance.
    pub(crate) fn step(&mut self, at: i64, seen: Seen<'_>, hash: Option<Hash>) -> Result<(), Break> {
        let sequence = self.sequence.saturating_add(1);
        let link = |id| Link { previous: self.hash, device: self.device, sequence, id, at };
        let (form, found) = match (seen, hash) {
            (Seen::Whole { id, body }, Some(hash)) => {
                (link(id).form(body, hash).ok_or(Break::Changed)?, hash)
            }
            (Seen::Whole { id, body }, None) => (Form::Two, link(id).hash_of_digest(digest(body))),
            (Seen::Veiled { id, digest }, _) => (Form::Two, link(id).hash_of_digest(digest)),
            (Seen::Opaque, Some(hash)) => (Form::One, hash),
            (Seen::Opaque, None) => return Err(Break::Changed),
        };
        if hash.is_some_and(|hash| hash != found) {
            return Err(Break::Changed);
        }
        if form < self.form {
            return Err(Break::OlderForm);
        }
        (self.sequence, self.hash, self.form) = (sequence, found, form);
        Ok(())
    }

    /// The digest of the last event, whose body is `body`, if it is of form 2.
    pub(crate) fn digest(&self, body: &str) -> Option<Hash> {
        (self.form == Form::Two).then(|| digest(body))
    }

    /// The form of the last event.
    pub(crate) const fn form(&self) -> Form {
        self.form
    }
}
