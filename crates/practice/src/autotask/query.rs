//! Queries: which records match a filter, and which of their fields are returned.

use jiff::Timestamp;
use serde_json::Value;

/// Whether a record matches all of these filters. `None` if a filter can't be read.
pub(super) fn matches(record: &Value, filters: &[Value]) -> Option<bool> {
    filters.iter().try_fold(true, |all, filter| Some(all && one(record, filter)?))
}

fn one(record: &Value, filter: &Value) -> Option<bool> {
    let op = filter.get("op")?.as_str()?;
    if let Some(items) = filter.get("items").and_then(Value::as_array) {
        return match op {
            "and" => matches(record, items),
            "or" => items.iter().try_fold(false, |any, item| Some(any | one(record, item)?)),
            _ => None,
        };
    }
    let field = filter.get("field")?.as_str()?;
    let (value, wanted) = (find(record, field), filter.get("value"));
    let order = || compare(value?, wanted?);
    Some(match op {
        "exist" => value.is_some_and(|value| !value.is_null()),
        "notExist" => value.is_none_or(Value::is_null),
        "eq" => order().is_some_and(std::cmp::Ordering::is_eq),
        "noteq" => !order().is_some_and(std::cmp::Ordering::is_eq),
        "gt" => order().is_some_and(std::cmp::Ordering::is_gt),
        "gte" => order().is_some_and(std::cmp::Ordering::is_ge),
        "lt" => order().is_some_and(std::cmp::Ordering::is_lt),
        "lte" => order().is_some_and(std::cmp::Ordering::is_le),
        "in" => wanted?
            .as_array()?
            .iter()
            .any(|it| value.is_some_and(|value| compare(value, it).is_some_and(std::cmp::Ordering::is_eq))),
        _ => return None,
    })
}

/// A field by its name in any case.
fn find<'r>(record: &'r Value, field: &str) -> Option<&'r Value> {
    record.as_object()?.iter().find(|(name, _)| name.eq_ignore_ascii_case(field)).map(|(_, value)| value)
}

/// The order of two values of one type. Texts are compared without case, as times if both are times.
fn compare(left: &Value, right: &Value) -> Option<std::cmp::Ordering> {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => Some(left.as_i64()?.cmp(&right.as_i64()?)),
        (Value::Bool(left), Value::Bool(right)) => Some(left.cmp(right)),
        (Value::String(left), Value::String(right)) => {
            match (left.parse::<Timestamp>(), right.parse::<Timestamp>()) {
                (Ok(left), Ok(right)) => Some(left.cmp(&right)),
                _ => Some(left.to_lowercase().cmp(&right.to_lowercase())),
            }
        }
        _ => None,
    }
}

/// A record with only the fields that were asked for, or with all if none were.
pub(super) fn picked(record: &Value, fields: Option<&Vec<Value>>) -> Value {
    let Some(fields) = fields.filter(|fields| !fields.is_empty()) else { return record.clone() };
    let asked = |name: &str| fields.iter().filter_map(Value::as_str).any(|it| it.eq_ignore_ascii_case(name));
    let all = record.as_object().into_iter().flatten();
    Value::Object(
        all.filter(|(name, _)| asked(name)).map(|(name, value)| (name.clone(), value.clone())).collect(),
    )
}
