//! Workspace 365 has no API that a check could ask. Its domain is known, so that nobody else's key gets there.

use crate::door::Vendor;

/// Workspace 365.
pub static VENDOR: Vendor = Vendor::without_api("workspace365", &["workspace365.net"]);
