//! Converts the body of an answer to UTF-8, whatever encoding the server uses.

use std::borrow::Cow;

/// The escape that replaces half of a surrogate pair.
const REPLACED: &str = "\\ufffd";

/// A body as UTF-8: without a leading byte order mark or blanks, and with unpaired surrogate escapes replaced. JSON
/// allows none of these, but servers send them, and a single name must not make a whole answer unreadable.
pub(super) fn utf8(body: Vec<u8>) -> Vec<u8> {
    let text = match body.as_slice() {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        // Invalid UTF-8 comes from old servers that write Latin-1.
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

/// Replaces unpaired surrogate escapes in JSON.
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

/// The UTF-16 unit of the escape at this position.
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
    fn every_encoding_becomes_readable_json() {
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
    fn an_unpaired_surrogate_does_not_make_an_answer_unreadable() {
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
    fn text_that_is_not_json_stays_unreadable() {
        for body in [&b""[..], b"\xff\xfe", b"\\", b"\\u", b"\\ud83", b"{\"a\":\"\\", b"\x1f\x8b\x08\x00"] {
            assert!(serde_json::from_slice::<serde_json::Value>(&utf8(body.to_vec())).is_err());
        }
    }
}
