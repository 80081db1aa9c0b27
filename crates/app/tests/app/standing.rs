//! The standing of a run: never more than the vendor said, and never about something that has changed since.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::common::{Lotse, preferences, text};

/// A practice run of the Umbrella guide, checked without mistakes, with everything confirmed.
fn verified(lotse: &Lotse) -> String {
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = lotse.start_in("practice", "", "umbrella-connectwise", &answers);
    for value in lotse.ok("practice_console", json!({ "run": run }))["values"].as_array().unwrap() {
        let store = json!({ "key": { "owner": { "run": run }, "id": value["id"] }, "value": value["value"], "expires": "" });
        lotse.ok("store_key", store);
    }
    lotse.ok("set_mistakes", json!({ "run": run, "names": [] }));
    lotse.minutes_pass(1);
    check(lotse, &run);
    lotse.minutes_pass(1);
    confirm(lotse, &run);
    assert_eq!(standing(lotse, &run), "verified");
    lotse.minutes_pass(1);
    run
}

fn check(lotse: &Lotse, run: &str) {
    lotse.ok("start_check", json!({ "run": run, "mail": "", "adminPublic": "", "adminPrivate": "" }));
    let begun = Instant::now();
    while !lotse.ok("check_page", json!({ "run": run }))["running"].is_null() {
        assert!(begun.elapsed() < Duration::from_mins(1), "it never ends");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn by_eye(lotse: &Lotse, run: &str) -> Vec<Value> {
    let page = lotse.ok("check_page", json!({ "run": run }));
    let findings = page["last"]["findings"].as_array().unwrap().clone();
    findings.into_iter().filter(|it| it["state"] == "needs-eyes" || it["state"] == "unclear").collect()
}

fn confirm(lotse: &Lotse, run: &str) {
    for finding in by_eye(lotse, run) {
        lotse.ok("confirm_findings", json!({ "run": run, "findings": [finding["id"]], "on": true }));
    }
}

fn standing(lotse: &Lotse, run: &str) -> Value {
    lotse.run(run)["view"]["standing"].clone()
}

#[test]
fn a_deleted_credential_is_a_change() {
    let lotse = Lotse::new();
    let run = verified(&lotse);
    lotse.ok("delete_key", json!({ "key": { "owner": { "run": run }, "id": "private-key" } }));
    assert_eq!(standing(&lotse, &run), Value::Null);
}

#[test]
fn a_change_counts_whatever_the_clock_says() {
    let mut lotse = Lotse::new();
    let run = verified(&lotse);
    lotse.minutes_pass(-60);
    let other = json!({ "key": { "owner": { "run": run }, "id": "private-key" }, "value": "practice-other", "expires": "" });
    lotse.ok("store_key", other);
    assert_eq!(standing(&lotse, &run), Value::Null);
    lotse.reopen();
    assert_eq!(standing(&lotse, &run), Value::Null);
}

#[test]
fn another_server_of_the_organisation_is_a_change() {
    let lotse = Lotse::new();
    let run = verified(&lotse);
    let organisation = text(&lotse.run(&run)["view"]["organisation"]);
    let site = json!({ "key": { "owner": { "organisation": organisation }, "id": "connectwise-site" }, "value": "na.myconnectwise.net", "expires": "" });
    lotse.ok("store_key", site);
    assert_eq!(standing(&lotse, &run), Value::Null);
}

#[test]
fn a_confirmation_before_a_changed_value_does_not_count_in_the_next_check() {
    let lotse = Lotse::new();
    let run = verified(&lotse);
    let seen = |lotse: &Lotse| by_eye(lotse, &run).iter().filter(|it| it["confirmed"].is_string()).count();
    let all = seen(&lotse);
    assert!(all > 0);
    check(&lotse, &run);
    assert_eq!(seen(&lotse), all, "the same is compared");
    store_value(&lotse, &run, "umbrella-secret");
    check(&lotse, &run);
    assert!(!by_eye(&lotse, &run).is_empty());
    assert_eq!(seen(&lotse), 0);
}

fn store_value(lotse: &Lotse, run: &str, id: &str) {
    let organisation = text(&lotse.run(run)["view"]["organisation"]);
    let value = json!({ "key": { "owner": { "organisation": organisation }, "id": id }, "value": "practice-other", "expires": "" });
    lotse.ok("store_key", value);
}

#[test]
fn a_changed_value_outdates_a_check_only_if_the_check_used_it() {
    let mut lotse = Lotse::new();
    let run = verified(&lotse);
    // A check that is dated a day ahead does not survive a later change.
    lotse.minutes_pass(60 * 24);
    check(&lotse, &run);
    lotse.minutes_pass(-60 * 24);
    store_value(&lotse, &run, "sophos-client-secret");
    assert_eq!(standing(&lotse, &run), "verified");
    store_value(&lotse, &run, "umbrella-secret");
    assert_eq!(standing(&lotse, &run), Value::Null);
    lotse.reopen();
    assert_eq!(standing(&lotse, &run), Value::Null);
    check(&lotse, &run);
    assert_ne!(standing(&lotse, &run), Value::Null);
}

#[test]
fn a_change_during_a_check_counts_as_a_later_change() {
    let lotse = Lotse::new();
    let run = verified(&lotse);
    lotse.ok("start_check", json!({ "run": run, "mail": "", "adminPublic": "", "adminPrivate": "" }));
    // A change within the same second.
    store_value(&lotse, &run, "umbrella-secret");
    while !lotse.ok("check_page", json!({ "run": run }))["running"].is_null() {
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(standing(&lotse, &run), Value::Null);
}

#[test]
fn confirmations_of_a_replaced_credential_must_be_repeated() {
    let lotse = Lotse::new();
    let run = verified(&lotse);
    check(&lotse, &run);
    assert_eq!(standing(&lotse, &run), "verified", "another check of the same takes nothing back");
    lotse.minutes_pass(1);
    let shown = lotse.ok("practice_console", json!({ "run": run }))["values"].clone();
    let key = shown.as_array().unwrap().iter().find(|it| it["id"] == "private-key").unwrap().clone();
    let again = json!({ "key": { "owner": { "run": run }, "id": "private-key" }, "value": key["value"], "expires": "" });
    lotse.ok("store_key", again);
    lotse.minutes_pass(1);
    check(&lotse, &run);
    assert_eq!(standing(&lotse, &run), Value::Null);
    assert!(by_eye(&lotse, &run).iter().all(|finding| finding["confirmed"].is_null()));
    confirm(&lotse, &run);
    assert_eq!(standing(&lotse, &run), "verified");
}

#[test]
fn an_unclear_answer_is_looked_at_again_after_each_check_and_verifies_nothing() {
    let lotse = Lotse::new();
    let run = verified(&lotse);
    lotse.ok("set_mistakes", json!({ "run": run, "names": ["connectwise-my-security-refused"] }));
    check(&lotse, &run);
    assert_eq!(standing(&lotse, &run), "problem");
    confirm(&lotse, &run);
    assert_eq!(standing(&lotse, &run), "confirmed");
    lotse.minutes_pass(1);
    check(&lotse, &run);
    assert_eq!(standing(&lotse, &run), "problem", "the vendor was asked anew");
}

#[test]
fn a_changed_requirement_needs_another_check_and_a_changed_wording_does_not() {
    let mut lotse = Lotse::new();
    let answers = json!({ "scope": "large", "again": "yes", "moved": "no" });
    let run = lotse.start_in("practice", "", "everything", &answers);
    check(&lotse, &run);
    let stands = standing(&lotse, &run);
    assert_ne!(stands, Value::Null);
    for mended in [("read = 2026-11-21", "read = 2026-11-22"), ("revision = 7", "revision = 8")] {
        lotse.revise(&[mended]);
        assert_eq!(standing(&lotse, &run), stands, "{mended:?}");
    }
    // A row that applies under other answers only.
    lotse.revise(&[(
        "add = { level = \"all\", when = { scope = \"large\" } }",
        "add = { level = \"all\", when = { scope = [\"small\", \"large\"] } }",
    )]);
    assert_eq!(standing(&lotse, &run), stands);
    for changed in [
        ("edit = \"my\"", "edit = \"all\""),
        ("shortest = 8", "shortest = 9"),
        ("kind = \"connectwise-public-key\"", "kind = \"connectwise-other-key\""),
    ] {
        lotse.revise(&[changed]);
        assert_eq!(standing(&lotse, &run), Value::Null, "{changed:?}");
    }
    // With the original guide, the check counts again.
    lotse.revise(&[]);
    assert_eq!(standing(&lotse, &run), stands);
}

#[test]
fn a_check_without_a_network_found_no_problem() {
    let lotse = Lotse::new();
    let mut wanted = preferences("en");
    // Nothing listens on this port.
    wanted["preferences"]["network"] = json!({
        "proxy": "manual", "proxyAddress": "127.0.0.1:1", "proxyUser": "", "caFile": "",
        "clipboardSeconds": 30, "clientId": "",
    });
    lotse.ok("set_preferences", wanted);
    let organisation = lotse.organisation("Nordlicht IT");
    let answers = json!({ "generation": "vsa-9", "vsa": "9", "user": "new" });
    let run = lotse.start_in("connected", &organisation, "kaseya-vsa-autotask", &answers);
    for (credential, value) in [
        ("host", "vsa.lotse-practice.example"),
        ("username", "practice.user"),
        ("token", "practice-2b1c-4d3e-8f40-5a6b7c8d9e0f"),
    ] {
        let key = json!({ "owner": { "run": run }, "id": credential });
        lotse.ok("store_key", json!({ "key": key, "value": value, "expires": "" }));
    }
    lotse.minutes_pass(1);
    check(&lotse, &run);
    let page = lotse.ok("check_page", json!({ "run": run }));
    assert_eq!(page["last"]["findings"][0]["state"], "failed", "{page:#}");
    assert_eq!(standing(&lotse, &run), Value::Null);
    let home = lotse.ok("home", json!({}));
    assert_eq!(home["attention"][0]["id"], json!(run));
    assert_eq!(home["attention"][0]["standing"], Value::Null, "no problem was found");
}
