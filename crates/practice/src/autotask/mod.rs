//! Autotask's server: zones, three headers, empty refusals, and errors that come as 500.

mod answer;
mod metadata;
mod mistakes;
mod query;
mod records;
mod tenant;

use axum::Router;

use crate::server::Shared;

pub(crate) use mistakes::MISTAKES;
pub use tenant::{Tenant, User, Webhook};

/// Whether this vendor answers at a host.
pub(crate) fn serves(host: &str) -> bool {
    host.ends_with(".autotask.net")
}

/// What it answers. Paths are read whatever their case, so there is one handler for all.
pub(crate) fn router() -> Router<Shared> {
    Router::new().fallback(answer::answer)
}
