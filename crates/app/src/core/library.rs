//! The library of guides: those that come with Lotse and those in the data folder.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::Path;

use include_dir::{Dir, include_dir};
use lotse_guide::{Answers, FILE_LIMIT, Guide, Severity, Verb, fingerprint, is_web_address, lint, parse};
use lotse_locale::{BrokenWords, GuideWords, Language, Words};

use crate::desktop::read_text;
use crate::wire::Fault;

static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../guides");

/// The list of all guides that ever came with Lotse: id, revision and fingerprint on each line.
const RELEASED: &str = "released.txt";

/// The most guides to read from the data folder.
const MOST_GUIDES: usize = 100;

/// The most entries of its folder to look at.
const MOST_ENTRIES: usize = 10_000;

/// A guide and where it comes from.
#[derive(Debug, Clone)]
pub struct LibraryGuide {
    /// The guide.
    pub guide: Guide,
    /// The text it was parsed from.
    pub text: String,
    /// Whether it came with Lotse.
    pub shipped: bool,
}

/// All guides, and the words to speak them.
#[derive(Debug)]
pub struct Library {
    /// By id.
    pub guides: BTreeMap<String, LibraryGuide>,
    /// The words.
    pub words: Words,
    /// Why some files in the data folder can't be used.
    pub faults: Vec<Fault>,
    /// The fingerprints of these guides, and of all that ever came with Lotse.
    known: BTreeSet<String>,
}

impl Library {
    /// The guides that come with Lotse.
    ///
    /// # Errors
    /// A file of this build that can't be read; found by the tests.
    pub fn shipped() -> Result<Self, BrokenWords> {
        Self::with_words(Words::shipped()?)
    }

    /// The shipped guides with other words, for the pseudo-locale.
    ///
    /// # Errors
    /// As for [`Library::shipped`].
    pub fn with_words(words: Words) -> Result<Self, BrokenWords> {
        let mut guides = BTreeMap::new();
        for file in SHIPPED.files().filter(|file| file.path().extension().is_some_and(|it| it == "toml")) {
            let name = file.path().display().to_string();
            let broken = |detail: String| BrokenWords { file: name.clone(), detail };
            let text = file.contents_utf8().ok_or_else(|| broken("not UTF-8".to_owned()))?;
            let guide = parse(text).map_err(|error| broken(error.to_string()))?;
            guides.insert(guide.id.to_string(), LibraryGuide { guide, text: text.to_owned(), shipped: true });
        }
        let known =
            released().lines().filter_map(|line| line.rsplit(' ').next()).map(ToOwned::to_owned).collect();
        Ok(Self { guides, words, faults: Vec::new(), known })
    }

    /// Adds the guides of a folder: `x.toml`, with its messages in `x.de.ftl`, `x.nl.ftl`, `x.en.ftl`. A file that can't be used
    /// adds a fault, and the others still work.
    pub fn add_folder(&mut self, folder: &Path) {
        let Ok(entries) = std::fs::read_dir(folder) else {
            return;
        };
        let paths = entries.flatten().take(MOST_ENTRIES).map(|entry| entry.path());
        let mut files: Vec<_> =
            paths.filter(|file| file.extension().is_some_and(|it| it == "toml")).collect();
        files.sort();
        for file in files.iter().take(MOST_GUIDES) {
            if let Err(fault) = self.add_file(file) {
                self.faults.push(fault);
            }
        }
        if files.len() > MOST_GUIDES {
            self.faults.push(Fault::new("guides-many", &[("limit", &MOST_GUIDES.to_string())]));
        }
    }

    /// Adds one guide from a file.
    ///
    /// # Errors
    /// Why it can't be used, with file and line.
    pub fn add_file(&mut self, file: &Path) -> Result<(), Fault> {
        let name = file.display().to_string();
        let fault = |line: usize, detail: &str| {
            Fault::new("guide-file", &[("file", &name), ("line", &line.to_string()), ("detail", detail)])
        };
        let text = read_text(file, FILE_LIMIT).map_err(|error| not_read(&name, &error.to_string()))?;
        let guide = parse(&text).map_err(|error| fault(error.line, &error.problem.to_string()))?;
        let id = guide.id.to_string();
        if self.guides.contains_key(&id) {
            return Err(Fault::new("guide-known", &[("file", &name), ("guide", &id)]));
        }
        for language in Language::ALL {
            let words = file.with_extension(format!("{language}.ftl"));
            let name = words.display().to_string();
            match read_text(&words, FILE_LIMIT) {
                Ok(text) => (self.words.add_guide(&id, language, &name, &text))
                    .map_err(|error| not_read(&name, &error.detail))?,
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(not_read(&name, &error.to_string())),
            }
        }
        let words = GuideWords { words: &self.words, guide: &id };
        let said = lint(&text, &guide, &words);
        if let Some(error) = worst(&said) {
            return Err(fault(error.line, &format!("{}: {} {}", error.code, error.subject, error.detail)));
        }
        if let Some(left) = said.iter().find(|it| it.code == "branches-left") {
            self.faults.push(Fault::new("guide-branches", &[("file", &name), ("count", &left.detail)]));
        }
        self.known.extend(fingerprint(&text));
        self.guides.insert(id, LibraryGuide { guide, text, shipped: false });
        Ok(())
    }

