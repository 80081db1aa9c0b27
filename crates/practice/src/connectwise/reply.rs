//! The format of the vendor's answers.

use serde_json::{Value, json};

use crate::call::Answer;

/// JSON in the vendor's format: indented, with CRLF.
pub(super) fn json(status: u16, value: &Value) -> Answer {
    let text = serde_json::to_string_pretty(value).unwrap_or_default().replace('\n', "\r\n");
    Answer::of(status, "application/json; charset=utf-8", text)
}

/// An error in the vendor's format.
pub(super) fn error(status: u16, code: &str, message: &str) -> Answer {
    json(status, &json!({ "code": code, "message": message, "errors": null }))
}

/// The refusal of a call for which the role lacks the permission.
pub(super) fn forbidden() -> Answer {
    let message = "You do not have security permission to perform this action.";
    json(403, &json!({ "code": "Security", "message": message }))
}
