//! The words that come with Lotse, and those that come with guides from the data folder.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, OnceLock};

use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use lotse_guide::{Id, LabelKey};

use crate::label::{Labels, OlderName, VendorInfo};
use crate::message::{self, Argument, Bundle};
use crate::own::{GuideFiles, Own, OwnWords, WordFile, add};
use crate::rich::Sentence;
use crate::screen::Vendor;
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

/// All words of all languages. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    shared: Arc<BTreeMap<Language, Bundle>>,
    guides: BTreeMap<String, Own>,
    /// The ids of the guides that come with Lotse.
    shipped: Arc<BTreeSet<String>>,
    pub(crate) labels: Arc<Labels>,
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
            shared: Arc::default(),
            guides: BTreeMap::new(),
            shipped: Arc::default(),
            labels: Arc::default(),
            disguised,
        };
        let mut shared = BTreeMap::new();
        let mut labels = Labels { vendors: vendors()?, ..Labels::default() };
        let mut guides: BTreeMap<&str, GuideFiles> = BTreeMap::new();
        for language in Language::ALL {
            let mut bundle = words.bundle(language);
            // Reads every file directly in the language's folder, so a new file needs no line here.
            for (path, _, text) in files(&language.to_string()) {
                add(&mut bundle, &path, text)?;
            }
            shared.insert(language, bundle);
            for (path, vendor, text) in files(&format!("{language}/labels")) {
                let vendor = Id::try_from(vendor.to_owned())
                    .map_err(|error| BrokenWords { file: path.clone(), detail: error.to_string() })?;
                labels.read(&vendor, &language.into(), &path, text)?;
            }
            for (path, guide, text) in files(&format!("{language}/guides")) {
                let file = WordFile { name: path, text: text.to_owned() };
                guides.entry(guide).or_default().messages.insert(language, file);
            }
        }
        words.shared = Arc::new(shared);
        words.labels = Arc::new(labels);
        words.shipped = Arc::new(guides.keys().map(|id| (*id).to_owned()).collect());
        for (guide, files) in guides {
            words.add_files(guide, &files)?;
        }
        Ok(words)
    }

    /// Adds what a guide brings along. What it brought before is replaced.
    ///
    /// # Errors
    /// A file that can't be read.
    pub fn add_files(&mut self, guide: &str, files: &GuideFiles) -> Result<(), BrokenWords> {
        let own = OwnWords::read(self, files)?;
        self.guides.insert(guide.to_owned(), Own::Read(Arc::new(own)));
        Ok(())
    }

    /// Like [`Words::add_files`], but `files` is called when the guide is first spoken. Unreadable files are then left out, so
    /// check them before.
    pub fn add_files_later(&mut self, guide: &str, files: impl FnOnce() -> GuideFiles + Send + 'static) {
        let base = Self { guides: BTreeMap::new(), ..self.clone() };
        let read = move || OwnWords::read(&base, &files()).unwrap_or_default();
        self.guides.insert(guide.to_owned(), Own::Later(Arc::new(LazyLock::new(Box::new(read)))));
    }

    /// Takes what a guide brings along from other words.
    pub fn take_guide(&mut self, guide: &str, from: &Self) {
        if let Some(own) = from.guides.get(guide) {
            self.guides.insert(guide.to_owned(), own.clone());
        }
    }

    /// Adds the messages of a guide in one language, beside those in others. Messages of the same guide and language are replaced.
    ///
    /// # Errors
    /// The text is no Fluent file, or nests braces too deeply.
    pub fn add_guide(
        &mut self,
        guide: &str,
        language: Language,
        file: &str,
        text: &str,
    ) -> Result<(), BrokenWords> {
        let bundle = self.bundle(language);
        let file = WordFile { name: file.to_owned(), text: text.to_owned() };
        let mut own = match self.guides.remove(guide) {
            Some(Own::Read(own)) => Arc::into_inner(own).unwrap_or_default(),
            _ => OwnWords::default(),
        };
        own.add_messages(bundle, language, &file)?;
        self.guides.insert(guide.to_owned(), Own::Read(Arc::new(own)));
        Ok(())
    }

    pub(crate) fn bundle(&self, language: Language) -> Bundle {
        let mut bundle = Bundle::new_concurrent(vec![language.identifier()]);
        bundle.set_use_isolating(false);
        if self.disguised {
            bundle.set_transform(Some(pseudo));
        }
        bundle
    }

    pub(crate) fn guide_bundle(&self, guide: &str, language: Language) -> Option<&Bundle> {
        self.own(guide)?.bundles.get(&language)
    }

    /// Whether a guide comes with Lotse.
    pub fn came_with(&self, guide: &str) -> bool {
        self.shipped.contains(guide)
    }

    /// What a guide brings along.
    pub(crate) fn own(&self, guide: &str) -> Option<&OwnWords> {
        self.guides.get(guide).map(Own::words)
    }

    /// What each guide brings along, by the guide's id.
    pub(crate) fn own_words(&self) -> impl Iterator<Item = (&String, &OwnWords)> {
        self.guides.iter().map(|(guide, own)| (guide, own.words()))
    }

    /// The language of a guide's own messages for this reader: English if the guide lacks the reader's language.
    pub fn language_of(&self, guide: &str, reader: Language) -> Language {
        let has = self.guide_bundle(guide, reader).is_some();
        if has { reader } else { Language::En }
    }

    /// The language in which a reader gets a message of a guide, or its attribute.
    pub(crate) fn language_of_message(
        &self,
        guide: &str,
        reader: Language,
        id: &str,
        attribute: Option<&str>,
    ) -> Language {
        if self.has(guide, reader, id, attribute) { reader } else { Language::En }
    }

    /// Whether a guide has messages in this language, but not all that it has in English: those are shown in English.
    pub fn is_partly_in(&self, guide: &str, language: Language) -> bool {
        let messages = self.own(guide).map(|own| &own.messages);
        let of = |language| messages.and_then(|all| all.get(&language));
        let (Some(english), Some(there)) = (of(Language::En), of(language)) else { return false };
        english.iter().any(|message| !there.contains(message))
    }

    pub(crate) fn shared_bundle(&self, language: Language) -> Option<&Bundle> {
        self.shared.get(&language)
    }

    /// A message: the guide's own, otherwise a shared one; in English if the language lacks it.
    pub(crate) fn find(
        &self,
        guide: Option<&str>,
        language: Language,
        id: &str,
        attribute: Option<&str>,
        arguments: &[(&str, Argument)],
    ) -> Option<Sentence> {
        let own = |language| guide.and_then(|guide| self.guide_bundle(guide, language));
        let foreign = |it: Language| (it != language).then_some(it);
        let bundles: Vec<_> = ([language, Language::En].into_iter())
            .flat_map(|it| [own(it), self.shared.get(&it)].map(|bundle| Some((bundle?, foreign(it)))))
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

    /// A former name of a label, with the version or day up to which it was on the screen.
    pub(crate) fn older_name(&self, older: &OlderName, reader: Language) -> String {
        let name = ("name", Argument::Text(older.name.clone()));
        let text = |text: &String| Argument::Text(text.clone());
        match (&older.before, &older.until) {
            (Some(version), Some(day)) => self.say(
                reader,
                "label-older-before-until",
                &[name, ("version", text(version)), ("day", text(&self.day(day, reader)))],
            ),
            (Some(version), None) => {
                self.say(reader, "label-older-before", &[name, ("version", text(version))])
            }
            (None, Some(day)) => {
                self.say(reader, "label-older-until", &[name, ("day", text(&self.day(day, reader)))])
            }
            (None, None) => older.name.clone(),
        }
    }

    /// A day as the reader writes it. What is no whole day, such as a month, stays as it is.
    fn day(&self, text: &str, reader: Language) -> String {
        text.parse::<Date>().map_or_else(|_| text.to_owned(), |date| self.date(date, reader))
    }

    /// A day as the reader writes it.
    pub(crate) fn date(&self, date: Date, reader: Language) -> String {
        let number = |value: i8| Argument::Number(u32::from(value.unsigned_abs()));
        let year = Argument::Text(date.year().to_string());
        self.say(
            reader,
            "report-day",
            &[("day", number(date.day())), ("month", number(date.month())), ("year", year)],
        )
    }

    /// A vendor that comes with Lotse, by its id.
    pub fn vendor(&self, id: &Id) -> Vendor {
        self.of(id).vendor(id)
    }

    /// The name of a language by its code; the code itself if there is no name for it.
    pub fn language_name(&self, code: &str, reader: Language) -> String {
        self.say(reader, "report-language", &[("language", Argument::Word(code.to_owned()))])
    }

    /// The vendors that come with Lotse, by id.
    pub fn vendors(&self) -> &BTreeMap<String, VendorInfo> {
        &self.labels.vendors
    }

    /// The labels that come with Lotse and are on record in some language.
    pub fn all_labels(&self) -> impl Iterator<Item = &LabelKey> {
        self.labels.keys()
    }
}

