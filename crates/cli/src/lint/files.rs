//! The files that lint reads: guides, and the messages that belong to them.

use std::io::{Error, ErrorKind, Read as _};
use std::ops::Range;
use std::path::{Path, PathBuf};

use lotse_app::{GuidePackage, StrayFile, read_text, strays_beside};
use lotse_guide::{Diagnostic, FILE_LIMIT, Id, Severity};
use lotse_locale::{BrokenWords, Language, WordFile, Words, message_faults};

use super::mistake;
use crate::output::Failure;

/// The guide in a folder of its own.
const GUIDE: &str = "guide.toml";

/// A file that could not be read completely: its name, the part that was read, and its diagnostics.
type Broken = (String, String, Vec<Diagnostic>);

/// A place in a file: its name, its text, the line and the bytes.
type Place<'f> = (&'f str, &'f str, usize, Range<usize>);

/// The messages of a guide as they are on the disk.
pub(super) struct Messages {
    /// File and text.
    good: Vec<(String, String)>,
    /// The files of labels, by vendor.
    labels: Vec<(Id, WordFile)>,
    /// The files that can't be read.
    pub(super) broken: Vec<Broken>,
    /// The files in the guide's folder that nothing reads.
    pub(super) strays: Vec<(String, Diagnostic)>,
}

impl Messages {
    /// Reads the messages of a guide into `words`.
    pub(super) fn read(words: &mut Words, path: &Path, guide: &str) -> Self {
        let mut all = Self { good: Vec::new(), labels: Vec::new(), broken: Vec::new(), strays: Vec::new() };
        if let Some((folder, package)) = brought_along(path) {
            let files = package.words();
            all.broken.extend(files.labels.values().filter_map(broken_labels));
            // Vendors and labels, and messages if all are good; what is wrong with those is told below.
            if let Err(error) = words.add_files(guide, &files)
                && files.messages.values().all(|file| file.name != error.file)
                && all.broken.iter().all(|(file, ..)| *file != error.file)
            {
                let told = mistake("file-unreadable", "other", &error.detail, 1, 0..0);
                all.broken.push((error.file, String::new(), vec![told]));
            }
            if let Ok(id) = guide.parse() {
                let strays = package.strays(words.of(&id)).into_iter();
                all.strays = strays.map(|it| stray(folder, it)).collect();
            }
            all.labels = files.labels.into_iter().map(|((vendor, _), file)| (vendor, file)).collect();
        }
        for language in Language::ALL {
            let Some((path, text)) = found(path, guide, language) else { continue };
            let name = path.display().to_string();
            let text = match text {
                Ok(text) => text,
                Err((error, text)) => {
                    let part = text.unwrap_or_default();
                    let told = vec![diagnostic(&error, &part)];
                    all.broken.push((name, part, told));
                    continue;
                }
            };
            let faults = faults(&text);
            let faults = match words.add_guide(guide, language, &name, &text) {
                // The reason for the refusal has no place in the file.
                Err(error) if faults.is_empty() => {
                    vec![mistake("messages-unreadable", "", &error.detail, 1, 0..0)]
                }
                _ => faults,
            };
            if faults.is_empty() {
                all.good.push((name, text));
            } else {
                all.broken.push((name, text, faults));
            }
        }
        all
    }

    /// Where the message that a diagnostic is about begins, or the label, in the first file that has it. `None` for any other
    /// diagnostic.
    pub(super) fn place(&self, it: &Diagnostic) -> Option<Place<'_>> {
        match it.code {
            "unused-message" => self.good.iter().find_map(|(file, text)| entry(file, text, &it.subject)),
            "unused-label" => {
                let (vendor, label) = it.subject.split_once('/')?;
                let mut files = self.labels.iter().filter(|(of, _)| of.as_str() == vendor);
                files.find_map(|(_, file)| entry(&file.name, &file.text, label))
            }
            _ => None,
        }
    }
}

/// Where a message or label begins in a file.
fn entry<'f>(file: &'f str, text: &'f str, name: &str) -> Option<Place<'f>> {
    let mut start = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('=')) {
            return Some((file, text, number + 1, start..start + name.len()));
        }
        start += line.len();
    }
    None
}

/// What is wrong with a file of labels that can't be read.
fn broken_labels(file: &WordFile) -> Option<Broken> {
    let told = faults(&file.text);
    (!told.is_empty()).then(|| (file.name.clone(), file.text.clone(), told))
}

/// The places at which a file of messages or labels can't be read.
fn faults(text: &str) -> Vec<Diagnostic> {
    let told = |(span, detail): (Range<usize>, String)| {
        mistake("messages-unreadable", "", &detail, line(text, span.start), span)
    };
    message_faults(text).into_iter().map(told).collect()
}

/// The text of a file, or why it can't be read, with as much of it as could be.
pub(super) fn read(path: &Path) -> Result<String, (Error, Option<String>)> {
    read_text(path, FILE_LIMIT).map_err(|error| {
        let part = (error.kind() == ErrorKind::InvalidData).then(|| readable_part(path).unwrap_or_default());
        (error, part)
    })
}

/// The text up to the first byte that is not UTF-8.
fn readable_part(path: &Path) -> Option<String> {
    let mut bytes = Vec::new();
    let most = u64::try_from(FILE_LIMIT).ok()?;
    std::fs::File::open(path).ok()?.take(most).read_to_end(&mut bytes).ok()?;
    let error = std::str::from_utf8(&bytes).err()?;
    // Add the rest of the line, with replacement characters.
    let end = bytes.iter().skip(error.valid_up_to()).position(|byte| *byte == b'\n');
    let end = end.map_or(bytes.len(), |at| error.valid_up_to() + at);
    Some(String::from_utf8_lossy(bytes.get(..end)?).into_owned())
}

