//! A file that was opened with Lotse or dropped on its window, until the page that shows it has read it.

use std::path::{Path, PathBuf};

use parking_lot::Mutex;

use crate::core::ARCHIVE;
use crate::hand_over;
use crate::wire::OfferedFile;

/// The file that was offered last.
#[derive(Debug, Default)]
pub(super) struct Offered(Mutex<Option<(OfferedFile, PathBuf)>>);

impl Offered {
    /// Remembers a file, if the ending of its name is one of Lotse's.
    pub(super) fn offer(&self, path: &Path) -> Option<OfferedFile> {
        let ending = path.extension()?;
        let kinds = [(hand_over::ENDING, OfferedFile::HandOver), (ARCHIVE, OfferedFile::Guide)];
        let (_, kind) = kinds.into_iter().find(|(known, _)| ending.eq_ignore_ascii_case(known))?;
        *self.0.lock() = Some((kind, path.to_owned()));
        Some(kind)
    }

    /// The kind of the file that waits to be read.
    pub(super) fn kind(&self) -> Option<OfferedFile> {
        self.0.lock().as_ref().map(|(kind, _)| *kind)
    }

    /// Returns and forgets the file, if it is of this kind.
    pub(super) fn take(&self, kind: OfferedFile) -> Option<PathBuf> {
        self.0.lock().take_if(|(offered, _)| *offered == kind).map(|(_, path)| path)
    }
}
