//! The words of the installer for Windows, as NSIS reads them, and of Lotse's file types on Linux.

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

/// The file types of Lotse for the desktops of Linux, with a name in each language.
///
/// # Errors
///
/// If the messages that come with Lotse can't be read.
pub fn file_types() -> Result<String, BrokenWords> {
    let words = Library::shipped()?.words;
    let mut types = String::new();
    for (kind, ending, id) in
        [("hand-over", "lotse", "installer-hand-over"), ("guide", "lotse-guide", "installer-guide")]
    {
        let name = |lang| words.say(lang, id, &[]);
        let _ = write!(
            types,
            "  <mime-type type=\"application/vnd.lotse.{kind}\">\n    <comment>{}</comment>\n    \
             <comment xml:lang=\"de\">{}</comment>\n    <comment xml:lang=\"nl\">{}</comment>\n    \
             <glob pattern=\"*.{ending}\"/>\n  </mime-type>\n",
            name(Language::En),
            name(Language::De),
            name(Language::Nl),
        );
    }
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- From locales/, written by `cargo xtask bindings`. -->\n\
         <mime-info xmlns=\"http://www.freedesktop.org/standards/shared-mime-info\">\n{types}</mime-info>\n"
    ))
}
