//! Cisco Umbrella API for MSPs and MSSPs.
//!
//! There is no API for the PSA integration. The API shows whether a key works, which scopes it has, and which
//! customers exist. Each visit requests only one token, because the vendor limits the number of tokens.

mod client;
mod refusal;
mod token;
mod vendor;

pub use client::{Console, Customer, Customers, Session, sign_in};
pub use refusal::{Refusal, Refused, Trouble};
pub use vendor::VENDOR;
