//! The log: what Lotse has done recently. It is kept in memory, and in a file if the user has switched that on.
//!
//! Both are limited in size. [`line`] decides what a line contains: codes and numbers, and nothing that anybody typed.

mod file;
mod line;

use std::collections::VecDeque;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use parking_lot::Mutex;
use tracing::level_filters::LevelFilter;
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry;

use file::LogFile;

/// The folder of logs and crash notes, in the data folder.
pub(crate) const FOLDER: &str = "log";

/// The most lines in memory.
const LINES: usize = 500;
/// The most bytes that they take.
const BYTES: usize = 256 * 1024;

/// The log of this program. Clones share one log.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    lines: VecDeque<String>,
    bytes: usize,
    file: Option<LogFile>,
}

impl std::fmt::Debug for Log {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Log").finish_non_exhaustive()
    }
}

impl Log {
    /// Installs a log of everything that this program logs from now on. If another subscriber is installed, it stays empty.
    pub fn install() -> Self {
        let log = Self::default();
        let _ = tracing::subscriber::set_global_default(registry().with(log.clone()));
        log
    }

    /// The lines in memory, the oldest first.
    pub fn lines(&self) -> Vec<String> {
        self.0.lock().lines.iter().cloned().collect()
    }

    /// The lines for a panicking thread, which may itself hold the lock.
    pub(crate) fn lines_if_free(&self) -> Vec<String> {
        self.0.try_lock().map_or_else(Vec::new, |inner| inner.lines.iter().cloned().collect())
    }

    /// Switches the log file in the data folder on, starting with the lines in memory, or off.
    pub(crate) fn keep_in(&self, data_folder: Option<&Path>) {
        let mut inner = self.0.lock();
        match data_folder {
            Some(folder) if inner.file.is_none() => {
                // If there can't be a file, Lotse works without.
                inner.file = LogFile::open(&folder.join(FOLDER)).ok();
                let Inner { lines, file, .. } = &mut *inner;
                for line in lines.iter() {
                    LogFile::write(file, line);
                }
            }
            Some(_) => {}
            None => inner.file = None,
        }
    }

    fn take(&self, line: String) {
        let mut inner = self.0.lock();
        LogFile::write(&mut inner.file, &line);
        inner.bytes += line.len();
        inner.lines.push_back(line);
        while inner.lines.len() > LINES || inner.bytes > BYTES {
            let Some(oldest) = inner.lines.pop_front() else { break };
            inner.bytes -= oldest.len();
        }
    }
}

impl<S: Subscriber> Layer<S> for Log {
    fn enabled(&self, metadata: &Metadata<'_>, _: Context<'_, S>) -> bool {
        metadata.is_event() && *metadata.level() <= LevelFilter::DEBUG && lotse_vendor::log_filter(metadata)
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(LevelFilter::DEBUG)
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        self.take(line::of(Timestamp::now(), event));
    }
}
