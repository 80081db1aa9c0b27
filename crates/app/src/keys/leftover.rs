//! Keys of this computer whose run, organisation or note was deleted on another one: deleted here as that is taken in.
//!
//! What is to go is noted before the file is taken in, and struck off when it is gone: neither a crash nor a keychain that
//! can't be reached leaves a key that nobody knows of. Refuses to delete a key that is in use again by then.

use lotse_journal::{Credential, Fact, Journal, Organisation, OrganisationId, Run, RunId, State};
use lotse_locale::Language;
use lotse_vault::Place;
use serde::{Deserialize, Serialize};

use crate::core::Core;
use crate::core::Opened;
use crate::desktop::Desktop;
use crate::keys::input::{elsewhere, kept};
use crate::keys::organisation_keys::KINDS;
use crate::settings::preferences;
use crate::wire::requests::Nothing;
use crate::wire::{Fault, Home, KeptIn, KeysDeleted, LeftKey};

/// The setting that notes them, as JSON.
const SETTING: &str = "keys-to-delete";

/// A key to be deleted, by its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Going {
    organisation: OrganisationId,
    /// Nothing for a value of the organisation.
    run: Option<RunId>,
    id: String,
    kept: KeptIn,
    /// What another device's note stands for: an older key may lie in its place, or none.
    #[serde(default)]
    older: bool,
}

impl Going {
    fn place(&self) -> Place {
        match self.run {
            Some(run) => Place::of_run(&run.to_string(), &self.id),
            None => Place::of_organisation(&self.organisation.to_string(), &self.id),
        }
    }

    /// The note of it, whatever is in view.
    fn note<'s>(&self, state: &'s State) -> Option<&'s Credential> {
        match self.run {
            Some(run) => state.run(run)?.credentials.get(&self.id),
            None => state.organisation(self.organisation)?.values.get(&self.id),
        }
    }

    /// The note of it, if what it belongs to is in view.
    fn noted_in_view<'s>(&self, state: &'s State) -> Option<&'s Credential> {
        let here = match self.run {
            Some(run) => run_in_view(state, run),
            None => organisation_in_view(state, self.organisation),
        };
        self.note(state).filter(|_| here)
    }

    fn in_use(&self, state: &State, folder: &str) -> bool {
        self.noted_in_view(state).is_some_and(|known| is_secret(known) && !elsewhere(known, folder))
    }

    /// What is to be written down when it is gone: the note is no longer true.
    fn fact(&self, state: &State, folder: &str) -> Option<Fact> {
        self.note(state).filter(|known| is_secret(known) && !elsewhere(known, folder))?;
        let id = self.id.clone();
        Some(match self.run {
            Some(run) => Fact::CredentialDeleted { run, credential: id },
            None => Fact::ValueDeleted { organisation: self.organisation, value: id },
        })
    }
}

/// Whether a run can be seen.
pub(crate) fn run_in_view(state: &State, run: RunId) -> bool {
    let seen = |run: &Run| run.removed.is_none() && organisation_in_view(state, run.organisation);
    state.run(run).is_some_and(seen)
}

/// Whether an organisation can be seen.
pub(crate) fn organisation_in_view(state: &State, organisation: OrganisationId) -> bool {
    state.organisation(organisation).is_some_and(|it| it.removed.is_none())
}

fn is_secret(known: &Credential) -> bool {
    known.stored.kept.is_some()
}

/// The keys that another state has no use for: their note is gone, or what they belong to. One that was replaced elsewhere
/// stays in its place until it is replaced or deleted here.
pub(crate) fn going(before: &State, after: &State, folder: &str) -> Vec<Going> {
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
            let older = elsewhere(known, folder);
            let going = Going { organisation, run, id: id.clone(), kept: kept(known, folder)?, older };
            let is_news = !older || going.noted_in_view(before).is_some();
            (is_news && going.noted_in_view(after).is_none()).then_some(going)
        })
        .collect()
}

/// What is noted to be deleted and is not in use.
fn noted(journal: &Journal) -> Vec<Going> {
    let folder = journal.device().to_string();
    let noted = journal.setting(SETTING).and_then(|text| serde_json::from_str::<Vec<Going>>(text).ok());
    let mut noted = noted.unwrap_or_default();
    noted.retain(|going| !going.in_use(journal.state(), &folder));
    noted
}

fn note(journal: &mut Journal, going: &[Going]) -> Result<(), Fault> {
    let text = serde_json::to_string(going).map_err(|error| Fault::internal("keys", &error.to_string()))?;
    if journal.setting(SETTING).unwrap_or("[]") != text {
        journal.set_setting(SETTING, &text)?;
    }
    Ok(())
}

/// Notes keys that are about to lose what they belong to. Nothing is deleted yet.
pub(crate) fn expect(journal: &mut Journal, after: &State) -> Result<(), Fault> {
    let folder = journal.device().to_string();
    let going = going(journal.state(), after, &folder);
    expect_all(journal, going)
}

