//! Values of an organisation that the checks of all its runs use.

use lotse_vault::{Place, Script, Secret, Store as _};
use serde_json::{Value, json};

use crate::common::{Lotse, bytes_of, check, text};

const KEY: &str = "practice-canary-8kT2vB";
const OTHER: &str = "practice-canary-3mW6xD";

fn store(organisation: &str, id: &str, value: &str) -> Value {
    until(organisation, id, value, "")
}

/// The same with an expiry day.
fn until(organisation: &str, id: &str, value: &str, expires: &str) -> Value {
    json!({ "key": { "owner": { "organisation": organisation }, "id": id }, "value": value, "expires": expires })
}

fn expiry(organisation: &str, id: &str, expires: &str) -> Value {
    json!({ "key": { "owner": { "organisation": organisation }, "id": id }, "expires": expires })
}

fn only(organisation: &str, id: &str) -> Value {
    json!({ "key": { "owner": { "organisation": organisation }, "id": id } })
}

fn value<'v>(page: &'v Value, id: &str) -> &'v Value {
    page["values"].as_array().unwrap().iter().find(|it| it["id"] == id).unwrap()
}

fn in_keychain(lotse: &Lotse, organisation: &str, id: &str) -> Option<Secret> {
    lotse.store.read(&Place::of_organisation(organisation, id)).unwrap()
}

fn codes(page: &Value) -> Vec<String> {
    page["needs"].as_array().unwrap().iter().map(|need| text(&need["code"])).collect()
}

/// The state of a finding of the last check.
fn state(page: &Value, id: &str) -> Value {
    let findings = page["last"]["findings"].as_array().unwrap();
    findings.iter().find(|it| it["id"] == id).unwrap_or_else(|| panic!("no {id}: {findings:#?}"))["state"]
        .clone()
}

#[test]
fn a_secret_is_stored_replaced_copied_and_deleted() {
    let mut lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let page = lotse.ok("store_key", store(&organisation, "umbrella-secret", &format!(" {KEY}\n")));
    let stored = &value(&page, "umbrella-secret")["stored"];
    assert_eq!((&stored["length"], &stored["ending"]), (&json!(KEY.len()), &json!("T2vB")));
    assert_eq!((&stored["kept"], &stored["value"]), (&json!("keychain"), &Value::Null));
    assert!(in_keychain(&lotse, &organisation, "umbrella-secret") == Some(Secret::new(KEY.to_owned())));

    let page = lotse.ok("store_key", store(&organisation, "umbrella-secret", OTHER));
    assert_eq!(value(&page, "umbrella-secret")["stored"]["ending"], "W6xD");
    assert!(in_keychain(&lotse, &organisation, "umbrella-secret") == Some(Secret::new(OTHER.to_owned())));
    let copied = lotse.ok("copy_key", only(&organisation, "umbrella-secret"));
    assert_eq!(copied["seconds"], 30);
    assert!(lotse.board.content() == Some(Secret::new(OTHER.to_owned())));
    assert!(!page.to_string().contains(KEY) && !page.to_string().contains(OTHER));

    lotse.reopen();
    let page = lotse.ok("organisation_page", json!({ "organisation": organisation }));
    assert_eq!(value(&page, "umbrella-secret")["stored"]["lost"], false, "the keychain still has it");
    let page = lotse.ok("delete_key", only(&organisation, "umbrella-secret"));
    assert_eq!(value(&page, "umbrella-secret")["stored"], Value::Null);
    assert!(in_keychain(&lotse, &organisation, "umbrella-secret").is_none());
    lotse.refused("copy_key", only(&organisation, "umbrella-secret"), "credential-unknown");
    lotse.ok("delete_key", only(&organisation, "umbrella-secret"));

    lotse.close();
    let files = bytes_of(lotse.folder());
    for secret in [KEY, OTHER] {
        assert!(!files.windows(secret.len()).any(|it| it == secret.as_bytes()), "a secret is in a file");
    }
}

