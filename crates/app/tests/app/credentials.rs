//! Credentials of a run: stored in the keychain, acknowledged, recognised, copied, deleted; never shown again.

use lotse_vault::{Place, Script, Secret, Store as _};
use serde_json::{Value, json};

use crate::common::{Lotse, bytes_of, text};

const KEY: &str = "practice-canary-4f7Qz9";

/// A run of the Umbrella guide that stores credentials.
fn connected(lotse: &Lotse) -> String {
    let organisation = lotse.organisation("Example");
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    lotse.start_in("connected", &organisation, "umbrella-connectwise", &answers)
}

fn store(run: &str, credential: &str, value: &str) -> Value {
    json!({ "key": { "owner": { "run": run }, "id": credential }, "value": value, "expires": "" })
}

fn credential<'v>(page: &'v Value, id: &str) -> &'v Value {
    let all = page["credentials"].as_array().unwrap();
    all.iter().find(|it| it["spoken"]["id"] == id).unwrap()
}

fn kept(lotse: &Lotse, run: &str, credential: &str) -> Option<Secret> {
    lotse.store.read(&Place::of_run(run, credential)).unwrap()
}

#[test]
fn a_secret_goes_to_the_keychain_and_only_its_length_and_ending_come_back() {
    let mut lotse = Lotse::new();
    let run = connected(&lotse);
    let page = lotse.ok("store_key", store(&run, "private-key", &format!("  {KEY}\n")));
    let stored = &credential(&page, "private-key")["stored"];
    assert_eq!(stored["length"], KEY.len());
    assert_eq!(stored["ending"], "7Qz9");
    assert_eq!(stored["kept"], "keychain");
    assert_eq!(stored["value"], Value::Null);
    assert!(kept(&lotse, &run, "private-key") == Some(Secret::new(KEY.to_owned())));
    assert!(!page.to_string().contains(KEY));

    let whole = lotse.run(&run);
    assert_eq!(whole["stored"]["private-key"]["ending"], "7Qz9");
    assert!(!whole.to_string().contains(KEY));
    let ticked = whole["progress"]["steps"]["keys"]["ticked"].as_array().unwrap();
    assert!(ticked.iter().any(|it| it == "capture-private-key"), "acknowledged is ticked: {ticked:?}");

    lotse.reopen();
    assert_eq!(lotse.run(&run)["stored"]["private-key"]["lost"], false);
    lotse.close();
    let files = bytes_of(lotse.folder());
    assert!(!files.windows(KEY.len()).any(|window| window == KEY.as_bytes()), "a secret is in a file");
}

#[test]
fn a_value_that_is_not_secret_is_tidied_and_shown() {
    let lotse = Lotse::new();
    let run = connected(&lotse);
    let page =
        lotse.ok("store_key", store(&run, "site", "https://EU.myconnectwise.net/v4_6_release/apis/3.0/"));
    let stored = &credential(&page, "site")["stored"];
    assert_eq!(stored["value"], "eu.myconnectwise.net");
    assert_eq!(stored["kept"], Value::Null);
    assert!(kept(&lotse, &run, "site").is_none());
}

#[test]
fn an_invalid_value_is_refused_and_changes_nothing() {
    let lotse = Lotse::new();
    let run = connected(&lotse);
    lotse.refused("store_key", store(&run, "private-key", "  \n"), "credential-empty");
    lotse.refused("store_key", store(&run, "private-key", "two words"), "credential-white-space");
    lotse.refused("store_key", store(&run, "private-key", "gänse"), "credential-format");
    lotse.refused("store_key", store(&run, "site", "http://eu.myconnectwise.net"), "credential-host");
    lotse.refused("store_key", store(&run, "nothing", "x"), "credential-unknown");
    lotse.ok("store_key", store(&run, "public-key", KEY));
    lotse.refused("store_key", store(&run, "private-key", KEY), "credential-looks-swapped");
    let expires = json!({ "key": { "owner": { "run": run }, "id": "public-key" }, "expires": "next year" });
    lotse.refused("set_expiry", expires, "expiry-unreadable");
    assert!(kept(&lotse, &run, "private-key").is_none());
    assert_eq!(lotse.run(&run)["stored"]["private-key"], Value::Null);
}

#[test]
fn a_capture_is_not_done_by_ticking_it() {
    let lotse = Lotse::new();
    let run = connected(&lotse);
    lotse.open(&run, "keys");
    let tick = |actions: &[&str]| json!({ "run": run, "step": "keys", "actions": actions, "ticked": true });
    lotse.refused("tick", tick(&["capture-private-key"]), "credential-not-stored");
    lotse.ok("tick", tick(&["save-save"]));
    let progress = lotse.run(&run)["progress"].clone();
    assert_eq!(progress["steps"]["keys"]["held"], json!(["capture-private-key"]));
    let leave = json!({ "run": run, "step": "address" });
    lotse.refused("open_step", leave.clone(), "step-held");
    lotse.ok("store_key", store(&run, "private-key", KEY));
    lotse.ok("open_step", leave);
}

