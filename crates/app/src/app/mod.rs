//! The way in: [`App`] owns everything, and the one list of commands, with its router and the TypeScript that is
//! generated from it, is how it is used.

mod commands;
mod typescript;

pub use commands::{COMMANDS, Command};
pub use typescript::{permissions, typescript};

use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use lotse_locale::BrokenWords;
use lotse_vault::{Clipboard, Vault};
use lotse_vendor::Shapes;

use crate::core::{Core, Vaults};
use crate::desktop::Log;

/// Lotse on one data folder. [`App::call`] runs a command; the window, the command line and tests use nothing else.
#[derive(Debug)]
pub struct App {
    core: Core,
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

    /// As [`App::new`], with another place for secrets, by the data folder's id, and another clipboard.
    ///
    /// # Errors
    /// As for [`App::new`].
    pub fn with_vault(
        folder: &Path,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
        vaults: Vaults,
        clipboard: Clipboard,
    ) -> Result<Self, BrokenWords> {
        Ok(Self { core: Core::new(folder, clock, vaults, clipboard)? })
    }

    /// Uses `log` as the log of this program.
    #[must_use]
    pub fn logging_to(self, log: Log) -> Self {
        Self { core: self.core.logging_to(log) }
    }

    /// Uses this time zone as the user's instead of the operating system's.
    #[must_use]
    pub fn in_zone(self, zone: TimeZone) -> Self {
        Self { core: self.core.in_zone(zone) }
    }

    /// Ends what runs besides the window: running checks stop, opened papers and a secret on the clipboard are deleted.
    pub fn close(&self) {
        self.core.close();
    }

    /// Whether the window must ask before it closes, because something was typed and not kept.
    pub fn is_held(&self) -> bool {
        self.core.is_held()
    }

    /// The calls of the last check since Lotse was started, by their shape: without values and names.
    pub fn last_shapes(&self) -> Option<Shapes> {
        self.core.last_shapes()
    }
}
