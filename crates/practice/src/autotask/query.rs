//! Queries: parses the body's filters into a predicate, and reads the limits of a query.

use serde_json::Value;

use crate::query::{ABOVE, BELOW, FROM, Path, Predicate, Test, UP_TO};

/// A query, from a body or a `search` parameter. Its property names are matched in any case.
pub(super) struct Query {
    /// The condition for records.
    pub(super) filter: Predicate,
    /// The requested maximum of records.
    pub(super) most: Option<usize>,
    /// The requested fields; empty for all fields.
    pub(super) fields: Vec<Path>,
}

/// Why a query is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// The query can't be parsed.
    Unreadable,
    /// The filter is missing or empty.
    NoFilter,
    /// A part of the filter can't be parsed.
    Filter,
}

/// Parses a query.
pub(super) fn read(text: &[u8]) -> Result<Query, Refused> {
    let query: Value = serde_json::from_slice(text).map_err(|_| Refused::Unreadable)?;
    let filters = part(&query, "filter").and_then(Value::as_array).filter(|filters| !filters.is_empty());
    let filter = all(filters.ok_or(Refused::NoFilter)?).ok_or(Refused::Filter)?;
    let most = part(&query, "maxRecords").and_then(Value::as_u64);
    let names = part(&query, "includeFields").and_then(Value::as_array).into_iter().flatten();
    Ok(Query {
        filter,
        most: most.and_then(|most| usize::try_from(most).ok()).filter(|most| *most > 0),
        fields: names.filter_map(Value::as_str).map(Path::of).collect(),
    })
}

/// A property of an object, by its name in any case.
fn part<'v>(object: &'v Value, name: &str) -> Option<&'v Value> {
    object.as_object()?.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

fn all(filters: &[Value]) -> Option<Predicate> {
    filters.iter().map(one).collect::<Option<_>>().map(Predicate::All)
}

fn one(filter: &Value) -> Option<Predicate> {
    let op = part(filter, "op")?.as_str()?.to_ascii_lowercase();
    if let Some(items) = part(filter, "items").and_then(Value::as_array) {
        return match op.as_str() {
            "and" => all(items),
            "or" => items.iter().map(one).collect::<Option<_>>().map(Predicate::Any),
            _ => None,
        };
    }
    let name = part(filter, "field")?.as_str()?;
    let value = || part(filter, "value").cloned();
    let text = || value()?.as_str().map(ToOwned::to_owned);
    let values = || value()?.as_array().cloned();
    let (passes, negated) = match op.as_str() {
        "eq" => (Test::Equal(value()?), false),
        "noteq" => (Test::Equal(value()?), true),
        "gt" => (Test::Ordered(ABOVE, value()?), false),
        "gte" => (Test::Ordered(FROM, value()?), false),
        "lt" => (Test::Ordered(BELOW, value()?), false),
        "lte" => (Test::Ordered(UP_TO, value()?), false),
        "beginswith" => (Test::Begins(text()?), false),
        "endswith" => (Test::Ends(text()?), false),
        "contains" => (Test::Contains(text()?), false),
        "exist" => (Test::Exists, false),
        "notexist" => (Test::Exists, true),
        "in" => (Test::In(values()?), false),
        "notin" => (Test::In(values()?), true),
        _ => return None,
    };
    let own = part(filter, "udf").and_then(Value::as_bool).unwrap_or_default();
    let predicate = if own { user_defined(name, passes) } else { Predicate::Field(Path::of(name), passes) };
    Some(if negated { Predicate::Not(Box::new(predicate)) } else { predicate })
}

