//! Labels: the texts on the vendors' screens, per vendor and language.

use std::collections::{BTreeMap, HashMap};

use fluent_syntax::ast::{Entry, InlineExpression, Pattern, PatternElement};
use lotse_guide::{Id, LabelKey};
use serde::Deserialize;

use crate::{BrokenWords, Language, ScreenLanguage};

/// The entry of a vendor in `vendors.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VendorInfo {
    /// Its name, the same in every language.
    pub name: String,
    /// The languages its screens are on record in, its own first.
    pub screens: Vec<ScreenLanguage>,
}

/// A label in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LabelEntry {
    /// Its text.
    pub text: String,
    /// What it was called in older versions, the newest first.
    pub older: Vec<OlderName>,
    /// What the vendor's page calls it, where the screen shows something else.
    pub page: Option<String>,
    /// Whether the text is taken from a sentence of the page: nobody has seen it on a screen.
    pub prose: bool,
    /// Whether the text only says what the label means, because it is not on record in this language.
    pub meaning: bool,
}

/// What a label was called in older versions of the product.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OlderName {
    /// The name.
    pub name: String,
    /// The first version that no longer had it.
    pub before: Option<String>,
    /// The day, month or year up to which it was seen.
    pub until: Option<String>,
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
    pub(crate) entries: Entries,
    pub(crate) vendors: BTreeMap<String, VendorInfo>,
}

impl Labels {
    pub(crate) fn read(
        &mut self,
        vendor: &Id,
        language: &ScreenLanguage,
        file: &str,
        text: &str,
    ) -> Result<(), BrokenWords> {
        read(&mut self.entries, vendor, language, file, text)
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &LabelKey> {
        self.entries.keys()
    }
}

/// The texts of labels.
pub(crate) type Entries = HashMap<LabelKey, BTreeMap<ScreenLanguage, LabelEntry>>;

/// Reads a label file: plain messages with the attributes `older-1`, `older-2` and so on, `page` and `prose`. A message
/// without a value has only a `meaning`.
pub(crate) fn read(
    entries: &mut Entries,
    vendor: &Id,
    language: &ScreenLanguage,
    file: &str,
    text: &str,
) -> Result<(), BrokenWords> {
    let broken = |detail: String| BrokenWords { file: file.to_owned(), detail };
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
        let error = errors.first().map(|error| format!("{error} at byte {}", error.pos.start));
        broken(error.unwrap_or_default())
    })?;
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let key = Id::try_from(name.to_owned()).map_err(|error| broken(error.to_string()))?;
        let not_plain = || broken(format!("`{name}` is not plain text"));
        let mut label = LabelEntry::default();
        for attribute in &message.attributes {
            let text = plain(&attribute.value).ok_or_else(not_plain)?;
            match attribute.id.name {
                "page" => label.page = Some(text),
                "prose" => label.prose = true,
                "meaning" => (label.text, label.meaning) = (text, true),
                // `.older-1`, and behind it `.older-1-before` and `.older-1-until`.
                other if other.starts_with("older-") => {
                    match (other.rsplit_once('-').map(|(_, last)| last), label.older.last_mut()) {
                        (Some("before"), Some(known)) => known.before = Some(text),
                        (Some("until"), Some(known)) => known.until = Some(text),
                        _ => label.older.push(OlderName { name: text, ..OlderName::default() }),
                    }
                }
                other => return Err(broken(format!("`{name}` has an unknown attribute `{other}`"))),
            }
        }
        match (&message.value, label.meaning) {
            (Some(value), false) => label.text = plain(value).ok_or_else(not_plain)?,
            (None, true) => {}
            _ => return Err(broken(format!("`{name}` needs a value or a meaning, and not both"))),
        }
        entries.entry(LabelKey { vendor: vendor.clone(), key }).or_default().insert(language.clone(), label);
    }
    Ok(())
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
