//! No text that comes from outside leaves the findings with a secret in it.

use std::sync::Arc;

use jiff::Timestamp;
use lotse_guide::{Answers, parse};
use lotse_practice::{Practice, Tenants};
use lotse_vault::Secret;
use lotse_vendor::{Door, DoorSettings, Permits, Visit};
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use super::Findings;
use crate::{Context, Finding, Materials};

const SECRET: &str = "Canary/9f4e+27d1_8b";

/// Words of this program and ids of the guide, which nobody else can write.
const OWN: &[&str] = &[
    "/state",
    "/step",
    "/again",
    "/subject/about",
    "/subject/credential",
    "/subject/matrix",
    "/subject/row",
    "/subject/verb",
    "/subject/topic",
    "/subject/step",
    "/subject/action",
    "/diagnosis/code",
    "/diagnosis/args/label/label",
    "/diagnosis/args/choose/choose",
    "/diagnosis/args/path/path/0/label",
    "/diagnosis/args/failure/failure/code",
    "/diagnosis/args/failure/failure/detail",
    "/diagnosis/args/failure/failure/offers",
    "/proof/method",
    "/proof/at",
];

/// A finding with all fields set, with this subject and this failure.
fn full(subject: &Value, failure: &Value) -> Value {
    json!({
        "subject": subject,
        "state": "waiting",
        "diagnosis": { "code": "failed", "args": {
            "text": { "text": "a" },
            "value": { "value": "b" },
            "label": { "label": "kaseya/system" },
            "path": { "path": [{ "label": "kaseya/system" }, { "value": "c" }] },
            "number": { "number": 1 },
            "choose": { "choose": "d" },
            "failure": { "failure": failure },
        } },
        "proof": {
            "call": 1, "method": "GET", "host": "host.example", "path": "/path", "status": 200,
            "at": "2026-03-01T08:00:00Z", "millis": 5,
            "lines": [{ "name": "name", "value": "value", "asked": "asked" }], "reference": "reference",
        },
        "step": "step",
        "again": "2026-03-01T08:00:00Z",
    })
}

/// Finds the positions of all strings in a value.
fn texts(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(at.to_owned()),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| texts(item, &format!("{at}/{index}"), found));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(name, field)| texts(field, &format!("{at}/{name}"), found));
        }
        _ => {}
    }
}

#[tokio::test]
async fn a_secret_in_any_field_is_masked_even_if_it_was_issued_later() {
    let practice = Practice::start(0, Tenants::default()).await.unwrap();
    let (ca, settings) = (practice.ca_pem().as_bytes().to_owned(), DoorSettings::default());
    let door = Door::practice(practice.address(), &ca, &settings, Timestamp::now).unwrap();
    let guide = parse(include_str!("../../../../guides/kaseya-vsa-autotask.toml")).unwrap();
    let (plan, materials) = (guide.plan(&Answers::new()), Materials::default());
    let subjects = [
        json!({ "about": "credential", "credential": "id" }),
        json!({ "about": "cell", "matrix": "id", "row": "id", "verb": "add" }),
        json!({ "about": "beyond", "matrix": "id", "module": "a", "function": "b", "verb": "add" }),
        json!({ "about": "entry-beyond", "matrix": "id", "entry": "a" }),
        json!({ "about": "right", "matrix": "id", "row": "id" }),
        json!({ "about": "whole", "matrix": "id" }),
        json!({ "about": "setting", "step": "id", "action": "id" }),
        json!({ "about": "topic", "topic": "id", "which": "a" }),
    ];
    let failures = [
        json!({ "code": "dns", "host": "a" }),
        json!({ "code": "untrusted", "host": "a", "issuer": "b" }),
        json!({ "code": "certificate", "host": "a", "issuer": "b", "detail": "name" }),
        json!({ "code": "proxy-sign-in", "proxy": "a", "offers": "basic" }),
        json!({ "code": "proxy-refused", "proxy": "a", "host": "b", "status": 403 }),
        json!({ "code": "timed-out", "host": "a", "seconds": 1 }),
        json!({ "code": "redirected", "host": "a", "to": "b" }),
    ];
    let mut tried = 0;
    for subject in &subjects {
        for failure in &failures {
            let clean = full(subject, failure);
            let mut places = Vec::new();
            texts(&clean, "", &mut places);
            for place in places.iter().filter(|place| !OWN.contains(&place.as_str())) {
                // Too long as well: no part of a secret may remain where the text is shortened.
                for around in ["", " ", &"x".repeat(595), &"x".repeat(110), &"x".repeat(990)] {
                    let mut spoiled = clean.clone();
                    *spoiled.pointer_mut(place).unwrap() = format!("{around}{SECRET}").into();
                    let visit = Visit::new(&door, Permits::Reading, Arc::new(()), CancellationToken::new());
                    let context =
                        Context { plan: &plan, materials: &materials, visit: &visit, now: Timestamp::now() };
                    let mut findings = Findings::new(&context);
                    findings.add(serde_json::from_value::<Finding>(spoiled).unwrap());
                    visit.hide(&Secret::new(SECRET.to_owned()));
                    let shown = serde_json::to_string(&findings.finish().0).unwrap();
                    assert!(!shown.contains("Canary"), "{place}: {shown}");
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 1000, "{tried}");
}
