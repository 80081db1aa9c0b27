//! Erasing for good: an organisation that wants to be forgotten, or a key that was pasted into a note or a field.
//!
//! Keys are noted to be deleted before anything is erased: afterwards nobody would know of them. Opened papers and files
//! that were read go too. Refuses to forget an organisation whose name was not typed once more.

use lotse_journal::{Erasure, JournalError, OrganisationId, RunId, Text};

use crate::core::Core;
use crate::desktop::Desktop;
use crate::home::organisations::organisation_id;
use crate::keys::leftover::{self, strike_used};
use crate::papers::remove_opened;
use crate::settings::save_file::FOLDER;
use crate::wire::requests::{Erase, Nothing};
use crate::wire::{Erasable, Erased, ErasureKind, Fault, KeysDeleted, Removed};

impl Core {
    pub(crate) fn removed_organisations(&self, _: &dyn Desktop, _: &Nothing) -> Result<Vec<Removed>, Fault> {
        let journal = self.journal()?;
        let state = journal.as_ref().ok_or_else(|| Fault::internal("journal", "closed"))?.state();
        let removed = state.removed_organisations().into_iter().map(|organisation| Removed {
            id: organisation.id.to_string(),
            name: organisation.name.clone(),
            at: organisation.removed.map(|at| at.to_string()).unwrap_or_default(),
        });
        Ok(removed.collect())
    }

    pub(crate) fn erasable(&self, _: &dyn Desktop, request: &Erase) -> Result<Erasable, Fault> {
        let journal = self.journal()?;
        let opened = journal.as_ref().ok_or_else(|| Fault::internal("journal", "closed"))?;
        let erasure = erasure(request)?;
        let found = opened.erasable(&erasure)?;
        let of = whole(&erasure);
        let runs = opened.state().all_runs().filter(|run| Some(run.organisation) == of).count();
        let keys = of.map_or(0, |organisation| leftover::all_of(opened, organisation));
        let name =
            |path: std::path::PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(Erasable {
            entries: count(found.entries),
            runs: count(runs as u64),
            keys: count(keys as u64),
            copies: found.copies.into_iter().filter_map(name).collect(),
        })
    }

    pub(crate) fn erase(&self, _: &dyn Desktop, request: &Erase) -> Result<Erased, Fault> {
        let erasure = erasure(request)?;
        let mut journal = self.journal()?;
        let opened = journal.as_mut()?;
        // A check that is under way would write down again what is erased now.
        let uses = |run: &lotse_journal::Run| match &erasure {
            Erasure::OfRun(of, Text::Credential(_)) => run.id == *of,
            Erasure::Value(of, _) => run.organisation == *of,
            _ => false,
        };
        if opened.state().all_runs().any(|run| uses(run) && self.jobs.is_running(run.id)) {
            return Err(Fault::new("check-running", &[]));
        }
        if let Some(organisation) = whole(&erasure) {
            let named =
                opened.state().organisation(organisation).map(|known| known.name.trim().to_lowercase());
            if named.is_some_and(|name| name != request.name.trim().to_lowercase()) {
                return Err(Fault::new("erase-name", &[]));
            }
            // What is noted and in use is not deleted: only what is forgotten in the end goes.
            opened.erasable(&erasure)?;
            leftover::expect_without(opened, organisation)?;
            // Folders are often called after clients.
            opened.set_setting(FOLDER, "")?;
        }
        let erased = opened.erase(self.now(), &erasure);
        strike_used(opened);
        let erased = erased?;
        self.hand_overs.clear();
        remove_opened(&self.folder);
        let keys = if whole(&erasure).is_some() {
            // Erased is erased: what can't be deleted now is said, and can be deleted later.
            self.delete_noted(&mut journal).unwrap_or_else(|fault| {
                let left = journal.as_ref().map_or(0, |opened| self.left_keys(opened).len());
                KeysDeleted { deleted: 0, left: count(left as u64), fault: Some(fault) }
            })
        } else {
            KeysDeleted { deleted: 0, left: 0, fault: None }
        };
        let unfinished = erased.unfinished.map(|error: JournalError| Fault::from(error));
        Ok(Erased { entries: count(erased.entries), unfinished, keys })
    }
}

fn erasure(request: &Erase) -> Result<Erasure, Fault> {
    let id = || request.id.clone();
    let text = |text| -> Result<Erasure, Fault> {
        let run: RunId = request.run.parse().map_err(|_| Fault::new("run-unknown", &[]))?;
        Ok(Erasure::OfRun(run, text))
    };
    match request.what {
        ErasureKind::Organisation => Ok(Erasure::Organisation(organisation_id(&request.organisation)?)),
        ErasureKind::Value => Ok(Erasure::Value(organisation_id(&request.organisation)?, id())),
        ErasureKind::Note => text(Text::Note(id())),
        ErasureKind::Credential => text(Text::Credential(id())),
        ErasureKind::Second => text(Text::SecondPerson),
    }
}

/// The organisation that goes as a whole.
const fn whole(erasure: &Erasure) -> Option<OrganisationId> {
    match erasure {
        Erasure::Organisation(organisation) => Some(*organisation),
        _ => None,
    }
}

fn count(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
