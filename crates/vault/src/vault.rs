//! The vault: secrets by place, each acknowledged only after it was read back.

use std::sync::{Mutex, PoisonError};

use crate::keychain::Keychain;
use crate::session::Session;
use crate::{Place, Secret, Store, VaultFault};

/// The most that Windows keeps in one item, in bytes as UTF-16. The same limit holds everywhere, so that a secret that
/// could be kept on one machine can be kept on the next.
const LIMIT: usize = 2560;

/// What a vault keeps its secrets in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// The keychain of the operating system: until they are deleted.
    Keychain,
    /// Memory: until Lotse ends.
    Session,
}

/// A secret was kept, and read back to be sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "it says where the secret is, and for how long"]
pub struct Stored {
    /// What it is kept in.
    pub kept: Kept,
}

/// Secrets by place.
pub struct Vault {
    store: Box<dyn Store>,
    kept: Kept,
    /// How many dummies were made.
    dummies: Mutex<u32>,
}

impl Vault {
    /// The keychain of the operating system. `profile` is the id of the data folder: the secrets of two data folders
    /// never meet. Nothing is opened yet; [`Vault::probe`] says whether it works.
    pub fn keychain(profile: &str) -> Self {
        Self::over(Box::new(Keychain::new(profile)), Kept::Keychain)
    }

    /// Memory, wiped at the end. Only where the technician chose it: it is never taken silently.
    pub fn session() -> Self {
        Self::over(Box::new(Session::default()), Kept::Session)
    }

    /// Another store, for tests.
    pub fn over(store: Box<dyn Store>, kept: Kept) -> Self {
        Self { store, kept, dummies: Mutex::default() }
    }

    /// What it keeps its secrets in.
    pub const fn kept(&self) -> Kept {
        self.kept
    }

    /// Keeps a secret instead of the one that was there. It is kept if this says so, and only then: it was read back
    /// and compared.
    pub fn store(&self, place: &Place, secret: &Secret) -> Result<Stored, VaultFault> {
        check(secret)?;
        let clean = |fault: VaultFault| {
            // An operating system could repeat what it was given.
            fault.without(secret.expose())
        };
        self.store.write(place, secret).map_err(clean)?;
        match self.store.read(place).map_err(clean)? {
            Some(kept) if kept == *secret => Ok(Stored { kept: self.kept }),
            _ => Err(VaultFault::Lost),
        }
    }

    /// The secret in this place. `None` means that there is none: somebody else may have deleted it, but the vault was
    /// not just locked.
    pub fn read(&self, place: &Place) -> Result<Option<Secret>, VaultFault> {
        if let Some(secret) = self.store.read(place)? {
            return Ok(Some(secret));
        }
        // A locked keychain says "nothing here" as well. Writing finds out, and may make somebody unlock it.
        self.probe()?;
        self.store.read(place)
    }

    /// Deletes the secret in this place. It is no error if there is none.
    pub fn delete(&self, place: &Place) -> Result<(), VaultFault> {
        if !self.store.delete(place)? {
            // "Nothing here" of a locked keychain must not be taken for "deleted".
            self.probe()?;
            self.store.delete(place)?;
        }
        match self.store.read(place)? {
            None => Ok(()),
            Some(_) => Err(VaultFault::Refused { detail: "still there after it was deleted".to_owned() }),
        }
    }

    /// Tries the vault with a dummy: writes, reads, deletes. To be done before anybody presses a button at a vendor
    /// that shows a secret only once.
    pub fn probe(&self) -> Result<Kept, VaultFault> {
        // One at a time: they share a place.
        let mut number = self.dummies.lock().unwrap_or_else(PoisonError::into_inner);
        *number += 1;
        let process = std::process::id();
        let place = Place::of_dummy(process);
        // Each dummy is new: an old one that was left over can't look like the one just written.
        let dummy = Secret::new(format!("Lotse: test entry {process}-{number}"));
        self.store.write(&place, &dummy)?;
        let read = self.store.read(&place);
        let deleted = self.store.delete(&place);
        let kept = read?;
        deleted?;
        if kept == Some(dummy) { Ok(self.kept) } else { Err(VaultFault::Lost) }
    }
}

/// Whether every keychain can hold it, before any is asked.
fn check(secret: &Secret) -> Result<(), VaultFault> {
    // Counting needs the characters; the number is no secret.
    let text = secret.expose();
    let length = text.encode_utf16().count() * 2;
    if text.is_empty() || text.contains('\0') {
        return Err(VaultFault::Unfit);
    }
    if length > LIMIT {
        return Err(VaultFault::TooLong { length, limit: LIMIT });
    }
    Ok(())
}
