//! Answers that a test defines, or changes in one place.

use std::collections::BTreeMap;

use lotse_practice::{Garbage, Written};
use lotse_verify::{Check, FindingState, Subject};
use serde_json::Value;

use crate::shared::code_of;

/// The state and the code of each finding, by a short name of its subject.
pub(crate) type Stands = BTreeMap<String, (FindingState, String)>;

/// An answer with this content. It is kept until the test ends.
pub(crate) fn written(status: u16, kind: &str, body: impl Into<Vec<u8>>) -> Garbage {
    with_headers(status, &[("content-type", kind)], body)
}

/// An answer with this content and these headers.
pub(crate) fn with_headers(
    status: u16,
    headers: &[(&'static str, &str)],
    body: impl Into<Vec<u8>>,
) -> Garbage {
    let headers = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Garbage::Written(Box::leak(Box::new(Written { status, headers, body: body.into() })))
}

/// An answer with JSON.
pub(crate) fn json(value: &Value) -> Garbage {
    written(200, "application/json; charset=utf-8", value.to_string())
}

/// Sets the value at a JSON pointer (RFC 6901). `None` removes it from its object.
pub(crate) fn put(value: &mut Value, at: &str, new: Option<Value>) {
    let (parent, last) = at.rsplit_once('/').unwrap_or_else(|| {
        if let Some(new) = &new {
            *value = new.clone();
        }
        ("", "")
    });
    if at.is_empty() {
        return;
    }
    match (value.pointer_mut(parent), new) {
        (Some(Value::Object(fields)), Some(new)) => {
            fields.insert(last.to_owned(), new);
        }
        (Some(Value::Object(fields)), None) => {
            assert!(fields.remove(last).is_some(), "nothing at {at}");
        }
        (Some(Value::Array(rows)), Some(new)) => match last.parse::<usize>() {
            Ok(place) if place < rows.len() => rows[place] = new,
            _ => rows.push(new),
        },
        (Some(Value::Array(rows)), None) => {
            rows.remove(last.parse().unwrap());
        }
        _ => panic!("nothing at {at}"),
    }
}

/// The state and the code of each finding of a check.
pub(crate) fn stands(check: &Check) -> Stands {
    let named = |subject: &Subject| match subject {
        Subject::Credential { credential } => credential.clone(),
        Subject::Setting { action, .. } => action.clone(),
        Subject::Topic { topic, which: None } => topic.clone(),
        Subject::Topic { topic, which: Some(which) } => format!("{topic}:{which}"),
        Subject::Cell { row, verb, .. } => format!("{row} {verb:?}"),
        Subject::Right { row, .. } => format!("right {row}"),
        Subject::Beyond { module, function, verb, .. } => format!("beyond {module} {function} {verb:?}"),
        other => format!("{other:?}"),
    };
    let stand = |it: &lotse_verify::Finding| (named(&it.subject), (it.state, code_of(it).to_owned()));
    check.findings.iter().map(stand).collect()
}

/// Asserts that exactly these findings have changed.
#[track_caller]
pub(crate) fn assert_changed(
    what: &str,
    before: &Stands,
    after: &Stands,
    changed: &[(&str, FindingState, &str)],
) {
    let expected: Stands = changed
        .iter()
        .map(|(name, state, code)| ((*name).to_owned(), (*state, (*code).to_owned())))
        .collect();
    let found: Stands = (after.iter().filter(|(name, stand)| before.get(*name) != Some(*stand)))
        .map(|(name, stand)| (name.clone(), stand.clone()))
        .collect();
    assert_eq!(found, expected, "{what}");
    for name in before.keys() {
        assert!(after.contains_key(name), "{what}: {name} is lost");
    }
}

/// Wrong answers that networks and broken servers send.
pub(crate) fn attacks() -> Vec<(&'static str, Garbage)> {
    const HTML: &str = "text/html; charset=utf-8";
    const JSON: &str = "application/json";
    let page = "<!DOCTYPE html><html><head><title>Access Denied</title></head><body>blocked by the policy</body></html>";
    let gzip = with_headers(
        200,
        &[("content-type", JSON), ("content-encoding", "gzip")],
        b"\x1f\x8b\x08\x00rubbish",
    );
    let redirect = |to: &str| with_headers(302, &[("location", to)], "");
    vec![
        ("a page of the network", written(200, HTML, page)),
        ("a page that calls itself data", written(200, JSON, page)),
        ("a page behind a script", written(200, HTML, "<script>location='/'</script>")),
        ("a block page", written(403, HTML, page)),
        ("a block page that asks for a sign-in", written(401, HTML, page)),
        ("a page of a gateway", written(502, HTML, page)),
        ("words", written(200, "text/plain", "OK")),
        ("XML", written(200, "application/xml", "<?xml version=\"1.0\"?><Result><Token>x</Token></Result>")),
        ("half of the data", written(200, JSON, "{\"Result\":[{\"id\":\"1")),
        ("nothing", written(200, JSON, "")),
        ("no content", Garbage::Status(204)),
        ("packed rubbish", gzip),
        ("rubbish", written(200, JSON, vec![0xfe, 0x00, 0xc3, 0x28, 0xff])),
        ("null", written(200, JSON, "null")),
        ("a list of lists", written(200, JSON, "[[],[[]]]")),
        ("a list of words", written(200, JSON, "[\"a\",\"b\"]")),
        ("an empty object", written(200, JSON, "{}")),
        ("a list of an empty object", written(200, JSON, "[{}]")),
        ("a word", written(200, JSON, "\"success\"")),
        ("a depth without end", written(200, JSON, "[".repeat(100_000))),
        ("another host", redirect("https://elsewhere.lotse-practice.example/login")),
        ("another page of the host", redirect("/login.aspx?ReturnUrl=%2fapi")),
        ("no place to go to", redirect("")),
    ]
}
