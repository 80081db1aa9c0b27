//! What the vault promises, whatever the keychain does.

#[cfg(test)]
mod clipboard;
#[cfg(test)]
mod vault;
