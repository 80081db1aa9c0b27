//! Checks of Sophos Central against practice tenants.

#![cfg(test)]

mod clean;
#[path = "../console/common.rs"]
mod common;
mod errors;
#[path = "../shared/garbage.rs"]
mod garbage;
#[path = "../console/mistakes.rs"]
mod mistakes;
mod recorded;
#[path = "../shared/mod.rs"]
mod shared;
#[path = "../console/spoiled.rs"]
mod spoiled;
#[path = "../shared/tape.rs"]
mod tape;
#[path = "../shared/written.rs"]
mod written;

/// This console's constants for the tests that all consoles share.
#[cfg(test)]
mod vendor {
    pub(crate) const NAME: &str = "sophos-central-connectwise";
    pub(crate) const PREFIX: &str = "sophos-";
    pub(crate) const SECRET: &str = "sophos-client-secret";
    pub(crate) const TOKEN: &str = "practice-sophos-token";
}
