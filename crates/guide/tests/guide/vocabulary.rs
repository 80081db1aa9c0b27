//! A vocabulary that knows every word except those that a test removes.

use std::collections::HashMap;

use lotse_guide::{Id, LabelKey, Vocabulary};

/// A scripted vocabulary.
#[derive(Debug, Clone, Default)]
pub(crate) struct Script {
    /// Message (or `message.attribute`) -> languages in which it is missing.
    pub(crate) lacking: HashMap<&'static str, Vec<&'static str>>,
    /// Unknown labels, like `autotask/new`.
    pub(crate) unknown_labels: Vec<&'static str>,
    /// Unknown vendors.
    pub(crate) unknown_vendors: Vec<&'static str>,
    /// The variables of a message.
    pub(crate) variables: HashMap<&'static str, Vec<&'static str>>,
    /// The guide's own messages.
    pub(crate) own: Vec<&'static str>,
    /// Label -> language and text.
    pub(crate) texts: HashMap<&'static str, Vec<(&'static str, &'static str)>>,
}

impl Vocabulary for Script {
    fn lacks_message(&self, message: &str, attribute: Option<&str>) -> Vec<String> {
        let name = attribute.map_or(message.to_owned(), |attribute| format!("{message}.{attribute}"));
        self.lacking.get(name.as_str()).into_iter().flatten().map(ToString::to_string).collect()
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

    fn label_texts(&self, label: &LabelKey) -> Vec<(String, String)> {
        self.texts
            .get(label.to_string().as_str())
            .into_iter()
            .flatten()
            .map(|(language, text)| ((*language).to_owned(), (*text).to_owned()))
            .collect()
    }
}
