//! What one click may tick in a step, and what counts as confirmed.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::common::{Lotse, text};

const ANSWERS: [(&str, &str); 3] = [("product", "umbrella"), ("integrated", "no"), ("console", "msp")];

fn umbrella(lotse: &Lotse, mode: &str) -> String {
    let organisation = if mode == "practice" { String::new() } else { lotse.organisation("Example") };
    let answers: Value = ANSWERS.into_iter().map(|(question, answer)| (question, json!(answer))).collect();
    lotse.start_in(mode, &organisation, "umbrella-connectwise", &answers)
}

fn together(run: &str, step: &str, actions: &Value) -> Value {
    json!({ "run": run, "step": step, "actions": actions, "ticked": true, "together": true })
}

/// The actions that one click may tick, and those that it leaves open.
fn offered(lotse: &Lotse, run: &str, step: &str) -> (Value, Vec<String>) {
    let progress = lotse.open(run, step);
    let missing = progress["steps"][step]["missing"].as_array().unwrap().clone();
    let left = missing.iter().filter(|id| !progress["together"].as_array().unwrap().contains(id));
    (progress["together"].clone(), left.map(text).collect())
}

#[test]
fn one_click_leaves_actions_that_need_a_click_of_their_own() {
    let lotse = Lotse::new();
    for mode in ["connected", "checklist"] {
        let run = umbrella(&lotse, mode);
        let left = |step: &str| offered(&lotse, &run, step).1;
        assert_eq!(left("before-you-start"), ["check-admin-ready"]);
        assert_eq!(left("role-create"), [""; 0]);
        assert_eq!(left("role-rights"), ["matrix-umbrella-role"]);
        assert_eq!(left("role-tables"), ["matrix-allowed-tables", "check-levels-still-set"]);
        assert_eq!(left("member-create"), ["check-boards-not-restricted"]);
        assert_eq!(left("keys"), ["save-save", "capture-public-key", "capture-private-key"], "armed by hand");
        assert_eq!(left("address"), ["capture-site", "capture-company-id"]);
        // A key that was not captured can't have been entered.
        let not_yet = ["fill-public-api-key", "fill-private-api-key", "check-integration-on"];
        assert_eq!(left("wizard"), not_yet);
        if mode == "connected" {
            lotse.ok(
                "remove_organisation",
                json!({ "organisation": lotse.run(&run)["view"]["organisation"] }),
            );
        }
    }
}

#[test]
fn the_core_refuses_to_tick_more_with_one_click() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse, "connected");
    for (step, action) in [
        ("before-you-start", "check-admin-ready"),
        ("role-rights", "matrix-umbrella-role"),
        ("keys", "save-save"),
        ("role-tables", "matrix-allowed-tables"),
    ] {
        lotse.open(&run, step);
        lotse.refused("tick", together(&run, step, &json!([action])), "action-alone");
        assert_eq!(lotse.run(&run)["progress"]["steps"][step]["ticked"], json!([]));
    }
    // Only in the current step.
    let (actions, _) = offered(&lotse, &run, "role-create");
    lotse.open(&run, "keys");
    lotse.refused("tick", together(&run, "role-create", &actions), "action-alone");
    lotse.open(&run, "role-create");
    let progress = lotse.ok("tick", together(&run, "role-create", &actions));
    assert_eq!(
        (&progress["steps"]["role-create"]["state"], &progress["together"]),
        (&json!("done"), &json!([]))
    );
}

#[test]
fn actions_after_a_value_wait_until_the_value_is_taken() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let answers = json!({ "generation": "vsa-9", "vsa": "9", "user": "new" });
    let run = lotse.start_in("connected", &organisation, "kaseya-vsa-autotask", &answers);
    let (actions, left) = offered(&lotse, &run, "token-take");
    assert_eq!(actions, json!([]));
    assert_eq!(left, ["save-save", "click-copy-to-clipboard", "capture-token", "click-ok", "do-calendar"]);
    let token = json!({ "key": { "owner": { "run": run }, "id": "token" }, "value": "11111111-2222-4333-8444-555555555555", "expires": "" });
    lotse.ok("store_key", token);
    let all = json!(["save-save", "click-copy-to-clipboard", "click-ok", "do-calendar"]);
    assert_eq!(offered(&lotse, &run, "token-take"), (all, Vec::new()));
}

#[test]
fn of_several_routes_one_click_ticks_only_the_one_that_was_begun() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let (actions, left) = offered(&lotse, &run, "rights");
    assert_eq!(actions, json!([]));
    assert!(left.contains(&"either".to_owned()), "{left:?}");
    lotse.tick(&run, "rights", &["open-security-roles"]);
    let (actions, _) = offered(&lotse, &run, "rights");
    assert!(!actions.as_array().unwrap().contains(&json!("open-security-roles")), "{actions}");
}

