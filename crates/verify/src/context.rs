//! What a check has to work with.

use jiff::Timestamp;
use lotse_guide::Plan;
use lotse_vendor::Visit;

use crate::Materials;

/// What a check needs to know.
pub struct Context<'c> {
    /// What the guide asks of this technician.
    pub plan: &'c Plan<'c>,
    /// The values to work with.
    pub materials: &'c Materials,
    /// The way to the vendors.
    pub visit: &'c Visit,
    /// When the check began.
    pub now: Timestamp,
}
