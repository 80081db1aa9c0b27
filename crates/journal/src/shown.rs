//! Texts of events as they can be shown.
//!
//! The events themselves stay as they were written: their digest covers them. This is done where they are folded, so that
//! window, paper, file names and command line all see the same.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;

use crate::{Fact, Stored};

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
            Self::CheckMade { check, .. } => found(check),
            Self::FindingConfirmed { finding, .. } | Self::FindingUnconfirmed { finding, .. } => {
                lines(finding);
            }
            _ => {}
        }
        self
    }
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

/// What a check found is in the form of another crate: all its texts.
fn found(check: &mut Value) {
    match check {
        Value::String(text) => lines(text),
        Value::Array(all) => all.iter_mut().for_each(found),
        Value::Object(all) => all.values_mut().for_each(found),
        _ => {}
    }
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
        let mut check = serde_json::json!({ "findings": [{ "found": "a\u{202e}b", "n": 1 }] });
        found(&mut check);
        assert_eq!(check, serde_json::json!({ "findings": [{ "found": "a\u{fffd}b", "n": 1 }] }));
    }
}
