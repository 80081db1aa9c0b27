//! What a lot of work costs: Home with a thousand organisations and five runs each, and memory over hundreds of switches of the
//! language and of the step. They measure and assert nothing:
//! `cargo nextest run --workspace --run-ignored only --no-capture -E 'package(lotse-e2e) & binary(many)'`.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test reports by panicking")]
#![expect(clippy::print_stdout, reason = "it reports figures")]

use lotse_e2e::{Page, Stage, limited};
use serde_json::json;

const ORGANISATIONS: usize = 1000;
/// Organisations that one script adds, so that none runs into the driver's time limit.
const AT_ONCE: usize = 20;

/// Adds organisations with a run of each guide.
const FILL: &str = "const [from, to, done] = arguments;\
    const call = (command, request) => window.__TAURI_INTERNALS__.invoke(command, request);\
    const guides = { 'umbrella-connectwise': { product: 'umbrella', integrated: 'no', console: 'msp' },\
      'workspace-365-autotask': { connection: 'new' }, 'sophos-central-connectwise': {},\
      'kaseya-vsa-autotask': { generation: 'vsa-9', vsa: '9', user: 'new' },\
      'sophos-central-autotask': { 'replaces-user': 'no', form: 'with-lines' } };\
    (async () => { for (let i = from; i < to; i += 1) {\
      const { id } = await call('add_organisation', { name: `Organisation ${i}` });\
      for (const [guide, answers] of Object.entries(guides))\
        await call('start_run', { organisation: id, guide, answers, mode: 'checklist' });\
    } })().then(() => done(null), (fault) => done(JSON.stringify(fault)));";

/// Measures the milliseconds from a change to the frame that shows it.
const CHANGE: &str = "const [css, value, kind, done] = arguments;\
    const field = document.querySelector(css); const start = performance.now(); field.value = value;\
    field.dispatchEvent(new Event(kind, { bubbles: true }));\
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));";

/// Scrolls through the list. Returns the milliseconds of each frame, and how many frames were empty in the middle.
const SCROLL: &str = "const done = arguments[0]; const page = document.querySelector('[data-test=home-page]');\
    const frames = []; let empty = 0; let last = performance.now(); page.scrollTop = 600;\
    const step = () => { const now = performance.now(); frames.push(now - last); last = now;\
      if (!document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('tr[data-run]')) empty += 1;\
      if (frames.length > 150) return done({ frames: frames.slice(2), empty });\
      page.scrollTop += 400; requestAnimationFrame(step); };\
    requestAnimationFrame(step);";

fn say(what: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    println!("{what}: median {:.0} ms, 95 % {:.0} ms, most {:.0} ms", at(50), at(95), at(100));
}

async fn change(page: &Page, css: &str, value: &str, kind: &str) -> f64 {
    page.run_async(CHANGE, vec![json!(css), json!(value), json!(kind)]).await.as_f64().unwrap()
}

#[tokio::test]
#[ignore = "measures, and takes minutes"]
async fn home_with_a_thousand_organisations() {
    limited(1800, async {
        let mut stage = Stage::new("en_GB.UTF-8", 1280, 820);
        let page = stage.open().await;
        for from in (0..ORGANISATIONS).step_by(AT_ONCE) {
            let fault = page.run_async(FILL, vec![json!(from), json!(from + AT_ONCE)]).await;
            assert!(fault.is_null(), "{fault}");
        }
        page.click("[data-test=settings-link]").await;
        page.find("[data-test=settings-page]").await;
        let open = "const done = arguments[0]; const start = performance.now();\
            document.querySelector('[data-test=home-link]').click();\
            const look = () => document.querySelector('tr[data-run]') ? done(performance.now() - start)\
              : requestAnimationFrame(look); look();";
        say("open Home", vec![page.run_async(open, Vec::new()).await.as_f64().unwrap()]);
        let mut keys = Vec::new();
        for word in
            ["o", "or", "org", "organisation 9", "organisation 98", "kaseya", "nothing", "umbrella 12", ""]
        {
            keys.push(change(&page, "[data-test=home-search]", word, "input").await);
        }
        say("a key in the search", keys);
        let mut filters = Vec::new();
        for state in ["open", "finished", "problem", ""] {
            filters.push(change(&page, "[data-test=home-state]", state, "change").await);
        }
        filters.push(change(&page, "[data-test=home-psa]", "Autotask", "change").await);
        filters.push(change(&page, "[data-test=home-psa]", "", "change").await);
        say("a filter", filters);
        let scrolled = page.run_async(SCROLL, Vec::new()).await;
        let frames =
            scrolled["frames"].as_array().unwrap().iter().filter_map(serde_json::Value::as_f64).collect();
        say("a frame while scrolling 400 pixels each", frames);
        println!("frames with an empty middle: {}", scrolled["empty"]);
        assert_eq!(scrolled["empty"], 0);
        stage.close(page).await;
    })
    .await;
}

/// Switches the language or goes to another step, so many times, and waits for what is shown each time.
const REPEAT: &str = "const [css, times, done] = arguments; let left = times; const step = () => {\
      if (left-- <= 0) return done(null);\
      const all = [...document.querySelectorAll(css)].filter(it => !it.disabled && it.getAttribute('aria-pressed') !== 'true' \
        && it.getAttribute('aria-current') === null);\
      all[left % all.length].click(); setTimeout(step, 60); }; step();";

/// The memory of the processes of the window, in MB: each page counts for its share of those that use it.
fn memory(apps: &[u32]) -> f64 {
    let share = |id: &u32| {
        let text = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
        line.and_then(|it| it.trim_end_matches("kB").trim().parse::<f64>().ok()).unwrap_or_default()
    };
    apps.iter().map(share).sum::<f64>() / 1024.0
}

#[tokio::test]
#[ignore = "measures, and takes minutes"]
async fn memory_over_a_day() {
    limited(900, async {
        let mut stage = Stage::new("en_GB.UTF-8", 1280, 820);
        let page = stage.open().await;
        let answers = [("product", "umbrella"), ("integrated", "no"), ("console", "msp")];
        page.begin("Example", "umbrella-connectwise", &answers).await;
        for (what, css) in
            [("steps", "button[data-step]"), ("switches of the language", "header [data-language]")]
        {
            for times in 0..7 {
                println!("{what}, {}: {:.0} MB", times * 50, memory(&stage.processes()));
                for _ in 0..5 {
                    page.run_async(REPEAT, vec![json!(css), json!(10)]).await;
                }
            }
        }
        // What the engine gives back by itself.
        tokio::time::sleep(std::time::Duration::from_secs(30)).await;
        println!("after 30 seconds of rest: {:.0} MB", memory(&stage.processes()));
        stage.close(page).await;
    })
    .await;
}
