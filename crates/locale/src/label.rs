//! Labels: the texts on the vendors' screens, per vendor and language.

use std::collections::{BTreeMap, HashMap};

use fluent_syntax::ast::{Entry, InlineExpression, Pattern, PatternElement};
use lotse_guide::{Id, LabelKey};
use serde::Deserialize;

use crate::rich::Label;
use crate::{BrokenWords, Language};

/// The entry of a vendor in `vendors.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VendorInfo {
    /// Its name, the same in every language.
    pub name: String,
    /// The languages its screens are on record in, its own first.
    pub screens: Vec<Language>,
}

/// A label in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelEntry {
    /// Its text.
    pub text: String,
    /// What it was called in older versions.
    pub older: Vec<String>,
}

/// The languages that the technician's products are set to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductLanguages {
    /// For vendors that are not named below.
    pub default: Language,
    /// By vendor id.
    pub by_vendor: BTreeMap<String, Language>,
}

impl ProductLanguages {
    /// The same language for all.
    pub fn all(language: Language) -> Self {
        Self { default: language, by_vendor: BTreeMap::new() }
    }

    /// The language of one vendor's screens.
    pub fn of(&self, vendor: &str) -> Language {
        self.by_vendor.get(vendor).copied().unwrap_or(self.default)
    }
}

/// All labels.
#[derive(Debug, Clone, Default)]
pub(crate) struct Labels {
    pub(crate) entries: HashMap<LabelKey, BTreeMap<Language, LabelEntry>>,
    pub(crate) vendors: BTreeMap<String, VendorInfo>,
}

impl Labels {
    /// Reads a label file: plain messages, older names as attributes.
    pub(crate) fn read(
        &mut self,
        vendor: &Id,
        language: Language,
        file: &str,
        text: &str,
    ) -> Result<(), BrokenWords> {
        let broken = |detail: String| BrokenWords { file: file.to_owned(), detail };
        let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
            broken(
                errors
                    .first()
                    .map(|error| format!("{error} at byte {}", error.pos.start))
                    .unwrap_or_default(),
            )
        })?;
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            let key = Id::try_from(name.to_owned()).map_err(|error| broken(error.to_string()))?;
            let text = (message.value.as_ref())
                .and_then(plain)
                .ok_or_else(|| broken(format!("`{name}` is not plain text")))?;
            let older = (message.attributes.iter())
                .map(|attribute| {
                    plain(&attribute.value).ok_or_else(|| broken(format!("`{name}` is not plain text")))
                })
                .collect::<Result<_, _>>()?;
            let label = LabelKey { vendor: vendor.clone(), key };
            self.entries.entry(label).or_default().insert(language, LabelEntry { text, older });
        }
        Ok(())
    }

    pub(crate) fn entry(&self, label: &LabelKey, language: Language) -> Option<&LabelEntry> {
        self.entries.get(label)?.get(&language)
    }

    pub(crate) fn all(&self, label: &LabelKey) -> impl Iterator<Item = (Language, &LabelEntry)> {
        self.entries.get(label).into_iter().flatten().map(|(language, entry)| (*language, entry))
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &LabelKey> {
        self.entries.keys()
    }

    /// The label as the product shows it, with the reader's language beside it.
    pub(crate) fn label(&self, label: &LabelKey, reader: Language, products: &ProductLanguages) -> Label {
        let screens = self.vendors.get(label.vendor.as_str()).map_or(&[][..], |vendor| &vendor.screens);
        let asked = products.of(label.vendor.as_str());
        let asked = if screens.contains(&asked) { asked } else { screens.first().copied().unwrap_or(asked) };
        let mut candidates = [asked].into_iter().chain(screens.iter().copied()).chain(Language::ALL);
        let found = candidates.find_map(|language| Some((language, self.entry(label, language)?)));
        let Some((lang, entry)) = found else {
            // Lint rejects such a guide. If it is used anyway, the reader sees the label's key.
            let text = label.key.to_string();
            return Label { text, lang: Language::En, gloss: None, on_record: false, older: Vec::new() };
        };
        let gloss = (self.entry(label, reader))
            .filter(|gloss| reader != lang && gloss.text != entry.text)
            .map(|gloss| gloss.text.clone());
        Label { text: entry.text.clone(), lang, gloss, on_record: lang == asked, older: entry.older.clone() }
    }
}

/// The text of a pattern that has neither variables nor references.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: fluent_syntax::ast::Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.push_str(value),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}
