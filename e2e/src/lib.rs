//! Drives the real app: its real window and its real journal, on a virtual X server.
//!
//! Each [`Stage`] has its own display, driver and data folder, so that tests run side by side. When a stage is dropped, its
//! processes are killed by id. Linux only: on other systems the tests say so and pass.
#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, clippy::panic, reason = "a test harness reports by panicking")]
#![expect(clippy::missing_panics_doc, reason = "everything here panics when the app does not do as expected")]

mod browser;
mod dialog;
mod keychain;
mod page;
mod practice;
mod process;
mod stage;
mod walk;

pub use browser::Browser;
pub use page::{Page, Theme};
pub use stage::{Stage, app, limited};