#[test]
fn a_checklist_takes_no_credentials() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = lotse.start(&organisation, "umbrella-connectwise", &answers);
    lotse.refused("store_key", store(&run, "private-key", KEY), "check-checklist");
    assert!(kept(&lotse, &run, "private-key").is_none());
}

#[test]
fn without_a_keychain_a_secret_is_kept_in_memory_and_marked() {
    for script in [Script::Missing, Script::Locked, Script::Refuses, Script::Loses, Script::Forgets] {
        let mut lotse = Lotse::new();
        lotse.store.set(script);
        let run = connected(&lotse);
        let keychain = lotse.ok("keychain", Value::Null);
        assert_eq!(keychain["kept"], "session", "{script:?}");
        let code = text(&keychain["fault"]["code"]);
        assert!(code.starts_with("vault-"), "{code}");
        let page = lotse.ok("store_key", store(&run, "private-key", KEY));
        assert_eq!(credential(&page, "private-key")["stored"]["kept"], "session", "{script:?}");
        lotse.ok("copy_key", json!({ "key": { "owner": { "run": run }, "id": "private-key" } }));
        assert!(lotse.board.content() == Some(Secret::new(KEY.to_owned())));

        lotse.reopen();
        let stored = lotse.run(&run)["stored"]["private-key"].clone();
        assert_eq!((&stored["kept"], &stored["lost"]), (&json!("session"), &json!(true)), "{script:?}");
        let needs = lotse.ok("check_page", json!({ "run": run }))["needs"].clone();
        assert!(needs.as_array().unwrap().iter().any(|need| need["code"] == "session-lost"), "{needs}");
    }
}

#[test]
fn a_too_long_secret_is_refused_rather_than_kept_elsewhere() {
    let lotse = Lotse::new();
    let run = connected(&lotse);
    lotse.refused("store_key", store(&run, "private-key", &"x".repeat(3000)), "vault-too-long");
    assert_eq!(lotse.run(&run)["stored"]["private-key"], Value::Null);
}

#[test]
fn a_copied_secret_leaves_the_clipboard_again() {
    let lotse = Lotse::new();
    let run = connected(&lotse);
    lotse.ok("store_key", store(&run, "private-key", KEY));
    let copied = lotse.ok("copy_key", json!({ "key": { "owner": { "run": run }, "id": "private-key" } }));
    assert_eq!(copied["seconds"], 30);
    assert!(lotse.board.content().is_some());
    lotse.ok("clear_clipboard", Value::Null);
    assert!(lotse.board.content().is_none());
}

#[test]
fn removing_a_run_or_organisation_deletes_its_secrets() {
    let lotse = Lotse::new();
    let run = connected(&lotse);
    lotse.ok("store_key", store(&run, "private-key", KEY));
    let page = lotse.ok("delete_key", json!({ "key": { "owner": { "run": run }, "id": "private-key" } }));
    assert_eq!(credential(&page, "private-key")["stored"], Value::Null);
    assert!(kept(&lotse, &run, "private-key").is_none());

    lotse.ok("store_key", store(&run, "private-key", KEY));
    lotse.ok("remove_run", json!({ "run": run }));
    assert!(kept(&lotse, &run, "private-key").is_none());
    lotse.ok("restore_run", json!({ "run": run }));
    assert_eq!(lotse.run(&run)["stored"]["private-key"], Value::Null, "it is not said to be there");

    lotse.ok("store_key", store(&run, "private-key", KEY));
    let organisation = text(&lotse.run(&run)["view"]["organisation"]);
    let value = json!({ "key": { "owner": { "organisation": organisation }, "id": "umbrella-secret" }, "value": KEY, "expires": "" });
    lotse.ok("store_key", value);
    let place = Place::of_organisation(&organisation, "umbrella-secret");
    assert!(lotse.store.read(&place).unwrap().is_some());
    lotse.ok("remove_organisation", json!({ "organisation": organisation }));
    assert!(kept(&lotse, &run, "private-key").is_none());
    assert!(lotse.store.read(&place).unwrap().is_none());
}

#[test]
fn an_expiry_is_a_day_and_can_be_changed() {
    let lotse = Lotse::new();
    let run = connected(&lotse);
    lotse.ok("store_key", store(&run, "private-key", KEY));
    let set = |day: &str| json!({ "key": { "owner": { "run": run }, "id": "private-key" }, "expires": day });
    let page = lotse.ok("set_expiry", set("2028-02-29"));
    assert_eq!(credential(&page, "private-key")["stored"]["expires"], "2028-02-29");
    let page = lotse.ok("set_expiry", set(""));
    assert_eq!(credential(&page, "private-key")["stored"]["expires"], Value::Null);
}
