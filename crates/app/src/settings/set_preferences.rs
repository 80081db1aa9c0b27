//! New preferences from the window: checked, cleaned, and kept.

use lotse_journal::Fact;
use lotse_vendor::Proxy;

use super::network::{self, Doors};
use super::preferences::{current, keep};
use crate::core::Core;
use crate::desktop::Desktop;
use crate::wire::requests::SetPreferences;
use crate::wire::{Fault, Preferences};

pub(crate) fn set_preferences(
    core: &Core,
    doors: &Doors,
    desktop: &dyn Desktop,
    request: &SetPreferences,
) -> Result<Preferences, Fault> {
    let mut preferences = request.preferences.clone();
    // The file is chosen with the system's dialog only: the window never names a path.
    if !preferences.network.ca_file.is_empty() {
        preferences.network.ca_file = current(core).network.ca_file;
    }
    // An address may be pasted with a name and a password in it: those belong in their field and in the keychain, not
    // in a file.
    let network = &mut preferences.network;
    let (address, sign_in) = Proxy::apart(&network.proxy_address)?;
    network.proxy_address = address;
    if let Some((user, password)) = sign_in {
        network.proxy_user = user;
        network::keep_proxy_password(core, doors, Some(password))?;
    }
    network::check_usable(&preferences.network)?;
    let person = preferences.person.trim().to_owned();
    name_person(core, &person)?;
    preferences.person = person;
    let was_on_top = current(core).on_top;
    keep(core, &preferences)?;
    if preferences.on_top != was_on_top {
        desktop.keep_on_top(preferences.on_top);
    }
    Ok(preferences)
}

/// Who works here is not only a preference: from now on the name stands behind every event.
fn name_person(core: &Core, name: &str) -> Result<(), Fault> {
    let mut journal = core.journal()?;
    if journal.state().person(journal.device()).unwrap_or_default() != name {
        journal.append(core.now(), Fact::PersonNamed { name: name.to_owned() })?;
    }
    Ok(())
}
