//! Makes the texts of events safe to show.
//!
//! The events themselves stay as they were written, because their digest covers them. Texts are cleaned when events are
//! folded, so that window, papers, file names and command line all see the same.

use std::borrow::Cow;
use std::collections::BTreeMap;

use lotse_text::{LACKING, is_hidden};

use crate::{Fact, KeyNote};

/// The fact with its texts made safe to show.
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
        Fact::MismatchNoted { label, seen, version, .. } => {
            line(label);
            lines(seen);
            line(version);
        }
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

fn kept(stored: &mut KeyNote) {
    line(&mut stored.ending);
    for text in [&mut stored.value, &mut stored.expires, &mut stored.kept].into_iter().flatten() {
        line(text);
    }
}

fn answered(answers: &mut BTreeMap<String, String>) {
    answers.values_mut().for_each(line);
}

/// Cleans all texts in the JSON of a check, whose format belongs to another crate, including escaped ones. `None` if nothing
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

/// Cleans a text of one line. Allocates only if the text changes, because every text passes here at each start.
fn line(text: &mut String) {
    if let Cow::Owned(shown) = lotse_text::line(text) {
        *text = shown;
    }
}

/// Cleans a text that may have line breaks.
fn lines(text: &mut String) {
    if let Cow::Owned(shown) = lotse_text::lines(text) {
        *text = shown;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_texts_of_a_check_are_cleaned() {
        let check = "{\"findings\":[{\"found\":\"a\u{202e}b\\u202ec\\u00e9\\n\\\\u202e\\b\",\"n\":1}]}";
        let shown = "{\"findings\":[{\"found\":\"a\u{fffd}b\u{fffd}c\\u00e9\\n\\\\u202e\u{fffd}\",\"n\":1}]}";
        assert_eq!(found(check).as_deref(), Some(shown));
        assert_eq!(found(shown), None);
    }
}
