//! A key of a run or an organisation: its owner, its place in the keychain, and what the journal records of it.

use std::collections::BTreeMap;

use lotse_journal::{Credential as Noted, Fact, Journal, KeyNote, Organisation, Run};
use lotse_vault::{Place, Secret};

use crate::core::{KeyStore, is_elsewhere, kept, kept_there, organisation_in_view, run_in_view};
use crate::wire::requests::{Key as Named, KeyOwner};
use crate::wire::{Fault, KeptIn, Stored};

/// Who has keys: a run has its guide's credentials, an organisation has values for the checks of all its runs.
#[derive(Clone, Copy)]
pub(crate) enum Owner<'k> {
    Run(&'k Run),
    Organisation(&'k Organisation),
}

/// One of an owner's keys, stored or not.
#[derive(Clone, Copy)]
pub(crate) struct Key<'k> {
    pub(super) owner: Owner<'k>,
    pub(super) id: &'k str,
}

impl<'k> Owner<'k> {
    pub(crate) const fn key(self, id: &'k str) -> Key<'k> {
        Key { owner: self, id }
    }

    /// The keys that the journal has an entry for.
    pub(super) fn noted(self) -> &'k BTreeMap<String, Noted> {
        match self {
            Self::Run(run) => &run.credentials,
            Self::Organisation(organisation) => &organisation.values,
        }
    }
}

impl<'k> Key<'k> {
    /// The key that a request names.
    ///
    /// # Errors
    /// A fault if its run or organisation is unknown or removed.
    pub(super) fn in_view(journal: &'k Journal, named: &'k Named) -> Result<Self, Fault> {
        let owner = match &named.owner {
            KeyOwner::Run(run) => Owner::Run(run_in_view(journal, run)?),
            KeyOwner::Organisation(id) => Owner::Organisation(organisation_in_view(journal, id)?),
        };
        Ok(owner.key(&named.id))
    }

    pub(super) fn place(self) -> Place {
        match self.owner {
            Owner::Run(run) => Place::of_run(&run.id.to_string(), self.id),
            Owner::Organisation(organisation) => {
                Place::of_organisation(&organisation.id.to_string(), self.id)
            }
        }
    }

    /// Its entry in the journal, if it is stored.
    pub(super) fn note(self) -> Option<&'k Noted> {
        self.owner.noted().get(self.id)
    }

    /// # Errors
    /// `credential-unknown` if it is not stored.
    pub(super) fn known(self) -> Result<&'k Noted, Fault> {
        self.note().ok_or_else(unknown)
    }

    /// Its value: from the keychain if it is a secret, else from the journal. `None` if it is not there, or if another device
    /// stores it.
    pub(crate) fn value(self, store: &KeyStore, device: &str) -> Result<Option<Secret>, Fault> {
        let Some(known) = self.note().filter(|known| !is_elsewhere(known, device)) else { return Ok(None) };
        match kept(known, device) {
            Some(kept) => store.read(device, &self.place(), kept),
            None => Ok(known.stored.value.clone().map(Secret::new)),
        }
    }

    /// What the window shows of it. A secret that was kept only in memory is lost once that Lotse has ended.
    pub(crate) fn stored(self, store: &KeyStore, device: &str) -> Option<Stored> {
        let known = self.note()?;
        let noted = &known.stored;
        let elsewhere = is_elsewhere(known, device);
        let in_memory = || matches!(store.read(device, &self.place(), KeptIn::Session), Ok(Some(_)));
        Some(Stored {
            at: known.by.at.to_string(),
            length: noted.length,
            ending: noted.ending.clone(),
            value: noted.value.clone(),
            expires: noted.expires.clone(),
            kept: kept_there(noted),
            lost: !elsewhere && kept(known, device) == Some(KeptIn::Session) && !in_memory(),
            elsewhere,
        })
    }

    pub(super) fn stored_fact(self, stored: KeyNote) -> Fact {
        let id = self.id.to_owned();
        match self.owner {
            Owner::Run(run) => Fact::CredentialStored { run: run.id, credential: id, stored },
            Owner::Organisation(it) => Fact::ValueStored { organisation: it.id, value: id, stored },
        }
    }

    pub(super) fn expires_fact(self, expires: Option<String>) -> Fact {
        let id = self.id.to_owned();
        match self.owner {
            Owner::Run(run) => Fact::CredentialExpires { run: run.id, credential: id, expires },
            Owner::Organisation(it) => Fact::ValueExpires { organisation: it.id, value: id, expires },
        }
    }

    pub(super) fn deleted_fact(self) -> Fact {
        let id = self.id.to_owned();
        match self.owner {
            Owner::Run(run) => Fact::CredentialDeleted { run: run.id, credential: id },
            Owner::Organisation(it) => Fact::ValueDeleted { organisation: it.id, value: id },
        }
    }
}

/// The fault for a key that does not exist.
pub(super) fn unknown() -> Fault {
    Fault::new("credential-unknown", &[])
}
