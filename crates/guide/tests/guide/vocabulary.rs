//! A vocabulary that knows every word except those that a test removes.

use std::collections::HashMap;

use lotse_guide::{Id, LabelKey, Severity, Vocabulary};

/// A scripted vocabulary.
#[derive(Debug, Clone, Default)]
pub(crate) struct Script {
    /// Message (or `message.attribute`) -> languages in which it is missing.
    pub(crate) lacking: HashMap<&'static str, Vec<&'static str>>,
    /// Unknown labels, like `autotask/new`.
    pub(crate) unknown_labels: Vec<&'static str>,
    /// Unknown vendors.
    pub(crate) unknown_vendors: Vec<&'static str>,
    /// Languages without any message.
    pub(crate) lacking_languages: Vec<&'static str>,
    /// The ids of other guides.
    pub(crate) guides: Vec<&'static str>,
    /// The variables of a message.
    pub(crate) variables: HashMap<&'static str, Vec<&'static str>>,
    /// The messages that are no sentences in English.
    pub(crate) fragments: Vec<&'static str>,
    /// The guide's own messages.
    pub(crate) own: Vec<&'static str>,
    /// The labels that the guide brings along.
    pub(crate) own_labels: Vec<&'static str>,
    /// Label -> language and text.
    pub(crate) texts: HashMap<&'static str, Vec<(&'static str, &'static str)>>,
}

impl Vocabulary for Script {
    fn lacks_languages(&self) -> Vec<String> {
        self.lacking_languages.iter().map(ToString::to_string).collect()
    }

    fn lacks_message(&self, message: &str, attribute: Option<&str>) -> (Vec<String>, Severity) {
        let name = attribute.map_or(message.to_owned(), |attribute| format!("{message}.{attribute}"));
        let lacking =
            self.lacking.get(name.as_str()).into_iter().flatten().map(ToString::to_string).collect();
        (lacking, Severity::Error)
    }

    fn fragments(&self, message: &str, attribute: Option<&str>) -> Vec<String> {
        let is_fragment = attribute.is_none() && self.fragments.contains(&message);
        is_fragment.then(|| "en".to_owned()).into_iter().collect()
    }

    fn vendors(&self) -> Vec<String> {
        ["autotask", "connectwise", "umbrella"].map(str::to_owned).to_vec()
    }

    fn labels(&self, _: &Id) -> Vec<String> {
        ["generate-key", "save-and-close"].map(str::to_owned).to_vec()
    }

    fn guides(&self) -> Vec<String> {
        self.guides.iter().map(ToString::to_string).collect()
    }

    fn translated(&self, vendor: &Id, text: &str) -> Option<String> {
        let texts = self.texts.iter().filter(|(label, _)| label.split('/').next() == Some(vendor.as_str()));
        let texts = texts.flat_map(|(_, texts)| texts);
        let mut found = texts.filter(|(_, known)| *known == text).map(|(language, _)| (*language).to_owned());
        found.find(|language| language != "en")
    }

    fn knows_label(&self, label: &LabelKey) -> bool {
        !self.unknown_labels.contains(&label.to_string().as_str())
    }

    fn knows_vendor(&self, vendor: &Id) -> bool {
        !self.unknown_vendors.contains(&vendor.as_str())
    }

    fn variables(&self, message: &str) -> Vec<String> {
        self.variables.get(message).into_iter().flatten().map(ToString::to_string).collect()
    }

    fn own_messages(&self) -> Vec<String> {
        self.own.iter().map(ToString::to_string).collect()
    }

    fn own_labels(&self) -> Vec<LabelKey> {
        let key = |label: &&str| {
            let (vendor, key) = label.split_once('/').unwrap();
            LabelKey { vendor: vendor.parse().unwrap(), key: key.parse().unwrap() }
        };
        self.own_labels.iter().map(key).collect()
    }

    fn label_texts(&self, label: &LabelKey) -> Vec<(String, String)> {
        self.texts
            .get(label.to_string().as_str())
            .into_iter()
            .flatten()
            .map(|(language, text)| ((*language).to_owned(), (*text).to_owned()))
            .collect()
    }
}
