//! The preview of a hand-over file matches what the import then does.

use serde_json::{Value, json};

use crate::common::{Lotse, text};
use crate::elsewhere::{handed_over, look, store, take};

/// Hands over the whole organisation.
fn whole(organisation: &str) -> Value {
    json!({ "run": "", "organisation": organisation })
}

fn kinds(preview: &Value) -> Vec<String> {
    preview["changes"].as_array().unwrap().iter().map(|change| text(&change["kind"])).collect()
}

/// The only change of a kind.
#[track_caller]
fn change(preview: &Value, kind: &str) -> Value {
    let changes = preview["changes"].as_array().unwrap();
    let mut found = changes.iter().filter(|change| change["kind"] == kind);
    let first = found.next().unwrap_or_else(|| panic!("no {kind}: {changes:?}")).clone();
    assert!(found.next().is_none(), "{changes:?}");
    first
}

fn site(lotse: &Lotse, organisation: &str, host: &str) {
    let value = json!({ "key": { "owner": { "organisation": organisation }, "id": "connectwise-site" }, "value": host, "expires": "" });
    lotse.ok("store_key", value);
}

#[test]
fn a_file_that_only_adds_shows_no_changes() {
    let (first, second, run, organisation) = handed_over();
    let third = Lotse::new();
    assert_eq!(kinds(&look(&first, &third, whole(&organisation))), Vec::<String>::new(), "all of it is new");
    second.ok(
        "set_expiry",
        json!({ "key": { "owner": { "run": run }, "id": "private-key" }, "expires": "2027-03-31" }),
    );
    assert_eq!(kinds(&look(&second, &first, whole(&organisation))), Vec::<String>::new());
}

#[test]
fn a_new_name_is_previewed_and_then_used() {
    let (first, second, _, organisation) = handed_over();
    second.minutes_pass(5);
    second.ok("rename_organisation", json!({ "organisation": organisation, "name": "Example Two" }));
    let preview = look(&second, &first, whole(&organisation));
    assert_eq!(
        change(&preview, "renamed"),
        json!({ "kind": "renamed", "before": "Example", "after": "Example Two" })
    );
    assert_eq!(first.ok("home", json!({}))["organisations"][0]["name"], "Example", "nothing happened yet");
    take(&first, &preview);
    assert_eq!(first.ok("home", json!({}))["organisations"][0]["name"], "Example Two");
    // The older file again: it changes nothing any more.
    assert_eq!(kinds(&look(&second, &first, whole(&organisation))), Vec::<String>::new());
}

#[test]
fn a_changed_host_is_previewed_first_with_both_addresses() {
    let (first, second, run, organisation) = handed_over();
    site(&first, &organisation, "na.myconnectwise.net");
    take(&second, &look(&first, &second, whole(&organisation)));
    second.minutes_pass(5);
    site(&second, &organisation, "attacker.invalid");
    store(&second, &run, "site", "attacker.invalid");
    let preview = look(&second, &first, whole(&organisation));
    let changes = preview["changes"].as_array().unwrap();
    let host = |index: usize| (&changes[index]["host"], &changes[index]["before"], &changes[index]["after"]);
    assert_eq!(host(0), (&json!(true), &json!("na.myconnectwise.net"), &json!("attacker.invalid")));
    assert_eq!(host(1), (&json!(true), &json!("eu.myconnectwise.net"), &json!("attacker.invalid")));
    assert_eq!(changes[0]["of"]["name"], "Server");
    assert_eq!(changes[0]["of"]["title"], "");
    assert!(!text(&changes[1]["of"]["title"]).is_empty(), "{changes:?}");
}

#[test]
fn an_added_host_is_previewed_and_another_added_value_is_not() {
    let (first, second, _, organisation) = handed_over();
    second.minutes_pass(5);
    site(&second, &organisation, "attacker.invalid");
    let company = json!({ "key": { "owner": { "organisation": organisation }, "id": "connectwise-company-id" }, "value": "practice", "expires": "" });
    second.ok("store_key", company);
    let preview = look(&second, &first, whole(&organisation));
    let value = change(&preview, "value");
    assert_eq!((&value["before"], &value["after"]), (&Value::Null, &json!("attacker.invalid")));
}

#[test]
fn removed_and_restored_runs_are_previewed() {
    let (first, second, run, organisation) = handed_over();
    second.minutes_pass(5);
    second.ok("remove_run", json!({ "run": run }));
    let preview = look(&second, &first, whole(&organisation));
    assert_eq!(change(&preview, "runs-gone")["titles"].as_array().unwrap().len(), 1);
    assert_eq!(preview["runs"], json!([]), "it is not there afterwards");
    assert_eq!(take(&first, &preview)["runs"], json!([]));
    second.minutes_pass(5);
    second.ok("restore_run", json!({ "run": run }));
    let preview = look(&second, &first, whole(&organisation));
    assert_eq!(change(&preview, "runs-back")["titles"].as_array().unwrap().len(), 1);
    assert_eq!(take(&first, &preview)["runs"], json!([run]));
}

#[test]
fn an_organisation_removed_elsewhere_goes_with_its_runs_and_keys_and_can_return() {
    let (first, second, run, organisation) = handed_over();
    second.minutes_pass(5);
    second.ok("remove_organisation", json!({ "organisation": organisation }));
    let preview = look(&second, &first, json!({ "run": run, "organisation": "" }));
    let gone = change(&preview, "organisation-gone");
    assert_eq!((&gone["name"], gone["titles"].as_array().unwrap().len()), (&json!("Example"), 1));
    assert_eq!(kinds(&preview), ["organisation-gone", "keys-gone"]);
    // The key of the run, and the one of the organisation.
    assert_eq!(take(&first, &preview)["keys"]["deleted"], 2);
    assert_eq!(first.ok("home", json!({}))["organisations"], json!([]));
    second.minutes_pass(5);
    second.ok("restore_organisation", json!({ "organisation": organisation }));
    let preview = look(&second, &first, whole(&organisation));
    assert_eq!(kinds(&preview), ["organisation-back"]);
    take(&first, &preview);
    assert_eq!(first.ok("home", json!({}))["organisations"][0]["name"], "Example");
}

#[test]
fn changed_answers_and_keys_entered_elsewhere_are_previewed() {
    let (first, second, run, organisation) = handed_over();
    second.minutes_pass(5);
    store(&second, &run, "private-key", "practice-canary-another");
    let answers = json!({ "product": "umbrella", "integrated": "yes", "console": "msp" });
    second.ok("change_answers", json!({ "run": run, "answers": answers }));
    let preview = look(&second, &first, whole(&organisation));
    assert_eq!(kinds(&preview), ["runs-answered", "keys-replaced"]);
    assert_eq!(change(&preview, "keys-replaced")["keys"].as_array().unwrap().len(), 1);
}
