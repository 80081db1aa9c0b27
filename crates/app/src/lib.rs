//! What Lotse can do, for whoever asks: the window and the command line.
//!
//! One list of commands ([`COMMANDS`]) is the only way in; router, TypeScript and the window's permissions are made
//! from it. Time, dialogs and the browser are ports ([`Desktop`], the clock of [`App`]), so that all of this runs in
//! tests without a window. Nothing here makes a sentence: faults are codes.

mod app;
mod calendar;
mod checks;
mod core;
mod desktop;
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

pub use app::{App, COMMANDS, Command, permissions, typescript};
pub use checks::{Ended, MadeOnce, Once, is_secret, value_names};
pub use core::{Library, LibraryGuide, Vaults, released_guides, system_language};
pub use desktop::{
    Desktop, Log, NoDesktop, crash_place, data_folder, forbid_core_dumps, note_crash, read_text, write_file,
    write_private_file,
};
pub use wire::{SecretText, start_failure};

/// The arguments of the commands.
pub mod arguments {
    pub use crate::wire::requests::*;
}