/// The same of all keys of an organisation that is about to be forgotten.
pub(crate) fn expect_without(journal: &mut Journal, organisation: OrganisationId) -> Result<(), Fault> {
    let going = going_with(journal, organisation);
    expect_all(journal, going)
}

/// How many keys of an organisation are kept here.
pub(crate) fn all_of(journal: &Journal, organisation: OrganisationId) -> usize {
    going_with(journal, organisation).iter().filter(|going| !going.older).count()
}

fn going_with(journal: &Journal, organisation: OrganisationId) -> Vec<Going> {
    let mut all = going(journal.state(), &State::default(), &journal.device().to_string());
    all.retain(|going| going.organisation == organisation);
    all
}

fn expect_all(journal: &mut Journal, going: Vec<Going>) -> Result<(), Fault> {
    let mut all = noted(journal);
    for going in going {
        if !all.contains(&going) {
            all.push(going);
        }
    }
    note(journal, &all)
}

/// Strikes off keys that are in use again. Where that can't be written down they are left out all the same.
pub(crate) fn strike_used(journal: &mut Journal) {
    let still = noted(journal);
    if let Err(fault) = note(journal, &still) {
        tracing::warn!(code = fault.code, "keys that are in use again stay noted");
    }
}

impl Core {
    /// Deletes the keys that are noted, as far as the keychain lets it.
    ///
    /// # Errors
    /// When it can't be written down; the keys are where they were then.
    pub(crate) fn delete_noted(&self, journal: &mut Opened<'_>) -> Result<KeysDeleted, Fault> {
        let opened = journal.as_mut()?;
        let folder = opened.device().to_string();
        let (mut facts, mut left) = (Vec::new(), Vec::new());
        let mut told = KeysDeleted { deleted: 0, left: 0, fault: None };
        let mut pending = self.secrets.pending(&folder);
        for going in noted(opened) {
            match pending.delete(&going.place(), going.kept) {
                Ok(()) => {
                    told.deleted += u32::from(!going.older);
                    facts.extend(going.fact(opened.state(), &folder));
                }
                Err(fault) => {
                    told.fault = Some(fault);
                    told.left += 1;
                    left.push(going);
                }
            }
        }
        journal.append(self.now(), facts)?;
        pending.written_down();
        // What can't be struck off is tried again, and found to be gone.
        note(journal.as_mut()?, &left)?;
        Ok(told)
    }

    pub(crate) fn delete_left_keys(&self, desktop: &dyn Desktop, nothing: &Nothing) -> Result<Home, Fault> {
        let told = {
            let mut journal = self.journal()?;
            self.delete_noted(&mut journal)?
        };
        match told.fault {
            Some(fault) => Err(fault),
            None => self.home(desktop, nothing),
        }
    }

    /// Keys that should be gone and are still in the keychain.
    pub(crate) fn left_keys(&self, journal: &Journal) -> Vec<LeftKey> {
        let left = noted(journal).into_iter().filter(|going| !going.older);
        left.map(|going| self.left_key(journal, &going)).collect()
    }

    /// The names of keys that an import would delete here.
    pub(crate) fn keys_going(&self, journal: &Journal, after: &State) -> Vec<LeftKey> {
        let going = going(journal.state(), after, &journal.device().to_string());
        let own = going.iter().filter(|going| !going.older);
        own.map(|going| self.left_key(journal, going)).collect()
    }

    fn left_key(&self, journal: &Journal, going: &Going) -> LeftKey {
        let reader = preferences::read(Some(journal)).reader;
        let organisation = journal.state().organisation(going.organisation);
        let (title, name) = self.key_words(journal.state(), reader, going.run, &going.id);
        LeftKey { organisation: organisation.map_or_else(String::new, |it| it.name.clone()), title, name }
    }

    /// What a key is called: the title of its guide, or nothing for a value of an organisation, and its name.
    pub(crate) fn key_words(
        &self,
        state: &State,
        reader: Language,
        run: Option<RunId>,
        id: &str,
    ) -> (String, String) {
        let words = &self.library.words;
        let Some(run) = run.and_then(|run| state.run(run)) else {
            let is_known = KINDS.iter().any(|kind| kind.id == id);
            let name = if is_known {
                words.say(reader, &format!("organisation-value-{id}"), &[])
            } else {
                id.to_owned()
            };
            return (String::new(), name);
        };
        let Ok(guide) = self.library.guide(&run.guide) else { return (run.guide.clone(), id.to_owned()) };
        // Under no answers every credential of the guide is there, also one that later answers took away.
        let whole = guide.plan(&lotse_guide::Answers::new());
        let spoken = words.credentials(&whole, reader).into_iter().find(|it| it.id == id);
        (words.title(&whole, reader), spoken.map_or_else(|| id.to_owned(), |spoken| spoken.name))
    }
}
