//! Reads fields of answers: strict where a check depends on them, lenient elsewhere.

use serde_json::Value;

use crate::{Answer, Failure, lenient};

/// The answer does not have Autotask's shape.
pub(super) fn unreadable(answer: &Answer) -> Failure {
    Failure::Unreadable { host: answer.host.clone() }
}

/// A string that is present and not blank.
pub(super) fn text(value: &Value, name: &str) -> Option<String> {
    match value.get(name)? {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// An integer, written as a number or a string.
pub(super) fn integer(value: &Value, name: &str) -> Option<i64> {
    lenient::as_number(value.get(name)?)
}

/// A count: an integer from 0.
pub(super) fn count(value: &Value, name: &str) -> Option<u32> {
    u32::try_from(integer(value, name)?).ok()
}

/// A flag, written as a boolean, a number or a string.
pub(super) fn boolean(value: &Value, name: &str) -> Option<bool> {
    lenient::as_flag(value.get(name)?)
}

/// The field is absent, or neither a number nor null.
pub(super) struct NotThere;

/// An integer or null. An absent field is an error, because absent does not mean empty.
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

/// Whether a record has a value in this user-defined field.
pub(super) fn has_value(record: &Value, field: &str) -> bool {
    let named = |entry: &&Value| text(entry, "name").is_some_and(|name| name.eq_ignore_ascii_case(field));
    let fields = list(record, "userDefinedFields").into_iter().flatten();
    fields.filter(named).any(|entry| text(entry, "value").is_some())
}
