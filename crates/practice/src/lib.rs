//! Simulated tenants for practice: the vendors' servers on loopback, which answer as their fact sheets describe.
//!
//! People practise with them in the app, and tests run against them. One TLS listener serves all vendors and
//! selects the vendor by the requested host name. A door for practice sends all calls to this listener and trusts
//! only its authority. [`Tenants::of_guides`] sets the tenants up as the guides require, without Rust code for any
//! guide. Their [`mistakes`] can be made one by one. Every call is recorded, so that a test can prove that a check
//! wrote nothing.

pub mod autotask;
pub mod connectwise;
pub mod halopsa;
pub mod kaseya;
pub mod sophos;
pub mod umbrella;

mod authority;
mod call;
mod practised;
mod proxy;
mod query;
mod recorder;
mod repair;
mod replay;
mod screen;
mod server;
mod spoil;
mod tenants;
mod vendor;

pub use call::Call;
pub use repair::{Wrong, touching};
pub use screen::{Control, OFF, ON, ScreenGroup, Shown, values};
pub use server::Practice;
pub use spoil::{Garbage, Spoil, Written};
pub use tenants::{Tenants, UnknownMistake, first_mistakes, mistakes, mistakes_of};
pub use vendor::ScreenValue;
