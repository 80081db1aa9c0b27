//! The text of an answer as UTF-8, whatever form a server gives it.

use std::borrow::Cow;

/// What stands in for half a character.
const REPLACED: &str = "\\ufffd";

/// A body as UTF-8: without a byte order mark or blanks before it, and without escapes that stand for half a character.
/// JSON knows none of them, but servers send them, and one name must not cost the whole answer.
pub(super) fn utf8(body: Vec<u8>) -> Vec<u8> {
    let text = match body.as_slice() {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        // What is no UTF-8 was written by an old server, in Latin-1.
        _ => String::from_utf8(body)
            .unwrap_or_else(|other| other.as_bytes().iter().copied().map(char::from).collect()),
    };
    let sound = match whole(&text) {
        Cow::Borrowed(_) => None,
        Cow::Owned(sound) => Some(sound),
    };
    let text = sound.unwrap_or(text);
    let blank = |letter: char| letter == '\u{feff}' || letter.is_whitespace();
    let kept = text.trim_start_matches(blank).len();
    let mut bytes = text.into_bytes();
    bytes.drain(..bytes.len() - kept);
    bytes
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// JSON whose escapes are whole characters.
fn whole(text: &str) -> Cow<'_, str> {
    let mut sound = String::new();
    let mut taken = 0;
    let mut at = 0;
    let bytes = text.as_bytes();
    while at < bytes.len() {
        if bytes[at] != b'\\' {
            at += 1;
            continue;
        }
        at += match (escaped(bytes, at), escaped(bytes, at + 6)) {
            (None, _) => 2,
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(0xd800..=0xdfff), _) => {
                sound.push_str(&text[taken..at]);
                sound.push_str(REPLACED);
                taken = at + 6;
                6
            }
            (Some(_), _) => 6,
        };
    }
    if taken == 0 {
        return Cow::Borrowed(text);
    }
    sound.push_str(&text[taken..]);
    Cow::Owned(sound)
}

/// The unit that an escape at this place stands for.
fn escaped(bytes: &[u8], at: usize) -> Option<u16> {
    let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    let digits =
        std::str::from_utf8(digits).ok().filter(|text| text.bytes().all(|it| it.is_ascii_hexdigit()))?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::utf8;

    #[test]
    fn every_form_becomes_json_that_can_be_read() {
        let utf16 = |mark: [u8; 2], bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            mark.into_iter().chain("{\"name\":\"Müller\"}".encode_utf16().flat_map(bytes)).collect()
        };
        for body in [
            "{\"name\":\"Müller\"}".as_bytes().to_vec(),
            "\u{feff}\r\n\u{feff}{\"name\":\"Müller\"}".as_bytes().to_vec(),
            b"{\"name\":\"M\xfcller\"}".to_vec(),
            utf16([0xff, 0xfe], u16::to_le_bytes),
            utf16([0xfe, 0xff], u16::to_be_bytes),
        ] {
            let value: serde_json::Value = serde_json::from_slice(&utf8(body)).unwrap();
            assert_eq!(value["name"], "Müller");
        }
    }

    #[test]
    fn half_a_character_costs_no_answer() {
        for (body, name) in [
            (r#"{"name":"a\ud83d"}"#, "a\u{fffd}"),
            (r#"{"name":"\ude00b"}"#, "\u{fffd}b"),
            (r#"{"name":"\uD83D\uD83D\uDE00"}"#, "\u{fffd}😀"),
            (r#"{"name":"\ud83d\ude00"}"#, "😀"),
            (r#"{"name":"\\ud83d"}"#, "\\ud83d"),
            (r#"{"name":"\u00fc\"\\"}"#, "ü\"\\"),
        ] {
            let value: serde_json::Value = serde_json::from_slice(&utf8(body.into())).unwrap();
            assert_eq!(value["name"], name, "{body}");
        }
    }

    #[test]
    fn what_is_no_text_stays_none() {
        for body in [&b""[..], b"\xff\xfe", b"\\", b"\\u", b"\\ud83", b"{\"a\":\"\\", b"\x1f\x8b\x08\x00"] {
            assert!(serde_json::from_slice::<serde_json::Value>(&utf8(body.to_vec())).is_err());
        }
    }
}
