//! What is kept of an organisation for checks of all its runs.

use lotse_guide::Format;
use lotse_journal::{Fact, Organisation};
use lotse_vault::Place;

use crate::core::Core;
use crate::core::Pending;
use crate::desktop::Desktop;
use crate::keys::input::{day, elsewhere, kept, noted, stored, tidy};
use crate::keys::run_keys::refuse_elsewhere;
use crate::wire::requests::{
    OrganisationOnly, OrganisationValueOnly, SetValueExpiry, StoreOrganisationValue,
};
use crate::wire::{Copied, Fault, KeptIn, OrganisationPage, OrganisationValue};

/// A value that an organisation can have.
pub(crate) struct Kind {
    /// Its id, also the kind under which a check looks for it.
    pub(crate) id: &'static str,
    /// What it belongs to.
    group: &'static str,
    /// Whether it is a secret.
    pub(crate) secret: bool,
    /// Whether it can end one day: the vendor lets it, or whoever makes it chooses a day.
    pub(crate) ends: bool,
}

impl Kind {
    /// The vendor that issues it.
    pub(crate) fn vendor(&self) -> &'static str {
        match self.group {
            "autotask-inspector" => "autotask",
            "sophos" => "sophos-central",
            group => group,
        }
    }
}

const fn kind(group: &'static str, id: &'static str, secret: bool) -> Kind {
    Kind { id, group, secret, ends: false }
}

const fn ending(group: &'static str, id: &'static str) -> Kind {
    Kind { ends: true, ..kind(group, id, true) }
}

/// All values, group by group.
pub(crate) const KINDS: &[Kind] = &[
    kind("connectwise", "connectwise-site", false),
    kind("connectwise", "connectwise-company-id", false),
    // Registered with the vendor and treated as confidential by it, but no key: it opens nothing by itself.
    kind("connectwise", "connectwise-client-id", false),
    kind("autotask-inspector", "autotask-inspector-username", false),
    ending("autotask-inspector", "autotask-inspector-secret"),
    // A secret because of what it opens together with the others. It says which program asks, and has no end.
    kind("autotask-inspector", "autotask-inspector-code", true),
    kind("sophos", "sophos-client-id", false),
    ending("sophos", "sophos-client-secret"),
    kind("umbrella", "umbrella-key", false),
    ending("umbrella", "umbrella-secret"),
];

impl Core {
    pub(crate) fn organisation_page(
        &self,
        _: &dyn Desktop,
        request: &OrganisationOnly,
    ) -> Result<OrganisationPage, Fault> {
        let folder = self.folder_id()?;
        let keychain = self.secrets.keychain(&folder);
        let journal = self.journal()?;
        let organisation = journal.organisation(&request.organisation)?;
        let value = |kind: &Kind| OrganisationValue {
            id: kind.id.to_owned(),
            group: kind.group.to_owned(),
            secret: kind.secret,
            may_expire: kind.ends,
            erasable: organisation.texts.contains(kind.id),
            stored: organisation
                .values
                .get(kind.id)
                .map(|known| stored(known, &folder, self.value_is_lost(&folder, organisation, kind.id))),
        };
        Ok(OrganisationPage {
            id: organisation.id.to_string(),
            name: organisation.name.clone(),
            practice: organisation.practice,
            values: KINDS.iter().map(value).collect(),
            keychain,
        })
    }

    pub(crate) fn store_organisation_value(
        &self,
        desktop: &dyn Desktop,
        request: &StoreOrganisationValue,
    ) -> Result<OrganisationPage, Fault> {
        let folder = self.folder_id()?;
        {
            let mut journal = self.journal()?;
            let known = journal.organisation(&request.organisation)?;
            let organisation = known.id;
            let kind = kind_of(&request.value_id)?;
            let before = known.values.get(kind.id).and_then(|before| kept(before, &folder));
            let expires = day(&request.expires)?;
            let value = tidy(&request.value.secret(), kind.id, &Format::default(), kind.secret)?;
            let place = Place::of_organisation(&organisation.to_string(), kind.id);
            let mut pending = self.secrets.pending(&folder);
            let kept = if kind.secret { Some(pending.store(&place, before, &value)?) } else { None };
            let stored = noted(&value, kept, expires);
            let fact = Fact::ValueStored { organisation, value: kind.id.to_owned(), stored };
            journal.append(self.now(), vec![fact])?;
            pending.written_down();
        }
        self.organisation_page(desktop, &OrganisationOnly { organisation: request.organisation.clone() })
    }

