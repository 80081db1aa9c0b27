//! The JSON Schema of the guide format, for editors that complete and check while an author writes.

use schemars::Schema;
use serde_json::{Value, json};

/// The fields of an action that are verbs.
const VERBS: [&str; 23] = [
    "sign-in", "go", "open", "hover", "click", "choose", "fill", "select", "tick", "untick", "enable",
    "move", "save", "copy", "capture", "wait", "do", "check", "note", "warn", "link", "matrix", "either",
];

/// The schema as JSON, ready to be written to `guides/schema/guide.schema.json`.
pub fn json_schema() -> Value {
    let mut schema = schemars::schema_for!(crate::Guide);
    schema.insert("title".to_owned(), json!("Lotse guide, format 1"));
    schema.to_value()
}

/// Says what the type alone can't: of all the verbs exactly one is written.
pub(crate) fn exactly_one_verb(schema: &mut Schema) {
    let verbs: Vec<Value> = VERBS.iter().map(|verb| json!({ "required": [verb] })).collect();
    schema.insert("oneOf".to_owned(), Value::Array(verbs));
}
