//! The whole path without a mouse: start a run, do its steps, finish it, find things with the palette.
#![cfg(target_os = "linux")]

use lotse_e2e::{Page, Stage, limited};
use serde_json::json;

const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";
const DOWN: &str = "\u{E015}";
const ESCAPE: &str = "\u{E00C}";
const CONTROL_ENTER: &str = "\u{E009}\u{E007}\u{E000}";
const CONTROL_K: &str = "\u{E009}k\u{E000}";

/// How often Tab is pressed at most to reach something on a page.
const FAR: usize = 250;

async fn holds(page: &Page, script: &str) -> bool {
    page.run(&format!("return Boolean({script})")).await == json!(true)
}

/// Presses Tab until an element has the focus.
async fn tab_to(page: &Page, css: &str) {
    page.find(css).await;
    let there = format!("document.activeElement?.matches(\"{css}\")");
    for _ in 0..FAR {
        if holds(page, &there).await {
            return;
        }
        page.press(TAB).await;
    }
    assert!(holds(page, &there).await, "the Tab key does not reach {css}");
}

async fn press_on(page: &Page, css: &str) {
    tab_to(page, css).await;
    page.press(ENTER).await;
}

/// Chooses one of several: Tab reaches the group, the arrow keys move in it.
async fn choose(page: &Page, css: &str) {
    page.find(css).await;
    let group = format!("document.activeElement?.name === document.querySelector(\"{css}\").name");
    for _ in 0..FAR {
        if holds(page, &group).await {
            break;
        }
        page.press(TAB).await;
    }
    for _ in 0..20 {
        if holds(page, &format!("document.activeElement?.matches(\"{css}\")")).await {
            break;
        }
        page.press(DOWN).await;
    }
    if !holds(page, &format!("document.querySelector(\"{css}\").checked")).await {
        page.press(" ").await;
    }
    page.until("it is chosen", &format!("document.querySelector(\"{css}\").checked")).await;
}

#[tokio::test]
async fn the_whole_path_needs_no_mouse() {
    limited(300, async {
        let mut stage = Stage::new("en_GB.UTF-8", 1280, 820);
        let page = stage.open().await;
        press_on(&page, "[data-test=start-button]").await;
        choose(&page, "[data-mode=checklist] input").await;
        tab_to(&page, "[data-test=organisation-name]").await;
        page.press("Musterbetrieb Nord").await;
        page.press(ENTER).await;
        choose(&page, "[data-guide=umbrella-connectwise] input").await;
        for (question, answer) in [("product", "umbrella"), ("integrated", "no"), ("console", "msp")] {
            choose(&page, &format!("[data-question={question}] [data-answer={answer}] input")).await;
        }
        press_on(&page, "[data-test=begin-button]").await;
        page.find("[data-test=step-heading]").await;

        while !page.has("[data-test=end-pane]").await {
            let step = page.step().await;
            while page.has("input[data-action]:not(:checked)").await {
                tab_to(&page, "input[data-action]:not(:checked)").await;
                let action = page.run("return document.activeElement.dataset.action").await;
                page.press(" ").await;
                let ticked = format!("document.querySelector('[data-action={action}]').checked");
                page.until("the tick is there", &ticked).await;
            }
            page.press(CONTROL_ENTER).await;
            let moved = format!(
                "document.querySelector('[data-test=end-pane]') \
                 || ![undefined, '{step}'].includes(document.querySelector('[data-test=step]')?.dataset.step)"
            );
            page.until("the next step", &moved).await;
        }
        press_on(&page, "[data-test=finish-button]").await;
        page.find("[data-test=finished]").await;

        // The palette finds a step by a label of the vendor's screen.
        page.press(CONTROL_K).await;
        page.find("[data-test=palette] [data-hit]").await;
        page.press("Company Maintenance rights of the role").await;
        page.until("it is found", "document.querySelector('[data-hit=step][aria-selected=true]')").await;
        page.picture("keyboard-palette").await;
        page.press(ENTER).await;
        page.until("its step", "document.querySelector('[data-test=step]')?.dataset.step === 'role-rights'")
            .await;

        page.press("?").await;
        page.find("[data-shortcut=palette]").await;
        page.press(ESCAPE).await;
        page.until("it is closed", "!document.querySelector('[data-test=shortcuts]')").await;

        // Home: the menu of the organisation.
        press_on(&page, "[data-test=home-link]").await;
        press_on(&page, "[data-test=organisation-menu]").await;
        press_on(&page, "[data-test=organisation-rename]").await;
        page.until(
            "the name is selected",
            "document.activeElement?.matches('[data-test=organisation-name]')",
        )
        .await;
        page.press("Musterbetrieb Ost").await;
        page.press(ENTER).await;
        page.until("the new name", "document.querySelector('tbody h3').textContent.includes('Ost')").await;
        assert!(!holds(&page, "document.activeElement === document.body").await, "the focus is kept");
        stage.close(page).await;
    })
    .await;
}
