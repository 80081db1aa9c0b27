//! `lotse check` where no secret may leak and nothing may look better than it is.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::process::{Command, Output};

/// Without a data folder, and without a way out.
fn check(arguments: &[&str]) -> Output {
    let data = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.arg("check").args(arguments).args(["--lang", "en", "--proxy", "127.0.0.1:9"]);
    command.env("LOTSE_DATA", data.path()).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_secret_is_no_argument() {
    for name in ["private-key", "umbrella-secret"] {
        let output = check(&["umbrella-connectwise", "--set", &format!("{name}=practice-canary-1")]);
        assert_eq!(output.status.code(), Some(2));
        let said = said(&output);
        assert!(said.contains(&format!("--secret-stdin {name}")), "{said}");
        assert!(!said.contains("canary"), "{said}");
    }
}

#[test]
fn a_value_without_its_name_is_not_repeated() {
    let output = check(&["umbrella-connectwise", "--set", "practice-canary-1"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(!said(&output).contains("canary"), "{}", said(&output));
}

#[test]
fn a_check_that_asked_nobody_is_not_as_asked() {
    for guide in ["workspace-365-autotask", "sophos-central-autotask"] {
        let output = check(&[guide]);
        assert_eq!(output.status.code(), Some(2), "{guide}: {}", said(&output));
    }
}
