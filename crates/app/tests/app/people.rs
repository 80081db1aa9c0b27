//! The person who works here: named in the settings, and attached to everything that is done from then on.

use serde_json::json;

use crate::common::{Lotse, preferences, steps};

fn works_as(lotse: &Lotse, person: &str) {
    let mut all = preferences("en");
    all["preferences"]["person"] = json!(person);
    lotse.ok("set_preferences", all);
}

/// The names in the journal, in order.
fn named(lotse: &mut Lotse) -> Vec<String> {
    lotse.close();
    let journal = lotse_journal::Journal::open(lotse.folder()).unwrap();
    let events = journal.events(None).unwrap();
    let names = events.into_iter().filter_map(|event| match event.fact {
        lotse_journal::Fact::PersonNamed { name } => Some(name),
        _ => None,
    });
    let names = names.collect();
    drop(journal);
    lotse.reopen();
    names
}

#[test]
fn a_name_is_noted_once_and_stays() {
    let mut lotse = Lotse::new();
    assert_eq!(named(&mut lotse), [""; 0], "no name was given");
    works_as(&lotse, "  Practice Person ");
    works_as(&lotse, "Practice Person");
    assert_eq!(lotse.ok("start", json!({}))["preferences"]["person"], "Practice Person");
    assert_eq!(named(&mut lotse), ["Practice Person"]);
    assert_eq!(lotse.ok("start", json!({}))["preferences"]["person"], "Practice Person", "after a restart");
    works_as(&lotse, "Other Person");
    works_as(&lotse, " ");
    assert_eq!(named(&mut lotse), ["Practice Person", "Other Person", ""]);
}

#[test]
fn a_name_that_is_too_long_is_refused_and_changes_nothing() {
    let lotse = Lotse::new();
    works_as(&lotse, "Practice Person");
    let mut all = preferences("de");
    all["preferences"]["person"] = json!("x".repeat(201));
    lotse.refused("set_preferences", all, "journal-name-too-long");
    let kept = lotse.ok("start", json!({}))["preferences"].clone();
    assert_eq!((&kept["person"], &kept["reader"]), (&json!("Practice Person"), &json!("en")));
}

#[test]
fn work_stays_with_the_person_who_did_it() {
    let mut lotse = Lotse::new();
    works_as(&lotse, "Practice Person");
    let run = lotse.everything();
    let all = steps(&lotse.run(&run));
    lotse.do_step(&run, &all[0]);
    works_as(&lotse, "Other Person");
    lotse.do_step(&run, &all[1]);
    lotse.do_step(&run, &all[0]);
    lotse.reopen();
    assert_eq!(lotse.run(&run)["second"]["workers"], json!(["Other Person", "Practice Person"]));
    lotse.ok(
        "tick",
        json!({ "run": run, "step": all[1], "ticked": false, "actions": ticked(&lotse, &run, &all[1]) }),
    );
    assert_eq!(
        lotse.run(&run)["second"]["workers"],
        json!(["Practice Person"]),
        "what was undone is no work"
    );
}

fn ticked(lotse: &Lotse, run: &str, step: &str) -> serde_json::Value {
    lotse.run(run)["progress"]["steps"][step]["ticked"].clone()
}
