//! The vendors that a check asks: one line each.

use crate::diagnosis::COMMON;
use crate::vendor::Vendor;
use crate::{About, Code, autotask, connectwise, kaseya, sophos, umbrella};

/// All vendors. Findings of the same state come in this order.
pub(crate) static VENDORS: [Vendor; 5] =
    [connectwise::VENDOR, autotask::VENDOR, kaseya::VENDOR, sophos::VENDOR, umbrella::VENDOR];

/// The codes of all diagnoses, those of no vendor first.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    COMMON.iter().chain(VENDORS.iter().flat_map(|vendor| vendor.codes))
}

/// What the words of a diagnosis say of the finding that has it.
pub fn about(code: &str) -> About {
    codes().find(|known| known.code == code).map_or(About::Whole, |known| known.about)
}

/// Whether a topic belongs to a vendor that is only asked to see more: it decides nothing about an integration.
pub fn is_extra(topic: &str) -> bool {
    VENDORS.iter().any(|vendor| vendor.extra && vendor.topics.contains(&topic))
}

/// All topics that a finding can be about.
pub fn topics() -> impl Iterator<Item = &'static str> {
    VENDORS.iter().flat_map(|vendor| vendor.topics.iter().copied())
}
