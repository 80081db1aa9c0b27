//! The deeper check: what it counts, and what it never says.
//!
//! The answers of the tables are written by hand in the forms that public clients and the vendor's pages show.

use lotse_practice::{Garbage, Spoil};
use lotse_vault::Secret;
use lotse_verify::FindingState::{self, Excess, Failed, Missing, NeedsEyes, NotApplicable, Pass, Unclear};
use lotse_verify::{Arg, Check};
use serde_json::{Value, json};

use crate::world::{KASEYA, SOPHOS, WORKSPACE, World, assert_said, by_name, table, without};
use crate::written::{attacks, json as answer};

const CUSTOMERS: &str = "autotask-kaseya-customers";
const DEVICES: &str = "autotask-kaseya-devices";
const WROTE: &str = "autotask-vendor-wrote";

fn count(check: &Check, name: &str) -> Option<Arg> {
    by_name(check)[name].diagnosis.as_ref()?.args.get("count").cloned()
}

/// The recorded answers of Companies to the three calls, with one of them changed.
fn companies(changed: &str, with: Option<&Value>) -> Vec<Spoil> {
    let name = "Kaseya Customer ID";
    let fields = json!({ "fields": [
        { "name": "Customer Ranking", "label": "Customer Ranking", "type": "string", "isUdfField": true },
        { "name": name, "label": name, "type": "string", "length": 500, "isUdfField": true },
    ]});
    let values = json!([{ "name": "Customer Ranking", "value": null }, { "name": name, "value": "4711" }]);
    let details = json!({ "count": 1, "requestCount": 1, "prevPageUrl": null, "nextPageUrl": null });
    let page =
        json!({ "items": [{ "id": 29_682_805, "userDefinedFields": values }], "pageDetails": details });
    let spoil = |method: &str, path: &str, body: Value| {
        let body = with.filter(|_| path == changed).unwrap_or(&body);
        Spoil { method: method.to_owned(), path: path.to_owned(), with: answer(body) }
    };
    vec![
        spoil("GET", FIELDS, fields),
        spoil("POST", COUNT, json!({ "queryCount": 412 })),
        spoil("POST", SAMPLE, page),
    ]
}

const FIELDS: &str = "/Companies/entityInformation/userDefinedFields";
const COUNT: &str = "/Companies/query/count";
const SAMPLE: &str = "/Companies/query";

