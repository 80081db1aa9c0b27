//! The index that the palette searches.

use serde_json::{Value, json};

use crate::common::{Lotse, text};

fn index(lotse: &Lotse) -> Value {
    lotse.ok("search_index", json!({}))
}

#[test]
fn a_label_leads_to_the_steps_that_use_it() {
    let lotse = Lotse::new();
    let index = index(&lotse);
    let uses = |label: &str| -> Vec<String> {
        let guides = index["guides"].as_array().unwrap();
        let steps = guides.iter().flat_map(|guide| guide["steps"].as_array().unwrap());
        let has = |step: &&Value| step["labels"].as_array().unwrap().iter().any(|it| it == label);
        steps.filter(has).map(|step| text(&step["id"])).collect()
    };
    assert!(uses("Company Maintenance").contains(&"role-rights".to_owned()), "a row of a table");
    assert!(!uses("API Members").is_empty(), "a stop of a path or a label in a sentence");
    assert!(uses("no such label").is_empty());
}

#[test]
fn a_vendors_message_leads_to_advice() {
    let lotse = Lotse::new();
    let index = index(&lotse);
    let problems = index["problems"].as_array().unwrap();
    let says =
        |problem: &&Value| problem["messages"][0].as_str().unwrap_or_default().starts_with("Cannot route");
    let problem = problems.iter().find(says).unwrap();
    assert_eq!(problem["code"], "connectwise-cannot-route");
    assert!(text(&problem["fix"]).contains("ConnectWise"), "{problem}");
    for problem in problems {
        for part in ["title", "cause", "fix"] {
            let said = problem[part].as_str().unwrap_or_default();
            assert!(!said.contains('{') && !said.contains('$'), "{said}");
        }
    }
}
