//! Keys and values of runs and organisations: entered, shown, copied, deleted, and the days on which they expire.
//! Secrets go to the keychain; the journal keeps only a note of them.

pub(crate) mod expiry;
pub(crate) mod input;
pub(crate) mod leftover;
pub(crate) mod organisation_keys;
pub(crate) mod run_keys;
