//! Papers that are opened in another program. They are in a folder that no other user can read, and which is emptied when Lotse
//! is closed or started.
//!
//! A file that a viewer may still have open is never overwritten, and no other file is touched.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::private;

/// The folder inside the data folder.
pub(crate) const FOLDER: &str = "print";

/// The most papers of the same name.
const SAME: usize = 99;

/// Removes the papers that were opened before. One that a viewer holds open may stay until the next time.
pub(crate) fn remove_opened(data_folder: &Path) {
    let folder = data_folder.join(FOLDER);
    // If the folder is a link, the files behind it are not ours.
    if !is_folder(&folder) {
        return;
    }
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let is_paper = path.extension().is_some_and(|ending| ending == "pdf");
        if is_paper && let Err(error) = std::fs::remove_file(&path) {
            tracing::warn!(%error, "a paper that was opened stays");
        }
    }
}

/// Writes the paper under a free name.
pub(crate) fn put_paper(folder: &Path, name: &str, content: &[u8]) -> std::io::Result<PathBuf> {
    private_folder(folder)?;
    let mut outcome = Err(std::io::ErrorKind::AlreadyExists.into());
    for number in 1..=SAME {
        let name = if number == 1 { format!("{name}.pdf") } else { format!("{name} ({number}).pdf") };
        let path = folder.join(name);
        outcome = private_file(&path).and_then(|mut file| {
            // Half a paper would look like a whole one.
            file.write_all(content).inspect_err(|_| _ = std::fs::remove_file(&path))?;
            Ok(path)
        });
        match &outcome {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            _ => break,
        }
    }
    outcome
}

/// On other systems than Unix, the whole data folder is private.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    private::make_folder(folder)?;
    if is_folder(folder) { Ok(()) } else { Err(std::io::ErrorKind::NotADirectory.into()) }
}

/// Whether it is a folder itself, not a link to one.
fn is_folder(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|known| known.is_dir())
}

/// Creates a new private file; never opens an existing one or follows a link.
fn private_file(path: &Path) -> std::io::Result<File> {
    private::options().write(true).create_new(true).open(path)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_link_in_place_of_the_folder_is_not_followed() {
        let (data, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let precious = elsewhere.path().join("precious.pdf");
        std::fs::write(&precious, "mine").unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), data.path().join(FOLDER)).unwrap();
        remove_opened(data.path());
        assert!(precious.exists());
        assert!(put_paper(&data.path().join(FOLDER), "paper", b"%PDF").is_err());
        assert!(!elsewhere.path().join("paper.pdf").exists());
    }
}
