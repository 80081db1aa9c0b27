//! The library of guides: those that come with Lotse and those in the data folder.
//!
//! A guide of the data folder is read and linted only when its files have changed. Its listing is stored in a file, and the guide
//! itself is read when it is first needed, so that a start is fast even with hundreds of guides.

mod archive;
mod listing;
mod names;
mod package;
mod stray;

pub use listing::Listing;
pub(crate) use names::ARCHIVE;
pub use package::GuidePackage;
pub use stray::{StrayFile, strays_beside};

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use include_dir::{Dir, include_dir};
use listing::{Index, Outcome};
use lotse_guide::{Answers, Guide, Severity, Verb, fingerprint, is_web_address, lint, parse};
use lotse_locale::{BrokenWords, LintWords, Words};
use package::{Stamp, places, stamp};

use crate::wire::Fault;

static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../guides");

/// The list of all guides that ever came with Lotse: id, revision and fingerprint on each line.
const RELEASED: &str = "released.txt";

/// The folder of guides in the data folder.
pub(crate) const GUIDES: &str = "guides";

/// The file that stores their listings.
pub(crate) const INDEX: &str = "guides.json";

/// The most guides to read from the data folder.
const MOST_GUIDES: usize = 1000;

/// The most entries of its folder to look at.
const MOST_ENTRIES: usize = 10_000;

/// A guide and where it comes from.
#[derive(Debug, Clone)]
pub struct LibraryGuide {
    /// The guide.
    pub guide: Guide,
    /// The text it was parsed from.
    pub text: String,
    /// Whether it came with Lotse.
    pub shipped: bool,
}

/// All guides, and the words to speak them. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Library {
    /// The words.
    pub words: Words,
    /// Why some files in the data folder can't be used.
    pub faults: Vec<Fault>,
    guides: BTreeMap<String, Entry>,
    /// The fingerprints of all guides that ever came with Lotse.
    released: Arc<BTreeSet<String>>,
    /// The folder as it was read.
    stamps: BTreeMap<PathBuf, Stamp>,
    /// The files in it that belong to no guide.
    strays: Vec<StrayFile>,
}

/// A guide of the data folder, read when it is first needed. `None` if its file is gone by then.
type Later = Arc<LazyLock<Option<LibraryGuide>, Box<dyn FnOnce() -> Option<LibraryGuide> + Send>>>;

#[derive(Clone)]
enum Entry {
    Shipped(Arc<LibraryGuide>),
    Own { listing: Arc<Listing>, place: PathBuf, guide: Later },
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Entry").field("guide", &self.guide()).finish()
    }
}

impl Entry {
    fn guide(&self) -> Option<&LibraryGuide> {
        match self {
            Self::Shipped(guide) => Some(guide),
            Self::Own { guide, .. } => guide.as_ref().as_ref(),
        }
    }
}

impl Library {
    /// The guides that come with Lotse.
    ///
    /// # Errors
    /// A file of this build that can't be read; found by the tests.
    pub fn shipped() -> Result<Self, BrokenWords> {
        Self::with_words(Words::shipped()?)
    }

    /// The shipped guides with other words, for the pseudo-locale.
    ///
    /// # Errors
    /// As for [`Library::shipped`].
    pub fn with_words(words: Words) -> Result<Self, BrokenWords> {
        let mut guides = BTreeMap::new();
        for file in SHIPPED.files().filter(|file| file.path().extension().is_some_and(|it| it == "toml")) {
            let name = file.path().display().to_string();
            let broken = |detail: String| BrokenWords { file: name.clone(), detail };
            let text = file.contents_utf8().ok_or_else(|| broken("not UTF-8".to_owned()))?;
            let guide = parse(text).map_err(|error| broken(error.to_string()))?;
            let id = guide.id.to_string();
            let guide = LibraryGuide { guide, text: text.to_owned(), shipped: true };
            guides.insert(id, Entry::Shipped(Arc::new(guide)));
        }
        let fingerprints = released().lines().filter_map(|line| line.rsplit(' ').next());
        let released = Arc::new(fingerprints.map(ToOwned::to_owned).collect());
        Ok(Self { words, faults: Vec::new(), guides, released, stamps: BTreeMap::new(), strays: Vec::new() })
    }

    /// Adds the guides of a data folder.
    pub fn add_data_folder(&mut self, folder: &Path) {
        self.add_folder(&folder.join(GUIDES), Some(&folder.join(INDEX)), None);
    }