/// The name of a place of the reader. `None` if it is none.
pub(crate) fn place_message(id: &Id) -> Option<&'static str> {
    match id.as_str() {
        "own-network" => Some("place-own-network"),
        "own-firewall" => Some("place-own-firewall"),
        "own-mail" => Some("place-own-mail"),
        "own-server" => Some("place-own-server"),
        "own-computer" => Some("place-own-computer"),
        "own-psa" => Some("place-own-psa"),
        _ => None,
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use lotse_guide::{Id, LabelKey};

    use super::{Labels, Words};
    use crate::{Language, ProductLanguages};

    #[test]
    fn a_former_name_says_up_to_when_it_was_on_the_screen() {
        let mut words = Words::shipped().unwrap();
        let vendor: Id = "autotask".parse().unwrap();
        let text = "renamed = New\n    .older-1 = Newer\n    .older-1-before = 11.5\n    .older-1-until = 2025-03-31\n    \
                    .older-2 = Old\n    .older-2-until = 2024\n    .older-3 = Oldest\n";
        let mut labels = Labels::clone(&words.labels);
        labels.read(&vendor, &Language::En.into(), "labels.ftl", text).unwrap();
        words.labels = Arc::new(labels);
        let key = LabelKey { vendor: vendor.clone(), key: "renamed".parse().unwrap() };
        let older =
            |reader| words.of(&vendor).label(&key, reader, &ProductLanguages::all(Language::En)).older;
        assert_eq!(
            older(Language::En),
            ["Newer (before version 11.5, until 31 March 2025)", "Old (until 2024)", "Oldest"]
        );
        assert_eq!(older(Language::De)[0], "Newer (vor Version 11.5, bis 31. März 2025)");
    }
}
