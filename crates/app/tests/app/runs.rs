//! Runs: started, reopened after a restart, removed, finished.

use serde_json::{Value, json};

use crate::common::{Lotse, steps};

#[test]
fn a_run_is_not_started_without_an_answer_to_each_question() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let start = |guide: &str, answers: Value, code: &str| {
        let arguments =
            json!({ "organisation": organisation, "guide": guide, "answers": answers, "mode": "checklist" });
        lotse.refused("start_run", arguments, code)
    };
    let fault = start("everything", json!({}), "answers-missing");
    assert_eq!(fault.args["question"], "scope");
    let fault = start("everything", json!({ "scope": "large" }), "answers-missing");
    assert_eq!(fault.args["question"], "again");
    start("everything", json!({ "scope": "huge" }), "answers-missing");
    start("everything", json!({ "scope": "Not An Id" }), "answers-missing");
    start("no-such-guide", json!({}), "guide-unknown");
    let home = lotse.ok("home", Value::Null);
    assert_eq!(home["organisations"][0]["runs"], json!([]));
}

#[test]
fn a_run_needs_an_organisation_that_is_there() {
    let lotse = Lotse::new();
    let start = |organisation: &str| json!({ "organisation": organisation, "guide": "everything", "answers": { "scope": "none" }, "mode": "checklist" });
    lotse.refused("start_run", start("nonsense"), "journal-unknown-organisation");
    let id = lotse.organisation("Example");
    lotse.ok("remove_organisation", json!({ "organisation": id }));
    lotse.refused("start_run", start(&id), "journal-organisation-removed");
}

#[test]
fn only_answers_to_questions_that_are_asked_are_kept() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let run = lotse.start(
        &organisation,
        "everything",
        &json!({ "scope": "none", "again": "yes", "nonsense": "x" }),
    );
    assert_eq!(lotse.run(&run)["answers"], json!({ "scope": "none" }));
}

#[test]
fn the_questions_follow_the_answers() {
    let lotse = Lotse::new();
    let asked = |answers: Value| -> Vec<String> {
        let questions = lotse.ok("questions", json!({ "guide": "everything", "answers": answers }));
        questions.as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(asked(json!({})), ["scope", "again", "moved"]);
    assert_eq!(asked(json!({ "scope": "none" })), ["scope"]);
    assert_eq!(asked(json!({ "scope": "small", "again": "no" })), ["scope", "again"]);
    lotse.refused("questions", json!({ "guide": "nonsense", "answers": {} }), "guide-unknown");
}

#[test]
fn ticks_notes_and_the_position_are_kept_when_lotse_is_closed() {
    let mut lotse = Lotse::new();
    let run = lotse.everything();
    lotse.open(&run, "form");
    lotse.tick(&run, "form", &["sign-in-connectwise", "click-plus"]);
    lotse.ok(
        "write_note",
        json!({ "run": run, "step": "form", "text": "Ticket 4711 – “später”\nzweite Zeile" }),
    );
    lotse.ok("mark_problem", json!({ "run": run, "step": "form", "on": true }));
    lotse.ok("skip_step", json!({ "run": run, "step": "level", "on": true }));
    let before = lotse.run(&run);
    assert_eq!(before["progress"]["position"], "form");
    assert_eq!(before["progress"]["steps"]["form"]["ticked"], json!(["sign-in-connectwise", "click-plus"]));
    assert_eq!(before["progress"]["steps"]["form"]["note"], "Ticket 4711 – “später”\nzweite Zeile");
    assert_eq!(before["progress"]["steps"]["form"]["state"], "problem");

    lotse.reopen();
    assert_eq!(lotse.run(&run), before);
}

#[test]
fn a_run_is_removed_and_restored() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    lotse.tick(&run, "look", &["check-ready"]);
    let before = lotse.run(&run);
    lotse.ok("remove_run", json!({ "run": run }));
    lotse.refused("run", json!({ "run": run }), "run-unknown");
    lotse.refused(
        "tick",
        json!({ "run": run, "step": "look", "actions": [], "ticked": true }),
        "run-unknown",
    );
    lotse.refused("remove_run", json!({ "run": run }), "run-unknown");
    assert_eq!(lotse.ok("home", Value::Null)["attention"], json!([]));

    lotse.ok("restore_run", json!({ "run": run }));
    assert_eq!(lotse.run(&run), before);
    lotse.refused("restore_run", json!({ "run": run }), "journal-run-not-removed");
}

#[test]
fn an_unknown_run_is_refused() {
    let lotse = Lotse::new();
    for unknown in ["nonsense", "", "01930000-0000-7000-8000-000000000000"] {
        lotse.refused("run", json!({ "run": unknown }), "run-unknown");
        lotse.refused("finish_run", json!({ "run": unknown }), "run-unknown");
    }
    lotse.refused("restore_run", json!({ "run": "nonsense" }), "run-unknown");
}

#[test]
fn a_run_is_finished_when_every_step_is_done_or_left_out() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let all = steps(&lotse.run(&run));
    assert_eq!(all, ["look", "form", "rights", "keys", "level", "boxes", "take-back", "paste"]);
    let fault = lotse.refused("finish_run", json!({ "run": run }), "run-open-steps");
    assert_eq!(fault.args["count"], "8");

    for step in all.iter().filter(|step| *step != "level") {
        lotse.do_step(&run, step);
    }
    let fault = lotse.refused("finish_run", json!({ "run": run }), "run-open-steps");
    assert_eq!(fault.args["count"], "1");
    lotse.ok("skip_step", json!({ "run": run, "step": "level", "on": true }));

    lotse.minutes_pass(5);
    let progress = lotse.ok("finish_run", json!({ "run": run }));
    assert_eq!((&progress["done"], &progress["total"]), (&json!(8), &json!(8)));
    assert_eq!(progress["finished"], "2026-11-21T09:05:00Z");
    let home = lotse.ok("home", Value::Null);
    assert_eq!(home["attention"], json!([]));
    assert_eq!(home["organisations"][0]["runs"][0]["state"], "finished");
}

#[test]
fn a_finished_run_is_changed_only_after_it_was_reopened() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let run = lotse.start(&organisation, "everything", &json!({ "scope": "none" }));
    lotse.refused("reopen_run", json!({ "run": run }), "journal-run-not-finished");
    lotse.do_step(&run, "look");
    lotse.ok("finish_run", json!({ "run": run }));

    let untick = json!({ "run": run, "step": "look", "actions": ["check-ready"], "ticked": false });
    lotse.refused("tick", untick.clone(), "journal-run-finished");
    lotse.refused("finish_run", json!({ "run": run }), "journal-run-finished");
    lotse.refused(
        "change_answers",
        json!({ "run": run, "answers": { "scope": "small", "again": "no" } }),
        "journal-run-finished",
    );
    lotse.ok("write_note", json!({ "run": run, "step": "look", "text": "a note is always possible" }));

    let progress = lotse.ok("reopen_run", json!({ "run": run }));
    assert_eq!(progress["finished"], Value::Null);
    lotse.ok("tick", untick);
    lotse.refused("finish_run", json!({ "run": run }), "run-open-steps");
}

#[test]
fn a_guide_that_stops_is_finished_at_its_stop() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let run = lotse.start(&organisation, "everything", &json!({ "scope": "none" }));
    let whole = lotse.run(&run);
    assert_eq!(steps(&whole), ["look", "not-for-you"]);
    assert_eq!(whole["guide"]["stop"], "not-for-you");
}
