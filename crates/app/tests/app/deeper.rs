//! The deeper check: a stage of its own after a check, with results of its own, that judges nothing.

use serde_json::{Value, json};

use crate::checks::practice;
use crate::common::{Lotse, check, end, preferences, text};

fn kaseya(lotse: &Lotse) -> String {
    let answers = json!({ "generation": "vsa-9", "vsa": "9", "user": "new" });
    lotse.start_in("practice", "", "kaseya-vsa-autotask", &answers)
}

fn mistakes(lotse: &Lotse, run: &str, names: &[&str]) {
    lotse.ok("set_mistakes", json!({ "run": run, "names": names }));
}

fn deeper(lotse: &Lotse, run: &str) -> Value {
    lotse.ok("start_deeper_check", json!({ "run": run }));
    end(lotse, run)
}

fn states(page: &Value) -> Vec<&str> {
    let findings = page["deeper"]["check"]["findings"].as_array();
    findings.into_iter().flatten().filter_map(|it| it["state"].as_str()).collect()
}

#[test]
fn it_follows_a_check_and_leaves_it_as_it_is() {
    let mut lotse = Lotse::new();
    let run = kaseya(&lotse);
    mistakes(&lotse, &run, &[]);
    assert_eq!(lotse.ok("check_page", json!({ "run": run }))["goesDeeper"], false, "nothing was checked yet");
    let before = check(&lotse, &run);
    assert_eq!((&before["goesDeeper"], &before["deeper"]), (&json!(true), &Value::Null));

    let page = deeper(&lotse, &run);
    assert_eq!(states(&page), ["pass", "pass"], "{page:#}");
    assert!(page["deeper"]["check"]["calls"].as_u64() <= page["deeper"]["limit"].as_u64());
    assert_eq!(page["last"], before["last"], "the check stands as it is");
    assert_eq!(page["view"]["standing"], before["view"]["standing"]);

    lotse.reopen();
    let page = lotse.ok("check_page", json!({ "run": run }));
    assert_eq!(states(&page), ["pass", "pass"], "it is never lost");

    mistakes(&lotse, &run, &["autotask-wizard-open"]);
    assert_eq!(states(&deeper(&lotse, &run)), ["needs-eyes", "needs-eyes"]);
    assert_eq!(check(&lotse, &run)["deeper"], Value::Null, "the next check makes it old");
}

#[test]
fn a_stopped_one_leaves_the_check_before_it() {
    let lotse = Lotse::new();
    let run = kaseya(&lotse);
    mistakes(&lotse, &run, &["autotask-slow"]);
    let before = check(&lotse, &run);
    let page = lotse.ok("start_deeper_check", json!({ "run": run }));
    assert_eq!(page["running"]["limit"], 25);
    lotse.refused("start_deeper_check", json!({ "run": run }), "check-running");
    lotse.ok("stop_check", json!({ "run": run }));
    let page = end(&lotse, &run);
    assert_eq!((&page["deeper"], &page["stopped"]), (&Value::Null, &Value::Null));
    assert_eq!(page["last"], before["last"]);
}

#[test]
fn no_name_of_a_record_reaches_the_journal() {
    let lotse = Lotse::new();
    let run = kaseya(&lotse);
    mistakes(&lotse, &run, &[]);
    check(&lotse, &run);
    let page = deeper(&lotse, &run).to_string();
    assert!(!page.contains("Practice PC") && !page.contains("Customer\""), "{page}");
}

#[test]
fn it_stands_on_the_proof_of_its_run() {
    let lotse = Lotse::new();
    lotse.ok("set_preferences", preferences("en"));
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = practice(&lotse, "umbrella-connectwise", &answers);
    mistakes(&lotse, &run, &["connectwise-nothing-written"]);
    check(&lotse, &run);
    let lead = "This check only counts what the product has written";
    let asked = json!({ "run": run, "kind": "proof", "format": "markdown", "bilingual": false });
    let proof = || text(&lotse.ok("print", asked.clone())["text"]);
    assert!(!proof().contains(lead));
    let page = deeper(&lotse, &run);
    assert!(states(&page).contains(&"not-applicable"), "{page:#}");
    let paper = proof();
    assert!(paper.contains(lead) && paper.contains("/service/tickets?conditions="), "{paper}");
    check(&lotse, &run);
    assert!(!proof().contains(lead), "the next check makes it old");
}
