//! Autotask REST API: the zone of a user, a session with its limits, the records that a check reads, and webhooks.
//!
//! Every call except the zone look-up carries three sign-in headers. They are sent only to hosts within Autotask's
//! pattern, and no user is refused more than twice in a visit, because repeated failures lock the user. The only
//! write is the deletion of webhooks, which the visit must permit.

mod account;
mod client;
mod entity;
mod model;
mod reading;
mod refusal;
mod session;
mod vendor;
mod webhooks;
mod zone;

pub use account::Account;
pub use client::Autotask;
pub use entity::{Entity, Filter, WebhookKind};
pub use model::{
    Access, Association, Chosen, Company, EntityInformation, Field, Level, LineOfResource, Location, Pick,
    Resource, Threshold, Version,
};
pub use refusal::{Answered, Refusal, Refused};
pub use session::{API_VENDOR, Session};
pub use vendor::VENDOR;
pub use webhooks::Webhook;
pub use zone::Zone;
