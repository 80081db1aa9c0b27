//! The only HTTP access: every call of every vendor goes through a [`Door`], as part of a [`Visit`].

mod answer;
mod attempt;
mod ca_file;
mod call;
mod cause;
mod charset;
mod client;
mod failure;
mod fault;
mod host;
mod limits;
mod log;
mod mask;
mod proxy;
mod record;
mod repeat;
mod shape;
mod sign_ins;
mod trust;
mod tunnel;
mod vendor;
mod visit;

pub use answer::{Answer, CallId};
pub use ca_file::{Authority, CaFile, CaFileFault};
pub use call::{Body, Call, Intent};
pub use client::{Door, DoorSettings};
pub use failure::Failure;
pub use fault::DoorFault;
pub use host::{Host, HostFault};
pub use log::log_filter;
pub use proxy::Proxy;
pub use record::{Record, Watch};
pub use shape::{BodyShape, CallShape, JsonShape, Shapes, Size, Took};
pub(crate) use vendor::{Allowance, Hosts, never};
pub use vendor::{Kept, Need, Vendor};
pub use visit::{Permits, Visit};
