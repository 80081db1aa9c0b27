//! A scripted store for tests: it fails in ways that a real keychain does not fail on demand.

use std::sync::Arc;

use parking_lot::Mutex;

use crate::session::Session;
use crate::{Place, Secret, Store, VaultFault};

/// How a scripted store behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Script {
    /// Works.
    #[default]
    Works,
    /// There is no keychain.
    Missing,
    /// Locked: reading finds nothing, writing reports the lock.
    Locked,
    /// It refuses, and repeats the secret in its message.
    Refuses,
    /// It reports that a secret is too long.
    TooLong,
    /// It accepts a secret, but returns something else.
    Loses,
    /// It accepts a secret, but returns nothing.
    Forgets,
}

/// A store that behaves as a test says. Clones share one store.
#[derive(Clone, Default)]
pub struct ScriptedStore {
    script: Arc<Mutex<Script>>,
    secrets: Arc<Session>,
}

impl ScriptedStore {
    /// A store with this behaviour.
    pub fn new(script: Script) -> Self {
        let store = Self::default();
        store.set(script);
        store
    }

    /// Changes the behaviour. Stored secrets stay.
    pub fn set(&self, script: Script) {
        *self.script.lock() = script;
    }

    /// A separate store with a copy of the secrets and the same behaviour.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self { script: Arc::new(Mutex::new(self.script())), secrets: Arc::new(self.secrets.copy()) }
    }

    fn script(&self) -> Script {
        *self.script.lock()
    }
}

fn missing() -> VaultFault {
    VaultFault::Missing { detail: "scripted: no keychain".to_owned() }
}

impl Store for ScriptedStore {
    fn write(&self, place: &Place, secret: &Secret) -> Result<(), VaultFault> {
        match self.script() {
            Script::Works => self.secrets.write(place, secret),
            Script::Missing => Err(missing()),
            Script::Locked => Err(VaultFault::Locked { detail: "scripted: locked".to_owned() }),
            // An operating system's message could contain the secret; the vault must remove it.
            Script::Refuses => {
                Err(VaultFault::Refused { detail: format!("scripted: refused {:?}", secret.expose()) })
            }
            Script::TooLong => Err(VaultFault::TooLong { length: 5000, limit: 2560 }),
            Script::Loses => self.secrets.write(place, &Secret::new("scripted: something else".to_owned())),
            Script::Forgets => Ok(()),
        }
    }

    fn read(&self, place: &Place) -> Result<Option<Secret>, VaultFault> {
        match self.script() {
            Script::Missing => Err(missing()),
            Script::Locked => Ok(None),
            _ => self.secrets.read(place),
        }
    }

    fn delete(&self, place: &Place) -> Result<bool, VaultFault> {
        match self.script() {
            Script::Missing => Err(missing()),
            Script::Locked => Ok(false),
            _ => self.secrets.delete(place),
        }
    }
}
