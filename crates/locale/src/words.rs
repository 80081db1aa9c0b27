//! The words that come with Lotse, and those that come with guides from the data folder.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use include_dir::{Dir, include_dir};
use lotse_guide::{Id, LabelKey};

use crate::label::{Labels, ProductLanguages, VendorInfo};
use crate::message::{self, Argument, Bundle};
use crate::nesting::too_deep;
use crate::rich::{Label, Sentence, Vendor};
use crate::{Language, pseudo};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// A file of words could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {detail}")]
pub struct BrokenWords {
    /// The file.
    pub file: String,
    /// What is wrong with it.
    pub detail: String,
}

/// All words of all languages.
pub struct Words {
    shared: BTreeMap<Language, Bundle>,
    guides: BTreeMap<(String, Language), Bundle>,
    /// The message ids of each guide, per language.
    pub(crate) guide_messages: BTreeMap<(String, Language), Vec<String>>,
    pub(crate) labels: Labels,
    /// Whether sentences are spoken in the pseudo-locale.
    disguised: bool,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("guides", &self.guides.keys()).finish_non_exhaustive()
    }
}

impl Words {
    /// The words that come with Lotse.
    ///
    /// # Errors
    /// A file that can't be read: a fault of this build, found by the tests.
    pub fn shipped() -> Result<Self, BrokenWords> {
        Self::read(false)
    }

    /// The same in the pseudo-locale: for layouts and tests.
    ///
    /// # Errors
    /// As for [`Words::shipped`].
    pub fn disguised() -> Result<Self, BrokenWords> {
        Self::read(true)
    }

