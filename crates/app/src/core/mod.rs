//! The core: guides, words and the journal in one place.

mod key_store;
pub(crate) mod library;

pub use key_store::Vaults;
pub(crate) use key_store::{Pending, Secrets};
pub use library::{Library, LibraryGuide, released_guides, system_language};

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use lotse_journal::{Journal, JournalError, Run as JournalRun, RunId};
use lotse_locale::{BrokenWords, ProductLanguages};
use lotse_vault::Clipboard;
use tokio::runtime::Runtime;

use crate::checks::Jobs;
use crate::desktop::{Desktop, Log};
use crate::papers::remove_opened;
use crate::practice::Tenants;
use crate::run::guide_archive::Past;
use crate::settings::network::Doors;
use crate::settings::preferences;
use crate::wire::requests::{HoldWindow, Nothing, OpenLink};
use crate::wire::{Fault, Preferences, Start, VendorScreens};

/// How long a program may take to end after its window was closed.
const ENDING: Duration = Duration::from_secs(2);

/// How long to wait before asking for the folder once more.
const BETWEEN_TRIES: Duration = Duration::from_millis(25);

/// Everything behind the commands.
pub(crate) struct Core {
    /// Read when a command needs it first: the guides of the data folder are somebody's own, and hold up no window.
    pub(crate) library: LazyLock<Library, Box<dyn FnOnce() -> Library + Send>>,
    vendors: Vec<VendorScreens>,
    pub(crate) folder: PathBuf,
    journal: JournalHandle,
    pub(crate) clock: Clock,
    pub(crate) secrets: Secrets,
    pub(crate) clipboard: Clipboard,
    pub(crate) jobs: Jobs,
    pub(crate) doors: Doors,
    pub(crate) tenants: Tenants,
    pub(crate) lists: crate::checks::webhooks::Lists,
    pub(crate) hand_overs: crate::hand_over::Read,
    pub(crate) past: Past,
    pub(crate) log: Log,
    pub(crate) shown_support: crate::support::Shown,
    /// Whether another program was waited for once.
    waited: AtomicBool,
    /// Whether something was typed in the window and not kept.
    held: AtomicBool,
    runtime: OnceLock<Option<Runtime>>,
    zone: Option<TimeZone>,
}

/// The journal, for whoever writes to it: commands, and checks that end.
pub(crate) type JournalHandle = Arc<Mutex<Option<Journal>>>;

/// The time.
pub(crate) type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

impl std::fmt::Debug for Core {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Core").field("folder", &self.folder).finish_non_exhaustive()
    }
}

/// The open journal, and what most commands need with it.
pub(crate) struct Opened<'c> {
    guard: MutexGuard<'c, Option<Journal>>,
}

impl Core {
    /// The core of a data folder. The journal is opened by the first command, so that a window can say what is wrong.
    pub(crate) fn new(
        folder: &Path,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
        vaults: Vaults,
        clipboard: Clipboard,
    ) -> Result<Self, BrokenWords> {
        let mut library = Library::shipped()?;
        let vendors = library.words.vendors().iter().map(|(id, vendor)| VendorScreens {
            id: id.clone(),
            name: vendor.name.clone(),
            screens: vendor.screens.clone(),
        });
        let (vendors, guides) = (vendors.collect(), folder.join("guides"));
        let whole = move || {
            library.add_folder(&guides);
            library
        };
        Ok(Self {
            library: LazyLock::new(Box::new(whole)),
            vendors,
            folder: folder.to_owned(),
            journal: Arc::default(),
            clock: Arc::new(clock),
            secrets: Secrets::new(vaults),
            clipboard,
            jobs: Jobs::default(),
            doors: Doors::default(),
            tenants: Tenants::default(),
            lists: crate::checks::webhooks::Lists::default(),
            hand_overs: crate::hand_over::Read::default(),
            past: Past::default(),
            log: Log::default(),
            shown_support: crate::support::Shown::default(),
            waited: AtomicBool::new(false),
            held: AtomicBool::new(false),
            runtime: OnceLock::new(),
            zone: None,
        })
    }

    /// The same with the log of this program.
    #[must_use]
    pub(crate) fn logging_to(mut self, log: Log) -> Self {
        self.log = log;
        self
    }

    /// The same for a user in that time zone; without this, the operating system's.
    #[must_use]
    pub(crate) fn in_zone(mut self, zone: TimeZone) -> Self {
        self.zone = Some(zone);
        self
    }

    /// Today where the user is. The operating system is asked each time: laptops travel.
    pub(crate) fn today(&self) -> Date {
        let zone = self.zone.clone().unwrap_or_else(TimeZone::system);
        self.now().to_zoned(zone).date()
    }

    /// What runs calls to vendors and the practice tenants. Started at the first need.
    pub(crate) fn runtime(&self) -> Result<&Runtime, Fault> {
        let build = || {
            let mut builder = tokio::runtime::Builder::new_multi_thread();
            builder.worker_threads(2).enable_all().thread_name("vendors").build().ok()
        };
        let runtime = self.runtime.get_or_init(build).as_ref();
        runtime.ok_or_else(|| Fault::internal("runtime", "no threads"))
    }

