//! How many clicks a run needs in the real window, with every guard in place: for a technician who knows the guide, ticks what
//! needs a tick of its own, and pastes values.
#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, clippy::panic, reason = "a test reports by panicking")]

use std::time::Duration;

use lotse_e2e::{Page, Stage, limited};
use serde_json::json;

/// Counts every mouse click from now on.
async fn count(page: &Page) {
    page.run(
        "window.clicks = 0; addEventListener('pointerdown', it => { if (it.isTrusted) window.clicks += 1 }, true)",
    )
    .await;
}

async fn counted(page: &Page) -> u64 {
    page.run("return window.clicks").await.as_u64().expect("a number")
}

/// Ticks the open boxes that a script finds, one by one.
async fn tick_each(page: &Page, boxes: &str) {
    loop {
        let script = format!("return ({boxes})?.dataset.action ?? null");
        let Some(action) = page.run(&script).await.as_str().map(str::to_owned) else { return };
        page.click(&format!("input[data-action='{action}']")).await;
        let done = format!("document.querySelector(\"input[data-action='{action}']\")?.checked");
        page.until("the tick is there", &done).await;
    }
}

/// Captures the open values of the step: a click into the first field, then pasting and Enter.
async fn take(page: &Page) {
    let open = "[...document.querySelectorAll('[data-test=capture]')].find(it => it.querySelector('[data-test=secret-form]'))";
    loop {
        let script = format!("return ({open})?.dataset.credential ?? null");
        let Some(credential) = page.run(&script).await.as_str().map(str::to_owned) else { return };
        let capture = format!("[data-test=capture][data-credential={credential}]");
        let field = format!("{capture} [data-test=secret-value]");
        if page.run(&format!("return document.activeElement.matches(\"{field}\")")).await != json!(true) {
            page.click(&field).await;
        }
        let shown =
            format!("return document.querySelector(\"[data-value='{credential}'] code\").textContent");
        let value = page.run(&shown).await.as_str().expect("a value on the practice screen").to_owned();
        page.press(&value).await;
        page.press("\u{e007}").await;
        page.until(&format!("{credential} is kept"), &format!("document.querySelector(\"{capture} .kept\")"))
            .await;
    }
}

/// Does a step as a technician would. Returns how many keys are copied from it to the product.
async fn step(page: &Page) -> u64 {
    if page.has("[data-test=rows-together]").await {
        page.click("[data-test=rows-together]").await;
        page.until("the rows are ticked", "!document.querySelector('[data-test=rows-together]')").await;
    }
    let open = "input[data-action]:not(:checked)";
    tick_each(page, &format!("document.querySelector(`li.kind-matrix {open}, li.kind-check {open}`)")).await;
    let route = "[...document.querySelectorAll('.routes')].find(it => !it.querySelector(':checked'))";
    tick_each(page, &format!("{route}?.querySelector('input')")).await;
    // The click that makes a secret appear.
    let before = format!(
        "(() => {{ const key = document.querySelector('[data-test=secret-show]'); \
         const last = key && [...document.querySelectorAll('input[data-action]')] \
           .filter(it => it.compareDocumentPosition(key) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1); \
         return last?.matches('{open}') ? last : null }})()"
    );
    tick_each(page, &before).await;
    take(page).await;
    // What comes after a value can be ticked once the core knows that the value is stored.
    let left = "[...document.querySelectorAll('input[data-action]:not(:checked)')]";
    let ready = format!(
        "document.querySelector('[data-test=done-button]') || {left}.every(it => it.closest('.routes'))"
    );
    page.until("the step can be left", &ready).await;
    let copied = page.all("[data-test=entered]").await.len();
    let before = page.step().await;
    let moved = format!(
        "return Boolean(document.querySelector('[data-test=end-pane]') \
         || ![undefined, '{before}'].includes(document.querySelector('[data-test=step]')?.dataset.step))"
    );
    // If something is left, the window stays on the step; the technician clicks again, and that counts.
    for _ in 0..3 {
        let done = page.has("[data-test=done-button]").await;
        page.click(if done { "[data-test=done-button]" } else { "[data-test=next-button]" }).await;
        for _ in 0..100 {
            if page.run(&moved).await == json!(true) {
                return u64::try_from(copied).expect("few");
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }
    panic!("the step {before} can't be left");
}

/// The clicks from the first page to the finished run, plus one for each key that is copied to the product.
async fn clicks(guide: &str, answers: &[(&str, &str)]) -> u64 {
    let mut stage = Stage::new("en_GB.UTF-8", 1280, 820).with_keychain();
    let page = stage.open().await;
    count(&page).await;
    page.begin_practice(guide, answers).await;
    let id = "window.__TAURI_INTERNALS__.invoke('home', {}).then(home => home.organisations[0].runs[0].id)";
    let right = format!(
        "const done = arguments[arguments.length - 1]; \
         {id}.then(run => window.__TAURI_INTERNALS__.invoke('set_mistakes', {{ run, names: [] }})) \
         .then(() => done(null), fault => done(JSON.stringify(fault)))"
    );
    assert_eq!(page.run_async(&right, Vec::new()).await, json!(null));
    let mut copies = 0;
    while !page.has("[data-test=end-pane]").await {
        copies += step(&page).await;
    }
    page.click("[data-test=end-check]").await;
    page.check().await;
    page.click("[data-test=eyes-seen-all]").await;
    page.click("[data-test=check-end]").await;
    page.finish().await;
    let all = counted(&page).await;
    stage.close(page).await;
    all + copies
}

#[tokio::test]
async fn an_umbrella_run_costs_at_most_forty_clicks() {
    limited(280, async {
        let answers = [("product", "umbrella"), ("integrated", "no"), ("console", "msp")];
        let clicks = clicks("umbrella-connectwise", &answers).await;
        assert!(clicks <= 40, "{clicks}");
    })
    .await;
}

#[tokio::test]
async fn a_kaseya_run_costs_at_most_fifty_five_clicks() {
    limited(280, async {
        let answers = [("generation", "vsa-9"), ("vsa", "9"), ("user", "new")];
        let clicks = clicks("kaseya-vsa-autotask", &answers).await;
        assert!(clicks <= 55, "{clicks}");
    })
    .await;
}
