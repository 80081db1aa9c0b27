//! Files beside a guide that nothing reads because of their names: misspelt ones must not go unnoticed.

use std::fs;
use std::path::Path;

use lotse_guide::meant;
use lotse_locale::{GuideWords, Language, ScreenLanguage};

use super::names::{ARCHIVE, GUIDE, LABELS, Role, VENDORS, role};

/// How many misnamed files are reported for one guide at most.
const MOST: usize = 20;

/// What people write for the languages that Lotse speaks.
const NAMES: [(&str, Language); 9] = [
    ("deu", Language::De),
    ("deutsch", Language::De),
    ("ger", Language::De),
    ("german", Language::De),
    ("dutch", Language::Nl),
    ("nederlands", Language::Nl),
    ("nld", Language::Nl),
    ("eng", Language::En),
    ("english", Language::En),
];

/// A file that nothing reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrayFile {
    /// Its name in the folder of the guide, like `labels/example.xx.ftl`.
    pub name: String,
    /// What is wrong with it: `name`, or `language` or `vendor` of a file of labels.
    pub reason: &'static str,
    /// For `name`: names that fit. Otherwise the vendor.
    pub subject: String,
    /// The name that was probably meant.
    pub meant: Option<String>,
}

/// The names in a guide's folder that are looked at: those of its labels, and others that look like a part of a guide.
pub(super) fn names_in(folder: &Path) -> Vec<String> {
    let of_guide = |name: &String| looks_like_one(name) && !is_same_file(folder, name);
    let mut names: Vec<String> = entries(folder).filter(of_guide).collect();
    let labels = folder.join(LABELS);
    let labels = entries(&labels).filter(|name| !name.starts_with('.'));
    names.extend(labels.map(|name| format!("{LABELS}/{name}")));
    names.sort();
    names
}

/// Whether a name is probably meant to be that of a file with a guide, vendors, messages or labels.
fn looks_like_one(name: &str) -> bool {
    let lower = name.to_lowercase();
    let stem = lower.split('.').next().unwrap_or_default();
    let is_known = language(stem).is_some() || [GUIDE, VENDORS].iter().any(|it| it.starts_with(stem));
    let is_folder = !lower.contains('.') && name != LABELS && meant(&lower, [LABELS]).is_some();
    !stem.is_empty()
        && (is_folder || has_ending(&lower) || (is_known && lower.split('.').next_back() == Some("txt")))
}

/// Whether a name in small letters has the ending of messages or guides, or what editors and typing errors make of it.
fn has_ending(lower: &str) -> bool {
    [".ftl", ".flt", ".toml", ".tml", ".ftl.txt", ".toml.txt"].iter().any(|ending| lower.ends_with(ending))
}

/// Whether a system that ignores capitals opens this file by its name in small letters as well.
fn is_same_file(folder: &Path, name: &str) -> bool {
    let lower = name.to_lowercase();
    let same = || Some(folder.join(name).canonicalize().ok()? == folder.join(&lower).canonicalize().ok()?);
    name != lower && same() == Some(true)
}

fn entries(folder: &Path) -> impl Iterator<Item = String> + use<> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().into_string().ok())
}

/// The files among `names` that nothing reads. `words` are those of the guide that they stand beside.
pub(super) fn strays<'n>(names: impl Iterator<Item = &'n String>, words: GuideWords<'_>) -> Vec<StrayFile> {
    names.filter(|name| *name != GUIDE).filter_map(|name| stray(name, words)).take(MOST).collect()
}

fn stray(name: &str, words: GuideWords<'_>) -> Option<StrayFile> {
    let told = |reason, subject: String, meant: Option<String>| {
        Some(StrayFile { name: name.to_owned(), reason, subject, meant: meant.filter(|it| it != name) })
    };
    match role(name) {
        Some(Role::Labels(vendor, language)) => {
            let Some(screens) = words.screens(&vendor) else {
                let known = words.vendor_ids();
                let meant = meant(vendor.as_str(), known.iter().map(String::as_str));
                return told("vendor", vendor.to_string(), meant.map(|it| labels_of(&it, language.code())));
            };
            // What labels mean may be said in every language that Lotse speaks.
            if language.spoken().is_some() || screens.contains(&language) {
                return None;
            }
            let meant = read_language(language.code(), screens).map(|it| labels_of(vendor.as_str(), &it));
            told("language", words.vendor(&vendor).name, meant)
        }
        Some(_) => None,
        None if name.starts_with(LABELS) && name.contains('/') => {
            Some(named(name, labels_of("VENDOR", "en"), meant_labels(name, words)))
        }
        None => {
            let lower = name.to_lowercase();
            let stem = lower.split('.').next().unwrap_or_default();
            let meant = match language(stem) {
                Some(language) => Some(format!("{language}.ftl")),
                None => meant(&lower, [GUIDE, VENDORS, LABELS]),
            };
            let all = Language::ALL.map(|it| format!("{it}.ftl")).join(", ");
            Some(named(name, format!("{all}, {VENDORS}, {GUIDE}"), meant))
        }
    }
}

