//! The support file: useful to whoever helps, without any data of customers.

use lotse_app::{App, Log, NoDesktop};
use serde_json::{Value, json};
use tracing_subscriber::layer::SubscriberExt as _;

use crate::checks::practice;
use crate::common::{EVERYTHING, Lotse, Scripted, check, preferences, text};

/// A valid client ID.
const CLIENT_ID: &str = "ca9a4700-0000-4000-8000-00000000ca9a";

/// Calls a function while the log is installed.
fn listening<T>(log: &Log, does: impl FnOnce() -> T) -> T {
    tracing::subscriber::with_default(tracing_subscriber::registry().with(log.clone()), does)
}

fn support(core: &App) -> String {
    text(&core.call(&NoDesktop, "support_file", Value::Null).unwrap()["text"])
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Puts a canary into everything that can be typed or chosen, and causes every possible refusal.
fn full_of_canaries(lotse: &mut Lotse) {
    let guides = lotse.folder().join("guides");
    let own = EVERYTHING.replace("\"everything\"", "\"canary-guide\"");
    std::fs::write(guides.join("canary-guide.toml"), own).unwrap();
    for language in ["de", "nl", "en"] {
        let words = guides.join(format!("everything.{language}.ftl"));
        std::fs::copy(words, guides.join(format!("canary-guide.{language}.ftl"))).unwrap();
    }
    std::fs::write(guides.join("canary-broken.toml"), "canary = 1").unwrap();
    lotse.reopen();
    lotse.ok("set_preferences", preferences("en"));
    let mut settings = preferences("de");
    settings["preferences"]["person"] = json!("Canary Person");
    settings["preferences"]["products"] = json!({ "canary-product": "nl", "autotask": "en" });
    settings["preferences"]["network"] = json!({
        "proxy": "manual",
        "proxyAddress": "canary-proxy.example:8080",
        "proxyUser": "canary-proxy-user",
        "clientId": CLIENT_ID,
        "clipboardSeconds": 45,
    });
    lotse.ok("set_preferences", settings);
    lotse.ok("store_proxy_password", json!({ "value": "canary-proxy-password" }));

    let organisation = lotse.organisation("Canary Company");
    for (value, typed) in [
        ("connectwise-site", "canary.connectwise.example"),
        ("connectwise-company-id", "canary-company"),
        ("umbrella-secret", "canary-umbrella-secret"),
    ] {
        let value = json!({ "key": { "owner": { "organisation": organisation }, "id": value }, "value": typed, "expires": "" });
        lotse.ok("store_key", value);
    }
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = lotse.start_in("connected", &organisation, "umbrella-connectwise", &answers);
    for credential in ["public-key", "private-key"] {
        let value = json!({ "key": { "owner": { "run": run }, "id": credential }, "value": format!("canary-0123-{credential}"), "expires": "" });
        lotse.ok("store_key", value);
    }
    let position = text(&lotse.run(&run)["progress"]["position"]);
    lotse.ok("write_note", json!({ "run": run, "step": position, "text": "canary note" }));
    lotse.ok("want_second", json!({ "run": run, "on": true }));

    for (command, arguments) in [
        ("add_organisation", json!({ "name": "Canary Company" })),
        ("open_link", json!({ "url": "https://canary.example/" })),
        ("run", json!({ "run": "canary" })),
        (
            "start_run",
            json!({ "organisation": "canary", "guide": "canary", "answers": {}, "mode": "checklist" }),
        ),
        ("home", json!({ "canary": true })),
        ("canary", json!({})),
    ] {
        lotse.core().call(&NoDesktop, command, arguments).unwrap_err();
    }
    let nowhere = Scripted::saving_to(&lotse.folder().join("canary-folder/canary.md"));
    let paper = json!({ "run": run, "kind": "report", "format": "markdown", "bilingual": false });
    lotse.core().call(&nowhere, "save", paper).unwrap_err();
}

#[test]
fn the_support_file_contains_nothing_that_was_typed() {
    let mut lotse = Lotse::new();
    let log = lotse.log.clone();
    let written = listening(&log, || {
        full_of_canaries(&mut lotse);
        support(lotse.core())
    });
    let lower = written.to_lowercase();
    for secret in ["canary", CLIENT_ID, "0123", "everything", &lotse.folder().display().to_string()] {
        assert!(!lower.contains(&secret.to_lowercase()), "{secret}: {written}");
    }
    if let Some(home) = std::env::home_dir().filter(|home| home.components().count() > 1) {
        assert!(!written.contains(&home.display().to_string()), "{written}");
    }

    let file = read(&written);
    assert_eq!((&file["format"], &file["versions"]["lotse"]), (&json!(1), &json!(env!("CARGO_PKG_VERSION"))));
    assert_eq!(file["versions"]["guides"]["umbrella-connectwise"].as_u64().map(|it| it > 0), Some(true));
    assert_eq!(
        (&file["versions"]["ownGuides"], &file["versions"]["brokenGuides"]),
        (&json!(2), &json!(["guide-file"]))
    );
    assert_eq!(file["system"]["secrets"], "keychain");
    let settings = &file["settings"];
    assert_eq!(settings["products"], json!({ "autotask": "en" }));
    assert_eq!(
        (&settings["language"], &settings["proxy"], &settings["proxySignIn"], &settings["clientId"]),
        (&json!("de"), &json!("manual"), &json!(true), &json!(true))
    );
    let counts = &file["journal"]["counts"];
    assert_eq!((&counts["organisations"], &counts["runs"]), (&json!(1), &json!({ "connected": 1 })));
    assert_eq!(counts["whole"], json!(true));
    let lines: Vec<&str> = file["log"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    for said in [
        "refused command=add_organisation code=journal-name-taken",
        "refused command=open_link code=link-unknown",
        "refused command=home code=internal context=home",
        "refused command= code=internal context=unknown command",
        "refused command=save code=save-failed",
    ] {
        assert!(lines.iter().any(|line| line.ends_with(said)), "{said}: {lines:#?}");
    }
}

#[test]
fn the_saved_support_file_is_the_one_shown() {
    let lotse = Lotse::new();
    let shown = support(lotse.core());
    lotse.organisation("Example");
    let place = lotse.folder().join("support.json");
    let desktop = Scripted::saving_to(&place);
    let saved = lotse.core().call(&desktop, "save_support_file", Value::Null).unwrap();
    assert_eq!(saved["path"], place.display().to_string());
    assert_eq!(desktop.asked(), ["save |Lotse support 2026-11-21.json|json"]);
    assert_eq!(std::fs::read_to_string(&place).unwrap(), shown);
    assert_ne!(support(lotse.core()), shown);
}

#[test]
fn the_support_file_needs_no_readable_journal() {
    let lotse = Lotse::new();
    let second = lotse.another();
    assert_eq!(read(&support(&second))["journal"], json!({ "fault": "journal-already-open" }));
    let place = lotse.folder().join("support.json");
    second.call(&Scripted::saving_to(&place), "save_support_file", Value::Null).unwrap();
    assert_eq!(read(&std::fs::read_to_string(&place).unwrap())["format"], 1);
}

#[test]
fn the_log_is_a_file_only_for_those_who_chose_it() {
    let mut lotse = Lotse::new();
    let file = lotse.folder().join("log/lotse.log");
    let refuse = |lotse: &Lotse| {
        lotse.refused("run", json!({ "run": "canary" }), "run-unknown");
    };
    let log = lotse.log.clone();
    let mut chosen = preferences("en");
    chosen["preferences"]["logFile"] = json!(true);
    listening(&log, || {
        refuse(&lotse);
        assert!(!file.exists());
        lotse.ok("set_preferences", chosen);
        lotse.reopen();
        lotse.ok("start", Value::Null);
        refuse(&lotse);
    });
    let written = std::fs::read_to_string(&file).unwrap();
    assert_eq!(written.matches("refused command=run code=run-unknown").count(), 2, "{written}");
    assert!(!written.contains("canary"), "{written}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(file.parent().unwrap()), mode(&file)), (0o700, 0o600));
    }
    listening(&log, || {
        lotse.ok("set_preferences", preferences("en"));
        refuse(&lotse);
    });
    assert_eq!(std::fs::read_to_string(&file).unwrap(), written);
}

#[test]
fn the_support_file_contains_the_shapes_of_the_last_checks_calls() {
    let lotse = Lotse::new();
    assert_eq!(read(&support(lotse.core()))["lastCheck"], Value::Null);
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = practice(&lotse, "umbrella-connectwise", &answers);
    let page = lotse.ok("practice_console", json!({ "run": run }));
    let home = lotse.ok("home", Value::Null);
    check(&lotse, &run);
    let written = support(lotse.core());
    let file = read(&written);
    let calls = file["lastCheck"]["calls"].as_array().unwrap();
    assert!(!calls.is_empty() && calls.iter().all(|call| call["method"].is_string()), "{written}");
    assert_eq!(file["journal"]["counts"]["checked"], 1);
    let typed = page["values"].as_array().unwrap().iter().map(|it| text(&it["value"]));
    for value in typed.chain([text(&home["organisations"][0]["name"])]) {
        assert!(!written.contains(&value), "{value}: {written}");
    }
}
