//! A deletion on another computer deletes the keys here, and leaves no forgotten key.

use lotse_vault::{Place, Script, Store as _};
use serde_json::{Value, json};

use crate::common::{Lotse, Scripted};
use crate::elsewhere::{handed_over, in_keychain, look, store, stored, take};

/// The second computer deletes the run. Returns the preview of that file on the first one.
fn deleted_elsewhere() -> (Lotse, String, String, Value) {
    let (first, second, run, organisation) = handed_over();
    assert!(in_keychain(&first, &run));
    second.minutes_pass(5);
    second.ok("remove_run", json!({ "run": run }));
    let preview = look(&second, &first, json!({ "run": "", "organisation": organisation }));
    (first, run, organisation, preview)
}

fn left(lotse: &Lotse) -> usize {
    lotse.ok("home", json!({}))["left"].as_array().unwrap().len()
}

fn going(preview: &Value) -> Vec<Value> {
    let changes = preview["changes"].as_array().unwrap();
    let of_keys = changes.iter().filter(|change| change["kind"] == "keys-gone");
    of_keys.flat_map(|change| change["keys"].as_array().unwrap().clone()).collect()
}

#[test]
fn the_keys_of_a_run_that_was_deleted_elsewhere_are_deleted_here() {
    let (first, run, organisation, preview) = deleted_elsewhere();
    let keys = going(&preview);
    assert_eq!((keys.len(), &keys[0]["organisation"]), (1, &json!("Example")));
    assert!(in_keychain(&first, &run), "nothing happened yet");
    let taken = take(&first, &preview);
    assert_eq!(taken["keys"], json!({ "deleted": 1, "left": 0, "fault": null }));
    assert!(!in_keychain(&first, &run));
    // A key of the organisation itself stays.
    let inspector = Place::of_organisation(&organisation, "umbrella-secret");
    assert!(first.store.read(&inspector).unwrap().is_some());
    assert_eq!(left(&first), 0);
    first.ok("restore_run", json!({ "run": run }));
    assert_eq!(stored(&first, &run, "private-key"), Value::Null, "its note went too");
}

#[test]
fn a_key_whose_note_was_deleted_elsewhere_is_deleted_here() {
    let (first, second, run, organisation) = handed_over();
    second.minutes_pass(5);
    second.ok("delete_key", json!({ "key": { "owner": { "run": run }, "id": "private-key" } }));
    let preview = look(&second, &first, json!({ "run": "", "organisation": organisation }));
    assert_eq!(going(&preview).len(), 1);
    assert_eq!(take(&first, &preview)["keys"]["deleted"], 1);
    assert!(!in_keychain(&first, &run));
}

#[test]
fn a_keychain_that_can_not_be_reached_keeps_them_until_it_can() {
    for script in [Script::Missing, Script::Locked] {
        let (mut first, run, _, preview) = deleted_elsewhere();
        first.store.set(script);
        let taken = take(&first, &preview);
        assert_eq!((&taken["keys"]["deleted"], &taken["keys"]["left"]), (&json!(0), &json!(1)));
        assert!(taken["keys"]["fault"]["code"].as_str().unwrap().starts_with("vault-"), "{taken}");
        assert_eq!(left(&first), 1);
        first.core().call(&Scripted::default(), "delete_left_keys", json!({})).unwrap_err();
        // Lotse is closed in between, and the key stays listed.
        first.reopen();
        assert_eq!(left(&first), 1);
        first.store.set(Script::Works);
        assert!(in_keychain(&first, &run));
        assert_eq!(first.ok("delete_left_keys", json!({}))["left"], json!([]));
        assert!(!in_keychain(&first, &run));
        assert_eq!(left(&first), 0);
    }
}

#[test]
fn a_key_without_a_note_stays_listed_until_it_is_deleted() {
    let (first, second, run, organisation) = handed_over();
    second.minutes_pass(5);
    second.ok("delete_key", json!({ "key": { "owner": { "run": run }, "id": "private-key" } }));
    let preview = look(&second, &first, json!({ "run": "", "organisation": organisation }));
    first.store.set(Script::Missing);
    take(&first, &preview);
    assert_eq!(left(&first), 1);
    first.store.set(Script::Works);
    first.ok("delete_left_keys", json!({}));
    assert!(!in_keychain(&first, &run));
}

#[test]
fn a_key_in_use_again_is_not_deleted() {
    let (first, run, _, preview) = deleted_elsewhere();
    first.store.set(Script::Missing);
    take(&first, &preview);
    assert_eq!(left(&first), 1);
    first.ok("restore_run", json!({ "run": run }));
    assert_eq!(left(&first), 0, "it is in use");
    first.store.set(Script::Works);
    assert!(in_keychain(&first, &run));
    // Removing the run again, here, deletes its key.
    first.ok("remove_run", json!({ "run": run }));
    assert!(!in_keychain(&first, &run));
    assert_eq!(left(&first), 0);
}

#[test]
fn a_file_that_can_not_be_taken_in_deletes_nothing() {
    let (mut first, run, _, preview) = deleted_elsewhere();
    first.disk_fails(true);
    let request = json!({ "session": preview["session"] });
    first.core().call(&Scripted::default(), "import_hand_over", request).unwrap_err();
    first.disk_fails(false);
    first.reopen();
    assert!(in_keychain(&first, &run));
    assert_eq!(left(&first), 0);
    first.ok("delete_left_keys", json!({}));
    assert!(in_keychain(&first, &run), "its run is still here");
    first.ok("remove_run", json!({ "run": run }));
    assert_eq!(left(&first), 0, "deleted with its run");
}

#[test]
fn keys_kept_by_another_computer_are_not_deleted_here() {
    let (first, second, run, organisation) = handed_over();
    first.minutes_pass(5);
    first.ok("remove_run", json!({ "run": run }));
    let preview = look(&first, &second, json!({ "run": "", "organisation": organisation }));
    assert_eq!(going(&preview), Vec::<Value>::new());
    second.store.set(Script::Missing);
    let taken = take(&second, &preview);
    assert_eq!(taken["keys"], json!({ "deleted": 0, "left": 0, "fault": null }));
}

#[test]
fn an_older_key_in_the_place_of_one_entered_elsewhere_is_deleted_too() {
    let (first, second, run, organisation) = handed_over();
    let whole = json!({ "run": "", "organisation": organisation });
    second.minutes_pass(5);
    store(&second, &run, "private-key", "practice-canary-another");
    take(&first, &look(&second, &first, whole.clone()));
    assert!(in_keychain(&first, &run), "it was replaced, not deleted");
    second.minutes_pass(5);
    second.ok("remove_run", json!({ "run": run }));
    take(&first, &look(&second, &first, whole));
    assert!(!in_keychain(&first, &run));
}