fn labels_of(vendor: &str, language: &str) -> String {
    format!("{LABELS}/{vendor}.{language}.ftl")
}

/// The name that a file in the folder of labels should have.
fn meant_labels(name: &str, words: GuideWords<'_>) -> Option<String> {
    let file = name.rsplit('/').next()?.to_lowercase().replace(['_', ' '], "-");
    let mut parts = file.split('.');
    let written = parts.next()?;
    let known = words.vendor_ids();
    let vendor = meant(written, known.iter().map(String::as_str))?;
    let screens = words.screens(&vendor.parse().ok()?)?;
    let language = parts.filter(|part| !["ftl", "flt", "txt", "toml"].contains(part));
    let language = language.map(|part| read_language(part, screens)).next();
    let language = language.unwrap_or_else(|| screens.first().map(ToString::to_string))?;
    Some(labels_of(&vendor, &language))
}

/// A language of these screens, or one that Lotse speaks, from what was probably meant to be its code.
fn read_language(written: &str, screens: &[ScreenLanguage]) -> Option<String> {
    let first = written.split(['-', '_']).next().unwrap_or_default();
    let of_screen = screens.iter().find(|it| it.code() == written || it.code() == first);
    of_screen.map(ToString::to_string).or_else(|| language(first).map(|it| it.to_string()))
}

/// A language that Lotse speaks, from its code or name.
fn language(written: &str) -> Option<Language> {
    let first = written.split(['-', '_']).next().unwrap_or_default();
    let by_name = || NAMES.iter().find(|(name, _)| *name == first).map(|(_, language)| *language);
    first.parse().ok().or_else(by_name)
}

/// The files in a folder of guides that belong to no guide: messages beside no guide of their name or in no language, and
/// guides in a folder under another name than `guide.toml`.
pub fn strays_beside(folder: &Path, most_entries: usize) -> Vec<StrayFile> {
    let mut names: Vec<String> = entries(folder).take(most_entries).collect();
    names.sort();
    let has = |stem: &str| names.binary_search(&format!("{stem}.toml")).is_ok();
    let fit = || Language::ALL.map(|it| format!("ID.{it}.ftl")).join(", ");
    let found = names.iter().filter_map(|name| {
        let lower = name.to_lowercase();
        if folder.join(name).is_dir() {
            if lower.ends_with(ARCHIVE) || folder.join(name).join(GUIDE).is_file() {
                return None;
            }
            let guide =
                entries(&folder.join(name)).find(|it| it != VENDORS && it.to_lowercase().ends_with(".toml"));
            return guide
                .map(|it| named(&format!("{name}/{it}"), GUIDE.to_owned(), Some(format!("{name}/{GUIDE}"))));
        }
        if !has_ending(&lower) || lower.ends_with("toml") || lower.starts_with('.') {
            return None;
        }
        let (stem, rest) = lower.split_once('.')?;
        let is_good = |code: &str| code.parse::<Language>().is_ok() && *name == format!("{stem}.{code}.ftl");
        let code = rest.split('.').next().unwrap_or_default();
        if has(stem) && is_good(code) {
            return None;
        }
        let meant = language(code).filter(|_| has(stem)).map(|it| format!("{stem}.{it}.ftl"));
        Some(named(name, fit(), meant))
    });
    found.take(MOST).collect()
}

/// A file whose name fits nothing.
fn named(name: &str, fit: String, meant: Option<String>) -> StrayFile {
    let meant = meant.filter(|it| it != name);
    StrayFile { name: name.to_owned(), reason: "name", subject: fit, meant }
}
