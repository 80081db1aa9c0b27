//! What is kept of an organisation for checks of all its runs.

use lotse_guide::Format;
use lotse_journal::{Fact, Organisation};
use lotse_vault::{Clipboard, Place};

use super::input::{day, noted, tidy};
use super::run_keys::refuse_elsewhere;
use super::{copy, stored_in_organisation, value_of};
use crate::core::{Core, Pending, VALUE_KINDS, ValueKind, kept, organisation_in_view};
use crate::wire::requests::{OrganisationValueOnly, SetValueExpiry, StoreOrganisationValue};
use crate::wire::{Copied, Fault, OrganisationPage, OrganisationValue};

pub(crate) fn page(core: &Core, organisation: &str) -> Result<OrganisationPage, Fault> {
    let device = core.device()?;
    let keychain = core.keys.keychain(&device);
    let journal = core.journal()?;
    let organisation = organisation_in_view(&journal, organisation)?;
    let value = |kind: &ValueKind| OrganisationValue {
        id: kind.id.to_owned(),
        group: kind.group.to_owned(),
        secret: kind.secret,
        may_expire: kind.ends,
        erasable: organisation.texts.contains(kind.id),
        stored: stored_in_organisation(&core.keys, &device, organisation, kind.id),
    };
    Ok(OrganisationPage {
        id: organisation.id.to_string(),
        name: organisation.name.clone(),
        practice: organisation.practice,
        values: VALUE_KINDS.iter().map(value).collect(),
        keychain,
    })
}

pub(crate) fn store(core: &Core, request: &StoreOrganisationValue) -> Result<OrganisationPage, Fault> {
    let device = core.device()?;
    let mut journal = core.journal()?;
    let known = organisation_in_view(&journal, &request.organisation)?;
    let organisation = known.id;
    let kind = kind_of(&request.value_id)?;
    let before = known.values.get(kind.id).and_then(|before| kept(before, &device));
    let expires = day(&request.expires)?;
    let value = tidy(&request.value.secret(), kind.id, &Format::default(), kind.secret)?;
    let place = Place::of_organisation(&organisation.to_string(), kind.id);
    let mut pending = core.keys.pending(&device);
    let kept = if kind.secret { Some(pending.store(&place, before, &value)?) } else { None };
    let stored = noted(&value, kept, expires);
    journal.append(core.now(), Fact::ValueStored { organisation, value: kind.id.to_owned(), stored })?;
    pending.commit();
    drop(journal);
    page(core, &request.organisation)
}

pub(crate) fn set_expiry(core: &Core, request: &SetValueExpiry) -> Result<OrganisationPage, Fault> {
    let mut journal = core.journal()?;
    let known = organisation_in_view(&journal, &request.organisation)?;
    if !known.values.contains_key(&request.value_id) {
        return Err(Fault::new("credential-unknown", &[]));
    }
    let expires = day(&request.expires)?;
    let (organisation, value) = (known.id, request.value_id.clone());
    journal.append(core.now(), Fact::ValueExpires { organisation, value, expires })?;
    drop(journal);
    page(core, &request.organisation)
}

pub(crate) fn delete(core: &Core, request: &OrganisationValueOnly) -> Result<OrganisationPage, Fault> {
    let device = core.device()?;
    let mut journal = core.journal()?;
    let organisation = organisation_in_view(&journal, &request.organisation)?;
    let id = kind_of(&request.value_id)?.id;
    if let Some(known) = organisation.values.get(id) {
        let organisation = organisation.id;
        let place = Place::of_organisation(&organisation.to_string(), id);
        let mut pending = core.keys.pending(&device);
        if let Some(kept) = kept(known, &device) {
            pending.delete(&place, kept)?;
        }
        journal.append(core.now(), Fact::ValueDeleted { organisation, value: id.to_owned() })?;
        pending.commit();
    }
    drop(journal);
    page(core, &request.organisation)
}

pub(crate) fn copy_to_clipboard(
    core: &Core,
    clipboard: &Clipboard,
    request: &OrganisationValueOnly,
) -> Result<Copied, Fault> {
    let device = core.device()?;
    let value = {
        let journal = core.journal()?;
        let organisation = organisation_in_view(&journal, &request.organisation)?;
        let unknown = || Fault::new("credential-unknown", &[]);
        let known = organisation.values.get(&request.value_id).ok_or_else(unknown)?;
        refuse_elsewhere(known, &device)?;
        let place = Place::of_organisation(&organisation.id.to_string(), &request.value_id);
        value_of(&core.keys, &device, &place, known)?.ok_or_else(unknown)?
    };
    copy(core, clipboard, &value)
}

/// Whether a check can have a value: it is stored, not lost, and not on another device.
pub(crate) fn has_value(core: &Core, device: &str, organisation: &Organisation, id: &str) -> bool {
    stored_in_organisation(&core.keys, device, organisation, id).is_some_and(|it| !it.elsewhere && !it.lost)
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

fn kind_of(id: &str) -> Result<&'static ValueKind, Fault> {
    VALUE_KINDS.iter().find(|kind| kind.id == id).ok_or_else(|| Fault::new("credential-unknown", &[]))
}
