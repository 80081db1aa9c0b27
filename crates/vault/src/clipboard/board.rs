//! A clipboard, as the countdown needs it, and the implementation for the operating system's.

use arboard::Error;
#[cfg(target_os = "macos")]
use arboard::SetExtApple as _;
#[cfg(all(unix, not(target_os = "macos")))]
use arboard::SetExtLinux as _;
#[cfg(windows)]
use arboard::SetExtWindows as _;
use thiserror::Error;

use crate::Secret;

/// A clipboard.
pub trait Board: Send {
    /// Puts a secret on it, out of sight of clipboard histories.
    fn put(&mut self, secret: &Secret) -> Result<(), BoardFault>;

    /// Whether this secret is on the clipboard now.
    fn holds(&mut self, secret: &Secret) -> Result<bool, BoardFault>;

    /// Empties it.
    fn clear(&mut self) -> Result<(), BoardFault>;
}

/// Why the clipboard failed. No variant carries its content.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BoardFault {
    /// There is no clipboard, such as on a server without a display.
    #[error("there is no clipboard: {detail}")]
    Missing {
        /// What the operating system said.
        detail: String,
    },
    /// Another program holds the clipboard, or the system refuses.
    #[error("the clipboard refuses: {detail}")]
    Refused {
        /// What the operating system said.
        detail: String,
    },
}

lotse_text::coded!(BoardFault {
    Missing { detail } => "clipboard-missing",
    Refused { detail } => "clipboard-refused",
});

impl BoardFault {
    /// The thread that owns the clipboard has ended.
    pub(super) fn gone() -> Self {
        Self::Missing { detail: "no thread".to_owned() }
    }
}

/// The clipboard of the operating system.
pub(super) struct System(arboard::Clipboard);

impl System {
    pub(super) fn open() -> Result<Self, BoardFault> {
        let opened = arboard::Clipboard::new();
        opened.map(Self).map_err(|error| BoardFault::Missing { detail: error.to_string() })
    }
}

impl Board for System {
    fn put(&mut self, secret: &Secret) -> Result<(), BoardFault> {
        let set = self.0.set();
        #[cfg(windows)]
        let set = set.exclude_from_monitoring();
        #[cfg(not(windows))]
        let set = set.exclude_from_history();
        // The technician has asked to copy it.
        set.text(secret.expose()).map_err(refused)
    }

    fn holds(&mut self, secret: &Secret) -> Result<bool, BoardFault> {
        match self.0.get_text() {
            // Wrapped at once, so that it is wiped. Compared, so that only our own secret is removed.
            Ok(text) => Ok(Secret::new(text) == *secret),
            Err(Error::ContentNotAvailable | Error::ConversionFailure) => Ok(false),
            Err(error) => Err(refused(error)),
        }
    }

    fn clear(&mut self) -> Result<(), BoardFault> {
        self.0.clear().map_err(refused)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err asks for")]
fn refused(error: Error) -> BoardFault {
    BoardFault::Refused { detail: error.to_string() }
}
