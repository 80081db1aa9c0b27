//! The list of vendors that a check calls.

use lotse_guide::{Plan, Requirement};

use crate::customers::{Reader, Side};
use crate::diagnosis::COMMON;
use crate::vendor::Vendor;
use crate::{About, Code, autotask, connectwise, halopsa, kaseya, sophos, umbrella};

/// All vendors. Findings with the same state are in this order.
pub(crate) static VENDORS: [Vendor; 6] = [
    connectwise::VENDOR,
    autotask::VENDOR,
    halopsa::VENDOR,
    kaseya::VENDOR,
    sophos::VENDOR,
    umbrella::VENDOR,
];

/// The codes of all diagnoses, starting with those of no particular vendor.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    COMMON.iter().chain(VENDORS.iter().flat_map(|vendor| vendor.codes))
}

/// How much of its finding the message of a diagnosis describes.
pub fn about(code: &str) -> About {
    codes().find(|known| known.code == code).map_or(About::Whole, |known| known.about)
}

/// The requirements of rows of matrices that a check compares with what the vendor itself says of them. Whoever ticks such a
/// row may rely on the check; all other rows are left to the technician's eyes.
pub fn compared_rows<'p, 'g>(plan: &'p Plan<'g>) -> Vec<&'p Requirement<'g>> {
    VENDORS.iter().flat_map(|vendor| (vendor.compares)(plan)).collect()
}

/// Whether a deeper check has anything to look for under a plan.
pub fn goes_deeper(plan: &Plan<'_>) -> bool {
    VENDORS.iter().filter_map(|vendor| vendor.deeper.as_ref()).any(|deeper| (deeper.concerns)(plan))
}

/// How the lists of customers and companies are read that have a part in a plan.
pub(crate) fn customer_lists(plan: &Plan<'_>) -> impl Iterator<Item = &'static Reader> {
    let readers = VENDORS.iter().filter_map(|vendor| vendor.customers.as_ref());
    readers.filter(|reader| (reader.concerns)(plan))
}

/// Whether a plan has a product whose customers, and a PSA whose companies can be listed.
pub fn compares_customers(plan: &Plan<'_>) -> bool {
    let has = |side| customer_lists(plan).any(|reader| reader.side == side);
    has(Side::Product) && has(Side::Psa)
}

/// Whether a topic belongs to a vendor that is called only for additional information, on which no requirement
/// depends.
pub fn is_extra(topic: &str) -> bool {
    VENDORS.iter().any(|vendor| vendor.extra && vendor.topics.contains(&topic))
}

/// All topics that a finding can be about.
pub fn topics() -> impl Iterator<Item = &'static str> {
    VENDORS.iter().flat_map(|vendor| vendor.topics.iter().copied())
}