    /// The words that come with Lotse, read once per process.
    pub fn shared() -> Result<&'static Self, BrokenWords> {
        static WORDS: OnceLock<Result<Words, BrokenWords>> = OnceLock::new();
        WORDS.get_or_init(Self::shipped).as_ref().map_err(Clone::clone)
    }

    fn read(disguised: bool) -> Result<Self, BrokenWords> {
        let mut words = Self {
            shared: BTreeMap::new(),
            guides: BTreeMap::new(),
            guide_messages: BTreeMap::new(),
            labels: Labels { vendors: vendors()?, ..Labels::default() },
            disguised,
        };
        for language in Language::ALL {
            let mut bundle = words.bundle(language);
            // Reads every file directly in the language's folder, so a new file needs no line here.
            for (path, _, text) in files(&language.to_string()) {
                add(&mut bundle, &path, text)?;
            }
            words.shared.insert(language, bundle);
            for (path, vendor, text) in files(&format!("{language}/labels")) {
                let vendor = Id::try_from(vendor.to_owned())
                    .map_err(|error| BrokenWords { file: path.clone(), detail: error.to_string() })?;
                words.labels.read(&vendor, language, &path, text)?;
            }
            for (path, guide, text) in files(&format!("{language}/guides")) {
                words.add_guide(guide, language, &path, text)?;
            }
        }
        Ok(words)
    }

    /// Adds the messages of a guide, as from the data folder. Messages of the same guide and language are replaced.
    ///
    /// # Errors
    /// The text is no Fluent file, or one that stands too deep inside itself.
    pub fn add_guide(
        &mut self,
        guide: &str,
        language: Language,
        file: &str,
        text: &str,
    ) -> Result<(), BrokenWords> {
        if let Some(line) = too_deep(text) {
            let detail = format!("line {line}: too deep inside each other");
            return Err(BrokenWords { file: file.to_owned(), detail });
        }
        let mut bundle = self.bundle(language);
        let ids = add(&mut bundle, file, text)?;
        self.guides.insert((guide.to_owned(), language), bundle);
        self.guide_messages.insert((guide.to_owned(), language), ids);
        Ok(())
    }

    fn bundle(&self, language: Language) -> Bundle {
        let mut bundle = Bundle::new_concurrent(vec![language.identifier()]);
        bundle.set_use_isolating(false);
        if self.disguised {
            bundle.set_transform(Some(pseudo));
        }
        bundle
    }

    pub(crate) fn guide_bundle(&self, guide: &str, language: Language) -> Option<&Bundle> {
        self.guides.get(&(guide.to_owned(), language))
    }

    pub(crate) fn shared_bundle(&self, language: Language) -> Option<&Bundle> {
        self.shared.get(&language)
    }

    /// A message, spoken: of the guide if it has it, else one that all share; English if the language lacks it.
    pub(crate) fn find(
        &self,
        guide: Option<&str>,
        language: Language,
        id: &str,
        attribute: Option<&str>,
        arguments: &[(&str, Argument)],
    ) -> Option<Sentence> {
        let own = |language| guide.and_then(|guide| self.guide_bundle(guide, language));
        let bundles: Vec<&Bundle> = ([language, Language::En].into_iter())
            .flat_map(|language| [own(language), self.shared.get(&language)])
            .flatten()
            .collect();
        message::format(&bundles, id, attribute, arguments)
    }

    /// Whether a language has a message itself.
    pub(crate) fn has(&self, guide: &str, language: Language, id: &str, attribute: Option<&str>) -> bool {
        let own = self.guide_bundle(guide, language);
        own.into_iter().chain(self.shared.get(&language)).any(|bundle| {
            bundle.get_message(id).is_some_and(|message| match attribute {
                Some(name) => message.get_attribute(name).is_some(),
                None => message.value().is_some(),
            })
        })
    }

    /// A shared message. A missing one shows its id; tests ensure that none is missing.
    pub fn say(&self, language: Language, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.find(None, language, id, None, arguments)
            .map_or_else(|| format!("[{id}]"), |sentence| message::plain(&sentence))
    }

    /// A shared message, or an attribute of one, as rich text. `None` if there is none.
    pub fn tell(
        &self,
        language: Language,
        id: &str,
        attribute: Option<&str>,
        arguments: &[(&str, Argument)],
    ) -> Option<Sentence> {
        self.find(None, language, id, attribute, arguments)
    }

    /// The words of a sentence without its formatting.
    pub fn plain(&self, sentence: &Sentence) -> String {
        message::plain(sentence)
    }

    /// Whether there is a shared message of this id.
    pub fn knows(&self, id: &str) -> bool {
        self.has("", Language::En, id, None)
    }

    /// A label as the product shows it, with the reader's language beside it.
    pub fn label(&self, label: &LabelKey, reader: Language, products: &ProductLanguages) -> Label {
        self.labels.label(label, reader, products)
    }

    /// A vendor by its id.
    pub fn vendor(&self, id: &Id) -> Vendor {
        let name =
            self.labels.vendors.get(id.as_str()).map_or_else(|| id.to_string(), |vendor| vendor.name.clone());
        Vendor { id: id.to_string(), name }
    }

    /// All vendors by id.
    pub fn vendors(&self) -> &BTreeMap<String, VendorInfo> {
        &self.labels.vendors
    }

    /// All labels that are on record in some language.
    pub fn all_labels(&self) -> impl Iterator<Item = &LabelKey> {
        self.labels.keys()
    }
}

fn vendors() -> Result<BTreeMap<String, VendorInfo>, BrokenWords> {
    let file = "vendors.toml";
    let text = FILES.get_file(file).and_then(|file| file.contents_utf8()).unwrap_or_default();
    toml::from_str(text).map_err(|error| BrokenWords { file: file.to_owned(), detail: error.to_string() })
}

/// The files of a folder: path, name without ending, text.
fn files(folder: &str) -> impl Iterator<Item = (String, &'static str, &'static str)> {
    FILES.get_dir(folder).into_iter().flat_map(Dir::files).filter_map(|file| {
        let name = file.path().file_stem()?.to_str()?;
        Some((file.path().display().to_string(), name, file.contents_utf8()?))
    })
}

/// Adds a file to a bundle and returns the ids of its messages.
fn add(bundle: &mut Bundle, file: &str, text: &str) -> Result<Vec<String>, BrokenWords> {
    let broken = |detail: String| BrokenWords { file: file.to_owned(), detail };
    let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        broken(errors.first().map(|error| format!("{error} at byte {}", error.pos.start)).unwrap_or_default())
    })?;
    let ids = (resource.entries())
        .filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect();
    bundle
        .add_resource(Arc::new(resource))
        .map_err(|errors| broken(errors.first().map(ToString::to_string).unwrap_or_default()))?;
    Ok(ids)
}
