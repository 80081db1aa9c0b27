//! Vendors whose API no check calls. Their domains are known so that no other vendor's key is sent there.

use crate::door::Vendor;

/// Barracuda RMM.
pub(crate) static BARRACUDA: Vendor =
    Vendor::without_api("barracuda-rmm", &["barracuda.com", "barracudamsp.com"]);
/// CIPP, as its makers host it. Most customers host it themselves.
pub(crate) static CIPP: Vendor = Vendor::without_api("cipp", &["cipp.app"]);
/// Microsoft Entra.
pub(crate) static ENTRA: Vendor = Vendor::without_api("entra", &["microsoft.com", "microsoftonline.com"]);
/// `LastPass`.
pub(crate) static LASTPASS: Vendor = Vendor::without_api("lastpass", &["lastpass.com", "lastpass.eu"]);
/// N-able N-sight RMM.
pub(crate) static NSIGHT: Vendor = Vendor::without_api("nsight", &["n-able.com"]);
/// servereye.
pub(crate) static SERVEREYE: Vendor = Vendor::without_api("servereye", &["server-eye.de"]);
/// Workspace 365.
pub(crate) static WORKSPACE365: Vendor = Vendor::without_api("workspace365", &["workspace365.net"]);