#[tokio::test(flavor = "multi_thread")]
async fn records_that_the_wizard_matched_are_counted() {
    let world = World::of(KASEYA).await;
    let check = world.deeper().await;
    for (name, number) in [(CUSTOMERS, 1), (DEVICES, 2)] {
        assert_said(&check, name, Pass, "autotask-field-filled");
        assert_eq!(count(&check, name), Some(Arg::Number(number)));
        assert_eq!(by_name(&check)[name].step.as_deref(), Some("wizard"));
    }
    assert_eq!(check.findings.len(), 2, "{}", table(&check));
    assert!(check.budgets.iter().any(|budget| budget.api == "autotask" && budget.told));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wizard_that_is_still_to_come_is_not_a_fault() {
    let check = World::with(KASEYA, &["autotask-wizard-open"]).await.deeper().await;
    assert_said(&check, CUSTOMERS, NeedsEyes, "autotask-field-empty");
    assert_said(&check, DEVICES, NeedsEyes, "autotask-field-empty");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_records_that_show_the_value_count() {
    let world = World::of(KASEYA).await;
    let record = |fields: Value| Some(json!({ "items": [{ "id": 5, "userDefinedFields": fields }] }));
    let named = |name: &str, value: Value| record(json!([{ "name": name, "value": value }]));
    let rows: [(&str, Option<Value>, FindingState, &str); 16] = [
        ("", None, Pass, "autotask-field-filled"),
        (SAMPLE, named("kaseya customer id", json!("4711")), Pass, "autotask-field-filled"),
        (SAMPLE, named("Kaseya Customer ID", json!(4711)), Pass, "autotask-field-filled"),
        (COUNT, Some(json!({ "queryCount": "412" })), Pass, "autotask-field-filled"),
        // The server did not apply the filter.
        (SAMPLE, named("Kaseya Customer ID", json!(null)), Unclear, "autotask-field-odd"),
        (SAMPLE, named("Kaseya Customer ID", json!(" ")), Unclear, "autotask-field-odd"),
        (SAMPLE, named("Customer Ranking", json!("4711")), Unclear, "autotask-field-odd"),
        (SAMPLE, record(json!(null)), Unclear, "autotask-field-odd"),
        (SAMPLE, Some(json!({ "items": [null] })), Unclear, "autotask-field-odd"),
        (COUNT, Some(json!({ "queryCount": 0 })), Unclear, "autotask-field-odd"),
        // Nothing is there, which is no fault.
        (SAMPLE, Some(json!({ "items": [] })), NeedsEyes, "autotask-field-empty"),
        (FIELDS, Some(json!({ "fields": [] })), NeedsEyes, "autotask-field-absent"),
        (
            FIELDS,
            Some(json!({ "fields": [{ "name": "Kaseya Device ID" }] })),
            NeedsEyes,
            "autotask-field-absent",
        ),
        // No usable answer.
        (FIELDS, Some(json!({ "fields": null })), Failed, "failed"),
        (SAMPLE, Some(json!({ "items": {} })), Failed, "failed"),
        (COUNT, Some(json!({ "queryCount": -1 })), Failed, "failed"),
    ];
    for (path, with, state, code) in rows {
        world.practice.spoil(companies(path, with.as_ref()));
        let check = world.deeper().await;
        assert_said(&check, CUSTOMERS, state, code);
        assert_said(&check, DEVICES, Pass, "autotask-field-filled");
        if state == Pass {
            assert_eq!(count(&check, CUSTOMERS), Some(Arg::Number(412)), "{with:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_wrong_answer_passes_or_is_a_fault() {
    for (guide, paths) in [
        (KASEYA, [FIELDS, COUNT, SAMPLE]),
        (SOPHOS, ["/Tickets/entityInformation/fields", "/Tickets/query/count", "/Tickets/query"]),
    ] {
        let world = World::of(guide).await;
        for path in paths {
            for (what, with) in attacks() {
                let spoil = |method: &str| Spoil { method: method.to_owned(), path: path.to_owned(), with };
                world.practice.spoil(vec![spoil("GET"), spoil("POST")]);
                for (name, finding) in by_name(&world.deeper().await) {
                    assert!(!matches!(finding.state, Missing | Excess), "{path} {what}: {name}");
                    assert!(name == DEVICES || finding.state != Pass, "{path} {what}: {name} passes");
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn records_of_the_vendor_are_a_proof_and_their_absence_is_none() {
    for guide in [SOPHOS, WORKSPACE] {
        let world = World::of(guide).await;
        for materials in [world.materials(), world.own_materials()] {
            let check = world.deeper_with(&materials).await;
            assert_said(&check, WROTE, Pass, "autotask-vendor-noted");
            let all = by_name(&check);
            let lines = &all[WROTE].proof.as_ref().unwrap().lines;
            assert_eq!(lines.len(), 1);
            assert_eq!((lines[0].name.as_str(), lines[0].value.as_str()), ("Tickets.queryCount", "6"));
        }
        world.change(|all| all.autotask.written_tickets = 0);
        let check = world.deeper().await;
        assert_said(&check, WROTE, NotApplicable, "autotask-vendor-not-noted");
        world.change(|all| all.autotask.vendors = vec![(7, "Another Vendor".to_owned())]);
        let check = world.deeper().await;
        assert_said(&check, WROTE, NotApplicable, "autotask-vendor-unlisted");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vendor_that_has_written_nothing_yet_is_no_fault() {
    let check = World::with(WORKSPACE, &["autotask-vendor-silent"]).await.deeper().await;
    assert_said(&check, WROTE, NotApplicable, "autotask-vendor-not-noted");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_vendor_is_found_by_its_name_and_only_once() {
    let world = World::of(WORKSPACE).await;
    let fields = |picks: Value| json!({ "fields": [{ "name": "apiVendorID", "picklistValues": picks }] });
    let pick = |value: &str, label: &str| json!({ "value": value, "label": label, "isActive": true });
    let dash = pick("9", "workspace 365 - Cloud Service Delivery ");
    for (picks, state, code) in [
        (json!([dash]), Pass, "autotask-vendor-noted"),
        (json!([dash, dash]), NotApplicable, "autotask-vendor-unlisted"),
        (json!([pick("9", "Workspace 365")]), NotApplicable, "autotask-vendor-unlisted"),
        (json!(null), NotApplicable, "autotask-vendor-unlisted"),
        // No record has this number.
        (
            json!([pick("7000", "Workspace 365 – Cloud Service Delivery")]),
            NotApplicable,
            "autotask-vendor-not-noted",
        ),
    ] {
        let with: Garbage = answer(&fields(picks.clone()));
        let path = "/entityInformation/fields".to_owned();
        world.practice.spoil(vec![Spoil { method: "GET".to_owned(), path, with }]);
        assert_said(&world.deeper().await, WROTE, state, code);
    }
    // A record of somebody else, although it was asked for by vendor.
    let other = answer(&json!({ "items": [{ "id": 1, "apiVendorID": 4 }] }));
    let path = "/Tickets/query".to_owned();
    world.practice.spoil(vec![Spoil { method: "POST".to_owned(), path, with: other }]);
    assert_said(&world.deeper().await, WROTE, NotApplicable, "autotask-vendor-not-noted");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_user_that_reads_nothing_is_sent() {
    for guide in [KASEYA, SOPHOS] {
        let world = World::of(guide).await;
        let check = world.deeper_with(&without(world.materials(), "autotask-inspector-username")).await;
        assert_said(&check, "autotask-inspector", NotApplicable, "autotask-no-reader");
        assert!(world.seen().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_user_is_sent_once_and_another_tenant_is_not_counted() {
    let world = World::of(KASEYA).await;
    let wrong = Secret::new("practice-wrong-secret".to_owned());
    let check = world.deeper_with(&world.materials().secret("autotask-inspector-secret", wrong)).await;
    assert_said(&check, "autotask-inspector", Failed, "autotask-sign-in-refused");
    assert_said(&check, CUSTOMERS, Failed, "blocked");
    assert_eq!(world.seen().iter().filter(|call| call.status == 401).count(), 1);

    let world = World::of(SOPHOS).await;
    world.change(|all| {
        all.autotask.neighbours.insert("neighbour.lotse-practice.example".to_owned(), 700_002);
    });
    let inspector = "practice-inspector@neighbour.lotse-practice.example";
    let check = world.deeper_with(&world.materials().plain("autotask-inspector-username", inspector)).await;
    assert_said(&check, "autotask-inspector", Failed, "autotask-other-tenant");
    assert_said(&check, WROTE, Failed, "blocked");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_user_may_not_read_is_left_to_the_technician() {
    let world = World::of(KASEYA).await;
    world.change(|all| {
        let inspector = all.autotask.user_mut("practice-inspector").unwrap();
        inspector.access.insert("companies".to_owned(), "None".to_owned());
    });
    let check = world.deeper().await;
    assert_said(&check, CUSTOMERS, NeedsEyes, "autotask-not-allowed");
    assert_said(&check, DEVICES, Pass, "autotask-field-filled");
}

#[tokio::test(flavor = "multi_thread")]
async fn above_nine_tenths_of_the_rate_limit_nothing_is_counted() {
    let world = World::with(SOPHOS, &["autotask-budget-nearly-spent"]).await;
    let check = world.deeper().await;
    assert_said(&check, "autotask-budget", Failed, "autotask-budget");
    assert_said(&check, WROTE, Failed, "blocked");
    assert_eq!(world.seen().last().unwrap().path, "/ATServicesRest/V1.0/ThresholdInformation");
}
