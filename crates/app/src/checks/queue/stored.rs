//! The queue as the journal keeps it, so that it outlives the program.

use jiff::Timestamp;
use lotse_journal::Journal;
use serde::{Deserialize, Serialize};

use crate::wire::{Fault, QueuePause, QueuedState};

const KEY: &str = "check-queue";

/// The queue. One check at a time, in the order of the entries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Queue {
    pub(super) started: Timestamp,
    pub(super) paused: Option<QueuePause>,
    pub(super) entries: Vec<QueueEntry>,
}

/// A run in the queue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct QueueEntry {
    pub(super) run: String,
    pub(super) state: QueuedState,
    /// When its check began.
    pub(super) at: Option<Timestamp>,
    pub(super) fault: Option<Fault>,
    pub(super) lacks: Option<String>,
}

impl QueueEntry {
    pub(super) const fn new(run: String) -> Self {
        Self { run, state: QueuedState::Waiting, at: None, fault: None, lacks: None }
    }

    pub(super) fn is(&self, state: QueuedState) -> bool {
        self.state == state
    }
}

impl Queue {
    pub(super) const fn new(started: Timestamp) -> Self {
        Self { started, paused: None, entries: Vec::new() }
    }

    /// The kept queue. One that can't be read, or was dismissed, counts as none.
    pub(super) fn read(journal: &Journal) -> Option<Self> {
        serde_json::from_str(journal.setting(KEY)?).ok()
    }

    pub(super) fn keep(&self, journal: &mut Journal) -> Result<(), Fault> {
        let text =
            serde_json::to_string(self).map_err(|error| Fault::internal("queue", &error.to_string()))?;
        journal.set_setting(KEY, &text)?;
        Ok(())
    }

    pub(super) fn forget(journal: &mut Journal) -> Result<(), Fault> {
        journal.set_setting(KEY, "")?;
        Ok(())
    }

    pub(super) fn has(&self, state: QueuedState) -> bool {
        self.entries.iter().any(|it| it.is(state))
    }

    /// Adds a run. One that is waiting or running stays as it is; one that is through waits again.
    pub(super) fn add(&mut self, run: String) {
        let busy = |it: &QueueEntry| it.is(QueuedState::Waiting) || it.is(QueuedState::Running);
        if self.entries.iter().any(|it| it.run == run && busy(it)) {
            return;
        }
        self.entries.retain(|it| it.run != run);
        self.entries.push(QueueEntry::new(run));
    }
}
