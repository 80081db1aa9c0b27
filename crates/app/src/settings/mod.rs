//! What belongs to no run: preferences, the way to the network, the audit of the journal, and where files are saved.
//! Everything here is read from or written to the settings of the journal.

pub(crate) mod journal_audit;
pub(crate) mod network;
pub(crate) mod preferences;
pub(crate) mod save_file;
