//! What an administrator has set goes before what the user chooses, and the user's choice is kept.

use lotse_app::{Policy, write_file};
use serde_json::{Value, json};

use crate::common::{Lotse, Scripted};

fn policy(text: &str) -> Policy {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("policy.toml");
    write_file(&path, text.as_bytes()).unwrap();
    Policy::read(&path).unwrap()
}

#[test]
fn a_policy_goes_before_the_users_choice_and_keeps_it() {
    let mut lotse = Lotse::new();
    let mut all = lotse.ok("start", Value::Null)["preferences"].clone();
    all["network"]["proxy"] = json!("direct");
    lotse.ok("set_preferences", json!({ "preferences": all }));
    assert_eq!(lotse.ok("start", Value::Null)["managed"], json!({ "proxy": false, "caFile": false }));

    lotse.reopen_under(policy("proxy = \"proxy.example:8080\"\nca-file = \"/etc/inspection.pem\"\n"));
    let start = lotse.ok("start", Value::Null);
    assert_eq!(start["managed"], json!({ "proxy": true, "caFile": true }));
    let network = &start["preferences"]["network"];
    assert_eq!(
        (&network["proxy"], &network["proxyAddress"]),
        (&json!("manual"), &json!("proxy.example:8080"))
    );
    assert_eq!(network["caFile"], "/etc/inspection.pem");

    let mut other = start["preferences"].clone();
    other["network"]["proxy"] = json!("system");
    other["network"]["caFile"] = json!("");
    other["theme"] = json!("dark");
    let kept = lotse.ok("set_preferences", json!({ "preferences": other }));
    assert_eq!((&kept["network"], &kept["theme"]), (network, &json!("dark")));
    let file = lotse.folder().join("other.pem");
    let chosen = lotse.core().call(&Scripted::choosing(&file), "choose_ca_file", Value::Null).unwrap();
    assert_eq!(chosen["network"]["caFile"], "/etc/inspection.pem");

    lotse.reopen();
    let network = &lotse.ok("start", Value::Null)["preferences"]["network"];
    assert_eq!(
        (&network["proxy"], &network["caFile"]),
        (&json!("direct"), &json!("")),
        "as the user had chosen"
    );
}
