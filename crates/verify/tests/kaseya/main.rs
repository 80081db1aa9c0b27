//! Checks of Kaseya VSA against practice tenants.

#![cfg(test)]

mod clean;
mod common;
mod diagnosis_table;
mod error_table;
mod flips;
mod garbage;
mod lacking;
mod mistakes;
mod time;
