//! Simulated tenants for practice: the vendors' servers on loopback, which answer as their fact sheets describe.
//!
//! In the app people practise with them; in tests they are the peer. One TLS listener answers for all vendors and
//! tells them apart by the host name that was asked for. A door for practice sends all calls to this listener and
//! trusts only its authority. The tenants are set up as the guides ask ([`Tenants::of_guides`]), without a line of
//! Rust for a guide. Their [`mistakes`] can be switched on one by one. Every call is recorded, so that a test can
//! prove that a check wrote nothing.

pub mod autotask;
pub mod connectwise;
pub mod kaseya;
pub mod sophos;
pub mod umbrella;

mod authority;
mod call;
mod practised;
mod proxy;
mod query;
mod recorder;
mod replay;
mod server;
mod spoil;
mod tenants;
mod vendor;

pub use call::Call;
pub use server::Practice;
pub use spoil::{Garbage, Spoil, Written};
pub use tenants::{Tenants, UnknownMistake, first_mistakes, mistakes, mistakes_of};
pub use vendor::ScreenValue;
