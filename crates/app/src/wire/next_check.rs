//! When a connection is checked again.

use serde::Serialize;
use ts_rs::TS;

/// Why a connection is checked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CheckReason {
    /// It was never checked on this computer.
    Never,
    /// Something that the last check is based on has changed since.
    Changed,
    /// The last check got no answer from a vendor or from the network.
    Unanswered,
    /// The last check found something to change.
    Problem,
    /// Something that was not ready at the last check is ready by then.
    Waiting,
    /// The last check is 90 days old by then.
    Age,
}

/// The next check of a connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NextCheck {
    /// When it is due, RFC 3339. `None` if it has been due since something happened.
    pub at: Option<String>,
    /// Whether it is due now.
    pub due: bool,
    /// Why.
    pub reason: CheckReason,
}
