//! Each guide from the start to the end of a run, in one language each, in the real window.
#![cfg(target_os = "linux")]

use lotse_e2e::{Stage, limited};

async fn walk(system: &'static str, language: &str, guide: &str, answers: &[(&str, &str)]) {
    limited(240, async {
        let mut stage = Stage::new(system, 1280, 820);
        let page = stage.open().await;
        assert_eq!(page.run("return document.documentElement.lang").await, language, "the system's language");
        page.begin("Übungs-Betrieb Ärmel & Söhne", guide, answers).await;
        let steps = page.walk().await;
        assert!(steps.len() > 3, "{steps:?}");
        page.finish().await;
        page.click("[data-test=home-link]").await;
        page.find("[data-test=home-page]").await;
        page.find("[data-run][data-state=finished]").await;
        stage.close(page).await;
    })
    .await;
}

#[tokio::test]
async fn kaseya_in_german() {
    walk(
        "de_DE.UTF-8",
        "de",
        "kaseya-vsa-autotask",
        &[("generation", "vsa-9"), ("vsa", "6-7"), ("user", "new")],
    )
    .await;
}

#[tokio::test]
async fn sophos_with_autotask_in_german() {
    walk("de_DE.UTF-8", "de", "sophos-central-autotask", &[("replaces-user", "yes"), ("form", "with-lines")])
        .await;
}

#[tokio::test]
async fn umbrella_in_english() {
    walk(
        "en_GB.UTF-8",
        "en",
        "umbrella-connectwise",
        &[("product", "umbrella"), ("integrated", "no"), ("console", "msp")],
    )
    .await;
}

#[tokio::test]
async fn sophos_with_connectwise_in_english() {
    walk("en_US.UTF-8", "en", "sophos-central-connectwise", &[]).await;
}

#[tokio::test]
async fn workspace_in_dutch() {
    walk("nl_NL.UTF-8", "nl", "workspace-365-autotask", &[("connection", "new")]).await;
}
