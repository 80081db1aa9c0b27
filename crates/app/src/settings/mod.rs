//! What belongs to no run: preferences, network, the audit of the journal, and where files are saved. Choices are stored among
//! the settings of the journal.

pub(crate) mod journal_audit;
pub(crate) mod network;
pub(crate) mod preferences;
pub(crate) mod save_file;
mod set_preferences;

pub(crate) use set_preferences::set_preferences;

use lotse_journal::Journal;

use crate::core::Core;
use crate::desktop::opened_papers::remove_opened;

/// Called when the journal was just opened. Only the program that has the journal may clear up, because another one would delete
/// what this one has opened.
pub(crate) fn when_opened(core: &Core, journal: &Journal) {
    remove_opened(core.folder());
    preferences::keep_log(core, &preferences::read(journal));
}
