//! Moves the data folder to another place, once, so that a crash in between loses nothing.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder to use: `new`, after everything in `old` was copied there. `old` stays as a backup, under another name. If it
/// can't be moved, because another Lotse has it open or the disk is full, `old` is used once more.
pub(super) fn moved(old: &Path, new: &Path) -> PathBuf {
    let backup = backup(old);
    if new.exists() || !(old.exists() || backup.exists()) {
        return new.to_owned();
    }
    // Windows does not rename a folder with an open file. A backup without a new folder means that a move was interrupted.
    if old.exists() && fs::rename(old, &backup).is_err() {
        return old.to_owned();
    }
    let part = new.with_extension("part");
    let copied = || -> io::Result<()> {
        if part.exists() {
            fs::remove_dir_all(&part)?;
        }
        copy(&backup, &part)?;
        fs::rename(&part, new)
    };
    match copied() {
        Ok(()) => new.to_owned(),
        // Another Lotse that started at the same time has moved it.
        Err(_) if new.exists() => new.to_owned(),
        Err(error) => {
            tracing::warn!(kind = %error.kind(), "the data folder could not be moved");
            let _ = fs::remove_dir_all(&part);
            let _ = fs::rename(&backup, old);
            old.to_owned()
        }
    }
}

/// The place where `old` stays after it was copied.
pub(super) fn backup(old: &Path) -> PathBuf {
    old.with_extension("before-move")
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &place)?;
        } else {
            fs::copy(entry.path(), &place)?;
            fs::File::options().write(true).open(&place)?.sync_all()?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Places {
        _folder: tempfile::TempDir,
        old: PathBuf,
        new: PathBuf,
    }

    fn places() -> Places {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("roaming/data"), folder.path().join("local/data"));
        Places { _folder: folder, old, new }
    }

    fn fill(folder: &Path) {
        fs::create_dir_all(folder.join("guides/own")).unwrap();
        fs::write(folder.join("lotse.db"), "journal").unwrap();
        fs::write(folder.join("guides/own/guide.toml"), "guide").unwrap();
    }

    fn is_whole(folder: &Path) -> bool {
        fs::read_to_string(folder.join("lotse.db")).is_ok_and(|text| text == "journal")
            && fs::read_to_string(folder.join("guides/own/guide.toml")).is_ok_and(|text| text == "guide")
    }

    #[test]
    fn without_an_old_folder_the_new_one_is_used() {
        let places = places();
        assert_eq!(moved(&places.old, &places.new), places.new);
        assert!(!places.new.exists());
    }

    #[test]
    fn an_old_folder_is_moved_once_and_stays_as_a_backup() {
        let places = places();
        fill(&places.old);
        assert_eq!(moved(&places.old, &places.new), places.new);
        assert!(is_whole(&places.new));
        assert!(is_whole(&places.old.with_extension("before-move")));
        assert!(!places.old.exists());
        fs::write(places.new.join("lotse.db"), "newer").unwrap();
        assert_eq!(moved(&places.old, &places.new), places.new);
        assert_eq!(fs::read_to_string(places.new.join("lotse.db")).unwrap(), "newer");
    }

    #[test]
    fn an_older_lotse_that_ran_later_does_not_replace_the_new_folder() {
        let places = places();
        fill(&places.new);
        fs::create_dir_all(&places.old).unwrap();
        fs::write(places.old.join("lotse.db"), "older").unwrap();
        assert_eq!(moved(&places.old, &places.new), places.new);
        assert!(is_whole(&places.new));
    }

    #[test]
    fn a_move_that_was_interrupted_is_finished() {
        let places = places();
        fill(&places.old.with_extension("before-move"));
        fs::create_dir_all(places.new.with_extension("part")).unwrap();
        fs::write(places.new.with_extension("part").join("lotse.db"), "jour").unwrap();
        assert_eq!(moved(&places.old, &places.new), places.new);
        assert!(is_whole(&places.new));
    }

    #[test]
    fn a_folder_that_cannot_be_copied_is_used_where_it_is() {
        let places = places();
        fill(&places.old);
        // A file stands where the new folder's parent should be.
        fs::write(places.new.parent().unwrap(), "in the way").unwrap();
        assert_eq!(moved(&places.old, &places.new), places.old);
        assert!(is_whole(&places.old));
    }
}
