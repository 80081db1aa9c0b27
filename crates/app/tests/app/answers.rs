//! Other answers for a run: the steps change, the ticks stay.

use serde_json::{Value, json};

use crate::common::{Lotse, steps};

fn change(lotse: &Lotse, run: &str, answers: &Value) -> Value {
    lotse.ok("change_answers", json!({ "run": run, "answers": answers }))
}

#[test]
fn the_steps_follow_and_the_ticks_stay() {
    let mut lotse = Lotse::new();
    let run = lotse.everything();
    lotse.tick(&run, "look", &["check-ready"]);
    lotse.tick(&run, "boxes", &["matrix-tree"]);
    lotse.ok("write_note", json!({ "run": run, "step": "boxes", "text": "kept" }));

    let small = change(&lotse, &run, &json!({ "scope": "small", "again": "no" }));
    assert_eq!(steps(&small), ["look", "form", "rights", "keys", "take-back", "paste"]);
    assert_eq!(small["answers"], json!({ "scope": "small", "again": "no" }));
    assert_eq!(small["progress"]["steps"]["look"]["state"], "done");
    assert_eq!(small, lotse.run(&run));

    lotse.reopen();
    let large = change(&lotse, &run, &json!({ "scope": "large", "again": "no" }));
    assert_eq!(large["progress"]["steps"]["boxes"]["state"], "done", "the tick has waited");
    assert_eq!(large["progress"]["steps"]["boxes"]["note"], "kept");
}

#[test]
fn answers_must_be_complete_and_known() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let before = lotse.run(&run);
    lotse.refused("change_answers", json!({ "run": run, "answers": {} }), "answers-missing");
    lotse.refused("change_answers", json!({ "run": run, "answers": { "scope": "huge" } }), "answers-missing");
    lotse.refused("change_answers", json!({ "run": "nonsense", "answers": {} }), "run-unknown");
    assert_eq!(lotse.run(&run), before);
}

#[test]
fn a_run_whose_step_is_removed_by_other_answers_moves_to_the_first_open_one() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    lotse.do_step(&run, "look");
    lotse.open(&run, "boxes");
    let small = change(&lotse, &run, &json!({ "scope": "small", "again": "no" }));
    assert_eq!(small["progress"]["position"], "form");
}
