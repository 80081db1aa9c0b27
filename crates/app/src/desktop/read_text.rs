//! Reads the text of a regular file up to a limit.
//!
//! A link to such a file is followed. Everything else fails: a pipe would block, and a device has no end.

use std::fs::{File, metadata};
use std::io::{Error, ErrorKind, Read as _, Result};
use std::path::Path;

/// The text of a file of at most `limit` bytes.
///
/// # Errors
/// What the operating system says, or that it is not a regular file, is too long, or is not UTF-8.
pub fn read_text(path: &Path, limit: usize) -> Result<String> {
    // Even opening a pipe would block.
    let there = metadata(path)?;
    if there.is_dir() {
        return Err(Error::new(ErrorKind::IsADirectory, "a folder, not a regular file"));
    }
    if !there.is_file() {
        return Err(Error::new(ErrorKind::InvalidInput, "not a regular file"));
    }
    let mut bytes = Vec::new();
    // The file may grow in between.
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    if bytes.len() > limit {
        return Err(Error::new(ErrorKind::FileTooLarge, format!("more than {limit} bytes")));
    }
    String::from_utf8(bytes).map_err(|_| Error::new(ErrorKind::InvalidData, "not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_so_much_text_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.toml");
        std::fs::write(&path, "12345").unwrap();
        assert_eq!(read_text(&path, 5).unwrap(), "12345");
        assert_eq!(read_text(&path, 4).unwrap_err().kind(), ErrorKind::FileTooLarge);
        std::fs::write(&path, [0xFF, 0xFE]).unwrap();
        assert_eq!(read_text(&path, 5).unwrap_err().kind(), ErrorKind::InvalidData);
        assert_eq!(read_text(folder.path(), 5).unwrap_err().kind(), ErrorKind::IsADirectory);
        assert_eq!(read_text(&folder.path().join("none"), 5).unwrap_err().kind(), ErrorKind::NotFound);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed_to_a_regular_file_only() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("x"), folder.path().join("link"));
        std::fs::write(&file, "text").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        assert_eq!(read_text(&link, 9).unwrap(), "text");
        for target in ["/dev/zero", "/dev/null"] {
            std::fs::remove_file(&link).unwrap();
            std::os::unix::fs::symlink(target, &link).unwrap();
            assert_eq!(read_text(&link, 9).unwrap_err().kind(), ErrorKind::InvalidInput, "{target}");
        }
    }
}