#[test]
fn the_rows_of_a_matrix_are_ticked_one_by_one_or_together_where_a_check_compares_them() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse, "connected");
    let rows = lotse.open(&run, "role-rights")["compared"].clone();
    let rows: Vec<String> = rows.as_array().unwrap().iter().map(text).collect();
    assert_eq!(rows.len(), 4, "{rows:?}");
    lotse.refused(
        "tick",
        json!({ "run": run, "step": "role-rights", "actions": ["matrix-umbrella-role/x"], "ticked": true }),
        "action-unknown",
    );
    let progress = lotse.tick(&run, "role-rights", &[&rows[0]]);
    assert_eq!(progress["steps"]["role-rights"]["missing"], json!(["matrix-umbrella-role"]));
    assert_eq!(progress["compared"], json!(rows[1..]));
    let progress = lotse.ok("tick", together(&run, "role-rights", &json!(rows[1..])));
    assert_eq!(progress["steps"]["role-rights"]["state"], "done");

    let untick = json!({ "run": run, "step": "role-rights", "actions": [rows[2]], "ticked": false });
    let progress = lotse.ok("tick", untick);
    assert_eq!(progress["steps"]["role-rights"]["missing"], json!(["matrix-umbrella-role"]));
    let progress = lotse.tick(&run, "role-rights", &[&rows[2]]);
    assert_eq!(progress["steps"]["role-rights"]["state"], "done", "the last row makes it done");
    let print = json!({ "run": run, "kind": "report", "format": "markdown", "bilingual": false });
    let report = text(&lotse.ok("print", print)["text"]);
    assert!(report.contains("together with one click: "), "the report says so: {report}");

    // No API shows these rows, so no check compares them; and a checklist is never checked.
    let checklist = umbrella(&lotse, "practice");
    assert_eq!(lotse.open(&checklist, "role-rights")["compared"].as_array().unwrap().len(), 4);
    let answers = json!({ "generation": "vsa-9", "vsa": "9", "user": "new" });
    let kaseya = lotse.start_in("practice", "", "kaseya-vsa-autotask", &answers);
    assert_eq!(lotse.open(&kaseya, "rights-set")["compared"], json!([]));
}

#[test]
fn a_check_ticked_in_its_step_is_not_asked_again() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse, "practice");
    for value in lotse.ok("practice_console", json!({ "run": run }))["values"].as_array().unwrap() {
        let store = json!({ "key": { "owner": { "run": run }, "id": value["id"] }, "value": value["value"], "expires": "" });
        lotse.ok("store_key", store);
    }
    lotse.ok("set_mistakes", json!({ "run": run, "names": [] }));
    lotse.tick(&run, "before-you-start", &["check-admin-ready"]);
    lotse.tick(&run, "member-create", &["check-boards-not-restricted"]);
    lotse.minutes_pass(1);
    check(&lotse, &run);
    assert_eq!(seen(&lotse, &run), ["check-admin-ready", "check-boards-not-restricted"]);

    // Without the tick, nobody has seen it. A second check keeps what is still ticked.
    lotse.ok(
        "tick",
        json!({ "run": run, "step": "before-you-start", "actions": ["check-admin-ready"], "ticked": false }),
    );
    check(&lotse, &run);
    assert_eq!(seen(&lotse, &run), ["check-boards-not-restricted"]);

    // Other answers have other requirements.
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "mssp" });
    lotse.ok("change_answers", json!({ "run": run, "answers": answers }));
    check(&lotse, &run);
    assert_eq!(seen(&lotse, &run), [""; 0]);

    // One click confirms the rest.
    let open: Vec<Value> = eyes(&lotse, &run).iter().map(|it| it["id"].clone()).collect();
    let page = lotse.ok("confirm_findings", json!({ "run": run, "findings": open, "on": true }));
    assert_eq!(page["last"]["headline"]["verdict"], "both");
    let bad = json!({ "run": run, "findings": [open[0], "nonsense"], "on": false });
    lotse.refused("confirm_findings", bad, "finding-unknown");
    lotse.refused("confirm_findings", json!({ "run": run, "findings": [], "on": true }), "finding-unknown");
}

#[test]
fn a_check_ticked_before_the_organisations_values_changed_is_asked_again() {
    // The clock may go back in between.
    for minutes in [1, -30] {
        ticked_before_values_changed(minutes);
    }
}

fn ticked_before_values_changed(minutes: i64) {
    let lotse = Lotse::new();
    let run = umbrella(&lotse, "practice");
    lotse.tick(&run, "before-you-start", &["check-admin-ready"]);
    lotse.minutes_pass(minutes);
    for value in lotse.ok("practice_console", json!({ "run": run }))["values"].as_array().unwrap() {
        let store = json!({ "key": { "owner": { "run": run }, "id": value["id"] }, "value": value["value"], "expires": "" });
        lotse.ok("store_key", store);
    }
    let organisation = &lotse.run(&run)["view"]["organisation"];
    let value = json!({ "owner": { "organisation": organisation }, "id": "umbrella-secret" });
    lotse.ok("store_key", json!({ "key": value, "value": "practice-umbrella-secret-1", "expires": "" }));
    lotse.minutes_pass(minutes);
    lotse.tick(&run, "member-create", &["check-boards-not-restricted"]);
    check(&lotse, &run);
    assert_eq!(seen(&lotse, &run), ["check-boards-not-restricted"]);
}

fn check(lotse: &Lotse, run: &str) {
    lotse.ok("start_check", json!({ "run": run, "mail": "", "adminPublic": "", "adminPrivate": "" }));
    let begun = Instant::now();
    while !lotse.ok("check_page", json!({ "run": run }))["running"].is_null() {
        assert!(begun.elapsed() < Duration::from_mins(1), "it never ends");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn eyes(lotse: &Lotse, run: &str) -> Vec<Value> {
    let page = lotse.ok("check_page", json!({ "run": run }));
    let findings = page["last"]["findings"].as_array().unwrap().clone();
    findings.into_iter().filter(|it| it["state"] == "needs-eyes").collect()
}

/// The actions of the confirmed findings.
fn seen(lotse: &Lotse, run: &str) -> Vec<String> {
    let eyes = eyes(lotse, run);
    let seen = eyes.iter().filter(|it| !it["confirmed"].is_null()).map(|it| text(&it["id"]));
    let mut seen: Vec<String> = seen.map(|id| id.rsplit('/').next().unwrap().to_owned()).collect();
    seen.sort();
    seen
}
