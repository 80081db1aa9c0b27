//! Replays a file of call shapes: a vendor's answers at a customer's, with placeholders for all values. This turns
//! a support file into a test case.

use serde_json::{Map, Value, json};

use crate::call::{Answer, Call};

/// The most elements that are generated for a list.
const ELEMENTS: u64 = 20;

/// Values without which a client can't continue, by the name of the field.
const TEXTS: &[(&str, &str)] = &[
    ("url", "https://webservices5.autotask.net/ATServicesRest/"),
    ("webUrl", "https://ww5.autotask.net/"),
    ("global", "https://api.central.sophos.com"),
    ("Codebase", "v4_6_release/"),
];

/// The calls of a file, and whether each has been replayed.
pub(crate) struct Replay(Vec<(Value, bool)>);

impl Replay {
    /// Reads the calls of a file that Lotse wrote.
    pub(crate) fn of(shapes: &Value) -> Self {
        let calls = shapes["calls"].as_array().cloned().unwrap_or_default();
        Self(calls.into_iter().map(|call| (call, false)).collect())
    }

    /// The answer to a call to a vendor: from the next matching call that was not replayed yet, otherwise from the
    /// last matching one.
    pub(crate) fn answer(&mut self, vendor: &str, asked: &Call) -> Answer {
        let is_like = |call: &Value| {
            let pattern = call["path"].as_str().unwrap_or_default();
            call["api"] == vendor && call["method"] == asked.method.as_str() && fits(pattern, &asked.path)
        };
        let next = self.0.iter().position(|(call, answered)| !answered && is_like(call));
        let last = || self.0.iter().rposition(|(call, _)| is_like(call));
        match next.or_else(last).and_then(|at| self.0.get_mut(at)) {
            Some((call, answered)) => {
                *answered = true;
                answer(call)
            }
            None => Answer::empty(404),
        }
    }
}

/// Whether a path matches a pattern, in which `*` stands for one segment.
fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<&str>, Vec<&str>) = (pattern.split('/').collect(), path.split('/').collect());
    let part = |(pattern, part): (&&str, &&str)| *pattern == "*" || pattern.eq_ignore_ascii_case(part);
    pattern.len() == path.len() && pattern.iter().zip(&path).all(part)
}

fn answer(call: &Value) -> Answer {
    // A call that had no answer is replayed as a gateway time-out.
    let status = call["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or(504);
    let body = &call["body"];
    let content = if body["page"].is_string() {
        "<!DOCTYPE html><html><body>placeholder</body></html>".to_owned()
    } else if body["text"].is_string() {
        "placeholder".to_owned()
    } else {
        match body["json"].get(1).and_then(|shape| value("", shape)) {
            Some(value) => value.to_string(),
            None => String::new(),
        }
    };
    match call["media-type"].as_str() {
        Some(kind) => Answer::of(status, kind, content),
        None => Answer { body: content.into_bytes(), ..Answer::empty(status) },
    }
}

/// A placeholder for a value of this shape. `None` if the value is absent.
fn value(name: &str, shape: &Value) -> Option<Value> {
    if let Some(word) = shape.as_str() {
        let text = TEXTS.iter().find(|(known, _)| *known == name).map_or("placeholder", |(_, text)| text);
        return match word {
            "null" => Some(Value::Null),
            "boolean" => Some(json!(true)),
            "integer" => Some(json!(1)),
            "fraction" => Some(json!(1.5)),
            "text" => Some(json!(text)),
            "empty-text" => Some(json!("")),
            "number-text" => Some(json!("1")),
            "boolean-text" => Some(json!("true")),
            "cut" => Some(json!({})),
            _ => None,
        };
    }
    if let Some(fields) = shape["object"].as_object() {
        let field = |(name, shape): (&String, &Value)| Some((name.clone(), value(name, shape)?));
        return Some(Value::Object(fields.iter().filter_map(field).collect::<Map<_, _>>()));
    }
    if let Some(list) = shape["list"].as_array() {
        let count = list.get(1).and_then(Value::as_u64).unwrap_or_default().min(ELEMENTS);
        let element = list.get(2).and_then(|shape| value(name, shape));
        return Some(Value::Array((0..count).filter_map(|_| element.clone()).collect()));
    }
    // Of several shapes, the last one is the most specific.
    shape["any"].as_array()?.iter().rev().find_map(|shape| value(name, shape))
}
