//! The programs for Windows and macOS, built and tested on Linux as far as that goes.
//!
//! Windows: everything is linted and linked, and the tests of the crates without a window run under Wine. macOS: both
//! programs are type-checked; linking would need Apple's frameworks.
//!
//! Rust's standard library for the target comes from rustup if it is installed there, and otherwise from Debian's packages,
//! which bring a compiler and the library's source.

mod macos;
mod wine;

use std::path::{Path, PathBuf};

use crate::process::Task;
use crate::workspace;

pub(crate) use macos::check as macos;
pub(crate) use wine::{Wine, release, test as windows};

/// Debian's packages for it.
pub(crate) const PACKAGES: &[&str] =
    &["rustc-web", "rust-web-src", "rust-web-clippy", "mingw-w64", "wine", "wine64", "nsis", "python3-venv"];

/// Whether these steps were requested, so that setup may install what they need. They take too long for every run.
pub(crate) fn wanted() -> bool {
    std::env::var_os("LOTSE_CROSS").is_some_and(|value| !value.is_empty())
}

/// Where the standard library of a target comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Library {
    /// `rustup target add` has brought it.
    Installed,
    /// It is compiled from the source that Debian packages with its own compiler.
    FromSource,
}

/// The profile of the root's `Cargo.toml`.
const PROFILE: &str = "cross";

/// Debian's compiler, its linter and the library's source.
const RUSTC: &str = "/usr/bin/rustc";
const CLIPPY: &str = "/usr/bin/clippy-driver";
const SOURCE: &str = "/usr/lib/rustlib/src";

impl Library {
    /// Where the library of a target comes from, or why there is none.
    fn find(target: &str) -> Result<Self, &'static str> {
        let folder = Task::new("rustc").args(["--print", "target-libdir", "--target", target]).answer();
        if folder.is_some_and(|folder| Path::new(&folder).is_dir()) {
            return Ok(Self::Installed);
        }
        let packaged = [RUSTC, CLIPPY, SOURCE].iter().all(|place| Path::new(place).exists());
        if packaged {
            Ok(Self::FromSource)
        } else {
            Err("Rust's standard library for the target is not installed")
        }
    }

    /// A cargo command for the target, in a target folder of its own.
    fn cargo(self, folder: &Path) -> Task {
        let cargo = Task::cargo()
            .variable("CARGO_TARGET_DIR", folder.display().to_string())
            .variable("CARGO_INCREMENTAL", "0".to_owned())
            // Lints come with the build, so nothing is compiled twice.
            .variable("CLIPPY_ARGS", "-Dwarnings__CLIPPY_HACKERY__".to_owned());
        match self {
            Self::Installed => cargo.variable("RUSTC_WORKSPACE_WRAPPER", "clippy-driver".to_owned()),
            Self::FromSource => cargo
                .variable("RUSTC_WORKSPACE_WRAPPER", CLIPPY.to_owned())
                .variable("RUSTC", RUSTC.to_owned())
                // Only nightly compilers may compile the library's source, unless this is set.
                .variable("RUSTC_BOOTSTRAP", "1".to_owned())
                .variable("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort".to_owned()),
        }
    }
}

fn folder(name: &str) -> PathBuf {
    workspace::root().join("target").join(name)
}
