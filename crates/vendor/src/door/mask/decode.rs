//! Decodes escapes, and keeps for each character its position in the text.

use std::ops::Range;

/// A character and its position in the text.
#[derive(Clone)]
pub(super) struct Sign {
    pub(super) letter: char,
    pub(super) place: Range<usize>,
}

/// The characters of a text, without any decoding.
pub(super) fn signs(text: &str) -> Vec<Sign> {
    let sign = |(at, letter): (usize, char)| Sign { letter, place: at..at + letter.len_utf8() };
    text.char_indices().map(sign).collect()
}

/// A kind of escape.
#[derive(Clone, Copy)]
pub(super) enum Escape {
    Address,
    Json,
    Html,
}

impl Escape {
    pub(super) const ALL: [Self; 3] = [Self::Address, Self::Json, Self::Html];
}

/// Decodes one kind of escape once. `None` if there are none.
pub(super) fn decoded(signs: &[Sign], escape: Escape) -> Option<Vec<Sign>> {
    let mut decoded = Vec::with_capacity(signs.len());
    let mut rest = signs;
    let mut any = false;
    while let Some((first, behind)) = rest.split_first() {
        let made = match (escape, first.letter) {
            (Escape::Address, '%') => percent(rest),
            (Escape::Json, '\\') => backslash(rest),
            (Escape::Html, '&') => entity(rest),
            _ => None,
        };
        if let Some((signs, used)) = made {
            any = true;
            decoded.extend(signs);
            rest = rest.get(used..).unwrap_or_default();
        } else {
            decoded.push(first.clone());
            rest = behind;
        }
    }
    any.then_some(decoded)
}

type Made = Option<(Vec<Sign>, usize)>;

/// One character in place of the first `used` signs.
fn one(signs: &[Sign], used: usize, letter: char) -> Made {
    let place = signs.first()?.place.start..signs.get(used.checked_sub(1)?)?.place.end;
    Some((vec![Sign { letter, place }], used))
}

/// The value of hexadecimal digits.
fn number(signs: &[Sign]) -> Option<u32> {
    signs.iter().try_fold(0_u32, |sum, sign| sum.checked_mul(16)?.checked_add(sign.letter.to_digit(16)?))
}

/// A sequence such as `%C3%A4`. Invalid UTF-8 is read byte by byte.
fn percent(signs: &[Sign]) -> Made {
    let byte = |group: &[Sign]| match group {
        [sign, digits @ ..] if sign.letter == '%' && digits.len() == 2 => u8::try_from(number(digits)?).ok(),
        _ => None,
    };
    let bytes: Vec<u8> = signs.chunks(3).map_while(byte).collect();
    let mut made = Vec::new();
    let mut at = 0;
    while let Some(first) = bytes.get(at) {
        let whole = (1..=4).find_map(|length| {
            let text = std::str::from_utf8(bytes.get(at..at + length)?).ok()?;
            Some((text.chars().next()?, length))
        });
        let (letter, length) = whole.unwrap_or((char::from(*first), 1));
        let (signs, _) = one(signs.get(at * 3..)?, length * 3, letter)?;
        made.extend(signs);
        at += length;
    }
    (!made.is_empty()).then_some((made, at * 3))
}

/// `\u00e4`, surrogate pairs, `\x2f`, `\/` and similar escapes.
fn backslash(signs: &[Sign]) -> Made {
    let unit = |at: usize| -> Option<u32> {
        let [slash, u] = signs.get(at..at + 2)? else { return None };
        (slash.letter == '\\' && u.letter == 'u').then_some(())?;
        number(signs.get(at + 2..at + 6)?)
    };
    match signs.get(1)?.letter {
        'u' => {
            let high = unit(0)?;
            if let Some(letter) = char::from_u32(high) {
                return one(signs, 6, letter);
            }
            let low = unit(6)?.checked_sub(0xDC00)?;
            let letter = high.checked_sub(0xD800)?.checked_mul(0x400)?.checked_add(low + 0x1_0000)?;
            one(signs, 12, char::from_u32(letter)?)
        }
        'x' => one(signs, 4, char::from_u32(number(signs.get(2..4)?)?)?),
        letter @ ('"' | '\'' | '\\' | '/') => one(signs, 2, letter),
        'b' | 'f' | 'n' | 'r' | 't' => one(signs, 2, '\n'),
        _ => None,
    }
}

/// Named entities of characters that can occur in a key.
const NAMES: [(&str, char); 24] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("sol", '/'),
    ("bsol", '\\'),
    ("plus", '+'),
    ("equals", '='),
    ("lowbar", '_'),
    ("period", '.'),
    ("colon", ':'),
    ("semi", ';'),
    ("comma", ','),
    ("num", '#'),
    ("percnt", '%'),
    ("dollar", '$'),
    ("excl", '!'),
    ("quest", '?'),
    ("ast", '*'),
    ("commat", '@'),
    ("lpar", '('),
    ("rpar", ')'),
];

/// `&amp;`, `&#47;`, `&#x2f;`.
fn entity(signs: &[Sign]) -> Made {
    let end = signs.iter().take(12).position(|sign| sign.letter == ';')?;
    let inner = signs.get(1..end)?;
    let name: String = inner.iter().map(|sign| sign.letter).collect();
    let letter = match name.strip_prefix('#') {
        Some(digits) => match digits.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)?,
            None => digits.parse().ok().and_then(char::from_u32)?,
        },
        None => NAMES.iter().find(|(known, _)| *known == name)?.1,
    };
    one(signs, end + 1, letter)
}
