//! Errors of the operating system by kind, because its own words are in its language and not in the reader's.

use std::io::{Error, ErrorKind};

/// Codes of Windows for a file that another program has open; the standard library has no kind for them.
const HELD_ON_WINDOWS: [i32; 2] = [32, 33];

/// The kind of an error with a file, a folder or a port: a variant of the message `fault-file-reason` or of the one that uses it.
/// `other` if only the system has words for it.
pub fn system_kind(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotFound => "missing",
        ErrorKind::NotADirectory => "no-folder",
        ErrorKind::IsADirectory => "folder",
        ErrorKind::PermissionDenied => "denied",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        ErrorKind::InvalidFilename => "name",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "held",
        ErrorKind::AlreadyExists => "there",
        ErrorKind::AddrInUse => "port-taken",
        ErrorKind::FileTooLarge => "large",
        ErrorKind::InvalidData => "not-text",
        ErrorKind::InvalidInput => "not-file",
        _ if cfg!(windows) && error.raw_os_error().is_some_and(|code| HELD_ON_WINDOWS.contains(&code)) => {
            "held"
        }
        _ => "other",
    }
}
