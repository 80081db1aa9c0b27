//! `lotse diff`: two files, the words between them, and how it ends.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const GUIDE: &str = include_str!("../../../guides/umbrella-connectwise.toml");

fn lotse(arguments: &[&str]) -> Output {
    let nowhere = std::env::temp_dir().join("lotse-no-data-folder");
    Command::new(env!("CARGO_BIN_EXE_lotse")).args(arguments).env("LOTSE_DATA", nowhere).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    let said = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(!said.contains("panicked"), "{said}");
    said
}

/// Two files: the sample guide, and the same with pieces of its text replaced.
struct Two {
    folder: TempDir,
    old: PathBuf,
    new: PathBuf,
}

impl Two {
    fn revisions(pairs: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old.toml"), folder.path().join("new.toml"));
        let mut changed = GUIDE.to_owned();
        for (before, after) in pairs {
            assert!(changed.contains(before), "{before}");
            changed = changed.replacen(before, after, 1);
        }
        std::fs::write(&old, GUIDE).unwrap();
        std::fs::write(&new, changed).unwrap();
        Self { folder, old, new }
    }

    fn compare(&self, more: &[&str]) -> (Option<i32>, String, String) {
        Self::compare_files(&self.old, &self.new, more)
    }

    fn compare_files(old: &Path, new: &Path, more: &[&str]) -> (Option<i32>, String, String) {
        let (old, new) = (old.display().to_string(), new.display().to_string());
        let arguments: Vec<&str> = ["diff", &old, &new].into_iter().chain(more.iter().copied()).collect();
        let output = lotse(&arguments);
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    }
}

const RAISED: (&str, &str) = ("revision = 2", "revision = 3");
const LOOSER: (&str, &str) = ("inquire = \"all\"", "inquire = \"my\"");

#[test]
fn no_change_is_reported_and_ends_with_0() {
    let (code, out, err) = Two::revisions(&[]).compare(&["--lang", "en"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.contains("revision 2 → 2") && out.contains("Nothing changed."), "{out}");
}

#[test]
fn changes_are_reported_in_three_languages_and_end_with_1() {
    let read = ("read = 2026-11-21", "read = 2027-02-01");
    let two = Two::revisions(&[RAISED, LOOSER, read]);
    for (lang, title, instead) in [
        ("de", "Fassung 2 → 3", "statt All jetzt My"),
        ("nl", "revisie 2 → 3", "in plaats van All nu My"),
        ("en", "revision 2 → 3", "My instead of All"),
    ] {
        let (code, out, err) = two.compare(&["--lang", lang, "--labels", "en"]);
        assert_eq!((code, err.as_str()), (Some(1), ""), "{out}");
        assert!(out.contains(title) && out.contains(instead), "{out}");
        assert!(out.contains("2027"), "the page that was read again: {out}");
        assert!(!out.contains("[changes-") && !out.contains("[cli-"), "{out}");
    }
}

#[test]
fn programs_get_the_same_as_json() {
    let (code, out, _) = Two::revisions(&[RAISED, LOOSER]).compare(&["--json", "--lang", "nl"]);
    assert_eq!(code, Some(1));
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&json["from"], &json["to"]), (&2.into(), &3.into()));
    assert_eq!(json["steps"][0]["kind"], "different");
}

#[test]
fn a_revision_that_did_not_rise_is_reported_on_standard_error() {
    let (code, out, err) = Two::revisions(&[LOOSER]).compare(&["--lang", "de"]);
    assert_eq!(code, Some(1));
    assert!(err.contains("revision") && err.contains('3') && !out.contains("Setzen Sie"), "{err}");
    let read = ("read = 2026-11-21", "read = 2027-02-01");
    let (_, _, err) = Two::revisions(&[read]).compare(&["--lang", "de"]);
    assert_eq!(err, "", "a page that was read again is no reason");
}

#[test]
fn files_that_can_not_be_compared_end_with_2_and_a_reason() {
    let two = Two::revisions(&[("click = ", "klick = ")]);
    let line =
        1 + std::fs::read_to_string(&two.new).unwrap().lines().position(|it| it.contains("klick")).unwrap();
    let (code, out, err) = two.compare(&["--lang", "de"]);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(err.contains(&format!("new.toml:{line}: ")), "{err}");

    let (code, _, err) =
        Two::compare_files(&two.old, &two.folder.path().join("none.toml"), &["--lang", "nl"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("none.toml"), "{err}");

    let other = Two::revisions(&[("id = \"umbrella-connectwise\"", "id = \"umbrella-other\"")]);
    let (code, _, err) = other.compare(&["--lang", "en"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("umbrella-connectwise") && err.contains("umbrella-other"), "{err}");

    let file = two.old.display().to_string();
    let output = lotse(&["diff", &file, "--lang", "de"]);
    assert_eq!(output.status.code(), Some(2), "one file is not enough");
}

#[test]
fn messages_beside_the_newer_file_are_used() {
    let old = "[[next]]";
    let two = Two::revisions(&[
        RAISED,
        (old, "[[next]]\nid = \"sleep-well\"\nurl = \"https://docs.example.com/\"\n\n[[next]]"),
    ]);
    let (_, out, _) = two.compare(&["--lang", "en"]);
    assert!(out.contains("no text yet"), "{out}");
    let shipped =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en/guides/umbrella-connectwise.ftl");
    let messages = std::fs::read_to_string(shipped).unwrap();
    let beside = two.folder.path().join("new.en.ftl");
    std::fs::write(&beside, format!("{messages}\nnext-sleep-well = Sleep well.\n")).unwrap();
    let (_, out, _) = two.compare(&["--lang", "en"]);
    assert!(out.contains("Sleep well."), "{out}");
    std::fs::write(&beside, "this is { not Fluent").unwrap();
    let (code, _, err) = two.compare(&["--lang", "en"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("new.en.ftl"), "{err}");
}
