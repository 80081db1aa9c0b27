//! The entry point: [`App`] owns everything. It runs the one list of commands, whose router and TypeScript are generated.

mod commands;
mod menu;
mod offered;
mod typescript;

pub use commands::{COMMANDS, Command};
pub use menu::MenuWords;
pub use typescript::{permissions, typescript};

use offered::Offered;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use lotse_locale::{BrokenWords, ScreenLanguage, Words};
use lotse_vault::{Clipboard, Vault};
use lotse_vendor::Shapes;

use crate::checks::webhooks::{Lists, Webhooks};
use crate::checks::{Checking, QueueTurn, RunningChecks};
use crate::core::{Core, Events, Library, Vaults, system_language};
use crate::desktop::opened_papers::remove_opened;
use crate::desktop::{Desktop, Log, Policy, Threads, left_backup};
use crate::guides::GuideBeingRead;
use crate::hand_over::FileBeingRead;
use crate::practice::{Practising, Tenants};
use crate::run::{GuideArchive, Runs};
use crate::settings::network::Doors;
use crate::settings::{preferences, when_opened};
use crate::support::{Seen, Shown};
use crate::wire::requests::{Erase, OpenLink};
use crate::wire::{CoreEvent, Erased, Fault, Start, VendorScreens};
use crate::work::erasure;

/// Lotse on one data folder. [`App::call`] runs a command; the window, the command line and tests use nothing else.
pub struct App {
    core: Arc<Core>,
    vendors: Vec<VendorScreens>,
    archive: GuideArchive,
    clipboard: Clipboard,
    doors: Doors,
    tenants: Tenants,
    running: RunningChecks,
    queue: QueueTurn,
    webhook_lists: Lists,
    guide_being_read: GuideBeingRead,
    hand_overs: FileBeingRead,
    offered: Offered,
    shown_support: Shown,
    /// Whether the window has unsaved input.
    held: AtomicBool,
    /// Declared last, so that it is dropped last: its threads use the rest.
    threads: Threads,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("core", &self.core).finish_non_exhaustive()
    }
}

impl App {
    /// Lotse on a data folder, with secrets in memory only. The journal is opened by the first command, so that a window
    /// can say what is wrong with it.
    ///
    /// # Errors
    /// A file of this build that can't be read; the tests find it.
    pub fn new(
        folder: &Path,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
    ) -> Result<Self, BrokenWords> {
        Self::with_vault(folder, clock, Box::new(|_| Vault::session()), Clipboard::system())
    }

    /// As [`App::new`], with the keychain and the clipboard of the operating system.
    ///
    /// # Errors
    /// As for [`App::new`].
    pub fn with_keychain(
        folder: &Path,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
    ) -> Result<Self, BrokenWords> {
        Self::with_vault(folder, clock, Box::new(Vault::keychain), Clipboard::system())
    }

    /// Like [`App::new`], with another place for secrets, by the data folder's id, and another clipboard.
    ///
    /// # Errors
    /// As for [`App::new`].
    pub fn with_vault(
        folder: &Path,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
        vaults: Vaults,
        clipboard: Clipboard,
    ) -> Result<Self, BrokenWords> {
        let library = Library::shipped()?;
        let vendors = library.words.vendors().iter().map(|(id, vendor)| VendorScreens {
            id: id.clone(),
            name: vendor.name.clone(),
            screens: vendor.screens.iter().filter_map(ScreenLanguage::spoken).collect(),
        });
        let vendors = vendors.collect();
        Ok(Self {
            core: Arc::new(Core::new(folder, Arc::new(clock), vaults, library, when_opened)),
            vendors,
            archive: GuideArchive::default(),
            clipboard,
            doors: Doors::default(),
            tenants: Tenants::default(),
            running: RunningChecks::default(),
            queue: QueueTurn::default(),
            webhook_lists: Lists::default(),
            guide_being_read: GuideBeingRead::default(),
            hand_overs: FileBeingRead::default(),
            offered: Offered::default(),
            shown_support: Shown::default(),
            held: AtomicBool::new(false),
            threads: Threads::default(),
        })
    }

    /// Uses `log` as the log of this program. Nothing may run yet.
    #[must_use]
    pub fn logging_to(mut self, log: Log) -> Self {
        if let Some(core) = Arc::get_mut(&mut self.core) {
            core.log = log;
        }
        self
    }

    /// Calls `hear` with each event for the window. It must not block. Nothing may run yet.
    #[must_use]
    pub fn telling(mut self, hear: impl Fn(CoreEvent) + Send + Sync + 'static) -> Self {
        if let Some(core) = Arc::get_mut(&mut self.core) {
            core.events = Events::to(hear);
        }
        self
    }

