//! The organisation's own address of a console, to sign in to.

use serde_json::{Value, json};

use crate::common::{Lotse, Scripted};

const GUIDE: &str = "sophos-central-connectwise";

fn store(lotse: &Lotse, organisation: &str, host: &str) {
    let key = json!({ "owner": { "organisation": organisation }, "id": "connectwise-site" });
    lotse.ok("store_key", json!({ "key": key, "value": host, "expires": "" }));
}

#[test]
fn it_is_shown_and_opened_once_it_was_typed_here() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let run = lotse.start_in("connected", &organisation, GUIDE, &json!({}));
    let open = |vendor: &str| {
        let desktop = Scripted::saving_to(&lotse.folder().join("nothing"));
        let opened = lotse.core().call(&desktop, "open_console", json!({ "run": run, "vendor": vendor }));
        opened.map(|_| desktop.asked()).map_err(|fault| fault.code)
    };
    assert_eq!(lotse.run(&run)["consoles"], json!({}));
    assert_eq!(open("connectwise"), Err("link-unknown".to_owned()));
    store(&lotse, &organisation, "na.myconnectwise.net");
    assert_eq!(lotse.run(&run)["consoles"], json!({ "connectwise": "https://na.myconnectwise.net/" }));
    assert!(open("connectwise").unwrap().iter().any(|asked| asked.contains("https://na.myconnectwise.net/")));
    assert_eq!(open("kaseya"), Err("link-unknown".to_owned()));
}

#[test]
fn an_address_of_practice_or_of_another_computer_is_not_offered() {
    let (first, second) = (Lotse::new(), Lotse::new());
    let practice = first.start_in("practice", "", GUIDE, &json!({}));
    assert_eq!(first.run(&practice)["consoles"], json!({}));
    let organisation = first.organisation("Example");
    let run = first.start_in("connected", &organisation, GUIDE, &json!({}));
    store(&first, &organisation, "na.myconnectwise.net");
    let path = first.folder().join("handed.lotse");
    let handed = json!({ "run": "", "organisation": organisation });
    first.core().call(&Scripted::saving_to(&path), "hand_over", handed).unwrap();
    let read = second.core().call(&Scripted::choosing(&path), "read_hand_over", Value::Null).unwrap();
    second.ok("import_hand_over", json!({ "session": read["session"] }));
    let known = second.ok("organisation_page", json!({ "organisation": organisation })).to_string();
    assert!(known.contains("na.myconnectwise.net"), "{known}");
    assert_eq!(second.run(&run)["consoles"], json!({}));
}
