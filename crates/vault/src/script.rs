//! A scripted store for tests: the failures of a keychain, which no real one has on demand.

use std::sync::{Arc, Mutex, PoisonError};

use crate::session::Session;
use crate::{Place, Secret, Store, VaultFault};

/// How a scripted store behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Script {
    /// As it should.
    #[default]
    Works,
    /// There is no keychain.
    Missing,
    /// Locked: reading finds nothing, writing says why.
    Locked,
    /// It refuses, and is so careless as to repeat what it was given.
    Refuses,
    /// It says that a secret is too long.
    TooLong,
    /// It writes, and gives back something else.
    Loses,
    /// It writes, and then has nothing.
    Forgets,
}

/// A store that does what a test says. Clones are the same store.
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

    /// Changes the behaviour. What is kept stays.
    pub fn set(&self, script: Script) {
        *self.script.lock().unwrap_or_else(PoisonError::into_inner) = script;
    }

    /// Another store with the same secrets, which behaves as this one does.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self { script: Arc::new(Mutex::new(self.script())), secrets: Arc::new(self.secrets.copy()) }
    }

    fn script(&self) -> Script {
        *self.script.lock().unwrap_or_else(PoisonError::into_inner)
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
            // What an operating system's message could do; the vault has to clean it.
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
