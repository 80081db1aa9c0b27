//! Papers of a run: shown, and saved completely or not at all.

use serde_json::{Value, json};
use std::path::Path;

use crate::common::{Lotse, Scripted, check, preferences, text};

const KINDS: [&str; 3] = ["checklist", "report", "proof"];

fn print(run: &str, kind: &str, format: &str) -> Value {
    json!({ "run": run, "kind": kind, "format": format, "bilingual": false })
}

/// A paper as text.
fn shown(lotse: &Lotse, run: &str, kind: &str, format: &str) -> String {
    text(&lotse.ok("print", print(run, kind, format))["text"])
}

fn save(lotse: &Lotse, desktop: &Scripted, run: &str, format: &str) -> Result<Value, lotse_app::wire::Fault> {
    lotse.core().call(desktop, "save", print(run, "report", format))
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
    let markdown = shown(&lotse, &run, "report", "markdown");
    assert_eq!(markdown.matches("- [x]").count(), 1);
    assert!(markdown.contains("Rückruf \\<b>morgen\\</b>") && markdown.contains("Example"));
    let html = shown(&lotse, &run, "report", "html");
    assert!(html.starts_with("<!doctype html>") && html.contains("☑") && !html.contains("<b>morgen"));
    lotse.refused("print", print("nonsense", "report", "html"), "run-unknown");
}

#[test]
fn a_pdf_can_not_be_shown_as_text() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    for kind in KINDS {
        lotse.refused("print", print(&run, kind, "pdf"), "paper-no-text");
    }
}

#[test]
fn a_checklist_is_empty_whatever_was_done() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    lotse.tick(&run, "look", &["check-ready"]);
    lotse.ok("write_note", json!({ "run": run, "step": "look", "text": "not on a fresh sheet" }));
    let paper = shown(&lotse, &run, "checklist", "markdown");
    assert!(paper.contains("- [ ]") && !paper.contains("- [x]") && !paper.contains("not on a fresh sheet"));
    assert!(paper.contains("Example") && paper.contains("How big? **Large**"), "{paper}");
}

#[test]
fn a_bilingual_paper_has_the_labels_of_the_screen_beside_the_sentences() {
    let lotse = Lotse::new();
    let mut chosen = preferences("en");
    chosen["preferences"]["productsDefault"] = json!("de");
    lotse.ok("set_preferences", chosen);
    let run = lotse.everything();
    let both = json!({ "run": run, "kind": "checklist", "format": "markdown", "bilingual": true });
    let paper = text(&lotse.ok("print", both)["text"]);
    assert!(paper.contains("Open the entry **Users**.  \n  _On the screen:_ **Benutzer**"), "{paper}");
    assert!(!shown(&lotse, &run, "checklist", "markdown").contains("On the screen:"));
}

#[test]
fn a_report_says_who_did_what_when() {
    let lotse = Lotse::new();
    let mut chosen = preferences("en");
    chosen["preferences"]["person"] = json!("Ada Muster");
    lotse.ok("set_preferences", chosen.clone());
    let run = lotse.everything();
    lotse.do_step(&run, "look");
    lotse.minutes_pass(3 * 60);
    chosen["preferences"]["person"] = json!("Ben Beispiel");
    lotse.ok("set_preferences", chosen);
    lotse.do_step(&run, "form");
    lotse.ok("mark_problem", json!({ "run": run, "step": "rights", "on": true }));
    let report = shown(&lotse, &run, "report", "markdown");
    assert_eq!(report.matches("Problem marked: 21 November 2026").count(), 1, "{report}");
    let marked = report.lines().find(|line| line.contains("Problem marked:")).unwrap();
    assert!(marked.contains("Ben Beispiel"), "{marked}");
    let look = report.split("1.1 ").nth(1).unwrap().split("\n#").next().unwrap();
    assert!(look.contains("Ticked: 21 November 2026") && look.contains("Ada Muster"), "{look}");
    let form = report.split("2.1 ").nth(1).unwrap().split("\n#").next().unwrap();
    assert!(form.contains("Ben Beispiel") && !form.contains("Ada Muster"), "{form}");
    assert!(report.contains("- **Steps done:** 2 of"), "{report}");
}

