//! Organisations: added, renamed, removed from view, restored.

use lotse_journal::{Fact, OrganisationId};

use crate::core::{Core, organisation_id};
use crate::keys::Owner;
use crate::keys::change::forget;
use crate::keys::leftover::cancel_deletions;
use crate::settings::preferences;
use crate::wire::requests::{AddOrganisation, OrganisationOnly, RenameOrganisation};
use crate::wire::{Created, Fault, Removed};

pub(crate) fn add(core: &Core, request: &AddOrganisation) -> Result<Created, Fault> {
    let now = core.now();
    let organisation = OrganisationId::new_at(now);
    let fact = Fact::OrganisationAdded { organisation, name: request.name.clone() };
    core.journal()?.append(now, fact)?;
    Ok(Created { id: organisation.to_string() })
}

/// The simulated organisation for practice, which is added if it does not exist.
pub(super) fn practice_organisation(core: &Core) -> Result<OrganisationId, Fault> {
    let now = core.now();
    let mut journal = core.journal()?;
    let reader = preferences::read(&journal).reader;
    let name = core.library().words.say(reader, "practice-organisation", &[]);
    let organisations = journal.state().organisations();
    if let Some(known) = organisations.iter().find(|organisation| organisation.practice) {
        return Ok(known.id);
    }
    // A real organisation may happen to have that name.
    let taken = |name: &str| organisations.iter().any(|it| it.name.to_lowercase() == name.to_lowercase());
    let name = std::iter::once(name.clone())
        .chain((2..=u32::MAX).map(|number| format!("{name} {number}")))
        .find(|name| !taken(name))
        .unwrap_or(name);
    let organisation = OrganisationId::new_at(now);
    let facts =
        vec![Fact::OrganisationAdded { organisation, name }, Fact::OrganisationPractises { organisation }];
    journal.append_all(now, facts)?;
    Ok(organisation)
}

pub(crate) fn rename(core: &Core, request: &RenameOrganisation) -> Result<(), Fault> {
    let organisation = organisation_id(&request.organisation)?;
    let fact = Fact::OrganisationRenamed { organisation, name: request.name.clone() };
    core.journal()?.append(core.now(), fact)?;
    Ok(())
}

pub(crate) fn remove(core: &Core, request: &OrganisationOnly) -> Result<(), Fault> {
    let device = core.device()?;
    let organisation = organisation_id(&request.organisation)?;
    let mut journal = core.journal()?;
    let mut facts = Vec::new();
    let mut pending = core.keys.pending(&device);
    let state = journal.state();
    if let Some(known) = state.organisation(organisation).filter(|it| it.removed.is_none()) {
        facts.extend(forget(&mut pending, Owner::Organisation(known))?);
    }
    for run in state.runs_of(organisation) {
        facts.extend(forget(&mut pending, Owner::Run(run))?);
    }
    facts.push(Fact::OrganisationRemoved { organisation });
    journal.append_all(core.now(), facts)?;
    pending.commit();
    Ok(())
}

pub(crate) fn restore(core: &Core, request: &OrganisationOnly) -> Result<(), Fault> {
    let organisation = organisation_id(&request.organisation)?;
    let mut journal = core.journal()?;
    journal.append(core.now(), Fact::OrganisationRestored { organisation })?;
    cancel_deletions(&mut journal);
    Ok(())
}

pub(crate) fn removed(core: &Core) -> Result<Vec<Removed>, Fault> {
    let journal = core.journal()?;
    let removed = journal.state().removed_organisations().into_iter().map(|organisation| Removed {
        id: organisation.id.to_string(),
        name: organisation.name.clone(),
        at: organisation.removed.map(|at| at.to_string()).unwrap_or_default(),
    });
    Ok(removed.collect())
}
