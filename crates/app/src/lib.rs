//! Everything Lotse can do, for the window and the command line.
//!
//! [`App::call`] runs one of the [`COMMANDS`]; router, TypeScript and the window's permissions are generated from that list.
//! Time, dialogs and the browser are ports ([`Desktop`], the clock of [`App`]), so everything runs in tests without a
//! window. This crate makes no sentences: faults are codes.
//!
//! Each folder is a room. DESIGN.md says which room may use which; a repo rule enforces it.

mod app;
mod calendar;
mod checks;
mod compare;
mod core;
mod desktop;
mod guides;
mod hand_over;
mod home;
mod keys;
mod papers;
mod practice;
mod run;
mod settings;
mod support;
pub mod wire;
mod work;

pub use app::{App, COMMANDS, Command, MenuWords, permissions, start_failure, typescript};
pub use checks::{MadeOnce, Once, is_secret, value_names};
pub use core::{
    GuidePackage, Library, LibraryGuide, Listing, StrayFile, Vaults, file_types, installer_words,
    released_guides, strays_beside, system_language,
};
pub use desktop::{
    Desktop, Log, NoDesktop, Policy, crash_place, data_folder, forbid_core_dumps, note_crash, read_text,
    write_file, write_private_file,
};
pub use practice::simulated_tenants;
pub use run::verdict::Ended;
pub use wire::SecretText;

/// The arguments of the commands.
pub mod arguments {
    pub use crate::wire::requests::*;
}
