//! PDF, read back with poppler: what a person would read, print and copy out of it.
//!
//! `cargo xtask test --only setup` installs poppler where it is missing; without it these tests fail.
#![cfg(feature = "pdf")]

#[cfg(test)]
mod characters;
#[cfg(test)]
#[expect(dead_code, reason = "shared with the tests of Markdown and HTML, which need more of it")]
#[path = "../report/common.rs"]
mod common;
#[cfg(test)]
mod flat;
#[cfg(test)]
mod guides;
#[cfg(test)]
mod layout;
#[cfg(test)]
mod poppler;
#[cfg(test)]
#[path = "../report/records.rs"]
mod records;
#[cfg(test)]
#[path = "../report/worked.rs"]
mod worked;