    /// Adds the guides of a folder: folders and archives of one guide each, and `x.toml` with its messages in `x.de.ftl`,
    /// `x.nl.ftl`, `x.en.ftl`. A guide that can't be used adds a fault, and the others still work. The listings are stored in
    /// `index`. Guides that have not changed since `before` are taken from there.
    pub(crate) fn add_folder(&mut self, folder: &Path, index: Option<&Path>, before: Option<&Self>) {
        let known = index.map(Index::read).unwrap_or_default();
        let mut new = Index::empty();
        let (places, more) = places(folder, MOST_GUIDES, MOST_ENTRIES);
        for place in places {
            let stamp = stamp(&place);
            let outcome = match known.places.get(&place) {
                Some((then, outcome)) if *then == stamp => outcome.clone(),
                _ => look(&self.words, &place),
            };
            let same = before.filter(|before| before.stamps.get(&place) == Some(&stamp));
            self.stamps.insert(place.clone(), stamp.clone());
            self.add(&place, &outcome, same);
            new.places.insert(place, (stamp, outcome));
        }
        self.strays = strays_beside(folder, MOST_ENTRIES);
        self.faults.extend(self.strays.iter().map(|it| stray_fault(&folder.join(&it.name), it)));
        if more {
            self.faults.push(Fault::new("guides-many", &[("limit", &MOST_GUIDES.to_string())]));
        }
        if let Some(index) = index.filter(|_| new != known) {
            new.write(index);
        }
    }

    /// Whether the folder has changed since its guides were added.
    pub(crate) fn is_older_than(&self, folder: &Path) -> bool {
        let (places, _) = places(folder, MOST_GUIDES, MOST_ENTRIES);
        places.len() != self.stamps.len()
            || strays_beside(folder, MOST_ENTRIES) != self.strays
            || places.iter().any(|place| self.stamps.get(place) != Some(&stamp(place)))
    }

    fn add(&mut self, place: &Path, outcome: &Outcome, same: Option<&Self>) {
        let (listing, remarks) = outcome;
        self.faults.extend(remarks.iter().cloned());
        let listing = match listing {
            Ok(listing) => listing,
            Err(fault) => {
                self.faults.push(fault.clone());
                return;
            }
        };
        if self.guides.contains_key(&listing.id) {
            let name = place.display().to_string();
            self.faults.push(Fault::new("guide-known", &[("file", &name), ("guide", &listing.id)]));
            return;
        }
        let id = &listing.id;
        if let Some((before, entry)) = same.and_then(|before| Some((before, before.guides.get(id)?))) {
            self.words.take_guide(id, &before.words);
            self.guides.insert(id.clone(), entry.clone());
            return;
        }
        let files = place.to_owned();
        self.words.add_files_later(id, move || {
            GuidePackage::read(&files).map(|package| package.words()).unwrap_or_default()
        });
        let files = place.to_owned();
        let read = move || {
            let package = GuidePackage::read(&files).ok()?;
            let text = package.guide(&files).ok()?.text.clone();
            Some(LibraryGuide { guide: parse(&text).ok()?, text, shipped: false })
        };
        let guide = Arc::new(LazyLock::new(Box::new(read) as Box<dyn FnOnce() -> _ + Send>));
        let entry = Entry::Own { listing: Arc::new(listing.clone()), place: place.to_owned(), guide };
        self.guides.insert(id.clone(), entry);
    }

    /// The listings of all guides.
    pub fn listings(&self) -> impl Iterator<Item = Cow<'_, Listing>> {
        self.guides.values().map(|entry| match entry {
            Entry::Shipped(it) => Cow::Owned(Listing::of(&it.guide, &it.text, true, &self.words)),
            Entry::Own { listing, .. } => Cow::Borrowed(listing.as_ref()),
        })
    }

    /// All guides, each with its id. Those of the data folder are read.
    pub fn all(&self) -> impl Iterator<Item = (&str, &LibraryGuide)> {
        self.guides.iter().filter_map(|(id, entry)| Some((id.as_str(), entry.guide()?)))
    }

    /// The ids of all guides.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.guides.keys().map(String::as_str)
    }

    /// A guide, if there is one of this id.
    pub fn get(&self, id: &str) -> Option<&LibraryGuide> {
        self.guides.get(id)?.guide()
    }

    /// Where the files of a guide of the data folder are.
    pub(crate) fn place(&self, id: &str) -> Option<&Path> {
        match self.guides.get(id)? {
            Entry::Shipped(_) => None,
            Entry::Own { place, .. } => Some(place),
        }
    }

    /// The revision of the guide that an archive of the same id may replace, if there is one.
    ///
    /// # Errors
    /// The guide came with Lotse, or is in a folder because somebody works on it: it stays.
    pub(crate) fn would_replace(&self, id: &str) -> Result<Option<u32>, ()> {
        match self.guides.get(id) {
            None => Ok(None),
            Some(Entry::Own { listing, place, .. }) if place.extension().is_some_and(|it| it == ARCHIVE) => {
                Ok(Some(listing.revision))
            }
            Some(_) => Err(()),
        }
    }

    /// Whether this text has the fingerprint of a guide in the library, or of one that ever came with Lotse.
    pub(crate) fn knows(&self, text: &str) -> bool {
        let own = |print: &String| {
            self.guides.values().any(|entry| match entry {
                Entry::Own { listing, .. } => listing.fingerprint.as_ref() == Some(print),
                Entry::Shipped(_) => false,
            })
        };
        fingerprint(text).is_some_and(|print| self.released.contains(&print) || own(&print))
    }

    /// A guide by its id.
    ///
    /// # Errors
    /// `guide-unknown`.
    pub fn guide(&self, id: &str) -> Result<&Guide, Fault> {
        self.get(id).map(|it| &it.guide).ok_or_else(|| Fault::new("guide-unknown", &[("guide", id)]))
    }

    /// Whether a guide names this web address. No other address is opened.
    pub fn names_address(&self, url: &str) -> bool {
        let named = |entry: &Entry| match entry {
            Entry::Shipped(it) => addresses(&it.guide).iter().any(|address| address == url),
            Entry::Own { listing, .. } => listing.addresses.iter().any(|address| address == url),
        };
        is_web_address(url) && self.guides.values().any(named)
    }
}

