//! The window beside another one: as narrow and low as possible.
#![cfg(target_os = "linux")]

use lotse_e2e::{Page, Stage, limited};
use serde_json::json;

/// Takes pictures in light and dark, and asserts that the page does not scroll sideways.
async fn look(page: &Page, language: &str, kind: &str) {
    page.look(language, &format!("narrow-{kind}")).await;
    let wide = "const root = document.querySelector('[data-scroll]') ?? document.documentElement; \
        return root.scrollWidth - root.clientWidth";
    assert_eq!(page.run(wide).await, json!(0), "{language}: {kind} scrolls sideways");
}

async fn beside_a_console(system: &'static str, language: &str) {
    limited(280, async {
        let mut stage = Stage::new(system, 400, 500);
        let page = stage.open().await;
        look(&page, language, "home-empty").await;
        page.click("[data-test=start-button]").await;
        page.find("[data-test=start-page] [data-mode=practice]").await;
        look(&page, language, "start").await;
        page.click("[data-test=home-link]").await;
        page.begin_practice(
            "umbrella-connectwise",
            &[("product", "umbrella"), ("integrated", "no"), ("console", "msp")],
        )
        .await;
        look(&page, language, "step").await;
        while !page.has("table").await {
            page.take_all().await;
            page.tick_all().await;
            page.next().await;
        }
        look(&page, language, "matrix").await;
        page.click("[data-test=home-link]").await;
        page.find("[data-test=home-page]").await;
        look(&page, language, "home").await;
        stage.close(page).await;
    })
    .await;
}

#[tokio::test]
async fn beside_a_console_in_german() {
    beside_a_console("de_DE.UTF-8", "de").await;
}

#[tokio::test]
async fn beside_a_console_in_dutch() {
    beside_a_console("nl_NL.UTF-8", "nl").await;
}

#[tokio::test]
async fn beside_a_console_in_english() {
    beside_a_console("en_GB.UTF-8", "en").await;
}
