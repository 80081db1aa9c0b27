//! The values that a check works with.

use lotse_guide::{Guide, names_host};
use lotse_journal::{Credential, Mode, Run};
use lotse_vault::Secret;
use lotse_vendor::VENDORS;
use lotse_verify::Materials;

use crate::core::{Core, VALUE_KINDS, answers_of, host_from_elsewhere};
use crate::keys::Owner;
use crate::practice::Practising;
use crate::settings::preferences;
use crate::wire::requests::StartCheck;
use crate::wire::{Fault, Preferences};

/// A `clientId` for ConnectWise that was built in, if one was.
const BUILT_IN_CLIENT_ID: Option<&str> = option_env!("LOTSE_CONNECTWISE_CLIENT_ID");

/// The id that Lotse is registered under with the vendor: the one from the settings, or the one that was built in.
pub(super) fn program_id(preferences: &Preferences) -> Option<&str> {
    let typed = preferences.network.client_id.trim();
    if typed.is_empty() { BUILT_IN_CLIENT_ID } else { Some(typed) }
}

/// The kinds of a second key pair, public and private, that can be entered for one check of this guide and are not kept.
pub(super) fn lent_keys(guide: &Guide) -> Option<(&'static str, &'static str)> {
    VENDORS.iter().find(|vendor| guide.is_for(vendor.id))?.lent_keys
}

/// The credentials of a run, the values of its organisation, and what was entered for this check alone.
pub(super) fn inputs(
    core: &Core,
    practising: Practising<'_>,
    guide: &Guide,
    run: &Run,
    request: &StartCheck,
) -> Result<Materials, Fault> {
    let device = core.device()?;
    let mut materials = Materials::default();
    if run.mode == Mode::Practice {
        // In practice mode the simulated tenants provide the organisation's values: entering them is not what is practised.
        let answers = answers_of(&run.answers);
        for given in practising.values(&guide.plan(&answers), &answers)? {
            let is_credential = guide.credentials.iter().any(|it| it.kind.as_str() == given.kind);
            if !is_credential && VALUE_KINDS.iter().any(|kind| kind.id == given.kind) {
                materials = if given.secret {
                    materials.secret(given.kind, Secret::new(given.value))
                } else {
                    materials.plain(given.kind, &given.value)
                };
            }
        }
    }
    if let Some(id) = program_id(&preferences::current(core))
        && run.mode != Mode::Practice
    {
        for kind in VENDORS.iter().filter_map(|vendor| vendor.program_id) {
            materials = materials.plain(kind, id);
        }
    }
    let organisation = {
        let journal = core.journal()?;
        let organisation = journal.state().organisation(run.organisation).cloned();
        let not_removed = organisation.filter(|organisation| organisation.removed.is_none());
        not_removed.ok_or_else(|| Fault::new("journal-unknown-organisation", &[]))?
    };
    let is_foreign_host = |kind: &str, known: &Credential| {
        names_host(kind) && run.mode != Mode::Practice && host_from_elsewhere(known, &device)
    };
    for (id, known) in &organisation.values {
        if is_foreign_host(id, known) {
            continue;
        }
        if let Some(value) = Owner::Organisation(&organisation).key(id).value(&core.keys, &device)? {
            materials = add(materials, id, known, value).taken_at(id, known.by.at);
        }
    }
    for credential in &guide.credentials {
        let Some(known) = run.credentials.get(credential.id.as_str()) else { continue };
        let kind = credential.kind.as_str();
        if is_foreign_host(kind, known) {
            continue;
        }
        if let Some(value) = Owner::Run(run).key(credential.id.as_str()).value(&core.keys, &device)? {
            materials = add(materials, kind, known, value).taken_at(kind, known.by.at);
        }
    }
    if !request.mail.trim().is_empty() {
        materials = materials.plain("lookup-mail", &request.mail);
    }
    if let Some((public, private)) = lent_keys(guide)
        && !request.admin_public.is_empty()
        && !request.admin_private.is_empty()
    {
        materials = materials
            .secret(public, request.admin_public.secret())
            .secret(private, request.admin_private.secret());
    }
    Ok(materials)
}

fn add(materials: Materials, kind: &str, known: &Credential, value: Secret) -> Materials {
    match known.stored.kept {
        Some(_) => materials.secret(kind, value),
        // It is in no key store, so it is not a secret.
        None => materials.plain(kind, value.expose()),
    }
}