/// Tests the value of a user-defined field. Records list these fields by name.
fn user_defined(name: &str, passes: Test) -> Predicate {
    let named = Predicate::Field(Path::of("name"), Test::Equal(name.into()));
    let field = Predicate::All(vec![named, Predicate::Field(Path::of("value"), passes)]);
    Predicate::Element(Path::of("userDefinedFields"), Box::new(field))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The ids of the records that match a filter.
    fn kept(filter: &Value) -> Result<Vec<u64>, Refused> {
        let records = [
            json!({"id": 1, "companyName": "Practice Bakery", "isActive": true, "phone": null, "createDate": "2026-01-05T08:00:00Z"}),
            json!({"id": 2, "companyName": "Customer", "isActive": false, "phone": "1", "createDate": "2026-02-05T08:00:00Z",
                "userDefinedFields": [{"name": "Kaseya Customer ID", "value": "7"}, {"name": "Other", "value": null}]}),
            json!({"id": 3, "companyName": "Customer Bakery", "isActive": true, "phone": "2", "createDate": "2026-03-05T08:00:00Z"}),
        ];
        let query = read(json!({ "Filter": filter }).to_string().as_bytes())?;
        let records = records.iter().filter(|record| query.filter.matches(record));
        Ok(records.filter_map(|record| record["id"].as_u64()).collect())
    }

    #[test]
    fn all_operators_are_parsed_in_any_case() {
        let name = |op: &str, value: &str| json!([{"op": op, "field": "CompanyName", "value": value}]);
        for (filter, ids) in [
            (name("eq", "customer"), &[2][..]),
            (name("noteq", "Customer"), &[1, 3]),
            (name("beginsWith", "cust"), &[2, 3]),
            (name("BeginsWith", "prac"), &[1]),
            (name("endsWith", "bakery"), &[1, 3]),
            (name("contains", "tomer b"), &[3]),
            (json!([{"op": "gt", "field": "id", "value": 1}, {"op": "lt", "field": "id", "value": 3}]), &[2]),
            (json!([{"op": "gte", "field": "id", "value": 2}]), &[2, 3]),
            (json!([{"op": "lte", "field": "id", "value": "2"}]), &[1, 2]),
            (json!([{"op": "gt", "field": "createDate", "value": "2026-02-01"}]), &[2, 3]),
            (json!([{"op": "in", "field": "id", "value": [1, 3]}]), &[1, 3]),
            (json!([{"op": "notIn", "field": "id", "value": [1, 3]}]), &[2]),
            (json!([{"op": "exist", "field": "phone"}]), &[2, 3]),
            (json!([{"op": "notExist", "field": "phone"}]), &[1]),
            (json!([{"op": "exist", "field": "Kaseya Customer ID", "udf": true}]), &[2]),
            (json!([{"op": "eq", "field": "kaseya customer id", "udf": true, "value": "8"}]), &[]),
            (json!([{"op": "exist", "field": "Other", "UDF": true}]), &[]),
            (json!([{"op": "notExist", "field": "Kaseya Customer ID", "udf": true}]), &[1, 3]),
            (json!([{"Op": "eq", "Field": "isActive", "Value": true}]), &[1, 3]),
            (
                json!([{"op": "or", "items": [
                    {"op": "eq", "field": "id", "value": 2},
                    {"op": "and", "items": [
                        {"op": "eq", "field": "isActive", "value": true},
                        {"op": "contains", "field": "companyName", "value": "practice"},
                    ]},
                ]}]),
                &[1, 2],
            ),
        ] {
            assert_eq!(kept(&filter).as_deref(), Ok(ids), "{filter}");
        }
    }

    #[test]
    fn a_query_without_a_valid_filter_is_refused() {
        assert_eq!(kept(&json!([])), Err(Refused::NoFilter));
        assert_eq!(kept(&json!({"op": "exist"})), Err(Refused::NoFilter));
        for filter in [
            json!([{"op": "like", "field": "id", "value": 1}]),
            json!([{"op": "eq", "value": 1}]),
            json!([{"op": "eq", "field": "id"}]),
            json!([{"op": "in", "field": "id", "value": 1}]),
            json!([{"op": "not", "items": []}]),
        ] {
            assert_eq!(kept(&filter), Err(Refused::Filter), "{filter}");
        }
        assert!(matches!(read(b"{"), Err(Refused::Unreadable)));
    }

    #[test]
    fn limits_of_a_query_are_parsed_in_any_case() {
        let filter = r#""FILTER":[{"op":"exist","field":"id"}]"#;
        for (most, fields) in [("MaxRecords", "IncludeFields"), ("maxrecords", "includefields")] {
            let text = format!(r#"{{{filter},"{most}":7,"{fields}":["id","CompanyName"]}}"#);
            let query = read(text.as_bytes()).unwrap_or_else(|refused| panic!("{refused:?}"));
            assert_eq!((query.most, query.fields.len()), (Some(7), 2));
        }
    }
}
