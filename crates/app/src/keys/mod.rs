//! Keys and values of runs and organisations: entered, shown, copied, deleted, and the days on which they expire.
//! Secrets go to the keychain; the journal keeps only a note of them.

mod clipboard;
pub(crate) mod expiry;
mod input;
pub(crate) mod leftover;
pub(crate) mod organisation_keys;
pub(crate) mod run_keys;
mod stored;

pub(crate) use clipboard::{clear_clipboard, copy};
pub(crate) use stored::{stored_in_organisation, stored_in_run, value_of};
