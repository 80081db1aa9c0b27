//! Keychain and journal never disagree about a secret, whichever of the two fails.

use lotse_vault::{Place, Script, Secret, Store as _};
use serde_json::{Value, json};

use crate::common::{Lotse, text};

const OLD: &str = "practice-canary-old-1";
const NEW: &str = "practice-canary-new-2";

fn connected(lotse: &Lotse) -> (String, String) {
    let organisation = lotse.organisation("Example");
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = lotse.start_in("connected", &organisation, "umbrella-connectwise", &answers);
    lotse.ok("store_key", store(&run, OLD));
    lotse.ok("store_key", value(&organisation, OLD));
    (organisation, run)
}

fn store(run: &str, value: &str) -> Value {
    json!({ "key": { "owner": { "run": run }, "id": "private-key" }, "value": value, "expires": "" })
}

fn value(organisation: &str, value: &str) -> Value {
    json!({ "key": { "owner": { "organisation": organisation }, "id": "umbrella-secret" }, "value": value, "expires": "" })
}

/// What a working keychain has in the two places.
fn kept(lotse: &Lotse, organisation: &str, run: &str) -> [Option<Secret>; 2] {
    let places = [Place::of_run(run, "private-key"), Place::of_organisation(organisation, "umbrella-secret")];
    places.map(|place| lotse.store.read(&place).unwrap())
}

fn both(text: &str) -> [Option<Secret>; 2] {
    [(); 2].map(|()| Some(Secret::new(text.to_owned())))
}

fn endings(lotse: &Lotse, organisation: &str, run: &str) -> [Value; 2] {
    let page = lotse.ok("organisation_page", json!({ "organisation": organisation }));
    let values = page["values"].as_array().unwrap();
    let value = values.iter().find(|it| it["id"] == "umbrella-secret").unwrap();
    [lotse.run(run)["stored"]["private-key"]["ending"].clone(), value["stored"]["ending"].clone()]
}

#[test]
fn a_secret_that_the_journal_did_not_record_leaves_the_old_one_in_place() {
    let lotse = Lotse::new();
    let (organisation, run) = connected(&lotse);
    lotse.disk_fails(true);
    for (command, arguments) in [
        ("store_key", store(&run, NEW)),
        ("store_key", value(&organisation, NEW)),
        ("delete_key", json!({ "key": { "owner": { "run": run }, "id": "private-key" } })),
        (
            "delete_key",
            json!({ "key": { "owner": { "organisation": organisation }, "id": "umbrella-secret" } }),
        ),
        ("remove_run", json!({ "run": run })),
        ("remove_organisation", json!({ "organisation": organisation })),
    ] {
        let fault = lotse.core().call(&lotse_app::NoDesktop, command, arguments).expect_err(command);
        assert!(fault.code.starts_with("journal-"), "{command}: {fault:?}");
        assert!(kept(&lotse, &organisation, &run) == both(OLD), "{command}");
        assert_eq!(endings(&lotse, &organisation, &run), [json!("ld-1"), json!("ld-1")], "{command}");
    }
    lotse.disk_fails(false);
    lotse.ok("remove_organisation", json!({ "organisation": organisation }));
    assert!(kept(&lotse, &organisation, &run) == [None, None]);
}

#[test]
fn a_first_secret_that_the_journal_did_not_record_is_not_kept() {
    let lotse = Lotse::new();
    let (organisation, _) = connected(&lotse);
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = lotse.start_in("connected", &organisation, "umbrella-connectwise", &answers);
    lotse.disk_fails(true);
    assert!(lotse.core().call(&lotse_app::NoDesktop, "store_key", store(&run, NEW)).is_err());
    assert!(lotse.store.read(&Place::of_run(&run, "private-key")).unwrap().is_none());
}

#[test]
fn a_secret_kept_in_memory_leaves_no_older_one_in_the_keychain() {
    let mut lotse = Lotse::new();
    let (organisation, run) = connected(&lotse);
    lotse.store.set(Script::Locked);
    lotse.ok("store_key", store(&run, NEW));
    lotse.ok("store_key", value(&organisation, NEW));
    lotse.store.set(Script::Works);
    assert!(kept(&lotse, &organisation, &run) == both(OLD), "the keychain was locked");
    lotse.reopen();
    assert_eq!(lotse.run(&run)["stored"]["private-key"]["lost"], true, "the older one is not taken for it");
    lotse.ok("remove_organisation", json!({ "organisation": organisation }));
    assert!(kept(&lotse, &organisation, &run) == [None, None], "nothing of it is left in the keychain");
}

#[test]
fn a_keychain_that_fails_in_the_middle_deletes_nothing() {
    let lotse = Lotse::new();
    let (organisation, run) = connected(&lotse);
    lotse.store.set(Script::Locked);
    let remove = json!({ "organisation": organisation });
    lotse.refused("remove_organisation", remove, "vault-locked");
    lotse.store.set(Script::Works);
    assert!(kept(&lotse, &organisation, &run) == both(OLD));
}

#[test]
fn a_proxy_password_is_in_no_file_and_an_older_one_is_not_used_again() {
    let mut lotse = Lotse::new();
    let place = Place::of_organisation("network", "proxy-password");
    let mut preferences = lotse.ok("start", Value::Null)["preferences"].clone();
    preferences["network"]["proxy"] = json!("manual");
    preferences["network"]["proxyAddress"] = json!("http://anna:practice-canary-old-1@proxy.example:8080/x");
    let kept = lotse.ok("set_preferences", json!({ "preferences": preferences }));
    assert_eq!(kept["network"]["proxyAddress"], "http://proxy.example:8080");
    assert_eq!(kept["network"]["proxyUser"], "anna");
    assert!(!kept.to_string().contains(OLD));
    assert!(lotse.store.read(&place).unwrap() == Some(Secret::new(OLD.to_owned())));
    preferences["network"]["proxyAddress"] = json!("anna:practice-canary-old-1@");
    let fault = lotse.refused("set_preferences", json!({ "preferences": preferences }), "door-proxy-address");
    assert!(!format!("{fault:?}").contains(OLD));

    lotse.store.set(Script::Locked);
    lotse.ok("store_proxy_password", json!({ "value": NEW }));
    lotse.reopen();
    lotse.store.set(Script::Works);
    lotse.ok("store_proxy_password", json!({ "value": "" }));
    assert!(lotse.store.read(&place).unwrap().is_none(), "deleted, wherever it was");
    lotse.close();
    for file in ["lotse.db", "lotse.db-wal"] {
        let bytes = std::fs::read(lotse.folder().join(file)).unwrap_or_default();
        assert!(!bytes.windows(OLD.len()).any(|window| window == OLD.as_bytes()), "{file}");
    }
}

#[test]
fn a_secret_of_a_wrong_type_is_not_repeated_in_the_fault() {
    let lotse = Lotse::new();
    let (_, run) = connected(&lotse);
    let odd = json!({ "key": { "owner": { "run": run }, "id": "private-key" }, "value": 12_345_678, "expires": "" });
    let fault = lotse.refused("store_key", odd, "internal");
    assert!(!format!("{fault:?}").contains("12345678"), "{fault:?}");
}

#[test]
fn a_connected_run_never_has_the_values_of_practice() {
    let lotse = Lotse::new();
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = lotse.start_in("practice", "", "umbrella-connectwise", &answers);
    let organisation = text(&lotse.run(&run)["view"]["organisation"]);
    let start = json!({
        "organisation": organisation, "guide": "umbrella-connectwise", "answers": answers, "mode": "connected"
    });
    lotse.refused("start_run", start, "organisation-practises");
}
