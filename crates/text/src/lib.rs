//! Makes text from outside safe to show in the window, on paper, in file names and on a terminal.
//!
//! A name, a note, a guide or an answer from a vendor's API may contain invisible characters that reverse the writing
//! direction, break a line where only one is allowed, or control a terminal. Each is replaced by a visible character, so that
//! two different texts never look the same.
//!
//! Only the displayed text is changed, not what is stored or copied.

mod coded;
mod system;

use std::borrow::Cow;
use std::fmt::Write as _;

pub use coded::{Args, Coded};
pub use system::system_kind;

/// The replacement for a character that can't be shown.
pub const LACKING: char = '\u{fffd}';

/// A text made safe to show on one line.
pub fn line(text: &str) -> Cow<'_, str> {
    shown(text, |sign| if breaks(sign) || sign == '\t' { Some(' ') } else { None })
}

/// A text made safe to show, with its own line breaks.
pub fn lines(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        return Cow::Owned(lines(&text.replace("\r\n", "\n").replace('\r', "\n")).into_owned());
    }
    shown(text, |sign| match sign {
        '\t' => Some('\t'),
        _ if breaks(sign) => Some('\n'),
        _ => None,
    })
}

/// JSON made safe to show: invisible characters in its strings are escaped, so that a JSON parser still reads them unchanged.
pub fn json(text: &str) -> Cow<'_, str> {
    let breaks_line = |sign: char| matches!(sign, '\n' | '\r' | '\t');
    if !text.contains(|sign: char| is_hidden(sign) && !breaks_line(sign)) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for sign in text.chars() {
        if is_hidden(sign) && !breaks_line(sign) {
            let mut units = [0; 2];
            for unit in sign.encode_utf16(&mut units) {
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(sign);
        }
    }
    Cow::Owned(escaped)
}

/// Whether this character is invisible and may change how others look: a control character, a mark for the writing direction,
/// or one without width. The two that join letters are allowed, because some scripts need them.
pub fn is_hidden(sign: char) -> bool {
    sign.is_control()
        || matches!(
            sign,
            '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// What somebody meant to paste: without invisible characters, and without the white space and quotation marks that a web page
/// or a chat has put around it. White space inside stays: it may belong there, or must be reported.
pub fn pasted(text: &str) -> String {
    pasted_parts(text).concat()
}

/// The same as slices of the text, so that a secret is not copied.
pub fn pasted_parts(text: &str) -> Vec<&str> {
    const QUOTES: [(char, char); 8] =
        [('"', '"'), ('\'', '\''), ('`', '`'), ('„', '“'), ('“', '”'), ('‘', '’'), ('‚', '‘'), ('«', '»')];
    let unseen = |sign: char| !sign.is_whitespace() && (is_hidden(sign) || sign == '\u{ad}');
    let around = |sign: char| sign.is_whitespace() || unseen(sign);
    let text = text.trim_matches(around);
    let inside = QUOTES.iter().find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close));
    inside.unwrap_or(text).trim_matches(around).split(unseen).collect()
}

fn breaks(sign: char) -> bool {
    matches!(sign, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn shown(text: &str, known: impl Fn(char) -> Option<char>) -> Cow<'_, str> {
    let shown = |sign: char| known(sign).unwrap_or(if is_hidden(sign) { LACKING } else { sign });
    // Almost no text contains such a character.
    if text.chars().any(|sign| shown(sign) != sign) {
        Cow::Owned(text.chars().map(shown).collect())
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stays_one_line_and_runs_from_left_to_right() {
        for (written, expected) in [
            ("Muster \u{202e}etsuM", "Muster \u{fffd}etsuM"),
            ("one\ntwo\r\nthree\u{2028}four", "one two  three four"),
            ("\u{1b}[31mred\u{7}", "\u{fffd}[31mred\u{fffd}"),
            ("\u{9b}31mred", "\u{fffd}31mred"),
            ("a\u{200b}b\u{feff}\u{e0041}", "a\u{fffd}b\u{fffd}\u{fffd}"),
            ("Müller & Söhne 日本 שלום 👩\u{200d}🚀", "Müller & Söhne 日本 שלום 👩\u{200d}🚀"),
        ] {
            assert_eq!(line(written), expected);
        }
    }

    #[test]
    fn lines_stay_lines_and_run_from_left_to_right() {
        for (written, expected) in [
            ("one\n\ttwo\r\nthree\u{2067}", "one\n\ttwo\nthree\u{fffd}"),
            ("50 findings\r0 findings", "50 findings\n0 findings"),
            ("one\u{85}two", "one\ntwo"),
        ] {
            assert_eq!(lines(written), expected);
        }
    }

    #[test]
    fn signs_around_a_pasted_text_are_removed() {
        for around in [
            "{}",
            " {}\r\n",
            "\u{feff}{}",
            "{}\u{200b}",
            "\u{a0}{}\u{2060}",
            "\"{}\"",
            " „{}“ ",
            "`{}`",
            "\u{200e}'{}'",
        ] {
            let text = around.replace("{}", "Key+with 'signs'=");
            assert_eq!(pasted(&text), "Key+with 'signs'=", "{around:?}");
        }
        assert_eq!(pasted("so\u{ad}ft\u{200b}ly"), "softly");
        assert_eq!((pasted(" \u{feff}"), pasted("\"")), (String::new(), "\"".to_owned()));
    }

    #[test]
    fn escaped_json_keeps_its_content_and_shows_no_hidden_signs() {
        let text = "{\n  \"a\": \"x\u{202e}y\u{9b}z\u{e0041}\"\n}\n";
        assert_eq!(json(text), "{\n  \"a\": \"x\\u202ey\\u009bz\\udb40\\udc41\"\n}\n");
        assert!(matches!(json("{}\n"), Cow::Borrowed(_)));
    }
}
