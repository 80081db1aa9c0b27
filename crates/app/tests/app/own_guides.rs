//! Guides with vendors and labels of their own, and guides that travel as files.

use serde_json::{Value, json};

use crate::common::{Lotse, Scripted, text};
use crate::hand_over::{of_run, read, take};

fn guide<'v>(guides: &'v Value, id: &str) -> Option<&'v Value> {
    guides["guides"].as_array().unwrap().iter().find(|guide| guide["id"] == id)
}

/// The files of a guide between two products that Lotse does not know, with messages in English only.
const OWN: &[(&str, &str)] = &[
    (
        "guide.toml",
        r#"format = 1
id = "example-backup-desk"
revision = 1
author = "Practice author"
psa = "example-desk"
product = "example-backup"

[[source]]
publisher = "Example Backup"
title = "Connect"
url = "https://docs.example.com/connect"
language = "en"
read = 2026-11-21

[[part]]
id = "connection"
in = "example-backup"

[[part.step]]
id = "enter"
actions = [
  { sign-in = "example-backup" },
  { go = ["settings", "desk"] },
  { save = "connect" },
  { click = "autotask/save-and-close" },
]
"#,
    ),
    (
        "en.ftl",
        "about = Connects backups with the desk.\npart-connection = Connection\nstep-enter = Enter the desk\n",
    ),
    (
        "vendors.toml",
        "[example-desk]\nname = \"Example Desk\"\nscreens = [\"en\"]\n\n[example-backup]\nname = \"Example Backup\"\nscreens = [\"en\"]\n\n[autotask]\nname = \"Not Autotask\"\nscreens = [\"en\"]\n",
    ),
    ("labels/example-backup.en.ftl", "settings = Settings\ndesk = Desk\nconnect = Connect\n"),
    ("labels/example-backup.de.ftl", "settings = Einstellungen\n"),
    ("labels/autotask.de.ftl", "save-and-close = Behalten\n"),
];

fn write_own(lotse: &Lotse) {
    let folder = lotse.folder().join("guides/example");
    std::fs::create_dir_all(folder.join("labels")).unwrap();
    for (name, text) in OWN {
        std::fs::write(folder.join(name), text).unwrap();
    }
}

