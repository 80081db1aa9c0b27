//! A stored key: its value, and what the window shows of it.

use lotse_journal::{Credential, Organisation, Run};
use lotse_vault::{Place, Secret};

use crate::core::{KeyStore, is_elsewhere, kept, kept_there};
use crate::wire::{Fault, KeptIn, Stored};

/// A value that was taken: from the keychain if it is a secret, else as it was noted. `None` if it is gone, or kept by
/// another device.
pub(crate) fn value_of(
    store: &KeyStore,
    device: &str,
    place: &Place,
    credential: &Credential,
) -> Result<Option<Secret>, Fault> {
    if is_elsewhere(credential, device) {
        return Ok(None);
    }
    match kept(credential, device) {
        Some(kept) => store.read(device, place, kept),
        None => Ok(credential.stored.value.clone().map(Secret::new)),
    }
}

/// What the window shows of a credential of a run.
pub(crate) fn stored_in_run(store: &KeyStore, device: &str, run: &Run, credential: &str) -> Option<Stored> {
    let place = Place::of_run(&run.id.to_string(), credential);
    Some(stored(store, device, &place, run.credentials.get(credential)?))
}

/// What the window shows of a value of an organisation.
pub(crate) fn stored_in_organisation(
    store: &KeyStore,
    device: &str,
    organisation: &Organisation,
    value: &str,
) -> Option<Stored> {
    let place = Place::of_organisation(&organisation.id.to_string(), value);
    Some(stored(store, device, &place, organisation.values.get(value)?))
}

/// A secret that was kept in memory is lost once that Lotse has ended.
fn stored(store: &KeyStore, device: &str, place: &Place, credential: &Credential) -> Stored {
    let noted = &credential.stored;
    let elsewhere = is_elsewhere(credential, device);
    let in_memory = || matches!(store.read(device, place, KeptIn::Session), Ok(Some(_)));
    Stored {
        at: credential.by.at.to_string(),
        length: noted.length,
        ending: noted.ending.clone(),
        value: noted.value.clone(),
        expires: noted.expires.clone(),
        kept: kept_there(noted),
        lost: !elsewhere && kept(credential, device) == Some(KeptIn::Session) && !in_memory(),
        elsewhere,
    }
}
