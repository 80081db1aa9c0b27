//! Secrets on the clipboard, for a while.

use std::time::Duration;

use lotse_vault::{Clipboard, Secret};

use crate::core::Core;
use crate::settings::preferences;
use crate::wire::{Copied, Fault};

/// Puts a value on the clipboard for as long as the preferences say.
pub(crate) fn copy(core: &Core, clipboard: &Clipboard, value: &Secret) -> Result<Copied, Fault> {
    let seconds = preferences::current(core).network.clipboard_seconds.clamp(10, 120);
    clipboard.copy(value, Duration::from_secs(u64::from(seconds)))?;
    Ok(Copied { seconds })
}

pub(crate) fn clear_clipboard(clipboard: &Clipboard) -> Result<(), Fault> {
    clipboard.clear()?;
    Ok(())
}
