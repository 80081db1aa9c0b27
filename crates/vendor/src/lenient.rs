//! Lenient deserialization: a flag may arrive as a string, a number as a string, a string as a number.
//!
//! A single odd field must not make a whole answer unreadable. A value that can't be read becomes `None` ("not
//! said"), and the check that needs it reports the point as unclear.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

/// Reads a flag: `true`, `"true"`, `1` or `"1"`, and the same for false.
pub(crate) fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    Ok(as_flag(&Value::deserialize(deserializer)?))
}

/// Reads an integer, also from a string.
pub(crate) fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    Ok(as_number(&Value::deserialize(deserializer)?))
}

/// Reads the entries of a list as strings, whatever their type, so that the number of entries never depends on
/// their shape. A value that is not a list counts as one entry.
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

/// Reads a string, or a number with all its digits. An empty string stays empty.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    Ok(match serde_json::from_str(raw.get()) {
        Ok(Value::String(text)) => Some(text),
        Ok(Value::Number(_)) => Some(raw.get().to_owned()),
        _ => None,
    })
}

/// Parses an object of a known shape, also as the only element of a list. A list of the object's values is
/// rejected, although serde would accept it.
pub(crate) fn object<T: for<'d> Deserialize<'d>>(text: &str) -> Option<T> {
    let text = text.trim();
    if text.starts_with('{') {
        return serde_json::from_str(text).ok();
    }
    match serde_json::from_str::<Vec<Box<RawValue>>>(text).ok()?.as_slice() {
        [one] if one.get().starts_with('{') => serde_json::from_str(one.get()).ok(),
        _ => None,
    }
}

/// Parses the rows of a list one by one: a row that can't be read is `None` and does not affect the others. The
/// list may be the only field of an object. Returns `None` if the text is not a list, or has rows and none of them
/// can be read.
pub(crate) fn rows<T: for<'d> Deserialize<'d>>(text: &str) -> Option<Vec<Option<T>>> {
    let list = |text: &str| serde_json::from_str::<Vec<Box<RawValue>>>(text).ok();
    let wrapped = || {
        let fields: BTreeMap<String, Box<RawValue>> = serde_json::from_str(text).ok()?;
        let mut fields = fields.into_values();
        fields.next().filter(|_| fields.next().is_none())
    };
    let raw = list(text).or_else(|| list(wrapped()?.get()))?;
    let rows: Vec<Option<T>> = raw.iter().map(|row| object(row.get())).collect();
    (rows.is_empty() || rows.iter().any(Option::is_some)).then_some(rows)
}

/// Reads a value of a known shape; any other shape becomes `None`.
pub(crate) fn shape<'de, D: Deserializer<'de>, T: serde::de::DeserializeOwned>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    // The raw text is kept because numbers may have more digits than a Rust number type holds.
    let raw = Option::<Box<RawValue>>::deserialize(deserializer)?;
    Ok(raw.and_then(|raw| serde_json::from_str(raw.get()).ok()))
}

/// Reads a flag in any of these forms.
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

/// Reads an integer in any of these forms. Some serialisers write `2.0`.
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

    use super::{as_flag, as_number, entries, object, rows, text};

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
    fn a_number_keeps_all_its_digits_as_a_text() {
        for (value, told) in [
            ("76051234567890123456789012", Some("76051234567890123456789012")),
            ("\"practice\"", Some("practice")),
            ("\"\"", Some("")),
            ("null", None),
            ("true", None),
            ("{}", None),
        ] {
            assert_eq!(text(&mut serde_json::Deserializer::from_str(value)).unwrap().as_deref(), told);
        }
    }

    #[test]
    fn an_unreadable_row_does_not_affect_the_others() {
        type Object = serde_json::Map<String, serde_json::Value>;
        let read = |text: &str| {
            rows::<Object>(text).map(|rows| rows.iter().map(Option::is_some).collect::<Vec<_>>())
        };
        for (text, told) in [
            ("[]", Some(vec![])),
            (r#"[{"a":1},{"a":"x"}]"#, Some(vec![true, true])),
            (r#"[{"a":1},null,42,"x",[1,2],[{"a":1}]]"#, Some(vec![true, false, false, false, false, true])),
            (r#"{"value":[{"a":1}]}"#, Some(vec![true])),
            (r#"{"value":[{"a":1}],"next":null}"#, None),
            (r#"{"errors":["made up"]}"#, None),
            ("[1,2]", None),
            ("{}", None),
            ("null", None),
            ("", None),
            (r#"[{"a":1},{"a""#, None),
        ] {
            assert_eq!(read(text), told, "{text}");
        }
        assert!(
            object::<Object>(r#"[{"a":1}]"#).is_some() && object::<Object>(r#"[{"a":1},{"a":2}]"#).is_none()
        );
    }

    #[test]
    fn list_entries_of_any_type_are_counted() {
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
