//! `lotse`: the same core without a window, for documentation pipelines, guide authors and scripts.
//!
//! It never opens the journal or the keychain. What it prints comes from guides, and for `check` from the vendors, which are
//! called with values given for that one time. `journal` only reads the journal's file. Exit codes: 0 done, 1 findings, 2 could
//! not be done; `check` has two more. With `--json`, failures are JSON too.

mod arguments;
mod check;
mod checklist;
mod compare;
mod completions;
mod diff;
mod guides;
mod journal;
mod lint;
mod new;
mod output;
mod practice;
mod secrets;
mod vendors;

use std::ffi::OsString;
use std::process::ExitCode;

use lotse_app::{crash_place, forbid_core_dumps, system_language};
use lotse_locale::{Language, Words};

use output::Failure;

fn main() -> ExitCode {
    forbid_core_dumps();
    run(std::env::args_os().collect(), system_language())
}

/// Ends the program after a panic. The panic's message is not printed, because it may contain data.
fn end(words: &Words, reader: Language, place: &str) {
    let arguments = [("place", place), ("version", env!("CARGO_PKG_VERSION"))];
    let _ = Failure::new(words, reader, "cli-crashed", &arguments).report();
    std::process::exit(i32::from(output::IMPOSSIBLE));
}

/// Runs the command line for a reader whose system speaks `system`.
fn run(arguments: Vec<OsString>, system: Language) -> ExitCode {
    // Help and messages are in the requested language, which must be known before the arguments are parsed.
    let reader = arguments::wanted_language(&arguments).unwrap_or(system);
    if arguments::wants_json(&arguments) {
        output::tell_failures_as_json();
    }
    let words = match Words::shared() {
        Ok(words) => words,
        Err(error) => return output::broken(&error),
    };
    std::panic::set_hook(Box::new(move |panic| end(words, reader, &crash_place(panic))));
    let outcome = arguments::command(words, reader)
        .try_get_matches_from(arguments)
        .map_err(|error| arguments::explain(&error, words, reader))
        .and_then(|matches| {
            arguments::language(&matches, "lang", reader, words, reader)?;
            Ok(matches)
        })
        .and_then(|matches| match matches.subcommand() {
            Some(("guides", matches)) => guides::run(matches, words, reader),
            Some(("vendors", matches)) => vendors::vendors(matches, words, reader),
            Some(("labels", matches)) => vendors::labels(matches, words, reader),
            Some(("checklist", matches)) => checklist::run(matches, words, reader),
            Some(("compare", matches)) => compare::run(matches, words, reader),
            Some(("lint", matches)) => lint::run(matches, words, reader),
            Some(("new", matches)) => new::run(matches, words, reader),
            Some(("check", matches)) => check::run(matches, words, reader),
            Some(("journal", matches)) => journal::run(matches, words, reader),
            Some(("diff", matches)) => diff::run(matches, words, reader),
            Some(("practice", matches)) => practice::run(matches, words, reader),
            Some(("completions", matches)) => completions::run(matches, words, reader),
            _ => Err(Failure::usage(words, reader)),
        });
    let code = outcome.unwrap_or_else(|failure| failure.report());
    output::written(code, words, reader)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Set for the process of this test that ends.
    const ENDS: &str = "LOTSE_TEST_ENDS";

    #[test]
    fn a_panic_is_reported_without_its_message() {
        if std::env::var_os(ENDS).is_some() {
            let _ = run(vec!["lotse".into(), "--lang".into(), "nl".into(), "--version".into()], Language::En);
            // On another thread, as a check runs, where a panic would otherwise end only that thread.
            let _ = std::thread::spawn(|| panic!("{}", "canary".to_owned())).join();
            unreachable!("the program has ended");
        }
        let this = "tests::a_panic_is_reported_without_its_message";
        let output = std::process::Command::new(std::env::current_exe().expect("this test"))
            .args(["--exact", this, "--nocapture"])
            .env(ENDS, "1")
            .output()
            .expect("a process");
        let said = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("gestopt door een fout in het programma (crates/cli/src/main.rs:"), "{said}");
        assert!(!said.contains("canary"), "{said}");
    }
}
