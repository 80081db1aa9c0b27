//! The machine: files, the log, crash notes, and the interface ([`Desktop`]) to dialogs, browser and file manager. It knows
//! nothing about guides and runs.

mod core_dumps;
pub(crate) mod crash;
mod data_folder;
pub(crate) mod log;
mod moved_folder;
pub(crate) mod opened_papers;
mod policy;
mod port;
pub(crate) mod private;
mod read_text;
mod threads;
mod write_file;

pub use core_dumps::forbid_core_dumps;
pub use crash::{crash_place, note_crash};
pub use data_folder::data_folder;
pub(crate) use data_folder::left_backup;
pub use log::Log;
pub use policy::Policy;
pub use port::{Desktop, NoDesktop};
pub use read_text::read_text;
pub(crate) use threads::Threads;
pub use write_file::{write_file, write_private_file};
