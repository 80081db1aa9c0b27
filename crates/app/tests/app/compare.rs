//! The rights that guides ask of one PSA, side by side, and beside what the last checks saw.

use serde_json::{Value, json};

use crate::checks::practice;
use crate::common::{Lotse, Scripted, check, preferences, text};

fn asked(organisation: &Value, guides: &Value) -> Value {
    json!({ "organisation": organisation, "psa": null, "guides": guides, "answers": {} })
}

fn page(lotse: &Lotse, organisation: &Value) -> Value {
    lotse.ok("compare_rights", asked(organisation, &Value::Null))
}

fn umbrella(lotse: &Lotse) -> String {
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "mssp" });
    let run = practice(lotse, "umbrella-connectwise", &answers);
    lotse.ok("set_mistakes", json!({ "run": run, "names": [] }));
    run
}

fn practising(lotse: &Lotse) -> Value {
    lotse.ok("home", json!({}))["organisations"][0]["id"].clone()
}

/// The state of a line in a check, by function and setting.
fn state(page: &Value, guide: usize, function: &str, setting: &str) -> String {
    let lines = page["comparison"]["lines"].as_array().unwrap();
    let is = |line: &&Value| {
        line["path"].as_array().unwrap().last().unwrap()["text"] == function
            && line["setting"]["text"] == setting
    };
    let at = lines.iter().position(|line| is(&line)).unwrap_or_else(|| panic!("{function} {setting}"));
    text(&page["comparison"]["checked"][guide]["states"][at])
}

#[test]
fn without_an_organisation_all_guides_of_a_psa_are_compared_and_answers_are_assumed() {
    let lotse = Lotse::new();
    let request = json!({ "organisation": null, "psa": "connectwise", "guides": null, "answers": {} });
    let all = lotse.ok("compare_rights", request);
    assert_eq!(all["chosen"].as_array().unwrap().len(), 5, "{}", all["chosen"]);
    assert_eq!(all["comparison"]["checked"], json!([]));
    let chosen = json!({
        "organisation": null, "psa": "connectwise", "guides": ["umbrella-connectwise"],
        "answers": { "umbrella-connectwise": { "console": "mssp" } },
    });
    let guide = lotse.ok("compare_rights", chosen)["comparison"]["guides"][0].clone();
    assert_eq!(guide["answers"]["console"], "mssp");
    assert_eq!(guide["assumed"], json!(["product", "integrated"]));
    let none = json!({ "organisation": null, "psa": "connectwise", "guides": [], "answers": {} });
    assert_eq!(lotse.ok("compare_rights", none)["comparison"], Value::Null);
    let unknown = json!({ "organisation": null, "psa": null, "guides": ["nothing"], "answers": {} });
    lotse.refused("compare_rights", unknown, "guide-unknown");
}

#[test]
fn an_organisation_brings_guides_and_answers_and_nothing_was_seen_before_a_check() {
    let lotse = Lotse::new();
    umbrella(&lotse);
    practice(&lotse, "sophos-central-connectwise", &json!({}));
    let page = page(&lotse, &practising(&lotse));
    assert_eq!(page["psa"], "connectwise");
    let mut chosen: Vec<String> = page["chosen"].as_array().unwrap().iter().map(text).collect();
    chosen.sort();
    assert_eq!(chosen, ["sophos-central-connectwise", "umbrella-connectwise"]);
    for guide in page["comparison"]["guides"].as_array().unwrap() {
        assert_eq!(guide["assumed"], json!([]), "the run has its answers");
    }
    for checked in page["comparison"]["checked"].as_array().unwrap() {
        assert_eq!(checked["counts"], Value::Null);
        let states = checked["states"].as_array().unwrap();
        assert!(states.iter().all(|state| state == "unseen"), "{states:?}");
    }
}

#[test]
fn the_last_check_shows_what_one_role_for_all_would_lack_and_claims_nothing_else() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse);
    let organisation = practising(&lotse);
    check(&lotse, &run);
    let alone = page(&lotse, &organisation);
    assert_eq!(state(&alone, 0, "Service Tickets", "Add Level"), "fits");
    assert_eq!(alone["comparison"]["checked"][0]["lines"], json!([]), "its own role is as its guide asks");
    let both = lotse.ok(
        "compare_rights",
        asked(&organisation, &json!(["umbrella-connectwise", "nsight-connectwise", "lastpass-connectwise"])),
    );
    assert_eq!(state(&both, 0, "Service Tickets", "Add Level"), "fits");
    assert_eq!(state(&both, 0, "Service Tickets", "Delete Level"), "missing");
    // The vendor listed all rights of the role, and these were none of them.
    assert_eq!(state(&both, 0, "Time Entry", "Add Level"), "missing");
    assert!(text(&both["comparison"]["checked"][0]["counts"]).contains("Missing: 0. Would be missing: "));
    // No check shows the list behind a right.
    assert_eq!(state(&both, 0, "Table Setup", "Allow Access to these"), "unseen");
    assert_eq!(state(&both, 1, "Service Tickets", "Add Level"), "unseen", "this one was never checked");
    assert_eq!(both["comparison"]["checked"][1]["counts"], Value::Null);
}

