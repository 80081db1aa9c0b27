//! Secrets: their type, the keychain that keeps them, and memory where there is no keychain.
//!
//! A secret goes from the window to Rust once and never back. It is never written to a file, a log or a report, so
//! [`Secret`] can be neither printed nor serialised. Code that needs the characters calls [`Secret::expose`] and says why in
//! a comment.
//!
//! A [`Vault`] keeps secrets by [`Place`]: in the keychain of the operating system, or in memory until Lotse exits. A
//! [`Clipboard`] copies one and removes it after a while. Everything here blocks, so async code must call it on a blocking
//! thread.

mod clipboard;
mod fault;
mod keychain;
mod place;
mod script;
mod secret;
mod session;
mod store;
mod vault;

pub use clipboard::{Board, BoardFault, Clipboard, ScriptedBoard};
pub use fault::VaultFault;
pub use place::Place;
pub use script::{Script, ScriptedStore};
pub use secret::{Secret, wipe};
pub use store::Store;
pub use vault::{Kept, Stored, Vault};
