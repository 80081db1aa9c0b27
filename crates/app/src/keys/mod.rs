//! Keys and values of runs and organisations: entered, shown, copied, deleted, and the days on which they expire.
//! Secrets go to the keychain; the journal keeps only a note of them.

pub(crate) mod change;
mod clipboard;
pub(crate) mod expiry;
mod input;
mod key;
pub(crate) mod leftover;
pub(crate) mod pages;

pub(crate) use clipboard::{clear_clipboard, copy};
pub(crate) use key::Owner;
