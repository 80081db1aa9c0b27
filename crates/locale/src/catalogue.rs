//! The vendors and labels there are, for authors who look up what they can name.

use std::collections::BTreeMap;

use lotse_guide::Id;

use crate::label::Entries;
use crate::{LabelEntry, ScreenLanguage, VendorInfo, Words};

/// A vendor that guides can name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownVendor {
    /// Its id.
    pub id: String,
    /// Its name and the languages of its screens.
    pub info: VendorInfo,
    /// The guide that brings it along. `None` if it comes with Lotse.
    pub guide: Option<String>,
}

/// A label that guides can name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownLabel {
    /// Its id.
    pub id: String,
    /// Its texts by language.
    pub texts: BTreeMap<ScreenLanguage, LabelEntry>,
    /// The guide that brings it along. `None` if it comes with Lotse.
    pub guide: Option<String>,
}

impl KnownLabel {
    /// Whether its id or one of its texts contains this text, however it is capitalised.
    pub fn contains(&self, text: &str) -> bool {
        // Large letters, because “ß” has them too: “SS”.
        let wanted = text.to_uppercase();
        let texts = self.texts.values().flat_map(|it| {
            [&it.text].into_iter().chain(&it.page).chain(it.older.iter().map(|older| &older.name))
        });
        [&self.id].into_iter().chain(texts).any(|it| it.to_uppercase().contains(&wanted))
    }
}

impl Words {
    /// All vendors: those that come with Lotse, and those that guides bring along.
    pub fn known_vendors(&self) -> Vec<KnownVendor> {
        let vendor = |(id, info): (&String, &VendorInfo), guide: Option<&String>| KnownVendor {
            id: id.clone(),
            info: info.clone(),
            guide: guide.cloned(),
        };
        let mut all: Vec<_> = self.vendors().iter().map(|it| vendor(it, None)).collect();
        for (guide, own) in self.own_words() {
            let own = own.vendors.iter().filter(|(id, _)| !self.vendors().contains_key(*id));
            all.extend(own.map(|it| vendor(it, Some(guide))));
        }
        all.sort_by(|one, other| (&one.id, &one.guide).cmp(&(&other.id, &other.guide)));
        all
    }

    /// All labels of a vendor: those that come with Lotse, and those that guides bring along.
    pub fn known_labels(&self, vendor: &Id) -> Vec<KnownLabel> {
        let mut all = Vec::new();
        let mut add = |entries: &Entries, guide: Option<&String>| {
            for (key, texts) in entries.iter().filter(|(key, _)| key.vendor == *vendor) {
                all.push(KnownLabel { id: key.key.to_string(), texts: texts.clone(), guide: guide.cloned() });
            }
        };
        add(&self.labels.entries, None);
        for (guide, own) in self.own_words() {
            add(&own.labels, Some(guide));
        }
        all.sort_by(|one, other| (&one.id, &one.guide).cmp(&(&other.id, &other.guide)));
        all
    }
}
