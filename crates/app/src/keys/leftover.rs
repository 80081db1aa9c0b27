//! Keys of this computer whose run, organisation or note was deleted on another one: they are deleted here when that is imported.
//!
//! A key to delete is listed before the import and crossed off when it is gone, so that neither a crash nor an unreachable
//! keychain leaves a forgotten key. A key that is in use again by then is not deleted.

use lotse_journal::{Credential, Fact, Journal, Organisation, OrganisationId, RunId, State};
use lotse_locale::Language;
use lotse_vault::Place;
use serde::{Deserialize, Serialize};

use crate::core::{Core, VALUE_KINDS, is_elsewhere, is_organisation_in_view, is_run_in_view, kept};
use crate::settings::preferences;
use crate::wire::{Fault, KeptIn, KeysDeleted, LeftKey};

/// The setting with the list, as JSON.
const SETTING: &str = "keys-to-delete";

/// A key to delete, by its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeyToDelete {
    organisation: OrganisationId,
    /// `None` for a value of the organisation.
    run: Option<RunId>,
    id: String,
    kept: KeptIn,
    /// Whether the note is another device's: then an older key may be in the place, or none.
    #[serde(default)]
    older: bool,
}

impl KeyToDelete {
    fn place(&self) -> Place {
        match self.run {
            Some(run) => Place::of_run(&run.to_string(), &self.id),
            None => Place::of_organisation(&self.organisation.to_string(), &self.id),
        }
    }

    /// Its note, even if its owner is not in view.
    fn note<'s>(&self, state: &'s State) -> Option<&'s Credential> {
        match self.run {
            Some(run) => state.run(run)?.credentials.get(&self.id),
            None => state.organisation(self.organisation)?.values.get(&self.id),
        }
    }

    /// Its note, if its owner is in view.
    fn noted_in_view<'s>(&self, state: &'s State) -> Option<&'s Credential> {
        let here = match self.run {
            Some(run) => is_run_in_view(state, run),
            None => is_organisation_in_view(state, self.organisation),
        };
        self.note(state).filter(|_| here)
    }

    fn in_use(&self, state: &State, device: &str) -> bool {
        self.noted_in_view(state).is_some_and(|known| is_secret(known) && !is_elsewhere(known, device))
    }

    /// The fact to record when it is gone, because its note is no longer true.
    fn fact(&self, state: &State, device: &str) -> Option<Fact> {
        self.note(state).filter(|known| is_secret(known) && !is_elsewhere(known, device))?;
        let id = self.id.clone();
        Some(match self.run {
            Some(run) => Fact::CredentialDeleted { run, credential: id },
            None => Fact::ValueDeleted { organisation: self.organisation, value: id },
        })
    }
}

fn is_secret(known: &Credential) -> bool {
    known.stored.kept.is_some()
}

/// The keys that are not used in the state `after`: their note or their owner is gone. A key that was replaced elsewhere stays
/// until it is replaced or deleted here.
fn to_delete(before: &State, after: &State, device: &str) -> Vec<KeyToDelete> {
    let of_runs = before.all_runs().flat_map(|run| {
        run.credentials.iter().map(|(id, known)| (run.organisation, Some(run.id), id, known))
    });
    let organisations: Vec<&Organisation> =
        before.organisations().into_iter().chain(before.removed_organisations()).collect();
    let of_organisations = organisations
        .iter()
        .flat_map(|it| it.values.iter().map(|(id, known)| (it.id, None, id, known)))
        .collect::<Vec<_>>();
    of_runs
        .chain(of_organisations)
        .filter_map(|(organisation, run, id, known)| {
            let older = is_elsewhere(known, device);
            let key = KeyToDelete { organisation, run, id: id.clone(), kept: kept(known, device)?, older };
            let is_news = !older || key.noted_in_view(before).is_some();
            (is_news && key.noted_in_view(after).is_none()).then_some(key)
        })
        .collect()
}

/// The listed keys that are not in use.
fn noted(journal: &Journal) -> Vec<KeyToDelete> {
    let device = journal.device().to_string();
    let noted = journal.setting(SETTING).and_then(|text| serde_json::from_str::<Vec<KeyToDelete>>(text).ok());
    let mut noted = noted.unwrap_or_default();
    noted.retain(|key| !key.in_use(journal.state(), &device));
    noted
}

fn note(journal: &mut Journal, keys: &[KeyToDelete]) -> Result<(), Fault> {
    let text = serde_json::to_string(keys).map_err(|error| Fault::internal("keys", &error.to_string()))?;
    if journal.setting(SETTING).unwrap_or("[]") != text {
        journal.set_setting(SETTING, &text)?;
    }
    Ok(())
}

/// Lists the keys that an import would leave unused. Deletes nothing yet.
pub(crate) fn schedule_deletions(journal: &mut Journal, after: &State) -> Result<(), Fault> {
    let device = journal.device().to_string();
    let keys = to_delete(journal.state(), after, &device);
    schedule(journal, keys)
}

