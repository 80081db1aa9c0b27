//! Removes secrets from texts that are shown or stored.
//!
//! A server can repeat a key in another spelling: a GUID with hyphens, in capitals, escaped, in hexadecimal or
//! Base64, or inside a longer text. These spellings are not enumerated. Text and secret are both reduced to a form
//! that all spellings of the same characters share, and compared in that form. Matches are then removed from the
//! original text.

mod decode;

use std::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use lotse_vault::Secret;

use decode::{Escape, Sign};

/// The text that replaces a secret.
pub(crate) const MASKED: &str = "•••";

/// Shorter secrets are not masked: no vendor issues them, and they would match parts of ordinary words.
const SHORTEST: usize = 4;
/// The fewest letters and digits of a secret that match across spaces and punctuation. Fewer could be part of
/// ordinary words.
const LOOSE: usize = 8;
/// The same for an encoded secret, which does not look like a word.
const ENCODED: usize = 6;
/// A longer text is replaced as a whole. No text that is stored or shown is that long.
const LONGEST: usize = 64 * 1024;
/// The most decoded versions of a text that are searched. A secret can itself contain something that looks like an
/// escape.
const LAYERS: usize = 12;

/// The secrets of a visit.
#[derive(Default)]
pub(crate) struct Mask {
    secrets: Vec<Secret>,
    forms: Vec<Form>,
}

/// A secret in a form that is searched for.
struct Form {
    letters: Secret,
    manner: Manner,
    /// How many signs before and after the form belong to the secret but are not compared.
    around: (usize, usize),
    /// Whether the form is Base64, so that those signs can be letters.
    is_code: bool,
}

/// How a text is reduced before it is compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// Removes only white space and invisible characters.
    Strict,
    /// Keeps only ASCII letters and digits.
    Loose,
}

impl Mask {
    /// Adds a secret.
    pub(crate) fn add(&mut self, secret: &Secret) {
        if secret.length() < SHORTEST || self.secrets.contains(secret) {
            return;
        }
        self.secrets.push(secret.clone());
        // Reduced and encoded so that it can be found; each form is itself a secret.
        let plain = secret.expose();
        self.form(plain, Manner::Strict, SHORTEST);
        self.form(plain, Manner::Loose, LOOSE);
        let bytes = plain.as_bytes().to_vec();
        let little = plain.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big = plain.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [bytes, little, big].into_iter().chain(guid(plain)) {
            let bytes = Wiped(bytes);
            self.form(Secret::new(hex(&bytes.0)).expose(), Manner::Loose, ENCODED);
            for skipped in 0..3 {
                self.base64(&bytes.0, skipped);
            }
        }
    }

    fn form(&mut self, text: &str, manner: Manner, least: usize) {
        self.push(text, manner, least, (0, 0), false);
    }

    /// The Base64 letters that depend only on these bytes when `skipped` other bytes come before them.
    fn base64(&mut self, bytes: &[u8], skipped: usize) {
        let padded = Wiped([&vec![0; skipped], bytes].concat());
        let encoded = Secret::new(STANDARD_NO_PAD.encode(&padded.0));
        let from = [0, 2, 3][skipped];
        let behind = !padded.0.len().is_multiple_of(3);
        // Used to omit the letters that depend on neighbouring bytes as well.
        let text = encoded.expose();
        let inner = text.get(from..text.len() - usize::from(behind)).unwrap_or_default();
        // The adjacent letters contain some bits of the secret.
        self.push(inner, Manner::Loose, ENCODED, (usize::from(skipped > 0), usize::from(behind)), true);
    }

    fn push(&mut self, text: &str, manner: Manner, least: usize, beside: (usize, usize), is_code: bool) {
        let letters = reduced(text, manner);
        let dropped = |letter: &char| kept(*letter, manner).next().is_none();
        let around = (
            beside.0 + text.chars().take_while(dropped).count(),
            beside.1 + text.chars().rev().take_while(dropped).count(),
        );
        if letters.length() >= least {
            self.forms.push(Form { letters, manner, around, is_code });
        }
    }

    /// The text with all secrets replaced.
    pub(crate) fn apply(&self, text: &str) -> String {
        if self.forms.is_empty() {
            return text.to_owned();
        }
        if text.len() > LONGEST {
            return MASKED.to_owned();
        }
        let mut found = Vec::new();
        let mut layers = vec![decode::signs(text)];
        let mut at = 0;
        while let Some(signs) = layers.get(at) {
            self.find(signs, &mut found);
            for escape in Escape::ALL {
                let decoded = layers.get(at).and_then(|signs| decode::decoded(signs, escape));
                let same = |one: &Vec<Sign>, other: &Vec<Sign>| {
                    one.iter().map(|sign| sign.letter).eq(other.iter().map(|sign| sign.letter))
                };
                layers.extend(
                    decoded
                        .filter(|new| layers.len() < LAYERS && !layers.iter().any(|known| same(known, new))),
                );
            }
            at += 1;
        }
        without(text, found)
    }

