//! Checks of Kaseya VSA against practice tenants.

#![cfg(test)]

#[path = "../by_hand/kaseya.rs"]
mod by_hand;
mod clean;
mod common;
mod diagnosis_table;
mod error_table;
mod flips;
#[path = "../shared/garbage.rs"]
mod garbage;
mod lacking;
mod mistakes;
mod recorded;
#[path = "../shared/mod.rs"]
mod shared;
mod spoiled;
#[path = "../shared/tape.rs"]
mod tape;
mod time;
#[path = "../shared/written.rs"]
mod written;
