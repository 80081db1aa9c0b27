//! Takes pictures of every kind of page in each language, light and dark, and checks each with axe-core.
#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, reason = "a test reports by panicking")]

use lotse_e2e::{Stage, limited};

async fn every_page(system: &'static str, language: &str) {
    limited(300, async {
        let mut stage = Stage::new(system, 1280, 820);
        let page = stage.open().await;
        page.look(language, "home-empty").await;

        page.click("[data-test=start-button]").await;
        page.find("[data-test=start-page]").await;
        page.click("[data-mode=checklist]").await;
        page.choose_organisation("Musterbetrieb Nord").await;
        page.click("[data-guide=kaseya-vsa-autotask]").await;
        page.find("[data-question=vsa]").await;
        page.look(language, "start").await;
        page.click("[data-question=generation] [data-answer=vsa-9]").await;
        page.click("[data-question=vsa] [data-answer='9']").await;
        page.click("[data-question=user] [data-answer=new]").await;
        page.until("everything is answered", "!document.querySelector('[data-test=begin-button]').disabled")
            .await;
        page.click("[data-test=begin-button]").await;
        page.find("[data-test=step-heading]").await;
        page.look(language, "step").await;

        // The step that shows the token only once: the token is visible but not captured, so the step is held.
        while !page.has("[data-action=capture-token]").await {
            page.tick_all().await;
            if page.has(".matrix, table").await {
                page.look(language, "tree").await;
            }
            page.next().await;
        }
        page.look(language, "form").await;
        page.walk().await;
        page.look(language, "end").await;
        page.finish().await;
        page.look(language, "finished").await;
        page.click("[data-test=paper-button]").await;
        page.find("[data-test=paper-frame]").await;
        page.look(language, "paper").await;

        page.click("[data-test=home-link]").await;
        page.begin(
            "Musterbetrieb Süd",
            "umbrella-connectwise",
            &[("product", "umbrella"), ("integrated", "no"), ("console", "msp")],
        )
        .await;
        while !page.has("table").await {
            page.tick_all().await;
            page.next().await;
        }
        page.fill("[data-test=note]", "äöüßëïé€ “ ”").await;
        page.look(language, "matrix").await;
        page.click("[data-test=answers-link]").await;
        page.look(language, "answers").await;
        page.click("[data-test=home-link]").await;
        page.find("[data-run]").await;
        page.look(language, "home").await;
        page.click("[data-test=settings-link]").await;
        page.find("[data-test=settings-page]").await;
        page.look(language, "settings").await;
        stage.close(page).await;

        // As if a second Lotse had the folder open.
        let _held = hold(&stage);
        let page = stage.open().await;
        page.find("[data-test=fault-page]").await;
        page.look(language, "fault").await;
        stage.close(page).await;
    })
    .await;
}

/// The pages of checks, credentials and practice.
async fn every_page_of_checks(system: &'static str, language: &str) {
    limited(300, async {
        let mut stage = Stage::new(system, 1280, 820).with_keychain();
        let page = stage.open().await;
        page.click("[data-test=start-button]").await;
        page.click("[data-mode=practice]").await;
        page.find("[data-test=practice-intro]").await;
        page.look(language, "practice-start").await;
        page.click("[data-test=home-link]").await;
        page.begin_practice(
            "umbrella-connectwise",
            &[("product", "umbrella"), ("integrated", "no"), ("console", "msp")],
        )
        .await;
        while !page.has("[data-credential=private-key]").await {
            page.tick_all().await;
            page.next().await;
        }
        page.look(language, "capture").await;
        page.take_all().await;
        page.look(language, "captured").await;
        page.walk_practice().await;
        page.click("[data-test=credentials-link]").await;
        page.find("[data-test=credentials-pane]").await;
        page.look(language, "credentials").await;
        page.click("[data-test=home-link]").await;
        page.click("[data-test=run-check]").await;
        page.find("[data-test=check-empty]").await;
        page.look(language, "check-first").await;
        assert_eq!(page.check().await, "changes");
        page.look(language, "check").await;
        page.run("document.querySelector('[data-matrix]').scrollIntoView({ block: 'start' })").await;
        page.look(language, "check-matrix").await;
        page.run("document.querySelector('[data-test=practice-console]').scrollIntoView()").await;
        page.look(language, "practice-console").await;

        page.click("[data-test=home-link]").await;
        page.find("[data-standing=problem]").await;
        page.look(language, "home-checked").await;
        page.click("[data-test=checks-link]").await;
        page.find("[data-test=checks-empty]").await;
        page.look(language, "checks-empty").await;
        page.click("[data-test=home-link]").await;
        page.click("[data-test=organisation-access]").await;
        page.find("[data-test=organisation-page]").await;
        page.look(language, "organisation").await;
        page.click("[data-test=webhooks-link]").await;
        page.find("[data-test=webhooks-page]").await;
        page.look(language, "webhooks").await;
        page.click("[data-test=words-link]").await;
        page.find("[data-test=word-list]").await;
        page.look(language, "words").await;
        stage.close(page).await;
    })
    .await;
}

#[tokio::test]
async fn checks_in_german() {
    every_page_of_checks("de_DE.UTF-8", "de").await;
}

#[tokio::test]
async fn checks_in_dutch() {
    every_page_of_checks("nl_NL.UTF-8", "nl").await;
}

#[tokio::test]
async fn checks_in_english() {
    every_page_of_checks("en_GB.UTF-8", "en").await;
}

/// Locks the data folder, as another Lotse would.
fn hold(stage: &Stage) -> std::fs::File {
    let file = std::fs::File::create(stage.folder().join("lotse.lock")).expect("the lock");
    file.lock().expect("a free lock");
    file
}

#[tokio::test]
async fn german() {
    every_page("de_DE.UTF-8", "de").await;
}

#[tokio::test]
async fn dutch() {
    every_page("nl_NL.UTF-8", "nl").await;
}

#[tokio::test]
async fn english() {
    every_page("en_GB.UTF-8", "en").await;
}
