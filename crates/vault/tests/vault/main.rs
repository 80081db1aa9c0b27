//! The vault's guarantees, whatever the keychain does.

#[cfg(test)]
mod clipboard;
#[cfg(test)]
mod vault;
