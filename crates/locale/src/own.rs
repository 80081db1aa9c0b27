//! What one guide brings along: its messages and, if it does not come with Lotse, vendors and labels of its own.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use fluent_bundle::FluentResource;
use lotse_guide::Id;

use crate::label::{self, Entries, VendorInfo};
use crate::message::Bundle;
use crate::nesting::too_deep;
use crate::{BrokenWords, Language, ScreenLanguage, Words};

/// A file of a guide: its name for messages about it, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordFile {
    /// The name.
    pub name: String,
    /// The text.
    pub text: String,
}

/// The files with words that a guide brings along.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GuideFiles {
    /// Messages by language.
    pub messages: BTreeMap<Language, WordFile>,
    /// Vendors, in the form of `vendors.toml`.
    pub vendors: Option<WordFile>,
    /// Labels by vendor and language.
    pub labels: BTreeMap<(Id, ScreenLanguage), WordFile>,
}

/// What a guide brings along, read.
#[derive(Default)]
pub(crate) struct OwnWords {
    pub(crate) bundles: BTreeMap<Language, Bundle>,
    /// The ids of the messages.
    pub(crate) messages: BTreeMap<Language, Vec<String>>,
    pub(crate) vendors: BTreeMap<String, VendorInfo>,
    pub(crate) labels: Entries,
}

/// The words of a guide: already read, or read when they are first needed.
#[derive(Clone)]
pub(crate) enum Own {
    Read(Arc<OwnWords>),
    Later(Arc<LazyLock<OwnWords, Box<dyn FnOnce() -> OwnWords + Send>>>),
}

impl Own {
    pub(crate) fn words(&self) -> &OwnWords {
        match self {
            Self::Read(own) => own,
            Self::Later(own) => own,
        }
    }
}

impl OwnWords {
    pub(crate) fn read(words: &Words, files: &GuideFiles) -> Result<Self, BrokenWords> {
        let mut own = Self::default();
        for (language, file) in &files.messages {
            own.add_messages(words.bundle(*language), *language, file)?;
        }
        if let Some(file) = &files.vendors {
            own.vendors = toml::from_str(&file.text)
                .map_err(|error| BrokenWords { file: file.name.clone(), detail: error.to_string() })?;
        }
        for ((vendor, language), file) in &files.labels {
            label::read(&mut own.labels, vendor, language, &file.name, &file.text)?;
        }
        Ok(own)
    }

    pub(crate) fn add_messages(
        &mut self,
        mut bundle: Bundle,
        language: Language,
        file: &WordFile,
    ) -> Result<(), BrokenWords> {
        if let Some(line) = too_deep(&file.text) {
            let detail = format!("line {line}: nested too deeply");
            return Err(BrokenWords { file: file.name.clone(), detail });
        }
        let ids = add(&mut bundle, &file.name, &file.text)?;
        self.bundles.insert(language, bundle);
        self.messages.insert(language, ids);
        Ok(())
    }
}

/// Adds a file to a bundle and returns the ids of its messages.
pub(crate) fn add(bundle: &mut Bundle, file: &str, text: &str) -> Result<Vec<String>, BrokenWords> {
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
