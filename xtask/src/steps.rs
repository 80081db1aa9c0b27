//! The steps of `cargo xtask test`, fastest feedback first, and how to select some of them.
//!
//! Each step works alone: `--only STEP` works on any machine that was set up. A step builds what it needs (npm's packages,
//! `ui/dist`, the debug programs).

use crate::process::Failure;
use crate::{build, bundle, canary, clients, cross, notices, repo, rust_steps, setup, ui};

/// How a step ended if it did not fail.
pub(crate) enum Verdict {
    Passed,
    /// Not run, and why.
    Skipped(&'static str),
}

/// What a step prints again at the end of the run: the summary lines of the test runners.
pub(crate) type ClosingLines = Vec<String>;

/// A step.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) run: fn(&mut ClosingLines) -> Result<Verdict, Failure>,
}

/// Every step, in order.
pub(crate) const ALL: &[Step] = &[
    Step {
        name: "setup",
        about: "what is missing on this machine",
        run: |_| passed(setup::prepare(setup::Purpose::Test)),
    },
    Step {
        name: "repo",
        about: "rules of this repository that no other tool knows",
        run: |_| passed(repo::check()),
    },
    Step { name: "fmt", about: "cargo fmt --check", run: |_| passed(rust_steps::fmt()) },
    Step {
        name: "bindings-fresh",
        about: "generated files are the ones that Rust would write today",
        run: |_| passed(build::bindings(true)),
    },
    Step { name: "ui-install", about: "npm ci", run: |_| passed(ui::install()) },
    Step {
        name: "notices-fresh",
        about: "the notices of third parties name what is inside the programs",
        run: |_| passed(notices::write(true)),
    },
    Step { name: "ui-lint", about: "eslint and prettier", run: |_| passed(script("lint")) },
    Step {
        name: "ui-unused",
        about: "exports, files and packages of the window that nobody uses (knip)",
        run: |_| passed(script("unused")),
    },
    Step { name: "ui-check", about: "svelte-check", run: |closing| keeping(closing, "check") },
    Step {
        name: "ui-check-canary",
        about: "planted mistakes are found by svelte-check, eslint and knip",
        run: |_| passed(ui::install().and_then(|()| canary::check())),
    },
    Step {
        name: "ui-test",
        about: "vitest, over the development host",
        run: |closing| build::host().and_then(|_| keeping(closing, "test")),
    },
    Step { name: "ui-build", about: "the window, as the app embeds it", run: |_| passed(ui::build_once()) },
    Step { name: "clippy", about: "clippy with warnings denied", run: |_| passed(rust_steps::clippy()) },
    Step {
        name: "nextest",
        about: "all Rust tests but the end-to-end ones",
        run: |closing| passed(rust_steps::tests(closing)),
    },
    Step {
        name: "doctests",
        about: "the examples in the documentation",
        run: |closing| passed(rust_steps::doctests(closing)),
    },
    Step {
        name: "keychain",
        about: "secrets in a real keychain and on a real clipboard",
        run: rust_steps::keychain,
    },
    Step {
        name: "app-build",
        about: "the programs lotse-desktop and lotse, debug",
        run: |_| passed(build::programs()),
    },
    Step {
        name: "clients",
        about: "other people's clients against the simulated tenants",
        run: |_| clients::run(),
    },
    Step { name: "guide-lint", about: "lotse lint guides", run: |_| passed(rust_steps::guide_lint()) },
    Step {
        name: "deny",
        about: "licences, bans and sources of the dependencies",
        run: |_| rust_steps::deny(),
    },
    Step {
        name: "advisories",
        about: "known weaknesses of the dependencies",
        run: |_| rust_steps::advisories(),
    },
    Step {
        name: "browser",
        about: "the window in Chromium, over the development host",
        run: rust_steps::browser,
    },
    Step { name: "e2e", about: "the real window", run: rust_steps::end_to_end },
    Step {
        name: "package",
        about: "the Debian package: packed, unpacked, its window started",
        run: bundle::test_package,
    },
    Step {
        name: "windows",
        about: "the programs for Windows, and the tests under Wine",
        run: cross::windows,
    },
    Step {
        name: "installer",
        about: "the installer for Windows: installed and removed under Wine",
        run: bundle::test_installer,
    },
    Step { name: "macos", about: "the programs for macOS, type-checked", run: cross::macos },
];

fn passed(outcome: Result<(), Failure>) -> Result<Verdict, Failure> {
    outcome.map(|()| Verdict::Passed)
}

fn script(name: &str) -> Result<(), Failure> {
    ui::install()?;
    ui::npm(["run", name]).run()
}

fn keeping(closing: &mut ClosingLines, name: &str) -> Result<Verdict, Failure> {
    ui::install()?;
    passed(ui::npm(["run", name]).run_keeping(rust_steps::is_closing_line, closing))
}

/// The names of the steps, for the command line's help and errors.
pub(crate) fn names() -> Vec<&'static str> {
    ALL.iter().map(|step| step.name).collect()
}

/// Prints every step with its description.
pub(crate) fn print_list() {
    for step in ALL {
        println!("{:16} {}", step.name, step.about);
    }
}

/// The selected steps, in the order of `all`. An empty `only` selects all.
pub(crate) fn select<'a>(all: &'a [Step], only: &[String], skip: &[String]) -> Vec<&'a Step> {
    let named = |list: &[String], step: &Step| list.iter().any(|name| name == step.name);
    all.iter().filter(|step| (only.is_empty() || named(only, step)) && !named(skip, step)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(only: &[&str], skip: &[&str]) -> Vec<&'static str> {
        let own = |list: &[&str]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
        select(ALL, &own(only), &own(skip)).iter().map(|step| step.name).collect()
    }

    #[test]
    fn without_a_choice_every_step_runs() {
        assert_eq!(chosen(&[], &[]), names());
    }

    #[test]
    fn the_order_is_the_lists_and_not_the_command_lines() {
        assert_eq!(chosen(&["clippy", "fmt"], &[]), ["fmt", "clippy"]);
    }

    #[test]
    fn skipping_wins_over_choosing() {
        assert_eq!(chosen(&["clippy", "fmt"], &["fmt"]), ["clippy"]);
        assert!(!chosen(&[], &["e2e"]).contains(&"e2e"));
    }

    #[test]
    fn names_are_unique() {
        let mut sorted = names();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), ALL.len());
    }

    #[test]
    fn the_window_is_built_before_the_app_that_embeds_it() {
        let place = |name| names().iter().position(|step| *step == name);
        assert!(place("ui-build") < place("clippy"));
        assert!(place("ui-build") < place("app-build"));
        assert!(place("app-build") < place("e2e"));
    }
}
