//! The input of a check.

use jiff::Timestamp;
use lotse_guide::Plan;
use lotse_vendor::Visit;

use crate::Materials;

/// The input of a check.
pub struct Context<'c> {
    /// The plan: what the guide requires under the run's answers.
    pub plan: &'c Plan<'c>,
    /// The values to work with.
    pub materials: &'c Materials,
    /// The way to the vendors.
    pub visit: &'c Visit,
    /// When the check began.
    pub now: Timestamp,
}
