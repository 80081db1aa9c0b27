//! Secrets: the type they live in, the keychain they are kept in, and what holds them where there is no keychain.
//!
//! A secret goes from the window to Rust once and never back. It is never written to a file, a log or a report; that
//! is why [`Secret`] can neither be printed nor serialised. Whoever needs the characters calls [`Secret::expose`] and
//! says in a comment why.

mod secret;

pub use secret::Secret;
