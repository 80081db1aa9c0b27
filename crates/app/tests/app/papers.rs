//! A run on paper: shown and saved, whole or not at all.

use serde_json::{Value, json};
use std::path::Path;

use crate::common::{Lotse, Scripted, preferences};

fn save(lotse: &Lotse, desktop: &Scripted, run: &str, format: &str) -> Result<Value, lotse_app::wire::Fault> {
    lotse.core().call(desktop, "save", json!({ "run": run, "format": format }))
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_run_is_shown_as_text_with_ticks_and_notes() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    lotse.tick(&run, "look", &["check-ready"]);
    lotse.ok("write_note", json!({ "run": run, "step": "look", "text": "Rückruf <b>morgen</b>" }));
    let print = |format: &str| {
        lotse.ok("print", json!({ "run": run, "format": format }))["text"].as_str().unwrap().to_owned()
    };
    let markdown = print("markdown");
    assert_eq!(markdown.matches("- [x]").count(), 1);
    assert!(markdown.contains("Rückruf \\<b>morgen\\</b>") && markdown.contains("Example"));
    let html = print("html");
    assert!(html.starts_with("<!doctype html>") && html.contains("☑") && !html.contains("<b>morgen"));
    lotse.refused("print", json!({ "run": run, "format": "pdf" }), "internal");
    lotse.refused("print", json!({ "run": "nonsense", "format": "html" }), "run-unknown");
}

#[test]
fn what_is_saved_is_what_is_shown() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let folder = tempfile::tempdir().unwrap();
    for (format, ending) in [("markdown", "md"), ("html", "html")] {
        let path = folder.path().join(format!("paper.{ending}"));
        let desktop = Scripted::saving_to(&path);
        let saved = save(&lotse, &desktop, &run, format).unwrap();
        assert_eq!(saved["path"], path.display().to_string());
        let shown = lotse.ok("print", json!({ "run": run, "format": format }));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), shown["text"].as_str().unwrap());
        assert!(desktop.asked()[0].ends_with(&format!("|{ending}")), "{:?}", desktop.asked());
    }
    assert_eq!(files(folder.path()), ["paper.html", "paper.md"], "nothing is left beside them");
}

#[test]
fn the_name_says_what_it_is_and_suits_every_file_system() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("A/B: \"C\" <D>|E? *F\\ ..");
    let run = lotse.start(&organisation, "everything", &json!({ "scope": "none" }));
    let desktop = Scripted::default();
    let saved = save(&lotse, &desktop, &run, "markdown").unwrap();
    assert_eq!(saved["path"], Value::Null, "the dialog was closed");
    let asked = desktop.asked();
    let name = asked[0].rsplit_once('|').unwrap().0.split_once('|').unwrap().1.to_owned();
    assert_eq!(Path::new(&name).extension().unwrap(), "md");
    assert!(name.contains("everything") && name.contains("2026-11-21"), "{name}");
    assert!(!name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|']), "{name}");
    assert!(!name.starts_with(['.', ' ']));
}

#[test]
fn the_folder_is_remembered_for_the_next_time() {
    let mut lotse = Lotse::new();
    let run = lotse.everything();
    let folder = tempfile::tempdir().unwrap();
    let desktop = Scripted::saving_to(&folder.path().join("paper.md"));
    save(&lotse, &desktop, &run, "markdown").unwrap();
    assert!(desktop.asked()[0].starts_with("save |"), "nothing to remember yet");
    lotse.reopen();
    save(&lotse, &desktop, &run, "markdown").unwrap();
    assert!(desktop.asked()[1].starts_with(&format!("save {}|", folder.path().display())));
}

#[test]
fn a_file_that_is_there_is_replaced_whole() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.md");
    std::fs::write(&path, "old ".repeat(100_000)).unwrap();
    save(&lotse, &Scripted::saving_to(&path), &run, "markdown").unwrap();
    assert!(!std::fs::read_to_string(&path).unwrap().contains("old old"));
}

#[test]
fn what_can_not_be_saved_is_told_and_leaves_nothing_behind() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let folder = tempfile::tempdir().unwrap();

    let path = folder.path().join("missing").join("paper.md");
    let fault = save(&lotse, &Scripted::saving_to(&path), &run, "markdown").unwrap_err();
    assert_eq!((fault.code.as_str(), fault.retry), ("save-failed", true));
    assert_eq!(fault.args["path"], path.display().to_string());
    assert!(!fault.args["detail"].is_empty());

    // A folder stands where the file should go.
    let path = folder.path().join("paper.md");
    std::fs::create_dir_all(path.join("inside")).unwrap();
    let fault = save(&lotse, &Scripted::saving_to(&path), &run, "markdown").unwrap_err();
    assert_eq!(fault.code, "save-failed");
    assert_eq!(files(folder.path()), ["paper.md"], "no half-written file beside it");
    assert!(path.join("inside").is_dir());
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_old_file_as_it_was() {
    // Writing to /dev/full always fails for want of space; a link of that name stands where Lotse writes first.
    if !Path::new("/dev/full").exists() {
        return;
    }
    let lotse = Lotse::new();
    let run = lotse.everything();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.md");
    std::fs::write(&path, "old").unwrap();
    std::os::unix::fs::symlink("/dev/full", folder.path().join("paper.md.part")).unwrap();
    let fault = save(&lotse, &Scripted::saving_to(&path), &run, "markdown").unwrap_err();
    assert_eq!(fault.code, "save-failed");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
}

#[test]
fn paper_speaks_the_readers_language() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let mut texts = Vec::new();
    for language in ["de", "nl", "en"] {
        lotse.ok("set_preferences", preferences(language));
        texts.push(
            lotse.ok("print", json!({ "run": run, "format": "html" }))["text"].as_str().unwrap().to_owned(),
        );
        assert!(texts.last().unwrap().contains(&format!("<html lang=\"{language}\">")));
    }
    assert!(texts[0].contains("Formular ausfüllen") && texts[1].contains("Formulier invullen"));
}
