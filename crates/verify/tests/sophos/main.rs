//! Checks of Sophos Central against practice tenants.

#![cfg(test)]

mod clean;
#[path = "../console/common.rs"]
mod common;
mod errors;
#[path = "../console/garbage.rs"]
mod garbage;
mod mistakes;

/// What tells this console from the others, for the tests that all share.
#[cfg(test)]
mod vendor {
    pub(crate) const GUIDE: &str = include_str!("../../../../guides/sophos-central-connectwise.toml");
    pub(crate) const NAME: &str = "sophos-central-connectwise";
    pub(crate) const PREFIX: &str = "sophos-";
    pub(crate) const SECRET: &str = "sophos-client-secret";
    pub(crate) const TOKEN: &str = "practice-sophos-token";
}
