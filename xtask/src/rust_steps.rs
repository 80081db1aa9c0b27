//! The steps that run cargo.
//!
//! End-to-end tests are selected by a filter rather than `--exclude`: with one set of packages, cargo settles on one
//! set of features and compiles nothing twice.

use crate::process::{Failure, Task, because};
use crate::steps::{ClosingLines, Verdict};
use crate::{build, ui, workspace};

/// Checks the format with `cargo fmt`.
pub(crate) fn fmt() -> Result<(), Failure> {
    Task::cargo().args(["fmt", "--all", "--check"]).run()
}

/// Clippy with warnings denied.
///
/// If clippy is the compiler's wrapper (`RUSTC_WORKSPACE_WRAPPER`), every build lints, so that the dependencies are not checked again
/// for clippy alone. Then the rest is built.
pub(crate) fn clippy() -> Result<(), Failure> {
    ui::build_if_missing()?;
    if std::env::var_os("RUSTC_WORKSPACE_WRAPPER").is_some_and(|wrapper| wrapper == "clippy-driver") {
        find_planted_mistake()?;
        return Task::cargo().args(["build", "--workspace", "--all-targets"]).run();
    }
    Task::cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]).run()
}

/// Fails unless clippy as the compiler's wrapper rejects a planted mistake, because `CLIPPY_ARGS` is not a documented interface.
fn find_planted_mistake() -> Result<(), Failure> {
    let file = workspace::root().join("target/planted.rs");
    std::fs::write(&file, "pub fn planted() -> u8 {\n    return 1;\n}\n").map_err(because(file.display()))?;
    let driver = Task::new("clippy-driver").args(["rustc", "--crate-type=lib", "--emit=metadata"]);
    let result = driver.args(["--out-dir", "target"]).args([&file]).capture()?;
    if result.success || !result.text.contains("needless_return") {
        return Err(Failure(format!("clippy does not deny a planted mistake:\n{}", result.text)));
    }
    Ok(())
}

/// All Rust tests but the end-to-end ones.
pub(crate) fn tests(closing: &mut ClosingLines) -> Result<(), Failure> {
    ui::build_if_missing()?;
    let task = if has_nextest() {
        Task::cargo().args(["nextest", "run", "--workspace", "-E", "not package(lotse-e2e)"])
    } else {
        println!("cargo-nextest is not installed: `cargo test` does it, only slower.");
        Task::cargo().args(["test", "--workspace", "--exclude", "lotse-e2e", "--lib", "--bins", "--tests"])
    };
    task.run_keeping(is_closing_line, closing)
}

/// The examples in the documentation.
pub(crate) fn doctests(closing: &mut ClosingLines) -> Result<(), Failure> {
    ui::build_if_missing()?;
    Task::cargo().args(["test", "--doc", "--workspace"]).run_keeping(is_closing_line, closing)
}

/// The command line's own linter over the shipped guides.
pub(crate) fn guide_lint() -> Result<(), Failure> {
    build::programs()?;
    Task::new(workspace::built_program("lotse")?).args(["lint", "guides"]).run()
}

const NO_DENY: &str = "cargo-deny is not installed (`cargo install cargo-deny --locked` takes minutes)";

fn has_deny() -> bool {
    Task::cargo().args(["deny", "--version"]).succeeds()
}

/// Checks the dependencies for known vulnerabilities. The database is fetched from the network, so the result can change
/// without a commit.
pub(crate) fn advisories() -> Result<Verdict, Failure> {
    if !has_deny() {
        return Ok(Verdict::Skipped(NO_DENY));
    }
    if !Task::cargo().args(["deny", "fetch", "db"]).succeeds() {
        return Ok(Verdict::Skipped("the database of advisories can't be reached"));
    }
    Task::cargo().args(["deny", "check", "--disable-fetch", "--hide-inclusion-graph", "advisories"]).run()?;
    Ok(Verdict::Passed)
}

/// Checks the dependencies against `deny.toml`.
pub(crate) fn deny() -> Result<Verdict, Failure> {
    if !has_deny() {
        return Ok(Verdict::Skipped(NO_DENY));
    }
    Task::cargo().args(["deny", "check", "--hide-inclusion-graph", "bans", "licenses", "sources"]).run()?;
    Ok(Verdict::Passed)
}

