//! `lotse journal verify`: what it prints about a journal, in three languages, and how it ends.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use jiff::Timestamp;
use lotse_journal::{Erasure, Fact, HandOver, Head, Journal, Mode, OrganisationId, RunId, Scope};
use tempfile::TempDir;

/// A closed journal of four events and a hand-over file of it, in one folder.
struct Example {
    folder: TempDir,
    device: String,
    heads: Vec<String>,
}

impl Example {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::open(folder.path()).unwrap();
        let mut at: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
        let (organisation, run) = (OrganisationId::new_at(at), RunId::new_at(at));
        let (guide, answers) = ("kaseya-vsa-autotask".to_owned(), [].into());
        let facts = [
            Fact::OrganisationAdded { organisation, name: "Nordlicht IT".into() },
            Fact::RunStarted { run, organisation, guide, revision: 1, mode: Mode::Checklist, answers },
            Fact::ActionTicked { run, step: "a".into(), action: "one".into() },
            Fact::ActionTicked { run, step: "a".into(), action: "two".into() },
        ];
        let mut heads = Vec::new();
        for fact in facts {
            journal.append(at, fact).unwrap();
            heads.push(journal.head().unwrap().to_string());
            at += Duration::from_mins(1);
        }
        let text = journal.hand_over(Scope::Run(run), at, "0.1.0").unwrap();
        std::fs::write(folder.path().join("run.lotse"), text).unwrap();
        let device = journal.device().to_string();
        Self { folder, device, heads }
    }

    fn file(&self) -> String {
        self.folder.path().join("run.lotse").display().to_string()
    }

    /// Changes the database without the journal's rules.
    fn spoil(&self, sql: &str) {
        let connection = rusqlite::Connection::open(self.folder.path().join("lotse.db")).unwrap();
        connection
            .execute_batch("DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted")
            .unwrap();
        connection.execute_batch(sql).unwrap();
    }

    /// The exit code and the output, with changing parts replaced.
    fn verify(&self, arguments: &[&str]) -> (i32, String) {
        let folder = self.folder.path().display().to_string();
        let output = lotse(&[&["journal", "verify", "--folder", &folder], arguments].concat());
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(!said.contains("panicked"), "{said}");
        let mut said = said.replace(&folder, "<folder>").replace(&self.device, "<device>");
        for (number, head) in (1..).zip(&self.heads) {
            let hash = head.rsplit_once('/').unwrap().1;
            said = said.replace(hash, &format!("<hash {number}>"));
        }
        (output.status.code().unwrap(), said)
    }
}

