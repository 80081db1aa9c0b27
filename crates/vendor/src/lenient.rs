//! Reading fields as servers write them: a flag as a text, a number as a text, a text as a number.
//!
//! One odd field must not cost a whole answer. What can't be read is "not said", and whoever needs it says that it is
//! unclear.

use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

/// A flag: `true`, `"true"`, `1` or `"1"`.
pub(crate) fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    Ok(as_flag(&Value::deserialize(deserializer)?))
}

/// A whole number, also as a text.
pub(crate) fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    Ok(as_number(&Value::deserialize(deserializer)?))
}

/// The entries of a list as texts, whatever they are: how many there are must not depend on their shape. What is no list
/// is one entry.
pub(crate) fn entries<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<String>>, D::Error> {
    let shown = |value: Value| match value {
        Value::String(text) => text,
        other => other.to_string(),
    };
    Ok(match Value::deserialize(deserializer)? {
        Value::Null => None,
        Value::Array(list) => Some(list.into_iter().map(shown).collect()),
        other => Some(vec![shown(other)]),
    })
}

/// A text, also as a number. An empty one stays what it is.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// An object or a list of a known shape; another shape is "not said".
pub(crate) fn shape<'de, D: Deserializer<'de>, T: serde::de::DeserializeOwned>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    // Kept as it is written: numbers may have more digits than a number of this program.
    let raw = Option::<Box<RawValue>>::deserialize(deserializer)?;
    Ok(raw.and_then(|raw| serde_json::from_str(raw.get()).ok()))
}

/// A flag in any of these forms.
pub(crate) fn as_flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::Number(number) => [(0, false), (1, true)]
            .into_iter()
            .find_map(|(known, flag)| (number.as_i64() == Some(known)).then_some(flag)),
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// A whole number in any of these forms. Some serialisers write `2.0`.
pub(crate) fn as_number(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| {
            let text = number.to_string();
            text.strip_suffix(".0")?.parse().ok()
        }),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{as_flag, as_number, entries};

    #[test]
    fn flags_and_numbers_are_read_in_every_form() {
        for (value, flag) in [
            (json!(true), Some(true)),
            (json!("False"), Some(false)),
            (json!(1), Some(true)),
            (json!("0"), Some(false)),
            (json!(2), None),
            (json!(null), None),
            (json!("yes?"), None),
        ] {
            assert_eq!(as_flag(&value), flag, "{value}");
        }
        for (value, number) in [
            (json!(2), Some(2)),
            (json!("2 "), Some(2)),
            (json!(2.0), Some(2)),
            (json!(2.5), None),
            (json!({}), None),
        ] {
            assert_eq!(as_number(&value), number, "{value}");
        }
    }

    #[test]
    fn no_entry_of_a_list_is_lost_because_of_its_shape() {
        for (value, count) in [
            (json!([2, "3", {"id": 4}]), Some(3)),
            (json!([]), Some(0)),
            (json!("2"), Some(1)),
            (json!(null), None),
        ] {
            assert_eq!(entries(&value).unwrap().map(|list| list.len()), count, "{value}");
        }
    }
}
