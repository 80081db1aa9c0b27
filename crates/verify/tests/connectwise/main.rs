//! Checks of ConnectWise PSA against a practice tenant.

#![cfg(test)]

#[path = "../by_hand/connectwise.rs"]
mod by_hand;
mod codes;
mod common;
mod deeper;
#[path = "../shared/description.rs"]
mod description;
mod diagnoses;
mod errors;
mod flips;
mod functions;
#[path = "../shared/garbage.rs"]
mod garbage;
mod hostile;
mod lists;
mod look_up;
mod names;
mod odd;
mod pages;
mod right;
mod roles;
mod shapes;
#[path = "../shared/mod.rs"]
mod shared;
mod slice;
mod spoiled;
mod time;
#[path = "../shared/written.rs"]
mod written;
