//! What a technician does, through the one list of commands, without a window.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use lotse_app::wire::Fault;
use lotse_app::{COMMANDS, Core, Desktop, NoDesktop};
use serde_json::{Value, json};

fn core(folder: &Path) -> Core {
    // A clock that ticks a second with every look.
    let seconds = AtomicI64::new(1_795_000_000);
    Core::new(folder, move || Timestamp::from_second(seconds.fetch_add(1, Ordering::Relaxed)).unwrap())
        .unwrap()
}

fn ask(core: &Core, command: &str, arguments: Value) -> Value {
    core.call(&NoDesktop, command, arguments).unwrap_or_else(|fault| panic!("{command}: {fault:?}"))
}

fn refused(core: &Core, command: &str, arguments: Value) -> Fault {
    core.call(&NoDesktop, command, arguments).unwrap_err()
}

/// An organisation and a run of a guide.
fn begin(core: &Core, guide: &str, answers: &Value) -> String {
    let name = format!("Musterbetrieb {guide} {answers}");
    let organisation = ask(core, "add_organisation", json!({ "name": name }))["id"].clone();
    let run =
        json!({ "organisation": organisation, "guide": guide, "answers": answers, "mode": "checklist" });
    ask(core, "start_run", run)["id"].as_str().unwrap().to_owned()
}

fn tick(core: &Core, run: &str, step: &str, action: &str) -> Value {
    ask(core, "tick", json!({ "run": run, "step": step, "actions": [action], "ticked": true }))
}

fn steps(whole: &Value) -> Vec<&Value> {
    let parts = whole["guide"]["parts"].as_array().unwrap();
    parts.iter().flat_map(|part| part["steps"].as_array().unwrap()).collect()
}

#[test]
fn the_first_page_is_empty_at_first() {
    let folder = tempfile::tempdir().unwrap();
    let home = ask(&core(folder.path()), "home", json!({}));
    assert_eq!(home, json!({ "organisations": [], "attention": [] }));
}

#[test]
fn an_organisation_is_added_renamed_removed_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let core = core(folder.path());
    let id = ask(&core, "add_organisation", json!({ "name": " Ärmel & Söhne " }))["id"].clone();
    assert_eq!(
        refused(&core, "add_organisation", json!({ "name": "ärmel & söhne" })).code,
        "journal-name-taken"
    );
    assert_eq!(refused(&core, "add_organisation", json!({ "name": "  " })).code, "journal-name-empty");
    ask(&core, "rename_organisation", json!({ "organisation": id, "name": "Nordlicht" }));
    ask(&core, "remove_organisation", json!({ "organisation": id }));
    assert_eq!(ask(&core, "home", json!({}))["organisations"], json!([]));
    ask(&core, "restore_organisation", json!({ "organisation": id }));
    assert_eq!(ask(&core, "home", json!({}))["organisations"][0]["name"], "Nordlicht");
}

#[test]
fn every_guide_can_be_walked_to_its_end_with_every_answer() {
    let folder = tempfile::tempdir().unwrap();
    let core = core(folder.path());
    let walks = [
        ("kaseya-vsa-autotask", json!({ "vsa": "5", "user": "new" })),
        ("kaseya-vsa-autotask", json!({ "vsa": "6-7", "user": "existing" })),
        ("kaseya-vsa-autotask", json!({ "vsa": "9", "user": "new" })),
        ("kaseya-vsa-autotask", json!({ "vsa": "hosted", "user": "existing" })),
        ("sophos-central-autotask", json!({ "replaces-user": "no" })),
        ("sophos-central-autotask", json!({ "replaces-user": "yes" })),
        ("sophos-central-connectwise", json!({})),
        ("umbrella-connectwise", json!({ "integrated": "no", "console": "msp" })),
        ("umbrella-connectwise", json!({ "integrated": "yes", "console": "mssp" })),
        ("workspace-365-autotask", json!({ "connection": "new" })),
        ("workspace-365-autotask", json!({ "connection": "existing" })),
    ];
    for (guide, answers) in walks {
        let run = begin(&core, guide, &answers);
        let open = refused(&core, "finish_run", json!({ "run": run }));
        assert_eq!(open.code, "run-open-steps", "{guide} {answers}");
        let whole = ask(&core, "run", json!({ "run": run }));
        let mut progress = whole["progress"].clone();
        assert_eq!(progress["position"], steps(&whole)[0]["id"], "a run begins at its first step");
        for step in steps(&whole) {
            let step = step["id"].as_str().unwrap();
            progress = ask(&core, "open_step", json!({ "run": run, "step": step }));
            while let Some(action) = progress["steps"][step]["missing"].get(0).cloned() {
                progress = tick(&core, &run, step, action.as_str().unwrap());
            }
            assert_eq!(progress["position"], step, "a tick never turns the page");
        }
        assert_eq!(progress["done"], progress["total"], "{guide} {answers}");
        assert!(ask(&core, "finish_run", json!({ "run": run }))["finished"].is_string());
    }
}

