//! Checks of Cisco Umbrella against practice tenants.

#![cfg(test)]

mod clean;
mod common;
mod errors;
mod garbage;
mod mistakes;
