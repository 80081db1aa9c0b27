//! The window in Chromium, on the real core: it works there, and axe finds no violations.
#![cfg(target_os = "linux")]

use lotse_e2e::{Browser, limited};

const STEPS: usize = 4;

async fn walk(system: &str) {
    limited(240, async {
        let (browser, page) = Browser::open(system).await;
        assert_eq!(page.accessibility().await, Vec::<String>::new(), "the empty first page");
        page.begin_practice(
            "umbrella-connectwise",
            &[("product", "umbrella"), ("integrated", "no"), ("console", "msp")],
        )
        .await;
        for step in 0..STEPS {
            page.tick_all().await;
            assert_eq!(page.accessibility().await, Vec::<String>::new(), "step {step}");
            page.next().await;
        }
        for language in ["de", "nl", "en"] {
            page.speak(language).await;
            assert_eq!(page.accessibility().await, Vec::<String>::new(), "{language}");
        }
        let run = ["credentials-link", "answers-link", "end-link", "paper-button"];
        for way in run.into_iter().chain(["home-link", "run-check", "settings-link"]) {
            page.click(&format!("[data-test={way}]")).await;
            assert_eq!(page.accessibility().await, Vec::<String>::new(), "{way}");
        }
        browser.close(page).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "needs Chromium: a step of its own in `cargo xtask test`"]
async fn the_window_works_in_german() {
    walk("de_DE.UTF-8").await;
}

#[tokio::test]
#[ignore = "needs Chromium: a step of its own in `cargo xtask test`"]
async fn the_window_works_in_dutch() {
    walk("nl_NL.UTF-8").await;
}

#[tokio::test]
#[ignore = "needs Chromium: a step of its own in `cargo xtask test`"]
async fn the_window_works_in_english() {
    walk("en_GB.UTF-8").await;
}
