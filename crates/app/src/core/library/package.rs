//! The files of one guide: a folder, an archive, or one TOML file with its messages beside it.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io::{Cursor, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use lotse_guide::FILE_LIMIT;
use lotse_locale::{GuideFiles, GuideWords, Language, WordFile};
use serde::{Deserialize, Serialize};

use super::archive::{self, Files, not_read, unreadable};
use super::names::{ARCHIVE, GUIDE, LABELS, Role, VENDORS, role};
use super::stray::{self, StrayFile};
use crate::desktop::{read_text, write_private_file};
use crate::wire::Fault;

/// The most files with labels.
const MOST_LABELS: usize = 100;

/// The files of a guide, by their names in a folder of their own.
#[derive(Debug, Clone, Default)]
pub struct GuidePackage {
    files: Files,
    /// The names that were looked at, whether or not they fit.
    names: Vec<String>,
}

/// Sizes and times of a guide's files, which show whether the guide has changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp(Vec<(PathBuf, u64, u128)>);

impl GuidePackage {
    /// Reads the files of a guide.
    ///
    /// # Errors
    /// A file that can't be read, or a folder without a guide.
    pub fn read(place: &Path) -> Result<Self, Fault> {
        if place.extension().is_some_and(|it| it == ARCHIVE) {
            return archive::read(place).map(Self::of);
        }
        let others = if is_flat(place) { Vec::new() } else { stray::names_in(place) };
        let mut files = BTreeMap::new();
        for (name, path) in names(place) {
            match read_text(&path, FILE_LIMIT) {
                Ok(text) => {
                    files.insert(name, WordFile { name: path.display().to_string(), text });
                }
                Err(error) if error.kind() == ErrorKind::NotFound && name != GUIDE => {}
                Err(error) => return Err(unreadable(&path.display().to_string(), &error)),
            }
        }
        Ok(Self { files, names: others })
    }

    /// Reads the files of a guide from an archive. `name` names it in faults.
    ///
    /// # Errors
    /// An archive that can't be read.
    pub(crate) fn of_archive(name: &str, bytes: &[u8]) -> Result<Self, Fault> {
        archive::unpack(name, Cursor::new(bytes)).map(Self::of)
    }

    /// Takes the files of a guide by their names in its folder, and leaves out others.
    fn of(files: Files) -> Self {
        let names = files.keys().cloned().collect();
        let files = files.into_iter().filter(|(name, _)| name == GUIDE || role(name).is_some());
        Self { files: files.collect(), names }
    }

    /// The guide itself.
    ///
    /// # Errors
    /// There is no guide file.
    pub fn guide(&self, place: &Path) -> Result<&WordFile, Fault> {
        self.files.get(GUIDE).ok_or_else(|| not_read(&place.display().to_string(), GUIDE))
    }

    /// The files in it that nothing reads. `words` are those of the guide.
    pub fn strays(&self, words: GuideWords<'_>) -> Vec<StrayFile> {
        stray::strays(self.names.iter(), words)
    }

    /// The words that it brings along.
    pub fn words(&self) -> GuideFiles {
        let mut words = GuideFiles::default();
        for (name, file) in &self.files {
            match role(name) {
                Some(Role::Messages(language)) => {
                    words.messages.insert(language, file.clone());
                }
                Some(Role::Vendors) => words.vendors = Some(file.clone()),
                Some(Role::Labels(vendor, language)) => {
                    words.labels.insert((vendor, language), file.clone());
                }
                None => {}
            }
        }
        words
    }

    /// The guide as one file.
    ///
    /// # Errors
    /// The archive can't be written: a bug.
    pub(crate) fn pack(&self, id: &str) -> Result<Vec<u8>, Fault> {
        archive::pack(id, &self.files)
    }

    /// Writes the guide as one file.
    ///
    /// # Errors
    /// What the file system says.
    pub(crate) fn write(&self, id: &str, place: &Path) -> Result<(), Fault> {
        let bytes = self.pack(id)?;
        let folder = place.parent().unwrap_or(place);
        fs::create_dir_all(folder)
            .and_then(|()| write_private_file(place, &bytes))
            .map_err(|error| Fault::unsaved(place, &error))
    }
}

/// Whether a guide is one file with its messages beside it. A folder can have such a name as well; reading it reports that it is
/// not a file.
fn is_flat(place: &Path) -> bool {
    place.extension().is_some_and(|it| it == "toml")
}

/// The files that a guide in this place may have: the name in a folder of its own, and the path.
fn names(place: &Path) -> Vec<(String, PathBuf)> {
    let messages = |path: &dyn Fn(Language) -> PathBuf| {
        Language::ALL.map(|language| (format!("{language}.ftl"), path(language))).to_vec()
    };
    if is_flat(place) {
        let mut all = messages(&|language| place.with_extension(format!("{language}.ftl")));
        all.push((GUIDE.to_owned(), place.to_owned()));
        return all;
    }
    let mut all = messages(&|language| place.join(format!("{language}.ftl")));
    all.extend([GUIDE, VENDORS].map(|name| (name.to_owned(), place.join(name))));
    let labels = fs::read_dir(place.join(LABELS)).into_iter().flatten().flatten();
    let mut labels: Vec<_> = labels
        .filter_map(|entry| Some((format!("{LABELS}/{}", entry.file_name().to_str()?), entry.path())))
        .filter(|(name, _)| role(name).is_some())
        .take(MOST_LABELS)
        .collect();
    labels.sort();
    all.extend(labels);
    all
}

/// When the files of a guide were last changed.
pub(super) fn stamp(place: &Path) -> Stamp {
    let one = |path: PathBuf| {
        let known = fs::metadata(&path).ok()?;
        Some((path, known.len(), changed(&known)))
    };
    let paths = if place.extension().is_some_and(|it| it == ARCHIVE) {
        vec![place.to_owned()]
    } else {
        let mut paths: Vec<PathBuf> = names(place).into_iter().map(|(_, path)| path).collect();
        if !is_flat(place) {
            // A file that fits nothing is reported until it has another name.
            let strays = stray::names_in(place).into_iter().map(|name| place.join(name));
            paths.extend(strays.filter(|path| !paths.contains(path)).collect::<Vec<_>>());
        }
        paths
    };
    Stamp(paths.into_iter().filter_map(one).collect())
}

pub(super) fn changed(known: &Metadata) -> u128 {
    let since = known.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    since.map_or(0, |since| since.as_nanos())
}

/// The places of guides in a folder, and whether there are more than are looked at.
pub(super) fn places(folder: &Path, most: usize, most_entries: usize) -> (Vec<PathBuf>, bool) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().take(most_entries);
    let is_place = |path: &PathBuf| match path.extension().and_then(|it| it.to_str()) {
        Some("toml" | ARCHIVE) => true,
        _ => path.join(GUIDE).is_file(),
    };
    let mut places: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(is_place).collect();
    places.sort();
    let more = places.len() > most;
    places.truncate(most);
    (places, more)
}