#[test]
fn a_value_that_is_not_secret_is_tidied_shown_and_not_in_the_keychain() {
    let mut lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let long = "https://EU.myconnectwise.net/v4_6_release/apis/3.0/";
    lotse.ok("store_key", store(&organisation, "connectwise-site", long));
    lotse.ok("store_key", store(&organisation, "sophos-client-id", " practice-id "));
    lotse.reopen();
    let page = lotse.ok("organisation_page", json!({ "organisation": organisation }));
    assert_eq!(value(&page, "connectwise-site")["stored"]["value"], "eu.myconnectwise.net");
    assert_eq!(value(&page, "sophos-client-id")["stored"]["value"], "practice-id");
    for id in ["connectwise-site", "sophos-client-id"] {
        assert_eq!(value(&page, id)["stored"]["kept"], Value::Null);
        assert!(in_keychain(&lotse, &organisation, id).is_none());
    }
    lotse.ok("copy_key", only(&organisation, "connectwise-site"));
    assert!(lotse.board.content() == Some(Secret::new("eu.myconnectwise.net".to_owned())));
}

#[test]
fn a_secret_can_have_a_day_on_which_it_ends() {
    let mut lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let page = lotse.ok("organisation_page", json!({ "organisation": organisation }));
    let ending: Vec<_> =
        page["values"].as_array().unwrap().iter().filter(|it| it["mayExpire"] == true).collect();
    let ids: Vec<_> = ending.iter().map(|it| text(&it["id"])).collect();
    assert_eq!(ids, ["autotask-inspector-secret", "sophos-client-secret", "umbrella-secret"]);
    assert!(ending.iter().all(|it| it["secret"] == true));
    for id in ids {
        let day = |page: &Value| value(page, &id)["stored"]["expires"].clone();
        let page = lotse.ok("store_key", until(&organisation, &id, KEY, " 2027-11-21 "));
        assert_eq!(day(&page), "2027-11-21", "{id}");
        lotse.reopen();
        let before = lotse.ok("organisation_page", json!({ "organisation": organisation }));
        assert_eq!(day(&before), "2027-11-21", "{id}");
        let page = lotse.ok("set_expiry", expiry(&organisation, &id, "2028-02-29"));
        assert_eq!(day(&page), "2028-02-29", "{id}");
        for kept in ["at", "length", "ending", "kept"] {
            assert_eq!(
                value(&page, &id)["stored"][kept],
                value(&before, &id)["stored"][kept],
                "a day changes the day only: {kept} of {id}"
            );
        }
        assert!(in_keychain(&lotse, &organisation, &id) == Some(Secret::new(KEY.to_owned())));
        let page = lotse.ok("set_expiry", expiry(&organisation, &id, ""));
        assert_eq!(day(&page), Value::Null, "{id}");
        lotse.ok("set_expiry", expiry(&organisation, &id, "2027-11-21"));
        let page = lotse.ok("store_key", store(&organisation, &id, OTHER));
        assert_eq!(day(&page), Value::Null, "another secret, another day: {id}");
    }
}

#[test]
fn an_invalid_day_is_refused_and_nothing_is_stored() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let secret = "umbrella-secret";
    for nonsense in ["tomorrow", "2027-02-30", "21.11.2027"] {
        let typed = until(&organisation, secret, KEY, nonsense);
        let fault = lotse.refused("store_key", typed, "expiry-unreadable");
        assert_eq!(fault.args["text"], nonsense);
        assert!(in_keychain(&lotse, &organisation, secret).is_none());
    }
    lotse.refused("set_expiry", expiry(&organisation, secret, "2027-11-21"), "credential-unknown");
    lotse.ok("store_key", until(&organisation, secret, KEY, "2027-11-21"));
    lotse.refused("set_expiry", expiry(&organisation, secret, "2027-02-30"), "expiry-unreadable");
    let page = lotse.ok("organisation_page", json!({ "organisation": organisation }));
    assert_eq!(value(&page, secret)["stored"]["expires"], "2027-11-21");
}