    /// Follows what an administrator has set. Nothing may run yet.
    #[must_use]
    pub fn under_policy(mut self, policy: Policy) -> Self {
        if let Some(core) = Arc::get_mut(&mut self.core) {
            core.policy = policy;
        }
        self
    }

    /// Uses this time zone as the user's instead of the operating system's. Nothing may run yet.
    #[must_use]
    pub fn in_zone(mut self, zone: TimeZone) -> Self {
        if let Some(core) = Arc::get_mut(&mut self.core) {
            core.set_zone(zone);
        }
        self
    }

    /// Ends everything besides the window: running checks are stopped, opened papers and a secret on the clipboard are deleted.
    pub fn close(&self) {
        self.running.stop_all();
        if self.core.has_journal() {
            remove_opened(self.core.folder());
        }
        let _ = self.clipboard.clear();
    }

    /// Whether the window must ask before it closes, because it has unsaved input.
    pub fn is_held(&self) -> bool {
        self.held.load(Ordering::Relaxed)
    }

    /// The shapes of the last check's calls since Lotse was started, without values and names.
    pub fn last_shapes(&self) -> Option<Shapes> {
        self.running.last_shapes()
    }

    const fn runs(&self) -> Runs<'_> {
        Runs { core: &self.core, archive: &self.archive }
    }

    fn practising(&self) -> Practising<'_> {
        Practising { core: &self.core, tenants: &self.tenants, threads: &self.threads }
    }

    fn checking(&self) -> Checking<'_> {
        let (runs, practising) = (self.runs(), self.practising());
        Checking { runs, running: &self.running, queue: &self.queue, practising, doors: &self.doors }
    }

    fn webhooks(&self) -> Webhooks<'_> {
        let (lists, practising) = (&self.webhook_lists, self.practising());
        Webhooks { core: &self.core, lists, practising, doors: &self.doors }
    }

    fn seen<'a>(&self, desktop: &'a dyn Desktop) -> Seen<'a> {
        Seen { desktop, last_check: self.last_shapes() }
    }

    fn start(&self, desktop: &dyn Desktop) -> Start {
        let fault = self.core.journal().err();
        let preferences = preferences::current(&self.core);
        if preferences.on_top {
            desktop.keep_on_top(true);
        }
        Start {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            preferences,
            managed: preferences::managed(&self.core),
            vendors: self.vendors.clone(),
            data_folder: self.core.folder().display().to_string(),
            fault,
            file_offered: self.offered.kind(),
        }
    }

    /// Offers a file that was opened with Lotse or dropped on its window, for the window to show before anything is imported.
    /// Returns whether Lotse can read files of this type.
    pub fn offer_file(&self, path: &Path) -> bool {
        let kind = self.offered.offer(path);
        if let Some(file) = kind {
            self.core.events.tell(CoreEvent::FileOffered { file });
        }
        kind.is_some()
    }

    fn hold_window(&self, hold: bool) {
        self.held.store(hold, Ordering::Relaxed);
    }

    fn close_window(&self, desktop: &dyn Desktop) {
        if self.is_held() {
            self.core.events.tell(CoreEvent::Closing);
        } else {
            desktop.close_window();
        }
    }

    fn erase(&self, request: &Erase) -> Result<Erased, Fault> {
        if let Some(backup) = left_backup(self.core.folder()) {
            std::fs::remove_dir_all(&backup).map_err(|error| Fault::kept(&backup, &error))?;
        }
        let erased = erasure::erase(&self.core, request, |run| self.running.is_running(run))?;
        // The erased text may be in the file.
        self.hand_overs.clear();
        Ok(erased)
    }

    fn open_link(&self, desktop: &dyn Desktop, request: &OpenLink) -> Result<(), Fault> {
        if !self.core.library().names_address(&request.url) {
            return Err(Fault::new("link-unknown", &[("url", &request.url)]));
        }
        desktop
            .open_link(&request.url)
            .map_err(|detail| Fault::new("link-failed", &[("url", &request.url), ("detail", &detail)]))
    }

    fn open_data_folder(&self, desktop: &dyn Desktop) -> Result<(), Fault> {
        let folder = self.core.folder();
        let path = folder.display().to_string();
        desktop
            .open_folder(folder)
            .map_err(|detail| Fault::new("folder-failed", &[("path", &path), ("detail", &detail)]))
    }
}

/// The reason why Lotse does not start, in the system's language, because the preferred one is not known yet.
pub fn start_failure(code: &str, detail: &str) -> String {
    match Words::shared() {
        Ok(words) => Fault::new(code, &[("detail", detail)]).words(words, system_language()),
        Err(error) => error.to_string(),
    }
}
