//! Sophos Central, as a partner sees it.
//!
//! There is no API for the PSA integration itself: neither its status nor its mapping can be read. What can be read
//! is whether an API credential works, whether it is a partner's, and which customers (tenants) there are. The same
//! family of calls can write; none of those is here.

mod client;
mod model;
mod refusal;
mod vendor;

pub use client::{Session, sign_in};
pub use model::{Account, Tenant, TenantPage};
pub use refusal::{Refusal, Refused, Trouble};
pub use vendor::VENDOR;
