//! Files that only this user may read: what the journal keeps is about a company's systems.
//!
//! On Unix a folder or file is made with its rights, so that there is no moment in which others can read it. One that is
//! there with wider rights is tightened; where that can't be done, the log says so and Lotse goes on. On Windows nothing
//! is done: the folder inherits the rights of the user's profile.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io;
use std::path::Path;

/// Makes a folder, and those above it, if they are missing. Only this user may look into it.
pub(crate) fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    tighten(path);
    Ok(())
}

/// How a file that is written is opened: made if it is missing, and left as it is if not.
pub(crate) fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Takes away what a folder or file lets other users do. What is missing needs nothing.
#[cfg(unix)]
pub(crate) fn tighten(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    /// What the group and all others may do.
    const OTHERS: u32 = 0o077;
    /// Of a folder in which everybody may write, and nobody may remove the files of others: /tmp is nobody's own.
    const SHARED: u32 = 0o1000;
    let Ok(known) = fs::metadata(path) else { return };
    let mode = known.permissions().mode();
    if mode & OTHERS == 0 {
        return;
    }
    let outcome = if mode & SHARED != 0 {
        Err(io::ErrorKind::PermissionDenied.into())
    } else {
        fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o7777 & !OTHERS))
    };
    if let Err(error) = outcome {
        tracing::warn!(%error, "other users may read what Lotse keeps, and that can't be changed");
    }
}

/// Elsewhere than on Unix there is nothing to tighten.
#[cfg(not(unix))]
pub(crate) fn tighten(_: &Path) {}
