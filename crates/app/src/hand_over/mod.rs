//! Hand-over files: a run or an organisation from one computer to another.
//!
//! A file is read and shown before it is imported, and then it is imported completely or not at all. It contains no keys, because
//! the journal has none.

mod claims;
mod guides;
mod preview;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use guides::Carried;
use lotse_journal::{DeviceId, Fact, HandOver as File, Journal, Organisation, Run, Scope, State};
use lotse_locale::Argument;
use parking_lot::{Mutex, MutexGuard};
use uuid::Uuid;

use crate::core::{is_run_in_view, organisation_in_view, run_in_view};
use crate::desktop::Desktop;
use crate::keys::leftover::{cancel_deletions, delete_noted_or_report, schedule_deletions};
use crate::run::elsewhere::{finished_elsewhere, is_unproven};
use crate::run::stored_check::read;
use crate::run::{Runs, mode_on_wire};
use crate::settings::preferences;
use crate::settings::save_file::{save_file, shortened};
use crate::wire::requests::{HandOver, HandOverOnly};
use crate::wire::{Fault, HandOverPreview, HandOverRun, HandOverTaken, Saved};

/// The ending of hand-over files.
pub(crate) const ENDING: &str = "lotse";

/// The hand-over file that was last read and is not imported yet. Only one, because files can be large and the window shows one.
#[derive(Debug, Default)]
pub(crate) struct FileBeingRead {
    file: Mutex<Option<(String, Arc<File>)>>,
}

impl FileBeingRead {
    fn file(&self) -> MutexGuard<'_, Option<(String, Arc<File>)>> {
        self.file.lock()
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

    /// Forgets the file, which may contain what was just erased.
    pub(crate) fn clear(&self) {
        *self.file() = None;
    }

    fn forget(&self, session: &str) {
        self.file().take_if(|(id, _)| id == session);
    }
}

pub(crate) fn save(runs: Runs<'_>, desktop: &dyn Desktop, request: &HandOver) -> Result<Saved, Fault> {
    let core = runs.core;
    let now = core.now();
    let (name, text) = {
        let journal = core.journal()?;
        let reader = preferences::read(&journal).reader;
        let (scope, organisation, guide) = if request.run.is_empty() {
            let organisation = organisation_in_view(&journal, &request.organisation)?;
            (Scope::Organisation(organisation.id), Some(organisation), String::new())
        } else {
            let run = run_in_view(&journal, &request.run)?;
            (Scope::Run(run.id), journal.state().organisation(run.organisation), run.guide.clone())
        };
        let organisation = organisation.map_or("", |it| &it.name);
        let arguments = [
            ("organisation", Argument::Text(shortened(organisation).to_owned())),
            ("guide", Argument::Text(guide)),
            ("day", Argument::Text(core.today().to_string())),
        ];
        let name = core.library().words.say(reader, "report-hand-over-name", &arguments);
        let runs: Vec<&Run> = match scope {
            Scope::Run(run) => journal.state().run(run).into_iter().collect(),
            Scope::Organisation(organisation) => journal.state().runs_of(organisation),
        };
        let guides = guides::pack(core, runs.iter().map(|run| run.guide.as_str()));
        (name, journal.hand_over_with_guides(scope, now, env!("CARGO_PKG_VERSION"), guides)?)
    };
    save_file(core, desktop, &name, ENDING, text.as_bytes())
}

pub(crate) fn read_file(
    runs: Runs<'_>,
    files: &FileBeingRead,
    desktop: &dyn Desktop,
) -> Result<Option<HandOverPreview>, Fault> {
    // Before anybody looks for a file: without a journal, its preview could not be made.
    drop(runs.core.journal()?);
    desktop.ask_which_file(&[ENDING]).map(|path| read_path(runs, files, &path)).transpose()
}

pub(crate) fn read_offered(
    runs: Runs<'_>,
    files: &FileBeingRead,
    offered: impl FnOnce() -> Option<PathBuf>,
) -> Result<Option<HandOverPreview>, Fault> {
    // If this fails, the offered file stays and can be read later.
    drop(runs.core.journal()?);
    offered().map(|path| read_path(runs, files, &path)).transpose()
}

fn read_path(runs: Runs<'_>, files: &FileBeingRead, path: &Path) -> Result<HandOverPreview, Fault> {
    // Frees the previous file first, so that two large files are not in memory together.
    files.clear();
    let file = File::from_file(path)?;
    let preview = preview(runs, &file, path)?;
    let (session, _) = files.remember(file);
    Ok(HandOverPreview { session, ..preview })
}

