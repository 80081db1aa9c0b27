//! Texts of events made safe to show.
//!
//! The events themselves stay as they were written, because their digest covers them. Texts are cleaned where events are
//! folded, so that window, paper, file names and command line all see the same.

use std::borrow::Cow;
use std::collections::BTreeMap;

use lotse_text::{LACKING, is_hidden};

use crate::{Fact, Stored};

/// The same fact with texts made safe to show.
pub(crate) fn shown(mut fact: Fact) -> Fact {
    match &mut fact {
        Fact::OrganisationAdded { name, .. }
        | Fact::OrganisationRenamed { name, .. }
        | Fact::PersonNamed { name } => line(name),
        Fact::SecondPersonConfirmed { name, note, .. } => {
            line(name);
            lines(note);
        }
        Fact::NoteWritten { text, .. } => lines(text),
        Fact::RunStarted { guide, answers, .. } => {
            line(guide);
            answered(answers);
        }
        Fact::AnswersChanged { answers, .. } => answered(answers),
        Fact::CredentialStored { stored, .. } | Fact::ValueStored { stored, .. } => kept(stored),
        Fact::CredentialExpires { expires: Some(day), .. }
        | Fact::ValueExpires { expires: Some(day), .. } => line(day),
        Fact::CheckMade { check, .. } => *check = check.with(found),
        Fact::FindingConfirmed { finding, .. } | Fact::FindingUnconfirmed { finding, .. } => {
            lines(finding);
        }
        _ => {}
    }
    fact
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

/// Cleans the JSON of a check, which belongs to another crate: all texts in it, written out or as escapes. `None` if nothing
/// needs cleaning.
fn found(json: &str) -> Option<String> {
    let escape = |text: &str| {
        let code = text.strip_prefix('u')?.get(..4)?;
        char::from_u32(u32::from_str_radix(code, 16).ok()?)
    };
    let odd = |sign: char| !matches!(sign, '\n' | '\t' | '\r') && is_hidden(sign);
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

/// One line. Hardly any text is changed, and each is folded at every start.
fn line(text: &mut String) {
    if let Cow::Owned(shown) = lotse_text::line(text) {
        *text = shown;
    }
}

/// A text with line breaks of its own.
fn lines(text: &mut String) {
    if let Cow::Owned(shown) = lotse_text::lines(text) {
        *text = shown;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_texts_of_a_check_are_looked_at() {
        let check = "{\"findings\":[{\"found\":\"a\u{202e}b\\u202ec\\u00e9\\n\\\\u202e\\b\",\"n\":1}]}";
        let shown = "{\"findings\":[{\"found\":\"a\u{fffd}b\u{fffd}c\\u00e9\\n\\\\u202e\u{fffd}\",\"n\":1}]}";
        assert_eq!(found(check).as_deref(), Some(shown));
        assert_eq!(found(shown), None);
    }
}
