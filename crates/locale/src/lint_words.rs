//! What lint needs to know about the words of a guide.

use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use lotse_guide::{Id, LabelKey, Severity, Vocabulary};

use crate::own::OwnWords;
use crate::words::place_message;
use crate::{GuideWords, Language};

/// The words of a guide, as lint judges them.
#[derive(Debug, Clone, Copy)]
pub struct LintWords<'w> {
    /// The words, from the point of view of the guide.
    pub own: GuideWords<'w>,
    /// Whether all languages must have its messages, as for the guides that come with Lotse. Elsewhere English is enough.
    pub everywhere: bool,
    /// The ids of all guides. Empty if they are not known.
    pub guides: &'w [String],
}

impl<'w> LintWords<'w> {
    /// What the guide brings along.
    fn brings(&self) -> Option<&'w OwnWords> {
        self.own.words.own(self.own.guide)
    }

    /// Whether the language has messages of the guide.
    fn speaks(&self, language: Language) -> bool {
        self.brings().is_some_and(|own| own.messages.contains_key(&language))
    }

    fn must_speak(&self, language: Language) -> bool {
        self.everywhere || language == Language::En
    }
}

impl LintWords<'_> {
    /// Whether a text begins like a sentence: not with a small letter, except in the name of a vendor.
    fn begins_well(&self, pattern: &Pattern<&str>) -> bool {
        let Some(PatternElement::TextElement { value }) = pattern.elements.first() else { return true };
        let text = value.trim_start_matches(|sign: char| !sign.is_alphanumeric());
        let own = self.brings().into_iter().flat_map(|own| own.vendors.values());
        let mut vendors = self.own.words.labels.vendors.values().chain(own);
        !text.starts_with(char::is_lowercase) || vendors.any(|vendor| text.starts_with(&vendor.name))
    }
}

/// Whether a text ends like a sentence. A text that ends with a variant is left to its author.
fn ends_well(pattern: &Pattern<&str>) -> bool {
    match pattern.elements.last() {
        Some(PatternElement::TextElement { value }) => {
            let text =
                value.trim_end_matches(|sign: char| !sign.is_alphanumeric() && !".!?…:".contains(sign));
            text.ends_with(['.', '!', '?', '…', ':'])
        }
        Some(PatternElement::Placeable { expression }) => matches!(expression, Expression::Select { .. }),
        None => true,
    }
}

impl Vocabulary for LintWords<'_> {
    fn lacks_languages(&self) -> Vec<String> {
        let lacks = |language: &Language| self.must_speak(*language) && !self.speaks(*language);
        Language::ALL.into_iter().filter(lacks).map(|language| language.to_string()).collect()
    }

    fn lacks_message(&self, message: &str, attribute: Option<&str>) -> (Vec<String>, Severity) {
        let lacks = |language: &Language| {
            self.speaks(*language) && !self.own.words.has(self.own.guide, *language, message, attribute)
        };
        let lacking: Vec<Language> = Language::ALL.into_iter().filter(lacks).collect();
        let must = lacking.iter().any(|language| self.must_speak(*language));
        let severity = if must { Severity::Error } else { Severity::Hint };
        (lacking.iter().map(ToString::to_string).collect(), severity)
    }

    fn knows_label(&self, label: &LabelKey) -> bool {
        self.own.sources(label).into_iter().flatten().next().is_some()
    }

    fn knows_vendor(&self, vendor: &Id) -> bool {
        self.own.vendor_info(vendor.as_str()).is_some() || place_message(vendor).is_some()
    }

    fn vendors(&self) -> Vec<String> {
        self.own.vendor_ids()
    }

    fn labels(&self, vendor: &Id) -> Vec<String> {
        let own = self.brings().into_iter().flat_map(|own| own.labels.keys());
        let of_vendor = self.own.words.labels.keys().chain(own).filter(|label| label.vendor == *vendor);
        of_vendor.map(|label| label.key.to_string()).collect()
    }

    fn guides(&self) -> Vec<String> {
        self.guides.iter().filter(|id| *id != self.own.guide).cloned().collect()
    }

    fn translated(&self, vendor: &Id, text: &str) -> Option<String> {
        let mut found = None;
        let own = self.brings().into_iter().flat_map(|own| &own.labels);
        let all = self.own.words.labels.entries.iter().chain(own);
        for (label, texts) in all.filter(|(label, _)| label.vendor == *vendor) {
            for (language, _) in texts.iter().filter(|(_, it)| it.text == text && !it.meaning) {
                if *language == Language::En {
                    return None;
                }
                // Which label it is does not depend on the order of the table.
                found = found
                    .max(texts.contains_key(&Language::En.into()).then(|| (label, language.to_string())));
            }
        }
        found.map(|(_, language)| language)
    }

    fn fragments(&self, message: &str, attribute: Option<&str>) -> Vec<String> {
        let is_fragment = |language: &Language| {
            let bundle = self.own.words.guide_bundle(self.own.guide, *language)?;
            let message = bundle.get_message(message)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            Some(!self.begins_well(pattern) || !ends_well(pattern))
        };
        let found = Language::ALL.into_iter().filter(|language| is_fragment(language) == Some(true));
        found.map(|language| language.to_string()).collect()
    }

    fn variables(&self, message: &str) -> Vec<String> {
        self.own.words.variables(self.own.guide, message)
    }

    fn own_labels(&self) -> Vec<LabelKey> {
        let mut all: Vec<_> = self.brings().into_iter().flat_map(|own| own.labels.keys()).cloned().collect();
        all.sort_unstable();
        all
    }

    fn own_messages(&self) -> Vec<String> {
        let messages = self.brings().into_iter().flat_map(|own| own.messages.values());
        let mut all: Vec<String> = messages.flatten().cloned().collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    fn label_texts(&self, label: &LabelKey) -> Vec<(String, String)> {
        (self.own.sources(label).into_iter().flatten().flatten())
            .filter(|(_, entry)| !entry.meaning)
            .map(|(language, entry)| (language.to_string(), entry.text.clone()))
            .collect()
    }
}
