//! Files of call shapes: their content, and that they can be replayed.

use lotse_practice::{Garbage, Spoil};
use lotse_vendor::{BodyShape, Shapes};
use lotse_verify::{Check, FindingState};
use serde_json::Value;

use crate::common::{Bench, GUIDES, UMBRELLA};

/// A check, and its call shapes as a file has them.
async fn shaped(bench: &Bench) -> (Check, Value) {
    let materials = bench.given();
    let (check, visit) = bench.visited(&materials).await;
    let shapes = visit.shapes(&materials.texts().collect::<Vec<_>>());
    let file = serde_json::to_value(&shapes).unwrap();
    assert_eq!(serde_json::from_value::<Shapes>(file.clone()).unwrap(), shapes, "it can be read back");
    (check, file)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_shapes_identifies_nobody_and_can_be_replayed() {
    for guide in GUIDES {
        let bench = Bench::new(guide).await;
        let (check, file) = shaped(&bench).await;
        let text = file.to_string().to_lowercase();
        let given = bench.practice.tenants(|tenants| tenants.values(&crate::common::guide(guide)));
        for value in given.iter().filter(|it| it.kind.starts_with("connectwise-")) {
            assert!(!text.contains(&value.value.to_lowercase()), "{}: {text}", value.kind);
        }
        // The tenant's own texts: its names and the names of roles.
        for seen in bench.practice.seen() {
            let Ok(answer) = serde_json::from_slice::<Value>(&seen.answer) else { continue };
            let mut names = Vec::new();
            texts(&answer, &mut names);
            for name in names.iter().filter(|name| name.contains([' ', '.', '@'])) {
                assert!(!text.contains(&name.to_lowercase()), "{name}: {text}");
            }
        }
        assert!(text.contains("/login/companyinfo/*") && text.contains("mysecurity"), "{text}");
        assert!(text.contains("editlevel"), "the vendor's own names stay: {text}");
        assert_eq!(file["format"], 1);

        bench.practice.replay(&file);
        let (again, file) = shaped(&bench).await;
        assert_eq!(again.findings.len() > 5, check.findings.len() > 5, "{again:#?}");
        assert!(file["calls"].as_array().is_some_and(|calls| calls.len() > 1), "{file:#}");
        let passes =
            |check: &Check| check.findings.iter().filter(|it| it.state == FindingState::Pass).count();
        assert!(passes(&again) < passes(&check), "placeholders prove nothing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn field_names_that_are_data_are_omitted() {
    let bench = Bench::new(UMBRELLA).await;
    bench.practice.spoil(vec![Spoil {
        method: "GET".to_owned(),
        path: "/system/mySecurity".to_owned(),
        with: Garbage::NamesAsFields,
    }]);
    let (_, file) = shaped(&bench).await;
    let text = file.to_string();
    for name in ["Practice Role", "anna@practice.example", "practice.example", "12345", "uebungsfirma"] {
        assert!(!text.to_lowercase().contains(&name.to_lowercase()), "{name}: {text}");
    }
    for role in ["Dispatch", "Finance", "Sales"] {
        assert!(!text.contains(role), "a list by names: {text}");
    }
    assert!(text.contains("@odata.nextLink") && text.contains("addLevel"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn other_content_is_described_by_its_kind_and_size() {
    let bench = Bench::new(UMBRELLA).await;
    bench.practice.spoil(vec![Spoil {
        method: "GET".to_owned(),
        path: "/login/companyinfo".to_owned(),
        with: Garbage::Html,
    }]);
    let (_, file) = shaped(&bench).await;
    let shapes: Shapes = serde_json::from_value(file).unwrap();
    assert!(matches!(shapes.calls[0].body, Some(BodyShape::Page(_))), "{:?}", shapes.calls[0]);
    assert_eq!(shapes.calls[0].media_type.as_deref(), Some("text/html"));
}

/// All strings of an answer.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| texts(value, found)),
        Value::Object(fields) => fields.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}
