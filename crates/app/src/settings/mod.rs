//! What belongs to no run: preferences, the way to the network, the audit of the journal, and where files are saved.
//! What is chosen here is kept among the settings of the journal.

pub(crate) mod journal_audit;
pub(crate) mod network;
pub(crate) mod preferences;
pub(crate) mod save_file;
mod set_preferences;

pub(crate) use set_preferences::set_preferences;

use lotse_journal::Journal;

use crate::core::Core;
use crate::desktop::opened_papers::remove_opened;

/// What is done when the journal was just opened. Only the program that has the journal may clear up: another one would
/// take away what this one has just opened.
pub(crate) fn when_opened(core: &Core, journal: &Journal) {
    remove_opened(core.folder());
    preferences::keep_log(core, &preferences::read(journal));
}
