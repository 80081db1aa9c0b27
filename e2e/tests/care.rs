//! Care for data, in each language: the question about unsaved keys, erasing, crash notes, the support file.
#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, reason = "a test reports by panicking")]

use lotse_e2e::{Page, Stage, limited};

const CRASH: &str = r#"{"format":1,"version":"0.1.0","at":"2026-11-21T09:00:00Z","place":"crates/app/src/x.rs:1:1","thread":"main","message":null,"log":[]}"#;

/// Closes the window after a moment, so that the script can still return.
const CLOSE: &str = "setTimeout(() => window.__TAURI_INTERNALS__.invoke('close_window', {}), 50)";

async fn dialog(page: &Page, open: &str, dialog: &str, language: &str, close: &str) {
    page.click(open).await;
    page.find(&format!("[data-test={dialog}]")).await;
    page.look(language, dialog).await;
    page.click(close).await;
    page.until("it is closed", &format!("!document.querySelector('[data-test={dialog}]')")).await;
}

async fn cared_for(system: &'static str, language: &str) {
    limited(240, async {
        let mut stage = Stage::new(system, 1280, 820).with_keychain();
        let log = stage.folder().join("log");
        std::fs::create_dir_all(&log).expect("a folder");
        std::fs::write(log.join("crash.json"), CRASH).expect("a file");
        let page = stage.open().await;
        page.find("[data-test=crashed]").await;
        page.look(language, "crashed").await;
        dialog(&page, "[data-test=crash-support]", "support", language, "[data-test=support-close]").await;
        page.click("[data-test=crash-dismiss]").await;
        page.until("the note is gone", "!document.querySelector('[data-test=crashed]')").await;

        page.begin_practice(
            "umbrella-connectwise",
            &[("product", "umbrella"), ("integrated", "no"), ("console", "msp")],
        )
        .await;
        while !page.has("[data-credential=private-key]").await {
            page.take_all().await;
            page.tick_all().await;
            page.next().await;
        }
        let key = "[data-credential=private-key] [data-test=secret-value]";
        page.fill(key, "practice-private-key").await;
        dialog(&page, "[data-test=settings-link]", "unsaved", language, "[data-test=unsaved-stay]").await;
        assert_eq!(page.property(key, "value").await, "practice-private-key");
        // The window does not close before the question is answered.
        page.run(CLOSE).await;
        page.find("[data-test=unsaved]").await;
        page.click("[data-test=unsaved-stay]").await;
        assert_eq!(page.property(key, "value").await, "practice-private-key");
        page.click("[data-test=home-link]").await;
        page.click("[data-test=unsaved-discard]").await;

        page.click("[data-test=organisation-access]").await;
        page.find("[data-test=organisation-page]").await;
        dialog(&page, "[data-test=erase-link]", "erase", language, "[data-test=erase-no]").await;

        page.click("[data-test=settings-link]").await;
        dialog(
            &page,
            "[data-test=third-party]",
            "third-party-dialog",
            language,
            "[data-test=third-party-close]",
        )
        .await;
        page.look(language, "settings-end").await;
        // Without unsaved input, the window closes.
        let apps = stage.apps();
        page.run(CLOSE).await;
        stage.has_ended(&apps);
    })
    .await;
}

#[tokio::test]
async fn user_data_is_protected_in_german() {
    cared_for("de_DE.UTF-8", "de").await;
}

#[tokio::test]
async fn user_data_is_protected_in_dutch() {
    cared_for("nl_NL.UTF-8", "nl").await;
}

#[tokio::test]
async fn user_data_is_protected_in_english() {
    cared_for("en_GB.UTF-8", "en").await;
}