#[test]
fn nothing_is_lost_when_the_app_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let (run, before) = {
        let core = core(folder.path());
        let run = begin(&core, "sophos-central-connectwise", &json!({}));
        let first =
            ask(&core, "run", json!({ "run": run }))["progress"]["position"].as_str().unwrap().to_owned();
        let note = "äöüßëïé€ “ ” 🧭\nzweite Zeile";
        ask(&core, "write_note", json!({ "run": run, "step": first, "text": note }));
        ask(&core, "mark_problem", json!({ "run": run, "step": first, "on": true }));
        let whole = ask(&core, "run", json!({ "run": run }));
        assert_eq!(whole["progress"]["steps"][&first]["note"], note);
        (run, whole)
    };
    let after = ask(&core(folder.path()), "run", json!({ "run": run }));
    assert_eq!(after, before);
}

#[test]
fn a_step_with_a_value_shown_once_is_not_left_before_it_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let core = core(folder.path());
    let run = begin(&core, "sophos-central-autotask", &json!({ "replaces-user": "no" }));
    let whole = ask(&core, "run", json!({ "run": run }));
    let held = steps(&whole).into_iter().find(|step| step["guards"].get(0).is_some()).unwrap();
    let (id, guard) = (held["id"].as_str().unwrap(), held["guards"][0].as_str().unwrap());
    let other = whole["progress"]["position"].as_str().unwrap();
    assert_ne!(id, other);
    ask(&core, "open_step", json!({ "run": run, "step": id }));
    // Everything before the capture: now the value is on the screen.
    for action in held["actions"].as_array().unwrap() {
        let action_id = action["id"].as_str().unwrap();
        if action_id == guard {
            break;
        }
        if action["tickable"] == true {
            tick(&core, &run, id, action_id);
        }
    }
    let fault = refused(&core, "open_step", json!({ "run": run, "step": other }));
    assert_eq!(fault.code, "step-held");
    let progress = tick(&core, &run, id, guard);
    assert_eq!(progress["steps"][id]["held"], json!([]));
    ask(&core, "open_step", json!({ "run": run, "step": other }));
}

#[test]
fn another_language_changes_the_words_only() {
    let folder = tempfile::tempdir().unwrap();
    let core = core(folder.path());
    let run = begin(&core, "umbrella-connectwise", &json!({ "integrated": "no", "console": "msp" }));
    let mut preferences = ask(&core, "start", json!({}))["preferences"].clone();
    let mut seen: Vec<(Value, String)> = Vec::new();
    for language in ["de", "nl", "en"] {
        preferences["reader"] = json!(language);
        ask(&core, "set_preferences", json!({ "preferences": preferences }));
        let whole = ask(&core, "run", json!({ "run": run }));
        let title = steps(&whole)[1]["title"].as_str().unwrap().to_owned();
        assert!(seen.iter().all(|(progress, other)| progress == &whole["progress"] && other != &title));
        seen.push((whole["progress"].clone(), title));
    }
}

#[test]
fn other_answers_keep_the_ticks() {
    let folder = tempfile::tempdir().unwrap();
    let core = core(folder.path());
    let run = begin(&core, "kaseya-vsa-autotask", &json!({ "vsa": "9", "user": "new" }));
    let whole = ask(&core, "run", json!({ "run": run }));
    let step = whole["progress"]["position"].as_str().unwrap();
    let action = whole["progress"]["steps"][step]["missing"][0].as_str().unwrap();
    tick(&core, &run, step, action);
    let answers = json!({ "run": run, "answers": { "vsa": "5", "user": "existing" } });
    let changed = ask(&core, "change_answers", answers);
    assert_eq!(changed["progress"]["steps"][step]["ticked"], json!([action]));
    let ids = |whole: &Value| steps(whole).iter().map(|step| step["id"].to_string()).collect::<Vec<_>>();
    assert_ne!(ids(&changed), ids(&whole));
}

#[test]
fn a_run_needs_every_answer_and_a_skipped_step_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let core = core(folder.path());
    let organisation = ask(&core, "add_organisation", json!({ "name": "Probe" }))["id"].clone();
    let run = json!({ "organisation": organisation, "guide": "kaseya-vsa-autotask", "answers": {}, "mode": "checklist" });
    assert_eq!(refused(&core, "start_run", run).code, "answers-missing");
    let run = begin(&core, "sophos-central-connectwise", &json!({}));
    let whole = ask(&core, "run", json!({ "run": run }));
    let step = whole["progress"]["position"].as_str().unwrap();
    let skip = json!({ "run": run, "step": step, "on": true });
    assert_eq!(refused(&core, "skip_step", skip.clone()).code, "step-needs-note");
    ask(&core, "write_note", json!({ "run": run, "step": step, "text": "schon da" }));
    assert_eq!(ask(&core, "skip_step", skip)["steps"][step]["state"], "skipped");
}

