//! Checks through the core, against the practice tenants: found, repaired, checked again, verified, recorded.

use std::time::{Duration, Instant};

use lotse_app::wire::CoreEvent;
use serde_json::{Value, json};

use crate::common::{Lotse, check, text};

/// A practice run of the Umbrella guide with all values that the tenants show.
pub(crate) fn practice(lotse: &Lotse, guide: &str, answers: &Value) -> String {
    let run = lotse.start_in("practice", "", guide, answers);
    for value in lotse.ok("practice_console", json!({ "run": run }))["values"].as_array().unwrap() {
        let store = json!({ "key": { "owner": { "run": run }, "id": value["id"] }, "value": value["value"], "expires": "" });
        lotse.ok("store_key", store);
    }
    run
}

fn umbrella(lotse: &Lotse) -> String {
    practice(
        lotse,
        "umbrella-connectwise",
        &json!({ "product": "umbrella", "integrated": "no", "console": "msp" }),
    )
}

fn mistakes(lotse: &Lotse, run: &str, names: &[&str]) {
    lotse.ok("set_mistakes", json!({ "run": run, "names": names }));
}

fn of_state<'v>(page: &'v Value, state: &str) -> Vec<&'v Value> {
    let findings = page["last"]["findings"].as_array().unwrap();
    findings.iter().filter(|finding| finding["state"] == state).collect()
}

/// Confirms every finding that needs eyes.
fn confirm_all(lotse: &Lotse, run: &str, page: &Value) -> Value {
    let mut last = page.clone();
    for finding in of_state(page, "needs-eyes") {
        last = lotse.ok("confirm_findings", json!({ "run": run, "findings": [finding["id"]], "on": true }));
    }
    last
}

#[test]
fn a_mistake_is_found_and_after_its_repair_the_run_is_verified() {
    let mut lotse = Lotse::new();
    let run = umbrella(&lotse);
    let page = check(&lotse, &run);
    assert_eq!(of_state(&page, "missing").len(), 1, "{page:#}");
    assert_eq!(of_state(&page, "excess").len(), 1, "{page:#}");
    assert_eq!(page["view"]["standing"], "problem");
    let missing = of_state(&page, "missing")[0];
    assert!(missing["proof"]["path"].as_str().unwrap().contains("mySecurity"), "{missing:#}");
    assert!(!missing["fix"].as_array().unwrap().is_empty());
    assert!(!page["last"]["matrices"].as_array().unwrap().is_empty());

    mistakes(&lotse, &run, &[]);
    let page = check(&lotse, &run);
    assert!(of_state(&page, "missing").is_empty() && of_state(&page, "excess").is_empty(), "{page:#}");
    assert_eq!(page["view"]["standing"], Value::Null, "eyes are still needed");
    let changed: Vec<_> = (page["last"]["findings"].as_array().unwrap().iter())
        .filter(|finding| !finding["before"].is_null())
        .collect();
    assert!(!changed.is_empty(), "it says what changed since the check before");
    let page = confirm_all(&lotse, &run, &page);
    assert_eq!(page["view"]["standing"], "verified", "{page:#}");

    lotse.reopen();
    let page = lotse.ok("check_page", json!({ "run": run }));
    assert_eq!(page["view"]["standing"], "verified", "a check is never lost");
    let verified = page["view"]["verified"].clone();
    assert!(verified.is_string(), "{page:#}");
    // A problem that is found later leaves the day on which everything was right.
    lotse.minutes_pass(5);
    mistakes(&lotse, &run, &["connectwise-right-missing"]);
    let page = check(&lotse, &run);
    assert_eq!((&page["view"]["standing"], &page["view"]["verified"]), (&json!("problem"), &verified));
    mistakes(&lotse, &run, &[]);
    let page = check(&lotse, &run);
    assert_eq!(page["last"]["findings"][0]["state"], "needs-eyes");
}

#[test]
fn the_window_gets_events_while_a_check_runs_and_when_it_ends() {
    let (tell, heard) = std::sync::mpsc::channel();
    let mut lotse = Lotse::new();
    let run = umbrella(&lotse);
    lotse.reopen_telling(move |event| tell.send(event).unwrap());
    check(&lotse, &run);
    let events: Vec<CoreEvent> = heard.try_iter().collect();
    assert!(events.len() > 2, "each call begins and ends: {events:?}");
    assert!(events.iter().all(|event| *event == CoreEvent::Check { run: run.clone() }), "{events:?}");
}

