//! The credentials of an API user.

use lotse_vault::Secret;

/// Username, secret and tracking identifier. Spaces and line breaks that were pasted along are removed.
#[derive(Clone)]
pub struct Account {
    pub(super) username: String,
    pub(super) secret: Secret,
    pub(super) code: Secret,
}

impl Account {
    /// The three values of one user.
    pub fn new(username: &str, secret: &Secret, code: &Secret) -> Self {
        Self { username: lotse_text::pasted(username), secret: secret.pasted(), code: code.pasted() }
    }

    /// The username (key).
    pub fn username(&self) -> &str {
        &self.username
    }
}
