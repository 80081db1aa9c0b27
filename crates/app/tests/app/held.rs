//! A value that is shown once holds its step until it is stored.

use serde_json::{Value, json};

use crate::common::{Lotse, find_step};

fn held(progress: &Value) -> &Value {
    &progress["steps"]["keys"]["held"]
}

#[test]
fn a_step_with_a_value_on_the_screen_is_not_left() {
    let mut lotse = Lotse::new();
    let run = lotse.everything();
    lotse.open(&run, "keys");
    assert_eq!(find_step(&lotse.run(&run), "keys")["guards"], json!(["capture-private-key"]));
    let progress = lotse.tick(&run, "keys", &["click-plus"]);
    assert_eq!(held(&progress), &json!([]), "not made yet");
    lotse.open(&run, "look");
    lotse.open(&run, "keys");

    let progress = lotse.tick(&run, "keys", &["click-save"]);
    assert_eq!(held(&progress), &json!(["capture-private-key"]), "made, and nowhere else");
    lotse.refused("open_step", json!({ "run": run, "step": "look" }), "step-held");
    assert_eq!(lotse.open(&run, "keys")["position"], "keys", "staying is allowed");

    lotse.reopen();
    lotse.refused("open_step", json!({ "run": run, "step": "paste" }), "step-held");

    let progress = lotse.tick(&run, "keys", &["capture-private-key"]);
    assert_eq!(held(&progress), &json!([]));
    assert_eq!(lotse.open(&run, "paste")["position"], "paste");
}

#[test]
fn removing_the_tick_frees_a_held_step() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    lotse.open(&run, "keys");
    lotse.tick(&run, "keys", &["click-save"]);
    lotse.ok("tick", json!({ "run": run, "step": "keys", "actions": ["click-save"], "ticked": false }));
    assert_eq!(lotse.open(&run, "look")["position"], "look");
}

#[test]
fn ticking_an_action_after_the_capture_holds_the_step_too() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    lotse.open(&run, "keys");
    let progress = lotse.tick(&run, "keys", &["save-save-and-close"]);
    assert_eq!(held(&progress), &json!(["capture-private-key"]));
    lotse.refused("open_step", json!({ "run": run, "step": "look" }), "step-held");
}

#[test]
fn a_held_step_can_not_be_skipped_or_finished() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    lotse.open(&run, "keys");
    lotse.tick(&run, "keys", &["click-save"]);
    lotse.ok("write_note", json!({ "run": run, "step": "keys", "text": "later" }));
    lotse.refused("skip_step", json!({ "run": run, "step": "keys", "on": true }), "step-needs-note");
    lotse.refused("finish_run", json!({ "run": run }), "run-open-steps");
}
