//! What a comparison of customers and companies found, without a name.

use std::collections::BTreeMap;

use lotse_verify::customers::Fit;
use serde::Serialize;
use ts_rs::TS;

/// What a comparison found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustomersCompared {
    /// When it was made, RFC 3339.
    pub at: String,
    /// By whom.
    pub person: Option<String>,
    /// How many customers fit how well.
    #[ts(type = "{ [key in Fit]?: number }")]
    pub counts: BTreeMap<Fit, u32>,
    /// How many customers somebody has to look at.
    pub open: u32,
}

/// What the check page tells about customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustomersTold {
    /// The last comparison.
    pub last: Option<CustomersCompared>,
}