pub(crate) fn import(
    runs: Runs<'_>,
    files: &FileBeingRead,
    request: &HandOverOnly,
) -> Result<HandOverTaken, Fault> {
    let core = runs.core;
    // Before the file: whoever can't write is told that.
    drop(core.journal()?);
    let file = files.of(&request.session)?;
    let guides = guides::add(core, &file)?;
    let mut journal = core.journal()?;
    if let (_, Some(after)) = journal.foresee(&file, core.now())? {
        schedule_deletions(&mut journal, &after)?;
    }
    let imported = journal.import(&file, core.now());
    // If the import failed, all keys are still in use.
    cancel_deletions(&mut journal);
    let imported = imported?;
    guides.keep();
    core.refresh_library();
    files.forget(&request.session);
    let keys = delete_noted_or_report(core, &mut journal);
    let state = journal.state();
    Ok(HandOverTaken {
        organisation: (file.organisation().filter(|it| state.organisation(it.id).is_some()))
            .map_or_else(String::new, |it| it.id.to_string()),
        runs: in_view(&file, state).map(|run| run.id.to_string()).collect(),
        events: count(imported.events.saturating_add(imported.bodies)),
        keys,
    })
}

/// The preview of a file. Its session is still empty.
fn preview(runs: Runs<'_>, file: &File, path: &Path) -> Result<HandOverPreview, Fault> {
    runs.core.refresh_library();
    let new_guides = guides::new_guides(runs.core, file);
    let shown_guides = guides::shown(runs.core, &new_guides);
    let new_guides: Vec<_> = new_guides.into_iter().flatten().collect();
    let mut journal = runs.core.journal()?;
    let (brings, after) = journal.foresee(file, runs.core.now())?;
    refuse_unproven(file, journal.device())?;
    let state = journal.state();
    let after = after.as_ref().unwrap_or(state);
    let forgotten = file.organisation().and_then(|it| state.organisation_erased(journal.device(), it.id));
    // The name after the import. An organisation that was erased here has its name only in the file.
    let there = file.organisation().filter(|_| forgotten.is_some());
    let organisation = there.or_else(|| after.organisation(file.organisation()?.id));
    let name = organisation.map_or("", |it| it.name.as_str());
    let known = organisation.and_then(|it| state.organisation(it.id));
    let same_name = |other: &&Organisation| {
        organisation.is_some_and(|it| it.id != other.id)
            // The rules trim names, but a file may have an untrimmed one.
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
        runs: in_view(file, after).map(|run| run_in_file(runs, &journal, &new_guides, run)).collect(),
        guides: shown_guides,
        changes: preview::changes(runs, &journal, after),
        erased: count(brings.erased),
        forgotten: forgotten.map(|at| at.to_string()),
        new_events: count(brings.events.saturating_add(brings.bodies)),
        heads: file.heads().iter().map(ToString::to_string).collect(),
    })
}

fn run_in_file(runs: Runs<'_>, journal: &Journal, new_guides: &[Carried], run: &Run) -> HandOverRun {
    let reader = preferences::read(journal).reader;
    let brought = new_guides.iter().map(|it| &it.listing).find(|it| it.id == run.guide);
    let title = brought.and_then(|it| it.titles.get(&reader).cloned());
    HandOverRun {
        id: run.id.to_string(),
        title: title.unwrap_or_else(|| runs.title(run, reader)),
        guide_known: brought.is_some() || runs.core.library().guide(&run.guide).is_ok(),
        older: runs.older_guide(run).filter(|_| brought.is_none_or(|it| it.revision < run.revision)),
        mode: mode_on_wire(run.mode),
        known: journal.state().run(run.id).is_some(),
        touched: run.touched.to_string(),
        finished: finished_elsewhere(run).map(|by| by.at.to_string()),
    }
}

/// Refuses a file with a check in which something passes without a call that proves it, because no Lotse writes one. This
/// device's own checks are compared with the journal anyway.
fn refuse_unproven(file: &File, own: DeviceId) -> Result<(), Fault> {
    let checks = file.facts().filter(|(device, _)| *device != own).filter_map(|(device, fact)| match fact {
        Fact::CheckMade { check, .. } => Some((device, check)),
        _ => None,
    });
    for (device, check) in checks {
        if read(check).is_some_and(|stored| stored.check.findings.iter().any(is_unproven)) {
            let device: String = device.to_string().chars().take(8).collect();
            return Err(Fault::new("hand-over-unproven", &[("device", &device)]));
        }
    }
    Ok(())
}

/// The runs of a file that are removed neither there nor here.
fn in_view<'f>(file: &'f File, state: &State) -> impl Iterator<Item = &'f Run> {
    file.runs().into_iter().filter(|run| is_run_in_view(state, run.id))
}

fn count(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