/// The diagnostic for a file that can't be read. `part` is what could be read of it.
pub(super) fn diagnostic(error: &Error, part: &str) -> Diagnostic {
    let at = part.find('\u{fffd}').unwrap_or_default();
    match error.kind() {
        ErrorKind::InvalidData => mistake("file-not-utf8", "", "", line(part, at), at..at),
        ErrorKind::FileTooLarge => mistake("guide-too-much", &format!("> {FILE_LIMIT} bytes"), "", 1, 0..0),
        _ => mistake("file-unreadable", lotse_text::system_kind(error), &error.to_string(), 1, 0..0),
    }
}

/// Whether a guide stands in a source tree like that of Lotse, where all languages must have its messages.
pub(super) fn is_source_tree(file: &Path) -> bool {
    file.parent().is_some_and(|folder| folder.join("../locales/vendors.toml").is_file())
}

fn line(text: &str, byte: usize) -> usize {
    text.get(..byte).map_or(0, |before| before.matches('\n').count()) + 1
}

pub(crate) fn unreadable(path: &Path, error: &Error, words: &Words, reader: Language) -> Failure {
    Failure::of_file(words, reader, "cli-not-read", (path, ""), error)
}

/// Whether a guide has a folder of its own, as in a data folder.
pub(super) fn is_in_folder(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == GUIDE)
}

/// The vendors and labels of a guide in a folder of its own.
fn brought_along(path: &Path) -> Option<(&Path, GuidePackage)> {
    let folder = path.parent().filter(|_| is_in_folder(path))?;
    Some((folder, GuidePackage::read(folder).ok()?))
}

/// The diagnostic for a file that nothing reads, with the file's name.
fn stray(folder: &Path, it: StrayFile) -> (String, Diagnostic) {
    let told = mistake("file-stray", &it.subject, it.reason, 1, 0..0);
    let told = Diagnostic { severity: Severity::Hint, suggestion: it.meant, ..told };
    (folder.join(it.name).display().to_string(), told)
}

/// The files beside the guides of these paths that belong to no guide: all of a folder that was named, and those that begin with
/// the name of a guide that was named.
pub(super) fn strays(named: &[&Path], guides: &[(PathBuf, bool)]) -> Vec<(String, Diagnostic)> {
    let mut found = Vec::new();
    for folder in named.iter().filter(|path| path.is_dir() && !path.join(GUIDE).is_file()) {
        found.extend(strays_beside(folder, usize::MAX).into_iter().map(|it| stray(folder, it)));
    }
    for (guide, _) in guides.iter().filter(|(guide, named)| *named && !is_in_folder(guide)) {
        let (Some(folder), Some(stem)) = (guide.parent(), guide.file_stem()) else { continue };
        let start = format!("{}.", stem.to_string_lossy());
        let beside =
            strays_beside(if folder.as_os_str().is_empty() { Path::new(".") } else { folder }, usize::MAX);
        let of_guide = beside.into_iter().filter(|it| it.name.starts_with(&start));
        found.extend(of_guide.map(|it| stray(folder, it)));
    }
    found
}

/// The guides of a path, and whether each was named on the command line itself.
pub(super) fn guides_in(path: &Path) -> std::io::Result<Vec<(PathBuf, bool)>> {
    if !path.is_dir() {
        return Ok(vec![(path.to_owned(), true)]);
    }
    if path.join(GUIDE).is_file() {
        return Ok(vec![(path.join(GUIDE), false)]);
    }
    let inside = |path: PathBuf| if path.join(GUIDE).is_file() { path.join(GUIDE) } else { path };
    let mut files: Vec<_> = (std::fs::read_dir(path)?)
        .filter_map(|entry| entry.ok().map(|entry| (inside(entry.path()), false)))
        .filter(|(path, _)| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    files.sort();
    Ok(files)
}

/// The messages of a guide in one language: beside it (`x.de.ftl`) or, in the source tree, in `../locales/de/guides/x.ftl`.
#[expect(clippy::type_complexity, reason = "a path with what reading it gave")]
fn found(
    file: &Path,
    guide: &str,
    language: Language,
) -> Option<(PathBuf, Result<String, (Error, Option<String>)>)> {
    let beside = if is_in_folder(file) {
        file.with_file_name(format!("{language}.ftl"))
    } else {
        file.with_extension(format!("{language}.ftl"))
    };
    let tree = file.parent().map(|folder| folder.join(format!("../locales/{language}/guides/{guide}.ftl")));
    [Some(beside), tree].into_iter().flatten().find_map(|path| match read(&path) {
        Err((error, _)) if error.kind() == ErrorKind::NotFound => None,
        read => Some((path, read)),
    })
}

/// Reads the messages of a guide, which must all be good.
pub(crate) fn read_words(words: &mut Words, file: &Path, guide: &str) -> Result<(), BrokenWords> {
    for language in Language::ALL {
        let Some((path, text)) = found(file, guide, language) else { continue };
        let name = path.display().to_string();
        let text =
            text.map_err(|(error, _)| BrokenWords { file: name.clone(), detail: error.to_string() })?;
        words.add_guide(guide, language, &name, &text)?;
    }
    Ok(())
}
