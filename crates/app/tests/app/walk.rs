//! Every shipped guide, from the first step to the last, with every combination of answers.

use lotse_app::Library;
use lotse_guide::Guide;
use serde_json::{Map, Value, json};

use crate::common::{Lotse, actions, steps, text};

/// Every way to answer the questions that are asked.
fn combinations(guide: &Guide) -> Vec<Map<String, Value>> {
    let mut all = vec![Map::new()];
    for question in &guide.questions {
        all = (all.iter())
            .flat_map(|answers| {
                question.answers.iter().map(|answer| {
                    let mut answers = answers.clone();
                    answers.insert(question.id.to_string(), answer.as_str().into());
                    answers
                })
            })
            .collect();
    }
    all
}

/// Ticks everything, step by step, and finishes the run.
fn walk(lotse: &Lotse, run: &str) {
    let whole = lotse.run(run);
    let parts = whole["guide"]["parts"].as_array().unwrap();
    let all_steps: Vec<&Value> = parts.iter().flat_map(|part| part["steps"].as_array().unwrap()).collect();
    assert_eq!(all_steps.len(), steps(&whole).len());
    for step in &all_steps {
        let id = text(&step["id"]);
        assert_eq!(step["onlyIf"], Value::Null, "{id}: everything is answered");
        lotse.open(run, &id);
        let ids: Vec<&str> = (actions(&step["actions"]).into_iter())
            .filter(|action| action["tickable"] == true)
            .map(|action| action["id"].as_str().unwrap())
            .collect();
        let progress = lotse.tick(run, &id, &ids);
        assert_eq!(progress["steps"][&id]["state"], "done", "{id}");
        assert_eq!(progress["steps"][&id]["held"], json!([]), "{id}");
        assert_eq!(progress["steps"][&id]["missing"], json!([]), "{id}");
    }
    let progress = lotse.ok("finish_run", json!({ "run": run }));
    assert_eq!(progress["done"], progress["total"]);
    assert_eq!(progress["total"], all_steps.len());
    assert!(progress["finished"].is_string());
}

fn walk_all(id: &str) {
    let library = Library::shipped().unwrap();
    let guide = library.guide(id).unwrap();
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let combinations = combinations(guide);
    for answers in &combinations {
        let run = lotse.start(&organisation, id, &Value::Object(answers.clone()));
        walk(&lotse, &run);
    }
    let home = lotse.ok("home", Value::Null);
    let runs = home["organisations"][0]["runs"].as_array().unwrap();
    assert_eq!(runs.len(), combinations.len());
    assert!(runs.iter().all(|run| run["state"] == "finished" && run["done"] == run["total"]));
    assert_eq!(home["attention"], json!([]));
}

#[test]
fn barracuda_rmm_entra() {
    walk_all("barracuda-rmm-entra");
}

#[test]
fn cipp_halopsa() {
    walk_all("cipp-halopsa");
}

#[test]
fn lastpass_connectwise() {
    walk_all("lastpass-connectwise");
}

#[test]
fn nsight_connectwise() {
    walk_all("nsight-connectwise");
}

#[test]
fn servereye_tanss() {
    walk_all("servereye-tanss");
}

#[test]
fn kaseya_vsa_autotask() {
    walk_all("kaseya-vsa-autotask");
}

#[test]
fn kaseya_vsa10_autotask() {
    walk_all("kaseya-vsa10-autotask");
}

#[test]
fn sophos_central_autotask() {
    walk_all("sophos-central-autotask");
}

#[test]
fn sophos_central_connectwise() {
    walk_all("sophos-central-connectwise");
}

#[test]
fn umbrella_connectwise() {
    walk_all("umbrella-connectwise");
}

#[test]
fn workspace_365_autotask() {
    walk_all("workspace-365-autotask");
}

#[test]
fn no_shipped_guide_is_left_out_here() {
    assert_eq!(Library::shipped().unwrap().ids().count(), 11, "a new guide needs a walk of its own");
}

/// Ticking everything in the order shown never gets stuck: every step can be left when it is done.
#[test]
fn a_careful_technician_is_never_held_for_long() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    for step in steps(&lotse.run(&run)) {
        lotse.open(&run, &step);
        let whole = lotse.run(&run);
        for action in actions(&crate::common::find_step(&whole, &step)["actions"]) {
            if action["tickable"] == true {
                lotse.tick(&run, &step, &[action["id"].as_str().unwrap()]);
            }
        }
        assert_eq!(lotse.run(&run)["progress"]["steps"][&step]["state"], "done", "{step}");
    }
    lotse.ok("finish_run", json!({ "run": run }));
}
