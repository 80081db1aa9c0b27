//! Hand-over files: a run or an organisation from one computer to another.
//!
//! A file is read and shown before anything of it is taken in, and then taken in whole or not at all. No key is in it:
//! the journal has none.

mod claims;
mod preview;

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lotse_journal::{HandOver as File, Journal, Organisation, Run as JournalRun, Scope, State};
use lotse_locale::Argument;
use uuid::Uuid;

use crate::core::Core;
use crate::desktop::Desktop;
use crate::home::organisations::mode;
use crate::keys::leftover::{self, run_in_view};
use crate::run::elsewhere::{finished_elsewhere, refuse_unproven};
use crate::settings::preferences;
use crate::settings::save_file::shortened;
use crate::wire::requests::{HandOver, HandOverOnly, Nothing};
use crate::wire::{Fault, HandOverPreview, HandOverRun, HandOverTaken, KeysDeleted, Saved};

/// The ending of hand-over files.
const ENDING: &str = "lotse";

/// The hand-over file that was read last and not taken in yet. The window shows one at a time, and one is large.
#[derive(Debug, Default)]
pub(crate) struct Read(Mutex<Option<(String, Arc<File>)>>);

impl Read {
    fn file(&self) -> MutexGuard<'_, Option<(String, Arc<File>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn remember(&self, file: File) -> (String, Arc<File>) {
        let read = (Uuid::now_v7().to_string(), Arc::new(file));
        *self.file() = Some(read.clone());
        read
    }

    fn of(&self, session: &str) -> Result<Arc<File>, Fault> {
        let file = self.file();
        let found = file.as_ref().filter(|(id, _)| id == session).map(|(_, file)| Arc::clone(file));
        found.ok_or_else(|| Fault::new("hand-over-gone", &[]))
    }

    /// Forgets the file: what it says may just have been erased.
    pub(crate) fn clear(&self) {
        *self.file() = None;
    }

    fn forget(&self, session: &str) {
        self.file().take_if(|(id, _)| id == session);
    }
}

impl Core {
    pub(crate) fn hand_over(&self, desktop: &dyn Desktop, request: &HandOver) -> Result<Saved, Fault> {
        let now = self.now();
        let (name, text) = {
            let journal = self.journal()?;
            let reader = preferences::read(journal.as_ref()).reader;
            let words = &self.library.words;
            let (scope, organisation, guide) = if request.run.is_empty() {
                let organisation = journal.organisation(&request.organisation)?;
                (Scope::Organisation(organisation.id), organisation.name.clone(), String::new())
            } else {
                let run = journal.run(&request.run)?;
                let organisation =
                    journal.organisation_of(run).map_or_else(String::new, |it| it.name.clone());
                (Scope::Run(run.id), organisation, run.guide.clone())
            };
            let arguments = [
                ("organisation", Argument::Text(shortened(&organisation).to_owned())),
                ("guide", Argument::Text(guide)),
                ("day", Argument::Text(self.today().to_string())),
            ];
            let name = words.say(reader, "report-hand-over-name", &arguments);
            let opened = journal.as_ref().ok_or_else(|| Fault::internal("journal", "closed"))?;
            (name, opened.hand_over(scope, now, env!("CARGO_PKG_VERSION"))?)
        };
        self.save_file(desktop, &name, ENDING, text.as_bytes())
    }

    pub(crate) fn read_hand_over(
        &self,
        desktop: &dyn Desktop,
        _: &Nothing,
    ) -> Result<Option<HandOverPreview>, Fault> {
        // Before anybody looks for a file: what comes of it would have nowhere to go.
        drop(self.journal()?);
        let Some(path) = desktop.ask_which_file(&[ENDING]) else { return Ok(None) };
        // What was read before goes first: two would be twice as much.
        self.hand_overs.clear();
        let file = File::from_file(&path).map_err(|error| Fault::of(&error))?;
        let preview = self.preview(&file, &path)?;
        let (session, _) = self.hand_overs.remember(file);
        Ok(Some(HandOverPreview { session, ..preview }))
    }

