//! The one way out: every call of every vendor goes through a [`Door`], as part of a [`Visit`].

mod answer;
mod call;
mod client;
mod failure;
mod host;
mod mask;
mod record;
mod visit;

pub use answer::Answer;
pub use call::{Api, Body, Call, Intent};
pub use client::{Door, DoorFault, DoorSettings, Proxy};
pub use failure::Failure;
pub use host::{Host, HostFault};
pub use record::{CallId, Record, Watch};
pub use visit::{Permits, Visit};
