//! A secret on its one way from the window to the core.

use lotse_vault::Secret;
use serde::{Deserialize, Deserializer};
use ts_rs::TS;

/// A secret as the window sends it. It has no `Serialize`, and `Debug` hides it.
#[derive(Clone, PartialEq, Eq, TS)]
#[ts(type = "string")]
pub struct SecretText(Secret);

impl Default for SecretText {
    /// Nothing was typed.
    fn default() -> Self {
        Self(Secret::new(String::new()))
    }
}

impl SecretText {
    /// The secret, without the white space that was pasted along.
    pub fn secret(&self) -> Secret {
        // Trimmed here, once, because every vendor refuses a key with a line end.
        Secret::new(self.0.expose().trim().to_owned())
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        // Looks for any character at all.
        self.0.expose().trim().is_empty()
    }
}

impl<'de> Deserialize<'de> for SecretText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The error does not repeat the value, which may be the secret in another type.
        let text = String::deserialize(deserializer).map_err(|_| serde::de::Error::custom("no text"))?;
        Ok(Self(Secret::new(text)))
    }
}

impl std::fmt::Debug for SecretText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretText")
    }
}
