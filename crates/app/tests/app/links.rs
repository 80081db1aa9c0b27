//! Links and folders: only addresses that a guide names are opened.

use serde_json::{Value, json};

use crate::common::{Lotse, Scripted};

#[test]
fn addresses_of_guides_are_opened() {
    let lotse = Lotse::new();
    let desktop = Scripted::default();
    let named = [
        "https://docs.example.com/de/everything",
        "https://docs.example.com/read",
        "https://docs.example.com/picture",
        "https://docs.example.com/next",
    ];
    for url in named {
        lotse.core().call(&desktop, "open_link", json!({ "url": url })).unwrap();
    }
    assert_eq!(desktop.asked(), named.map(|url| format!("link {url}")));
}

#[test]
fn every_source_of_every_shipped_guide_is_opened() {
    let lotse = Lotse::new();
    let desktop = Scripted::default();
    for guide in lotse_app::Library::shipped().unwrap().all().map(|(_, it)| it) {
        for source in &guide.guide.sources {
            lotse.core().call(&desktop, "open_link", json!({ "url": source.url })).unwrap();
        }
    }
    assert!(desktop.asked().len() >= 5);
}

#[test]
fn other_addresses_are_not_opened() {
    let lotse = Lotse::new();
    let desktop = Scripted::default();
    for url in [
        "https://evil.example.net/",
        "https://docs.example.com/read/../../evil",
        "https://docs.example.com/read#x",
        "https://docs.example.com/rea",
        "HTTPS://docs.example.com/read",
        "http://docs.example.com/read",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "",
    ] {
        let fault = lotse.core().call(&desktop, "open_link", json!({ "url": url })).unwrap_err();
        assert_eq!((fault.code.as_str(), fault.args["url"].as_str()), ("link-unknown", url));
    }
    assert!(desktop.asked().is_empty(), "the browser was not bothered");
}

#[test]
fn a_guide_of_the_data_folder_opens_only_web_pages() {
    for url in ["file:///etc/passwd", "javascript:alert(1)", "https://user@docs.example.com/"] {
        let mut lotse = Lotse::new();
        let other = crate::common::EVERYTHING.replace("https://docs.example.com/picture", url);
        std::fs::write(lotse.folder().join("guides/everything.toml"), other).unwrap();
        lotse.reopen();
        assert_eq!(lotse.ok("guides", Value::Null)["faults"][0]["code"], "guide-file");
        let desktop = Scripted::default();
        let fault = lotse.core().call(&desktop, "open_link", json!({ "url": url })).unwrap_err();
        assert_eq!(fault.code, "link-unknown");
        assert!(desktop.asked().is_empty(), "{url}");
    }
}

#[test]
fn failures_of_the_desktop_are_reported() {
    let lotse = Lotse::new();
    let desktop = Scripted { fails: true, ..Scripted::default() };
    let url = "https://docs.example.com/read";
    let fault = lotse.core().call(&desktop, "open_link", json!({ "url": url })).unwrap_err();
    assert_eq!((fault.code.as_str(), fault.args["detail"].as_str()), ("link-failed", "no browser"));
    let fault = lotse.core().call(&desktop, "open_data_folder", Value::Null).unwrap_err();
    assert_eq!(fault.code, "folder-failed");
    assert_eq!(fault.args["path"], lotse.folder().display().to_string());
}

#[test]
fn the_data_folder_is_opened() {
    let lotse = Lotse::new();
    let desktop = Scripted::default();
    lotse.core().call(&desktop, "open_data_folder", json!({})).unwrap();
    assert_eq!(desktop.asked(), [format!("folder {}", lotse.folder().display())]);
}

#[test]
fn only_the_file_saved_last_is_opened_or_shown() {
    let lotse = Lotse::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("support.json");
    let desktop = Scripted::saving_to(&path);
    for command in ["open_saved", "show_saved"] {
        let fault = lotse.core().call(&desktop, command, json!({})).unwrap_err();
        assert_eq!(fault.code, "saved-open-failed", "nothing was saved yet");
    }
    lotse.core().call(&desktop, "support_file", json!({})).unwrap();
    lotse.core().call(&desktop, "save_support_file", json!({})).unwrap();
    let fault = lotse.core().call(&desktop, "open_saved", json!({ "path": "/etc/passwd" })).unwrap_err();
    assert_eq!(fault.code, "internal", "the window can't name a path");
    lotse.core().call(&desktop, "open_saved", json!({})).unwrap();
    lotse.core().call(&desktop, "show_saved", json!({})).unwrap();
    let expected = [format!("file {}", path.display()), format!("folder of {}", path.display())];
    assert_eq!(desktop.asked()[1..], expected);

    std::fs::remove_file(&path).unwrap();
    let fault = lotse.core().call(&desktop, "open_saved", json!({})).unwrap_err();
    assert_eq!(
        (fault.code.as_str(), &fault.args["path"]),
        ("saved-open-failed", &path.display().to_string())
    );
    assert_eq!(fault.args["kind"], "missing");
    assert_eq!(desktop.asked().len(), 3, "nobody was asked to open what is gone");
}

#[test]
fn the_window_stays_on_top_if_that_is_preferred() {
    let lotse = Lotse::new();
    let desktop = Scripted::default();
    let mut wanted = crate::common::preferences("en");
    lotse.core().call(&desktop, "set_preferences", wanted.clone()).unwrap();
    lotse.core().call(&desktop, "start", json!({})).unwrap();
    assert!(desktop.asked().is_empty());
    for on in [true, false] {
        wanted["preferences"]["onTop"] = json!(on);
        lotse.core().call(&desktop, "set_preferences", wanted.clone()).unwrap();
        lotse.core().call(&desktop, "start", json!({})).unwrap();
    }
    assert_eq!(desktop.asked(), ["on top true", "on top true", "on top false"]);
}
