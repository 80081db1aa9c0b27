//! The result of a check.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::Finding;

/// The result of a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// The findings, worst first.
    pub findings: Vec<Finding>,
    /// How much of each vendor's rate limit is used.
    pub budgets: Vec<Budget>,
    /// How many calls were made.
    pub calls: u32,
    /// When it began.
    pub at: Timestamp,
    /// How long it took, in milliseconds.
    pub millis: u32,
    /// Whether the technician stopped it.
    pub stopped: bool,
}

/// How much of a vendor's rate limit is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    /// The id of the vendor.
    pub api: String,
    /// The number of calls in the current window: of all integrations if the vendor reports it, otherwise of this
    /// check.
    pub spent: u32,
    /// The number of calls that the limit allows.
    pub limit: u32,
    /// The time window of the limit, in minutes.
    pub minutes: u32,
    /// Whether the vendor reported `spent`.
    pub told: bool,
}
