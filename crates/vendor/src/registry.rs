//! The list of vendors.

use crate::door::Vendor;
use crate::without_api::{BARRACUDA, CIPP, ENTRA, LASTPASS, NSIGHT, SERVEREYE, WORKSPACE365};
use crate::{autotask, connectwise, halopsa, kaseya, sophos, umbrella};

/// All vendors.
pub static VENDORS: [&Vendor; 13] = [
    &connectwise::VENDOR,
    &autotask::VENDOR,
    &kaseya::VENDOR,
    &sophos::VENDOR,
    &umbrella::VENDOR,
    &halopsa::VENDOR,
    &BARRACUDA,
    &CIPP,
    &ENTRA,
    &LASTPASS,
    &NSIGHT,
    &SERVEREYE,
    &WORKSPACE365,
];

/// Whether a host certainly belongs to a different vendor. This vendor's keys must never be sent there, however the
/// address got into the field.
pub(crate) fn is_of_another(host: &str, vendor: &Vendor) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    VENDORS.iter().any(|other| *other != vendor && other.owns(name))
}
