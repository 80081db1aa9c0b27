//! A secret that the window calls stored survives a power cut. One that is only in memory is reported as gone afterwards.
#![cfg(target_os = "linux")]

use lotse_e2e::{Page, Stage, limited};
use serde_json::{Value, json};

const GUIDE: &str = "umbrella-connectwise";
const ANSWERS: [(&str, &str); 3] = [("product", "umbrella"), ("integrated", "no"), ("console", "msp")];
const KEY: &str = "[data-test=capture][data-credential=private-key]";

/// Starts a practice run and goes to the step where the vendor shows the private key once.
async fn to_the_key(page: &Page) {
    page.begin_practice(GUIDE, &ANSWERS).await;
    while page.step().await != "keys" {
        page.take_all().await;
        page.tick_all().await;
        page.next().await;
    }
    page.find(KEY).await;
}

/// The only run, as the core returns it.
async fn run(page: &Page) -> Value {
    let script = "const done = arguments[arguments.length - 1];
        const call = (name, given) => window.__TAURI_INTERNALS__.invoke(name, given);
        call('home', {})
            .then(home => call('run', { run: home.organisations[0].runs[0].id }))
            .then(done, fault => done({ fault: JSON.stringify(fault) }));";
    page.run_async(script, Vec::new()).await
}

fn ticked(run: &Value) -> bool {
    let ticked = &run["progress"]["steps"]["keys"]["ticked"];
    ticked.as_array().is_some_and(|all| all.contains(&json!("capture-private-key")))
}

/// Opens the app and the run, at its current step.
async fn reopen(stage: &mut Stage) -> Page {
    let page = stage.open().await;
    page.click("[data-test=run-open]").await;
    page.find("[data-test=step-heading]").await;
    page
}

/// The state of a finding on the check page.
async fn state(page: &Page, finding: &str) -> Value {
    let script =
        format!("return document.querySelector(\"[data-finding='{finding}']\")?.dataset.state ?? null");
    page.run(&script).await
}

#[tokio::test]
async fn a_power_cut_right_after_keeping_loses_no_secret() {
    limited(180, async {
        let mut stage = Stage::new("de_DE.UTF-8", 1280, 820).with_keychain();
        let page = stage.open().await;
        to_the_key(&page).await;
        page.find("[data-test=keychain][data-kept=keychain]").await;
        let taken = page.take_all().await;
        // `take_all` has returned, so the window says that the last value, the private key, is stored.
        stage.cut_power();
        assert_eq!(taken.len(), 1, "the private key");

        let page = reopen(&mut stage).await;
        assert_eq!(page.step().await, "keys");
        page.find(&format!("{KEY} [data-test=stored].ok")).await;
        assert!(!page.has("[data-test=capture-lost]").await);
        let facts = run(&page).await;
        assert!(ticked(&facts), "{facts:#}");
        assert_eq!(facts["stored"]["private-key"]["kept"], "keychain");
        assert_eq!(facts["stored"]["private-key"]["lost"], false);

        page.walk_practice().await;
        page.click("[data-test=end-check]").await;
        assert_eq!(page.check().await, "changes", "the mistakes of practice, and nothing else");
        assert_eq!(page.findings("failed").await, 0);
        assert_eq!(state(&page, "credential/private-key").await, json!("pass"));
        stage.close(page).await;
    })
    .await;
}

#[tokio::test]
async fn without_a_keychain_the_window_warns_before_and_says_afterwards_what_is_gone() {
    limited(180, async {
        let mut stage = Stage::new("nl_NL.UTF-8", 1280, 820);
        let page = stage.open().await;
        to_the_key(&page).await;
        page.find("[data-test=keychain][data-kept=session]").await;
        let above = "const warning = document.querySelector('[data-test=keychain]');
            const first = document.querySelector('[data-test=step] [data-action], [data-test=capture]');
            return Boolean(warning.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);";
        assert_eq!(page.run(above).await, json!(true), "the warning stands before what is to be done");
        assert_eq!(page.accessibility().await, Vec::<String>::new());
        page.picture("keychain-missing-nl").await;

        page.take_all().await;
        page.find(&format!("{KEY} [data-test=stored].warn")).await;
        let facts = run(&page).await;
        assert_eq!(facts["stored"]["private-key"]["kept"], "session");
        assert!(ticked(&facts), "{facts:#}");
        // While Lotse is running, the key is there.
        page.walk_practice().await;
        page.click("[data-test=end-check]").await;
        page.find("[data-test=check-page]").await;
        assert!(!page.has("[data-need]").await, "nothing is lacking");
        assert_eq!(page.check().await, "changes");
        stage.close(page).await;

        let page = stage.open().await;
        page.click("[data-test=run-check]").await;
        page.find("[data-need=session-lost]").await;
        page.picture("keychain-lost-nl").await;
        assert_eq!(page.accessibility().await, Vec::<String>::new());
        assert_eq!(page.all("[data-need]").await.len(), 1, "what is not a secret is still there");
        page.click("[data-need=session-lost] [data-test=need-step]").await;
        page.find(&format!("{KEY} [data-test=capture-lost]")).await;
        assert_eq!(page.step().await, "keys");
        page.find(&format!("{KEY} [data-test=secret-form]")).await;

        // After capturing again, nothing is missing.
        page.take_all().await;
        page.click("[data-test=check-link]").await;
        page.find("[data-test=check-start]").await;
        page.until("nothing is lacking", "!document.querySelector('[data-need]')").await;
        assert_eq!(page.check().await, "changes");
        assert_eq!(state(&page, "credential/private-key").await, json!("pass"));
        stage.close(page).await;
    })
    .await;
}
