//! The personal access token.

use lotse_vault::Secret;

/// A personal access token in its known shape: a GUID, with or without hyphens and braces.
///
/// A token that was pasted incompletely is not sent: it would count as a failed login.
#[derive(Clone)]
pub struct PersonalToken(Secret);

/// Why a text is no personal access token.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TokenFault {
    /// It has another number of characters than a GUID.
    #[error("{length} characters")]
    Length {
        /// How many there are.
        length: usize,
    },
    /// It has characters that no GUID has.
    #[error("other characters")]
    Characters,
}

impl PersonalToken {
    /// Reads a token; white space around it was pasted along. Any letters are accepted, not only hexadecimal ones.
    pub fn parse(secret: &Secret) -> Result<Self, TokenFault> {
        // Only its shape is looked at; no character of it is kept anywhere else.
        let text = secret.expose().trim();
        let bare = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(text);
        if !bare.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-') {
            return Err(TokenFault::Characters);
        }
        if bare.chars().filter(char::is_ascii_alphanumeric).count() != 32 {
            return Err(TokenFault::Length { length: text.chars().count() });
        }
        Ok(Self(Secret::new(text.to_owned())))
    }

    /// The token, for the one header it belongs in.
    pub(super) fn secret(&self) -> &Secret {
        &self.0
    }
}
