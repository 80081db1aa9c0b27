//! Checks of ConnectWise PSA against a practice tenant.

#![cfg(test)]

mod codes;
mod common;
mod diagnoses;
mod errors;
mod flips;
mod functions;
mod garbage;
mod hostile;
mod lists;
mod names;
mod pages;
mod right;
mod roles;
mod shapes;
mod slice;
mod time;
