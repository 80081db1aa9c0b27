//! `lotse checklist --format pdf`: into a file or a pipe, never onto a screen.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::process::{Command, Output};

fn checklist(more: &[&str]) -> Output {
    let nowhere = std::env::temp_dir().join("lotse-no-data-folder");
    Command::new(env!("CARGO_BIN_EXE_lotse"))
        .args(["checklist", "umbrella-connectwise", "--lang", "de", "--format", "pdf"])
        .args(more)
        .env("LOTSE_DATA", nowhere)
        .output()
        .unwrap()
}

#[cfg(feature = "pdf")]
#[test]
fn file_and_pipe_get_the_same_pdf() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.pdf");
    let output = checklist(&["--out", path.to_str().unwrap()]);
    assert!(
        output.status.success() && output.stdout.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let written = std::fs::read(path).unwrap();
    assert!(written.starts_with(b"%PDF-1.7") && written.len() > 50_000);
    assert!(checklist(&[]).stdout == written);
}

#[cfg(not(feature = "pdf"))]
#[test]
fn a_build_without_pdf_says_what_to_do_instead() {
    let output = checklist(&[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("--format html"));
}
