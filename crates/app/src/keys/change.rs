//! The commands on a key of a run or an organisation: store, set its expiry day, delete, copy.

use lotse_guide::{Credential, Expiry, Format, Guide};
use lotse_journal::{Fact, Mode};
use lotse_vault::{Clipboard, Secret};

use super::copy;
use super::expiry::fixed;
use super::input::{day, noted, tidy};
use super::key::{Key, Owner, unknown};
use super::pages::page;
use crate::core::{Core, KeyStore, Pending, VALUE_KINDS, ValueKind, is_elsewhere, kept};
use crate::run::Runs;
use crate::run::plan_queries::captures;
use crate::wire::requests::{KeyOnly, SetExpiry, StoreKey};
use crate::wire::{Copied, Fault, KeysPage};

pub(crate) fn store(runs: Runs<'_>, request: &StoreKey) -> Result<KeysPage, Fault> {
    let core = runs.core;
    let device = core.device()?;
    let mut journal = core.journal()?;
    let key = Key::in_view(&journal, &request.key)?;
    let (kind, format, secret, expiry, of_run) = match key.owner {
        Owner::Run(run) if run.mode == Mode::Checklist => return Err(Fault::new("check-checklist", &[])),
        Owner::Run(run) => {
            let in_hand = runs.of(run)?;
            let it = credential_of(in_hand.guide, key.id)?;
            (it.kind.as_str(), it.well_formed(), it.secret, it.expiry, Some((in_hand, it)))
        }
        Owner::Organisation(_) => {
            let it = kind_of(key.id)?;
            (it.id, Format::default(), it.secret, Expiry::None, None)
        }
    };
    let typed = day(&request.expires)?;
    let expires = typed.or_else(|| Some(fixed(expiry, core.today())?.to_string()));
    let value = tidy(&request.value.secret(), kind, &format, secret)?;
    if let Some((in_hand, _)) = &of_run {
        refuse_swapped(&core.keys, &device, key, in_hand.guide, &value)?;
    }
    let before = key.note().and_then(|before| kept(before, &device));
    let mut pending = core.keys.pending(&device);
    let kept = match (secret, before) {
        (true, before) => Some(pending.store(&key.place(), before, &value)?),
        // In an older revision of the guide this credential was secret.
        (false, Some(before)) => pending.delete(&key.place(), before).map(|()| None)?,
        (false, None) => None,
    };
    // The secret is stored now; the events below acknowledge it.
    let mut facts = vec![key.stored_fact(noted(&value, kept, expires))];
    if let Some((in_hand, credential)) = of_run.filter(|(in_hand, _)| in_hand.run.finished.is_none()) {
        facts.extend(captures(&in_hand.plan, credential).map(|(step, action)| Fact::ActionTicked {
            run: in_hand.run.id,
            step: step.step.id.to_string(),
            action: action.action.id.to_string(),
        }));
    }
    journal.append_all(core.now(), facts)?;
    pending.commit();
    drop(journal);
    page(runs, &request.key)
}

pub(crate) fn set_expiry(runs: Runs<'_>, request: &SetExpiry) -> Result<KeysPage, Fault> {
    let mut journal = runs.core.journal()?;
    let key = Key::in_view(&journal, &request.key)?;
    key.known()?;
    let fact = key.expires_fact(day(&request.expires)?);
    journal.append(runs.core.now(), fact)?;
    drop(journal);
    page(runs, &request.key)
}

pub(crate) fn delete(runs: Runs<'_>, request: &KeyOnly) -> Result<KeysPage, Fault> {
    let core = runs.core;
    let device = core.device()?;
    let mut journal = core.journal()?;
    let key = Key::in_view(&journal, &request.key)?;
    if let Owner::Organisation(_) = key.owner {
        kind_of(key.id)?;
        if key.note().is_none() {
            drop(journal);
            return page(runs, &request.key);
        }
    }
    let mut pending = core.keys.pending(&device);
    if let Some(kept) = kept(key.known()?, &device) {
        pending.delete(&key.place(), kept)?;
    }
    let fact = key.deleted_fact();
    journal.append(core.now(), fact)?;
    pending.commit();
    drop(journal);
    page(runs, &request.key)
}

pub(crate) fn copy_to_clipboard(
    core: &Core,
    clipboard: &Clipboard,
    request: &KeyOnly,
) -> Result<Copied, Fault> {
    let device = core.device()?;
    let value = {
        let journal = core.journal()?;
        let key = Key::in_view(&journal, &request.key)?;
        if is_elsewhere(key.known()?, &device) {
            return Err(Fault::new("credential-elsewhere", &[]));
        }
        key.value(&core.keys, &device)?
    };
    copy(core, clipboard, &value.ok_or_else(unknown)?)
}

/// Deletes the secrets of a run or an organisation and returns the facts that record it. A secret on another device is not
/// deleted: its entry stays, and is there again if its owner is restored.
pub(crate) fn forget(pending: &mut Pending<'_>, owner: Owner<'_>) -> Result<Vec<Fact>, Fault> {
    let mut facts = Vec::new();
    for (id, known) in owner.noted() {
        let key = owner.key(id);
        if pending.forget(&key.place(), known)? {
            facts.push(key.deleted_fact());
        }
    }
    Ok(facts)
}

/// Refuses a value that another credential of the run already has: it was pasted into the wrong field.
fn refuse_swapped(
    store: &KeyStore,
    device: &str,
    key: Key<'_>,
    guide: &Guide,
    value: &Secret,
) -> Result<(), Fault> {
    for other in guide.credentials.iter().map(|it| it.id.as_str()).filter(|other| *other != key.id) {
        // If the keychain can't be read now, the value can't be compared.
        if key.owner.key(other).value(store, device).ok().flatten().as_ref() == Some(value) {
            return Err(Fault::new("credential-looks-swapped", &[("other", other)]));
        }
    }
    Ok(())
}

fn credential_of<'g>(guide: &'g Guide, id: &str) -> Result<&'g Credential, Fault> {
    guide.credentials.iter().find(|credential| credential.id.as_str() == id).ok_or_else(unknown)
}

fn kind_of(id: &str) -> Result<&'static ValueKind, Fault> {
    VALUE_KINDS.iter().find(|kind| kind.id == id).ok_or_else(unknown)
}
