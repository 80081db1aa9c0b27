//! The secret type.

use secrecy::zeroize::Zeroize;
use secrecy::{ExposeSecret as _, SecretString};

/// Characters that nobody but their vendor may see. Wiped from memory when dropped. It has no `Debug`, `Display` or
/// `Serialize`: a structure that holds one can't be logged by accident.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// Takes the characters, and wipes the text they were in.
    pub fn new(mut text: String) -> Self {
        // Copied into its exact size: a text that is shrunk can be moved, and what it leaves behind is not wiped.
        let secret = Self(SecretString::from(text.as_str()));
        text.zeroize();
        secret
    }

    /// Joins parts without a copy on the way.
    pub fn joined(parts: &[&str]) -> Self {
        let mut text = String::with_capacity(parts.iter().map(|part| part.len()).sum());
        for part in parts {
            text.push_str(part);
        }
        Self::new(text)
    }

    /// What was meant where it was pasted: see [`lotse_text::pasted`].
    #[must_use]
    pub fn pasted(&self) -> Self {
        // Looked at to leave out what surrounds it.
        Self::joined(&lotse_text::pasted_parts(self.expose()))
    }

    /// The characters. Each call has a comment that says why it must see them.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// How many characters there are.
    pub fn length(&self) -> usize {
        // Counting needs the characters; the number is no secret.
        self.expose().chars().count()
    }

    /// The last characters, to recognise it by: four of a long secret, two of a shorter one, none of a short one.
    pub fn ending(&self) -> String {
        let shown = match self.length() {
            0..8 => 0,
            8..16 => 2,
            _ => 4,
        };
        // So few of so many characters tell which secret it is, not what it is.
        let mut last: Vec<char> = self.expose().chars().rev().take(shown).collect();
        last.reverse();
        last.into_iter().collect()
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        // Compared on this machine between two values of the same user: no one can measure the time it takes.
        self.expose() == other.expose()
    }
}

impl Eq for Secret {}

/// Overwrites what held a secret on its way in or out.
pub fn wipe(memory: &mut impl Zeroize) {
    memory.zeroize();
}
