//! What every command needs: guides and words, the time, the data folder, its journal and its key store. Nothing here belongs
//! to a single feature.

mod events;
mod ids;
mod installer;
mod key_note;
mod key_store;
mod library;
mod system_language;
mod value_kinds;

pub(crate) use events::Events;
pub(crate) use ids::{
    answers_of, is_organisation_in_view, is_run_in_view, organisation_id, organisation_in_view, run_id,
    run_in_view,
};
pub use installer::{file_types, installer_words};
pub(crate) use key_note::{host_from_elsewhere, is_elsewhere, kept, kept_there};
pub use key_store::Vaults;
pub(crate) use key_store::{KeyStore, Pending};
pub(crate) use library::{ARCHIVE, GUIDES, INDEX, judge};
pub use library::{GuidePackage, Library, LibraryGuide, Listing, StrayFile, released_guides, strays_beside};
pub use system_language::system_language;
pub(crate) use value_kinds::{VALUE_KINDS, ValueKind};

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use lotse_journal::{Journal, JournalError};
use parking_lot::{MappedMutexGuard, Mutex, MutexGuard};

use crate::desktop::{Log, Policy};
use crate::wire::Fault;

/// How long to wait for another Lotse that is still exiting after its window was closed.
const ENDING: Duration = Duration::from_secs(2);

/// The pause before the data folder is tried again.
const BETWEEN_TRIES: Duration = Duration::from_millis(25);

/// What every command needs.
pub(crate) struct Core {
    /// The guides that come with Lotse.
    shipped: Library,
    /// The same guides and those of the data folder. Read when a command first needs them, so that they don't delay the window.
    library: OnceLock<Box<Edition>>,
    folder: PathBuf,
    journal: Mutex<Option<Journal>>,
    when_opened: fn(&Self, &Journal),
    clock: Clock,
    zone: Option<TimeZone>,
    pub(crate) keys: KeyStore,
    pub(crate) log: Log,
    pub(crate) policy: Policy,
    pub(crate) events: Events,
    /// The file that was saved last: the only one that the window can have opened.
    pub(crate) saved: Mutex<Option<PathBuf>>,
    /// Whether we have already waited for another program.
    waited: AtomicBool,
}

/// The guides as they were read at one time, and the next edition. Commands borrow from an edition, so it stays until the end;
/// unchanged guides are shared.
struct Edition {
    library: Library,
    newer: OnceLock<Box<Self>>,
}

/// The time.
pub(crate) type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The open journal, locked.
pub(crate) type Opened<'c> = MappedMutexGuard<'c, Journal>;

impl std::fmt::Debug for Core {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Core").field("folder", &self.folder).finish_non_exhaustive()
    }
}

impl Core {
    /// The core of a data folder. The first command opens the journal, so that the window can report what is wrong with it.
    /// `when_opened` is called then, while the journal is locked.
    pub(crate) fn new(
        folder: &Path,
        clock: Clock,
        vaults: Vaults,
        shipped: Library,
        when_opened: fn(&Self, &Journal),
    ) -> Self {
        Self {
            shipped,
            library: OnceLock::new(),
            folder: folder.to_owned(),
            journal: Mutex::default(),
            when_opened,
            clock,
            zone: None,
            keys: KeyStore::new(vaults),
            log: Log::default(),
            policy: Policy::default(),
            events: Events::default(),
            saved: Mutex::default(),
            waited: AtomicBool::new(false),
        }
    }

    /// Uses this time zone as the user's instead of the operating system's.
    pub(crate) fn set_zone(&mut self, zone: TimeZone) {
        self.zone = Some(zone);
    }

    /// The guides and their words, as they were read last.
    pub(crate) fn library(&self) -> &Library {
        &self.edition().library
    }

    fn edition(&self) -> &Edition {
        let mut edition = self.library.get_or_init(|| self.read_library(None));
        while let Some(newer) = edition.newer.get() {
            edition = newer;
        }
        edition
    }

    /// Reads the guides of the data folder again if the folder has changed.
    pub(crate) fn refresh_library(&self) {
        let edition = self.edition();
        if edition.library.is_older_than(&self.guides_folder()) {
            edition.newer.get_or_init(|| self.read_library(Some(&edition.library)));
        }
    }

    fn read_library(&self, before: Option<&Library>) -> Box<Edition> {
        let mut library = self.shipped.clone();
        library.add_folder(&self.guides_folder(), Some(&self.folder.join(INDEX)), before);
        Box::new(Edition { library, newer: OnceLock::new() })
    }

    /// The folder for guides that do not come with Lotse.
    pub(crate) fn guides_folder(&self) -> PathBuf {
        self.folder.join(GUIDES)
    }

    /// Where a guide of the data folder is, or would be.
    pub(crate) fn place_for_guide(&self, id: &str) -> PathBuf {
        let known = self.library().place(id).map(Path::to_owned);
        known.unwrap_or_else(|| self.guides_folder().join(format!("{id}.{ARCHIVE}")))
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn clock(&self) -> Clock {
        Arc::clone(&self.clock)
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// Today in the user's time zone. The operating system is asked each time, because laptops travel.
    pub(crate) fn today(&self) -> Date {
        let zone = self.zone.clone().unwrap_or_else(TimeZone::system);
        self.now().to_zoned(zone).date()
    }

    /// The journal. Opened if it is not open yet.
    pub(crate) fn journal(&self) -> Result<Opened<'_>, Fault> {
        let mut guard = self.journal.lock();
        if guard.is_none() {
            let opened = self.open()?;
            (self.when_opened)(self, &opened);
            *guard = Some(opened);
        }
        MutexGuard::try_map(guard, Option::as_mut).map_err(|_| Fault::internal("journal", "closed"))
    }

    /// Whether a command has opened the journal.
    pub(crate) fn has_journal(&self) -> bool {
        self.journal.lock().is_some()
    }

    /// The id of this data folder's device, under which its secrets are stored too.
    pub(crate) fn device(&self) -> Result<String, Fault> {
        Ok(self.journal()?.device().to_string())
    }

    /// Opens the journal of the folder. The first time, waits for a program that may still hold it after its window was closed.
    fn open(&self) -> Result<Journal, JournalError> {
        let until = (!self.waited.swap(true, Ordering::Relaxed)).then(|| Instant::now() + ENDING);
        loop {
            match Journal::open(&self.folder) {
                Err(JournalError::AlreadyOpen { .. })
                    if until.is_some_and(|until| Instant::now() < until) =>
                {
                    thread::sleep(BETWEEN_TRIES);
                }
                answer => return answer,
            }
        }
    }
}
