//! Checks of many connections, one after another: what is due, pause, cancel, what a closed program leaves.

use std::time::{Duration, Instant};

use lotse_app::NoDesktop;
use lotse_vault::Script;
use serde_json::{Value, json};

use crate::checks::practice;
use crate::common::{Lotse, Scripted, steps, text};

const UMBRELLA: &str = "umbrella-connectwise";

fn answers() -> Value {
    json!({ "product": "umbrella", "integrated": "no", "console": "msp" })
}

fn practised(lotse: &Lotse) -> String {
    practice(lotse, UMBRELLA, &answers())
}

/// A finished connection of an organisation, with keys that nothing answers.
fn connected(lotse: &Lotse, name: &str) -> String {
    let organisation = lotse.organisation(name);
    let run = lotse.start_in("connected", &organisation, UMBRELLA, &answers());
    let page = lotse.ok("credentials_page", json!({ "run": run }));
    for credential in page["credentials"].as_array().into_iter().flatten() {
        let id = text(&credential["spoken"]["id"]);
        let value = if id == "site" { "eu.myconnectwise.net".to_owned() } else { format!("practice0{id}") };
        lotse.ok("store_key", json!({ "key": key(&run, &id), "value": value, "expires": "" }));
    }
    for step in steps(&lotse.run(&run)) {
        lotse.do_step(&run, &step);
    }
    lotse.ok("finish_run", json!({ "run": run }));
    run
}

fn key(run: &str, id: &str) -> Value {
    json!({ "owner": { "run": run }, "id": id })
}

/// Sends every call to a proxy that nobody runs.
fn cut_off(lotse: &Lotse) {
    let mut set = lotse.ok("start", Value::Null)["preferences"].clone();
    set["network"]["proxy"] = json!("manual");
    set["network"]["proxyAddress"] = json!("127.0.0.1:9");
    set["network"]["clientId"] = json!("00000000-0000-4000-8000-000000000000");
    lotse.ok("set_preferences", json!({ "preferences": set }));
}

fn go(lotse: &Lotse) -> Value {
    lotse.ok("continue_checks", Value::Null)
}

