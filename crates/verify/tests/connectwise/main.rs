//! Checks of ConnectWise PSA against a practice tenant.

#![cfg(test)]

mod codes;
mod common;
mod diagnoses;
mod errors;
mod flips;
mod functions;
mod garbage;
mod lists;
mod right;
mod shapes;
mod slice;
mod time;
