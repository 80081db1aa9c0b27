//! The guides: those that come with Lotse and those that somebody put into the data folder.

use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, include_dir};
use lotse_guide::{Answers, Guide, Severity, Verb, Vocabulary, lint, parse};
use lotse_locale::{BrokenWords, GuideWords, Language, Words};

use crate::wire::Fault;

static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../guides");

/// A guide and where it comes from.
#[derive(Debug, Clone)]
pub struct LibraryGuide {
    /// The guide.
    pub guide: Guide,
    /// What it was read from, word for word.
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
    /// Why files in the data folder can't be used.
    pub faults: Vec<Fault>,
}

impl Library {
    /// The guides that come with Lotse.
    ///
    /// # Errors
    /// A file of this build that can't be read; found by the tests.
    pub fn shipped() -> Result<Self, BrokenWords> {
        Self::with_words(Words::shipped()?)
    }

    /// The same with other words, for the pseudo-locale.
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
        Ok(Self { guides, words, faults: Vec::new() })
    }

    /// Adds the guides of a folder: `x.toml`, with its messages in `x.de.ftl`, `x.nl.ftl`, `x.en.ftl`. A file that
    /// can't be used is a fault of its own and keeps nothing else from working.
    pub fn add_folder(&mut self, folder: &Path) {
        let Ok(entries) = std::fs::read_dir(folder) else {
            return;
        };
        let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|it| it == "toml")) {
            if let Err(fault) = self.add_file(file) {
                self.faults.push(fault);
            }
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
        let text = std::fs::read_to_string(file).map_err(|error| fault(0, &error.to_string()))?;
        let guide = parse(&text).map_err(|error| fault(error.line, &error.problem.to_string()))?;
        let id = guide.id.to_string();
        if self.guides.contains_key(&id) {
            return Err(Fault::new("guide-known", &[("file", &name), ("guide", &id)]));
        }
        for language in Language::ALL {
            let words = file.with_extension(format!("{language}.ftl"));
            if let Ok(text) = std::fs::read_to_string(&words) {
                let name = words.display().to_string();
                self.words.add_guide(&id, language, &name, &text).map_err(|error| {
                    Fault::new("guide-file", &[("file", &name), ("line", "0"), ("detail", &error.detail)])
                })?;
            }
        }
        let words = GuideWords { words: &self.words, guide: &id };
        if let Some(error) = worst(&text, &guide, &words) {
            return Err(fault(error.line, &format!("{}: {} {}", error.code, error.subject, error.detail)));
        }
        self.guides.insert(id, LibraryGuide { guide, text, shipped: false });
        Ok(())
    }

    /// A guide by its id.
    ///
    /// # Errors
    /// There is none.
    pub fn guide(&self, id: &str) -> Result<&Guide, Fault> {
        self.guides.get(id).map(|it| &it.guide).ok_or_else(|| Fault::new("guide-unknown", &[("guide", id)]))
    }

    /// Whether a guide names this address: only such addresses are opened.
    pub fn names_address(&self, url: &str) -> bool {
        self.guides.values().any(|it| addresses(&it.guide).iter().any(|address| address == url))
    }
}

/// The first thing in a guide that a technician would stumble over. A message that only one or two languages have is
/// no reason to refuse a guide of somebody's own: it is spoken in the language that has it.
fn worst(text: &str, guide: &Guide, words: &dyn Vocabulary) -> Option<lint::Warning> {
    lint(text, guide, words).into_iter().find(|it| {
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

/// The language that the operating system asks for.
pub fn system_language() -> Language {
    let asked: Vec<String> = sys_locale::get_locales().collect();
    Language::negotiate(asked.iter().map(String::as_str))
}
