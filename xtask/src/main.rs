//! Set-up, run, test: the two commands a fresh machine needs are `cargo xtask run` and `cargo xtask test`.
//!
//! This program only starts other programs and reads the repository. It knows nothing of guides, vendors or the
//! window, and depends on no other crate of the workspace, so that it compiles first and fast. It talks to
//! developers, in plain English, on standard output and standard error.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool for developers: its words go to the terminal"
)]

mod build;
mod bundle;
mod canary;
mod clients;
mod cross;
mod dev;
mod notices;
mod process;
mod repo;
mod rust_steps;
mod setup;
mod steps;
mod test_run;
mod ui;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, builder::PossibleValuesParser};

use crate::process::Failure;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Set-up, run, test of Lotse")]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what is missing, build, start the app
    Run {
        /// Arguments for the app, after `--`
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Start the window in an ordinary browser, with hot reload, on the real core
    Dev {
        /// The data folder, instead of `target/dev-data`
        #[arg(long, value_name = "FOLDER")]
        data: Option<PathBuf>,
    },
    /// Install what is missing, then check and test everything
    Test {
        /// Only this step (may be given several times, or with commas); brings no set-up unless named
        #[arg(long, value_name = "STEP", value_delimiter = ',', value_parser = PossibleValuesParser::new(steps::names()))]
        only: Vec<String>,
        /// Not this step (may be given several times, or with commas)
        #[arg(long, value_name = "STEP", value_delimiter = ',', value_parser = PossibleValuesParser::new(steps::names()))]
        skip: Vec<String>,
        /// Go on after a failed step
        #[arg(long)]
        keep_going: bool,
        /// Print the steps and stop
        #[arg(long)]
        list: bool,
    },
    /// Install what is missing for building and testing
    Setup,
    /// Write the files that are generated from Rust: wire types, permissions, guide schema
    Bindings {
        /// Write nothing; fail if a committed file is not fresh
        #[arg(long)]
        check: bool,
    },
    /// Write the licence texts of everything that is inside the programs
    Notices,
    /// Take the pictures of the window into target/screenshots
    Screenshots,
    /// Make the package, disk image or installer for users in target/bundles
    Bundle {
        /// The installer for Windows, from Linux too
        #[arg(long)]
        windows: bool,
        /// Microsoft's installer of the web view, to put into the installer
        #[arg(long, value_name = "FILE")]
        webview2: Option<PathBuf>,
    },
    /// Run the benchmarks
    Bench,
}

fn main() -> ExitCode {
    match dispatch(CommandLine::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: Command) -> Result<(), Failure> {
    match command {
        Command::Run { arguments } => {
            setup::prepare(setup::Purpose::Run)?;
            canary::remove_leftovers()?;
            ui::build_once()?;
            build::start_app(&arguments)
        }
        Command::Dev { data } => {
            setup::prepare(setup::Purpose::Run)?;
            ui::install()?;
            dev::run(data)
        }
        Command::Test { list: true, .. } => {
            steps::print_list();
            Ok(())
        }
        Command::Test { only, skip, keep_going, list: false } => {
            test_run::run(&steps::select(steps::ALL, &only, &skip), keep_going)
        }
        Command::Setup => {
            setup::prepare(setup::Purpose::Test)?;
            ui::install()
        }
        Command::Bindings { check } => build::bindings(check),
        Command::Notices => notices::write(false),
        Command::Screenshots => {
            setup::prepare(setup::Purpose::Test)?;
            build::screenshots()
        }
        Command::Bundle { windows, webview2 } => {
            setup::prepare(setup::Purpose::Run)?;
            bundle::make(windows, webview2.as_deref())
        }
        Command::Bench => build::bench(),
    }
}
