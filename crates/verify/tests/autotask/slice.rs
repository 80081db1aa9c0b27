//! Requests and answers match the vendor's own description, if it is available.

use lotse_practice::Call;
use lotse_vendor::Permits;
use lotse_verify::webhooks;
use serde_json::Value;

use crate::description::{self, operation, validator};
use crate::world::{GUIDES, World};

/// Removes `null` fields, which live servers send for optional fields.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(map) => map
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), without_nulls(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

fn fits(all: &Value, call: &Call) {
    let path = call.path.strip_prefix("/ATServicesRest").unwrap_or_default();
    let operation = operation(all, &call.method, path, "")
        .unwrap_or_else(|| panic!("no such call: {} {}", call.method, call.path));
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = parameter["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
        let known = &all["components"]["parameters"][name];
        // The description also requires these headers for the look-up, which is sent without any.
        if known["in"] == "header" && known["required"] == true {
            let name = known["name"].as_str().unwrap().to_lowercase();
            assert!(call.headers.contains_key(&name), "{name}: {}", call.path);
        }
    }
    if !call.body.is_empty() {
        let body: Value = serde_json::from_slice(&call.body).unwrap();
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        assert!(!schema.is_null(), "{} takes no body", call.path);
        validator(all, schema).validate(&body).unwrap_or_else(|error| panic!("{}: {error}", call.path));
    }
    if call.status == 200 {
        let answer: Value = serde_json::from_slice(&call.answer).unwrap();
        let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        let validator = validator(all, schema);
        validator.validate(&without_nulls(&answer)).unwrap_or_else(|error| panic!("{}: {error}", call.path));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_call_of_a_check_is_described() {
    let Some(all) = description::read("autotask") else { return };
    for guide in GUIDES {
        for mistake in ["", "autotask-no-line-of-business", "autotask-no-resources-right"] {
            let mistakes: Vec<&str> = Some(mistake).filter(|name| !name.is_empty()).into_iter().collect();
            let world = World::with(guide, &mistakes).await;
            let with_mail = world.materials().plain("lookup-mail", "anna.practice@customer.example");
            for materials in [with_mail, world.own_materials()] {
                world.check_with(&materials).await;
                world.seen().iter().for_each(|call| fits(&all, call));
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_call_of_the_tool_is_described() {
    let Some(all) = description::read("autotask") else { return };
    let world = World::with(GUIDES[0], &["autotask-orphaned-webhooks"]).await;
    let secret = lotse_vault::Secret::new("practice-old-secret-0001".to_owned());
    let code = lotse_vault::Secret::new("practice-old-code-0001".to_owned());
    let user = "practice-old@uebungsfirma.lotse-practice.example";
    let account = lotse_vendor::autotask::Account::new(user, &secret, &code);
    let visit = world.visit(Permits::Deleting);
    let listing = webhooks::list(&visit, &account).await.unwrap();
    let all_of_them: Vec<_> = listing.webhooks.iter().map(|it| (it.kind, it.id)).collect();
    webhooks::delete(&visit, &account, &all_of_them).await.unwrap();
    world.seen().iter().for_each(|call| fits(&all, call));
}