/// Reads and lints the guide of a place.
fn look(words: &Words, place: &Path) -> Outcome {
    match GuidePackage::read(place) {
        Ok(package) => judge(words, place, &package),
        Err(fault) => (Err(fault), Vec::new()),
    }
}

/// Lints the files of a guide.
pub(crate) fn judge(words: &Words, place: &Path, package: &GuidePackage) -> Outcome {
    let mut remarks = Vec::new();
    (listing(words, place, package, &mut remarks), remarks)
}

fn listing(
    words: &Words,
    place: &Path,
    package: &GuidePackage,
    remarks: &mut Vec<Fault>,
) -> Result<Listing, Fault> {
    let file = package.guide(place)?;
    let fault = |line: usize, detail: &str| {
        Fault::new("guide-file", &[("file", &file.name), ("line", &line.to_string()), ("detail", detail)])
    };
    let guide = parse(&file.text).map_err(|error| fault(error.line, &error.problem.to_string()))?;
    let id = guide.id.to_string();
    if words.came_with(&id) {
        return Err(Fault::new("guide-known", &[("file", &file.name), ("guide", &id)]));
    }
    let mut words = words.clone();
    words.add_files(&id, &package.words()).map_err(|error| archive::not_read(&error.file, &error.detail))?;
    let strays = package.strays(words.of(&guide.id)).into_iter();
    remarks.extend(strays.map(|it| stray_fault(&place.join(&it.name), &it)));
    let own = LintWords { own: words.of(&guide.id), everywhere: false, guides: &[] };
    let said = lint(&file.text, &guide, &own);
    if let Some(error) = said.iter().find(|it| it.severity == Severity::Error) {
        return Err(fault(error.line, &format!("{}: {} {}", error.code, error.subject, error.detail)));
    }
    let left = said.iter().find(|it| it.code == "branches-left");
    remarks
        .extend(left.map(|it| Fault::new("guide-branches", &[("file", &file.name), ("count", &it.detail)])));
    Ok(Listing::of(&guide, &file.text, false, &words))
}

fn stray_fault(path: &Path, it: &StrayFile) -> Fault {
    let (file, meant) = (path.display().to_string(), it.meant.as_deref());
    let arguments = [
        ("file", file.as_str()),
        ("detail", it.reason),
        ("subject", &it.subject),
        ("meant", meant.unwrap_or_default()),
        ("known", if meant.is_some() { "yes" } else { "no" }),
    ];
    Fault::new("guide-stray", &arguments)
}

fn released() -> &'static str {
    SHIPPED.get_file(RELEASED).and_then(|file| file.contents_utf8()).unwrap_or_default()
}

/// The list of all guides that ever came with Lotse, including today's. Existing lines stay.
pub fn released_guides() -> Result<String, BrokenWords> {
    let mut list = released().to_owned();
    for (id, it) in Library::shipped()?.all() {
        let line = format!("{id} {} {}", it.guide.revision, fingerprint(&it.text).unwrap_or_default());
        if !list.lines().any(|known| known == line) {
            list.push_str(&line);
            list.push('\n');
        }
    }
    Ok(list)
}

fn addresses(guide: &Guide) -> Vec<String> {
    let mut all: Vec<String> = guide.sources.iter().map(|source| source.url.clone()).collect();
    all.extend(guide.nexts.iter().filter_map(|next| next.url.clone()));
    all.extend(guide.elsewheres.iter().filter_map(|elsewhere| elsewhere.url.clone()));
    all.extend(guide.prerequisites.iter().filter_map(|prerequisite| prerequisite.url.clone()));
    let plan = guide.plan(&Answers::new());
    for part in plan.parts.iter().chain(&plan.follow_ups) {
        for step in &part.steps {
            for action in step.all_actions() {
                if let Verb::Link(url, _) = &action.action.verb {
                    all.push(url.clone());
                }
            }
        }
    }
    all
}
