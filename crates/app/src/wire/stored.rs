//! Stored keys, the names of keys, and the names of steps.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Fault;

/// Where secrets are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KeptIn {
    /// In the keychain of the operating system.
    Keychain,
    /// In memory, until Lotse ends: there is no keychain.
    Session,
}

/// What is stored of a credential.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Stored {
    /// When it was stored, RFC 3339.
    pub at: String,
    /// How many characters it has.
    pub length: u32,
    /// Its last characters, four at most; empty for a short secret.
    pub ending: String,
    /// The value itself, if it is not a secret.
    pub value: Option<String>,
    /// The day it stops working, as `2027-11-21`, if one was given.
    pub expires: Option<String>,
    /// Where it is kept. `None` if it is not a secret.
    pub kept: Option<KeptIn>,
    /// Whether it is lost: it was kept in memory by a Lotse that has ended.
    pub lost: bool,
    /// Whether it is a secret that another device keeps: here there is only the note of it. Checks lack it, and it can't
    /// be copied. Entering it again keeps it here; deleting it deletes the note.
    pub elsewhere: bool,
}

/// A step, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepRef {
    /// The step's id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// A key or a value by its names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LeftKey {
    /// The organisation's name.
    pub organisation: String,
    /// The title of the run's guide; empty for what belongs to the organisation itself.
    pub title: String,
    /// Its name.
    pub name: String,
}

/// The result of deleting keys from the keychain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeysDeleted {
    /// How many are gone.
    pub deleted: u32,
    /// How many are still there.
    pub left: u32,
    /// Why, if any are.
    pub fault: Option<Fault>,
}
