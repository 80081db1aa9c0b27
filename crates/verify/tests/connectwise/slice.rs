//! Requests and answers match the vendor's own description, if it is available.

use lotse_practice::Call;
use lotse_vault::Secret;
use serde_json::Value;

use crate::common::{Bench, GUIDES};
use crate::description::{self, operation, validator};

/// Resolves a `$ref`.
fn resolve<'d>(all: &'d Value, value: &'d Value) -> &'d Value {
    match value["$ref"].as_str() {
        Some(reference) => all.pointer(reference.trim_start_matches('#')).unwrap(),
        None => value,
    }
}

fn fits(all: &Value, call: &Call) {
    let path = call.path.split_once("/apis/3.0").map_or(call.path.as_str(), |(_, path)| path);
    // The description does not contain ticket sources.
    let Some(operation) = operation(all, &call.method, path, "uebungsfirma") else {
        assert!(call.path.ends_with("/service/sources"), "not in the description: {}", call.path);
        return;
    };
    let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
    let names: Vec<String> = parameters
        .iter()
        .map(|parameter| resolve(all, parameter)["name"].as_str().unwrap().to_owned())
        .collect();
    for pair in call.query.as_deref().unwrap_or_default().split('&').filter(|pair| !pair.is_empty()) {
        let name = pair.split('=').next().unwrap();
        assert!(names.iter().any(|known| known == name), "{} has no {name}", call.path);
    }
    for required in parameters.iter().map(|parameter| resolve(all, parameter)) {
        if required["in"] == "header" && required["required"] == true {
            let name = required["name"].as_str().unwrap().to_lowercase();
            assert!(call.headers.contains_key(&name), "{} without {name}", call.path);
        }
    }
    let response = resolve(all, &operation["responses"][call.status.to_string()]);
    let answer: Value = serde_json::from_slice(&call.answer).unwrap();
    let Some(content) = response["content"].as_object() else { return };
    let schema = &content.values().next().unwrap()["schema"];
    let validator = validator(all, schema);
    let errors: Vec<String> = validator
        .iter_errors(&answer)
        .map(|error| format!("{} at {}", error, error.instance_path()))
        // In an error without details, the list of details is null.
        .filter(|error| !(call.status != 200 && error.ends_with("/errors")))
        .collect();
    assert!(errors.is_empty(), "{}: {errors:?}", call.path);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_request_and_answer_of_a_check_fits_the_description() {
    let Some(all) = description::read("connectwise") else { return };
    for name in GUIDES {
        let bench = Bench::new(name).await;
        for refused in [false, true] {
            bench.set(|it| {
                it.lists_numbers = true;
                if refused {
                    it.my_security_instead = Some(403);
                    it.refuses.push("/service/tickets".to_owned());
                }
            });
            let given = bench.given();
            bench.check_with(&given).await;
            let admin = given
                .plain("connectwise-admin-public-key", "practicePubAdmi1")
                .secret("connectwise-admin-private-key", Secret::new("practicePrvAdmi1".to_owned()));
            bench.check_with(&admin).await;
            let seen = bench.practice.seen();
            assert!(seen.len() > 20);
            for call in &seen {
                fits(&all, call);
            }
        }
    }
}
