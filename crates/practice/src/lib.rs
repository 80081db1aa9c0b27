//! Practice tenants: the vendors' servers on loopback, as their fact sheets describe them, oddities included.
//!
//! In the app they are for learning; in tests they are the peer. One TLS listener answers for all vendors by the name
//! of the host asked for; a door made for practice leads every name there and trusts
//! nobody but its authority. Everything in a tenant is made up. [`MISTAKES`] can be switched on one by one, and a
//! recorder remembers every call, so that a test can prove that a check wrote nothing.

mod authority;
mod autotask;
mod connectwise;
mod kaseya;
mod mistakes;
mod recorder;
mod replay;
mod server;
mod sophos;
mod spoil;
mod tenants;
mod umbrella;

pub use mistakes::{MISTAKES, Mistake, UnknownMistake};
pub use recorder::Seen;
pub use server::Practice;
pub use spoil::{Garbage, Spoil};
pub use tenants::{Given, Tenants};

/// The tenants of each vendor, for tests that turn single screws.
pub mod tenant {
    pub use crate::autotask::{Tenant as Autotask, User as AutotaskUser, Webhook as AutotaskWebhook};
    pub use crate::connectwise::Tenant as ConnectWise;
    pub use crate::kaseya::{
        LoginRefusal as KaseyaLoginRefusal, LoginShape as KaseyaLoginShape,
        RightRefusal as KaseyaRightRefusal, Tenant as Kaseya,
    };
    pub use crate::sophos::Tenant as Sophos;
    pub use crate::umbrella::Tenant as Umbrella;
}