/// Lists all keys of an organisation that is about to be erased.
pub(crate) fn schedule_deletions_of(
    journal: &mut Journal,
    organisation: OrganisationId,
) -> Result<(), Fault> {
    let keys = keys_of(journal, organisation);
    schedule(journal, keys)
}

/// How many keys of an organisation are kept here.
pub(crate) fn count_keys(journal: &Journal, organisation: OrganisationId) -> usize {
    keys_of(journal, organisation).iter().filter(|key| !key.older).count()
}

fn keys_of(journal: &Journal, organisation: OrganisationId) -> Vec<KeyToDelete> {
    let mut all = to_delete(journal.state(), &State::default(), &journal.device().to_string());
    all.retain(|key| key.organisation == organisation);
    all
}

fn schedule(journal: &mut Journal, keys: Vec<KeyToDelete>) -> Result<(), Fault> {
    let mut all = noted(journal);
    for key in keys {
        if !all.contains(&key) {
            all.push(key);
        }
    }
    note(journal, &all)
}

/// Crosses off keys that are in use again. If that can't be written, they are still not deleted.
pub(crate) fn cancel_deletions(journal: &mut Journal) {
    let still = noted(journal);
    if let Err(fault) = note(journal, &still) {
        tracing::warn!(code = fault.code, "keys that are in use again stay noted");
    }
}

/// Deletes the listed keys, as far as the keychain permits.
///
/// # Errors
/// The journal can't be written. The keys are not deleted then.
pub(crate) fn delete_noted(core: &Core, journal: &mut Journal) -> Result<KeysDeleted, Fault> {
    let device = journal.device().to_string();
    let (mut facts, mut left) = (Vec::new(), Vec::new());
    let mut outcome = KeysDeleted { deleted: 0, left: 0, fault: None };
    let mut pending = core.keys.pending(&device);
    for key in noted(journal) {
        match pending.delete(&key.place(), key.kept) {
            Ok(()) => {
                outcome.deleted += u32::from(!key.older);
                facts.extend(key.fact(journal.state(), &device));
            }
            Err(fault) => {
                outcome.fault = Some(fault);
                outcome.left += 1;
                left.push(key);
            }
        }
    }
    journal.append_all(core.now(), facts)?;
    pending.commit();
    // If this fails, the keys are tried again later and found to be gone.
    note(journal, &left)?;
    Ok(outcome)
}

/// Like [`delete_noted`], after something that can't be undone: keys that can't be deleted now are reported and deleted later.
pub(crate) fn delete_noted_or_report(core: &Core, journal: &mut Journal) -> KeysDeleted {
    delete_noted(core, journal).unwrap_or_else(|fault| {
        let left = left_keys(core, journal).len();
        KeysDeleted { deleted: 0, left: u32::try_from(left).unwrap_or(u32::MAX), fault: Some(fault) }
    })
}

/// Keys that should be gone and are still in the keychain.
pub(crate) fn left_keys(core: &Core, journal: &Journal) -> Vec<LeftKey> {
    let left = noted(journal).into_iter().filter(|key| !key.older);
    left.map(|key| left_key(core, journal, &key)).collect()
}

/// The names of keys that an import would delete here.
pub(crate) fn keys_going(core: &Core, journal: &Journal, after: &State) -> Vec<LeftKey> {
    let keys = to_delete(journal.state(), after, &journal.device().to_string());
    let own = keys.iter().filter(|key| !key.older);
    own.map(|key| left_key(core, journal, key)).collect()
}

fn left_key(core: &Core, journal: &Journal, key: &KeyToDelete) -> LeftKey {
    let reader = preferences::read(journal).reader;
    let organisation = journal.state().organisation(key.organisation);
    let (title, name) = key_words(core, journal.state(), reader, key.run, &key.id);
    LeftKey { organisation: organisation.map_or_else(String::new, |it| it.name.clone()), title, name }
}

/// The words for a key: the title of its guide (empty for a value of an organisation), and its name.
pub(crate) fn key_words(
    core: &Core,
    state: &State,
    reader: Language,
    run: Option<RunId>,
    id: &str,
) -> (String, String) {
    let words = &core.library().words;
    let Some(run) = run.and_then(|run| state.run(run)) else {
        let is_known = VALUE_KINDS.iter().any(|kind| kind.id == id);
        let name = if is_known {
            words.say(reader, &format!("organisation-value-{id}"), &[])
        } else {
            id.to_owned()
        };
        return (String::new(), name);
    };
    let Ok(guide) = core.library().guide(&run.guide) else { return (run.guide.clone(), id.to_owned()) };
    // A plan without answers has every credential of the guide, including those that the answers exclude.
    let whole = guide.plan(&lotse_guide::Answers::new());
    let spoken = words.credentials(&whole, reader).into_iter().find(|it| it.id == id);
    (words.title(&whole, reader), spoken.map_or_else(|| id.to_owned(), |spoken| spoken.name))
}
