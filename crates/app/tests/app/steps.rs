//! Steps: ticks, notes, problems, locked steps, and which may be skipped.

use serde_json::{Value, json};

use crate::common::{Lotse, actions, find_step};

fn state(progress: &Value, step: &str) -> String {
    progress["steps"][step]["state"].as_str().unwrap().to_owned()
}

#[test]
fn a_tick_is_set_and_taken_back() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let progress = lotse.tick(&run, "form", &["wait", "wait-longer"]);
    assert_eq!(progress["steps"]["form"]["ticked"], json!(["wait", "wait-longer"]));
    assert_eq!(state(&progress, "form"), "started");
    let progress =
        lotse.ok("tick", json!({ "run": run, "step": "form", "actions": ["wait"], "ticked": false }));
    assert_eq!(progress["steps"]["form"]["ticked"], json!(["wait-longer"]));
    let progress = lotse.tick(&run, "form", &["wait-longer"]);
    assert_eq!(progress["steps"]["form"]["ticked"], json!(["wait-longer"]), "the same twice changes nothing");
    let progress =
        lotse.ok("tick", json!({ "run": run, "step": "form", "actions": ["wait-longer"], "ticked": false }));
    assert_eq!(state(&progress, "form"), "open");
}

#[test]
fn unknown_and_read_only_actions_can_not_be_ticked() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let tick =
        |step: &str, actions: Value| json!({ "run": run, "step": step, "actions": actions, "ticked": true });
    let fault = lotse.refused("tick", tick("look", json!(["nonsense"])), "action-unknown");
    assert_eq!((fault.args["step"].as_str(), fault.args["action"].as_str()), ("look", "nonsense"));
    lotse.refused("tick", tick("look", json!(["note-what-it-is"])), "action-unknown");
    lotse.refused("tick", tick("look", json!(["wait"])), "action-unknown");
    lotse.refused("tick", tick("not-for-you", json!(["x"])), "step-unknown");
    lotse.refused("tick", tick("renew-keys", json!(["click-plus"])), "step-unknown");
    // One unknown action among known ones is refused too.
    lotse.refused("tick", tick("look", json!(["check-ready", "nonsense"])), "action-unknown");
    assert_eq!(lotse.run(&run)["progress"]["steps"]["look"]["ticked"], json!([]), "all or nothing");
}

#[test]
fn a_step_is_done_when_everything_is_ticked_that_is_not_optional() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let missing = lotse.run(&run)["progress"]["steps"]["form"]["missing"].as_array().unwrap().clone();
    assert!(!missing.contains(&json!("enable-start-debug-mode")), "optional");
    assert!(missing.contains(&json!("choose-description")), "inside another");
    let ids: Vec<&str> = missing.iter().map(|id| id.as_str().unwrap()).collect();
    let progress = lotse.tick(&run, "form", &ids[1..]);
    assert_eq!(progress["steps"]["form"]["missing"], json!([ids[0]]));
    assert_eq!(state(&progress, "form"), "started");
    assert_eq!(progress["done"], 0);
    let progress = lotse.tick(&run, "form", &ids[..1]);
    assert_eq!(state(&progress, "form"), "done");
    assert_eq!(progress["done"], 1);
}

#[test]
fn one_of_several_routes_is_enough() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let progress = lotse.tick(&run, "rights", &["matrix-role"]);
    assert_eq!(progress["steps"]["rights"]["missing"], json!(["either"]));
    let progress = lotse.tick(&run, "rights", &["open-update-security", "open-security-roles"]);
    assert_eq!(progress["steps"]["rights"]["missing"], json!(["either"]), "half of each is no route");
    let progress = lotse.tick(&run, "rights", &["matrix-picture"]);
    assert_eq!(state(&progress, "rights"), "done");
}

