//! Secrets by place: in the keychain, or in memory where no keychain can be used.
//!
//! The keychain is tried first, always. Where it can't be used, a secret is kept in memory until Lotse ends; the window
//! says so before the technician makes a vendor show a secret, and again beside each secret that is kept so.

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

    /// Keeps a secret. It is kept where this says, and was read back from there.
    pub(crate) fn store(&self, device: &str, place: &Place, secret: &Secret) -> Result<KeptIn, Fault> {
        match self.vault(device).store(place, secret) {
            Ok(stored) => {
                // What was kept in memory before is out of date now.
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

    /// A secret that was kept. `None` if it is gone.
    pub(crate) fn read(&self, device: &str, place: &Place, kept: KeptIn) -> Result<Option<Secret>, Fault> {
        if let Some(secret) = self.memory.read(place)? {
            return Ok(Some(secret));
        }
        match kept {
            KeptIn::Keychain => Ok(self.vault(device).read(place)?),
            // A vault that is memory itself, in tests and where it was asked for.
            KeptIn::Session if self.vault(device).kept() == Kept::Session => {
                Ok(self.vault(device).read(place)?)
            }
            KeptIn::Session => Ok(None),
        }
    }

    /// Deletes a secret. Afterwards there is none.
    fn delete(&self, device: &str, place: &Place, kept: KeptIn) -> Result<(), Fault> {
        self.memory.delete(place)?;
        let deleted = self.vault(device).delete(place);
        match kept {
            KeptIn::Keychain => deleted?,
            KeptIn::Session if self.vault(device).kept() == Kept::Session => deleted?,
            // An older one may have been left there when the keychain failed. Where it still fails, nothing can be said.
            KeptIn::Session => {}
        }
        Ok(())
    }

    /// Changes that belong to facts still to be written down.
    pub(crate) fn pending<'s>(&'s self, device: &'s str) -> Pending<'s> {
        Pending { store: self, device, before: Vec::new() }
    }

    /// Puts back what was in a place.
    fn put_back(&self, device: &str, before: &Before) -> Result<(), Fault> {
        let place = &before.place;
        match &before.was {
            // The keychain failed then: what was meant for it is in memory.
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

/// Changes to secrets that are not written down yet. Dropped before they are, they are taken back: the journal and the
/// keychain never speak of two different secrets.
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
    /// Keeps a secret instead of the one that was `kept` there.
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

    /// Deletes what is here of a noted secret, and says whether it was this device that kept it.
    pub(crate) fn forget(&mut self, place: &Place, known: &Credential) -> Result<bool, Fault> {
        let Some(kept) = kept(known, self.device) else { return Ok(false) };
        self.delete(place, kept)?;
        Ok(!is_elsewhere(known, self.device))
    }

    /// The facts are in the journal.
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