#[test]
fn what_its_own_guide_asks_for_is_missing_today() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse);
    let organisation = practising(&lotse);
    lotse.ok("set_mistakes", json!({ "run": run, "names": ["connectwise-edit-my"] }));
    check(&lotse, &run);
    let both = asked(&organisation, &json!(["umbrella-connectwise", "nsight-connectwise"]));
    let page = lotse.ok("compare_rights", both);
    let lines = page["comparison"]["checked"][0]["lines"].as_array().unwrap();
    let lacking: Vec<_> = lines.iter().filter(|line| line["state"] == "lacking").collect();
    assert_eq!(lacking.len(), 1, "{lines:?}");
    assert_eq!(lacking[0]["text"], "has My, one role for all needs All");
}

#[test]
fn a_right_that_another_guide_needs_is_not_called_too_much() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse);
    let organisation = practising(&lotse);
    lotse.ok("set_mistakes", json!({ "run": run, "names": ["connectwise-delete-too-wide"] }));
    check(&lotse, &run);
    let wider = |page: &Value| {
        let lines = page["comparison"]["checked"][0]["lines"].as_array().unwrap();
        let wider = lines.iter().filter(|line| line["state"] == "wider");
        wider.map(|line| line["path"][1]["text"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(wider(&page(&lotse, &organisation)), ["Company Maintenance"]);
    let guides = json!(["umbrella-connectwise", "nsight-connectwise"]);
    let both = lotse.ok("compare_rights", asked(&organisation, &guides));
    assert_eq!(state(&both, 0, "Company Maintenance", "Delete Level"), "fits", "N-sight needs it");
    assert_eq!(wider(&both), Vec::<Value>::new());
}

#[test]
fn a_right_beyond_all_guides_is_listed_in_the_vendors_words() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse);
    let organisation = practising(&lotse);
    lotse.ok("set_mistakes", json!({ "run": run, "names": ["connectwise-right-beyond"] }));
    check(&lotse, &run);
    let alone = page(&lotse, &organisation)["comparison"]["checked"][0].clone();
    assert_eq!(alone["beyond"].as_array().unwrap().len(), 1, "{alone}");
    // What the list of rights says about others is not used while something is beyond the guide.
    let guides = json!(["umbrella-connectwise", "nsight-connectwise"]);
    let both = lotse.ok("compare_rights", asked(&organisation, &guides));
    assert_eq!(state(&both, 0, "Time Entry", "Add Level"), "unseen");
}

#[test]
fn a_check_under_other_answers_counts_as_not_seen() {
    let lotse = Lotse::new();
    let run = umbrella(&lotse);
    let organisation = practising(&lotse);
    check(&lotse, &run);
    lotse.ok(
        "change_answers",
        json!({ "run": run, "answers": { "product": "umbrella", "integrated": "no", "console": "msp" } }),
    );
    let page = page(&lotse, &organisation);
    assert_eq!(state(&page, 0, "Service Tickets", "Add Level"), "unseen");
    let notes = page["comparison"]["checked"][0]["notes"].to_string();
    assert!(notes.contains("counts as not seen"), "{notes}");
}

#[test]
fn the_paper_says_the_same_and_names_the_organisation() {
    let lotse = Lotse::new();
    lotse.ok("set_preferences", preferences("de"));
    let run = umbrella(&lotse);
    check(&lotse, &run);
    let what = asked(&practising(&lotse), &json!(["umbrella-connectwise", "nsight-connectwise"]));
    let print = |format: &str| json!({ "what": what, "format": format });
    let paper = text(&lotse.ok("print_comparison", print("markdown"))["text"]);
    for words in
        ["Eine Rolle für alle", "kann löschen", "Cisco Umbrella: geprüft am", "noch nicht geprüft", "Übung:"]
    {
        assert!(paper.contains(words), "{words}: {paper}");
    }
    lotse.refused("print_comparison", print("pdf"), "paper-no-text");
    let path = lotse.folder().join("rechte.html");
    lotse.core().call(&Scripted::saving_to(&path), "save_comparison", print("html")).unwrap();
    assert!(std::fs::read_to_string(path).unwrap().contains("Rechte in ConnectWise PSA"));
}