/// Tests with a real keychain and a real clipboard. On Windows and macOS these are the user's own, so they run in CI only.
pub(crate) fn keychain(closing: &mut ClosingLines) -> Result<Verdict, Failure> {
    let is_linux = cfg!(target_os = "linux");
    if !is_linux && std::env::var_os("CI").is_none() {
        return Ok(Verdict::Skipped("it would use your own keychain and clipboard"));
    }
    // `--help`, because not all of these programs have `--version`.
    let there = |program: &str| Task::new(program).args(["--help"]).succeeds();
    if is_linux && !["dbus-run-session", "gnome-keyring-daemon", "xvfb-run"].into_iter().all(there) {
        return Ok(Verdict::Skipped("dbus-run-session, gnome-keyring-daemon or xvfb-run is not installed"));
    }
    let task = if has_nextest() {
        let wanted = "package(lotse-vault) & binary(machine)";
        Task::cargo().args(["nextest", "run", "--workspace", "--run-ignored", "only", "-E", wanted])
    } else {
        Task::cargo().args(["test", "-p", "lotse-vault", "--test", "machine", "--", "--ignored"])
    };
    task.run_keeping(is_closing_line, closing)?;
    Ok(Verdict::Passed)
}

/// The window in Chromium, the engine of Windows' web view.
pub(crate) fn browser(closing: &mut ClosingLines) -> Result<Verdict, Failure> {
    if !cfg!(target_os = "linux") {
        return Ok(Verdict::Skipped("Chromium is driven on Linux only"));
    }
    if !["chromium", "chromedriver"]
        .into_iter()
        .all(|program| Task::new(program).args(["--version"]).succeeds())
    {
        return Ok(Verdict::Skipped("chromium or chromedriver is not installed"));
    }
    ui::build_for_host()?;
    build::host()?;
    let task = if has_nextest() {
        let wanted = "package(lotse-e2e) & binary(browser)";
        Task::cargo().args(["nextest", "run", "--workspace", "--run-ignored", "only", "-E", wanted])
    } else {
        Task::cargo().args(["test", "-p", "lotse-e2e", "--test", "browser", "--", "--ignored"])
    };
    task.run_keeping(is_closing_line, closing)?;
    Ok(Verdict::Passed)
}

/// Tests of the real window. Only Linux has a driver for it that comes in packages.
pub(crate) fn end_to_end(closing: &mut ClosingLines) -> Result<Verdict, Failure> {
    if !cfg!(target_os = "linux") {
        return Ok(Verdict::Skipped("the window is driven on Linux only"));
    }
    build::programs()?;
    let task = if has_nextest() {
        Task::cargo().args(["nextest", "run", "--workspace", "-E", "package(lotse-e2e)"])
    } else {
        Task::cargo().args(["test", "-p", "lotse-e2e", "--", "--test-threads=2"])
    };
    task.run_keeping(is_closing_line, closing)?;
    Ok(Verdict::Passed)
}

/// Whether `cargo nextest` is installed.
pub(crate) fn has_nextest() -> bool {
    Task::cargo().args(["nextest", "--version"]).succeeds()
}

/// Whether a line is the summary of nextest, `cargo test`, vitest or svelte-check.
pub(crate) fn is_closing_line(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("Summary [")
        || line.starts_with("svelte-check found")
        || line.starts_with("Test Files  ")
        || line.starts_with("Tests  ")
        || (line.starts_with("test result:") && !line.contains(" 0 passed; 0 failed; 0 ignored"))
}

#[cfg(test)]
mod tests {
    use super::is_closing_line;

    #[test]
    fn closing_lines_of_each_runner_are_known() {
        assert!(is_closing_line("     Summary [   0.004s] 2 tests run: 2 passed, 0 skipped\n"));
        assert!(is_closing_line("test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured"));
        assert!(is_closing_line("      Tests  12 passed (12)"));
        assert!(is_closing_line("svelte-check found 0 errors and 0 warnings"));
        assert!(!is_closing_line("test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured"));
        assert!(!is_closing_line("running 3 tests"));
    }
}
