//! The one list of commands: every entry answers, and nothing else does.

use std::collections::BTreeSet;
use std::path::Path;

use lotse_app::wire::CoreEvent;
use lotse_app::{COMMANDS, NoDesktop};
use serde_json::{Value, json};

use crate::common::{Lotse, Scripted};
use crate::journal::arguments;

#[test]
fn every_command_of_the_list_is_known() {
    let lotse = Lotse::new();
    for command in COMMANDS {
        let outcome = lotse.core().call(&NoDesktop, command.name, arguments(command.name));
        if let Err(fault) = outcome {
            assert_ne!(fault.code, "internal", "{}: {fault:?}", command.name);
        }
        assert!(!command.doc.is_empty() && !command.request.is_empty() && !command.answer.is_empty());
    }
    let names: BTreeSet<_> = COMMANDS.iter().map(|command| command.name).collect();
    assert_eq!(names.len(), COMMANDS.len());
}

#[test]
fn an_unknown_command_is_refused() {
    let lotse = Lotse::new();
    for name in ["", "Start", "start ", "drop_everything", "call"] {
        let fault = lotse.refused(name, json!({}), "internal");
        assert_eq!(fault.args["detail"], name);
    }
}

#[test]
fn wrong_arguments_are_refused_and_change_nothing() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let before = lotse.run(&run);
    for (command, arguments) in [
        ("add_organisation", json!({})),
        ("add_organisation", json!({ "name": 5 })),
        ("add_organisation", json!({ "name": null })),
        ("add_organisation", json!({ "name": "x", "more": 1 })),
        ("add_organisation", json!([])),
        ("add_organisation", json!("x")),
        ("add_organisation", Value::Null),
        ("home", json!({ "page": 2 })),
        ("tick", json!({ "run": run, "step": "look", "actions": "check-ready", "ticked": true })),
        ("tick", json!({ "run": run, "step": "look", "actions": ["check-ready"], "ticked": "yes" })),
        ("tick", json!({ "run": run, "step": 1, "actions": [], "ticked": true })),
        (
            "start_run",
            json!({ "organisation": "x", "guide": "everything", "answers": [], "mode": "checklist" }),
        ),
        ("start_run", json!({ "organisation": "x", "guide": "everything", "answers": {}, "mode": "check" })),
        ("print", json!({ "run": run, "kind": "report", "format": "MARKDOWN", "bilingual": false })),
        ("set_preferences", json!({ "preferences": { "reader": "de" } })),
    ] {
        let fault = lotse.refused(command, arguments, "internal");
        assert_eq!(fault.args["context"], command);
        assert!(!fault.retry);
    }
    assert_eq!(lotse.run(&run), before);
    assert_eq!(lotse.ok("home", Value::Null)["organisations"].as_array().unwrap().len(), 1);
}

/// The ids of the messages of a file.
fn messages(path: &Path) -> BTreeSet<String> {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .filter(|id| id.starts_with(|letter: char| letter.is_ascii_lowercase()))
        .map(ToOwned::to_owned)
        .collect()
}

/// The codes in a source file: `Fault::new("code"`, `"journal-…"` and `"hand-over-…"`.
fn codes(text: &str) -> BTreeSet<String> {
    let joined: String = text.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(");
    let mut found: BTreeSet<String> = (joined.split("Fault::new(\"").skip(1))
        .filter_map(|rest| rest.split('"').next().map(ToOwned::to_owned))
        .collect();
    found.extend(
        (joined.split('"'))
            .filter(|piece| {
                (piece.starts_with("journal-") || piece.starts_with("hand-over-"))
                    // This is the kind of a fact.
                    && *piece != "hand-over-taken"
                    && piece.bytes().all(|it| it.is_ascii_lowercase() || it == b'-')
            })
            .map(ToOwned::to_owned),
    );
    found
}

#[test]
fn every_fault_has_words_in_every_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut all = BTreeSet::new();
    let mut folders = ["crates/app/src", "crates/journal/src"].map(|folder| root.join(folder)).to_vec();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                all.extend(codes(&std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    assert!(all.len() > 25, "only {all:?} were found: the finder is blind");
    for language in ["de", "nl", "en"] {
        let known = messages(&root.join(format!("locales/{language}/app.ftl")));
        let lacking: Vec<_> = all.iter().filter(|code| !known.contains(&format!("fault-{code}"))).collect();
        assert!(lacking.is_empty(), "{language}: no words for {lacking:?}");
    }
}

#[test]
fn canary_codes_are_found_in_sources() {
    let found = codes(
        "return Err(Fault::new(\"planted\", &[]));\n Fault::new(\n  \"other\", x) => \"journal-planted\", \"no code\"",
    );
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["journal-planted", "other", "planted"]);
}

#[test]
fn a_window_with_unsaved_input_asks_before_it_closes() {
    let mut lotse = Lotse::new();
    let (tell, told) = std::sync::mpsc::channel();
    lotse.reopen_telling(move |event| tell.send(event).unwrap());
    let desktop = Scripted::default();
    let call = |name, arguments| lotse.core().call(&desktop, name, arguments).unwrap();
    call("hold_window", json!({ "hold": true }));
    call("close_window", json!({}));
    assert!(desktop.asked().is_empty(), "it is not closed");
    assert_eq!(told.try_recv(), Ok(CoreEvent::Closing));
    call("hold_window", json!({ "hold": false }));
    call("close_window", json!({}));
    assert_eq!(desktop.asked(), ["close"]);
}
