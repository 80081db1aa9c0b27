//! Preferences: languages, theme, who works here, the way to the network.

use std::collections::BTreeMap;

use lotse_journal::Journal;

use crate::core::{Core, system_language};
use crate::wire::{Fault, Network, Preferences, Theme};

const KEY: &str = "preferences";

/// The preferences in the journal. Where they can't be read, the suggested ones: nobody loses work over a colour.
pub(crate) fn read(journal: &Journal) -> Preferences {
    let text = journal.setting(KEY);
    text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_else(suggested)
}

/// What the operating system suggests.
pub(crate) fn suggested() -> Preferences {
    let language = system_language();
    Preferences {
        reader: language,
        products: BTreeMap::new(),
        products_default: language,
        theme: Theme::System,
        person: String::new(),
        network: Network::default(),
        log_file: false,
        on_top: false,
        clicks_only: false,
    }
}

/// The preferences, or what the operating system suggests if there are none or the journal can't be read.
pub(crate) fn current(core: &Core) -> Preferences {
    core.journal().map_or_else(|_| suggested(), |journal| read(&journal))
}

pub(crate) fn keep(core: &Core, preferences: &Preferences) -> Result<(), Fault> {
    let text = serde_json::to_string(preferences)
        .map_err(|error| Fault::internal("preferences", &error.to_string()))?;
    core.journal()?.set_setting(KEY, &text)?;
    keep_log(core, preferences);
    Ok(())
}

/// Writes the log to a file, if that is preferred.
pub(super) fn keep_log(core: &Core, preferences: &Preferences) {
    core.log.keep_in(Some(core.folder()).filter(|_| preferences.log_file));
}
