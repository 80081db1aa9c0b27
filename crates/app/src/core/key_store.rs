//! Secrets by place: in the keychain, or in memory where there is none.
//!
//! The keychain is tried first, always. Where it can't be used, a secret is kept in memory until Lotse ends; the window
//! says so before the technician makes a vendor show a secret, and again beside each secret that is kept so.

use std::sync::OnceLock;

use lotse_journal::Credential;
use lotse_vault::{Kept, Place, Secret, Vault, VaultFault};

use crate::keys::input::{elsewhere, kept};
use crate::wire::{Fault, KeptIn, Keychain};

/// Makes the vault of a data folder, by the folder's id.
pub type Vaults = Box<dyn Fn(&str) -> Vault + Send + Sync>;

/// The secrets of one data folder.
pub(crate) struct Secrets {
    vaults: Vaults,
    vault: OnceLock<Vault>,
    memory: Vault,
}

impl Secrets {
    pub(crate) fn new(vaults: Vaults) -> Self {
        Self { vaults, vault: OnceLock::new(), memory: Vault::session() }
    }

    fn vault(&self, folder: &str) -> &Vault {
        self.vault.get_or_init(|| (self.vaults)(folder))
    }

    /// Tries the keychain.
    pub(crate) fn keychain(&self, folder: &str) -> Keychain {
        match self.vault(folder).probe() {
            Ok(Kept::Keychain) => Keychain { kept: KeptIn::Keychain, fault: None },
            Ok(Kept::Session) => Keychain { kept: KeptIn::Session, fault: None },
            Err(fault) => Keychain { kept: KeptIn::Session, fault: Some(Fault::from(fault)) },
        }
    }

    /// Keeps a secret. It is kept where this says, and was read back from there.
    pub(crate) fn store(&self, folder: &str, place: &Place, secret: &Secret) -> Result<KeptIn, Fault> {
        match self.vault(folder).store(place, secret) {
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

    /// A secret that was kept. Nothing if it is gone.
    pub(crate) fn read(&self, folder: &str, place: &Place, kept: KeptIn) -> Result<Option<Secret>, Fault> {
        if let Some(secret) = self.memory.read(place)? {
            return Ok(Some(secret));
        }
        match kept {
            KeptIn::Keychain => Ok(self.vault(folder).read(place)?),
            // A vault that is memory itself, in tests and where it was asked for.
            KeptIn::Session if self.vault(folder).kept() == Kept::Session => {
                Ok(self.vault(folder).read(place)?)
            }
            KeptIn::Session => Ok(None),
        }
    }

    /// Deletes a secret. Afterwards there is none.
    fn delete(&self, folder: &str, place: &Place, kept: KeptIn) -> Result<(), Fault> {
        self.memory.delete(place)?;
        let deleted = self.vault(folder).delete(place);
        match kept {
            KeptIn::Keychain => deleted?,
            KeptIn::Session if self.vault(folder).kept() == Kept::Session => deleted?,
            // An older one may have been left there when the keychain failed. Where it still fails, nothing can be said.
            KeptIn::Session => {}
        }
        Ok(())
    }

    /// Changes that belong to facts still to be written down.
    pub(crate) fn pending<'s>(&'s self, folder: &'s str) -> Pending<'s> {
        Pending { secrets: self, folder, before: Vec::new() }
    }

    /// Puts back what was in a place.
    fn put_back(&self, folder: &str, before: &Before) -> Result<(), Fault> {
        let place = &before.place;
        match &before.was {
            // The keychain failed then: what was meant for it is in memory.
            Was::Unreadable => self.memory.delete(place)?,
            Was::Nothing => self.delete(folder, place, KeptIn::Session)?,
            Was::There(secret, KeptIn::Session) if self.vault(folder).kept() == Kept::Keychain => {
                self.delete(folder, place, KeptIn::Session)?;
                let _in_memory = self.memory.store(place, secret)?;
            }
            Was::There(secret, _) => {
                let _in_vault = self.vault(folder).store(place, secret)?;
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
    secrets: &'s Secrets,
    folder: &'s str,
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
        self.secrets.store(self.folder, place, secret)
    }

    /// Deletes a secret that was `kept` there.
    pub(crate) fn delete(&mut self, place: &Place, kept: KeptIn) -> Result<(), Fault> {
        self.remember(place, Some(kept));
        self.secrets.delete(self.folder, place, kept)
    }

    /// Deletes what is here of a noted secret, and says whether it was this device that kept it.
    pub(crate) fn forget(&mut self, place: &Place, known: &Credential) -> Result<bool, Fault> {
        let Some(kept) = kept(known, self.folder) else { return Ok(false) };
        self.delete(place, kept)?;
        Ok(!elsewhere(known, self.folder))
    }

    /// The facts are in the journal.
    pub(crate) fn written_down(mut self) {
        self.before.clear();
    }

    fn remember(&mut self, place: &Place, kept: Option<KeptIn>) {
        let was = match kept.map(|kept| (kept, self.secrets.read(self.folder, place, kept))) {
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
            if let Err(fault) = self.secrets.put_back(self.folder, &before) {
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

impl From<VaultFault> for Fault {
    fn from(fault: VaultFault) -> Self {
        Self { retry: fault.may_pass(), ..Self::of(&fault) }
    }
}