#[test]
fn a_second_lotse_on_the_same_folder_says_so_and_works_later() {
    let folder = tempfile::tempdir().unwrap();
    let first = core(folder.path());
    ask(&first, "home", json!({}));
    let second = core(folder.path());
    assert_eq!(ask(&second, "start", json!({}))["fault"]["code"], "journal-already-open");
    assert_eq!(refused(&second, "home", json!({})).code, "journal-already-open");
    drop(first);
    assert_eq!(ask(&second, "start", json!({}))["fault"], Value::Null);
    ask(&second, "home", json!({}));
}

/// A desktop that answers the dialog with a path.
struct Scripted(PathBuf);

impl Desktop for Scripted {
    fn ask_where_to_save(&self, _: Option<&Path>, name: &str, _: &str) -> Option<PathBuf> {
        Some(self.0.join(name))
    }

    fn open_link(&self, _: &str) -> Result<(), String> {
        Ok(())
    }

    fn open_folder(&self, _: &Path) -> Result<(), String> {
        Ok(())
    }
}

#[test]
fn paper_is_saved_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let out = tempfile::tempdir().unwrap();
    let core = core(folder.path());
    let run = begin(&core, "sophos-central-connectwise", &json!({}));
    let print = json!({ "run": run, "format": "markdown" });
    let saved = core.call(&Scripted(out.path().to_owned()), "save", print.clone()).unwrap();
    let text = std::fs::read_to_string(saved["path"].as_str().unwrap()).unwrap();
    assert_eq!(text, ask(&core, "print", print.clone())["text"].as_str().unwrap());
    let nowhere = Scripted(out.path().join("no such folder"));
    assert_eq!(core.call(&nowhere, "save", print.clone()).unwrap_err().code, "save-failed");
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 1, "nothing is left behind");
    assert_eq!(ask(&core, "save", print), json!({ "path": null }), "a closed dialog is no fault");
}

#[test]
fn only_pages_that_a_guide_names_are_opened() {
    let folder = tempfile::tempdir().unwrap();
    let core = core(folder.path());
    let desktop = Scripted(PathBuf::new());
    let fault = core.call(&desktop, "open_link", json!({ "url": "https://example.org/" })).unwrap_err();
    assert_eq!(fault.code, "link-unknown");
    let run = begin(&core, "sophos-central-connectwise", &json!({}));
    let source = ask(&core, "run", json!({ "run": run }))["guide"]["sources"][0]["url"].clone();
    core.call(&desktop, "open_link", json!({ "url": source })).unwrap();
}

#[test]
fn a_broken_guide_in_the_data_folder_is_told_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let guides = folder.path().join("guides");
    std::fs::create_dir_all(&guides).unwrap();
    std::fs::write(guides.join("broken.toml"), "format = 1\nid = \"broken\"\nnonsense = 3\n").unwrap();
    let shipped = include_str!("../../../guides/umbrella-connectwise.toml");
    std::fs::write(guides.join("copy.toml"), shipped).unwrap();
    let found = ask(&core(folder.path()), "guides", json!({}));
    assert_eq!(found["guides"].as_array().unwrap().len(), 5, "the shipped ones all work");
    assert_eq!(found["faults"][0]["code"], "guide-file");
    assert_eq!(found["faults"][0]["args"]["line"], "3");
    assert_eq!(found["faults"][1]["code"], "guide-known");
}

#[test]
fn every_command_of_the_list_can_be_called_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let core = core(folder.path());
    for command in COMMANDS {
        // Wrong arguments are a fault of the caller, never a panic.
        let fault = refused(&core, command.name, json!({ "nonsense": 1 }));
        assert_eq!((fault.code.as_str(), fault.args["context"].as_str()), ("internal", command.name));
    }
    assert_eq!(refused(&core, "delete_everything", json!({})).args["context"], "unknown command");
}

#[test]
fn list_types_permissions_and_schema_agree_with_what_is_committed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let read = |name: &str| std::fs::read_to_string(root.join(name)).unwrap();
    assert_eq!(read("ui/src/platform/wire.ts"), lotse_app::typescript());
    assert_eq!(read("src-tauri/permissions/window.toml"), lotse_app::permissions());
    let capability: Value = serde_json::from_str(&read("src-tauri/capabilities/main.json")).unwrap();
    assert_eq!(capability["permissions"], json!(["window"]), "the window may do nothing but the commands");
}
