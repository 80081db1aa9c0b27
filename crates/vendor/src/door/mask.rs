//! Taking secrets out of texts that are shown or kept.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use lotse_vault::Secret;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// What stands in the place of a secret.
pub(crate) const MASKED: &str = "•••";

/// The secrets of a visit.
#[derive(Default)]
pub(crate) struct Mask {
    forms: Vec<Secret>,
}

impl Mask {
    /// Adds a secret in the forms it can turn up in: as it is, in base64, percent-encoded.
    pub(crate) fn add(&mut self, secret: &Secret) {
        // The forms are made to be taken out of texts, and are secrets themselves.
        let plain = secret.expose();
        if plain.len() < 4 {
            return;
        }
        let forms = [
            plain.to_owned(),
            STANDARD.encode(plain),
            URL_SAFE_NO_PAD.encode(plain),
            utf8_percent_encode(plain, NON_ALPHANUMERIC).to_string(),
        ];
        for form in forms {
            let form = Secret::new(form);
            if !self.forms.contains(&form) {
                self.forms.push(form);
            }
        }
    }

    /// The text without them.
    pub(crate) fn apply(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for form in &self.forms {
            // Looked for in order to be taken out.
            text = text.replace(form.expose(), MASKED);
        }
        text
    }
}
