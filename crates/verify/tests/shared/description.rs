//! The vendor's own description of its API, if it is available. It is not part of this repository.

use std::path::PathBuf;

use serde_json::{Value, json};

/// Reads the description of a vendor's API.
pub(crate) fn read(vendor: &str) -> Option<Value> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vendor-apis");
    let folder = std::env::var_os("LOTSE_VENDOR_APIS").map_or(beside, PathBuf::from);
    let Ok(text) = std::fs::read_to_string(folder.join(format!("{vendor}.openapi.json"))) else {
        skipped(vendor);
        return None;
    };
    Some(serde_json::from_str(&text).unwrap())
}

#[expect(clippy::print_stderr, reason = "who runs the tests must see what was not tested")]
fn skipped(vendor: &str) {
    eprintln!("skipped: no description of {vendor} at hand");
}

/// A validator for a schema with its definitions, converted to the dialect that validators support.
pub(crate) fn validator(all: &Value, schema: &Value) -> jsonschema::Validator {
    fn translate(value: &Value) -> Value {
        match value {
            Value::Object(map) => {
                let nullable = map.get("nullable") == Some(&Value::Bool(true));
                let inner: serde_json::Map<String, Value> = map
                    .iter()
                    .filter(|(name, _)| *name != "nullable")
                    .map(|(name, value)| (name.clone(), translate(value)))
                    .collect();
                if nullable { json!({ "anyOf": [inner, { "type": "null" }] }) } else { Value::Object(inner) }
            }
            Value::Array(items) => Value::Array(items.iter().map(translate).collect()),
            other => other.clone(),
        }
    }
    let mut root = translate(schema);
    root["components"] = translate(&all["components"]);
    jsonschema::validator_for(&root).unwrap()
}

/// The operation at a path. A segment in braces matches a number or this word.
pub(crate) fn operation<'d>(all: &'d Value, method: &str, path: &str, word: &str) -> Option<&'d Value> {
    let wanted: Vec<&str> = path.split('/').collect();
    let fits = |template: &str| {
        let parts: Vec<&str> = template.split('/').collect();
        let fits = |(part, is): (&&str, &&str)| {
            part == is || (part.starts_with('{') && (is.parse::<i64>().is_ok() || *is == word))
        };
        parts.len() == wanted.len() && parts.iter().zip(&wanted).all(fits)
    };
    let (_, operations) = all["paths"].as_object()?.iter().find(|(template, _)| fits(template))?;
    operations.get(method.to_lowercase())
}
