//! The vault: secrets by place. Storing succeeds only if the secret can be read back.

use parking_lot::Mutex;

use crate::keychain::Keychain;
use crate::session::Session;
use crate::{Place, Secret, Store, VaultFault};

/// The largest item that Windows stores, in bytes as UTF-16. The limit applies on every system, so that a secret that fits on
/// one machine also fits on the next.
const LIMIT: usize = 2560;

/// Where a vault keeps its secrets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// The keychain of the operating system: until they are deleted.
    Keychain,
    /// Memory: until Lotse exits.
    Session,
}

/// The receipt for a secret that was stored and read back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "it says where the secret is, and for how long"]
pub struct Stored {
    /// Where it is kept.
    pub kept: Kept,
}

/// Secrets by place.
pub struct Vault {
    store: Box<dyn Store>,
    kept: Kept,
    /// The number of probes so far.
    dummies: Mutex<u32>,
}

impl Vault {
    /// A vault in the operating system's keychain. `profile` is the id of the data folder, so that two data folders never share
    /// secrets. Nothing is opened yet; [`Vault::probe`] tells whether it works.
    pub fn keychain(profile: &str) -> Self {
        Self::over(Box::new(Keychain::new(profile)), Kept::Keychain)
    }

    /// A vault in memory, wiped when dropped.
    pub fn session() -> Self {
        Self::over(Box::new(Session::default()), Kept::Session)
    }

    /// A vault over another store, for tests.
    pub fn over(store: Box<dyn Store>, kept: Kept) -> Self {
        Self { store, kept, dummies: Mutex::default() }
    }

    /// Where it keeps its secrets.
    pub const fn kept(&self) -> Kept {
        self.kept
    }

    /// Stores a secret and replaces any earlier one. Succeeds only if the secret was read back and is the same.
    pub fn store(&self, place: &Place, secret: &Secret) -> Result<Stored, VaultFault> {
        check(secret)?;
        let clean = |fault: VaultFault| {
            // The operating system's message might repeat the secret.
            fault.without(secret.expose())
        };
        self.store.write(place, secret).map_err(clean)?;
        match self.store.read(place).map_err(clean)? {
            Some(kept) if kept == *secret => Ok(Stored { kept: self.kept }),
            _ => Err(VaultFault::Lost),
        }
    }

    /// The secret in this place. `None` means that there really is none: a locked vault is an error.
    pub fn read(&self, place: &Place) -> Result<Option<Secret>, VaultFault> {
        if let Some(secret) = self.store.read(place)? {
            return Ok(Some(secret));
        }
        // A locked keychain also says "nothing here". Writing tells the difference, and may prompt the user to unlock it.
        self.probe()?;
        self.store.read(place)
    }

    /// Deletes the secret in this place. Succeeds if there is none.
    pub fn delete(&self, place: &Place) -> Result<(), VaultFault> {
        if !self.store.delete(place)? {
            // "Nothing here" from a locked keychain must not be mistaken for "deleted".
            self.probe()?;
            self.store.delete(place)?;
        }
        match self.store.read(place)? {
            None => Ok(()),
            Some(_) => Err(VaultFault::Refused { detail: "still there after it was deleted".to_owned() }),
        }
    }

    /// Tests the vault with a dummy secret: writes, reads and deletes it. To be called before the user presses a button that makes
    /// a vendor show a secret only once.
    pub fn probe(&self) -> Result<Kept, VaultFault> {
        // One probe at a time, because all use the same place.
        let mut number = self.dummies.lock();
        *number += 1;
        let process = std::process::id();
        let place = Place::of_dummy(process);
        // Each dummy is different, so that a leftover can't be mistaken for the one just written.
        let dummy = Secret::new(format!("Lotse: test entry {process}-{number}"));
        self.store.write(&place, &dummy)?;
        let read = self.store.read(&place);
        let deleted = self.store.delete(&place);
        let kept = read?;
        deleted?;
        if kept == Some(dummy) { Ok(self.kept) } else { Err(VaultFault::Lost) }
    }
}

/// Checks whether every operating system's keychain could store the secret.
fn check(secret: &Secret) -> Result<(), VaultFault> {
    // Exposed to be counted; the number is not secret.
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
