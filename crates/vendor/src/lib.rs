//! The vendors' APIs: one HTTP door, and a client for each vendor.
//!
//! The door handles certificates, proxies, time-outs, retries and limits. A client knows the paths, the headers and the
//! meaning of a vendor's answers. The registry has one line for each vendor. Clients contain read calls only; the one exception is the deletion of webhooks, which a
//! [`Visit`] lets through only if it was made for that. No call carries a secret to a host outside its vendor's
//! pattern, and none follows a redirect.

pub mod autotask;
pub mod connectwise;
mod door;
pub mod kaseya;
mod lenient;
mod registry;
mod reply;
pub mod sophos;
pub mod umbrella;
pub mod workspace365;

pub use door::{
    Answer, Authority, Body, BodyShape, CaFile, CaFileFault, Call, CallId, CallShape, Door, DoorFault,
    DoorSettings, Failure, Host, HostFault, Intent, JsonShape, Kept, Need, Permits, Proxy, Record, Shapes,
    Size, Took, Vendor, Visit, Watch, log_filter,
};
pub use registry::VENDORS;
pub use reply::{Reply, Trouble};
