//! What the operating system refuses is said in the reader's language.

use std::io::{Error, ErrorKind};

use lotse_locale::{Argument, Language, Words};
use lotse_text::system_kind;

use super::{command, lotse, text};

/// What is printed about a command that can't be done, by language.
fn said(arguments: &[&str]) -> [String; 3] {
    ["de", "nl", "en"].map(|lang| {
        let output = lotse(&[arguments, &["--lang", lang]].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        text(&output.stderr)
    })
}

/// Asserts that each language says its own words, and none of the system's.
#[track_caller]
fn says(said: &[String; 3], words: [&str; 3]) {
    for (said, words) in said.iter().zip(words) {
        assert!(said.contains(words) && !said.contains("os error"), "{words}: {said}");
    }
}

#[test]
fn a_file_that_can_not_be_written_is_reported_with_reason_and_option() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(path("file"), "").unwrap();
    let (nowhere, inside) = (path("none/list.md"), path("file/list.md"));
    let checklist = |out: &str| said(&["checklist", "umbrella-connectwise", "--out", out]);
    let missing = checklist(&nowhere);
    says(&missing, ["kein solcher Ordner.", "de map bestaat niet.", "the folder does not exist."]);
    says(&missing, ["mit --out", "met --out", "with --out"]);
    says(&checklist(&path("")), ["ein Ordner, keine Datei", "een map, geen bestand", "a folder, not a file"]);
    says(
        &checklist(&path("new/")),
        ["ein Ordner, keine Datei", "een map, geen bestand", "a folder, not a file"],
    );
    #[cfg(unix)]
    {
        says(
            &checklist(&inside),
            ["ist eine Datei, kein Ordner", "een bestand, geen map", "a file, not a folder"],
        );
        says(&checklist(&path(&"x".repeat(300))), ["Name zu lang", "de naam is te lang", "name is too long"]);
    }
    let shapes = said(&["check", "umbrella-connectwise", "--practice", "--save-shapes", &nowhere]);
    says(
        &shapes,
        ["kein solcher Ordner. Wählen Sie mit --save-shapes", "met --save-shapes", "with --save-shapes"],
    );
    let authority = said(&["practice", "--ca-out", &nowhere]);
    says(&authority, ["kein solcher Ordner. Wählen Sie mit --ca-out", "met --ca-out", "with --ca-out"]);
    let new = said(&["new", "x-y", "--psa", "autotask", "--product", "umbrella", "--out", &path("file")]);
    says(&new, ["mit --out", "met --out", "with --out"]);
    let unread = said(&["diff", &nowhere, &inside]);
    says(&unread, ["nicht vorhanden.", "het bestaat niet.", "it does not exist."]);
    let unread = said(&["journal", "verify", "--file", &path("")]);
    says(&unread, ["ein Ordner, keine Datei", "een map, geen bestand", "a folder, not a file"]);
}

#[test]
fn a_guide_of_the_data_folder_that_can_not_be_read_is_reported_in_words() {
    let data = tempfile::tempdir().unwrap();
    let guides = data.path().join("guides");
    std::fs::create_dir_all(guides.join("folder.toml")).unwrap();
    std::fs::write(guides.join("large.toml"), vec![b' '; 2_000_000]).unwrap();
    std::fs::write(guides.join("odd.toml"), [0xFF]).unwrap();
    for (lang, words) in [
        ("de", ["(ein Ordner, keine Datei)", "(Datei zu groß)", "(kein UTF-8-Text)"]),
        ("nl", ["(het is een map, geen bestand)", "(het bestand is te groot)", "(het is geen UTF-8-tekst)"]),
        ("en", ["(it is a folder, not a file)", "(the file is too large)", "(it is not UTF-8 text)"]),
    ] {
        let output = command(&data, &["guides", "--lang", lang]).output().unwrap();
        let said = text(&output.stdout);
        assert!(words.iter().all(|words| said.contains(words)), "{said}");
    }
}

#[test]
fn a_guide_that_is_too_large_is_reported_with_the_limit() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("large.toml"), vec![b' '; lotse_guide::FILE_LIMIT + 1]).unwrap();
    let path = folder.path().display().to_string();
    for lang in ["de", "nl", "en"] {
        let said = text(&lotse(&["lint", &path, "--lang", lang]).stdout);
        let limit = format!(": > {} bytes.", lotse_guide::FILE_LIMIT);
        assert!(said.contains(&limit), "{said}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_and_a_taken_port_are_reported_in_words() {
    let data = tempfile::tempdir().unwrap();
    for (lang, words) in [("de", "kein Platz mehr"), ("nl", "de schijf is vol."), ("en", "the disk is full.")]
    {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let output = command(&data, &["guides", "--lang", lang]).stdout(full).output().unwrap();
        assert!(text(&output.stderr).contains(words), "{output:?}");
    }
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let said = said(&["practice", "--port", &port]);
    says(&said, ["Port schon belegt.", "de poort is al in gebruik.", "the port is already in use."]);
}

#[test]
fn every_usual_reason_has_words_of_its_own_and_an_unusual_one_those_of_the_system() {
    let words = Words::shared().unwrap();
    let say = |language, error: &Error| {
        let (kind, detail) = (system_kind(error).to_owned(), "SYSTEM".to_owned());
        words.say(
            language,
            "fault-file-reason",
            &[("kind", Argument::Text(kind)), ("detail", Argument::Text(detail))],
        )
    };
    for language in Language::ALL {
        for kind in [
            ErrorKind::NotFound,
            ErrorKind::NotADirectory,
            ErrorKind::IsADirectory,
            ErrorKind::PermissionDenied,
            ErrorKind::StorageFull,
            ErrorKind::QuotaExceeded,
            ErrorKind::InvalidFilename,
            ErrorKind::ReadOnlyFilesystem,
            ErrorKind::ResourceBusy,
            ErrorKind::AlreadyExists,
            ErrorKind::FileTooLarge,
            ErrorKind::InvalidData,
            ErrorKind::InvalidInput,
        ] {
            assert!(!say(language, &kind.into()).contains("SYSTEM"), "{language}: {kind}");
        }
        assert_eq!(say(language, &Error::other("odd")), "SYSTEM");
    }
}
