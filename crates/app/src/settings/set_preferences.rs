//! Changes preferences: validates, cleans and stores them.

use lotse_journal::Fact;
use lotse_vendor::Proxy;

use super::network::{self, Doors};
use super::preferences::{current, keep, kept, managed};
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
    let (before, managed) = (kept(core).network, managed(core));
    // Files are chosen only with the system's dialog: the window never names a path.
    if managed.ca_file || !preferences.network.ca_file.is_empty() {
        preferences.network.ca_file = before.ca_file;
    }
    // Keep the user's own choice in case the policy ends.
    if managed.proxy {
        (preferences.network.proxy, preferences.network.proxy_address) = (before.proxy, before.proxy_address);
    }
    // A pasted address may contain user name and password, which belong into their own field and the keychain.
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
    Ok(current(core))
}

/// Records the person who works here, whose name is attached to every later event.
fn name_person(core: &Core, name: &str) -> Result<(), Fault> {
    let mut journal = core.journal()?;
    if journal.state().person(journal.device()).unwrap_or_default() != name {
        journal.append(core.now(), Fact::PersonNamed { name: name.to_owned() })?;
    }
    Ok(())
}