#[test]
fn a_step_that_enters_a_credential_is_locked_until_it_was_taken() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    assert_eq!(state(&lotse.run(&run)["progress"], "paste"), "locked");
    let progress = lotse.tick(&run, "keys", &["click-plus", "click-save", "capture-public-key"]);
    assert_eq!(state(&progress, "paste"), "locked", "one of two is not enough");
    let progress = lotse.tick(&run, "keys", &["capture-private-key"]);
    assert_eq!(state(&progress, "paste"), "open");
    // A locked step only says what is missing; somebody who has the key from before may still do it.
    let progress = lotse.ok(
        "tick",
        json!({ "run": run, "step": "keys", "actions": ["capture-public-key"], "ticked": false }),
    );
    assert_eq!(state(&progress, "paste"), "locked");
    assert_eq!(state(&lotse.tick(&run, "paste", &["fill-public-api-key"]), "paste"), "started");
}

#[test]
fn a_step_that_takes_a_credential_itself_is_not_locked_by_it() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    // The step captures the code from the mail and enters it right away.
    assert_eq!(state(&lotse.run(&run)["progress"], "level"), "open");
}

#[test]
fn an_optional_step_may_be_left_out_and_taken_up_again() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let skip = |on: bool| lotse.ok("skip_step", json!({ "run": run, "step": "level", "on": on }));
    let progress = skip(true);
    assert_eq!((state(&progress, "level").as_str(), &progress["done"]), ("skipped", &json!(1)));
    assert_eq!(skip(true), progress, "the same twice changes nothing");
    assert_eq!(state(&skip(false), "level"), "open");
}

#[test]
fn any_other_step_is_left_out_only_with_a_note() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let skip = |step: &str| json!({ "run": run, "step": step, "on": true });
    let note =
        |step: &str, text: &str| lotse.ok("write_note", json!({ "run": run, "step": step, "text": text }));
    lotse.refused("skip_step", skip("boxes"), "step-needs-note");
    note("boxes", "Done by the customer.");
    assert_eq!(state(&lotse.ok("skip_step", skip("boxes")), "boxes"), "skipped");

    note("keys", "Done by the customer.");
    lotse.refused("skip_step", skip("keys"), "step-needs-note");
    lotse.refused("skip_step", skip("nonsense"), "step-unknown");
    lotse.ok("skip_step", json!({ "run": run, "step": "boxes", "on": false }));
    note("boxes", "");
    lotse.refused("skip_step", skip("boxes"), "step-needs-note");
}

#[test]
fn a_note_is_written_changed_and_removed() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let write = |text: &str| {
        let progress = lotse.ok("write_note", json!({ "run": run, "step": "look", "text": text }));
        progress["steps"]["look"]["note"].as_str().unwrap().to_owned()
    };
    assert_eq!(write("eins"), "eins");
    assert_eq!(write("zwei\n\ndrei €"), "zwei\n\ndrei €");
    assert_eq!(write(""), "");
    lotse.refused("write_note", json!({ "run": run, "step": "nonsense", "text": "x" }), "step-unknown");
}

#[test]
fn a_problem_is_marked_and_cleared() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let mark = |on: bool| lotse.ok("mark_problem", json!({ "run": run, "step": "look", "on": on }));
    lotse.tick(&run, "look", &["check-ready"]);
    let progress = mark(true);
    assert_eq!((state(&progress, "look").as_str(), &progress["done"]), ("problem", &json!(0)));
    assert_eq!(lotse.run(&run)["view"]["state"], "problem");
    assert_eq!(state(&mark(false), "look"), "done");
}

#[test]
fn the_position_is_the_step_that_was_opened_last() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    assert_eq!(lotse.run(&run)["progress"]["position"], "look", "the first one");
    assert_eq!(lotse.open(&run, "boxes")["position"], "boxes");
    assert_eq!(lotse.tick(&run, "look", &["check-ready"])["position"], "boxes", "a tick turns no page");
    assert_eq!(lotse.run(&run)["view"]["position"], "Tick boxes");
    lotse.refused("open_step", json!({ "run": run, "step": "nonsense" }), "step-unknown");
    lotse.refused("open_step", json!({ "run": run, "step": "" }), "step-unknown");
}

#[test]
fn every_tickable_action_of_a_run_can_be_ticked() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let whole = lotse.run(&run);
    for action in actions(&find_step(&whole, "form")["actions"]) {
        let id = action["id"].as_str().unwrap();
        if action["tickable"] == true {
            lotse.tick(&run, "form", &[id]);
        }
    }
    assert_eq!(state(&lotse.run(&run)["progress"], "form"), "done");
}
