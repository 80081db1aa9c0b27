//! What the core tells the window without being asked.

use serde::Serialize;
use ts_rs::TS;

/// A file that Lotse can read, by the ending of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OfferedFile {
    /// A hand-over file.
    HandOver,
    /// A guide.
    Guide,
}

/// What the core tells the window without being asked. An event says that something changed; the window then asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum CoreEvent {
    /// A check of this run made progress or ended: its page should be fetched again.
    Check {
        /// The run.
        run: String,
    },
    /// The window should close: it saves its input, or asks, and then calls `close_window`.
    Closing,
    /// A file was opened with Lotse or dropped on its window: Home reads and shows a hand-over, the start page a guide.
    FileOffered {
        /// What it is.
        file: OfferedFile,
    },
    /// The settings were chosen in the menu of macOS.
    Settings,
}
