//! The files that the rules read: every text file that git tracks or would track.

use std::fs;

use crate::process::{Failure, Task};
use crate::workspace;

/// A text file of the repository.
pub(super) struct TextFile {
    /// The path from the root, with `/`.
    pub(super) path: String,
    pub(super) text: String,
}

impl TextFile {
    #[cfg(test)]
    pub(super) fn new(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    pub(super) fn has_extension(&self, wanted: &str) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, extension)| extension == wanted)
    }
}

/// Reads every text file. Fails if there are none, because then every rule would pass.
pub(super) fn read_all() -> Result<Vec<TextFile>, Failure> {
    // In CI another user may own the folder; listing files is still safe.
    let listing = Task::new("git")
        .args(["-c", "safe.directory=*", "-c", "core.quotePath=false"])
        .args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
        .answer()
        .ok_or_else(|| Failure("git could not list the files of the repository".into()))?;
    let root = workspace::root();
    let files: Vec<_> = listing
        .split('\0')
        .filter(|path| !path.is_empty())
        .filter_map(|path| Some(TextFile { path: path.into(), text: text(fs::read(root.join(path)).ok()?)? }))
        .collect();
    if files.is_empty() {
        return Err(Failure("git lists no files here".into()));
    }
    Ok(files)
}

/// The text, or `None` for a binary file: pictures and fonts have a zero byte near the start.
fn text(bytes: Vec<u8>) -> Option<String> {
    if bytes.iter().take(8192).any(|byte| *byte == 0) {
        return None;
    }
    Some(
        String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_not_text() {
        assert_eq!(text(b"\x89PNG\r\n\0\0".to_vec()), None);
        assert_eq!(text(b"plain".to_vec()), Some("plain".into()));
    }

    #[test]
    fn an_extension_is_compared_whole() {
        assert!(TextFile::new("a/b.rs", "").has_extension("rs"));
        assert!(!TextFile::new("a/b.ts", "").has_extension("s"));
    }
}
