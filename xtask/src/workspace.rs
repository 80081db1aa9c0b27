//! Paths: the repository's root, the window's folder, cargo's target folder.

use std::path::{Path, PathBuf};

use cargo_metadata::{Metadata, MetadataCommand};

use crate::process::{Failure, because};

/// The root of the repository: the folder above this package.
pub(crate) fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or_else(|| package.clone(), Path::to_path_buf)
}

/// The window's source, where npm works.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// The folder of the programs that set-up has fetched.
pub(crate) fn tools() -> PathBuf {
    root().join("target/tools")
}

/// Cargo's metadata of the workspace's own packages, without their dependencies.
pub(crate) fn metadata() -> Result<Metadata, Failure> {
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .exec()
        .map_err(because("the workspace could not be read"))
}

/// A folder in cargo's target folder, like `release`.
pub(crate) fn target(folder: &str) -> Result<PathBuf, Failure> {
    Ok(metadata()?.target_directory.into_std_path_buf().join(folder))
}

/// The path of a program that `cargo build` has put into the debug folder.
pub(crate) fn built_program(name: &str) -> Result<PathBuf, Failure> {
    Ok(target("debug")?.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}
