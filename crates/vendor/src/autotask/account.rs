//! What a user of the API signs in with.

use lotse_vault::Secret;

/// Username, secret and tracking identifier. What was pasted along with them, blanks and line ends, is dropped.
#[derive(Clone)]
pub struct Account {
    pub(super) username: String,
    pub(super) secret: Secret,
    pub(super) code: Secret,
}

impl Account {
    /// The three values of one user.
    pub fn new(username: &str, secret: &Secret, code: &Secret) -> Self {
        // Only to cut off what surrounds them: a header can't carry a line end.
        let clean = |secret: &Secret| Secret::new(trimmed(secret.expose()).to_owned());
        Self { username: trimmed(username).to_owned(), secret: clean(secret), code: clean(code) }
    }

    /// The username (key).
    pub fn username(&self) -> &str {
        &self.username
    }
}

/// The text without blanks, line ends, non-breaking spaces and invisible marks around it.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(|letter: char| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{feff}' | '\u{200b}'..='\u{200f}')
    })
}
