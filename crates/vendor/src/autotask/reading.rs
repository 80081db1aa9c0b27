//! Reads answers: strict about what a check needs, tolerant about the rest.

use serde_json::Value;

use crate::{Answer, Failure, lenient};

/// The answer has another shape than Autotask's.
pub(super) fn unreadable(answer: &Answer) -> Failure {
    Failure::Unreadable { host: answer.host.clone() }
}

/// A text that is there and not empty.
pub(super) fn text(value: &Value, name: &str) -> Option<String> {
    match value.get(name)? {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A whole number, written as one or as a text.
pub(super) fn integer(value: &Value, name: &str) -> Option<i64> {
    lenient::as_number(value.get(name)?)
}

/// A number of things.
pub(super) fn count(value: &Value, name: &str) -> Option<u32> {
    u32::try_from(integer(value, name)?).ok()
}

/// Yes or no, written as a flag, a number or a text.
pub(super) fn boolean(value: &Value, name: &str) -> Option<bool> {
    lenient::as_flag(value.get(name)?)
}

/// Neither a number nor null.
pub(super) struct NotThere;

/// A whole number or null: absent is not the same as empty.
pub(super) fn integer_or_null(value: &Value, name: &str) -> Result<Option<i64>, NotThere> {
    match value.get(name) {
        None => Err(NotThere),
        Some(Value::Null) => Ok(None),
        Some(_) => integer(value, name).map(Some).ok_or(NotThere),
    }
}

/// A list.
pub(super) fn list<'v>(value: &'v Value, name: &str) -> Option<&'v Vec<Value>> {
    value.get(name)?.as_array()
}
