//! The drawn screens of practice: what is set there is checked, kept, and pointed to by findings.

use serde_json::{Value, json};

use crate::checks::practice;
use crate::common::{Lotse, check, text};

fn umbrella(lotse: &Lotse) -> String {
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    practice(lotse, "umbrella-connectwise", &answers)
}

fn console(lotse: &Lotse, run: &str) -> Value {
    lotse.ok("practice_console", json!({ "run": run }))
}

fn set(lotse: &Lotse, run: &str, control: &str, value: &str) -> Value {
    lotse.ok("set_control", json!({ "run": run, "control": control, "value": value }))
}

fn controls(console: &Value) -> Vec<Value> {
    let groups = console["screens"].as_array().unwrap().iter();
    groups.flat_map(|group| group["controls"].as_array().unwrap().clone()).collect()
}

fn value(console: &Value, control: &str) -> String {
    text(&controls(console).iter().find(|it| it["id"] == control).unwrap()["value"])
}

fn made(console: &Value) -> Vec<String> {
    let mistakes = console["mistakes"].as_array().unwrap().iter();
    mistakes.filter(|it| it["on"] == true).map(|it| text(&it["name"])).collect()
}

/// The ids of the findings that say that something is missing or too wide, with those that each stands for.
fn wrong(page: &Value) -> Vec<Vec<String>> {
    let findings = page["last"]["findings"].as_array().unwrap().iter();
    let wrong = findings.filter(|it| ["missing", "excess"].contains(&it["state"].as_str().unwrap()));
    wrong
        .map(|it| {
            let names = it["names"].as_array().unwrap().iter().map(|it| text(&it["id"]));
            std::iter::once(text(&it["id"])).chain(names).collect()
        })
        .collect()
}

const TICKETS: &str = "cell/umbrella-role/service-tickets/edit";
const COMPANIES: &str = "cell/umbrella-role/company-maintenance/delete";
const CONTACTS: &str = "beyond/umbrella-role/Companies/Contacts/inquire";

#[test]
fn a_repair_on_the_screen_is_found_by_the_check_and_a_change_of_ones_own_survives_a_restart() {
    let mut lotse = Lotse::new();
    let run = umbrella(&lotse);
    let first = console(&lotse, &run);
    assert_eq!((value(&first, TICKETS), value(&first, COMPANIES)), ("My".to_owned(), "All".to_owned()));
    assert_eq!(first["wrong"], 2);
    assert_eq!(wrong(&check(&lotse, &run)).concat(), [TICKETS, COMPANIES]);

    let after = set(&lotse, &run, TICKETS, "All");
    assert_eq!((made(&after), &after["wrong"]), (vec!["connectwise-delete-too-wide".to_owned()], &json!(1)));
    let after = set(&lotse, &run, CONTACTS, "All");
    assert_eq!((made(&after).len(), &after["wrong"]), (1, &json!(2)));
    lotse.reopen();
    let again = console(&lotse, &run);
    assert_eq!(again["screens"], after["screens"]);
    assert_eq!(wrong(&check(&lotse, &run)).concat(), [COMPANIES, CONTACTS]);
    set(&lotse, &run, COMPANIES, "None");
    assert_eq!(set(&lotse, &run, CONTACTS, "None")["wrong"], 0);
    assert_eq!(wrong(&check(&lotse, &run)).len(), 0);

    set(&lotse, &run, "integrator", "off");
    let anew = lotse.ok("restart_practice", json!({ "run": run }));
    assert_eq!((&anew["screens"], &anew["wrong"]), (&first["screens"], &json!(2)));
    lotse.refused("set_control", json!({ "run": run, "control": "other", "value": "on" }), "internal");
}

#[test]
fn the_screens_follow_the_readers_and_the_products_language() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse);
    let named = |console: &Value| {
        let all = controls(console);
        let of = |id: &str| all.iter().find(|it| it["id"] == id).unwrap()["name"].clone();
        (of("member-inactive"), of("role"))
    };
    let mut preferences = lotse.ok("start", Value::Null)["preferences"].clone();
    preferences["reader"] = json!("de");
    lotse.ok("set_preferences", json!({ "preferences": preferences }));
    let (inactive, role) = named(&console(&lotse, &run));
    assert_eq!((&inactive["text"], &inactive["lang"]), (&json!("Inaktiv"), &json!("de")));
    assert_eq!((&role["text"], &role["lang"]), (&json!("Role ID"), &json!("en")));
}

#[test]
fn every_text_on_a_screen_is_on_record_or_has_words() {
    let lotse = Lotse::new();
    let runs = [
        practice(&lotse, "kaseya-vsa-autotask", &json!({ "generation": "vsa-9", "vsa": "9", "user": "new" })),
        practice(&lotse, "sophos-central-connectwise", &json!({})),
        umbrella(&lotse),
    ];
    let mut preferences = lotse.ok("start", Value::Null)["preferences"].clone();
    for reader in ["en", "de", "nl"] {
        preferences["reader"] = json!(reader);
        lotse.ok("set_preferences", json!({ "preferences": preferences }));
        for run in &runs {
            let console = console(&lotse, run);
            let groups = console["screens"].as_array().unwrap().iter();
            let titles = groups.flat_map(|it| it["path"].as_array().unwrap().clone());
            let options = |it: &Value| it["options"].as_array().unwrap().clone();
            let names = controls(&console).into_iter().flat_map(move |it| {
                let options = options(&it).into_iter().map(|option| option["label"].clone());
                [it["name"].clone()].into_iter().chain(options).collect::<Vec<_>>()
            });
            for label in titles.chain(names) {
                let shown = text(&label["text"]);
                let is_key = shown == shown.to_lowercase()
                    && shown.contains('-')
                    && !shown.contains([' ', '@', '.'])
                    && !shown.contains("practice");
                assert!(!is_key, "{reader}: {shown}");
            }
        }
    }
}

#[test]
fn each_mistake_that_is_drawn_is_pointed_to() {
    let lotse = Lotse::new();
    let mut lost = Vec::new();
    for (guide, answers) in [
        ("kaseya-vsa-autotask", json!({ "generation": "vsa-9", "vsa": "9", "user": "new" })),
        ("sophos-central-autotask", json!({ "replaces-user": "no", "form": "with-lines" })),
        ("umbrella-connectwise", json!({ "product": "umbrella", "integrated": "no", "console": "msp" })),
        ("workspace-365-autotask", json!({ "connection": "new" })),
    ] {
        let run = practice(&lotse, guide, &answers);
        let all = console(&lotse, &run);
        for mistake in all["mistakes"].as_array().unwrap().iter().filter(|it| it["drawn"] == true) {
            let name = text(&mistake["name"]);
            let shown = lotse.ok("set_mistakes", json!({ "run": run, "names": [name] }));
            let controls = controls(&shown);
            let is_shown = |finding: &String| {
                controls.iter().any(|it| {
                    it["id"] == **finding || it["findings"].as_array().unwrap().contains(&json!(finding))
                })
            };
            for finding in wrong(&check(&lotse, &run)) {
                if !finding.iter().any(is_shown) {
                    lost.push(format!("{name}: {}", finding.join(" ")));
                }
            }
        }
    }
    assert_eq!(lost, [""; 0]);
}
