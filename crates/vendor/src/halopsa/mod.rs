//! HaloPSA REST API v2.
//!
//! An application of the API signs in as an agent, with client ID and secret. A token has only the scopes that were
//! asked for, so every sign-in sends them. The site itself says where it signs in; that look-up needs no token, and
//! no secret is sent before it was answered.

mod client;
mod model;
mod refusal;
mod site;
mod vendor;

pub use client::{Client, Session};
pub use model::{Agent, Authority, List};
pub use refusal::{Refusal, Refused, Trouble};
pub use site::{Site, SiteFault};
pub use vendor::VENDOR;