#[test]
fn a_report_ends_with_the_heads_of_all_who_worked_on_the_run() {
    let (first, second) = (Lotse::new(), Lotse::new());
    let folder = tempfile::tempdir().unwrap();
    let run = first.everything();
    let heads = |lotse: &Lotse| -> Vec<String> {
        let report = shown(lotse, &run, "report", "markdown");
        let (_, end) = report.split_once("Journal checksum").unwrap();
        end.lines()
            .filter_map(|line| line.strip_prefix("- `")?.strip_suffix('`'))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(heads(&first).len(), 1);
    let file = folder.path().join("run.lotse");
    let give = json!({ "run": run, "organisation": "" });
    first.core().call(&Scripted::saving_to(&file), "hand_over", give).unwrap();
    let read = second.core().call(&Scripted::choosing(&file), "read_hand_over", json!({})).unwrap();
    second.ok("import_hand_over", json!({ "session": read["session"] }));
    let printed = heads(&second);
    assert_eq!(printed.len(), 2, "{printed:?}");
    let audit = second.ok("audit_journal", json!({ "heads": printed.join("\n") }));
    assert_eq!(audit["heads"][0], printed[0], "the own one first");
    for head in audit["compared"].as_array().unwrap() {
        assert_eq!(head["state"], "fits", "{audit:#}");
    }
}

/// A practice run with all values that the tenants show, and the secrets among them.
fn practised(lotse: &Lotse) -> (String, Vec<String>) {
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = lotse.start_in("practice", "", "umbrella-connectwise", &answers);
    let whole = lotse.run(&run);
    let credentials = whole["guide"]["credentials"].as_array().unwrap();
    let mut secrets = Vec::new();
    for value in lotse.ok("practice_console", json!({ "run": run }))["values"].as_array().unwrap() {
        let store = json!({ "key": { "owner": { "run": run }, "id": value["id"] }, "value": value["value"], "expires": "" });
        lotse.ok("store_key", store);
        let known = credentials.iter().find(|known| known["id"] == value["id"]);
        if known.is_some_and(|known| known["secret"] == true) {
            secrets.push(text(&value["value"]));
        }
    }
    assert!(!secrets.is_empty());
    (run, secrets)
}

#[test]
fn findings_and_proofs_are_on_paper_in_every_language_and_no_secret_is() {
    let lotse = Lotse::new();
    let (run, secrets) = practised(&lotse);
    let found = check(&lotse, &run)["last"]["findings"].as_array().unwrap().clone();
    let proven = found.iter().filter(|finding| !finding["proof"].is_null()).count();
    let states = |state: &str| found.iter().filter(|finding| finding["state"] == state).count();
    for (language, practice, missing, at, call) in [
        ("de", "Übung:", "Zu ändern", "Zeit", "Abfrage"),
        ("nl", "Oefening:", "Aanpassen", "Tijd", "Aanroep"),
        ("en", "Practice:", "To fix", "Time", "Call"),
    ] {
        lotse.ok("set_preferences", preferences(language));
        for kind in KINDS {
            for format in ["markdown", "html"] {
                let paper = shown(&lotse, &run, kind, format);
                assert!(paper.contains(practice), "{language} {kind} {format}");
                for secret in &secrets {
                    assert!(!paper.contains(secret.as_str()), "{language} {kind} {format}: a secret");
                }
            }
        }
        let report = shown(&lotse, &run, "report", "markdown");
        assert_eq!(report.matches(&format!("_({missing})_")).count(), states("missing"), "{report}");
        assert!(
            report.contains("endet auf …") || report.contains("eindigt op …") || report.contains("ends in …")
        );
        let proof = shown(&lotse, &run, "proof", "markdown");
        assert_eq!(proof.matches(&format!("- **{at}:** ")).count(), proven, "{proof}");
        assert_eq!(proof.matches(&format!("- **{call} ")).count(), proven, "{proof}");
        assert!(proof.contains("mySecurity") && proof.contains("(UTC"), "{proof}");
    }
}

/// Streams in a PDF are compressed, so only a PDF reader finds their text.
#[cfg(feature = "pdf")]
#[test]
fn no_secret_is_in_a_pdf_in_any_language() {
    let lotse = Lotse::new();
    let (run, secrets) = practised(&lotse);
    check(&lotse, &run);
    let folder = tempfile::tempdir().unwrap();
    for language in ["de", "nl", "en"] {
        lotse.ok("set_preferences", preferences(language));
        for kind in KINDS {
            let path = folder.path().join(format!("{kind}-{language}.pdf"));
            lotse.core().call(&Scripted::saving_to(&path), "save", print(&run, kind, "pdf")).unwrap();
            let read =
                std::process::Command::new("pdftotext").arg("-raw").arg(&path).arg("-").output().unwrap();
            // A line may break within a value.
            let read: String = String::from_utf8(read.stdout).unwrap().split_whitespace().collect();
            assert!(read.contains("PracticeLtd"), "{kind} {language}: {read}");
            for secret in &secrets {
                assert!(!read.contains(secret.as_str()), "{kind} {language}: a secret");
            }
        }
    }
}

#[test]
fn an_outdated_check_is_marked_on_paper() {
    let lotse = Lotse::new();
    let (run, _) = practised(&lotse);
    check(&lotse, &run);
    let outdated = "Something has changed since the last check";
    for kind in ["report", "proof"] {
        assert!(!shown(&lotse, &run, kind, "markdown").contains(outdated), "{kind}");
    }
    lotse.minutes_pass(1);
    let other = json!({ "key": { "owner": { "run": run }, "id": "private-key" }, "value": "practice-other", "expires": "" });
    lotse.ok("store_key", other);
    for kind in ["report", "proof"] {
        assert!(shown(&lotse, &run, kind, "markdown").contains(outdated), "{kind}");
    }
}

#[test]
fn the_saved_paper_is_the_one_shown() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let folder = tempfile::tempdir().unwrap();
    for (format, ending) in [("markdown", "md"), ("html", "html")] {
        let path = folder.path().join(format!("paper.{ending}"));
        let desktop = Scripted::saving_to(&path);
        let saved = save(&lotse, &desktop, &run, format).unwrap();
        assert_eq!(saved["path"], path.display().to_string());
        let shown = shown(&lotse, &run, "report", format);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), shown);
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
fn each_paper_has_a_name_of_its_own_that_windows_takes() {
    let lotse = Lotse::new();
    let name = |organisation: &str, kind: &str| {
        let organisation = lotse.organisation(organisation);
        let run = lotse.start(&organisation, "everything", &json!({ "scope": "none" }));
        let desktop = Scripted::default();
        lotse.core().call(&desktop, "save", print(&run, kind, "markdown")).unwrap();
        desktop.asked()[0].rsplit_once('|').unwrap().0.split_once('|').unwrap().1.to_owned()
    };
    let names = KINDS.map(|kind| name(&format!("Example {kind}"), kind));
    assert_eq!(names[0], "Example checklist everything Checklist 2026-11-21.md");
    assert!(names[1].contains("Report") && names[2].contains("Proof"), "{names:?}");
    assert!(!name("con.", "report").to_lowercase().starts_with("con."));
    assert!(!name("LPT1.x", "report").starts_with("LPT1."));
    assert!(!name("a\u{202e}b\u{0}c", "report").contains(['\u{202e}', '\u{0}']));
    let long = name(&"ß💡".repeat(60), "report");
    assert!(long.len() < 200 && long.ends_with("everything Report 2026-11-21.md"), "{long}");
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
fn a_failed_save_is_reported_and_leaves_nothing_behind() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let folder = tempfile::tempdir().unwrap();

    let path = folder.path().join("missing").join("paper.md");
    let fault = save(&lotse, &Scripted::saving_to(&path), &run, "markdown").unwrap_err();
    assert_eq!((fault.code.as_str(), fault.retry), ("save-failed", true));
    assert_eq!(fault.args["path"], path.display().to_string());
    assert!(!fault.args["detail"].is_empty());

    // There is a folder in the place of the file.
    let path = folder.path().join("paper.md");
    std::fs::create_dir_all(path.join("inside")).unwrap();
    let fault = save(&lotse, &Scripted::saving_to(&path), &run, "markdown").unwrap_err();
    assert_eq!(fault.code, "save-failed");
    assert_eq!(files(folder.path()), ["paper.md"], "no half-written file beside it");
    assert!(path.join("inside").is_dir());
}

#[test]
fn paper_speaks_the_readers_language() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let mut texts = Vec::new();
    for language in ["de", "nl", "en"] {
        lotse.ok("set_preferences", preferences(language));
        texts.push(shown(&lotse, &run, "report", "html"));
        assert!(texts.last().unwrap().contains(&format!("<html lang=\"{language}\">")));
    }
    assert!(texts[0].contains("Formular ausfüllen") && texts[1].contains("Formulier invullen"));
}
