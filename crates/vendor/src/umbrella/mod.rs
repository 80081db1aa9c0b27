//! Cisco Umbrella, as an MSP or MSSP sees it.
//!
//! There is no API for the PSA integration. What can be read is whether a key works, what it may do, and which
//! customers there are. One token per visit: the vendor counts how many are asked for.

mod client;
mod refusal;
mod token;
mod vendor;

pub use client::{Console, Customer, Customers, Session, sign_in};
pub use refusal::{Refusal, Refused, Trouble};
pub use vendor::VENDOR;