#[test]
fn a_key_that_changed_needs_another_check() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse);
    mistakes(&lotse, &run, &[]);
    let page = check(&lotse, &run);
    assert_eq!(confirm_all(&lotse, &run, &page)["view"]["standing"], "verified");
    lotse.minutes_pass(1);
    let other = json!({ "key": { "owner": { "run": run }, "id": "private-key" }, "value": "practice-other", "expires": "" });
    lotse.ok("store_key", other);
    assert_eq!(lotse.run(&run)["view"]["standing"], Value::Null);
}

#[test]
fn a_check_without_credentials_verifies_nothing() {
    let lotse = Lotse::new();
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = lotse.start_in("practice", "", "umbrella-connectwise", &answers);
    let page = check(&lotse, &run);
    // This guide does not capture the console's own key, so a working key says nothing about the integration.
    let other = |finding: &&Value| !text(&finding["id"]).starts_with("topic/umbrella-");
    assert!(!of_state(&page, "pass").iter().any(other), "{page:#}");
    let page = confirm_all(&lotse, &run, &page);
    assert_ne!(page["view"]["standing"], "verified");
    let needs = page["needs"].as_array().unwrap();
    assert_eq!(needs.iter().filter(|need| need["code"] == "credential").count(), 4, "{needs:?}");
}

#[test]
fn a_stopped_check_leaves_nothing_behind() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse);
    mistakes(&lotse, &run, &["connectwise-slow"]);
    let start = json!({ "run": run, "mail": "", "adminPublic": "", "adminPrivate": "" });
    let page = lotse.ok("start_check", start.clone());
    assert!(page["running"].is_object());
    lotse.refused("start_check", start, "check-running");
    // The check would write again what is erased now.
    let erase =
        json!({ "what": "credential", "organisation": "", "run": run, "id": "company-id", "name": "" });
    lotse.refused("erase", erase, "check-running");
    lotse.ok("stop_check", json!({ "run": run }));
    let begun = Instant::now();
    while !lotse.ok("check_page", json!({ "run": run }))["running"].is_null() {
        assert!(begun.elapsed() < Duration::from_secs(10), "it does not stop");
        std::thread::sleep(Duration::from_millis(20));
    }
    let page = lotse.ok("check_page", json!({ "run": run }));
    assert_eq!(page["last"], Value::Null);
    assert!(page["stopped"].is_string(), "the page says that it was stopped");
    mistakes(&lotse, &run, &[]);
    assert_eq!(check(&lotse, &run)["stopped"], Value::Null, "until the next one");
}

/// The findings with a card of their own.
fn cards(page: &Value) -> Vec<&Value> {
    let findings = page["last"]["findings"].as_array().unwrap();
    findings.iter().filter(|finding| finding["part"].is_null()).collect()
}

#[test]
fn findings_with_one_cause_share_a_card_and_waiting_ones_are_counted() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse);
    mistakes(&lotse, &run, &["connectwise-key-truncated"]);
    // Because of the mistake, the screen shows an incomplete key.
    for value in lotse.ok("practice_console", json!({ "run": run }))["values"].as_array().unwrap() {
        let store = json!({ "key": { "owner": { "run": run }, "id": value["id"] }, "value": value["value"], "expires": "" });
        lotse.ok("store_key", store);
    }
    let page = check(&lotse, &run);
    assert_eq!(of_state(&page, "missing").len(), 2, "the journal keeps one for each key");
    let missing: Vec<_> = cards(&page).into_iter().filter(|it| it["state"] == "missing").collect();
    let [card] = missing.as_slice() else { panic!("{missing:#?}") };
    let names = card["names"].as_array().unwrap();
    assert_eq!(names.len(), 2, "it names both keys");
    assert_eq!(names[0]["id"], card["id"]);
    assert!(!cards(&page).iter().any(|it| it["state"] == "failed"), "{page:#}");
    let findings = page["last"]["findings"].as_array().unwrap();
    let waits = findings.iter().filter(|finding| finding["part"] == "waits").count();
    assert_eq!(waits, of_state(&page, "failed").len());
    assert!(waits > 10, "{waits}");
    assert_eq!(page["last"]["counts"]["missing"], 1);
    assert_eq!(page["last"]["headline"], json!({ "verdict": "changes", "count": 1 }));
    assert_eq!(page["last"]["counts"]["failed"], Value::Null);
    assert_eq!(page["view"]["standing"], "problem");
}

