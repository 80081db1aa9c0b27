//! PDF.
#![cfg(feature = "pdf")]
#[path = "../report/common.rs"]
mod common;
mod look;
#[path = "../report/records.rs"]
mod records;
