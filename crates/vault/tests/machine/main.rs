//! The machine's own keychain and clipboard, real ones, each test in a world of its own.
//!
//! `keyring` looks for the keychain once in the life of a process, and the display is found through the environment.
//! So each test starts itself again: under a session bus of its own, under a display of its own, or with neither.
//! Those that need packages are left out unless asked for: `cargo xtask test --only keychain`.
#![cfg(target_os = "linux")]

#[cfg(test)]
mod clipboard;
#[cfg(test)]
mod keychain;
#[cfg(test)]
mod world;
