//! The queue of checks, and the page of all connections.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Fault, RunView, Verdict};

/// How far an entry of the queue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum QueuedState {
    /// Its check has not begun.
    Waiting,
    /// Its check is running.
    Running,
    /// Its check has ended; the result is in the journal.
    Ended,
    /// Its check was stopped. Nothing of it was kept.
    Stopped,
    /// Its check could not begin.
    Refused,
    /// Keys are missing on this computer, so no check was made.
    Lacking,
}

/// Why no further check begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum QueuePause {
    /// The user paused it.
    Asked,
    /// Lotse was closed.
    Closed,
    /// Two checks in a row got no answer.
    Unanswered,
    /// A check could not begin, and the next one would fail in the same way.
    Refused,
}

/// A connection in the queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QueuedCheck {
    /// The run.
    pub run: RunView,
    /// How far it is.
    pub state: QueuedState,
    /// What the check says as a whole, once it has ended.
    pub verdict: Option<Verdict>,
    /// Why it could not begin.
    pub fault: Option<Fault>,
    /// The missing input, as in `CheckNeed.code`.
    pub lacks: Option<String>,
}

/// The queue of checks: one check at a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckQueue {
    /// When it was started, RFC 3339.
    pub started: String,
    /// The running one first, then the results, worst first, then those that wait.
    pub entries: Vec<QueuedCheck>,
    /// Why no further check begins, if it is paused.
    pub paused: Option<QueuePause>,
    /// When the next check begins, RFC 3339, if a vendor's limit has to be waited for.
    pub not_before: Option<String>,
}

/// A connection with its last and its next check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Connection {
    /// The run.
    pub run: RunView,
    /// What the last check says as a whole.
    pub verdict: Option<Verdict>,
}

/// The page of all connections that Lotse can check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChecksPage {
    /// The connections, without practice: due ones first.
    pub connections: Vec<Connection>,
    /// The queue, until its results were dismissed.
    pub queue: Option<CheckQueue>,
}
