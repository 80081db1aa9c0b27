//! The JSON Schema accepts every guide and rejects the mistakes that a schema can see.

use jsonschema::Validator;
use lotse_guide::json_schema;
use serde_json::{Value, json};

use crate::common::{EVERYTHING, texts};

fn validator() -> Validator {
    jsonschema::validator_for(&json_schema()).unwrap()
}

/// A TOML file as an editor validates it: as JSON, with days as text.
fn as_json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(yes) => yes.into(),
        toml::Value::Datetime(day) => day.to_string().into(),
        toml::Value::Array(values) => values.into_iter().map(as_json).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, as_json(value))).collect(),
    }
}

fn read(text: &str) -> Value {
    as_json(toml::Value::Table(text.parse().unwrap()))
}

#[test]
fn the_schema_accepts_every_guide() {
    let validator = validator();
    for (name, text) in texts() {
        let guide = read(text);
        let errors: Vec<_> = validator
            .iter_errors(&guide)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
    }
}

#[test]
fn the_schema_rejects_mistakes() {
    let validator = validator();
    let refuses = |what: &str, change: &dyn Fn(&mut Value)| {
        let mut guide = read(EVERYTHING);
        change(&mut guide);
        assert!(!validator.is_valid(&guide), "{what} is let through");
    };
    refuses("an unknown field", &|guide| guide["vision"] = 1.into());
    refuses("a name that is no id", &|guide| guide["part"][0]["id"] = "Not An Id".into());
    refuses("two verbs", &|guide| {
        guide["part"][0]["step"][0]["actions"][0] = json!({ "click": "a", "hover": "b" });
    });
    refuses("no verb", &|guide| {
        guide["part"][0]["step"][0]["actions"][0] = json!({ "optional": true });
    });
    refuses("no parts", &|guide| drop(guide.as_object_mut().unwrap().remove("part")));
    refuses("http", &|guide| guide["source"][0]["url"] = "http://example.com".into());
    refuses("an unknown level", &|guide| guide["connectwise-role"][0]["row"][0]["inquire"] = "most".into());
}

/// Editors show these descriptions while an author writes.
#[test]
fn every_field_has_a_description() {
    fn look(schema: &Value, path: &str, bare: &mut Vec<String>) {
        let is_said = |schema: &Value| schema["description"].as_str().is_some_and(|text| text.len() > 3);
        let fields = schema["properties"].as_object();
        for (name, field) in fields.into_iter().flatten() {
            // For a variant with one field, the variant's description is enough.
            let only = || is_said(schema) && fields.is_some_and(|all| all.len() == 1);
            if !(is_said(field) || only()) {
                bare.push(format!("{path}/{name}"));
            }
        }
        for (name, inner) in schema.as_object().into_iter().flatten() {
            look(inner, &format!("{path}/{name}"), bare);
        }
        for inner in schema.as_array().into_iter().flatten() {
            look(inner, path, bare);
        }
    }
    let mut bare = Vec::new();
    look(&json_schema(), "", &mut bare);
    assert_eq!(bare, Vec::<String>::new());
}
