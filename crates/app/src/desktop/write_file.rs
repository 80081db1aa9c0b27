//! Writes a file completely or not at all: under a temporary name in the same folder, then renamed once it is on the disk.
//!
//! A link is followed: its target is replaced and the link stays. A link that leads nowhere is replaced itself. A pipe or a
//! device is written to directly. A failed write leaves nothing behind, and a file that was there before keeps its
//! permissions.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{ErrorKind, Result, Write as _};
use std::path::{Path, PathBuf, is_separator};

use tempfile::{Builder, NamedTempFile};

/// Writes `content` to `path`. A new file gets the permissions of the user's other files.
///
/// # Errors
/// What the operating system says; what was there before is still there, whole.
pub fn write_file(path: &Path, content: &[u8]) -> Result<()> {
    write(path, content, 0o666)
}

/// Writes a private file: a new one may be read by this user only.
///
/// # Errors
/// As for [`write_file`].
pub fn write_private_file(path: &Path, content: &[u8]) -> Result<()> {
    write(path, content, 0o600)
}

fn write(path: &Path, content: &[u8], mode: u32) -> Result<()> {
    let there = std::fs::metadata(path).ok();
    // A separator at the end asks for a folder too.
    let is_folder = path.as_os_str().to_string_lossy().ends_with(is_separator);
    if is_folder || there.as_ref().is_some_and(Metadata::is_dir) {
        // Windows would only say that access is denied, and others that something is no folder.
        return Err(ErrorKind::IsADirectory.into());
    }
    if there.as_ref().is_some_and(|there| !there.is_file()) {
        return OpenOptions::new().write(true).open(path)?.write_all(content);
    }
    let place = place(path, there.is_some())?;
    put(&place, there.as_ref(), mode, |file| file.write_all(content))
}

/// The path of the file itself, with links resolved.
fn place(path: &Path, is_there: bool) -> Result<PathBuf> {
    let is_link = path.symlink_metadata().is_ok_and(|known| known.is_symlink());
    if is_link && is_there { path.canonicalize() } else { Ok(path.to_owned()) }
}

fn put(
    place: &Path,
    there: Option<&Metadata>,
    mode: u32,
    fill: impl FnOnce(&mut File) -> Result<()>,
) -> Result<()> {
    let folder = match place.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // If it is dropped before it is renamed, it is deleted.
    let mut beside = beside(folder, mode)?;
    fill(beside.as_file_mut())?;
    #[cfg(unix)]
    if let Some(there) = there {
        beside.as_file().set_permissions(there.permissions())?;
    }
    #[cfg(not(unix))]
    let _ = there;
    beside.as_file().sync_all()?;
    beside.persist(place).map_err(|failed| failed.error)?;
    // The file is on the disk. Syncing its name too is not possible on every system.
    #[cfg(unix)]
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// A file with a name that can't be guessed.
fn beside(folder: &Path, mode: u32) -> Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".lotse-").suffix(".part");
    // The user's umask is applied to this mode.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    #[cfg(not(unix))]
    let _ = mode;
    builder.tempfile_in(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_disk_that_fills_up_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let full = |file: &mut File| {
            file.write_all(b"the first half")?;
            Err(ErrorKind::StorageFull.into())
        };
        let path = folder.path().join("paper.pdf");
        put(&path, None, 0o666, full).unwrap_err();
        assert_eq!(names(folder.path()), Vec::<String>::new());
        write_file(&path, b"old").unwrap();
        put(&path, None, 0o666, full).unwrap_err();
        assert_eq!(std::fs::read(&path).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["paper.pdf"]);
    }

    #[test]
    fn the_old_file_stays_whole_while_the_new_one_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("paper.md");
        write_file(&path, b"old").unwrap();
        put(&path, None, 0o666, |file| {
            file.write_all(b"new")?;
            assert_eq!(std::fs::read(&path)?, b"old");
            Ok(())
        })
        .unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(names(folder.path()), ["paper.md"]);
    }

    #[cfg(windows)]
    #[test]
    fn a_file_that_another_program_holds_stays_whole() {
        use std::os::windows::fs::OpenOptionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("paper.pdf");
        write_file(&path, b"old").unwrap();
        let held = OpenOptions::new().read(true).share_mode(1).open(&path).unwrap();
        write_file(&path, b"new").unwrap_err();
        assert_eq!(std::fs::read(&path).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["paper.pdf"]);
        drop(held);
        write_file(&path, b"new").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
    }

    #[cfg(unix)]
    mod unix {
        use std::os::unix::fs::{PermissionsExt as _, symlink};

        use super::*;

        fn mode(path: &Path) -> u32 {
            std::fs::metadata(path).unwrap().permissions().mode() & 0o777
        }

        #[test]
        fn a_new_file_may_be_read_as_any_other_and_an_old_one_as_before() {
            let folder = tempfile::tempdir().unwrap();
            let (ours, any) = (folder.path().join("ours.md"), folder.path().join("any.md"));
            write_file(&ours, b"1").unwrap();
            std::fs::write(&any, b"1").unwrap();
            assert_eq!(mode(&ours), mode(&any));
            let private = folder.path().join("private.json");
            write_private_file(&private, b"1").unwrap();
            assert_eq!(mode(&private), 0o600);
            for private in [0o600, 0o640] {
                std::fs::set_permissions(&ours, std::fs::Permissions::from_mode(private)).unwrap();
                write_file(&ours, b"2").unwrap();
                assert_eq!((mode(&ours), std::fs::read(&ours).unwrap()), (private, b"2".to_vec()));
            }
        }

        #[test]
        fn a_link_stays_and_the_file_it_leads_to_is_replaced() {
            let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
            let (link, target) = (folder.path().join("paper.md"), other.path().join("target.md"));
            std::fs::write(&target, "old").unwrap();
            symlink(&target, &link).unwrap();
            write_file(&link, b"new").unwrap();
            assert!(link.symlink_metadata().unwrap().is_symlink());
            assert_eq!(std::fs::read(&target).unwrap(), b"new");
            assert_eq!((names(folder.path()).len(), names(other.path()).len()), (1, 1));
            // One that leads nowhere says nothing about where the file should go.
            std::fs::remove_file(&target).unwrap();
            write_file(&link, b"here").unwrap();
            assert!(link.symlink_metadata().unwrap().is_file());
            assert!(!target.exists());
        }

        #[test]
        fn a_pipe_or_device_is_written_to_directly() {
            let folder = tempfile::tempdir().unwrap();
            write_file(Path::new("/dev/null"), b"gone").unwrap();
            write_file(folder.path(), b"no").unwrap_err();
            assert_eq!(names(folder.path()), Vec::<String>::new());
        }
    }
}
