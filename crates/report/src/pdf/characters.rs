//! Makes text printable: characters that no font has are replaced by a box, and long words get places to break.
//!
//! No visible character is lost silently: the paper lists those that were replaced. Characters that are invisible
//! anyway (soft hyphens, joiners) are left out.

use typst::foundations::{Array, IntoValue, Str, Value};

use super::world::has_glyph;

/// The replacement for a character that no font has.
const REPLACEMENT: char = '□';

/// How many replaced characters the paper lists. More are shown as "…".
const LISTED: usize = 40;

/// The longest stretch of letters without a place to break, outside tables.
pub(super) const LINE: usize = 28;
/// The same in table cells, which may be narrow.
pub(super) const CELL: usize = 12;
/// The longest word that is hyphenated. Anything longer is not a word of a real language.
const WORD: usize = 36;
/// A long word without separators may break after every so many letters.
const TOGETHER: usize = 8;

/// The characters that were replaced so far.
#[derive(Default)]
pub(super) struct Characters {
    replaced: Vec<char>,
}

impl Characters {
    /// The replaced characters, as `U+4E2D`, in the order in which they occurred.
    pub(super) fn replaced(&self) -> Option<String> {
        if self.replaced.is_empty() {
            return None;
        }
        let mut listed: Vec<String> = self
            .replaced
            .iter()
            .take(LISTED)
            .map(|character| format!("U+{:04X}", u32::from(*character)))
            .collect();
        if self.replaced.len() > LISTED {
            listed.push("…".to_owned());
        }
        Some(listed.join(", "))
    }

    /// A text in which every character can be printed. Line breaks stay.
    pub(super) fn printable(&mut self, text: &str) -> String {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        text.chars()
            .filter(|character| !is_invisible(*character))
            .map(|character| self.shown(character))
            .collect()
    }

    fn shown(&mut self, character: char) -> char {
        match character {
            '\n' => '\n',
            '\t' => ' ',
            _ if !character.is_control() && has_glyph(character) => character,
            _ => {
                if !self.replaced.contains(&character) {
                    self.replaced.push(character);
                }
                REPLACEMENT
            }
        }
    }

    /// A text on one line, with places to break.
    pub(super) fn line(&mut self, text: &str, longest: usize) -> Value {
        pieces(&self.printable(text).replace('\n', " "), longest)
    }

    /// A text with its own line breaks.
    pub(super) fn lines(&mut self, text: &str, longest: usize) -> Value {
        pieces(self.printable(text).trim_end_matches('\n'), longest)
    }
}

/// Characters that are invisible and only affect their neighbours.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// A text in the form that the template expects: a string, or strings with `none` where a line may break and "\n" where it must.
///
/// Places to break are not characters, so text that is copied from the PDF is unchanged.
fn pieces(text: &str, longest: usize) -> Value {
    let mut pieces = Vec::new();
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            pieces.push(Str::from("\n").into_value());
        }
        let mut whole = String::new();
        for word in line.split_inclusive(char::is_whitespace) {
            let letters = word.trim_end().chars().count();
            let may_be_hyphenated = letters <= WORD && word.trim_end().chars().all(char::is_alphabetic);
            if letters <= longest || may_be_hyphenated {
                whole.push_str(word);
                continue;
            }
            for part in parts(word, longest) {
                whole.push_str(&part);
                pieces.push(std::mem::take(&mut whole).into_value());
                pieces.push(Value::None);
            }
        }
        if !whole.is_empty() {
            pieces.push(whole.into_value());
        }
    }
    match pieces.as_slice() {
        [] => Str::new().into_value(),
        [whole @ Value::Str(text)] if text.as_str() != "\n" => whole.clone(),
        _ => Array::from_iter(pieces).into_value(),
    }
}

/// Splits a long word after its separators, and parts that are still too long after every few letters.
fn parts(word: &str, longest: usize) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let Some(part) = parts.last_mut() else { break };
        part.push(letter);
        let is_followed = letters.peek().is_some_and(|next| next.is_alphanumeric());
        if is_followed && !letter.is_alphanumeric() && part.len() > 2 {
            parts.push(String::new());
        }
    }
    parts.iter().flat_map(|part| chopped(part, longest)).collect()
}

fn chopped(part: &str, longest: usize) -> Vec<String> {
    let letters: Vec<char> = part.chars().collect();
    if letters.len() <= longest {
        return vec![part.to_owned()];
    }
    let mut chopped = vec![String::new()];
    for letter in letters {
        // A combining accent stays with its letter.
        let is_accent = matches!(letter, '\u{300}'..='\u{36f}');
        if !is_accent && chopped.last().is_some_and(|part: &String| part.chars().count() >= TOGETHER) {
            chopped.push(String::new());
        }
        if let Some(part) = chopped.last_mut() {
            part.push(letter);
        }
    }
    chopped
}