    /// Whether this text has the fingerprint of a guide in the library, or of one that ever came with Lotse.
    pub(crate) fn knows(&self, text: &str) -> bool {
        fingerprint(text).is_some_and(|it| self.known.contains(&it))
    }

    /// A guide by its id.
    ///
    /// # Errors
    /// `guide-unknown`.
    pub fn guide(&self, id: &str) -> Result<&Guide, Fault> {
        self.guides.get(id).map(|it| &it.guide).ok_or_else(|| Fault::new("guide-unknown", &[("guide", id)]))
    }

    /// Whether a guide names this web address. No other address is opened.
    pub fn names_address(&self, url: &str) -> bool {
        is_web_address(url)
            && self.guides.values().any(|it| addresses(&it.guide).iter().any(|address| address == url))
    }
}

fn not_read(name: &str, detail: &str) -> Fault {
    Fault::new("guide-not-read", &[("file", name), ("detail", detail)])
}

fn released() -> &'static str {
    SHIPPED.get_file(RELEASED).and_then(|file| file.contents_utf8()).unwrap_or_default()
}

/// The list of all guides that ever came with Lotse, including today's. Existing lines stay.
pub fn released_guides() -> Result<String, BrokenWords> {
    let mut list = released().to_owned();
    for (id, it) in Library::shipped()?.guides {
        let line = format!("{id} {} {}", it.guide.revision, fingerprint(&it.text).unwrap_or_default());
        if !list.lines().any(|known| known == line) {
            list.push_str(&line);
            list.push('\n');
        }
    }
    Ok(list)
}

/// The first error in a guide. A message that is missing only in some languages is no reason to refuse a user's own guide: it is
/// shown in a language that has it.
fn worst(said: &[lint::Warning]) -> Option<&lint::Warning> {
    said.iter().find(|it| {
        it.severity == Severity::Error && (it.code != "missing-message" || it.detail.contains("en"))
    })
}

fn addresses(guide: &Guide) -> Vec<String> {
    let mut all: Vec<String> = guide.sources.iter().map(|source| source.url.clone()).collect();
    all.extend(guide.nexts.iter().filter_map(|next| next.url.clone()));
    all.extend(guide.picture_matrices.iter().map(|picture| picture.url.clone()));
    let plan = guide.plan(&Answers::new());
    for part in plan.parts.iter().chain(&plan.follow_ups) {
        for step in &part.steps {
            for action in step.all_actions() {
                if let Verb::Link(url, _) = &action.action.verb {
                    all.push(url.clone());
                }
            }
        }
    }
    all
}

/// The language of the operating system. If the environment sets a locale, as on Linux and in a terminal on macOS, that one
/// counts.
pub fn system_language() -> Language {
    let named = if cfg!(unix) { named_locales(|name| std::env::var(name).ok()) } else { Vec::new() };
    let asked = if named.is_empty() { sys_locale::get_locales().collect() } else { named };
    Language::negotiate(asked.iter().map(String::as_str))
}

/// The locales for messages from environment variables: `LC_ALL` before `LC_MESSAGES` before `LANG`. The list in `LANGUAGE`
/// refines `LANG`, unless that is C or POSIX, which mean English.
fn named_locales(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    if let Some(locale) = set("LC_ALL").or_else(|| set("LC_MESSAGES")) {
        return vec![locale];
    }
    let Some(locale) = set("LANG") else { return Vec::new() };
    let plain = matches!(locale.split('.').next(), Some("C" | "POSIX"));
    let finer = set("LANGUAGE").filter(|_| !plain).unwrap_or_default();
    finer.split(':').map(str::to_owned).chain([locale]).filter(|it| !it.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_follows_the_variables_in_the_order_of_posix() {
        for (variables, expected) in [
            (&[("LC_ALL", "C"), ("LANG", "de_DE.UTF-8")][..], Some(Language::En)),
            (&[("LC_ALL", "POSIX"), ("LANGUAGE", "nl"), ("LANG", "de_DE")], Some(Language::En)),
            (&[("LC_ALL", "C.UTF-8"), ("LC_MESSAGES", "nl_NL")], Some(Language::En)),
            (&[("LC_ALL", "nl_BE@euro"), ("LC_MESSAGES", "de_AT"), ("LANG", "en_GB")], Some(Language::Nl)),
            (&[("LC_ALL", ""), ("LC_MESSAGES", "de_AT.UTF-8"), ("LANG", "en_GB")], Some(Language::De)),
            (&[("LANG", "nl_NL.UTF-8")], Some(Language::Nl)),
            (&[("LANG", "en_GB.UTF-8"), ("LANGUAGE", "de:en")], Some(Language::De)),
            (&[("LANG", "C"), ("LANGUAGE", "de")], Some(Language::En)),
            (&[("LC_ALL", "fr_FR.UTF-8"), ("LANG", "de_DE.UTF-8")], Some(Language::En)),
            (&[("LANGUAGE", "de")], None),
        ] {
            let variable = |name: &str| {
                variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            };
            let named = named_locales(variable);
            let language = Language::negotiate(named.iter().map(String::as_str));
            assert_eq!((!named.is_empty()).then_some(language), expected, "{variables:?}");
        }
    }
}
