//! Organisations: added, renamed, removed, restored; and the first page that lists them.

use serde_json::{Value, json};

use crate::common::{Lotse, text};

fn names(lotse: &Lotse) -> Vec<String> {
    let home = lotse.ok("home", Value::Null);
    home["organisations"].as_array().unwrap().iter().map(|it| text(&it["name"])).collect()
}

#[test]
fn home_is_empty_at_first() {
    let lotse = Lotse::new();
    assert_eq!(
        lotse.ok("home", json!({})),
        json!({ "organisations": [], "attention": [], "expiring": [], "changed": [], "left": [], "crashed": null })
    );
}

#[test]
fn an_organisation_is_added_renamed_removed_and_restored() {
    let mut lotse = Lotse::new();
    let id = lotse.organisation("  Bäckerei Müller  ");
    assert_eq!(names(&lotse), ["Bäckerei Müller"], "trimmed");

    lotse.ok("rename_organisation", json!({ "organisation": id, "name": "Bäckerei Schmidt" }));
    assert_eq!(names(&lotse), ["Bäckerei Schmidt"]);

    lotse.ok("remove_organisation", json!({ "organisation": id }));
    assert_eq!(names(&lotse), Vec::<String>::new());

    lotse.reopen();
    lotse.ok("restore_organisation", json!({ "organisation": id }));
    assert_eq!(names(&lotse), ["Bäckerei Schmidt"]);
}

#[test]
fn a_name_must_not_be_empty_taken_or_too_long() {
    let lotse = Lotse::new();
    lotse.organisation("Example");
    lotse.refused("add_organisation", json!({ "name": "  " }), "journal-name-empty");
    let fault = lotse.refused("add_organisation", json!({ "name": "EXAMPLE" }), "journal-name-taken");
    assert_eq!(fault.args["name"], "Example");
    lotse.refused("add_organisation", json!({ "name": "x".repeat(201) }), "journal-name-too-long");
    assert_eq!(names(&lotse), ["Example"], "nothing was written");
}

#[test]
fn an_unknown_organisation_can_not_be_changed() {
    let lotse = Lotse::new();
    let id = lotse.organisation("Example");
    for unknown in ["nonsense", "01930000-0000-7000-8000-000000000000"] {
        let arguments = json!({ "organisation": unknown });
        lotse.refused("remove_organisation", arguments.clone(), "journal-unknown-organisation");
        lotse.refused("restore_organisation", arguments, "journal-unknown-organisation");
        let rename = json!({ "organisation": unknown, "name": "Other" });
        lotse.refused("rename_organisation", rename, "journal-unknown-organisation");
    }
    let arguments = json!({ "organisation": id });
    lotse.refused("restore_organisation", arguments.clone(), "journal-organisation-not-removed");
    lotse.ok("remove_organisation", arguments.clone());
    lotse.refused("remove_organisation", arguments, "journal-organisation-removed");
}

#[test]
fn runs_are_removed_and_restored_with_their_organisation() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let home = lotse.ok("home", Value::Null);
    let organisation = text(&home["organisations"][0]["id"]);
    lotse.ok("remove_organisation", json!({ "organisation": organisation }));
    assert_eq!(
        lotse.ok("home", Value::Null),
        json!({ "organisations": [], "attention": [], "expiring": [], "changed": [], "left": [], "crashed": null })
    );
    lotse.ok("restore_organisation", json!({ "organisation": organisation }));
    assert_eq!(lotse.ok("home", Value::Null), home);
    assert_eq!(text(&lotse.run(&run)["view"]["organisationName"]), "Example");
}

#[test]
fn home_lists_problems_first_and_the_run_touched_last_before_older_ones() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let start = || {
        lotse.minutes_pass(1);
        lotse.start(&organisation, "everything", &json!({ "scope": "small", "again": "no" }))
    };
    let (first, second, third) = (start(), start(), start());
    let order = |list: &Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|run| text(&run["id"])).collect()
    };
    let home = lotse.ok("home", Value::Null);
    assert_eq!(order(&home["attention"]), [third.clone(), second.clone(), first.clone()]);

    lotse.minutes_pass(1);
    lotse.ok("mark_problem", json!({ "run": first, "step": "look", "on": true }));
    lotse.minutes_pass(1);
    lotse.tick(&second, "look", &["check-ready"]);
    let home = lotse.ok("home", Value::Null);
    assert_eq!(order(&home["attention"]), [first.clone(), second.clone(), third.clone()]);
    assert_eq!(order(&home["organisations"][0]["runs"]), [second, first, third]);
    assert_eq!(home["attention"][0]["state"], "problem");
    assert_eq!(home["attention"][1]["state"], "started");
    assert_eq!(home["attention"][2]["state"], "new");
}

#[test]
fn home_names_the_psa_of_a_run_and_asks_no_attention_for_practice() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let answers = json!({ "connection": "new" });
    lotse.start(&organisation, "workspace-365-autotask", &answers);
    let practice = lotse.start_in("practice", "", "workspace-365-autotask", &answers);
    lotse.ok("mark_problem", json!({ "run": practice, "step": "user-general", "on": true }));
    let home = lotse.ok("home", Value::Null);
    let attention = home["attention"].as_array().unwrap();
    assert_eq!(attention.len(), 1, "{attention:?}");
    assert_eq!(attention[0]["mode"], "checklist");
    assert_eq!(attention[0]["psa"], "Autotask");
}

#[test]
fn home_asks_attention_for_a_few_runs_only() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    for _ in 0..9 {
        lotse.start(&organisation, "everything", &json!({ "scope": "none" }));
    }
    let home = lotse.ok("home", Value::Null);
    assert_eq!(home["attention"].as_array().unwrap().len(), 6);
    assert_eq!(home["organisations"][0]["runs"].as_array().unwrap().len(), 9);
}
