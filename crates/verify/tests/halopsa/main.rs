//! Checks of HaloPSA against practice tenants and against answers of the tests' own.

#![cfg(test)]

mod clean;
mod common;
mod errors;
#[path = "../shared/garbage.rs"]
mod garbage;
mod recorded;
#[path = "../shared/mod.rs"]
mod shared;
#[path = "../shared/tape.rs"]
mod tape;
#[path = "../shared/written.rs"]
mod written;
