//! Crash notes: a panic leaves a note in the data folder, and the next start shows it.
//!
//! The message of a panic may contain any data, including secrets. So it is kept only if it is a fixed text in the source;
//! otherwise the note has only the place in the source.

use std::io::{Read as _, Write as _};
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::log::{self, Log};
use super::private;
use crate::wire::Fault;

/// The number of log lines in a note.
const LINES: usize = 100;
/// The most bytes of a note to read.
const BYTES: u64 = 256 * 1024;

/// A crash note.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Note {
    format: u8,
    version: String,
    at: String,
    /// File, line and column in the source.
    place: String,
    thread: String,
    /// The message, if it is a fixed text in the source.
    message: Option<String>,
    /// The last lines of the log.
    log: Vec<String>,
}

/// Writes a note of a panic into the data folder. For a panic hook: it ignores errors.
pub fn note_crash(data_folder: &Path, log: &Log, panic: &PanicHookInfo<'_>) {
    let lines = log.lines_if_free();
    let note = Note {
        format: 1,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        at: Timestamp::now().to_string(),
        place: crash_place(panic),
        thread: std::thread::current().name().unwrap_or_default().to_owned(),
        message: panic.payload().downcast_ref::<&'static str>().map(|text| (*text).to_owned()),
        log: lines[lines.len().saturating_sub(LINES)..].to_vec(),
    };
    let Ok(text) = serde_json::to_vec_pretty(&note) else { return };
    let file = file(data_folder);
    let _ = file.parent().map(private::make_folder);
    let opened = private::options().write(true).create(true).truncate(true).open(file);
    let _ = opened.and_then(|mut file| file.write_all(&text).and_then(|()| file.sync_all()));
}

/// The place of a panic in the source. For a library, without the folders of the computer that built Lotse.
pub fn crash_place(panic: &PanicHookInfo<'_>) -> String {
    let Some(place) = panic.location() else { return String::new() };
    let path = place.file().replace('\\', "/");
    let library = path.split_once("/registry/src/").and_then(|(_, rest)| rest.split_once('/'));
    let path = library.map_or(path.as_str(), |(_, path)| path);
    format!("{path}:{}:{}", place.line(), place.column())
}

fn file(data_folder: &Path) -> PathBuf {
    data_folder.join(log::FOLDER).join("crash.json")
}

/// The note, if there is one that can be read.
pub(crate) fn note(data_folder: &Path) -> Option<Note> {
    let mut text = Vec::new();
    private::options().read(true).open(file(data_folder)).ok()?.take(BYTES).read_to_end(&mut text).ok()?;
    serde_json::from_slice(&text).ok()
}

/// When Lotse crashed, if it did and the user has not dismissed the note.
pub(crate) fn crashed(data_folder: &Path) -> Option<Timestamp> {
    let metadata = std::fs::metadata(file(data_folder)).ok()?;
    let noted = note(data_folder).and_then(|note| note.at.parse().ok());
    // If a note is incomplete, the time of its file tells when.
    noted.or_else(|| metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH).try_into().ok())
}

/// Deletes the note.
pub(crate) fn dismiss(data_folder: &Path) -> Result<(), Fault> {
    let file = file(data_folder);
    match std::fs::remove_file(&file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Fault::kept(&file, &error)),
        _ => Ok(()),
    }
}
