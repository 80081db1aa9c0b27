//! Texts of events as they can be shown: what is written in them can't turn the writing around, break a line where there is
//! one line only, or steer a terminal.
//!
//! The events themselves stay as they were written: their digest covers them. This is done where they are folded, so that
//! window, paper, file names and command line all see the same. What is taken away is seen: a sign stands in its place, so
//! that two names that are not the same don't look the same.

use std::collections::BTreeMap;

use crate::{Fact, Stored};

/// Stands for a sign that can't be shown.
const LACKING: char = '\u{fffd}';

impl Fact {
    /// The same fact with texts that can be shown.
    pub(crate) fn shown(mut self) -> Self {
        match &mut self {
            Self::OrganisationAdded { name, .. }
            | Self::OrganisationRenamed { name, .. }
            | Self::PersonNamed { name } => line(name),
            Self::SecondPersonConfirmed { name, note, .. } => {
                line(name);
                lines(note);
            }
            Self::NoteWritten { text, .. } => lines(text),
            Self::RunStarted { guide, answers, .. } => {
                line(guide);
                answered(answers);
            }
            Self::AnswersChanged { answers, .. } => answered(answers),
            Self::CredentialStored { stored, .. } | Self::ValueStored { stored, .. } => kept(stored),
            Self::CredentialExpires { expires: Some(day), .. }
            | Self::ValueExpires { expires: Some(day), .. } => line(day),
            Self::CheckMade { check, .. } => *check = check.with(found),
            Self::FindingConfirmed { finding, .. } | Self::FindingUnconfirmed { finding, .. } => {
                lines(finding);
            }
            _ => {}
        }
        self
    }
}

/// A text of somebody else's as it can be shown: nothing in it turns the writing around or steers a terminal. Line breaks
/// stay.
pub fn shown(text: &str) -> String {
    let mut text = text.to_owned();
    lines(&mut text);
    text
}

fn kept(stored: &mut Stored) {
    line(&mut stored.ending);
    for text in [&mut stored.value, &mut stored.expires, &mut stored.kept].into_iter().flatten() {
        line(text);
    }
}

fn answered(answers: &mut BTreeMap<String, String>) {
    answers.values_mut().for_each(line);
}

/// What a check found is JSON of another crate: all texts in it, written out or as escapes. Nothing if all can be shown.
fn found(json: &str) -> Option<String> {
    let escape = |text: &str| {
        let code = text.strip_prefix('u')?.get(..4)?;
        char::from_u32(u32::from_str_radix(code, 16).ok()?)
    };
    let odd = |sign: char| !matches!(sign, '\n' | '\t' | '\r') && steers(sign);
    let mut clean = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find(|sign| sign == '\\' || odd(sign)) {
        let (before, here) = rest.split_at(at);
        clean.push_str(before);
        let Some(escaped) = here.strip_prefix('\\') else {
            clean.push(LACKING);
            rest = here.get(here.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
            continue;
        };
        let long = escape(escaped);
        let length = 1 + if long.is_some() { 5 } else { escaped.chars().next().map_or(0, char::len_utf8) };
        let (sign, after) = here.split_at(length.min(here.len()));
        if long.is_some_and(odd) || matches!(sign, "\\b" | "\\f") {
            clean.push(LACKING);
        } else {
            clean.push_str(sign);
        }
        rest = after;
    }
    clean.push_str(rest);
    (clean != json).then_some(clean)
}

/// One line.
fn line(text: &mut String) {
    clean(text, |sign| match sign {
        '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        _ => None,
    });
}

/// A text with line breaks of its own.
fn lines(text: &mut String) {
    clean(text, |sign| match sign {
        '\n' | '\t' | '\r' => Some(sign),
        '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        _ => None,
    });
}

fn clean(text: &mut String, known: impl Fn(char) -> Option<char>) {
    let shown = |sign: char| known(sign).unwrap_or(if steers(sign) { LACKING } else { sign });
    // Hardly any text has such a sign, and each is folded at every start.
    if text.chars().any(|sign| shown(sign) != sign) {
        *text = text.chars().map(shown).collect();
    }
}

/// Signs that nobody sees and that change how the others are seen.
fn steers(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
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
            ("Müller & Söhne 日本 שלום", "Müller & Söhne 日本 שלום"),
        ] {
            let mut text = written.to_owned();
            line(&mut text);
            assert_eq!(text, expected);
        }
    }

    #[test]
    fn a_note_keeps_its_lines() {
        let mut text = "one\n\ttwo\r\nthree\u{2067}".to_owned();
        lines(&mut text);
        assert_eq!(text, "one\n\ttwo\r\nthree\u{fffd}");
    }

    #[test]
    fn all_texts_of_a_check_are_looked_at() {
        let check = "{\"findings\":[{\"found\":\"a\u{202e}b\\u202ec\\u00e9\\n\\\\u202e\\b\",\"n\":1}]}";
        let shown = "{\"findings\":[{\"found\":\"a\u{fffd}b\u{fffd}c\\u00e9\\n\\\\u202e\u{fffd}\",\"n\":1}]}";
        assert_eq!(found(check).as_deref(), Some(shown));
        assert_eq!(found(shown), None);
    }
}