    /// Finds the secrets in one decoded version of a text.
    fn find(&self, signs: &[Sign], found: &mut Vec<Range<usize>>) {
        for manner in [Manner::Strict, Manner::Loose] {
            let (letters, of) = reduce(signs, manner);
            for form in self.forms.iter().filter(|form| form.manner == manner) {
                // Searched for in order to be removed.
                let wanted = form.letters.expose();
                let mut from = 0;
                while let Some(at) = letters.get(from..).and_then(|rest| rest.find(wanted)) {
                    let (first, last) = (of[from + at], of[from + at + wanted.len() - 1]);
                    let first = reach(signs[..first].iter().enumerate().rev(), first, form.around.0, form);
                    let behind = signs.iter().enumerate().skip(last + 1);
                    let last = reach(behind, last, form.around.1, form);
                    found.push(signs[first].place.start..signs[last].place.end);
                    from += at + wanted.chars().next().map_or(1, char::len_utf8);
                }
            }
        }
    }
}

/// Intermediate bytes of a conversion, wiped on drop.
struct Wiped(Vec<u8>);

impl Drop for Wiped {
    fn drop(&mut self) {
        lotse_vault::wipe(&mut self.0);
    }
}

/// The bytes of a GUID in both of the usual byte orders, if the text is a GUID.
fn guid(text: &str) -> Vec<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map_while(|letter| u8::try_from(letter.to_digit(16)?).ok())
        .collect();
    let is_one = digits.len() == 32
        && text.chars().all(|letter| letter.is_ascii_hexdigit() || matches!(letter, '-' | '{' | '}'));
    if !is_one {
        return Vec::new();
    }
    let digits = Wiped(digits);
    let bytes: Vec<u8> = digits.0.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    let mut mixed = bytes.clone();
    mixed[..4].reverse();
    mixed[4..6].reverse();
    mixed[6..8].reverse();
    vec![bytes, mixed]
}

fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// A reduced text without positions.
fn reduced(text: &str, manner: Manner) -> Secret {
    let mut letters = String::with_capacity(text.len() * 3);
    letters.extend(text.chars().flat_map(|letter| kept(letter, manner)));
    Secret::new(letters)
}

/// Reduces the signs, and returns for each byte the index of its sign.
fn reduce(signs: &[Sign], manner: Manner) -> (String, Vec<usize>) {
    let (mut letters, mut of) = (String::with_capacity(signs.len()), Vec::with_capacity(signs.len()));
    for (index, sign) in signs.iter().enumerate() {
        letters.extend(kept(sign.letter, manner));
        of.resize(letters.len(), index);
    }
    (letters, of)
}

/// The characters that remain of a character.
fn kept(letter: char, manner: Manner) -> impl Iterator<Item = char> {
    let keeps = match manner {
        Manner::Loose => letter.is_ascii_alphanumeric(),
        // In a form, a plus sign is a space.
        Manner::Strict => {
            !(letter.is_whitespace() || letter.is_control() || letter == '+' || is_unseen(letter))
        }
    };
    letter.to_lowercase().filter(move |_| keeps)
}

/// Characters without width, which can be between any two letters.
const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Extends a match by the adjacent signs that belong to the secret, at most `most` of them.
fn reach<'s>(
    beyond: impl Iterator<Item = (usize, &'s Sign)>,
    from: usize,
    most: usize,
    form: &Form,
) -> usize {
    let is_code = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '/' | '-' | '_');
    let belongs = |letter: char| if form.is_code { is_code(letter) } else { !letter.is_alphanumeric() };
    let (mut last, mut left) = (from, most);
    for (index, sign) in beyond.filter(|(_, sign)| !sign.letter.is_whitespace()) {
        let padding = form.is_code && most > 0 && sign.letter == '=';
        if !padding && (left == 0 || !belongs(sign.letter)) {
            break;
        }
        left = left.saturating_sub(usize::from(!padding));
        last = index;
    }
    last
}

/// The text with a mark in place of each range.
fn without(text: &str, mut places: Vec<Range<usize>>) -> String {
    places.sort_by_key(|place| place.start);
    let mut rest = String::with_capacity(text.len());
    let mut from = 0;
    let mut places = places.into_iter().peekable();
    while let Some(mut place) = places.next() {
        while let Some(next) = places.next_if(|next| next.start <= place.end) {
            place.end = place.end.max(next.end);
        }
        rest.push_str(text.get(from..place.start).unwrap_or_default());
        rest.push_str(MASKED);
        from = place.end;
    }
    rest.push_str(text.get(from..).unwrap_or_default());
    rest
}
