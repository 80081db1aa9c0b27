//! Queries over rows. The vendors' filter languages are all parsed into one predicate type, and all tenants sort
//! rows and select their fields with the same code.

mod parse;
mod tokens;

use std::cmp::Ordering;

use jiff::Timestamp;
use serde_json::{Map, Value};

pub(crate) use parse::{Language, parse};

/// A condition for rows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Predicate {
    /// All of these conditions are met.
    All(Vec<Self>),
    /// At least one of these conditions is met.
    Any(Vec<Self>),
    /// The condition is not met.
    Not(Box<Self>),
    /// The field passes the test.
    Field(Path, Test),
    /// At least one element of the list meets the condition.
    Element(Path, Box<Self>),
}

/// The name of a field, followed by the names of fields inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Path(Vec<String>);

/// A test of a field's value. Strings are compared without case.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Test {
    /// The value equals this one.
    Equal(Value),
    /// The value's order relative to this one is among these.
    Ordered(&'static [Ordering], Value),
    /// The value equals one of these.
    In(Vec<Value>),
    /// The string contains this one.
    Contains(String),
    /// The string begins with this one.
    Begins(String),
    /// The string ends with this one.
    Ends(String),
    /// The string matches this pattern, in which `%` stands for any characters.
    Like(String),
    /// The value is present.
    Exists,
}

pub(crate) const ABOVE: &[Ordering] = &[Ordering::Greater];
pub(crate) const FROM: &[Ordering] = &[Ordering::Greater, Ordering::Equal];
pub(crate) const BELOW: &[Ordering] = &[Ordering::Less];
pub(crate) const UP_TO: &[Ordering] = &[Ordering::Less, Ordering::Equal];

impl Path {
    /// Parses a path: `status/name` or `status.name`.
    pub(crate) fn of(text: &str) -> Self {
        Self(text.split(['/', '.']).map(|name| name.trim().to_owned()).collect())
    }

    /// The path as text, separated by slashes.
    pub(crate) fn text(&self) -> String {
        self.0.join("/")
    }

    /// The values at this path in a row. In a list, all elements are followed.
    pub(crate) fn values<'r>(&self, row: &'r Value) -> Vec<&'r Value> {
        let mut values = vec![row];
        for name in &self.0 {
            values = values.into_iter().flat_map(elements).filter_map(|value| field(value, name)).collect();
        }
        values
    }
}

/// The elements of a list, or the value itself.
fn elements(value: &Value) -> &[Value] {
    value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice)
}

/// A field of an object, by its name in any case.
fn field<'r>(row: &'r Value, name: &str) -> Option<&'r Value> {
    row.as_object()?.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

impl Predicate {
    /// Whether a row meets the condition.
    pub(crate) fn matches(&self, row: &Value) -> bool {
        match self {
            Self::All(all) => all.iter().all(|one| one.matches(row)),
            Self::Any(any) => any.iter().any(|one| one.matches(row)),
            Self::Not(one) => !one.matches(row),
            Self::Field(path, test) => test.passes(&path.values(row)),
            Self::Element(list, one) => {
                list.values(row).into_iter().flat_map(elements).any(|element| one.matches(element))
            }
        }
    }

    /// The first field that no row has. Without rows, every name is accepted.
    pub(crate) fn unknown_field(&self, rows: &[Value]) -> Option<String> {
        match self {
            Self::All(some) | Self::Any(some) => some.iter().find_map(|one| one.unknown_field(rows)),
            Self::Not(one) => one.unknown_field(rows),
            Self::Field(path, _) => {
                let known = rows.is_empty() || rows.iter().any(|row| !path.values(row).is_empty());
                (!known).then(|| path.text())
            }
            // In such a list, the field names are data.
            Self::Element(..) => None,
        }
    }
}

impl Test {
    /// Whether one of the values passes. An absent field counts as null.
    fn passes(&self, values: &[&Value]) -> bool {
        let values = if values.is_empty() { &[&Value::Null] } else { values };
        values.iter().flat_map(|value| elements(value)).any(|value| self.passed_by(value))
    }

    fn passed_by(&self, value: &Value) -> bool {
        let text = || value.as_str().unwrap_or_default().to_lowercase();
        match self {
            Self::Equal(wanted) => compare(value, wanted) == Some(Ordering::Equal),
            Self::Ordered(orders, wanted) => {
                !value.is_null() && compare(value, wanted).is_some_and(|order| orders.contains(&order))
            }
            Self::In(wanted) => wanted.iter().any(|it| compare(value, it) == Some(Ordering::Equal)),
            Self::Contains(part) => value.is_string() && text().contains(&part.to_lowercase()),
            Self::Begins(part) => value.is_string() && text().starts_with(&part.to_lowercase()),
            Self::Ends(part) => value.is_string() && text().ends_with(&part.to_lowercase()),
            Self::Like(pattern) => value.is_string() && like(&text(), &pattern.to_lowercase()),
            Self::Exists => !value.is_null(),
        }
    }
}