#[test]
fn a_folder_brings_vendors_and_labels_and_needs_no_restart() {
    let lotse = Lotse::new();
    assert!(guide(&lotse.ok("guides", Value::Null), "example-backup-desk").is_none());
    write_own(&lotse);
    lotse.ok("set_preferences", crate::common::preferences("de"));
    let guides = lotse.ok("guides", Value::Null);
    assert_eq!(guides["faults"], json!([]));
    let listed = guide(&guides, "example-backup-desk").unwrap();
    assert_eq!((&listed["author"], &listed["own"]), (&json!("Practice author"), &json!("en")));
    assert_eq!((&listed["languages"], &listed["partly"]), (&json!(["en"]), &json!(false)));
    assert_eq!(listed["about"][0]["lang"], "en");
    assert_eq!(listed["product"]["name"], "Example Backup");
    assert!(text(&listed["title"]).contains("Example Desk"), "{listed}");
    assert_eq!(listed["sources"], json!(["https://docs.example.com/connect"]));

    let example = lotse.organisation("Example");
    let run = lotse.start(&example, "example-backup-desk", &json!({}));
    let spoken = &lotse.run(&run)["guide"];
    assert_eq!(
        (&spoken["shipped"], &spoken["own"], &spoken["reader"]),
        (&json!(false), &json!("en"), &json!("de"))
    );
    let step = spoken["parts"][0]["steps"][0].to_string();
    assert!(step.contains("Enter the desk"), "{step}");
    assert!(step.starts_with('{') && step.contains(r#""lang":"en""#), "{step}");
    assert!(step.contains(r#""text":"Settings""#) && step.contains(r#""gloss":"Einstellungen""#), "{step}");
    // Lotse's label stays, with the guide's beside it. A vendor of Lotse keeps its name.
    assert!(step.contains(r#""elsewhere":"Behalten""#) && !step.contains("Not Autotask"), "{step}");
    let paper = lotse
        .ok("print", json!({ "run": run, "kind": "checklist", "format": "markdown", "bilingual": false }));
    let paper = text(&paper["text"]);
    assert!(paper.contains("nicht von Lotse") && paper.contains("Practice author"), "{paper}");

    // Another guide sees neither its vendors nor its labels.
    let other = lotse.start(
        &example,
        "sophos-central-autotask",
        &json!({ "replaces-user": "no", "form": "with-lines" }),
    );
    assert!(!lotse.run(&other).to_string().contains("Behalten"));

    std::fs::write(lotse.folder().join("guides/example/de.ftl"), "about = Verbindet.\n").unwrap();
    let guides = lotse.ok("guides", Value::Null);
    let listed = guide(&guides, "example-backup-desk").unwrap();
    assert_eq!((&listed["languages"], &listed["partly"]), (&json!(["de", "en"]), &json!(true)));
    assert_eq!(listed["about"], json!([{ "kind": "text", "text": "Verbindet." }]));

    std::fs::remove_dir_all(lotse.folder().join("guides/example")).unwrap();
    assert!(guide(&lotse.ok("guides", Value::Null), "example-backup-desk").is_none());
}

#[test]
fn only_changed_files_of_the_folder_are_read_again() {
    let mut lotse = Lotse::new();
    write_own(&lotse);
    lotse.ok("guides", Value::Null);
    lotse.reopen();
    // The list comes from the index file: the guide itself is not opened for it.
    let file = lotse.folder().join("guides.json");
    let kept = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, kept.replace("Connects backups", "Was not read again")).unwrap();
    lotse.reopen();
    let about = |lotse: &Lotse| {
        text(&guide(&lotse.ok("guides", Value::Null), "example-backup-desk").unwrap()["about"][0]["text"])
    };
    assert!(about(&lotse).starts_with("Was not read again"));
    let words = lotse.folder().join("guides/example/en.ftl");
    std::fs::write(&words, OWN[1].1.replace("Connects", "Now connects")).unwrap();
    assert!(about(&lotse).starts_with("Now connects"));
    std::fs::write(&words, "about = { $").unwrap();
    let guides = lotse.ok("guides", Value::Null);
    assert_eq!(guides["faults"][0]["code"], "guide-not-read");
    assert!(guide(&guides, "everything").is_some());
    // An unreadable index is ignored.
    std::fs::write(&file, "{").unwrap();
    std::fs::write(&words, OWN[1].1).unwrap();
    lotse.reopen();
    assert!(about(&lotse).starts_with("Connects"));
}

#[test]
fn a_guide_travels_as_one_file() {
    let lotse = Lotse::new();
    write_own(&lotse);
    lotse.ok("guides", Value::Null);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.lotse-guide");
    let save =
        |guide: &str| lotse.core().call(&Scripted::saving_to(&file), "save_guide", json!({ "guide": guide }));
    assert_eq!(save("example-backup-desk").unwrap()["path"], file.display().to_string());
    assert_eq!(save("umbrella-connectwise").unwrap_err().code, "guide-unknown", "Lotse has it anyway");

    let other = Lotse::new();
    let read =
        |file: &std::path::Path| other.core().call(&Scripted::choosing(file), "read_guide_file", json!({}));
    assert_eq!(other.ok("read_guide_file", json!({})), Value::Null, "the dialog was closed");
    let shown = read(&file).unwrap();
    assert_eq!(shown["vendors"], json!(["Example Backup", "Example Desk"]));
    assert_eq!(shown["differs"], json!([["Speichern & Schließen", "Behalten"]]));
    assert_eq!((&shown["languages"], &shown["replaces"]), (&json!(["en"]), &Value::Null));
    assert!(
        guide(&other.ok("guides", Value::Null), "example-backup-desk").is_none(),
        "nothing is taken in yet"
    );
    let session = json!({ "session": shown["session"] });
    let guides = other.ok("add_guide", session.clone());
    assert!(guide(&guides, "example-backup-desk").is_some());
    other.refused("add_guide", session, "guide-file-gone");
    // Again: it replaces the one that was imported.
    assert_eq!(read(&file).unwrap()["replaces"], 1);
    // A guide that somebody works on in a folder stays.
    let refused = lotse.core().call(&Scripted::choosing(&file), "read_guide_file", json!({}));
    assert_eq!(refused.unwrap_err().code, "guide-known");
    // Opened by double click, or dropped on the window.
    assert!(other.core().offer_file(&file));
    assert_eq!(other.ok("start", json!({}))["fileOffered"], "guide");
    assert_eq!(other.ok("read_offered_file", json!({})), Value::Null, "it is no hand-over");
    assert_eq!(other.ok("read_offered_guide", json!({}))["replaces"], 1);
    assert_eq!(other.ok("read_offered_guide", json!({})), Value::Null, "a file is offered once");

    let bytes = std::fs::read(&file).unwrap();
    let damaged = folder.path().join("damaged.lotse-guide");
    std::fs::write(&damaged, &bytes[..bytes.len() / 2]).unwrap();
    assert_eq!(read(&damaged).unwrap_err().code, "guide-archive-broken");
}

#[test]
fn a_guide_is_removed_and_comes_back() {
    let lotse = Lotse::new();
    write_own(&lotse);
    let single = OWN[0].1.replace("example-backup-desk", "mine").replace("example-backup", "umbrella");
    let (head, _) = single.split_once("actions = [").unwrap();
    let single = head.replace("example-desk", "autotask") + "actions = [{ sign-in = \"umbrella\" }]\n";
    std::fs::write(lotse.folder().join("guides/mine.toml"), single).unwrap();
    std::fs::write(lotse.folder().join("guides/mine.en.ftl"), OWN[1].1).unwrap();
    let there = |guides: &Value| ["example-backup-desk", "mine"].map(|id| guide(guides, id).is_some());
    let files = || {
        let all = std::fs::read_dir(lotse.folder().join("guides")).unwrap();
        let mut names: Vec<_> = all.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    lotse.ok("guides", Value::Null);
    let before = files();
    for (id, left) in [("example-backup-desk", [false, true]), ("mine", [true, false])] {
        let request = json!({ "guide": id });
        let listed = there(&lotse.ok("guides", Value::Null));
        let now = there(&lotse.ok("remove_guide", request.clone()));
        assert_eq!(now, [listed[0] && left[0], listed[1] && left[1]], "{id}");
        lotse.refused("remove_guide", request.clone(), "guide-unknown");
        assert_eq!(there(&lotse.ok("restore_guide", request.clone())), listed);
        assert_eq!(files(), before, "every file is back");
        lotse.refused("restore_guide", request, "guide-unknown");
    }
    lotse.refused("remove_guide", json!({ "guide": "umbrella-connectwise" }), "guide-unknown");
    // A name that is no guide's id leads to no other folder.
    for guide in ["", ".", "..", "../guides", "/"] {
        lotse.refused("restore_guide", json!({ "guide": guide }), "guide-unknown");
    }
    assert_eq!(files(), before);
}

#[test]
fn a_guide_travels_with_the_runs_that_were_done_with_it() {
    let (first, second) = (Lotse::new(), Lotse::new());
    write_own(&first);
    first.ok("guides", Value::Null);
    let run = first.start(&first.organisation("Practice Bakery"), "example-backup-desk", &json!({}));
    first.do_step(&run, "enter");
    let folder = tempfile::tempdir().unwrap();
    let file = of_run(&first, folder.path(), &run);

    let preview = read(&second, &file).unwrap();
    assert_eq!(preview["guides"][0]["author"], "Practice author");
    assert_eq!(preview["guides"][0]["replaces"], Value::Null);
    assert_eq!(preview["runs"][0]["guideKnown"], true);
    assert_eq!(preview["runs"][0]["title"], preview["guides"][0]["title"]);
    assert!(
        guide(&second.ok("guides", Value::Null), "example-backup-desk").is_none(),
        "a preview adds nothing"
    );

    second.ok("import_hand_over", json!({ "session": preview["session"] }));
    assert_eq!(second.run(&run)["progress"]["steps"]["enter"]["state"], "done");
    assert_eq!(guide(&second.ok("guides", Value::Null), "example-backup-desk").unwrap()["shipped"], false);
    assert_eq!(read(&second, &file).unwrap()["guides"], json!([]), "it is here now");
    assert_eq!(read(&first, &file).unwrap()["guides"], json!([]), "somebody works on it here");
}

#[test]
fn a_guide_of_a_file_that_is_refused_or_broken_is_not_added() {
    let (first, second) = (Lotse::new(), Lotse::new());
    write_own(&first);
    first.ok("guides", Value::Null);
    let run = first.start(&first.organisation("Practice Bakery"), "example-backup-desk", &json!({}));
    let folder = tempfile::tempdir().unwrap();
    let preview = read(&second, &of_run(&first, folder.path(), &run)).unwrap();
    second.disk_fails(true);
    let session = json!({ "session": preview["session"] });
    second.core().call(&Scripted::default(), "import_hand_over", session).unwrap_err();
    second.disk_fails(false);
    assert!(guide(&second.ok("guides", Value::Null), "example-backup-desk").is_none());
    take(&second, &folder.path().join("run.lotse"));

    let newer = OWN[0].1.replace("revision = 1", "revision = 2");
    std::fs::write(first.folder().join("guides/example/guide.toml"), newer).unwrap();
    first.ok("guides", Value::Null);
    first.do_step(&run, "enter");
    let preview = read(&second, &of_run(&first, folder.path(), &run)).unwrap();
    assert_eq!(preview["guides"][0]["replaces"], 1);
    let revision =
        || guide(&second.ok("guides", Value::Null), "example-backup-desk").unwrap()["revision"].clone();
    second.disk_fails(true);
    let session = json!({ "session": preview["session"] });
    second.core().call(&Scripted::default(), "import_hand_over", session.clone()).unwrap_err();
    second.disk_fails(false);
    assert_eq!(revision(), 1, "the one that was here is back");
    second.ok("import_hand_over", session);
    assert_eq!(revision(), 2);
}

#[test]
fn labels_of_screens_in_another_language_are_shown_with_what_they_mean() {
    let lotse = Lotse::new();
    write_own(&lotse);
    let folder = lotse.folder().join("guides/example");
    std::fs::write(
        folder.join("vendors.toml"),
        OWN[2].1.replace(
            "name = \"Example Backup\"\nscreens = [\"en\"]",
            "name = \"Example Backup\"\nscreens = [\"es\"]",
        ),
    )
    .unwrap();
    let labels = folder.join("labels");
    std::fs::write(
        labels.join("example-backup.es.ftl"),
        "settings = Ajustes\ndesk = Mesa\nconnect = Conectar\n",
    )
    .unwrap();
    std::fs::write(labels.join("example-backup.en.ftl"), "settings =\n    .meaning = Settings\n").unwrap();
    std::fs::remove_file(labels.join("example-backup.de.ftl")).unwrap();
    assert_eq!(lotse.ok("guides", Value::Null)["faults"], json!([]));
    let run = lotse.start(&lotse.organisation("Practice Bakery"), "example-backup-desk", &json!({}));
    let step = lotse.run(&run)["guide"]["parts"][0]["steps"][0].to_string();
    assert!(step.contains(r#""text":"Ajustes","lang":"es","gloss":"Settings","onRecord":true"#), "{step}");
    let paper = lotse
        .ok("print", json!({ "run": run, "kind": "checklist", "format": "markdown", "bilingual": false }));
    assert!(text(&paper["text"]).contains("Conectar"), "{paper}");
}

#[test]
fn files_that_nothing_reads_are_named_until_they_have_another_name() {
    let lotse = Lotse::new();
    write_own(&lotse);
    let folder = lotse.folder().join("guides");
    let stray = folder.join("example/labels/Example_Backup.de.ftl");
    std::fs::rename(folder.join("example/labels/example-backup.de.ftl"), &stray).unwrap();
    std::fs::write(folder.join("alone.de.ftl"), "").unwrap();
    let guides = lotse.ok("guides", Value::Null);
    assert!(guide(&guides, "example-backup-desk").is_some());
    let faults = guides["faults"].as_array().unwrap();
    let told: Vec<_> = faults.iter().map(|it| (&it["code"], &it["args"]["meant"])).collect();
    let code = &json!("guide-stray");
    assert_eq!(told, [(code, &json!("labels/example-backup.de.ftl")), (code, &json!(""))], "{faults:?}");

    std::fs::rename(&stray, folder.join("example/labels/example-backup.de.ftl")).unwrap();
    std::fs::remove_file(folder.join("alone.de.ftl")).unwrap();
    assert_eq!(lotse.ok("guides", Value::Null)["faults"], json!([]));
}