/// Continues as the window does, until no check runs and none begins.
fn through(lotse: &Lotse) -> Value {
    let begun = Instant::now();
    loop {
        let queue = go(lotse);
        if states(&queue).iter().all(|(_, state)| state != "running") {
            return queue;
        }
        assert!(begun.elapsed() < Duration::from_mins(1), "it never ends: {queue:#}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn states(queue: &Value) -> Vec<(String, String)> {
    let entries = queue["entries"].as_array().into_iter().flatten();
    entries.map(|it| (text(&it["run"]["id"]), text(&it["state"]))).collect()
}

fn has(queue: &Value, state: &str) -> usize {
    states(queue).iter().filter(|(_, it)| it == state).count()
}

#[test]
fn checks_follow_each_other_and_the_worst_result_stands_first() {
    let lotse = Lotse::new();
    let good = practice(&lotse, "sophos-central-connectwise", &json!({}));
    let bad = practised(&lotse);
    lotse.ok("set_mistakes", json!({ "run": good, "names": [] }));
    let other = json!({ "key": key(&bad, "private-key"), "value": "another0another", "expires": "" });
    lotse.ok("store_key", other);
    let queue = lotse.ok("queue_checks", json!({ "runs": [good, bad] }));
    assert_eq!((has(&queue, "running"), has(&queue, "waiting")), (1, 1), "one at a time: {queue:#}");
    let queue = through(&lotse);
    assert_eq!(states(&queue), [(bad.clone(), "ended".into()), (good, "ended".into())], "{queue:#}");
    let verdicts = [&queue["entries"][0]["verdict"], &queue["entries"][1]["verdict"]];
    assert_eq!(verdicts, [&json!("changes"), &json!("eyes")]);
    // The result is the run's own check.
    let page = lotse.ok("check_page", json!({ "run": bad }));
    assert_eq!(page["last"]["headline"]["verdict"], "changes");
    assert_eq!(lotse.ok("clear_checks", Value::Null), Value::Null);
    assert_eq!(go(&lotse), Value::Null);
}

#[test]
fn a_paused_queue_begins_nothing_and_a_cancelled_one_stops() {
    let lotse = Lotse::new();
    let [one, two] = [practised(&lotse), practised(&lotse)];
    lotse.ok("queue_checks", json!({ "runs": [one, two] }));
    let paused = lotse.ok("pause_checks", json!({ "on": true }));
    assert_eq!(paused["paused"], "asked");
    let queue = through(&lotse);
    assert_eq!((has(&queue, "ended"), has(&queue, "waiting")), (1, 1), "{queue:#}");
    lotse.ok("pause_checks", json!({ "on": false }));
    assert_eq!(has(&through(&lotse), "ended"), 2);

    let queue = lotse.ok("queue_checks", json!({ "runs": [one, two] }));
    assert_eq!(states(&queue).len(), 2, "a new queue has none of the old results");
    lotse.ok("cancel_checks", Value::Null);
    let queue = through(&lotse);
    assert_eq!(has(&queue, "waiting"), 0, "{queue:#}");
    // The check may have ended before it was told to stop.
    assert_eq!(has(&queue, "stopped") + has(&queue, "ended"), 1, "{queue:#}");
}

#[test]
fn what_is_due_is_checked_and_lost_keys_are_no_result() {
    let lotse = Lotse::new();
    cut_off(&lotse);
    let lacking = connected(&lotse, "Bakery");
    lotse.ok("delete_key", json!({ "key": key(&lacking, "private-key") }));
    practised(&lotse);
    let page = lotse.ok("checks_page", Value::Null);
    assert_eq!(page["connections"].as_array().unwrap().len(), 1, "practice is not due: {page:#}");
    let next = &page["connections"][0]["run"]["nextCheck"];
    assert_eq!((&next["due"], &next["reason"]), (&json!(true), &json!("never")), "{page:#}");
    let queue = lotse.ok("queue_checks", json!({ "runs": [] }));
    assert_eq!(states(&queue), [(lacking.clone(), "lacking".into())], "{queue:#}");
    assert_eq!(queue["entries"][0]["lacks"], "credential");
    let page = lotse.ok("check_page", json!({ "run": lacking }));
    assert_eq!(page["last"], Value::Null, "nothing was checked");
    lotse.refused("queue_checks", json!({ "runs": ["01930000-0000-7000-8000-000000000000"] }), "run-unknown");
}

#[test]
fn a_queue_without_a_network_pauses_and_can_go_on() {
    let lotse = Lotse::new();
    cut_off(&lotse);
    let runs: Vec<String> = ["A", "B", "C", "D"].iter().map(|name| connected(&lotse, name)).collect();
    lotse.ok("queue_checks", json!({ "runs": runs }));
    let queue = through(&lotse);
    assert_eq!(queue["paused"], "unanswered", "{queue:#}");
    assert_eq!((has(&queue, "ended"), has(&queue, "waiting")), (2, 2), "{queue:#}");
    let page = lotse.ok("checks_page", Value::Null);
    let reasons: Vec<String> = page["connections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| text(&it["run"]["nextCheck"]["reason"]))
        .collect();
    assert_eq!(reasons.iter().filter(|it| *it == "unanswered").count(), 2, "{page:#}");
    lotse.ok("pause_checks", json!({ "on": false }));
    assert!(has(&through(&lotse), "ended") > 2);
}

#[test]
fn a_queue_outlives_the_program_and_waits_for_a_word() {
    let mut lotse = Lotse::new();
    let [one, two] = [practised(&lotse), practised(&lotse)];
    lotse.ok("queue_checks", json!({ "runs": [one, two] }));
    lotse.reopen();
    let queue = go(&lotse);
    assert_eq!(queue["paused"], "closed", "{queue:#}");
    assert_eq!(has(&queue, "running"), 0);
    // A check that was cut off waits again; one that had ended stays.
    assert!(has(&queue, "waiting") >= 1, "{queue:#}");
    lotse.ok("remove_run", json!({ "run": one }));
    let queue = go(&lotse);
    assert_eq!(states(&queue).len(), 1, "{queue:#}");
}

#[test]
fn a_connection_is_due_again_after_a_change() {
    let lotse = Lotse::new();
    cut_off(&lotse);
    let run = connected(&lotse, "Bakery");
    crate::common::check(&lotse, &run);
    let due = || {
        let page = lotse.ok("checks_page", Value::Null);
        let next = page["connections"][0]["run"]["nextCheck"].clone();
        (text(&next["reason"]), next["due"] == json!(true))
    };
    assert_eq!(due(), ("unanswered".to_owned(), true));
    lotse.ok(
        "store_key",
        json!({ "key": key(&run, "private-key"), "value": "another0another", "expires": "" }),
    );
    assert_eq!(due(), ("changed".to_owned(), true));
}

#[test]
fn the_system_tells_that_the_checks_are_done_if_that_is_preferred() {
    let lotse = Lotse::new();
    cut_off(&lotse);
    let runs: Vec<String> = ["A", "B"].iter().map(|name| connected(&lotse, name)).collect();
    let desktop = Scripted::default();
    let check = || {
        lotse.core().call(&desktop, "queue_checks", json!({ "runs": runs })).unwrap();
        let begun = Instant::now();
        loop {
            let queue = lotse.core().call(&desktop, "continue_checks", json!({})).unwrap();
            if has(&queue, "running") + has(&queue, "waiting") == 0 {
                return;
            }
            assert!(begun.elapsed() < Duration::from_mins(1), "it never ends: {queue:#}");
            std::thread::sleep(Duration::from_millis(20));
        }
    };
    check();
    assert!(desktop.asked().is_empty(), "nobody allowed it");
    let mut preferences = lotse.ok("start", Value::Null)["preferences"].clone();
    preferences["notify"] = json!(true);
    lotse.ok("set_preferences", json!({ "preferences": preferences }));
    check();
    assert_eq!(desktop.asked(), ["notify All 2 checks are done. 2 need your attention."]);
}

#[test]
fn what_could_not_begin_is_tried_again_when_the_queue_goes_on() {
    let lotse = Lotse::new();
    cut_off(&lotse);
    let runs: Vec<String> = ["A", "B"].iter().map(|name| connected(&lotse, name)).collect();
    lotse.store.set(Script::Locked);
    let start = json!({ "run": runs[0], "mail": "", "adminPublic": "", "adminPrivate": "" });
    let fault = lotse.core().call(&NoDesktop, "start_check", start).unwrap_err();
    assert!(fault.retry, "a locked keychain is no missing key: {fault:?}");
    let queue = lotse.ok("queue_checks", json!({ "runs": runs }));
    assert_eq!(queue["paused"], "refused", "{queue:#}");
    assert_eq!((has(&queue, "refused"), has(&queue, "waiting")), (1, 1), "{queue:#}");
    lotse.store.set(Script::Works);
    lotse.ok("pause_checks", json!({ "on": false }));
    assert_eq!(has(&through(&lotse), "ended"), 2);
}
