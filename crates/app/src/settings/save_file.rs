//! Saves files for the user: the native dialog asks where, and the file is written completely or not at all.
//!
//! The last folder is remembered. The journal is not locked while the dialog is open. The caller makes the whole content
//! first, so that nobody is asked where to save something that can't be made.

use std::path::{Path, PathBuf};

use crate::core::Core;
use crate::desktop::Desktop;
use crate::desktop::write_file;
use crate::wire::{Fault, Saved};

/// The setting that remembers the folder saved to last.
pub(crate) const FOLDER: &str = "save-folder";

const FAILED: &str = "saved-open-failed";

/// Names that Windows keeps for devices, whatever follows the first full stop.
const DEVICES: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];
/// The same, followed by a digit.
const NUMBERED: [&str; 2] = ["COM", "LPT"];

/// Asks where to save, and writes `content` there. `name` is proposed, without ending: characters that a file system
/// refuses are replaced. The answer has no path if the dialog was closed.
///
/// # Errors
/// `save-failed` with the path and the reason; the file that was there before is untouched.
pub(crate) fn save_file(
    core: &Core,
    desktop: &dyn Desktop,
    name: &str,
    ending: &str,
    content: &[u8],
) -> Result<Saved, Fault> {
    // A support file can be saved even without the journal.
    let folder = core.journal().ok().and_then(|journal| Some(journal.setting(FOLDER)?.to_owned()));
    let folder = folder.filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let name = format!("{}.{ending}", file_name(name));
    let Some(path) = desktop.ask_where_to_save(folder.as_deref(), &name, ending) else {
        return Ok(Saved { path: None });
    };
    write_file(&path, content).map_err(|error| Fault::unsaved(&path, &error))?;
    if let Some(folder) = path.parent() {
        // The file is saved, even if its folder can't be remembered.
        let remembered = core
            .journal()
            .and_then(|mut journal| Ok(journal.set_setting(FOLDER, &folder.display().to_string())?));
        if let Err(fault) = remembered {
            tracing::warn!(code = fault.code, "folder not remembered");
        }
    }
    let saved = Saved { path: Some(path.display().to_string()) };
    *core.saved.lock() = Some(path);
    Ok(saved)
}

/// Opens the file that was saved last, in the system's program for such files.
///
/// # Errors
/// `saved-open-failed` with the path and the reason, also if the file is no longer there.
pub(crate) fn open_saved(core: &Core, desktop: &dyn Desktop) -> Result<(), Fault> {
    with_saved(core, |path| desktop.open_file(path))
}

/// Shows the file that was saved last in the file manager.
///
/// # Errors
/// As for [`open_saved`].
pub(crate) fn show_saved(core: &Core, desktop: &dyn Desktop) -> Result<(), Fault> {
    with_saved(core, |path| desktop.show_in_folder(path))
}

fn with_saved(core: &Core, open: impl Fn(&Path) -> Result<(), String>) -> Result<(), Fault> {
    let path = core.saved.lock().clone().unwrap_or_default();
    std::fs::metadata(&path).map_err(|error| Fault::refused(FAILED, &path, &error))?;
    open(&path).map_err(|_| Fault::no_program(FAILED, &path))
}

/// The most bytes of an organisation's name in a file name, because many systems allow 255 in all.
const ORGANISATION: usize = 100;

/// The name of an organisation, shortened for a file name.
pub(crate) fn shortened(organisation: &str) -> &str {
    let mut end = organisation.len().min(ORGANISATION);
    while !organisation.is_char_boundary(end) {
        end -= 1;
    }
    &organisation[..end]
}

/// Makes a name valid on every file system. Windows is the strictest, and shares hold files of all systems.
pub(crate) fn file_name(name: &str) -> String {
    let name: String = name.chars().map(|letter| if allowed(letter) { letter } else { '-' }).collect();
    let name = name.trim_matches(['.', ' ']);
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let is_numbered = |device: &&str| {
        let number = stem.strip_prefix(*device);
        number.is_some_and(|number| number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    if DEVICES.contains(&stem.as_str()) || NUMBERED.iter().any(is_numbered) {
        format!("-{name}")
    } else {
        name.to_owned()
    }
}

/// Whether a character may be in a file name: not if it has a meaning there or only changes the writing direction.
fn allowed(letter: char) -> bool {
    let turns = matches!(
        letter,
        '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    // The replacement for hidden characters does not belong into file names either.
    !letter.is_control()
        && !turns
        && letter != '\u{fffd}'
        && !matches!(letter, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
}
