//! The guides to choose from, and guides that are imported from a file or saved as one.

mod files;
mod time_needed;

pub(crate) use files::{GuideBeingRead, add, read_file, read_offered, remove, restore, save};

use std::collections::BTreeMap;

use lotse_locale::{Inline, Language, Vendor};

use time_needed::TimesNeeded;

use crate::core::{Core, Listing};
use crate::settings::preferences;
use crate::wire::{GuideView, Guides};

/// All guides by title. Reads the data folder again if it has changed.
pub(crate) fn list(core: &Core) -> Guides {
    let reader = preferences::current(core).reader;
    core.refresh_library();
    let library = core.library();
    // A second Lotse has no journal, but its guides can be read.
    let times = core.journal().map(|journal| TimesNeeded::of(journal.state())).unwrap_or_default();
    let mut guides: Vec<_> = library.listings().map(|it| view(&it, reader, &times)).collect();
    guides.sort_by(|a, b| a.title.cmp(&b.title));
    Guides { guides, faults: library.faults.clone() }
}

/// What the list shows of a guide.
fn view(listing: &Listing, reader: Language, times: &TimesNeeded) -> GuideView {
    let in_words = |all: &BTreeMap<Language, String>| all.get(&reader).cloned().unwrap_or_default();
    let vendor = |(id, name): &(String, String)| Vendor { id: id.clone(), name: name.clone() };
    let own = if listing.languages.contains(&reader) { reader } else { Language::En };
    GuideView {
        id: listing.id.clone(),
        revision: listing.revision,
        title: in_words(&listing.titles),
        about: about(listing, reader),
        psa: listing.psa.as_ref().map(vendor),
        partner: listing.partner.as_ref().map(vendor),
        product: vendor(&listing.product),
        shipped: listing.shipped,
        author: listing.author.clone(),
        sources: listing.sources.clone(),
        own,
        partly: listing.partly.contains(&reader),
        languages: listing.languages.clone(),
        steps: listing.steps,
        time: times.of_guide(&listing.id, listing.steps),
    }
}

/// What a guide says of itself, in English where it lacks the reader's language.
fn about(listing: &Listing, reader: Language) -> Vec<Inline> {
    let found = [reader, Language::En].into_iter().find_map(|it| Some((it, listing.about.get(&it)?)));
    found.map(|(lang, text)| Inline::words(text.clone(), false, lang, reader)).into_iter().collect()
}
