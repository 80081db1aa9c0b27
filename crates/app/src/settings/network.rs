//! Access to the network: proxy and certificate authorities from the preferences.

use std::path::Path;

use lotse_vault::{Place, Secret};
use lotse_vendor::{CaFile, Door, DoorFault, DoorSettings, Proxy};
use parking_lot::Mutex;

use super::preferences;
use crate::core::Core;
use crate::desktop::Desktop;
use crate::wire::requests::StoreProxyPassword;
use crate::wire::{AuthorityView, CaFileView, Fault, KeptIn, Network, Preferences, ProxyChoice};

/// The current door, and the settings that it was made for. Kept, because it counts the vendors' limits.
#[derive(Default)]
pub(crate) struct Doors(Mutex<Option<(Network, Door)>>);

/// The setting that says where the proxy's password is kept. An older password may be left in a keychain that failed.
const KEPT: &str = "proxy-password-kept";

/// The place of the proxy's password.
fn place() -> Place {
    Place::of_organisation("network", "proxy-password")
}

/// The door to the vendors.
pub(crate) fn door(core: &Core, doors: &Doors) -> Result<Door, Fault> {
    let network = preferences::current(core).network;
    let device = core.device()?;
    let mut made = doors.0.lock();
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
            let password = match proxy_password_kept(core)?.filter(|_| !user.is_empty()) {
                Some(kept) => core.keys.read(&device, &place(), kept)?,
                None => None,
            };
            let sign_in = password.map(|password| (user.to_owned(), password));
            Proxy::Manual { address: network.proxy_address.trim().to_owned(), sign_in }
        }
    };
    let ca_file = Some(network.ca_file.as_str()).filter(|path| !path.is_empty()).map(Into::into);
    let settings = DoorSettings { proxy, ca_file, ..DoorSettings::default() };
    let clock = core.clock();
    let door = Door::new(&settings, move || clock())?;
    *made = Some((network, door.clone()));
    Ok(door)
}

pub(crate) fn store_proxy_password(
    core: &Core,
    doors: &Doors,
    request: &StoreProxyPassword,
) -> Result<(), Fault> {
    keep_proxy_password(core, doors, Some(request.value.secret()).filter(|_| !request.value.is_empty()))
}

/// Stores the proxy's password, or deletes it.
pub(super) fn keep_proxy_password(core: &Core, doors: &Doors, password: Option<Secret>) -> Result<(), Fault> {
    let device = core.device()?;
    let before = proxy_password_kept(core)?;
    let mut pending = core.keys.pending(&device);
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
    core.journal()?.set_setting(KEPT, word)?;
    pending.commit();
    *doors.0.lock() = None;
    Ok(())
}

/// Where the proxy's password is kept, if there is one.
fn proxy_password_kept(core: &Core) -> Result<Option<KeptIn>, Fault> {
    Ok(match core.journal()?.setting(KEPT) {
        // Stored before this setting existed.
        None | Some("keychain") => Some(KeptIn::Keychain),
        Some("session") => Some(KeptIn::Session),
        Some(_) => None,
    })
}

pub(crate) fn choose_ca_file(core: &Core, desktop: &dyn Desktop) -> Result<Preferences, Fault> {
    let mut preferences = preferences::kept(core);
    if preferences::managed(core).ca_file {
        return Ok(preferences::current(core));
    }
    if let Some(path) = desktop.ask_which_file(&["pem", "crt", "cer", "der", "p7b", "p7c"]) {
        let path = path.display().to_string();
        // Tested before it is stored, because an unreadable file would stop every later check.
        let settings = DoorSettings {
            proxy: Proxy::Direct,
            ca_file: Some(path.clone().into()),
            ..DoorSettings::default()
        };
        Door::new(&settings, jiff::Timestamp::now)?;
        preferences.network.ca_file = path;
        preferences::keep(core, &preferences)?;
    }
    Ok(preferences::current(core))
}

/// The content of the CA file, if one is chosen.
pub(crate) fn ca_file(core: &Core) -> Result<Option<CaFileView>, Fault> {
    let path = preferences::current(core).network.ca_file;
    if path.is_empty() {
        return Ok(None);
    }
    let file = CaFile::read(Path::new(&path)).map_err(|fault| DoorFault::CaFile { path, fault })?;
    let authorities = file.authorities().into_iter();
    Ok(Some(CaFileView {
        authorities: authorities
            .map(|it| AuthorityView { name: it.name, until: it.until.to_string() })
            .collect(),
        broken: file.broken().iter().filter_map(|place| u32::try_from(*place).ok()).collect(),
    }))
}

/// Checks whether calls are possible with these settings, as far as that shows without a call.
pub(super) fn check_usable(network: &Network) -> Result<(), Fault> {
    let id = network.client_id.trim();
    if !id.is_empty() && uuid::Uuid::try_parse(id).is_err() {
        return Err(Fault::new("client-id-unreadable", &[]));
    }
    // The user chooses "manual" before typing the address, so an empty address is not wrong yet.
    if network.proxy == ProxyChoice::Manual && !network.proxy_address.trim().is_empty() {
        let address = network.proxy_address.trim().to_owned();
        let proxy = Proxy::Manual { address, sign_in: None };
        let settings = DoorSettings { proxy, ..DoorSettings::default() };
        Door::new(&settings, jiff::Timestamp::now)?;
    }
    Ok(())
}
