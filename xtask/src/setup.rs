//! Set-up: finds out what is missing on this machine, and installs it where that works unattended.
//!
//! On Debian and Ubuntu it installs packages, and Node's official archive if the system's Node is too old. Elsewhere it only
//! says what to install, because other systems' installers need a user. Rust needs no check: cargo compares `rust-version`
//! before it compiles this program.

mod debian;
mod elsewhere;
mod node;

use crate::process::{Failure, Task};
use crate::rust_steps;

/// What the machine is being prepared for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To build and start the app.
    Run,
    /// To build, start and test the app.
    Test,
}

/// Installs what is missing for `purpose`, or fails and names it.
pub(crate) fn prepare(purpose: Purpose) -> Result<(), Failure> {
    if cfg!(target_os = "linux") {
        let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
        if debian::is_debian_like(&release) {
            return prepare_debian(purpose);
        }
        elsewhere::linux()?;
    } else if cfg!(target_os = "macos") {
        elsewhere::macos()?;
    } else if cfg!(windows) {
        elsewhere::windows()?;
    }
    if let Some(complaint) = node::complaint()? {
        return Err(node::advice(&complaint));
    }
    finish(purpose)
}

fn prepare_debian(purpose: Purpose) -> Result<(), Failure> {
    let complaint = node::complaint()?;
    debian::prepare(purpose, if complaint.is_some() { node::FETCH } else { &[] })?;
    if let Some(complaint) = complaint {
        println!("{complaint}. Fetching the official one.");
        node::fetch().map_err(|cause| {
            eprintln!("{cause}");
            node::advice(&format!("{complaint}, and the official one could not be fetched"))
        })?;
    }
    finish(purpose)
}

fn finish(purpose: Purpose) -> Result<(), Failure> {
    if purpose == Purpose::Test {
        rust_tools()?;
    }
    println!("This machine has what is needed.");
    Ok(())
}

fn rust_tools() -> Result<(), Failure> {
    let missing: Vec<_> =
        [("fmt", "rustfmt"), ("clippy", "clippy")].into_iter().filter(|(command, _)| !has(command)).collect();
    if !missing.is_empty() {
        let names: Vec<_> = missing.iter().map(|(_, component)| *component).collect();
        return Err(Failure(format!(
            "parts of Rust are missing: please run `rustup component add {}`, or install them as your Rust was installed",
            names.join(" ")
        )));
    }
    if !rust_steps::has_nextest() {
        println!(
            "cargo-nextest is not installed; `cargo test` will be used. (`cargo install cargo-nextest --locked`)"
        );
    }
    Ok(())
}

fn has(command: &str) -> bool {
    Task::cargo().args([command, "--version"]).succeeds()
}
