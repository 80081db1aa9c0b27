//! The way out: proxy and authorities from the preferences.

use std::sync::{Mutex, PoisonError};

use lotse_vault::{Place, Secret};
use lotse_vendor::{Door, DoorSettings, Proxy};

use crate::core::Core;
use crate::desktop::Desktop;
use crate::wire::requests::{Nothing, StoreProxyPassword};
use crate::wire::{Fault, KeptIn, Network, Preferences, ProxyChoice};

/// The door that was made last, and for which settings. Kept, because the vendors' limits are counted at it.
#[derive(Default)]
pub(crate) struct Doors(Mutex<Option<(Network, Door)>>);

/// The setting that says in what the proxy's password is kept. An older one may still be in a keychain that failed.
const KEPT: &str = "proxy-password-kept";

/// Where the proxy's password is kept.
fn place() -> Place {
    Place::of_organisation("network", "proxy-password")
}

impl Core {
    /// The door to the vendors.
    pub(crate) fn door(&self) -> Result<Door, Fault> {
        let network = self.preferences().network;
        let folder = self.folder_id()?;
        let mut made = self.doors.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((settings, door)) = made.as_ref()
            && *settings == network
        {
            return Ok(door.clone());
        }
        let proxy = match network.proxy {
            ProxyChoice::System => Proxy::System,
            ProxyChoice::Direct => Proxy::Direct,
            ProxyChoice::Manual => {
                let user = network.proxy_user.trim();
                let password = if user.is_empty() {
                    None
                } else {
                    match self.proxy_password_kept()? {
                        Some(kept) => self.secrets.read(&folder, &place(), kept)?,
                        None => None,
                    }
                };
                let sign_in = password.map(|password| (user.to_owned(), password));
                Proxy::Manual { address: network.proxy_address.trim().to_owned(), sign_in }
            }
        };
        let ca_file = Some(network.ca_file.as_str()).filter(|path| !path.is_empty()).map(Into::into);
        let settings = DoorSettings { proxy, ca_file, ..DoorSettings::default() };
        let clock = std::sync::Arc::clone(&self.clock);
        let door = Door::new(&settings, move || clock()).map_err(|fault| Fault::of(&fault))?;
        *made = Some((network, door.clone()));
        Ok(door)
    }

    pub(crate) fn store_proxy_password(
        &self,
        _: &dyn Desktop,
        request: &StoreProxyPassword,
    ) -> Result<(), Fault> {
        let folder = self.folder_id()?;
        self.keep_proxy_password(&folder, Some(request.value.secret()).filter(|_| !request.value.is_empty()))
    }

    /// Keeps the proxy's password, or deletes it.
    pub(crate) fn keep_proxy_password(&self, folder: &str, password: Option<Secret>) -> Result<(), Fault> {
        let before = self.proxy_password_kept()?;
        let mut pending = self.secrets.pending(folder);
        let kept = match (password, before) {
            (Some(password), before) => Some(pending.store(&place(), before, &password)?),
            (None, Some(before)) => pending.delete(&place(), before).map(|()| None)?,
            (None, None) => None,
        };
        let word = match kept {
            Some(KeptIn::Keychain) => "keychain",
            Some(KeptIn::Session) => "session",
            None => "",
        };
        self.journal()?.as_mut()?.set_setting(KEPT, word)?;
        pending.written_down();
        *self.doors.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
        Ok(())
    }

    /// In what the proxy's password is kept, if there is one.
    fn proxy_password_kept(&self) -> Result<Option<KeptIn>, Fault> {
        let journal = self.journal()?;
        let word = journal.as_ref().and_then(|journal| journal.setting(KEPT));
        Ok(match word {
            // Kept before this was noted.
            None | Some("keychain") => Some(KeptIn::Keychain),
            Some("session") => Some(KeptIn::Session),
            Some(_) => None,
        })
    }

    pub(crate) fn choose_ca_file(&self, desktop: &dyn Desktop, _: &Nothing) -> Result<Preferences, Fault> {
        let mut preferences = self.preferences();
        if let Some(path) = desktop.ask_which_file(&["pem", "crt", "cer"]) {
            let path = path.display().to_string();
            // Tried before it is taken: a file that can't be read would stop every later check.
            let settings = DoorSettings {
                proxy: Proxy::Direct,
                ca_file: Some(path.clone().into()),
                ..DoorSettings::default()
            };
            Door::new(&settings, jiff::Timestamp::now).map_err(|fault| Fault::of(&fault))?;
            preferences.network.ca_file = path;
            self.keep_preferences(&preferences)?;
        }
        Ok(preferences)
    }
}

/// Whether calls can be made with these settings, as far as that shows without a call.
pub(crate) fn usable(network: &Network) -> Result<(), Fault> {
    let id = network.client_id.trim();
    if !id.is_empty() && uuid::Uuid::try_parse(id).is_err() {
        return Err(Fault::new("client-id-unreadable", &[]));
    }
    // Chosen a moment before the address is typed: what is still empty is not wrong yet.
    if network.proxy == ProxyChoice::Manual && !network.proxy_address.trim().is_empty() {
        let address = network.proxy_address.trim().to_owned();
        let proxy = Proxy::Manual { address, sign_in: None };
        let settings = DoorSettings { proxy, ..DoorSettings::default() };
        Door::new(&settings, jiff::Timestamp::now).map_err(|fault| Fault::of(&fault))?;
    }
    Ok(())
}