    pub(crate) fn import_hand_over(
        &self,
        _: &dyn Desktop,
        request: &HandOverOnly,
    ) -> Result<HandOverTaken, Fault> {
        let mut journal = self.journal()?;
        let file = self.hand_overs.of(&request.session)?;
        let opened = journal.as_mut()?;
        if let (_, Some(after)) = opened.foresee(&file, self.now())? {
            leftover::expect(opened, &after)?;
        }
        let imported = opened.import(&file, self.now());
        // Where nothing was taken in, all keys are in use as before.
        leftover::strike_used(opened);
        let imported = imported?;
        self.hand_overs.forget(&request.session);
        // Taken in is taken in: what can't be deleted now is said, and can be deleted later.
        let keys = self.delete_noted(&mut journal).unwrap_or_else(|fault| {
            let left = journal.as_ref().map_or(0, |opened| self.left_keys(opened).len());
            KeysDeleted { deleted: 0, left: u32::try_from(left).unwrap_or(u32::MAX), fault: Some(fault) }
        });
        let state = journal.as_ref().ok_or_else(|| Fault::internal("journal", "closed"))?.state();
        Ok(HandOverTaken {
            organisation: (file.organisation().filter(|it| state.organisation(it.id).is_some()))
                .map_or_else(String::new, |it| it.id.to_string()),
            runs: in_view(&file, state).map(|run| run.id.to_string()).collect(),
            events: count(imported.events.saturating_add(imported.bodies)),
            keys,
        })
    }

    /// What a file would bring and change. Its session is still empty.
    fn preview(&self, file: &File, path: &Path) -> Result<HandOverPreview, Fault> {
        let mut journal = self.journal()?;
        let (brings, after) = journal.as_mut()?.foresee(file, self.now())?;
        refuse_unproven(file, journal.as_mut()?.device())?;
        let opened = journal.as_ref().ok_or_else(|| Fault::internal("journal", "closed"))?;
        let state = opened.state();
        let after = after.as_ref().unwrap_or(state);
        let forgotten = file.organisation().and_then(|it| state.organisation_erased(opened.device(), it.id));
        // As it will be called here. One that was forgotten here has its name from the file only.
        let there = file.organisation().filter(|_| forgotten.is_some());
        let organisation = there.or_else(|| after.organisation(file.organisation()?.id));
        let name = organisation.map_or("", |it| it.name.as_str());
        let known = organisation.and_then(|it| state.organisation(it.id));
        let same_name = |other: &&Organisation| {
            organisation.is_some_and(|it| it.id != other.id)
                // The rules trim names; a file may hold another.
                && other.name.trim().to_lowercase() == name.trim().to_lowercase()
        };
        Ok(HandOverPreview {
            session: String::new(),
            path: path.display().to_string(),
            made: file.made().to_string(),
            person: file.person().map(ToOwned::to_owned),
            device: file.by().to_string().chars().take(8).collect(),
            organisation: name.to_owned(),
            known: known.is_some(),
            same_name: forgotten.is_none() && state.organisations().iter().any(same_name),
            runs: in_view(file, after).map(|run| self.run_in_file(opened, run)).collect(),
            changes: self.foreseen(opened, after),
            erased: count(brings.erased),
            forgotten: forgotten.map(|at| at.to_string()),
            new_events: count(brings.events.saturating_add(brings.bodies)),
            heads: file.heads().iter().map(ToString::to_string).collect(),
        })
    }

    fn run_in_file(&self, journal: &Journal, run: &JournalRun) -> HandOverRun {
        let reader = preferences::read(Some(journal)).reader;
        HandOverRun {
            id: run.id.to_string(),
            title: self.run_title(run, reader),
            guide_known: self.library.guide(&run.guide).is_ok(),
            older: self.older_guide(run),
            mode: mode(run.mode),
            known: journal.state().run(run.id).is_some(),
            touched: run.touched.to_string(),
            finished: finished_elsewhere(run).map(|by| by.at.to_string()),
        }
    }
}

/// The runs of a file that are not removed, neither there nor here.
fn in_view<'f>(file: &'f File, state: &State) -> impl Iterator<Item = &'f JournalRun> {
    file.runs().into_iter().filter(|run| run_in_view(state, run.id))
}

fn count(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
