//! Building and starting what cargo makes: the app, the generated files, the pictures, the benchmarks.

use std::path::PathBuf;

use cargo_metadata::TargetKind;

use crate::process::{Failure, Task};
use crate::{rust_steps, ui, workspace};

/// Builds the window's program and the command line, which end-to-end tests start.
pub(crate) fn programs() -> Result<(), Failure> {
    ui::build_once()?;
    // As with `bindings`: with the features of the whole workspace and its tests, nothing is compiled twice.
    Task::cargo().args(["build", "--bins", "--examples"]).run()
}

/// Builds the development host, which the window's tests and `dev` start.
pub(crate) fn host() -> Result<PathBuf, Failure> {
    // As with `programs`: the examples bring the features of the tests.
    Task::cargo().args(["build", "--bin", "lotse-host", "--examples"]).run()?;
    workspace::built_program("lotse-host")
}

/// Builds and starts the app, and waits until it exits.
pub(crate) fn start_app(arguments: &[String]) -> Result<(), Failure> {
    if cfg!(target_os = "linux")
        && ["DISPLAY", "WAYLAND_DISPLAY"].iter().all(|name| std::env::var_os(name).is_none())
    {
        eprintln!(
            "There is no display here; the app will not start. On a server: `xvfb-run -a cargo xtask run`."
        );
    }
    Task::cargo().args(["run", "-p", "lotse-desktop", "--"]).args(arguments).interactive().run()
}

/// Writes the files that are generated from Rust, or checks that they are fresh.
pub(crate) fn bindings(check: bool) -> Result<(), Failure> {
    // Without `-p`: the features are then those of the whole workspace, as in the tests, and nothing is built twice.
    let task = Task::cargo().args(["run", "--example", "bindings"]);
    if check { task.args(["--", "--check"]) } else { task }.run()
}

/// Takes the pictures of the window.
pub(crate) fn screenshots() -> Result<(), Failure> {
    programs()?;
    let task = if rust_steps::has_nextest() {
        let wanted = "package(lotse-e2e) & binary(pictures)";
        Task::cargo().args(["nextest", "run", "--workspace", "--run-ignored", "all", "-E", wanted])
    } else {
        Task::cargo().args(["test", "-p", "lotse-e2e", "--test", "pictures", "--", "--include-ignored"])
    };
    task.run()?;
    println!("The pictures are in {}", workspace::root().join("target/screenshots").display());
    Ok(())
}

/// Runs every benchmark of the workspace.
pub(crate) fn bench() -> Result<(), Failure> {
    let metadata = workspace::metadata()?;
    let mut arguments: Vec<String> = Vec::new();
    for package in metadata.workspace_packages() {
        for target in package.targets.iter().filter(|target| target.kind.contains(&TargetKind::Bench)) {
            arguments.extend(["-p", package.name.as_str(), "--bench", &target.name].map(ToOwned::to_owned));
            let features = target.required_features.iter();
            arguments
                .extend(features.flat_map(|it| ["--features".to_owned(), format!("{}/{it}", package.name)]));
        }
    }
    if arguments.is_empty() {
        return Err(Failure("no crate of the workspace has a benchmark".into()));
    }
    Task::cargo().args(["bench"]).args(arguments).run()
}
