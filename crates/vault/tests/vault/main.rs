//! What the vault promises, whatever the keychain does.

mod clipboard;
mod vault;
