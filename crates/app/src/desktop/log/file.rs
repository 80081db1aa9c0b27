//! The log as files, if the user has switched that on: the current file and one older file.

use std::fs::File;
use std::io::{Result, Write as _};
use std::path::{Path, PathBuf};

use crate::desktop::private;

/// The largest size of a file, in bytes.
const BYTES: u64 = 1024 * 1024;

pub(super) struct LogFile {
    folder: PathBuf,
    file: File,
    bytes: u64,
}

impl LogFile {
    pub(super) fn open(folder: &Path) -> Result<Self> {
        private::make_folder(folder)?;
        let file = private::options().append(true).create(true).open(folder.join("lotse.log"))?;
        let bytes = file.metadata()?.len();
        Ok(Self { folder: folder.to_owned(), file, bytes })
    }

    /// Adds a line, if there is a file. If writing fails, the file is given up.
    pub(super) fn write(file: &mut Option<Self>, line: &str) {
        if let Some(open) = file
            && open.add(line).is_err()
        {
            *file = None;
        }
    }

    fn add(&mut self, line: &str) -> Result<()> {
        let line = format!("{line}\n");
        self.bytes += line.len() as u64;
        if self.bytes > BYTES {
            std::fs::rename(self.folder.join("lotse.log"), self.folder.join("lotse.1.log"))?;
            *self = Self::open(&self.folder)?;
            self.bytes += line.len() as u64;
        }
        self.file.write_all(line.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_file_is_rotated_and_only_one_older_file_stays() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = LogFile::open(folder.path()).ok();
        let line = "x".repeat(1023);
        for _ in 0..3000 {
            LogFile::write(&mut file, &line);
        }
        let size = |name: &str| std::fs::metadata(folder.path().join(name)).unwrap().len();
        assert_eq!((size("lotse.1.log"), size("lotse.log")), (BYTES, 3000 * 1024 - 2 * BYTES));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_reopened_file_is_continued() {
        let folder = tempfile::tempdir().unwrap();
        for line in ["one", "two"] {
            LogFile::write(&mut LogFile::open(folder.path()).ok(), line);
        }
        assert_eq!(std::fs::read_to_string(folder.path().join("lotse.log")).unwrap(), "one\ntwo\n");
    }
}
