//! Tests of the machine's real keychain and clipboard, on Linux each in its own environment.
//!
//! `keyring` looks for the keychain once per process, and the display is found through the environment. Each test
//! therefore starts itself again: with its own session bus, with its own display, or with neither. Tests that need
//! packages are skipped unless requested: `cargo xtask test --only keychain`.
//!
//! Windows and macOS have only the user's own keychain and clipboard. There, the tests are for Wine and for CI.

#[cfg(test)]
mod clipboard;
#[cfg(test)]
mod keychain;
#[cfg(test)]
mod world;
