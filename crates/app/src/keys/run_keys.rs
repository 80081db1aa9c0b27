//! The credentials of a run: stored, shown, copied, deleted.

use lotse_guide::{Credential, Expiry, Guide};
use lotse_journal::{Credential as Noted, Fact, Mode, Run, Text};
use lotse_vault::{Clipboard, Place, Secret};

use super::expiry::fixed;
use super::input::{day, noted, tidy};
use super::{copy, stored_in_run, value_of};
use crate::core::{Core, KeyStore, Pending, is_elsewhere, kept, run_in_view};
use crate::run::Runs;
use crate::run::plan_queries::{captures, step_of};
use crate::settings::preferences;
use crate::wire::requests::{CredentialOnly, SetExpiry, StoreCredential};
use crate::wire::{Copied, CredentialView, CredentialsPage, Fault, StepRef};

pub(crate) fn page(runs: Runs<'_>, run: &str) -> Result<CredentialsPage, Fault> {
    let core = runs.core;
    let device = core.device()?;
    let keychain = core.keys.keychain(&device);
    let journal = core.journal()?;
    let preferences = preferences::read(&journal);
    let in_hand = runs.in_hand(&journal, run)?;
    let (run, plan) = (in_hand.run, &*in_hand.plan);
    let words = &core.library().words;
    let credentials = plan.credentials.iter().zip(words.credentials(plan, preferences.reader));
    let credentials = credentials.map(|(credential, spoken)| CredentialView {
        spoken,
        stored: stored_in_run(&core.keys, &device, run, credential.id.as_str()),
        may_expire: credential.expiry != Expiry::None,
        erasable: run.texts.contains(&Text::Credential(credential.id.to_string())),
        step: step_of(plan, credential).map(|id| StepRef {
            title: words.step_title(&plan.guide.id, id, preferences.reader),
            id: id.to_string(),
        }),
    });
    Ok(CredentialsPage {
        credentials: credentials.collect(),
        view: in_hand.row(runs, journal.state().organisation(run.organisation), &preferences),
        keychain,
    })
}

pub(crate) fn store(runs: Runs<'_>, request: &StoreCredential) -> Result<CredentialsPage, Fault> {
    let core = runs.core;
    let device = core.device()?;
    let mut journal = core.journal()?;
    let run = run_in_view(&journal, &request.run)?;
    if run.mode == Mode::Checklist {
        return Err(Fault::new("check-checklist", &[]));
    }
    let in_hand = runs.of(run)?;
    let credential = credential_of(in_hand.guide, &request.credential)?;
    let typed = day(&request.expires)?;
    let expires = typed.or_else(|| Some(fixed(credential.expiry, core.today())?.to_string()));
    let value =
        tidy(&request.value.secret(), credential.kind.as_str(), &credential.format, credential.secret)?;
    refuse_swapped(&core.keys, &device, run, in_hand.guide, credential, &value)?;
    let id = run.id;
    let place = Place::of_run(&id.to_string(), &request.credential);
    let before = run.credentials.get(&request.credential).and_then(|before| kept(before, &device));
    let mut pending = core.keys.pending(&device);
    let kept = match (credential.secret, before) {
        (true, before) => Some(pending.store(&place, before, &value)?),
        // In an older revision of the guide this credential was secret.
        (false, Some(before)) => pending.delete(&place, before).map(|()| None)?,
        (false, None) => None,
    };
    // The secret is stored now; the events below acknowledge it.
    let mut facts = vec![Fact::CredentialStored {
        run: id,
        credential: request.credential.clone(),
        stored: noted(&value, kept, expires),
    }];
    if run.finished.is_none() {
        facts.extend(captures(&in_hand.plan, credential).map(|(step, action)| Fact::ActionTicked {
            run: id,
            step: step.step.id.to_string(),
            action: action.action.id.to_string(),
        }));
    }
    journal.append_all(core.now(), facts)?;
    pending.commit();
    drop(journal);
    page(runs, &request.run)
}

