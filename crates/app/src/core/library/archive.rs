//! A guide as one file: a ZIP archive of its folder, with a manifest that names each file's hash.

use std::collections::BTreeMap;
use std::fs::{File, metadata};
use std::io::{Cursor, Error, ErrorKind, Read, Seek, Write as _};
use std::path::Path;

use lotse_guide::FILE_LIMIT;
use lotse_locale::WordFile;
use lotse_text::system_kind;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::wire::Fault;

/// Files by their names in the folder of a guide.
pub(super) type Files = BTreeMap<String, WordFile>;

const MANIFEST: &str = "manifest.json";

/// The format of archives that this Lotse writes and reads.
const FORMAT: u32 = 1;

/// The largest archive to open, in bytes.
const LARGEST: u64 = 8 << 20;

/// The most files in an archive.
const MOST: usize = 200;

/// The manifest of an archive.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    format: u32,
    /// The guide's id.
    guide: String,
    /// SHA-256 of each file, in hexadecimal digits.
    files: BTreeMap<String, String>,
}

/// Reads an archive from a file.
pub(super) fn read(place: &Path) -> Result<Files, Fault> {
    let name = place.display().to_string();
    let failed = |error: Error| unreadable(&name, &error);
    let known = metadata(place).map_err(failed)?;
    if !known.is_file() {
        return Err(failed(Error::new(ErrorKind::InvalidInput, "not a regular file")));
    }
    if known.len() > LARGEST {
        return Err(failed(Error::new(ErrorKind::FileTooLarge, format!("more than {LARGEST} bytes"))));
    }
    unpack(&name, File::open(place).map_err(failed)?)
}

/// Reads an archive.
pub(super) fn unpack(name: &str, from: impl Read + Seek) -> Result<Files, Fault> {
    let broken = || Fault::new("guide-archive-broken", &[("file", name)]);
    let mut zip = ZipArchive::new(from).map_err(|_| broken())?;
    if zip.len() > MOST {
        return Err(broken());
    }
    let manifest = text(&mut zip, MANIFEST).ok_or_else(broken)?;
    let manifest: Manifest = serde_json::from_str(&manifest).map_err(|_| broken())?;
    if manifest.format != FORMAT {
        return Err(Fault::new("guide-archive-newer", &[("file", name)]));
    }
    let mut files = BTreeMap::new();
    for (path, hash) in &manifest.files {
        let text = text(&mut zip, path).ok_or_else(broken)?;
        if digest(text.as_bytes()) != *hash {
            return Err(broken());
        }
        files.insert(path.clone(), WordFile { name: format!("{name}/{path}"), text });
    }
    Ok(files)
}

/// A file of an archive, if it is text of a length that can be read.
fn text<R: Read + Seek>(zip: &mut ZipArchive<R>, path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let most = u64::try_from(FILE_LIMIT).unwrap_or(u64::MAX);
    zip.by_name(path).ok()?.take(most.saturating_add(1)).read_to_end(&mut bytes).ok()?;
    (bytes.len() <= FILE_LIMIT).then(|| String::from_utf8(bytes).ok()).flatten()
}

/// Packs a guide. The same files give the same bytes.
pub(super) fn pack(guide: &str, files: &Files) -> Result<Vec<u8>, Fault> {
    let failed = |error: &dyn std::fmt::Display| Fault::internal("guide archive", &error.to_string());
    let hashes = files.iter().map(|(path, file)| (path.clone(), digest(file.text.as_bytes())));
    let manifest = Manifest { format: FORMAT, guide: guide.to_owned(), files: hashes.collect() };
    let manifest = serde_json::to_string_pretty(&manifest).map_err(|error| failed(&error))?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let texts = files.iter().map(|(path, file)| (path.as_str(), file.text.as_str()));
    for (path, text) in [(MANIFEST, manifest.as_str())].into_iter().chain(texts) {
        zip.start_file(path, options).map_err(|error| failed(&error))?;
        zip.write_all(text.as_bytes()).map_err(|error| failed(&error))?;
    }
    Ok(zip.finish().map_err(|error| failed(&error))?.into_inner())
}

/// A file of a guide that can't be used.
pub(super) fn not_read(name: &str, detail: &str) -> Fault {
    Fault::new("guide-not-read", &[("file", name), ("kind", "other"), ("detail", detail)])
}

/// A file of a guide that the operating system does not let us read, or that is none.
pub(super) fn unreadable(name: &str, error: &Error) -> Fault {
    let (kind, detail) = (system_kind(error), error.to_string());
    Fault::new("guide-not-read", &[("file", name), ("kind", kind), ("detail", &detail)])
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Files {
        let file = |text: &str| WordFile { name: String::new(), text: text.to_owned() };
        BTreeMap::from([
            ("guide.toml".to_owned(), file("format = 1")),
            ("labels/example.en.ftl".to_owned(), file("save = Save")),
        ])
    }

    #[test]
    fn a_packed_guide_is_read_back_unchanged() {
        let bytes = pack("example", &files()).unwrap();
        assert_eq!(bytes, pack("example", &files()).unwrap());
        let read = unpack("x", Cursor::new(bytes)).unwrap();
        let names: Vec<_> = read.keys().cloned().collect();
        assert_eq!(names, ["guide.toml", "labels/example.en.ftl"]);
    }

    #[test]
    fn an_archive_that_was_changed_is_refused() {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default();
        let manifest = r#"{"format":1,"guide":"x","files":{"guide.toml":"00"}}"#;
        for (path, text) in [(MANIFEST, manifest), ("guide.toml", "format = 1")] {
            zip.start_file(path, options).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        assert_eq!(unpack("x", Cursor::new(bytes)).unwrap_err().code, "guide-archive-broken");
        assert_eq!(unpack("x", Cursor::new(b"no archive")).unwrap_err().code, "guide-archive-broken");
    }
}
