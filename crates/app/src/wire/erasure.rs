//! What crosses the wire for erasing for good.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Fault, KeysDeleted};

/// What is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErasureKind {
    /// All of an organisation.
    Organisation,
    /// A note.
    Note,
    /// A credential that is not a secret.
    Credential,
    /// The second person's confirmation.
    Second,
    /// A value of an organisation that is not a secret.
    Value,
}

/// What an erasure would delete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Erasable {
    /// How many entries of the journal.
    pub entries: u32,
    /// How many integrations, for an organisation.
    pub runs: u32,
    /// How many keys are deleted from the keychain, for an organisation.
    pub keys: u32,
    /// Backups in the data folder that are deleted, because they still have it: names of files.
    pub copies: Vec<String>,
}

/// What was erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Erased {
    /// How many entries of the journal.
    pub entries: u32,
    /// Why remains of it may still be in the data folder, if they may. The next start tries again.
    pub unfinished: Option<Fault>,
    /// The result of deleting the keys.
    pub keys: KeysDeleted,
}

/// An erasure that the journal records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ErasedSeen {
    /// When, RFC 3339.
    pub at: String,
    /// How many entries.
    pub entries: u32,
    /// Whether it was all of an organisation.
    pub organisation: bool,
}

/// An organisation that was removed from view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Removed {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When it was removed, RFC 3339.
    pub at: String,
}
