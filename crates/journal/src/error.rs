//! The errors of the journal. The window has a sentence for each error's code.
//!
//! Errors that need a different reaction have different variants: free space, close the other window, choose another folder,
//! restore a copy, update Lotse. The English text is for logs.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use thiserror::Error;

use crate::{HandOverError, Refusal};

/// Why the journal could not be opened, read or written. After a failed write nothing has changed.
#[derive(Debug, Error)]
pub enum JournalError {
    /// Another Lotse has this folder open.
    #[error("{} is open in another Lotse", folder.display())]
    AlreadyOpen {
        /// The data folder.
        folder: PathBuf,
    },
    /// The place does not exist and can't be created, or is not writable.
    #[error("{} cannot be written: {detail}", path.display())]
    NotWritable {
        /// The folder or file.
        path: PathBuf,
        /// The kind of what the operating system said.
        kind: &'static str,
        /// What it or the database said, in its own words.
        detail: String,
    },
    /// Another program has kept the database locked for about two seconds.
    #[error("{} is held by another program", path.display())]
    Locked {
        /// The database file.
        path: PathBuf,
    },
    /// The file is not a journal, or is damaged.
    #[error("{} is damaged: {detail}", path.display())]
    Corrupt {
        /// The database file.
        path: PathBuf,
        /// What is wrong with it.
        detail: String,
    },
    /// No space is left.
    #[error("no space is left for {}", path.display())]
    DiskFull {
        /// What was to be written.
        path: PathBuf,
    },
    /// A newer Lotse has changed the tables.
    #[error("the journal has version {found}, this Lotse knows versions up to {supported}")]
    NewerSchema {
        /// The version of the file.
        found: u32,
        /// The newest version that can be read.
        supported: u32,
    },
    /// A newer Lotse has written an event that this one does not understand. Its hash is right, so the file is not damaged.
    #[error("event {sequence} ({kind}) was written by a newer Lotse: {detail}")]
    NewerEvent {
        /// Where in its device's chain.
        sequence: u64,
        /// The kind it gives itself, empty if none.
        kind: String,
        /// What was not understood.
        detail: String,
    },
    /// The fact makes no sense against the state.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// A hand-over file could not be taken in.
    #[error("hand-over: {0}")]
    HandOver(#[from] HandOverError),
    /// The folder has no journal. Only when looking: opening creates one.
    #[error("{} has no journal", folder.display())]
    Missing {
        /// The data folder.
        folder: PathBuf,
    },
    /// Any other failure, such as a failing disk.
    #[error("{}: {source}", path.display())]
    Other {
        /// The file it happened to.
        path: PathBuf,
        /// What happened.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

lotse_text::coded!(JournalError {
    AlreadyOpen { folder } => "journal-already-open" { folder: folder.display() },
    NotWritable { path, kind, detail } => "journal-not-writable" {
        path: path.display(), kind: kind, detail: detail
    },
    Locked { path } => "journal-locked" { path: path.display() },
    Corrupt { path, detail } => "journal-corrupt" { path: path.display(), detail: detail },
    DiskFull { path } => "journal-disk-full" { path: path.display() },
    NewerSchema { found, supported } => "journal-newer-schema",
    NewerEvent { sequence, kind, detail } => "journal-newer-event",
    Missing { folder } => "journal-missing" { folder: folder.display() },
    Other { path, source } => "journal-other" { path: path.display(), detail: source },
} or in Refused, HandOver);

impl JournalError {
    pub(crate) fn corrupt(path: &Path, detail: impl Into<String>) -> Self {
        Self::Corrupt { path: path.to_owned(), detail: detail.into() }
    }

    pub(crate) fn other(path: &Path, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Other { path: path.to_owned(), source: Box::new(source) }
    }

    /// Says what a failed call to the operating system means for `path`.
    pub(crate) fn from_io(path: &Path, error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                Self::DiskFull { path: path.to_owned() }
            }
            io::ErrorKind::PermissionDenied
            | io::ErrorKind::ReadOnlyFilesystem
            | io::ErrorKind::NotFound
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::IsADirectory
            | io::ErrorKind::AlreadyExists => Self::NotWritable {
                path: path.to_owned(),
                kind: lotse_text::system_kind(&error),
                detail: error.to_string(),
            },
            _ => Self::other(path, error),
        }
    }

    /// Says what a failed call to the database means for its file.
    pub(crate) fn from_database(path: &Path, error: rusqlite::Error) -> Self {
        /// The shared memory beside the file could not grow: on a full disk this comes before a write fails.
        const SHARED_MEMORY_SIZE: i32 = rusqlite::ffi::SQLITE_IOERR_SHMSIZE;
        let Some(cause) = error.sqlite_error() else {
            return match error {
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::Utf8Error(..) => Self::corrupt(path, error.to_string()),
                _ => Self::other(path, error),
            };
        };
        match (cause.code, cause.extended_code) {
            (ErrorCode::DiskFull, _) | (_, SHARED_MEMORY_SIZE) => Self::DiskFull { path: path.to_owned() },
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => {
                Self::Locked { path: path.to_owned() }
            }
            (ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt, _) => {
                Self::corrupt(path, error.to_string())
            }
            (ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied, _) => {
                Self::NotWritable { path: path.to_owned(), kind: "other", detail: error.to_string() }
            }
            _ => Self::other(path, error),
        }
    }
}
