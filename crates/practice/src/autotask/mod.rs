//! Autotask's server.

use axum::Router;

use crate::server::Shared;
use crate::{Given, Mistake};

/// The mistakes of this vendor.
pub(crate) const MISTAKES: &[Mistake] = &[];

/// How the tenant is set up.
#[derive(Debug, Clone, Default)]
pub struct Tenant {}

impl Tenant {
    /// The values that the screens show.
    #[expect(clippy::unused_self, reason = "shows nothing yet")]
    pub(crate) fn given(&self, _guide: &str) -> Vec<Given> {
        Vec::new()
    }
}

/// Whether this vendor answers at a host.
pub(crate) fn serves(host: &str) -> bool {
    host.ends_with(".autotask.net")
}

/// What it answers.
pub(crate) fn router() -> Router<Shared> {
    Router::new()
}
