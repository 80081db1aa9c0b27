//! A run is handed over as a file, continued on another computer in another language, confirmed by a second person, and
//! put on paper. The file dialogs are the system's own.
#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, reason = "a test reports by panicking")]

use std::path::Path;
use std::process::Command;

use lotse_e2e::{Page, Stage, limited};
use serde_json::json;

const ANSWERS: [(&str, &str); 3] = [("product", "umbrella"), ("integrated", "no"), ("console", "msp")];

/// Sets the name of the person who works here.
async fn works(page: &Page, person: &str) {
    page.click("[data-test=settings-link]").await;
    page.find("[data-test=settings-page]").await;
    page.fill("[data-test=person]", person).await;
    page.press("\u{e004}").await;
    let kept = format!(
        "const done = arguments[arguments.length - 1]; \
         window.__TAURI_INTERNALS__.invoke('start', {{}}).then(it => done(it.preferences.person === '{person}'))"
    );
    while page.run_async(&kept, Vec::new()).await != json!(true) {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    page.click("[data-test=home-link]").await;
}

fn text_of(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output().expect("pdftotext");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

async fn from_one_to_the_other(
    system: &'static str,
    language: &str,
    other_system: &'static str,
    other: &str,
) {
    limited(300, async {
        let files = tempfile::tempdir().expect("a folder");
        let file = files.path().join("run.lotse");
        let mut first = Stage::new(system, 1280, 820);
        let page = first.open().await;
        works(&page, "Muster Eins").await;
        page.begin("Musterbetrieb Nord", "umbrella-connectwise", &ANSWERS).await;
        page.tick_all().await;
        page.next().await;
        page.fill("[data-test=note]", "Äpfel 日本 <b>").await;
        page.walk().await;
        page.find("[data-test=end-pane]").await;
        page.finish().await;
        page.click("[data-test=hand-over-open]").await;
        page.find("[data-test=hand-over]").await;
        page.look(language, "hand-over").await;
        page.click("[data-test=hand-over-save]").await;
        first.answer_dialog(&file).await;
        page.find("[data-test=hand-over-saved]").await;
        page.click("[data-test=hand-over-close]").await;
        first.close(page).await;
        assert!(std::fs::metadata(&file).expect("the file").len() > 1000);

        let mut second = Stage::new(other_system, 1280, 820);
        let page = second.open().await;
        works(&page, "Voorbeeld Twee").await;
        page.click("[data-test=import-open]").await;
        second.answer_dialog(&file).await;
        page.find("[data-test=import]").await;
        page.look(other, "import").await;
        page.click("[data-test=import-confirm]").await;
        page.until("the file is in", "!document.querySelector('[data-test=import]')").await;
        page.find("[data-test=step-heading], [data-test=end-pane]").await;
        while !page.has("[data-test=end-pane]").await {
            page.next().await;
        }
        // The first computer's finish is only reported here; the run must be finished here too.
        page.find("[data-test=finished-elsewhere]").await;
        page.look(other, "end-elsewhere").await;
        page.click("[data-test=home-link]").await;
        page.find("[data-test=home-page]").await;
        page.look(other, "home-elsewhere").await;
        page.click("[data-test=run-open]").await;
        page.click("[data-test=end-link]").await;
        page.finish().await;
        page.click("[data-test=second-want]").await;
        page.find("[data-test=second-form]").await;
        page.look(other, "second").await;
        // Somebody who worked on the run can't confirm it.
        page.fill("[data-test=second-name]", "muster eins").await;
        page.click("[data-test=second-confirm]").await;
        page.find("[data-test=second-fault]").await;
        page.fill("[data-test=second-name]", "Example Three").await;
        page.click("[data-test=second-confirm]").await;
        page.find("[data-test=second-said]").await;

        page.click("[data-test=paper-button]").await;
        page.find("[data-test=paper-frame]").await;
        page.click("[data-test=paper-kind][data-kind=report], [data-kind=report] input").await;
        page.settle().await;
        page.look(other, "paper-report").await;
        let pdf = files.path().join("report.pdf");
        page.click("[data-test=paper-save]").await;
        second.answer_dialog(&pdf).await;
        page.until("it is saved", "document.querySelector('[data-test=paper-said]').textContent.trim()")
            .await;
        let text = text_of(&pdf);
        for word in ["Musterbetrieb Nord", "Muster Eins", "Example Three", "umbrella-connectwise"] {
            assert!(text.contains(word), "{word} is not in\n{text}");
        }

        page.click("[data-test=home-link]").await;
        page.click("[data-test=calendar-link]").await;
        page.find("[data-test=calendar-page]").await;
        page.look(other, "calendar-empty").await;
        page.click("[data-test=settings-link]").await;
        page.find("[data-test=journal-check]").await;
        page.click("[data-test=journal-check]").await;
        page.find("[data-test=journal-verdict]").await;
        let verdict =
            page.run("return document.querySelector('[data-test=journal-verdict]').dataset.verdict").await;
        assert_eq!(verdict, json!("whole"));
        page.look(other, "settings-journal").await;
        second.close(page).await;
    })
    .await;
}

#[tokio::test]
async fn from_german_to_dutch() {
    from_one_to_the_other("de_DE.UTF-8", "de", "nl_NL.UTF-8", "nl").await;
}

#[tokio::test]
async fn from_dutch_to_english() {
    from_one_to_the_other("nl_NL.UTF-8", "nl", "en_GB.UTF-8", "en").await;
}

#[tokio::test]
async fn from_english_to_german() {
    from_one_to_the_other("en_GB.UTF-8", "en", "de_DE.UTF-8", "de").await;
}
