//! A second person: not somebody who did the work, only for a finished run, and outdated by later changes.

use serde_json::{Value, json};

use crate::common::{Lotse, preferences, steps};

fn works_as(lotse: &Lotse, person: &str) {
    let mut all = preferences("en");
    all["preferences"]["person"] = json!(person);
    lotse.ok("set_preferences", all);
}

/// Does the whole guide and finishes the run.
fn finish(lotse: &Lotse, run: &str) {
    for step in steps(&lotse.run(run)) {
        lotse.do_step(run, &step);
    }
    lotse.ok("finish_run", json!({ "run": run }));
}

/// A run that somebody has finished.
fn finished_by(lotse: &Lotse, person: &str) -> String {
    works_as(lotse, person);
    let run = lotse.everything();
    finish(lotse, &run);
    run
}

fn name(run: &str, name: &str) -> Value {
    json!({ "run": run, "name": name, "note": "" })
}

fn second(lotse: &Lotse, run: &str) -> Value {
    let whole = lotse.run(run);
    assert_eq!(whole["second"]["state"], whole["view"]["second"], "in lists as well");
    whole["second"].clone()
}

#[test]
fn somebody_else_confirms_by_name() {
    let mut lotse = Lotse::new();
    let run = finished_by(&lotse, "Practice Person");
    assert_eq!(second(&lotse, &run)["state"], "none");
    lotse.ok("want_second", json!({ "run": run, "on": true }));
    assert_eq!(second(&lotse, &run)["state"], "wanted");
    lotse.minutes_pass(5);
    let confirm = json!({ "run": run, "name": "  Other Person ", "note": " seen at the vendor " });
    let answer = lotse.ok("confirm_second", confirm);
    assert_eq!(answer["second"], second(&lotse, &run));
    let said = second(&lotse, &run);
    assert_eq!((&said["state"], &said["name"]), (&json!("confirmed"), &json!("Other Person")));
    assert_eq!((&said["note"], &said["at"]), (&json!("seen at the vendor"), &json!("2026-11-21T09:05:00Z")));
    assert_eq!((&said["workers"], &said["unnamed"]), (&json!(["Practice Person"]), &json!(false)));
    lotse.reopen();
    assert_eq!(second(&lotse, &run), said);
}

#[test]
fn nobody_can_confirm_their_own_work_under_another_spelling() {
    let lotse = Lotse::new();
    let run = finished_by(&lotse, "Jürgen Muster");
    for same in ["Jürgen Muster", "  jürgen   MUSTER", "Ju\u{308}rgen Muster", "Jürgen\u{a0}Muster"] {
        let fault = lotse.refused("confirm_second", name(&run, same), "second-same-person");
        assert_eq!(fault.args["name"], same.trim());
    }
    assert_eq!(second(&lotse, &run)["state"], "none");
    lotse.ok("confirm_second", name(&run, "Jurgen Muster"));
}

#[test]
fn everybody_who_changed_the_run_is_a_worker_and_a_reader_is_not() {
    let lotse = Lotse::new();
    works_as(&lotse, "Started It");
    let run = lotse.everything();
    let all = steps(&lotse.run(&run));
    works_as(&lotse, "Ticked One");
    lotse.do_step(&run, &all[0]);
    works_as(&lotse, "Left One Out");
    lotse.ok("skip_step", json!({ "run": run, "step": "level", "on": true }));
    works_as(&lotse, "Finished It");
    for step in all[1..].iter().filter(|step| *step != "level") {
        lotse.do_step(&run, step);
    }
    lotse.ok("finish_run", json!({ "run": run }));
    works_as(&lotse, "Only Looked");
    lotse.ok("open_step", json!({ "run": run, "step": all[0] }));
    lotse.ok("write_note", json!({ "run": run, "step": all[0], "text": "looks good" }));
    let workers = ["Finished It", "Left One Out", "Started It", "Ticked One"];
    assert_eq!(second(&lotse, &run)["workers"], json!(workers));
    for worker in workers {
        lotse.refused("confirm_second", name(&run, worker), "second-same-person");
    }
    lotse.ok("confirm_second", name(&run, "Only Looked"));
}

#[test]
fn marking_a_problem_and_changing_answers_count_as_work() {
    let lotse = Lotse::new();
    works_as(&lotse, "Started It");
    let run = lotse.everything();
    works_as(&lotse, "Marked A Problem");
    lotse.ok("mark_problem", json!({ "run": run, "step": "boxes", "on": true }));
    works_as(&lotse, "Cleared One");
    for on in [true, false] {
        lotse.ok("mark_problem", json!({ "run": run, "step": "look", "on": on }));
    }
    assert_eq!(second(&lotse, &run)["workers"], json!(["Marked A Problem", "Started It"]));
    works_as(&lotse, "Answered Otherwise");
    lotse.ok("change_answers", json!({ "run": run, "answers": { "scope": "small", "again": "no" } }));
    works_as(&lotse, "Finished It");
    finish(&lotse, &run);
    let workers = ["Answered Otherwise", "Finished It", "Marked A Problem", "Started It"];
    assert_eq!(second(&lotse, &run)["workers"], json!(workers));
    for worker in workers {
        lotse.refused("confirm_second", name(&run, worker), "second-same-person");
    }
    lotse.ok("confirm_second", name(&run, "Other Person"));
}