    pub(crate) fn set_value_expiry(
        &self,
        desktop: &dyn Desktop,
        request: &SetValueExpiry,
    ) -> Result<OrganisationPage, Fault> {
        {
            let mut journal = self.journal()?;
            let known = journal.organisation(&request.organisation)?;
            if !known.values.contains_key(&request.value_id) {
                return Err(Fault::new("credential-unknown", &[]));
            }
            let expires = day(&request.expires)?;
            let (organisation, value) = (known.id, request.value_id.clone());
            journal.append(self.now(), vec![Fact::ValueExpires { organisation, value, expires }])?;
        }
        self.organisation_page(desktop, &OrganisationOnly { organisation: request.organisation.clone() })
    }

    pub(crate) fn delete_organisation_value(
        &self,
        desktop: &dyn Desktop,
        request: &OrganisationValueOnly,
    ) -> Result<OrganisationPage, Fault> {
        let folder = self.folder_id()?;
        {
            let mut journal = self.journal()?;
            let organisation = journal.organisation(&request.organisation)?;
            let id = kind_of(&request.value_id)?.id;
            if let Some(known) = organisation.values.get(id) {
                let organisation = organisation.id;
                let place = Place::of_organisation(&organisation.to_string(), id);
                let mut pending = self.secrets.pending(&folder);
                if let Some(kept) = kept(known, &folder) {
                    pending.delete(&place, kept)?;
                }
                let fact = Fact::ValueDeleted { organisation, value: id.to_owned() };
                journal.append(self.now(), vec![fact])?;
                pending.written_down();
            }
        }
        self.organisation_page(desktop, &OrganisationOnly { organisation: request.organisation.clone() })
    }

    pub(crate) fn copy_organisation_value(
        &self,
        _: &dyn Desktop,
        request: &OrganisationValueOnly,
    ) -> Result<Copied, Fault> {
        let folder = self.folder_id()?;
        let value = {
            let journal = self.journal()?;
            let organisation = journal.organisation(&request.organisation)?;
            let unknown = || Fault::new("credential-unknown", &[]);
            let known = organisation.values.get(&request.value_id).ok_or_else(unknown)?;
            refuse_elsewhere(known, &folder)?;
            let place = Place::of_organisation(&organisation.id.to_string(), &request.value_id);
            self.value_of(&folder, &place, known)?.ok_or_else(unknown)?
        };
        self.copy(&value)
    }

    /// Whether a value was kept in memory by a Lotse that has ended.
    fn value_is_lost(&self, folder: &str, organisation: &Organisation, id: &str) -> bool {
        let known = organisation.values.get(id);
        if known.and_then(|known| kept(known, folder)) != Some(KeptIn::Session) {
            return false;
        }
        let place = Place::of_organisation(&organisation.id.to_string(), id);
        !matches!(self.secrets.read(folder, &place, KeptIn::Session), Ok(Some(_)))
    }

    /// Whether a check can have a value: it is stored, not lost, and not on another device.
    pub(crate) fn has_value(&self, folder: &str, organisation: &Organisation, id: &str) -> bool {
        let here = |known| !elsewhere(known, folder) && !self.value_is_lost(folder, organisation, id);
        organisation.values.get(id).is_some_and(here)
    }
}

/// Deletes the secrets of an organisation, and says which facts belong to that.
pub(crate) fn forget_organisation(
    pending: &mut Pending<'_>,
    organisation: &Organisation,
) -> Result<Vec<Fact>, Fault> {
    let mut facts = Vec::new();
    for (id, known) in &organisation.values {
        if pending.forget(&Place::of_organisation(&organisation.id.to_string(), id), known)? {
            facts.push(Fact::ValueDeleted { organisation: organisation.id, value: id.clone() });
        }
    }
    Ok(facts)
}

fn kind_of(id: &str) -> Result<&'static Kind, Fault> {
    KINDS.iter().find(|kind| kind.id == id).ok_or_else(|| Fault::new("credential-unknown", &[]))
}
