//! The words of failed calls, in every language and for every kind of cause.

use std::collections::BTreeSet;

use lotse_locale::{Inline, Language, Words};
use lotse_vendor::Failure;
use lotse_verify::{Arg, Diagnosis};

use super::Speech;
use crate::settings::preferences::suggested;
use crate::wire::Preferences;

/// Title and advice of a failure, as they are shown.
fn spoken(words: &Words, reader: Language, failure: &Failure) -> String {
    let preferences = Preferences { reader, ..suggested() };
    let speech = Speech::plain(words, &preferences);
    let diagnosis = Diagnosis::new("failed").with("failure", Arg::Failure(failure.clone()));
    let (title, _, fix) = speech.diagnosis(&diagnosis);
    let plain = |pieces: Vec<Inline>| {
        let piece = |piece| match piece {
            Inline::Text { text }
            | Inline::Strong { text }
            | Inline::Foreign { text, .. }
            | Inline::Value { text } => text,
            Inline::Label { label } => label.text,
            Inline::Path { .. } => String::new(),
        };
        pieces.into_iter().map(piece).collect::<String>()
    };
    format!("{} | {}", plain(title), fix.map(plain).unwrap_or_default())
}

#[test]
fn each_kind_of_a_cause_has_a_sentence_of_its_own() {
    let words = Words::shipped().unwrap();
    let text = || "x.example".to_owned();
    let certificate =
        |detail: &str| Failure::Certificate { host: text(), issuer: text(), detail: detail.to_owned() };
    let sign_in = |offers: &str| Failure::ProxySignIn { proxy: text(), offers: offers.to_owned() };
    let refused = |status| Failure::ProxyRefused { proxy: text(), host: text(), status };
    let kinds = [
        ["expired", "not-yet", "name", "revoked", "self-signed", "version", "weak", "other"]
            .map(certificate)
            .to_vec(),
        ["windows", "other", "basic"].map(sign_in).to_vec(),
        [None, Some(403), Some(502)].map(refused).to_vec(),
    ];
    for reader in Language::ALL {
        for kind in &kinds {
            let said: Vec<String> = kind.iter().map(|failure| spoken(&words, reader, failure)).collect();
            let apart: BTreeSet<&String> = said.iter().collect();
            assert_eq!(apart.len(), kind.len(), "{reader:?}: {said:#?}");
        }
    }
    let expired = |reader| spoken(&words, reader, &certificate("expired"));
    assert!(expired(Language::En).contains("has expired"));
    assert!(expired(Language::De).contains("ist abgelaufen"));
    assert!(expired(Language::Nl).contains("is verlopen"));
}
