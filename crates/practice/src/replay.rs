//! Calls by their shape, served back: what somebody's vendor answered, with placeholders for all values. So a file of
//! the support becomes a test case.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::{Map, Value, json};

/// At most so many elements of a list are made up.
const ELEMENTS: u64 = 20;

/// Texts without which a client goes no further, by the name of their field.
const TEXTS: &[(&str, &str)] = &[
    ("url", "https://webservices5.autotask.net/ATServicesRest/"),
    ("webUrl", "https://ww5.autotask.net/"),
    ("global", "https://api.central.sophos.com"),
    ("Codebase", "v4_6_release/"),
];

/// The calls of a file, and which of them have been answered.
pub(crate) struct Replay(Vec<(Value, bool)>);

impl Replay {
    /// The calls of a file as Lotse writes it.
    pub(crate) fn of(shapes: &Value) -> Self {
        let calls = shapes["calls"].as_array().cloned().unwrap_or_default();
        Self(calls.into_iter().map(|call| (call, false)).collect())
    }

    /// The answer to a call: that of the next one like it, or of the last if there is none left.
    pub(crate) fn answer(&mut self, api: &str, method: &str, path: &str) -> Response {
        let is_like = |call: &Value| {
            let pattern = call["path"].as_str().unwrap_or_default();
            call["api"] == api && call["method"] == method && fits(pattern, path)
        };
        let next = self.0.iter().position(|(call, answered)| !answered && is_like(call));
        let last = || self.0.iter().rposition(|(call, _)| is_like(call));
        match next.or_else(last).and_then(|at| self.0.get_mut(at)) {
            Some((call, answered)) => {
                *answered = true;
                response(call)
            }
            None => plain(StatusCode::NOT_FOUND, Body::empty()),
        }
    }
}

/// Whether a path has the pattern: `*` stands for one part.
fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<&str>, Vec<&str>) = (pattern.split('/').collect(), path.split('/').collect());
    let part = |(pattern, part): (&&str, &&str)| *pattern == "*" || pattern.eq_ignore_ascii_case(part);
    pattern.len() == path.len() && pattern.iter().zip(&path).all(part)
}

fn response(call: &Value) -> Response {
    let status = call["status"].as_u64().and_then(|status| u16::try_from(status).ok());
    let status = status.and_then(|status| StatusCode::from_u16(status).ok());
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
    // A call without an answer can't be served back; a gateway would say so.
    let mut response = plain(status.unwrap_or(StatusCode::GATEWAY_TIMEOUT), Body::from(content));
    let kind = call["media-type"].as_str().and_then(|kind| HeaderValue::from_str(kind).ok());
    if let Some(kind) = kind {
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
    }
    response
}

fn plain(status: StatusCode, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}

/// A placeholder for a value of this shape. Nothing for one that is absent.
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
    // Of several, the one that says most.
    shape["any"].as_array()?.iter().rev().find_map(|shape| value(name, shape))
}
