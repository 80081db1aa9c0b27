//! What comes after a run: an expiring key, a changed guide, a hand-over file with changes.
#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, reason = "a test reports by panicking")]

use std::fs;
use std::path::Path;

use lotse_e2e::{Page, Stage, limited};

const GUIDE: &str = include_str!("../../crates/guide/tests/fixtures/everything.toml");
const WORDS: [(&str, &str, &str); 3] = [
    ("de", include_str!("../../crates/guide/tests/fixtures/everything.de.ftl"), "Noch einmal hinsehen"),
    ("nl", include_str!("../../crates/guide/tests/fixtures/everything.nl.ftl"), "Nog eens kijken"),
    ("en", include_str!("../../crates/guide/tests/fixtures/everything.en.ftl"), "Look once more"),
];

/// The edits that make revision 8 of the sample guide: another right and a new step.
const CHANGES: [(&str, &str); 3] = [
    ("revision = 7", "revision = 8"),
    ("edit = \"my\"", "edit = \"all\""),
    (
        "[[part.step]]\nid = \"take-back\"",
        "[[part.step]]\nid = \"second-look\"\nactions = [{ check = \"ready\" }]\n\n[[part.step]]\nid = \"take-back\"",
    ),
];

const TOKEN: &str = "5e1fc0de-1111-4222-8333-444455556666";

/// Puts the sample guide into the data folder, in its old or its new revision.
fn guide(data: &Path, changed: bool) {
    let folder = data.join("guides");
    fs::create_dir_all(&folder).expect("a folder");
    let mut text = GUIDE.to_owned();
    for (old, new) in CHANGES.iter().filter(|_| changed) {
        assert!(text.contains(old), "{old}");
        text = text.replacen(old, new, 1);
    }
    fs::write(folder.join("everything.toml"), text).expect("the guide");
    for (language, words, step) in WORDS {
        let words = if changed { format!("{words}\nstep-second-look = {step}\n") } else { words.to_owned() };
        fs::write(folder.join(format!("everything.{language}.ftl")), words).expect("its words");
    }
}

/// Starts a connected run and captures a token that expires in ten days.
async fn token_that_ends(page: &Page) {
    page.begin_in(
        "connected",
        "Musterbetrieb Nord",
        "kaseya-vsa-autotask",
        &[("generation", "vsa-9"), ("vsa", "9"), ("user", "new")],
    )
    .await;
    loop {
        for (credential, value) in [("host", "vsa.example.com"), ("username", "lotse"), ("token", TOKEN)] {
            let capture = format!("[data-test=capture][data-credential={credential}]");
            if page.has(&format!("{capture} [data-test=secret-form]")).await {
                page.fill(&format!("{capture} [data-test=secret-value]"), value).await;
                // Typing into a date field works differently in each language, so set its value.
                let day = format!(
                    "const field = document.querySelector('{capture} [data-test=secret-expires]'); if (field) {{ \
                     const day = new Date(); day.setDate(day.getDate() + 10); \
                     field.value = day.toLocaleDateString('sv'); field.dispatchEvent(new Event('input', {{ bubbles: true }})) }}"
                );
                page.run(&day).await;
                page.click(&format!("{capture} [data-test=secret-keep]")).await;
                let kept = format!("document.querySelector('{capture} .kept')");
                page.until(&format!("{credential} is kept"), &kept).await;
            }
        }
        if page.has("[data-test=capture][data-credential=token] .kept").await {
            break;
        }
        page.tick_all().await;
        page.next().await;
    }
    page.click("[data-test=home-link]").await;
}

/// Hands over the only organisation that is not for practice.
async fn hand_over(stage: &Stage, page: &Page, file: &Path) {
    page.choose_in_menu("organisation-hand-over").await;
    page.click("[data-test=hand-over-save]").await;
    stage.answer_dialog(file).await;
    page.find("[data-test=hand-over-saved]").await;
    page.click("[data-test=hand-over-close]").await;
}

async fn later(system: &'static str, language: &str) {
    limited(300, async {
        let files = tempfile::tempdir().expect("a folder");
        let mut stage = Stage::new(system, 1280, 820).with_keychain();
        guide(stage.folder(), false);
        let page = stage.open().await;
        page.begin("Musterbetrieb Nord", "everything", &[("scope", "large"), ("again", "no")]).await;
        page.walk().await;
        page.finish().await;
        page.click("[data-test=home-link]").await;
        let before = files.path().join("before.lotse");
        hand_over(&stage, &page, &before).await;
        stage.close(page).await;

        guide(stage.folder(), true);
        let page = stage.open().await;
        page.find("[data-test=changed-run]").await;
        token_that_ends(&page).await;
        page.find("[data-attention^=expir]").await;
        page.look(language, "home-attention").await;
        page.click("[data-test=changed-run]").await;
        page.find("[data-test=changes-pane]").await;
        page.look(language, "changes").await;
        page.click("[data-test=changes-look]").await;
        page.find("[data-test=end-pane]").await;
        page.click("[data-test=home-link]").await;
        page.find("[data-run]").await;
        assert!(!page.has("[data-test=changed-run]").await, "it was looked at");
        page.click("[data-test=calendar-link]").await;
        page.find("[data-test=expiry-procedure]").await;
        page.look(language, "calendar").await;
        let calendar = files.path().join("lotse.ics");
        page.click("[data-test=calendar-save]").await;
        stage.answer_dialog(&calendar).await;
        page.find("[data-test=calendar-saved]").await;
        let text = fs::read_to_string(&calendar).expect("the calendar");
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 1, "{text}");
        assert!(text.contains("Musterbetrieb Nord") && !text.contains(TOKEN), "{text}");
        page.click("[data-test=expiry-procedure]").await;
        page.find("[data-test=end-pane] details[open]").await;

        // Another computer has the organisation as it was before, and shows what the file would change.
        page.click("[data-test=home-link]").await;
        page.choose_in_menu("organisation-rename").await;
        page.fill("[data-test=organisation-name]", "Musterbetrieb Süd").await;
        page.click("[data-test=organisation-submit]").await;
        page.until(
            "the new name",
            "document.querySelector('main').textContent.includes('Musterbetrieb Süd')",
        )
        .await;
        let after = files.path().join("after.lotse");
        hand_over(&stage, &page, &after).await;
        stage.close(page).await;

        let mut other = Stage::new(system, 1280, 820);
        let page = other.open().await;
        for file in [&before, &after] {
            page.click("[data-test=home-link]").await;
            page.click("[data-test=import-open]").await;
            other.answer_dialog(file).await;
            page.find("[data-test=import]").await;
            if file == &after {
                assert!(page.text("[data-test=import-changes]").await.contains("Musterbetrieb Süd"));
                page.look(language, "import-changes").await;
            }
            page.click("[data-test=import-confirm]").await;
            page.until("the file is in", "!document.querySelector('[data-test=import]')").await;
        }
        other.close(page).await;
    })
    .await;
}

#[tokio::test]
async fn later_changes_are_shown_in_german() {
    later("de_DE.UTF-8", "de").await;
}

#[tokio::test]
async fn later_changes_are_shown_in_dutch() {
    later("nl_NL.UTF-8", "nl").await;
}

#[tokio::test]
async fn later_changes_are_shown_in_english() {
    later("en_GB.UTF-8", "en").await;
}
