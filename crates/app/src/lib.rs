//! What Lotse can do, for whoever asks: the window and the command line.
//!
//! One list of commands ([`COMMANDS`]) is the only way in; router, TypeScript and the window's permissions are made
//! from it. Time, dialogs and the browser are ports ([`Desktop`], the clock of [`Core`]), so that all of this runs in
//! tests without a window. Nothing here makes a sentence: faults are codes.

mod audit;
mod calendar;
mod changes;
mod checks;
mod commands;
mod core;
mod crash;
mod credentials;
mod desktop;
mod elsewhere;
mod ended;
mod erasure;
mod expiry;
mod fault;
mod folder;
mod hand_over;
mod left_keys;
mod library;
mod log;
mod memory;
mod network;
mod once;
mod organisation_values;
mod organisations;
mod papers;
mod practice;
mod preferences;
mod private;
mod progress;
mod reading;
mod request;
mod runs;
mod saving;
mod second;
mod secret_text;
mod secrets;
mod support;
mod taking;
mod typescript;
mod webhooks;
mod whole_file;
pub mod wire;

pub use commands::{COMMANDS, Command};
pub use core::{Core, Opened};
pub use crash::{crash_place, note_crash};
pub use desktop::{Desktop, NoDesktop};
pub use ended::Ended;
pub use fault::start_failure;
pub use folder::data_folder;
pub use library::{Library, LibraryGuide, released_guides, system_language};
pub use log::Log;
pub use memory::forbid_core_dumps;
pub use once::{MadeOnce, Once, is_secret, value_names};
pub use reading::read_text;
pub use secret_text::SecretText;
pub use secrets::Vaults;
pub use typescript::{permissions, typescript};
pub use whole_file::{write_file, write_private_file};

/// The arguments of the commands.
pub mod arguments {
    pub use crate::request::*;
}
