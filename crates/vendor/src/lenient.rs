//! Reading fields as servers write them: a flag as a text, a number as a text, a text as a number.
//!
//! One odd field must not cost a whole answer. What can't be read is "not said", and whoever needs it says that it is
//! unclear.

use std::collections::BTreeMap;

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

/// A text, also as a number, with all its digits. An empty one stays what it is.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    Ok(match serde_json::from_str(raw.get()) {
        Ok(Value::String(text)) => Some(text),
        Ok(Value::Number(_)) => Some(raw.get().to_owned()),
        _ => None,
    })
}

/// An object of a known shape, also as the only one of a list. A list of the same values is none, though the parser
/// would take it for one.
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

/// The rows of a list, each by itself: one that can't be read is `None` and costs no other. A list may stand in an object
/// that has nothing else in it. `None` if it is no list, or has rows and none of them can be read.
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
    fn an_odd_row_costs_no_other() {
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
