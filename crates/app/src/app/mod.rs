//! The way in: the one list of commands with its router, and the TypeScript that is generated from it. Everything
//! else in this crate is reached from here.

mod commands;
mod typescript;

pub use commands::{COMMANDS, Command};
pub use typescript::{permissions, typescript};
