//! Kaseya VSA's servers: a hosted VSA 9, one of the organisation's own with an older build, and a VSA X, which is
//! another product.
//!
//! As the real ones they put errors into answers with status 200 and `"Status":"OK"`, give the same answer to every
//! cause of a refused sign-in, and count zero records where the scope is empty.

mod answers;
mod mistakes;
mod sessions;
mod tenant;

use axum::Router;

use crate::server::Shared;

pub(crate) use mistakes::MISTAKES;
pub use tenant::{LoginRefusal, LoginShape, RightRefusal, Tenant};

/// The made-up server of the practice tenant.
pub(crate) const HOST: &str = "vsa.lotse-practice.example";
/// The same tenant on a server of its own with an older build.
pub(crate) const OWN_HOST: &str = "vsa-own.lotse-practice.example";
/// Another product.
pub(crate) const VSA_X_HOST: &str = "vsax.lotse-practice.example";

/// Whether this vendor answers at a host.
pub(crate) fn serves(host: &str) -> bool {
    [HOST, OWN_HOST, VSA_X_HOST].contains(&host)
}

/// What it answers.
pub(crate) fn router() -> Router<Shared> {
    // Paths are the same whatever their case: they are told apart by hand.
    Router::new().fallback(answers::answer)
}