    pub(crate) fn journal_handle(&self) -> JournalHandle {
        Arc::clone(&self.journal)
    }

    /// Ends what runs beside the window: checks stop, papers that were opened go, and so does a secret that is still on
    /// the clipboard.
    pub(crate) fn close(&self) {
        self.jobs.stop_all();
        if self.journal.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            remove_opened(&self.folder);
        }
        let _ = self.clipboard.clear();
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// The journal, opened if it is not open yet.
    pub(crate) fn journal(&self) -> Result<Opened<'_>, Fault> {
        // A panic while the lock was held leaves the journal as the last acknowledged event left it.
        let mut guard = self.journal.lock().unwrap_or_else(PoisonError::into_inner);
        if guard.is_none() {
            *guard = Some(self.opened()?);
            // Only who has the journal may clear up: another window would take away what this one has just opened.
            remove_opened(&self.folder);
            self.keep_log(&preferences::read(guard.as_ref()));
        }
        Ok(Opened { guard })
    }

    /// Writes the log to a file, if that is preferred.
    pub(crate) fn keep_log(&self, preferences: &Preferences) {
        self.log.keep_in(Some(&*self.folder).filter(|_| preferences.log_file));
    }

    /// The journal of the folder. Who closes the window and opens it again meets the program that is still writing its last
    /// note: the first time, that is waited for.
    fn opened(&self) -> Result<Journal, JournalError> {
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

    #[expect(clippy::unnecessary_wraps, reason = "every command answers alike")]
    pub(crate) fn start(&self, _: &dyn Desktop, _: &Nothing) -> Result<Start, Fault> {
        let fault = self.journal().err();
        Ok(Start {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            preferences: self.preferences(),
            vendors: self.vendors.clone(),
            data_folder: self.folder.display().to_string(),
            fault,
        })
    }

    /// Whether the window must ask before it closes, because something was typed and not kept.
    pub(crate) fn is_held(&self) -> bool {
        self.held.load(Ordering::Relaxed)
    }

    #[expect(clippy::unnecessary_wraps, reason = "every command answers alike")]
    pub(crate) fn hold_window(&self, _: &dyn Desktop, request: &HoldWindow) -> Result<(), Fault> {
        self.held.store(request.hold, Ordering::Relaxed);
        Ok(())
    }

    #[expect(
        clippy::unnecessary_wraps,
        clippy::unused_self,
        reason = "every command is called and answers alike"
    )]
    pub(crate) fn close_window(&self, desktop: &dyn Desktop, _: &Nothing) -> Result<(), Fault> {
        desktop.close_window();
        Ok(())
    }

    pub(crate) fn open_link(&self, desktop: &dyn Desktop, request: &OpenLink) -> Result<(), Fault> {
        if !self.library.names_address(&request.url) {
            return Err(Fault::new("link-unknown", &[("url", &request.url)]));
        }
        desktop
            .open_link(&request.url)
            .map_err(|detail| Fault::new("link-failed", &[("url", &request.url), ("detail", &detail)]))
    }

    pub(crate) fn open_data_folder(&self, desktop: &dyn Desktop, _: &Nothing) -> Result<(), Fault> {
        let path = self.folder.display().to_string();
        desktop
            .open_folder(&self.folder)
            .map_err(|detail| Fault::new("folder-failed", &[("path", &path), ("detail", &detail)]))
    }

    /// The preferences, or what the operating system suggests if there are none or the journal can't be read.
    pub(crate) fn preferences(&self) -> Preferences {
        match self.journal() {
            Ok(journal) => preferences::read(journal.as_ref()),
            Err(_) => preferences::suggested(),
        }
    }
}

impl Opened<'_> {
    pub(crate) fn append(&mut self, at: Timestamp, facts: Vec<lotse_journal::Fact>) -> Result<(), Fault> {
        self.as_mut()?.append_all(at, facts)?;
        Ok(())
    }

    pub(crate) fn as_ref(&self) -> Option<&Journal> {
        self.guard.as_ref()
    }

    pub(crate) fn as_mut(&mut self) -> Result<&mut Journal, Fault> {
        self.guard.as_mut().ok_or_else(|| Fault::internal("journal", "closed"))
    }

    /// A run that has not been removed.
    pub(crate) fn run(&self, id: &str) -> Result<&JournalRun, Fault> {
        let unknown = || Fault::new("run-unknown", &[]);
        let run: RunId = id.parse().map_err(|_| unknown())?;
        let state = self.as_ref().ok_or_else(unknown)?.state();
        state.run(run).filter(|run| run.removed.is_none()).ok_or_else(unknown)
    }
}

impl Preferences {
    /// The languages of the products' screens.
    pub(crate) fn product_languages(&self) -> ProductLanguages {
        ProductLanguages { default: self.products_default, by_vendor: self.products.clone() }
    }
}
