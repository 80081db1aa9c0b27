//! What a check gets to work with.

use lotse_guide::{Guide, names_host};
use lotse_journal::{Mode, Organisation, Run as JournalRun};
use lotse_vault::Place;
use lotse_verify::Materials;

use crate::core::Core;
use crate::keys::input::host_from_elsewhere;
use crate::keys::organisation_keys::KINDS;
use crate::wire::Fault;
use crate::wire::requests::StartCheck;

/// A `clientId` for ConnectWise that was built in, if one was.
pub(super) const BUILT_IN_CLIENT_ID: Option<&str> = option_env!("LOTSE_CONNECTWISE_CLIENT_ID");

impl Core {
    /// The credentials of a run, the values of its organisation, and what was typed for this check alone.
    pub(super) fn materials(
        &self,
        folder: &str,
        guide: &Guide,
        run: &JournalRun,
        request: &StartCheck,
    ) -> Result<Materials, Fault> {
        let mut materials = Materials::default();
        if run.mode == Mode::Practice {
            // In practice the organisation's values are the tenants' own: they are not what is being learned.
            for given in self.practice_given(&run.guide)? {
                let taken = guide.credentials.iter().any(|it| it.kind.as_str() == given.kind);
                if !taken && KINDS.iter().any(|kind| kind.id == given.kind) {
                    materials = if given.secret {
                        materials.secret(given.kind, lotse_vault::Secret::new(given.value))
                    } else {
                        materials.plain(given.kind, &given.value)
                    };
                }
            }
        }
        let client_id = self.preferences().network.client_id;
        let client_id = Some(client_id).filter(|id| !id.trim().is_empty());
        if let Some(id) = client_id.as_deref().or(BUILT_IN_CLIENT_ID)
            && run.mode != Mode::Practice
        {
            materials = materials.plain("connectwise-client-id", id);
        }
        let organisation: Organisation = {
            let journal = self.journal()?;
            journal.organisation(&run.organisation.to_string())?.clone()
        };
        let foreign = |kind: &str, known: &lotse_journal::Credential| {
            names_host(kind) && run.mode != Mode::Practice && host_from_elsewhere(known, folder)
        };
        for (id, known) in &organisation.values {
            if foreign(id, known) {
                continue;
            }
            let place = Place::of_organisation(&organisation.id.to_string(), id);
            if let Some(value) = self.value_of(folder, &place, known)? {
                materials = add(materials, id, known, value).taken_at(id, known.by.at);
            }
        }
        for credential in &guide.credentials {
            let Some(known) = run.credentials.get(credential.id.as_str()) else { continue };
            if foreign(credential.kind.as_str(), known) {
                continue;
            }
            let place = Place::of_run(&run.id.to_string(), credential.id.as_str());
            if let Some(value) = self.value_of(folder, &place, known)? {
                let kind = credential.kind.as_str();
                materials = add(materials, kind, known, value).taken_at(kind, known.by.at);
            }
        }
        if !request.mail.trim().is_empty() {
            materials = materials.plain("lookup-mail", &request.mail);
        }
        if !request.admin_public.is_empty() && !request.admin_private.is_empty() {
            materials = materials
                .secret("connectwise-admin-public-key", request.admin_public.secret())
                .secret("connectwise-admin-private-key", request.admin_private.secret());
        }
        Ok(materials)
    }
}

fn add(
    materials: Materials,
    kind: &str,
    known: &lotse_journal::Credential,
    value: lotse_vault::Secret,
) -> Materials {
    match known.stored.kept {
        Some(_) => materials.secret(kind, value),
        // Noted in the journal as no secret.
        None => materials.plain(kind, value.expose()),
    }
}
