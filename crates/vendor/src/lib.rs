//! HTTP access to the vendors' APIs: one door that all calls go through, and a client for each vendor.
//!
//! The door handles certificates, proxies, time-outs, retries and rate limits. A client knows a vendor's paths and
//! headers and what its answers mean. The registry has one line for each vendor. Clients only read; the one
//! exception is the deletion of webhooks, which a [`Visit`] permits only if it was created for that. No call
//! carries a secret to a host outside its vendor's pattern, and no call follows a redirect.

pub mod autotask;
pub mod connectwise;
mod door;
pub mod halopsa;
pub mod kaseya;
mod lenient;
mod registry;
mod reply;
pub mod sophos;
pub mod umbrella;
mod without_api;

pub use door::{
    Answer, Authority, Body, BodyShape, CaFile, CaFileFault, Call, CallId, CallShape, Door, DoorFault,
    DoorSettings, Failure, Host, HostFault, Intent, JsonShape, Kept, Need, Permits, Proxy, Record, Shapes,
    Size, Took, Vendor, Visit, Watch, log_filter,
};
pub use registry::VENDORS;
pub use reply::{Reply, Trouble};
