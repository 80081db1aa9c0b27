//! Taking secrets out of texts that are shown or kept.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use lotse_vault::Secret;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stands in the place of a secret.
pub(crate) const MASKED: &str = "•••";

/// The secrets of a visit.
#[derive(Default)]
pub(crate) struct Mask {
    /// Longest first: one may be a part of another.
    forms: Vec<Secret>,
}

impl Mask {
    /// Adds a secret in the forms it can turn up in: as it is, in base64, percent-encoded, inside JSON.
    pub(crate) fn add(&mut self, secret: &Secret) {
        // The forms are made to be taken out of texts, and are secrets themselves.
        let plain = secret.expose();
        if plain.len() < 4 {
            return;
        }
        let percent = utf8_percent_encode(plain, NON_ALPHANUMERIC).to_string();
        let form: String = url::form_urlencoded::byte_serialize(plain.as_bytes()).collect();
        let forms = [
            plain.to_owned(),
            STANDARD.encode(plain),
            STANDARD_NO_PAD.encode(plain),
            URL_SAFE.encode(plain),
            URL_SAFE_NO_PAD.encode(plain),
            utf8_percent_encode(plain, UNRESERVED_STAY).to_string(),
            lower(&percent),
            lower(&form),
            percent,
            form,
            plain.replace('\\', "\\\\").replace('"', "\\\""),
        ];
        for form in forms {
            let form = Secret::new(form);
            if !self.forms.contains(&form) {
                self.forms.push(form);
            }
        }
        // Sorted by length; the characters play no part.
        self.forms.sort_by_key(|form| std::cmp::Reverse(form.expose().len()));
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

/// What addresses leave as it is.
const UNRESERVED_STAY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The same with the digits of `%2F` in lower case.
fn lower(encoded: &str) -> String {
    let mut left = 0;
    let letter = |letter: char| {
        let inside = left > 0;
        left = if letter == '%' { 2 } else { i32::max(left - 1, 0) };
        if inside { letter.to_ascii_lowercase() } else { letter }
    };
    encoded.chars().map(letter).collect()
}
