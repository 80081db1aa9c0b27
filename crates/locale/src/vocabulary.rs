//! Implements for lint what it needs to know about the words of a guide.

use lotse_guide::{Id, LabelKey, Vocabulary};

use crate::{Language, Words};

/// The words, from the point of view of one guide.
#[derive(Debug, Clone, Copy)]
pub struct GuideWords<'w> {
    /// All words.
    pub words: &'w Words,
    /// The guide.
    pub guide: &'w str,
}

impl Vocabulary for GuideWords<'_> {
    fn lacks_message(&self, message: &str, attribute: Option<&str>) -> Vec<String> {
        (Language::ALL.into_iter())
            .filter(|language| !self.words.has(self.guide, *language, message, attribute))
            .map(|language| language.to_string())
            .collect()
    }

    fn knows_label(&self, label: &LabelKey) -> bool {
        self.words.labels.all(label).next().is_some()
    }

    fn knows_vendor(&self, vendor: &Id) -> bool {
        self.words.labels.vendors.contains_key(vendor.as_str())
    }

    fn variables(&self, message: &str) -> Vec<String> {
        self.words.variables(self.guide, message)
    }

    fn own_messages(&self) -> Vec<String> {
        let of = |language| self.words.guide_messages.get(&(self.guide.to_owned(), language));
        let mut all: Vec<String> = Language::ALL.into_iter().filter_map(of).flatten().cloned().collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    fn label_texts(&self, label: &LabelKey) -> Vec<(String, String)> {
        self.words
            .labels
            .all(label)
            .map(|(language, entry)| (language.to_string(), entry.text.clone()))
            .collect()
    }
}
