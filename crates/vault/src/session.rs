//! Secrets in memory until Lotse exits, for machines without a keychain. Wiped when dropped; never written to a file.

use std::collections::HashMap;

use parking_lot::{Mutex, MutexGuard};

use crate::{Place, Secret, Store, VaultFault};

/// Secrets in memory.
#[derive(Default)]
pub(crate) struct Session {
    secrets: Mutex<HashMap<Place, Secret>>,
}

impl Session {
    /// A separate store with a copy of the secrets.
    pub(crate) fn copy(&self) -> Self {
        Self { secrets: Mutex::new(self.secrets().clone()) }
    }

    fn secrets(&self) -> MutexGuard<'_, HashMap<Place, Secret>> {
        self.secrets.lock()
    }
}

impl Store for Session {
    fn write(&self, place: &Place, secret: &Secret) -> Result<(), VaultFault> {
        self.secrets().insert(place.clone(), secret.clone());
        Ok(())
    }

    fn read(&self, place: &Place) -> Result<Option<Secret>, VaultFault> {
        Ok(self.secrets().get(place).cloned())
    }

    fn delete(&self, place: &Place) -> Result<bool, VaultFault> {
        Ok(self.secrets().remove(place).is_some())
    }
}
