//! Secrets by place: in the keychain, or in memory where no keychain can be used.
//!
//! The keychain is always tried first. If it can't be used, a secret is kept in memory until Lotse ends. The window says so
//! before the technician makes a vendor show a secret, and beside each secret that is kept that way.

use std::sync::OnceLock;

use lotse_journal::Credential;
use lotse_vault::{Kept, Place, Secret, Vault, VaultFault};

use super::{is_elsewhere, kept};
use crate::wire::{Fault, KeptIn, Keychain};

/// Makes the vault of a data folder, by the folder's id.
pub type Vaults = Box<dyn Fn(&str) -> Vault + Send + Sync>;

/// The secrets of one data folder.
pub(crate) struct KeyStore {
    vaults: Vaults,
    vault: OnceLock<Vault>,
    memory: Vault,
}

impl KeyStore {
    pub(crate) fn new(vaults: Vaults) -> Self {
        Self { vaults, vault: OnceLock::new(), memory: Vault::session() }
    }

    fn vault(&self, device: &str) -> &Vault {
        self.vault.get_or_init(|| (self.vaults)(device))
    }

    /// Tries the keychain.
    pub(crate) fn keychain(&self, device: &str) -> Keychain {
        match self.vault(device).probe() {
            Ok(Kept::Keychain) => Keychain { kept: KeptIn::Keychain, fault: None },
            Ok(Kept::Session) => Keychain { kept: KeptIn::Session, fault: None },
            Err(fault) => Keychain { kept: KeptIn::Session, fault: Some(Fault::from(fault)) },
        }
    }

    /// Stores a secret, reads it back, and returns where it is kept.
    pub(crate) fn store(&self, device: &str, place: &Place, secret: &Secret) -> Result<KeptIn, Fault> {
        match self.vault(device).store(place, secret) {
            Ok(stored) => {
                // An earlier secret in memory is out of date now.
                let _ = self.memory.delete(place);
                Ok(kept_in(stored.kept))
            }
            Err(fault @ (VaultFault::TooLong { .. } | VaultFault::Unfit)) => Err(fault.into()),
            Err(fault) => {
                tracing::warn!(code = fault.code(), "kept in memory instead of the keychain");
                let _in_memory = self.memory.store(place, secret)?;
                Ok(KeptIn::Session)
            }
        }
    }

    /// A stored secret. `None` if it is gone.
    pub(crate) fn read(&self, device: &str, place: &Place, kept: KeptIn) -> Result<Option<Secret>, Fault> {
        if let Some(secret) = self.memory.read(place)? {
            return Ok(Some(secret));
        }
        match kept {
            KeptIn::Keychain => {
                let vault = self.vault(device);
                let found = vault.read(place)?;
                if found.is_none() {
                    // A locked keychain may answer as if it were empty, and a missing key would be taken for a mistake.
                    vault.probe()?;
                }
                Ok(found)
            }
            // The vault is memory itself: in tests, and where that was requested.
            KeptIn::Session if self.vault(device).kept() == Kept::Session => {
                Ok(self.vault(device).read(place)?)
            }
            KeptIn::Session => Ok(None),
        }
    }

    /// Deletes a secret. Succeeds if there is none.
    fn delete(&self, device: &str, place: &Place, kept: KeptIn) -> Result<(), Fault> {
        self.memory.delete(place)?;
        let deleted = self.vault(device).delete(place);
        match kept {
            KeptIn::Keychain => deleted?,
            KeptIn::Session if self.vault(device).kept() == Kept::Session => deleted?,
            // An older one may be left in a keychain that failed before. If it still fails, that stays unknown.
            KeptIn::Session => {}
        }
        Ok(())
    }

    /// Changes of secrets whose facts are not in the journal yet.
    pub(crate) fn pending<'s>(&'s self, device: &'s str) -> Pending<'s> {
        Pending { store: self, device, before: Vec::new() }
    }

    /// Restores what was in a place.
    fn put_back(&self, device: &str, before: &Before) -> Result<(), Fault> {
        let place = &before.place;
        match &before.was {
            // The keychain failed then, so the new secret went into memory.
            Was::Unreadable => self.memory.delete(place)?,
            Was::Nothing => self.delete(device, place, KeptIn::Session)?,
            Was::There(secret, KeptIn::Session) if self.vault(device).kept() == Kept::Keychain => {
                self.delete(device, place, KeptIn::Session)?;
                let _in_memory = self.memory.store(place, secret)?;
            }
            Was::There(secret, _) => {
                let _in_vault = self.vault(device).store(place, secret)?;
                self.memory.delete(place)?;
            }
        }
        Ok(())
    }
}

/// Changes of secrets that are not in the journal yet. Dropping this before [`Pending::commit`] undoes them, so that journal and
/// keychain always agree.
#[must_use]
pub(crate) struct Pending<'s> {
    store: &'s KeyStore,
    device: &'s str,
    before: Vec<Before>,
}

/// What was in a place.
struct Before {
    place: Place,
    was: Was,
}

enum Was {
    Nothing,
    Unreadable,
    There(Secret, KeptIn),
}

impl Pending<'_> {
    /// Stores a secret in place of the one that was `kept` there.
    pub(crate) fn store(
        &mut self,
        place: &Place,
        kept: Option<KeptIn>,
        secret: &Secret,
    ) -> Result<KeptIn, Fault> {
        self.remember(place, kept);
        self.store.store(self.device, place, secret)
    }

    /// Deletes a secret that was `kept` there.
    pub(crate) fn delete(&mut self, place: &Place, kept: KeptIn) -> Result<(), Fault> {
        self.remember(place, Some(kept));
        self.store.delete(self.device, place, kept)
    }

    /// Deletes the secret of a note here, and returns whether this device kept it.
    pub(crate) fn forget(&mut self, place: &Place, known: &Credential) -> Result<bool, Fault> {
        let Some(kept) = kept(known, self.device) else { return Ok(false) };
        self.delete(place, kept)?;
        Ok(!is_elsewhere(known, self.device))
    }

    /// Makes the changes final, once the facts are in the journal.
    pub(crate) fn commit(mut self) {
        self.before.clear();
    }

    fn remember(&mut self, place: &Place, kept: Option<KeptIn>) {
        let was = match kept.map(|kept| (kept, self.store.read(self.device, place, kept))) {
            None | Some((_, Ok(None))) => Was::Nothing,
            Some((kept, Ok(Some(secret)))) => Was::There(secret, kept),
            Some((_, Err(_))) => Was::Unreadable,
        };
        self.before.push(Before { place: place.clone(), was });
    }
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        for before in self.before.drain(..).rev() {
            if let Err(fault) = self.store.put_back(self.device, &before) {
                tracing::warn!(code = fault.code, "a secret could not be put back");
            }
        }
    }
}

fn kept_in(kept: Kept) -> KeptIn {
    match kept {
        Kept::Keychain => KeptIn::Keychain,
        Kept::Session => KeptIn::Session,
    }
}
