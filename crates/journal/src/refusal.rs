//! Why a fact was refused: it makes no sense in the current state.

use thiserror::Error;

use crate::{OrganisationId, RunId};

/// The longest name of an organisation, in characters.
pub const NAME_LIMIT: usize = 200;

/// The longest text that can be typed, in characters: a note, an answer, a value that is not secret. Nobody types that much, but
/// a log file is easily pasted, and each text is read at every start.
pub const TEXT_LIMIT: usize = 65_536;

/// Why a fact was refused. Nothing was written and the state is as before.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "the fields repeat the words of the variant")]
pub enum Refusal {
    /// No organisation has this id.
    #[error("no organisation {organisation}")]
    UnknownOrganisation { organisation: OrganisationId },
    /// An organisation with this id was added before.
    #[error("organisation {organisation} is known already")]
    KnownOrganisation { organisation: OrganisationId },
    /// The organisation is removed from view; restore it first.
    #[error("organisation {organisation} is removed")]
    OrganisationRemoved { organisation: OrganisationId, name: String },
    /// Only a removed organisation can be restored.
    #[error("organisation {organisation} is not removed")]
    OrganisationNotRemoved { organisation: OrganisationId },
    /// The name has no characters besides white space.
    #[error("the name is empty")]
    NameEmpty,
    /// The name is longer than [`NAME_LIMIT`].
    #[error("the name has {length} characters, more than {NAME_LIMIT}")]
    NameTooLong { length: usize },
    /// A note, answer or value is longer than [`TEXT_LIMIT`].
    #[error("the text has {length} characters, more than {TEXT_LIMIT}")]
    TextTooLong { length: usize },
    /// Another organisation in view has this name, spelt like `name`.
    #[error("another organisation is named {name:?}")]
    NameTaken { name: String },
    /// No run has this id.
    #[error("no run {run}")]
    UnknownRun { run: RunId },
    /// A run with this id was started before.
    #[error("run {run} is known already")]
    KnownRun { run: RunId },
    /// The run is removed from view; restore it first.
    #[error("run {run} is removed")]
    RunRemoved { run: RunId },
    /// Only a removed run can be restored.
    #[error("run {run} is not removed")]
    RunNotRemoved { run: RunId },
    /// The journal contains nothing of what should be erased.
    #[error("there is nothing to erase")]
    NothingToErase,
    /// Entries of form 1 would have to be erased. Without their text the chain could no longer be verified.
    #[error("{entries} entries have a form that can't be erased")]
    OldForm { entries: u64 },
    /// The run is finished; reopen it first. Steps can still be opened and notes written.
    #[error("run {run} is finished")]
    RunFinished { run: RunId },
    /// Only a finished run can be reopened.
    #[error("run {run} is not finished")]
    RunNotFinished { run: RunId },
}

lotse_text::coded!(Refusal {
    UnknownOrganisation { organisation } => "journal-unknown-organisation",
    KnownOrganisation { organisation } => "journal-known-organisation",
    OrganisationRemoved { organisation, name } => "journal-organisation-removed",
    OrganisationNotRemoved { organisation } => "journal-organisation-not-removed",
    NameEmpty {} => "journal-name-empty",
    NameTooLong { length } => "journal-name-too-long" { length: length, limit: NAME_LIMIT },
    TextTooLong { length } => "journal-text-too-long" { length: length, limit: TEXT_LIMIT },
    NameTaken { name } => "journal-name-taken",
    UnknownRun { run } => "journal-unknown-run",
    KnownRun { run } => "journal-known-run",
    RunRemoved { run } => "journal-run-removed",
    RunNotRemoved { run } => "journal-run-not-removed",
    NothingToErase {} => "journal-nothing-to-erase",
    OldForm { entries } => "journal-old-form",
    RunFinished { run } => "journal-run-finished",
    RunNotFinished { run } => "journal-run-not-finished",
});
