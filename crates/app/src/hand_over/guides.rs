//! Guides that travel with a hand-over file, so that its runs can be continued on a computer that does not have them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use lotse_journal::{CarriedGuide, HandOver as File};

use crate::core::{Core, GuidePackage, Listing, judge};
use crate::desktop::write_private_file;
use crate::settings::preferences;
use crate::wire::{Fault, HandOverGuide};

/// The most guides of a file that are read.
const MOST: usize = 20;

/// A guide of a file.
pub(super) struct Carried {
    id: String,
    package: GuidePackage,
    /// Its listing.
    pub(super) listing: Listing,
    /// The revision of the guide here that it replaces, if there is one.
    replaces: Option<u32>,
}

/// Packs those of these guides that do not come with Lotse. An unreadable one is left out, because the runs matter more.
pub(super) fn pack<'g>(core: &Core, ids: impl Iterator<Item = &'g str>) -> Vec<CarriedGuide> {
    let library = core.library();
    let packed = |id: &str| {
        let archive = GuidePackage::read(library.place(id)?).and_then(|package| package.pack(id)).ok()?;
        Some(CarriedGuide { id: id.to_owned(), archive })
    };
    ids.collect::<BTreeSet<_>>().into_iter().filter_map(packed).collect()
}

/// The guides that an import adds. Guides here that came with Lotse, are as new, or are being worked on stay.
pub(super) fn new_guides(core: &Core, file: &File) -> Vec<Result<Carried, Fault>> {
    let library = core.library();
    let read = |carried: &CarriedGuide| {
        let Ok(replaces) = library.would_replace(&carried.id) else { return Ok(None) };
        let package = GuidePackage::of_archive(&carried.id, &carried.archive)?;
        let listing = judge(&library.words, Path::new(&carried.id), &package).0?;
        if listing.id != carried.id {
            return Err(Fault::new("guide-archive-broken", &[("file", &carried.id)]));
        }
        let is_new = replaces.is_none_or(|here| here < listing.revision);
        Ok(is_new.then(|| Carried { id: carried.id.clone(), package, listing, replaces }))
    };
    file.guides().iter().take(MOST).filter_map(|carried| read(carried).transpose()).collect()
}

/// What is shown of them.
pub(super) fn shown(core: &Core, new: &[Result<Carried, Fault>]) -> Vec<HandOverGuide> {
    let reader = preferences::current(core).reader;
    let title = |listing: &Listing| listing.titles.get(&reader).cloned();
    let one = |carried: &Result<Carried, Fault>| match carried {
        Ok(it) => HandOverGuide {
            title: title(&it.listing).unwrap_or_else(|| it.id.clone()),
            author: it.listing.author.clone(),
            revision: it.listing.revision,
            replaces: it.replaces,
            fault: None,
        },
        Err(fault) => HandOverGuide {
            title: String::new(),
            author: None,
            revision: 0,
            replaces: None,
            fault: Some(fault.clone()),
        },
    };
    new.iter().map(one).collect()
}

/// Guides that were written, and what was in their place. They are taken back unless they are kept.
pub(super) struct Added(Vec<(PathBuf, Option<Vec<u8>>)>);

impl Added {
    /// Keeps them.
    pub(super) fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Added {
    fn drop(&mut self) {
        for (place, before) in &self.0 {
            // If that fails, a guide stays that can be removed in the window.
            let _ = match before {
                Some(bytes) => write_private_file(place, bytes),
                None => fs::remove_file(place),
            };
        }
    }
}

/// Adds the guides of a file to the data folder.
///
/// # Errors
/// What the file system says. Nothing was changed then.
pub(super) fn add(core: &Core, file: &File) -> Result<Added, Fault> {
    let mut added = Added(Vec::new());
    for carried in new_guides(core, file).into_iter().flatten() {
        let place = core.place_for_guide(&carried.id);
        let before = fs::read(&place).ok();
        carried.package.write(&carried.id, &place)?;
        added.0.push((place, before));
    }
    Ok(added)
}
