//! The personal access token.

use lotse_vault::Secret;

/// A personal access token in the documented form: a GUID, with or without hyphens and braces.
///
/// An incomplete token is never sent, because that would count as a failed login.
#[derive(Clone)]
pub struct PersonalToken(Secret);

/// Why a text is not a personal access token.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TokenFault {
    /// It does not have as many characters as a GUID.
    #[error("{length} characters")]
    Length {
        /// The number of its characters.
        length: usize,
    },
    /// It contains characters that a GUID can't have.
    #[error("other characters")]
    Characters,
}

impl PersonalToken {
    /// Parses a token and removes white space around it. Any ASCII letters are accepted, not only hexadecimal
    /// digits.
    pub fn parse(secret: &Secret) -> Result<Self, TokenFault> {
        // Only the form is checked; no character is copied anywhere else.
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

    /// The token, for the sign-in header.
    pub(super) fn secret(&self) -> &Secret {
        &self.0
    }
}
