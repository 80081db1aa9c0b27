//! The words from the point of view of one guide: vendors and labels.

use std::collections::BTreeMap;

use lotse_guide::{Id, LabelKey};

use crate::label::{LabelEntry, ProductLanguages, VendorInfo};
use crate::message::Argument;
use crate::screen::{Label, Vendor};
use crate::words::place_message;
use crate::{Language, ScreenLanguage, Words};

/// The words, from the point of view of one guide.
#[derive(Debug, Clone, Copy)]
pub struct GuideWords<'w> {
    /// All words.
    pub words: &'w Words,
    /// The guide.
    pub guide: &'w str,
}

impl<'w> GuideWords<'w> {
    /// A vendor: one that comes with Lotse, or one that the guide brings along. A guide can't rename one of Lotse.
    pub(crate) fn vendor_info(&self, id: &str) -> Option<&'w VendorInfo> {
        let own = || self.words.own(self.guide)?.vendors.get(id);
        self.words.vendors().get(id).or_else(own)
    }

    /// A vendor by its id.
    pub fn vendor(&self, id: &Id) -> Vendor {
        let name = self.vendor_info(id.as_str()).map_or_else(|| id.to_string(), |info| info.name.clone());
        Vendor { id: id.to_string(), name }
    }

    /// A vendor, or a place of the reader such as their own network.
    pub fn place(&self, id: &Id, reader: Language) -> Vendor {
        match place_message(id) {
            Some(message) => Vendor { id: id.to_string(), name: self.words.say(reader, message, &[]) },
            None => self.vendor(id),
        }
    }

    /// The languages of a vendor's screens. `None` if the vendor is not known.
    pub fn screens(&self, vendor: &Id) -> Option<&'w [ScreenLanguage]> {
        self.vendor_info(vendor.as_str()).map(|info| info.screens.as_slice())
    }

    /// The ids of all vendors, including those that the guide brings along.
    pub fn vendor_ids(&self) -> Vec<String> {
        let own = self.words.own(self.guide).into_iter().flat_map(|own| own.vendors.keys());
        self.words.vendors().keys().chain(own).cloned().collect()
    }

    /// The names of the vendors that the guide brings along and Lotse does not have.
    pub fn own_vendors(&self) -> Vec<String> {
        let own = self.words.own(self.guide).into_iter().flat_map(|own| &own.vendors);
        own.filter(|(id, _)| !self.words.vendors().contains_key(*id)).map(|(_, it)| it.name.clone()).collect()
    }

    /// The labels that the guide writes otherwise than Lotse: Lotse's text, and the guide's.
    pub fn differing_labels(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (key, own) in self.words.own(self.guide).into_iter().flat_map(|own| &own.labels) {
            let Some(shipped) = self.words.labels.entries.get(key) else { continue };
            let texts = own.iter().filter_map(|(language, own)| Some((shipped.get(language)?, own)));
            let differ =
                texts.filter(|(shipped, own)| !shipped.meaning && !own.meaning && shipped.text != own.text);
            found.extend(differ.map(|(shipped, own)| (shipped.text.clone(), own.text.clone())));
        }
        found.sort();
        found
    }

    /// What Lotse has on record of a label, and what the guide brings along.
    pub(crate) fn sources(&self, label: &LabelKey) -> [Option<&'w BTreeMap<ScreenLanguage, LabelEntry>>; 2] {
        let own = self.words.own(self.guide).and_then(|own| own.labels.get(label));
        [self.words.labels.entries.get(label), own]
    }

    /// A label as the product shows it, with the reader's language beside it. If the product is in the reader's language, the
    /// gloss is what the vendor's page calls the label instead. Where the guide brings another text for a label that Lotse has
    /// on record in the same language, Lotse's is shown, and the guide's beside it.
    pub fn label(&self, label: &LabelKey, reader: Language, products: &ProductLanguages) -> Label {
        let screens = self.vendor_info(label.vendor.as_str()).map_or(&[][..], |vendor| &vendor.screens);
        let asked = ScreenLanguage::from(products.of(label.vendor.as_str()));
        let asked = if screens.contains(&asked) { &asked } else { screens.first().unwrap_or(&asked) };
        let [shipped, own] = self.sources(label);
        let all = || [shipped, own].into_iter().flatten();
        let on_screen =
            |language: &ScreenLanguage| all().find_map(|it| it.get(language).filter(|it| !it.meaning));
        let spoken = Language::ALL.map(ScreenLanguage::from);
        let others = || all().flat_map(BTreeMap::keys);
        let mut candidates = [asked].into_iter().chain(screens).chain(&spoken).chain(others());
        let found = candidates.find_map(|language| Some((language.clone(), on_screen(language)?)));
        let Some((lang, shown)) = found else {
            // Lint rejects such a guide. If it is used anyway, the reader sees the label's key.
            return Label { on_record: false, ..Label::of(label.key.to_string(), Language::En) };
        };
        let on_record = lang == *asked && !shown.prose;
        let in_readers = ScreenLanguage::from(reader);
        let gloss = if lang == reader {
            let on_page = |page: &String| {
                self.words.say(reader, "label-on-page", &[("name", Argument::Text(page.clone()))])
            };
            shown.page.as_ref().map(on_page)
        } else {
            // A meaning in our own words helps only if the label is not on record, or the vendor has no screens in the reader's
            // language.
            let helps = !on_record || !screens.contains(&in_readers);
            let meaning = || all().find_map(|it| it.get(&in_readers)).filter(|_| helps);
            let gloss = on_screen(&in_readers).or_else(meaning).filter(|it| it.text != shown.text);
            gloss.map(|it| it.text.clone())
        };
        let differs = own.and_then(|all| all.get(&lang)).filter(|it| !it.meaning && it.text != shown.text);
        Label {
            text: shown.text.clone(),
            lang,
            gloss,
            on_record,
            older: shown.older.iter().map(|it| self.words.older_name(it, reader)).collect(),
            elsewhere: differs.map(|it| it.text.clone()),
        }
    }
}