fn lotse(arguments: &[&str]) -> Output {
    let nowhere = std::env::temp_dir().join("lotse-no-data-folder");
    Command::new(env!("CARGO_BIN_EXE_lotse"))
        .args(arguments)
        .env("LOTSE_DATA", nowhere)
        .env("TZ", "UTC")
        .output()
        .unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_matching_journal_is_reported_in_three_languages() {
    let example = Example::new();
    let before = names(example.folder.path());
    for lang in ["en", "de", "nl"] {
        let (code, said) =
            example.verify(&["--head", &example.heads[1], "--file", &example.file(), "--lang", lang]);
        assert_eq!(code, 0, "{said}");
        insta::assert_snapshot!(format!("matches-{lang}"), said.replace('\\', "/"));
    }
    assert_eq!(names(example.folder.path()), before, "nothing was left behind");
}

#[test]
fn a_differing_journal_is_reported_in_three_languages() {
    for lang in ["en", "de", "nl"] {
        let example = Example::new();
        example.spoil("UPDATE event SET body = replace(body, 'one', 'six') WHERE sequence = 3");
        let unknown = format!("00000000-0000-4000-8000-000000000001/5/{}", "7a".repeat(32));
        let other = format!("{}/2/{}", example.device, "7a".repeat(32));
        let heads = ["--head", &unknown, "--head", &other, "--head", &example.heads[0]];
        let (code, said) =
            example.verify(&[&heads[..], &["--file", &example.file(), "--lang", lang]].concat());
        assert_eq!(code, 1, "{said}");
        insta::assert_snapshot!(format!("differs-{lang}"), said.replace('\\', "/"));
    }
}

#[test]
fn a_cut_tail_is_named() {
    let example = Example::new();
    example.spoil("DELETE FROM event WHERE sequence > 2");
    let (code, said) = example.verify(&["--lang", "en"]);
    assert_eq!(code, 0, "nothing to compare with: {said}");
    assert!(said.contains("Nothing was compared") && !said.contains("matches"), "{said}");
    // A head as printed on paper: broken into lines.
    let printed = example.heads[3].replace('/', "/\n  ");
    let (code, said) = example.verify(&["--head", &printed, "--lang", "en"]);
    assert_eq!(code, 1);
    assert!(said.contains("Entries are missing from entry 3 on."), "{said}");
}

#[test]
fn a_journal_without_anything_to_compare_is_reported_in_three_languages() {
    for lang in ["en", "de", "nl"] {
        let example = Example::new();
        let (code, said) = example.verify(&["--lang", lang]);
        assert_eq!(code, 0, "{said}");
        insta::assert_snapshot!(format!("alone-{lang}"), said.lines().skip(1).last().unwrap());
        example.spoil("DELETE FROM event");
        let (_, said) = example.verify(&["--lang", lang]);
        let last: Vec<&str> = said.lines().rev().take(2).collect();
        insta::assert_snapshot!(format!("empty-{lang}"), format!("{}\n{}", last[1], last[0]));
    }
}

#[test]
fn a_head_noted_by_another_computer_is_reported_with_its_name() {
    let example = Example::new();
    let elsewhere = tempfile::tempdir().unwrap();
    let at: Timestamp = "2026-11-21T10:00:00Z".parse().unwrap();
    let text = std::fs::read_to_string(example.file()).unwrap();
    let file = HandOver::read(text.as_bytes()).unwrap();
    let mut other = Journal::open(elsewhere.path()).unwrap();
    other.import(&file, at).unwrap();
    let ahead = Head { sequence: 9, ..file.heads()[0] };
    other.append(at, Fact::HandOverTaken { heads: vec![ahead], latest: at, revealed: [].into() }).unwrap();
    let back = other.hand_over(file.scope(), at, "0.1.0").unwrap();
    let mut journal = Journal::open(example.folder.path()).unwrap();
    journal.import(&HandOver::read(back.as_bytes()).unwrap(), at).unwrap();
    drop(journal);

    let (code, said) = example.verify(&["--lang", "en"]);
    assert_eq!(code, 1, "{said}");
    let by = format!("missing from entry 6 on.\n    noted by computer {}\n", other.device());
    assert!(said.contains(&by), "{said}");
    let (_, said) = example.verify(&["--json"]);
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    let kept = json["kept"].as_array().unwrap();
    let behind = kept.iter().find(|kept| kept["verdict"] == "behind").unwrap();
    assert_eq!((&behind["missing"], &behind["by"]), (&6.into(), &serde_json::json!([other.device()])));
}

#[test]
fn json_says_the_same_to_programs() {
    let example = Example::new();
    example.spoil("UPDATE event SET at = at + 1 WHERE sequence = 3");
    let (code, said) = example.verify(&["--json", "--head", &example.heads[3], "--file", &example.file()]);
    assert_eq!(code, 1);
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!((&json["fits"], &json["events"], &json["devices"]), (&false.into(), &4.into(), &1.into()));
    assert_eq!((&json["broken"][0]["sequence"], &json["broken"][0]["what"]), (&3.into(), &"changed".into()));
    assert_eq!(json["broken"][0]["kind"], "action-ticked");
    assert_eq!((&json["heads"][0]["verdict"], &json["heads"][0]["sequence"]), (&"differs".into(), &3.into()));
    assert_eq!(json["files"][0]["chains"][0]["verdict"], "differs");
    assert_eq!(json["chains"][0]["own"], true);
}

#[test]
fn a_journal_beside_an_open_window_is_looked_at() {
    let example = Example::new();
    let journal = Journal::open(example.folder.path()).unwrap();
    let (code, said) = example.verify(&["--head", &example.heads[3], "--lang", "en"]);
    assert_eq!(code, 0, "{said}");
    drop(journal);
}

#[test]
fn an_unreadable_journal_is_reported_with_the_next_step() {
    let example = Example::new();
    let empty = tempfile::tempdir().unwrap();
    let missing =
        lotse(&["journal", "verify", "--folder", &empty.path().display().to_string(), "--lang", "en"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(String::from_utf8(missing.stderr).unwrap().contains("There is no journal in"));
    assert!(names(empty.path()).is_empty(), "none was made");
    let by_default = lotse(&["journal", "verify", "--lang", "en"]);
    assert_eq!(by_default.status.code(), Some(2));

    let path = example.folder.path().join("other.lotse");
    let whole = std::fs::read_to_string(example.file()).unwrap();
    let cut = &whole[..whole.len() / 2];
    let newer = whole.replacen("\"format\":1", "\"format\":12", 1);
    for (text, words) in [
        ("not a hand-over", "is not a handover file"),
        (cut, "is damaged or incomplete"),
        (&whole.replacen("one", "six", 1), "is damaged or incomplete"),
        (&newer, "newer version"),
    ] {
        std::fs::write(&path, text).unwrap();
        let (code, said) = example.verify(&["--file", &path.display().to_string(), "--lang", "en"]);
        assert_eq!(code, 2);
        assert!(said.contains(words), "{said}");
    }
    for (arguments, words) in [
        (&["--file", "/nowhere/at-all.lotse"][..], "could not be read"),
        (&["--head", "123"], "is not the checksum of a journal"),
        // An argument that is repeated in the message can't control the terminal.
        (&["--head", "1\u{1b}[31m\u{202e}2"], "1\u{fffd}[31m\u{fffd}2” is not the checksum of a journal"),
        (&["--folder", "x"], "only once"),
        (&["--nonsense"], "does not know"),
    ] {
        let (code, said) = example.verify(&[arguments, &["--lang", "en"]].concat());
        assert_eq!(code, 2, "{said}");
        assert!(said.contains(words), "{said}");
    }
    std::fs::write(example.folder.path().join("lotse.db"), "something else entirely").unwrap();
    let (code, said) = example.verify(&["--lang", "en"]);
    assert_eq!((code, said.contains("is damaged")), (2, true), "{said}");
    let bare = lotse(&["journal", "--lang", "de"]);
    assert_eq!(bare.status.code(), Some(2));
    assert!(String::from_utf8(bare.stderr).unwrap().contains("lotse journal verify"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_failed_write_to_the_output_is_reported() {
    let example = Example::new();
    let folder = example.folder.path().display().to_string();
    for arguments in [
        vec!["journal", "verify", "--folder", &folder],
        vec!["journal", "verify", "--folder", &folder, "--json"],
    ] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let output =
            Command::new(env!("CARGO_BIN_EXE_lotse")).args(&arguments).stdout(full).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
    }
}

#[test]
fn help_is_in_the_language_asked_for() {
    for (lang, words) in [("en", "handover file"), ("de", "Übergabedatei"), ("nl", "overdrachtsbestand")] {
        let output = lotse(&["journal", "verify", "--help", "--lang", lang]);
        assert!(output.status.success());
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains(words) && said.contains("--head"), "{said}");
    }
}

#[test]
fn erasures_are_reported_and_the_chain_is_valid() {
    let example = Example::new();
    let mut journal = Journal::open(example.folder.path()).unwrap();
    let organisation = journal.state().organisations()[0].id;
    let at: Timestamp = "2026-11-21T10:00:00Z".parse().unwrap();
    journal.erase(at, &Erasure::Organisation(organisation)).unwrap();
    drop(journal);
    for (language, said) in [
        ("en", "4 entries were erased for good on "),
        ("de", "4 Einträge wurden am "),
        ("nl", "4 items zijn op "),
    ] {
        let (code, text) = example.verify(&["--lang", language, "--head", &example.heads[3]]);
        assert!(code == 0 && text.contains(said), "{text}");
    }
    let (_, json) = example.verify(&["--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["erased"][0]["entries"], 4);
}