#[test]
fn with_the_role_of_an_administrator_one_card_says_so() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse);
    mistakes(&lotse, &run, &["connectwise-admin-role"]);
    let page = check(&lotse, &run);
    let wrong = ["missing", "excess", "failed", "unclear", "waiting"];
    let cards = cards(&page);
    let cards: Vec<_> = cards.iter().filter(|it| wrong.contains(&it["state"].as_str().unwrap())).collect();
    assert_eq!(cards.len(), 1, "{cards:#?}");
    assert_eq!(page["view"]["standing"], "problem");
    assert!(page["last"]["matrices"].to_string().contains("\"state\":\"failed\""));
    assert!(!page["last"]["matrices"].to_string().contains("\"state\":\"pass\""), "no cell is as required");
}

#[test]
fn only_findings_that_need_a_look_can_be_confirmed() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse);
    let page = check(&lotse, &run);
    let missing = text(&of_state(&page, "missing")[0]["id"]);
    let confirm = json!({ "run": run, "findings": [missing], "on": true });
    lotse.refused("confirm_findings", confirm, "finding-unknown");
}

#[test]
fn a_connected_run_of_the_practice_organisation_is_refused() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse);
    let organisation = text(&lotse.run(&run)["view"]["organisation"]);
    let start = json!({
        "organisation": organisation, "guide": "sophos-central-connectwise", "answers": {}, "mode": "connected",
    });
    lotse.refused("start_run", start, "organisation-practises");
}

#[test]
fn a_run_in_checklist_mode_cannot_be_checked() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let start = json!({ "run": run, "mail": "", "adminPublic": "", "adminPrivate": "" });
    lotse.refused("start_check", start, "check-checklist");
}

#[test]
fn a_finished_run_can_be_checked_again() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse);
    mistakes(&lotse, &run, &[]);
    check(&lotse, &run);
    let whole = lotse.run(&run);
    for step in crate::common::steps(&whole) {
        lotse.do_step(&run, &step);
    }
    lotse.ok("finish_run", json!({ "run": run }));
    mistakes(&lotse, &run, &["connectwise-edit-my"]);
    let page = check(&lotse, &run);
    assert_eq!(page["view"]["standing"], "problem");
    let missing = of_state(&page, "missing")[0];
    assert_eq!(missing["before"], "pass", "it says that this was right before");
}

#[test]
fn every_guide_is_checked_in_practice_without_a_problem() {
    let guides = [
        ("umbrella-connectwise", json!({ "product": "umbrella", "integrated": "no", "console": "msp" })),
        ("sophos-central-connectwise", json!({})),
        ("sophos-central-autotask", json!({ "replaces-user": "no", "form": "with-lines" })),
        ("workspace-365-autotask", json!({ "connection": "new" })),
        ("kaseya-vsa-autotask", json!({ "generation": "vsa-9", "vsa": "9", "user": "new" })),
    ];
    for (guide, answers) in guides {
        let lotse = Lotse::new();
        let run = practice(&lotse, guide, &answers);
        mistakes(&lotse, &run, &[]);
        let page = check(&lotse, &run);
        for state in ["missing", "excess", "failed", "unclear", "waiting"] {
            assert!(of_state(&page, state).is_empty(), "{guide}: {:#?}", of_state(&page, state));
        }
        assert!(!of_state(&page, "pass").is_empty(), "{guide} proves something");
        let page = confirm_all(&lotse, &run, &page);
        let standing = text(&page["view"]["standing"]);
        let expected = if guide.ends_with("connectwise") { "verified" } else { "confirmed" };
        assert_eq!(standing, expected, "{guide}");
        assert!(
            !page.to_string().contains('['.to_string().as_str())
                || !page.to_string().contains("\"[diagnosis")
        );
    }
}
