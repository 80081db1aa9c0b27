//! The pages that show the keys of a run and of an organisation.

use lotse_guide::{Expiry, names_host};
use lotse_journal::{Credential, Mode, Text};

use super::key::Owner;
use crate::core::{Core, VALUE_KINDS, ValueKind, host_from_elsewhere, organisation_in_view};
use crate::run::Runs;
use crate::run::plan_queries::step_of;
use crate::settings::preferences;
use crate::wire::requests::{Key, KeyOwner};
use crate::wire::{
    CredentialView, CredentialsPage, Fault, KeysPage, OrganisationPage, OrganisationValue, StepRef,
};

/// The page that shows a key.
pub(super) fn page(runs: Runs<'_>, key: &Key) -> Result<KeysPage, Fault> {
    Ok(match &key.owner {
        KeyOwner::Run(run) => KeysPage::Run(Box::new(run_page(runs, run)?)),
        KeyOwner::Organisation(organisation) => {
            KeysPage::Organisation(organisation_page(runs.core, organisation)?)
        }
    })
}

pub(crate) fn run_page(runs: Runs<'_>, run: &str) -> Result<CredentialsPage, Fault> {
    let core = runs.core;
    let device = core.device()?;
    let keychain = core.keys.keychain(&device);
    let journal = core.journal()?;
    let preferences = preferences::read(&journal);
    let in_hand = runs.in_hand(&journal, run)?;
    let (run, plan) = (in_hand.run, &*in_hand.plan);
    let words = &core.library().words;
    let credentials = plan.credentials.iter().zip(words.credentials(plan, preferences.reader));
    let organisation = journal.state().organisation(run.organisation);
    // An address from another computer may lead anywhere, so it must be typed here.
    let foreign = |kind: &str, known: &Credential| names_host(kind) && host_from_elsewhere(known, &device);
    let offered = |kind: &str| {
        let known = organisation?.values.get(kind).filter(|known| !foreign(kind, known))?;
        known.stored.value.clone().filter(|_| run.mode == Mode::Connected && run.finished.is_none())
    };
    let credentials = credentials.map(|(credential, spoken)| CredentialView {
        spoken,
        offered: (!credential.secret).then(|| offered(credential.kind.as_str())).flatten(),
        stored: Owner::Run(run).key(credential.id.as_str()).stored(&core.keys, &device),
        may_expire: credential.expiry != Expiry::None,
        erasable: run.texts.contains(&Text::Credential(credential.id.to_string())),
        step: step_of(plan, credential).map(|id| StepRef {
            title: words.step_title(&plan.guide.id, id, preferences.reader),
            id: id.to_string(),
        }),
    });
    Ok(CredentialsPage {
        credentials: credentials.collect(),
        view: in_hand.row(runs, organisation, &preferences),
        keychain,
    })
}

pub(crate) fn organisation_page(core: &Core, organisation: &str) -> Result<OrganisationPage, Fault> {
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
        stored: Owner::Organisation(organisation).key(kind.id).stored(&core.keys, &device),
    };
    Ok(OrganisationPage {
        id: organisation.id.to_string(),
        name: organisation.name.clone(),
        practice: organisation.practice,
        values: VALUE_KINDS.iter().map(value).collect(),
        keychain,
    })
}
