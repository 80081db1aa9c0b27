//! Makes files readable for this user only, because the journal is about a company's systems.
//!
//! On Unix a folder or file is created with private permissions, so that others can't read it even for a moment. Wider
//! permissions of an existing one are tightened; if that fails, a line in the log says so and Lotse continues. On Windows
//! nothing is needed: the folder inherits the permissions of the user's profile.

#[cfg(unix)]
use std::fs;
use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::Path;

/// Creates a folder and its parents if they are missing. Only this user may list it.
pub(crate) fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    tighten(path);
    Ok(())
}

/// Options to open a file for writing: created if it is missing, not truncated.
pub(crate) fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Removes other users' permissions on a folder or file, if it exists.
#[cfg(unix)]
pub(crate) fn tighten(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    /// The permissions of the group and all others.
    const OTHERS: u32 = 0o077;
    /// The sticky bit of shared folders such as `/tmp`, which must stay as they are.
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
