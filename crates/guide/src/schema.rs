//! The JSON Schema of the guide format, for editors that complete and check while an author writes.

use schemars::Schema;
use serde_json::{Value, json};

/// The fields of an action that are verbs.
const VERBS: [&str; 28] = [
    "sign-in",
    "go",
    "open",
    "hover",
    "click",
    "right-click",
    "choose",
    "fill",
    "select",
    "leave",
    "leave-empty",
    "tick",
    "untick",
    "enable",
    "disable",
    "move",
    "save",
    "copy",
    "enter",
    "capture",
    "wait",
    "do",
    "check",
    "note",
    "warn",
    "link",
    "matrix",
    "either",
];

/// The schema as JSON, ready to be written to `guides/schema/guide.schema.json`.
pub fn json_schema() -> Value {
    let mut schema = schemars::schema_for!(crate::Guide);
    schema.insert("title".to_owned(), json!("Lotse guide, format 1"));
    let mut schema = schema.to_value();
    // A former name that is still read.
    if let Some(fields) = schema.get_mut("properties").and_then(Value::as_object_mut)
        && let Some(mut former) = fields.get("elsewhere").cloned()
    {
        former["deprecated"] = json!(true);
        fields.insert("picture-matrix".to_owned(), former);
    }
    schema
}

/// Says what the type alone can't: of all the verbs exactly one is written.
pub(crate) fn exactly_one_verb(schema: &mut Schema) {
    let verbs: Vec<Value> = VERBS.iter().map(|verb| json!({ "required": [verb] })).collect();
    schema.insert("oneOf".to_owned(), Value::Array(verbs));
}
