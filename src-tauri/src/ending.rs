//! What the user is told when Lotse fails: at once if there is no window yet, otherwise at the next start.

use std::io::Write as _;
use std::panic::PanicHookInfo;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use lotse_app::{Log, crash_place, note_crash, start_failure};

/// Whether the window is being built.
static OPENING: AtomicBool = AtomicBool::new(false);

/// Sets whether the window is being built: without a display, a library panics during that time.
pub(crate) fn opening(now: bool) {
    OPENING.store(now, Ordering::Relaxed);
}

/// Installs a hook that leaves a crash note for each panic, or ends Lotse while the window is being built.
pub(crate) fn watch(folder: PathBuf, log: Log) {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic: &PanicHookInfo<'_>| {
        // The message may hold data, so only debug builds print it.
        if cfg!(debug_assertions) {
            before(panic);
        }
        if OPENING.load(Ordering::Relaxed) {
            tell("window-failed", &crash_place(panic));
            std::process::exit(1);
        }
        note_crash(&folder, &log, panic);
    }));
}

/// Says why Lotse does not start: on the terminal, and on Windows and macOS in a message box.
pub(crate) fn tell(code: &str, detail: &str) {
    let text = start_failure(code, detail);
    let _ = writeln!(std::io::stderr().lock(), "{text}");
    #[cfg(any(windows, target_os = "macos"))]
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title("Lotse")
        .set_description(text)
        .show();
}
