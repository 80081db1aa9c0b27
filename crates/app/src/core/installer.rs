//! The words of the installer for Windows, as NSIS reads them.

use std::fmt::Write;

use lotse_locale::{BrokenWords, Language};

use super::Library;

const WORDS: [&str; 5] = [
    "installer-still-open",
    "installer-web-view",
    "installer-no-web-view",
    "installer-hand-over",
    "installer-guide",
];

/// A macro for the installer's script that defines each of its messages in each language.
///
/// # Errors
///
/// If the messages that come with Lotse can't be read.
pub fn installer_words() -> Result<String, BrokenWords> {
    let words = Library::shipped()?.words;
    let mut script = "; From locales/, written by `cargo xtask bindings`.\n!macro LOTSE_WORDS\n".to_owned();
    for (lang, name) in [(Language::De, "GERMAN"), (Language::Nl, "DUTCH"), (Language::En, "ENGLISH")] {
        for id in WORDS {
            let text = words.say(lang, id, &[]).replace('$', "$$").replace('"', "$\\\"");
            let _ = writeln!(script, "LangString {id} ${{LANG_{name}}} \"{text}\"");
        }
    }
    script.push_str("!macroend\n");
    Ok(script)
}
