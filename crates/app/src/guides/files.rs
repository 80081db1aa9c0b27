//! Guides as files: one is read and shown before it is taken into the data folder.

use std::path::{Path, PathBuf};

use lotse_guide::Id;
use lotse_locale::Language;
use parking_lot::Mutex;
use uuid::Uuid;

use super::time_needed::TimesNeeded;
use super::{list, view};
use crate::core::{ARCHIVE, Core, GuidePackage, Listing, judge};
use crate::desktop::Desktop;
use crate::settings::preferences;
use crate::settings::save_file::save_file;
use crate::wire::requests::{GuideFileOnly, GuideOnly};
use crate::wire::{Fault, GuideFileView, Guides, Saved};

/// The folder beside that of the guides to which removed ones are moved.
const REMOVED: &str = "removed-guides";

/// The guide that was last read from a file and is not imported yet.
#[derive(Debug, Default)]
pub(crate) struct GuideBeingRead(Mutex<Option<(String, GuidePackage, Listing)>>);

/// Asks for a file and reads it. `None` if the dialog was closed.
///
/// # Errors
/// A file that is no guide, has mistakes, or has the id of another guide.
pub(crate) fn read_file(
    core: &Core,
    reading: &GuideBeingRead,
    desktop: &dyn Desktop,
) -> Result<Option<GuideFileView>, Fault> {
    // Before anybody looks for a file: if another Lotse has the folder open, this one can't add a guide.
    drop(core.journal()?);
    desktop.ask_which_file(&[ARCHIVE]).map(|path| read_path(core, reading, &path)).transpose()
}

/// Reads the guide that was opened with Lotse or dropped on its window. `None` if there is none.
///
/// # Errors
/// As for `read_file`.
pub(crate) fn read_offered(
    core: &Core,
    reading: &GuideBeingRead,
    offered: impl FnOnce() -> Option<PathBuf>,
) -> Result<Option<GuideFileView>, Fault> {
    drop(core.journal()?);
    offered().map(|path| read_path(core, reading, &path)).transpose()
}

fn read_path(core: &Core, reading: &GuideBeingRead, path: &Path) -> Result<GuideFileView, Fault> {
    *reading.0.lock() = None;
    core.refresh_library();
    let library = core.library();
    let package = GuidePackage::read(path)?;
    let listing = judge(&library.words, path, &package).0?;
    let replaces = library.would_replace(&listing.id).map_err(|()| {
        let file = path.display().to_string();
        Fault::new("guide-known", &[("file", &file), ("guide", &listing.id)])
    })?;
    let reader = preferences::current(core).reader;
    let words = package.words();
    let session = Uuid::now_v7().to_string();
    let shown = GuideFileView {
        session: session.clone(),
        file: path.display().to_string(),
        guide: view(&listing, reader, &TimesNeeded::default()),
        languages: listing.languages.clone(),
        vendors: listing.vendors.clone(),
        labels: words.labels.len().try_into().unwrap_or(u32::MAX),
        differs: listing.differs.clone(),
        replaces,
    };
    *reading.0.lock() = Some((session, package, listing));
    Ok(shown)
}

/// Adds the guide that was read to the data folder.
///
/// # Errors
/// `guide-file-gone`, or what the file system says.
pub(crate) fn add(core: &Core, reading: &GuideBeingRead, request: &GuideFileOnly) -> Result<Guides, Fault> {
    drop(core.journal()?);
    let held = reading.0.lock();
    let found = held.as_ref().filter(|(session, ..)| *session == request.session);
    let (_, package, listing) = found.ok_or_else(|| Fault::new("guide-file-gone", &[]))?;
    package.write(&listing.id, &core.place_for_guide(&listing.id))?;
    drop(held);
    *reading.0.lock() = None;
    Ok(list(core))
}

/// Asks where to save a guide that does not come with Lotse, and saves it as one file.
///
/// # Errors
/// `guide-unknown`, or what the file system says.
pub(crate) fn save(core: &Core, desktop: &dyn Desktop, request: &GuideOnly) -> Result<Saved, Fault> {
    drop(core.journal()?);
    let id = &request.guide;
    let unknown = || Fault::new("guide-unknown", &[("guide", id)]);
    let package = GuidePackage::read(core.library().place(id).ok_or_else(unknown)?)?;
    save_file(core, desktop, id, ARCHIVE, &package.pack(id)?)
}

/// Moves a guide that does not come with Lotse out of the folder of guides. Runs keep their copy of it.
///
/// # Errors
/// `guide-unknown`, or what the file system says.
pub(crate) fn remove(core: &Core, request: &GuideOnly) -> Result<Guides, Fault> {
    drop(core.journal()?);
    let unknown = || Fault::new("guide-unknown", &[("guide", &request.guide)]);
    let place = core.library().place(&request.guide).map(Path::to_owned).ok_or_else(unknown)?;
    // Each removal gets its own folder, so that an earlier one is not lost.
    move_all(&files_of(&place), &removed(core, &request.guide).join(Uuid::now_v7().to_string()))?;
    Ok(list(core))
}

/// Takes the last removal of a guide back.
///
/// # Errors
/// `guide-unknown`, or what the file system says.
pub(crate) fn restore(core: &Core, request: &GuideOnly) -> Result<Guides, Fault> {
    drop(core.journal()?);
    let unknown = || Fault::new("guide-unknown", &[("guide", &request.guide)]);
    // The text becomes part of a path, so it must be an id.
    let guide: Id = request.guide.parse().map_err(|_| unknown())?;
    // The names of the folders sort by time.
    let last = entries(&removed(core, guide.as_str())).into_iter().max().ok_or_else(unknown)?;
    move_all(&entries(&last), &core.guides_folder())?;
    // Removes the folder only if it is empty; otherwise it has other files.
    let _ = std::fs::remove_dir(last);
    Ok(list(core))
}

fn removed(core: &Core, guide: &str) -> PathBuf {
    core.guides_folder().with_file_name(REMOVED).join(guide)
}

/// The files of a guide: its folder or archive, or its file with those of its messages.
fn files_of(place: &Path) -> Vec<PathBuf> {
    let languages = Language::ALL.map(|language| place.with_extension(format!("{language}.ftl")));
    let is_file = place.extension().is_some_and(|ending| ending == "toml");
    let beside = languages.into_iter().filter(|path| is_file && path.is_file());
    [place.to_owned()].into_iter().chain(beside).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.filter_map(|entry| Some(entry.ok()?.path())).collect()
}

/// Moves files into a folder. Overwrites nothing.
fn move_all(files: &[PathBuf], to: &Path) -> Result<(), Fault> {
    for from in files {
        let place = to.join(from.file_name().unwrap_or_default());
        let moved = if place.exists() {
            Err(std::io::ErrorKind::AlreadyExists.into())
        } else {
            std::fs::create_dir_all(to).and_then(|()| std::fs::rename(from, &place))
        };
        moved.map_err(|error| Fault::unsaved(&place, &error))?;
    }
    Ok(())
}
