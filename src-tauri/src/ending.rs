//! Words for a Lotse that can't go on: at once if there is no window yet, else at the next start.

use std::io::Write as _;
use std::panic::PanicHookInfo;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use lotse_app::{Log, crash_place, note_crash, start_failure};

/// Whether the window is being made.
static OPENING: AtomicBool = AtomicBool::new(false);

/// Says whether the window is being made: without a display, a library panics while it is.
pub(crate) fn opening(now: bool) {
    OPENING.store(now, Ordering::Relaxed);
}

/// Sees to it that no panic passes in silence.
pub(crate) fn watch(folder: PathBuf, log: Log) {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic: &PanicHookInfo<'_>| {
        // Its message may hold data, and is for those who are building Lotse.
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

/// Says why Lotse does not start: to the terminal, and where there are message boxes without a display server in one of them.
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