pub(crate) fn set_expiry(runs: Runs<'_>, request: &SetExpiry) -> Result<CredentialsPage, Fault> {
    let mut journal = runs.core.journal()?;
    let run = run_in_view(&journal, &request.run)?;
    known(run, &request.credential)?;
    let expires = day(&request.expires)?;
    let (run, credential) = (run.id, request.credential.clone());
    journal.append(runs.core.now(), Fact::CredentialExpires { run, credential, expires })?;
    drop(journal);
    page(runs, &request.run)
}

pub(crate) fn delete(runs: Runs<'_>, request: &CredentialOnly) -> Result<CredentialsPage, Fault> {
    let core = runs.core;
    let device = core.device()?;
    let mut journal = core.journal()?;
    let run = run_in_view(&journal, &request.run)?;
    let credential = known(run, &request.credential)?;
    let place = Place::of_run(&run.id.to_string(), &request.credential);
    let mut pending = core.keys.pending(&device);
    if let Some(kept) = kept(credential, &device) {
        pending.delete(&place, kept)?;
    }
    let (run, credential) = (run.id, request.credential.clone());
    journal.append(core.now(), Fact::CredentialDeleted { run, credential })?;
    pending.commit();
    drop(journal);
    page(runs, &request.run)
}

pub(crate) fn copy_to_clipboard(
    core: &Core,
    clipboard: &Clipboard,
    request: &CredentialOnly,
) -> Result<Copied, Fault> {
    let device = core.device()?;
    let secret = {
        let journal = core.journal()?;
        let run = run_in_view(&journal, &request.run)?;
        let credential = known(run, &request.credential)?;
        refuse_elsewhere(credential, &device)?;
        let place = Place::of_run(&run.id.to_string(), &request.credential);
        value_of(&core.keys, &device, &place, credential)?
    };
    copy(core, clipboard, &secret.ok_or_else(|| Fault::new("credential-unknown", &[]))?)
}

/// Refuses a value that another credential of the run already has: it was pasted into the wrong field.
fn refuse_swapped(
    store: &KeyStore,
    device: &str,
    run: &Run,
    guide: &Guide,
    credential: &Credential,
    value: &Secret,
) -> Result<(), Fault> {
    for other in guide.credentials.iter().filter(|other| other.id != credential.id) {
        let Some(kept) = run.credentials.get(other.id.as_str()) else { continue };
        let place = Place::of_run(&run.id.to_string(), other.id.as_str());
        // If the keychain can't be read now, the value can't be compared.
        if value_of(store, device, &place, kept).ok().flatten().as_ref() == Some(value) {
            return Err(Fault::new("credential-looks-swapped", &[("other", other.id.as_str())]));
        }
    }
    Ok(())
}

/// Refuses a secret that is stored on another device.
pub(super) fn refuse_elsewhere(credential: &Noted, device: &str) -> Result<(), Fault> {
    if is_elsewhere(credential, device) {
        return Err(Fault::new("credential-elsewhere", &[]));
    }
    Ok(())
}

/// Deletes the secrets of a run and returns the facts that record it. A secret on another device is not deleted: its entry stays,
/// and is there again if the run is restored.
pub(crate) fn forget_run(pending: &mut Pending<'_>, run: &Run) -> Result<Vec<Fact>, Fault> {
    let mut facts = Vec::new();
    for (credential, known) in &run.credentials {
        let place = Place::of_run(&run.id.to_string(), credential);
        if pending.forget(&place, known)? {
            facts.push(Fact::CredentialDeleted { run: run.id, credential: credential.clone() });
        }
    }
    Ok(facts)
}

fn credential_of<'g>(guide: &'g Guide, id: &str) -> Result<&'g Credential, Fault> {
    let found = guide.credentials.iter().find(|credential| credential.id.as_str() == id);
    found.ok_or_else(|| Fault::new("credential-unknown", &[]))
}

fn known<'r>(run: &'r Run, credential: &str) -> Result<&'r Noted, Fault> {
    run.credentials.get(credential).ok_or_else(|| Fault::new("credential-unknown", &[]))
}
