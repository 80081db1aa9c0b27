//! The secret type.

use secrecy::zeroize::Zeroize;
use secrecy::{ExposeSecret as _, SecretString};

/// A text that must stay secret. Wiped from memory when dropped. It has no `Debug`, `Display` or `Serialize`, so a struct that
/// contains one can't be logged by accident.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// Takes the characters, and wipes the given text.
    pub fn new(mut text: String) -> Self {
        // Copied to its exact size: shrinking a string may move it and leave an unwiped copy behind.
        let secret = Self(SecretString::from(text.as_str()));
        text.zeroize();
        secret
    }

    /// Joins parts without intermediate copies.
    pub fn joined(parts: &[&str]) -> Self {
        let mut text = String::with_capacity(parts.iter().map(|part| part.len()).sum());
        for part in parts {
            text.push_str(part);
        }
        Self::new(text)
    }

    /// The secret as it was meant to be pasted; see [`lotse_text::pasted`].
    #[must_use]
    pub fn pasted(&self) -> Self {
        // Exposed to remove what surrounds it.
        Self::joined(&lotse_text::pasted_parts(self.expose()))
    }

    /// The characters. Each call has a comment that says why it must see them.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// The number of characters.
    pub fn length(&self) -> usize {
        // Exposed to be counted; the number is not secret.
        self.expose().chars().count()
    }

    /// The last characters, to recognise the secret by: four of a long one, two of a shorter one, none of a short one.
    pub fn ending(&self) -> String {
        let shown = match self.length() {
            0..8 => 0,
            8..16 => 2,
            _ => 4,
        };
        // Exposed to take a few characters: enough to recognise the secret, too few to use it.
        let mut last: Vec<char> = self.expose().chars().rev().take(shown).collect();
        last.reverse();
        last.into_iter().collect()
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        // Exposed to compare two values of the same user on this machine, so timing is no concern.
        self.expose() == other.expose()
    }
}

impl Eq for Secret {}

/// Overwrites memory that has held a secret on its way in or out.
pub fn wipe(memory: &mut impl Zeroize) {
    memory.zeroize();
}