/// Whether a string matches a pattern.
fn like(text: &str, pattern: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('%') else { return text == pattern };
    let Some(mut left) = text.strip_prefix(first) else { return false };
    let mut pieces: Vec<&str> = rest.split('%').collect();
    let last = pieces.pop().unwrap_or_default();
    for piece in pieces {
        let Some((_, behind)) = left.split_once(piece) else { return false };
        left = behind;
    }
    left.ends_with(last)
}

/// Compares two values. Strings are compared as times or numbers if both are. `None` if the values can't be
/// compared.
fn compare(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Null, Value::Null) => Some(Ordering::Equal),
        (Value::Bool(left), Value::Bool(right)) => Some(left.cmp(right)),
        (Value::Number(left), Value::Number(right)) => match (left.as_i64(), right.as_i64()) {
            (Some(left), Some(right)) => Some(left.cmp(&right)),
            _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
        },
        (Value::String(left), Value::String(right)) => Some(match (time(left), time(right)) {
            (Some(left), Some(right)) => left.cmp(&right),
            _ => left.to_lowercase().cmp(&right.to_lowercase()),
        }),
        // Long numbers are strings in a row but bare in a query.
        (Value::String(text), Value::Number(number)) => digits(text, &number.to_string()),
        (Value::Number(number), Value::String(text)) => digits(&number.to_string(), text),
        _ => None,
    }
}

fn digits(left: &str, right: &str) -> Option<Ordering> {
    if left == right {
        return Some(Ordering::Equal);
    }
    left.parse::<f64>().ok()?.partial_cmp(&right.parse::<f64>().ok()?)
}

/// Parses a time or a date.
fn time(text: &str) -> Option<Timestamp> {
    let whole = if text.len() == 10 { format!("{text}T00:00:00Z") } else { text.to_owned() };
    whole.parse().or_else(|_| format!("{whole}Z").parse()).ok()
}

/// Sorts rows by an expression such as `name desc, id`.
pub(crate) fn sort(rows: &mut [Value], order: &str) {
    let keys: Vec<(Path, bool)> = order
        .split(',')
        .map(|key| key.trim().split_once(char::is_whitespace).unwrap_or((key.trim(), "")))
        .map(|(path, way)| (Path::of(path), way.trim().eq_ignore_ascii_case("desc")))
        .collect();
    rows.sort_by(|left, right| {
        let one = |(path, falling): &(Path, bool)| {
            let (left, right) = (path.values(left), path.values(right));
            let order = left.first().zip(right.first()).and_then(|(left, right)| compare(left, right));
            let order = order.unwrap_or(Ordering::Equal);
            if *falling { order.reverse() } else { order }
        };
        keys.iter().map(one).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    });
}

/// A row reduced to these fields, or unchanged if there are none.
pub(crate) fn pick(row: &Value, paths: &[Path]) -> Value {
    if paths.is_empty() {
        return row.clone();
    }
    let mut picked = Map::new();
    for (name, value) in row.as_object().into_iter().flatten() {
        let mut inner = Vec::new();
        let mut named = false;
        for path in paths.iter().filter(|path| path.0.first().is_some_and(|it| it.eq_ignore_ascii_case(name)))
        {
            named = true;
            inner.extend((path.0.len() > 1).then(|| Path(path.0[1..].to_vec())));
        }
        if named {
            picked.insert(name.clone(), pick(value, &inner));
        }
    }
    Value::Object(picked)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_pattern_may_have_wildcards_at_both_ends_and_in_the_middle() {
        for (pattern, fits) in [
            ("practice customer", true),
            ("practice%", true),
            ("%customer", true),
            ("%tice cust%", true),
            ("p%e%r", true),
            ("%", true),
            ("practice", false),
            ("customer%", false),
            ("%tice", false),
            ("practice customer%r", false),
        ] {
            assert_eq!(like("practice customer", pattern), fits, "{pattern}");
        }
    }

    #[test]
    fn values_are_compared_by_their_type() {
        let order = |left: Value, right: Value| compare(&left, &right);
        assert_eq!(order(json!("Anna"), json!("anna")), Some(Ordering::Equal));
        assert_eq!(order(json!("2026-01-02T00:00:00Z"), json!("2026-01-01")), Some(Ordering::Greater));
        assert_eq!(order(json!("70481365590271846352819064"), json!(5)), Some(Ordering::Greater));
        assert_eq!(order(json!(2), json!(10)), Some(Ordering::Less));
        assert_eq!(order(json!(null), json!(0)), None);
        assert_eq!(order(json!(true), json!(1)), None);
    }

    #[test]
    fn rows_are_sorted_by_several_fields_and_reduced_to_nested_fields() {
        let row = |id: u32, name: &str| json!({"id": id, "status": {"id": 1, "name": name}, "open": true});
        let mut rows = vec![row(1, "b"), row(2, "a"), row(3, "b")];
        sort(&mut rows, "status/name asc, id desc");
        let ids: Vec<_> = rows.iter().map(|row| row["id"].as_u64().unwrap()).collect();
        assert_eq!(ids, [2, 3, 1]);
        let paths = ["ID", "status/name"].map(Path::of);
        assert_eq!(pick(&rows[0], &paths), json!({"id": 2, "status": {"name": "a"}}));
        assert_eq!(pick(&rows[0], &[]), rows[0]);
    }
}
