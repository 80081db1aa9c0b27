//! Preferences: languages and theme.

use lotse_journal::{Fact, Journal};
use lotse_vendor::Proxy;

use crate::core::Core;
use crate::core::library::system_language;
use crate::desktop::Desktop;
use crate::wire::requests::SetPreferences;
use crate::wire::{Fault, Network, Preferences, Theme};

const KEY: &str = "preferences";

/// The preferences kept in the journal. What can't be read is as good as absent: nobody loses work over a colour.
pub(crate) fn read(journal: Option<&Journal>) -> Preferences {
    journal
        .and_then(|journal| journal.setting(KEY))
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_else(suggested)
}

/// What the operating system suggests.
pub(crate) fn suggested() -> Preferences {
    let language = system_language();
    Preferences {
        reader: language,
        products: std::collections::BTreeMap::new(),
        products_default: language,
        theme: Theme::System,
        person: String::new(),
        network: Network::default(),
        log_file: false,
    }
}

impl Core {
    pub(crate) fn set_preferences(
        &self,
        _: &dyn Desktop,
        request: &SetPreferences,
    ) -> Result<Preferences, Fault> {
        // The file is chosen with the system's dialog only: the window never names a path.
        let mut preferences = request.preferences.clone();
        if !preferences.network.ca_file.is_empty() {
            preferences.network.ca_file = self.preferences().network.ca_file;
        }
        // Pasted with a name and a password in it: those belong in their field and in the keychain, not in a file.
        let network = &mut preferences.network;
        let (address, sign_in) = Proxy::apart(&network.proxy_address).map_err(|fault| Fault::of(&fault))?;
        network.proxy_address = address;
        if let Some((user, password)) = sign_in {
            network.proxy_user = user;
            self.keep_proxy_password(&self.folder_id()?, Some(password))?;
        }
        crate::settings::network::usable(&preferences.network)?;
        let person = preferences.person.trim().to_owned();
        self.name_person(&person)?;
        preferences.person = person;
        self.keep_preferences(&preferences)?;
        Ok(preferences)
    }

    /// Who works here is no preference alone: from now on it stands behind every event.
    fn name_person(&self, name: &str) -> Result<(), Fault> {
        let mut journal = self.journal()?;
        let known = journal.as_ref().map(|it| it.state().person(it.device()).unwrap_or_default() == name);
        if known == Some(false) {
            journal.append(self.now(), vec![Fact::PersonNamed { name: name.to_owned() }])?;
        }
        Ok(())
    }

    pub(crate) fn keep_preferences(&self, preferences: &Preferences) -> Result<(), Fault> {
        let text = serde_json::to_string(preferences)
            .map_err(|error| Fault::internal("preferences", &error.to_string()))?;
        self.journal()?.as_mut()?.set_setting(KEY, &text)?;
        self.keep_log(preferences);
        Ok(())
    }
}
