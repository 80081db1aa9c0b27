//! The vendors: one line each.

use crate::door::Vendor;
use crate::{autotask, connectwise, kaseya, sophos, umbrella, workspace365};

/// All vendors.
pub static VENDORS: [&Vendor; 6] = [
    &connectwise::VENDOR,
    &autotask::VENDOR,
    &kaseya::VENDOR,
    &sophos::VENDOR,
    &umbrella::VENDOR,
    &workspace365::VENDOR,
];

/// Whether a host is certainly of another vendor than this one: this vendor's keys have no business there, however the
/// address came into the field.
pub(crate) fn is_of_another(host: &str, vendor: &Vendor) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    VENDORS.iter().any(|other| *other != vendor && other.owns(name))
}
