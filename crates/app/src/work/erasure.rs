//! Erasing for good: an organisation that wants to be forgotten, or a key that was pasted into a note or a field.
//!
//! Keys are marked for deletion before anything is erased, because nobody would know of them afterwards. Opened documents
//! are deleted too. An organisation is only erased if its name was typed again.

use std::path::PathBuf;

use lotse_journal::{Erasure, OrganisationId, Run, RunId, Text};

use crate::core::{Core, organisation_id, run_id};
use crate::desktop::opened_papers::remove_opened;
use crate::keys::leftover::{cancel_deletions, count_keys, delete_noted_or_report, schedule_deletions_of};
use crate::settings::save_file::FOLDER;
use crate::wire::requests::Erase;
use crate::wire::{Erasable, Erased, ErasureKind, Fault, KeysDeleted};

pub(crate) fn erasable(core: &Core, request: &Erase) -> Result<Erasable, Fault> {
    let journal = core.journal()?;
    let erasure = erasure(request)?;
    let found = journal.erasable(&erasure)?;
    let of = whole(&erasure);
    let runs = journal.state().all_runs().filter(|run| Some(run.organisation) == of).count();
    let keys = of.map_or(0, |organisation| count_keys(&journal, organisation));
    let name = |path: PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
    Ok(Erasable {
        entries: count(found.entries),
        runs: count(runs as u64),
        keys: count(keys as u64),
        copies: found.copies.into_iter().filter_map(name).collect(),
    })
}

/// Refuses while a check of a run is running (`is_checked`), because it would write again what is erased.
pub(crate) fn erase(
    core: &Core,
    request: &Erase,
    is_checked: impl Fn(RunId) -> bool,
) -> Result<Erased, Fault> {
    let erasure = erasure(request)?;
    let mut journal = core.journal()?;
    let uses = |run: &Run| match &erasure {
        Erasure::OfRun(of, Text::Credential(_)) => run.id == *of,
        Erasure::Value(of, _) => run.organisation == *of,
        _ => false,
    };
    if journal.state().all_runs().any(|run| uses(run) && is_checked(run.id)) {
        return Err(Fault::new("check-running", &[]));
    }
    if let Some(organisation) = whole(&erasure) {
        let known = journal.state().organisation(organisation);
        let named = known.map(|known| known.name.trim().to_lowercase());
        if named.is_some_and(|name| name != request.name.trim().to_lowercase()) {
            return Err(Fault::new("erase-name", &[]));
        }
        // Checked first: if it can't be erased, no key may be marked. A marked key that is still in use is not deleted.
        journal.erasable(&erasure)?;
        schedule_deletions_of(&mut journal, organisation)?;
        // Folders are often named after clients.
        journal.set_setting(FOLDER, "")?;
    }
    let erased = journal.erase(core.now(), &erasure);
    cancel_deletions(&mut journal);
    let erased = erased?;
    remove_opened(core.folder());
    let keys = if whole(&erasure).is_some() {
        delete_noted_or_report(core, &mut journal)
    } else {
        KeysDeleted { deleted: 0, left: 0, fault: None }
    };
    Ok(Erased { entries: count(erased.entries), unfinished: erased.unfinished.map(Fault::from), keys })
}

fn erasure(request: &Erase) -> Result<Erasure, Fault> {
    let id = || request.id.clone();
    let text = |text| -> Result<Erasure, Fault> { Ok(Erasure::OfRun(run_id(&request.run)?, text)) };
    match request.what {
        ErasureKind::Organisation => Ok(Erasure::Organisation(organisation_id(&request.organisation)?)),
        ErasureKind::Value => Ok(Erasure::Value(organisation_id(&request.organisation)?, id())),
        ErasureKind::Note => text(Text::Note(id())),
        ErasureKind::Credential => text(Text::Credential(id())),
        ErasureKind::Second => text(Text::SecondPerson),
    }
}

/// The organisation, if it is erased as a whole.
const fn whole(erasure: &Erasure) -> Option<OrganisationId> {
    match erasure {
        Erasure::Organisation(organisation) => Some(*organisation),
        _ => None,
    }
}

fn count(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
