//! How long a guide takes, before it is started.

use serde_json::{Value, json};

use crate::common::{Lotse, steps};

fn time(lotse: &Lotse) -> Value {
    let guides = lotse.ok("guides", Value::Null);
    let all = guides["guides"].as_array().into_iter().flatten();
    all.filter(|guide| guide["id"] == "everything").map(|guide| guide["time"].clone()).collect()
}

/// Works on a run with a break, and finishes it.
fn finish(lotse: &Lotse, minutes: i64) {
    let organisation = lotse.organisation(&format!("Example {minutes}"));
    let run = lotse.start(&organisation, "everything", &json!({ "scope": "large", "again": "no" }));
    let all = steps(&lotse.run(&run));
    let note = |words: &str| lotse.ok("write_note", json!({ "run": run, "step": all[0], "text": words }));
    for at in 0..minutes {
        lotse.minutes_pass(1);
        note(&format!("{at}"));
    }
    lotse.minutes_pass(600);
    note("after the night");
    for step in &all {
        lotse.do_step(&run, step);
    }
    lotse.ok("finish_run", json!({ "run": run }));
    lotse.minutes_pass(600);
    note("later");
}

#[test]
fn it_is_estimated_until_integrations_were_finished_here() {
    let lotse = Lotse::new();
    let estimate = time(&lotse)[0].clone();
    assert_eq!(estimate["runs"], 0);
    assert!(estimate["minutes"].as_u64() >= Some(5), "{estimate}");
    for minutes in [7, 30, 12] {
        finish(&lotse, minutes);
    }
    assert_eq!(
        time(&lotse)[0],
        json!({ "minutes": 13, "runs": 3 }),
        "the one in the middle, without the night"
    );
}
