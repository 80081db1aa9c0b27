//! Lines end with LF on every system, because guides, words and generated files are compared and hashed byte for byte.
//!
//! `.gitattributes` ensures that in new clones. An older clone may still have Windows' line ends.

use super::files::TextFile;

/// At most one complaint per file.
pub(super) fn complaint(file: &TextFile) -> Option<String> {
    let ends = file.text.contains("\r\n");
    ends.then(|| format!("{}: lines end with CRLF; commit your work, then run `git rm -rq --cached . && git reset -q --hard`", file.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_line_ends_are_found() {
        assert!(complaint(&TextFile::new("a.toml", "format = 1\r\n")).is_some());
        assert!(complaint(&TextFile::new("a.toml", "format = 1\n")).is_none());
    }
}
