//! Sophos Central API for partners.
//!
//! There is no API for the PSA integration itself: neither its status nor its mapping can be read. The API shows
//! whether a credential works, whether it belongs to a partner, and which customers (tenants) exist. The API also
//! has calls that write; this client contains none of them.

mod client;
mod model;
mod refusal;
mod vendor;

pub use client::{Session, sign_in};
pub use model::{Account, Tenant, TenantPage};
pub use refusal::{Refusal, Refused, Trouble};
pub use vendor::VENDOR;
