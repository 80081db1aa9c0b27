//! Checks of Cisco Umbrella against practice tenants.

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
    pub(crate) const GUIDE: &str = include_str!("../../../../guides/umbrella-connectwise.toml");
    pub(crate) const NAME: &str = "umbrella-connectwise";
    pub(crate) const PREFIX: &str = "umbrella-";
    pub(crate) const SECRET: &str = "umbrella-secret";
    pub(crate) const TOKEN: &str = "practice-umbrella-token";
}
