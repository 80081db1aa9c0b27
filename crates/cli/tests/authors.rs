//! What an author of guides asks the program `lotse`: which files are not used, and which ids there are.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::Path;
use std::process::{Command, Output};

fn lotse(data: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lotse")).args(arguments).env("LOTSE_DATA", data).output().unwrap()
}

fn prints(data: &Path, arguments: &[&str]) -> String {
    let output = lotse(data, arguments);
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn refuses(data: &Path, arguments: &[&str]) -> String {
    let output = lotse(data, arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn lint_names_files_that_nothing_reads_and_the_names_that_were_meant() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().display().to_string();
    prints(
        folder.path(),
        &["new", "own", "--psa", "autotask", "--product", "docbee", "--out", &out, "--lang", "en"],
    );
    let own = folder.path().join("own");
    std::fs::create_dir(own.join("labels")).unwrap();
    let names = ["README.md", "labels/.hidden", "DE.ftl", "en.ftl.txt", "labels/docbee.ftl"];
    let more =
        ["labels/DocBee.de.ftl", "labels/docbee.de.flt", "labels/docbee.xx.ftl", "labels/docbe.de.ftl"];
    for name in names.into_iter().chain(more).map(|name| own.join(name)) {
        std::fs::write(name, "").unwrap();
    }
    std::fs::write(folder.path().join("gone.de.ftl"), "").unwrap();
    let said = prints(folder.path(), &["lint", &out, "--lang", "en"]);
    let of = |file: &str| said.lines().find(|line| line.contains(&format!("{file}:1:1: hint[file-stray]")));
    assert_eq!(said.matches("[file-stray]").count(), 8, "{said}");
    for (file, meant) in [
        ("own/DE.ftl", "mean “de.ftl”"),
        ("own/en.ftl.txt", "mean “en.ftl”"),
        ("labels/docbee.ftl", "mean “labels/docbee.en.ftl”"),
        ("labels/DocBee.de.ftl", "mean “labels/docbee.de.ftl”"),
        ("labels/docbee.de.flt", "mean “labels/docbee.de.ftl”"),
        ("labels/docbe.de.ftl", "mean “labels/docbee.de.ftl”"),
        ("labels/docbee.xx.ftl", "screens"),
        ("gone.de.ftl", "ID.en.ftl"),
    ] {
        assert!(of(file).is_some_and(|line| line.contains(meant)), "{file}: {said}");
    }
}

#[test]
fn vendors_and_labels_are_found_by_their_words_with_the_ids_to_write() {
    let data = tempfile::tempdir().unwrap();
    let data = data.path();
    let vendors = prints(data, &["vendors", "--lang", "en"]);
    assert!(vendors.contains("autotask  Autotask  [en, de"), "{vendors}");
    let json: serde_json::Value = serde_json::from_str(&prints(data, &["vendors", "--json"])).unwrap();
    let autotask = json.as_array().unwrap().iter().find(|it| it["id"] == "autotask").unwrap();
    assert_eq!((&autotask["shipped"], &autotask["guide"]), (&true.into(), &serde_json::Value::Null));

    let found = prints(data, &["labels", "autotask", "SAVE & cl", "--lang", "de"]);
    assert!(found.starts_with("save-and-close\n") && found.contains("    en  Save & Close"), "{found}");
    // A text in another language finds the same label.
    let german = found.lines().find_map(|line| line.strip_prefix("    de  ")).unwrap().to_uppercase();
    assert!(prints(data, &["labels", "autotask", &german]).contains("save-and-close"), "{german}");
    let all: serde_json::Value =
        serde_json::from_str(&prints(data, &["labels", "autotask", "--json"])).unwrap();
    let save = all.as_array().unwrap().iter().find(|it| it["id"] == "save-and-close").unwrap();
    assert_eq!(save["texts"]["en"]["text"], "Save & Close");

    assert_eq!(prints(data, &["labels", "autotask", "no such text at all", "--json"]).trim(), "[]");
    assert!(refuses(data, &["labels", "autotusk", "--lang", "en"]).contains("“autotask”"));
    assert!(refuses(data, &["labels", "zzz", "--lang", "nl"]).contains("lotse vendors"));

    // Guides of the data folder bring some along.
    let guides = data.join("guides").display().to_string();
    prints(data, &["new", "mine", "--psa", "autotask", "--product", "docbee", "--out", &guides]);
    let labels = data.join("guides/mine/labels");
    std::fs::create_dir(&labels).unwrap();
    std::fs::write(labels.join("docbee.en.ftl"), "tickets = Tickets\n    .older-1 = Orders\n").unwrap();
    assert!(prints(data, &["vendors", "--lang", "en"]).contains("from the guide mine in your data folder"));
    let found = prints(data, &["labels", "docbee", "orders", "--lang", "en"]);
    assert!(
        found.contains("tickets  (from the guide mine") && found.contains("formerly “Orders”"),
        "{found}"
    );
}