#[test]
fn only_what_is_finished_can_be_confirmed() {
    let lotse = Lotse::new();
    works_as(&lotse, "Practice Person");
    let run = lotse.everything();
    lotse.refused("confirm_second", name(&run, "Other Person"), "second-unfinished");
    finish(&lotse, &run);
    lotse.ok("confirm_second", name(&run, "Other Person"));
    lotse.ok("reopen_run", json!({ "run": run }));
    assert_eq!(second(&lotse, &run)["state"], "outdated");
    lotse.refused("confirm_second", name(&run, "Other Person"), "second-unfinished");
    lotse.refused("confirm_second", name("nonsense", "Other Person"), "run-unknown");
}

#[test]
fn a_name_is_needed() {
    let lotse = Lotse::new();
    let run = finished_by(&lotse, "Practice Person");
    lotse.refused("confirm_second", name(&run, " \n "), "second-name-empty");
    lotse.refused("confirm_second", name(&run, &"x".repeat(201)), "journal-name-too-long");
    assert_eq!(second(&lotse, &run)["state"], "none");
}

#[test]
fn without_a_name_in_the_settings_nobody_can_confirm() {
    let lotse = Lotse::new();
    let run = finished_by(&lotse, "");
    let said = second(&lotse, &run);
    assert_eq!((&said["workers"], &said["unnamed"]), (&json!([]), &json!(true)));
    lotse.refused("confirm_second", name(&run, "Other Person"), "second-nobody-named");
    // A name that is given later counts for earlier work on this computer.
    works_as(&lotse, "Practice Person");
    let said = second(&lotse, &run);
    assert_eq!((&said["workers"], &said["unnamed"]), (&json!(["Practice Person"]), &json!(false)));
    lotse.refused("confirm_second", name(&run, "practice person"), "second-same-person");
    lotse.ok("confirm_second", name(&run, "Other Person"));
}

#[test]
fn part_of_the_work_without_a_name_is_not_enough() {
    let lotse = Lotse::new();
    works_as(&lotse, "Practice Person");
    let run = lotse.everything();
    works_as(&lotse, "");
    finish(&lotse, &run);
    lotse.refused("confirm_second", name(&run, "Other Person"), "second-nobody-named");
}

#[test]
fn a_later_change_outdates_the_confirmation() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    works_as(&lotse, "Practice Person");
    let run = lotse.start_in("connected", &organisation, "everything", &json!({ "scope": "none" }));
    for (credential, value) in [("site", "eu.myconnectwise.net"), ("public-key", "practicePublicKey1")] {
        lotse.ok(
            "store_key",
            json!({ "key": { "owner": { "run": run }, "id": credential }, "value": value, "expires": "" }),
        );
    }
    let key = json!({ "key": { "owner": { "run": run }, "id": "private-key" }, "value": "practiceKey1", "expires": "" });
    lotse.ok("store_key", key.clone());
    for step in steps(&lotse.run(&run)) {
        lotse.do_step(&run, &step);
    }
    lotse.ok("finish_run", json!({ "run": run }));
    let confirm = || {
        lotse.ok("confirm_second", name(&run, "Other Person"));
        assert_eq!(second(&lotse, &run)["state"], "confirmed");
    };
    let state = || second(&lotse, &run)["state"].clone();

    confirm();
    lotse.ok("open_step", json!({ "run": run, "step": "look" }));
    lotse.ok("write_note", json!({ "run": run, "step": "look", "text": "a remark" }));
    lotse.ok(
        "set_expiry",
        json!({ "key": { "owner": { "run": run }, "id": "private-key" }, "expires": "2027-01-01" }),
    );
    assert_eq!(state(), "confirmed", "looking, notes and days change nothing");

    lotse.ok("store_key", key);
    assert_eq!(state(), "outdated", "another key");
    confirm();
    lotse.ok("delete_key", json!({ "key": { "owner": { "run": run }, "id": "private-key" } }));
    assert_eq!(state(), "outdated", "no key");
    confirm();
    lotse.ok("reopen_run", json!({ "run": run }));
    assert_eq!(state(), "outdated", "worked on again");
    lotse.ok("mark_problem", json!({ "run": run, "step": "look", "on": true }));
    lotse.ok("mark_problem", json!({ "run": run, "step": "look", "on": false }));
    assert_eq!(state(), "outdated", "it does not come back by itself");
}

#[test]
fn the_confirmation_and_the_request_for_it_can_be_withdrawn() {
    let lotse = Lotse::new();
    let run = finished_by(&lotse, "Practice Person");
    lotse.ok("want_second", json!({ "run": run, "on": true }));
    lotse.ok("confirm_second", name(&run, "Other Person"));
    lotse.ok("withdraw_second", json!({ "run": run }));
    let said = second(&lotse, &run);
    assert_eq!((&said["state"], &said["name"], &said["at"]), (&json!("wanted"), &json!(""), &Value::Null));
    let again = lotse.ok("withdraw_second", json!({ "run": run }));
    assert_eq!(again["second"], said, "twice is once");
    lotse.ok("confirm_second", name(&run, "Other Person"));
    lotse.ok("want_second", json!({ "run": run, "on": false }));
    assert_eq!(second(&lotse, &run)["state"], "none");
}
