//! What a screen shows instead of what the guide says: kept with the step, on paper, and in a file for the guide's author.

use serde_json::{Value, json};

use crate::checks::practice;
use crate::common::{Lotse, Scripted, check, text};

fn note(run: &str, step: &str, label: &str, seen: &str) -> Value {
    json!({ "run": run, "step": step, "label": label, "seen": seen, "version": "2026.2" })
}

fn saved(lotse: &Lotse, run: &str) -> Value {
    let path = lotse.folder().join("author.json");
    let desktop = Scripted::saving_to(&path);
    lotse.core().call(&desktop, "save_mismatches", json!({ "run": run })).unwrap();
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn it_is_kept_with_the_step_replaced_withdrawn_and_on_the_report() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let step = text(&lotse.run(&run)["progress"]["position"]);
    let of_step = |progress: &Value| progress["steps"][&step]["mismatches"].clone();
    lotse.ok("note_mismatch", note(&run, &step, "Save", " Apply "));
    let progress = lotse.ok("note_mismatch", note(&run, &step, "", "a page with three tabs"));
    let expected = json!([
        { "label": "", "seen": "a page with three tabs", "version": "2026.2" },
        { "label": "Save", "seen": "Apply", "version": "2026.2" },
    ]);
    assert_eq!(of_step(&progress), expected);
    let paper =
        lotse.ok("print", json!({ "run": run, "kind": "report", "format": "markdown", "bilingual": false }));
    let paper = text(&paper["text"]);
    assert!(paper.contains("Apply") && paper.contains("a page with three tabs"), "{paper}");
    let progress = lotse.ok("note_mismatch", note(&run, &step, "Save", ""));
    assert_eq!(of_step(&progress).as_array().unwrap().len(), 1);
    lotse.refused("note_mismatch", note(&run, "nowhere", "", "x"), "step-unknown");
    let long = "x".repeat(100_000);
    lotse.refused("note_mismatch", note(&run, &step, "", &long), "journal-text-too-long");
    assert_eq!(of_step(&lotse.run(&run)["progress"]).as_array().unwrap().len(), 1, "nothing was lost");
}

#[test]
fn the_file_for_the_author_says_where_and_names_no_customer() {
    let lotse = Lotse::new();
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = practice(&lotse, "umbrella-connectwise", &answers);
    let step = text(&lotse.run(&run)["progress"]["position"]);
    lotse.ok("note_mismatch", note(&run, &step, "System", "Setup"));
    let file = saved(&lotse, &run);
    assert_eq!(file["guide"], "umbrella-connectwise");
    assert_eq!(file["answers"], answers);
    assert_eq!(file["lastCheck"], Value::Null, "nothing was checked");
    let mismatch = &file["mismatches"][0];
    assert_eq!((&mismatch["label"], &mismatch["seen"]), (&json!("System"), &json!("Setup")));
    assert!(mismatch["vendor"].is_string() && !text(&mismatch["title"]).is_empty(), "{mismatch}");
    check(&lotse, &run);
    let file = saved(&lotse, &run);
    assert!(!file["lastCheck"]["calls"].as_array().unwrap().is_empty());
    let organisation = text(&lotse.ok("home", Value::Null)["organisations"][0]["name"]);
    let file = file.to_string();
    assert!(!file.contains(&organisation), "{file}");
}