#[test]
fn an_invalid_value_is_refused_and_changes_nothing() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let refused = |id: &str, value: &str, code: &str| {
        lotse.refused("store_key", store(&organisation, id, value), code);
    };
    refused("umbrella-secret", " \n", "credential-empty");
    refused("umbrella-secret", "two words", "credential-white-space");
    refused("umbrella-secret", &"x".repeat(3000), "vault-too-long");
    refused("connectwise-site", "http://eu.myconnectwise.net", "credential-host");
    refused("connectwise-private-key", KEY, "credential-unknown");
    refused("nothing", KEY, "credential-unknown");
    lotse.refused("delete_key", only(&organisation, "nothing"), "credential-unknown");
    lotse.refused("copy_key", only(&organisation, "umbrella-key"), "credential-unknown");
    let nobody = "01930000-0000-7000-8000-000000000000";
    lotse.refused("store_key", store(nobody, "umbrella-key", "x"), "journal-unknown-organisation");
    let page = lotse.ok("organisation_page", json!({ "organisation": organisation }));
    assert!(page["values"].as_array().unwrap().iter().all(|it| it["stored"].is_null()), "{page:#}");
}

#[test]
fn a_value_kept_in_memory_is_lost_at_exit_and_reported_as_lost() {
    for script in [Script::Missing, Script::Refuses] {
        let mut lotse = Lotse::new();
        lotse.store.set(script);
        let organisation = lotse.organisation("Example");
        let page = lotse.ok("store_key", store(&organisation, "umbrella-secret", KEY));
        assert_eq!(page["keychain"]["kept"], "session", "{script:?}");
        let stored = value(&page, "umbrella-secret")["stored"].clone();
        assert_eq!((&stored["kept"], &stored["lost"]), (&json!("session"), &json!(false)));
        lotse.ok("copy_key", only(&organisation, "umbrella-secret"));

        lotse.reopen();
        let page = lotse.ok("organisation_page", json!({ "organisation": organisation }));
        assert_eq!(value(&page, "umbrella-secret")["stored"]["lost"], true, "{script:?}");
        lotse.refused("copy_key", only(&organisation, "umbrella-secret"), "credential-unknown");
        let page = lotse.ok("delete_key", only(&organisation, "umbrella-secret"));
        assert_eq!(value(&page, "umbrella-secret")["stored"], Value::Null);
    }
}

#[test]
fn a_connected_run_says_what_its_organisation_lacks() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = lotse.start_in("connected", &organisation, "umbrella-connectwise", &answers);
    let page = lotse.ok("check_page", json!({ "run": run }));
    assert!(codes(&page).contains(&"client-id".to_owned()), "{page:#}");
    let need = page["needs"].as_array().unwrap().iter().find(|it| it["code"] == "client-id").unwrap();
    assert_eq!(need["ofOrganisation"], true);
    let id = "00000000-0000-4000-8000-000000000000";
    lotse.ok("store_key", store(&organisation, "connectwise-client-id", id));
    let page = lotse.ok("check_page", json!({ "run": run }));
    assert!(!codes(&page).contains(&"client-id".to_owned()), "{page:#}");

    let answers = json!({ "connection": "new" });
    let run = lotse.start_in("connected", &organisation, "workspace-365-autotask", &answers);
    let needs = || codes(&lotse.ok("check_page", json!({ "run": run })));
    for id in ["username", "secret", "code"] {
        assert!(needs().contains(&"inspector".to_owned()), "before {id}");
        let id = format!("autotask-inspector-{id}");
        lotse.ok("store_key", store(&organisation, &id, "practice-value"));
    }
    assert!(!needs().contains(&"inspector".to_owned()));
}

#[test]
fn a_check_uses_what_the_organisation_keeps() {
    let lotse = Lotse::new();
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = lotse.start_in("practice", "", "umbrella-connectwise", &answers);
    let organisation = text(&lotse.run(&run)["view"]["organisation"]);
    let page = check(&lotse, &run);
    assert_eq!(state(&page, "topic/umbrella-credential"), "pass", "the tenants' own key");

    // The organisation's own value takes precedence over the practice tenant's.
    lotse.ok("store_key", store(&organisation, "umbrella-secret", KEY));
    let page = check(&lotse, &run);
    assert_ne!(state(&page, "topic/umbrella-credential"), "pass", "{page:#}");
    assert!(!page.to_string().contains(KEY));
    lotse.ok("delete_key", only(&organisation, "umbrella-secret"));
    assert_eq!(state(&check(&lotse, &run), "topic/umbrella-credential"), "pass");
}
