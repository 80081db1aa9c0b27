//! Preferences: languages, theme, who works here, the way to the network.

use std::collections::BTreeMap;

use lotse_journal::Journal;

use crate::core::{Core, system_language};
use crate::desktop::Policy;
use crate::wire::{Fault, Managed, Network, Preferences, ProxyChoice, Theme};

const KEY: &str = "preferences";

/// The preferences in the journal. If they can't be read, the suggested ones, because nobody should lose work over a colour.
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
        notify: false,
    }
}

/// The preferences, or what the operating system suggests if there are none or the journal can't be read. What an
/// administrator has set comes first.
pub(crate) fn current(core: &Core) -> Preferences {
    let mut preferences = kept(core);
    set_by_policy(&core.policy, &mut preferences.network);
    preferences
}

/// What the user has chosen, or what the operating system suggests.
pub(super) fn kept(core: &Core) -> Preferences {
    core.journal().map_or_else(|_| suggested(), |journal| read(&journal))
}

/// Puts what an administrator has set in the place of the user's choice.
fn set_by_policy(policy: &Policy, network: &mut Network) {
    if let Some(proxy) = &policy.proxy {
        (network.proxy, network.proxy_address) = match proxy.as_str() {
            "system" => (ProxyChoice::System, String::new()),
            "direct" => (ProxyChoice::Direct, String::new()),
            address => (ProxyChoice::Manual, address.to_owned()),
        };
    }
    if let Some(file) = &policy.ca_file {
        network.ca_file = file.display().to_string();
    }
}

/// What an administrator has set.
pub(crate) fn managed(core: &Core) -> Managed {
    Managed { proxy: core.policy.proxy.is_some(), ca_file: core.policy.ca_file.is_some() }
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
