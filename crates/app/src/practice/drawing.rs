//! The screens of the tenants in the reader's language.

use std::collections::HashSet;

use lotse_guide::{Guide, LabelKey};
use lotse_locale::{GuideWords, Label, Language, ProductLanguages, Words};
use lotse_practice::{Control, ScreenGroup, Shown};

use crate::wire::{PracticeControl, PracticeGroup, PracticeOption, Preferences};

/// What is needed to put the screens for a guide into words.
pub(super) struct Drawn<'d> {
    words: &'d Words,
    own: GuideWords<'d>,
    known: HashSet<&'d LabelKey>,
    reader: Language,
    products: ProductLanguages,
}

impl<'d> Drawn<'d> {
    pub(super) fn new(words: &'d Words, guide: &'d Guide, preferences: &Preferences) -> Self {
        Self {
            words,
            own: words.of(&guide.id),
            known: words.all_labels().collect(),
            reader: preferences.reader,
            products: preferences.product_languages(),
        }
    }

    pub(super) fn group(&self, group: ScreenGroup) -> PracticeGroup {
        let vendor = group.vendor;
        PracticeGroup {
            vendor: vendor.parse().map(|id| self.own.vendor(&id)).ok(),
            path: group.path.iter().map(|it| self.label(vendor, it)).collect(),
            named: group.named,
            controls: group.controls.into_iter().map(|it| self.control(vendor, it)).collect(),
        }
    }

    fn control(&self, vendor: &str, control: Control) -> PracticeControl {
        let option =
            |(value, label): (String, Shown)| PracticeOption { label: self.label(vendor, &label), value };
        PracticeControl {
            row: control.row.map(|row| self.label(vendor, &row)),
            name: self.label(vendor, &control.name),
            options: control.options.into_iter().map(option).collect(),
            id: control.id,
            findings: control.findings,
            value: control.value,
        }
    }

    fn label(&self, vendor: &str, shown: &Shown) -> Label {
        match shown {
            Shown::Label { key, text } => {
                let read = || Some(LabelKey { vendor: vendor.parse().ok()?, key: key.parse().ok()? });
                match read().filter(|key| self.known.contains(key)) {
                    Some(key) => self.own.label(&key, self.reader, &self.products),
                    None => Label::of(text.clone(), Language::En),
                }
            }
            Shown::Words(id) => {
                Label::of(self.words.say(self.reader, &format!("screen-{id}"), &[]), self.reader)
            }
        }
    }
}
