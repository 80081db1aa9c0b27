//! Answers with one odd field, and wrong answers: the other fields are still judged.

use std::collections::BTreeSet;

use lotse_practice::{Call, Garbage, Spoil};
use lotse_vendor::Failure;
use lotse_verify::FindingState::{Excess, Failed, Missing, NeedsEyes, NotApplicable, Pass, Unclear};
use lotse_verify::{Arg, Check};
use serde_json::{Value, json};

use crate::world::{SOPHOS, WORKSPACE, World, by_name};
use crate::written::{Stands, assert_changed, attacks, json as answer, put, stands, written};

const USER: (&str, &str) = ("POST", "/Resources/query");
const FIELDS: (&str, &str) = ("GET", "/Resources/entityInformation/fields");
const THRESHOLD: (&str, &str) = ("GET", "/ThresholdInformation");
const LOCATION: (&str, &str) = ("GET", "/InternalLocations/");
const ZONE: (&str, &str) = ("GET", "/ZoneInformation");

/// The findings of a clean check, and its calls with their answers.
struct Clean {
    world: World,
    stands: Stands,
    seen: Vec<Call>,
}

impl Clean {
    async fn of(guide: &str) -> Self {
        let world = World::of(guide).await;
        let stands = stands(&world.check().await);
        let seen = world.seen();
        Self { world, stands, seen }
    }

    fn answer(&self, (method, path): (&str, &str)) -> Value {
        let call = self.seen.iter().find(|call| call.method == method && call.path.contains(path));
        serde_json::from_slice(&call.unwrap_or_else(|| panic!("no {path}")).answer).unwrap()
    }

    async fn after(&self, (method, path): (&str, &str), with: Garbage) -> Stands {
        self.world.practice.spoil(vec![Spoil { method: method.to_owned(), path: path.to_owned(), with }]);
        let stands = stands(&self.world.check().await);
        self.world.practice.spoil(Vec::new());
        stands
    }
}

/// The user's position in the list that the query returns.
fn place_of(list: &Value) -> usize {
    let items = list["items"].as_array().unwrap();
    items.iter().position(|item| item["userName"] != "practice-inspector").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_odd_field_of_the_user_affects_only_what_needs_it() {
    let clean = Clean::of(WORKSPACE).await;
    let list = clean.answer(USER);
    let place = place_of(&list);
    let unclear = |name: &'static str| [(name, Unclear, "autotask-field-unsaid")];
    let (level, location) = ("select-security-level", "select-primary-internal-location");
    let id = list["items"][place]["id"].as_i64().unwrap();
    let (level_now, location_now) =
        (list["items"][place]["userType"].clone(), list["items"][place]["locationID"].clone());
    for (field, new, changed) in [
        // Equivalent forms, and fields that no finding needs.
        ("email", Some(json!(null)), [].as_slice()),
        ("email", Some(json!(7)), &[]),
        ("isActive", Some(json!(1)), &[]),
        ("isActive", Some(json!("true")), &[]),
        ("licenseType", Some(json!("7")), &[]),
        ("licenseType", Some(json!(7.0)), &[]),
        ("userType", Some(json!(level_now.to_string())), &[]),
        ("locationID", Some(json!(location_now.to_string())), &[]),
        ("id", Some(json!(id.to_string())), &[]),
        // Unreadable values.
        ("userType", Some(json!(null)), &unclear(level)),
        ("userType", None, &unclear(level)),
        ("userType", Some(json!({ "id": 1 })), &unclear(level)),
        ("locationID", None, &unclear(location)),
        ("locationID", Some(json!("office")), &unclear(location)),
        ("locationID", Some(json!(null)), &[(location, Missing, "autotask-no-location")]),
        (
            "isActive",
            Some(json!(null)),
            &[("check-user-active", Unclear, "autotask-field-unsaid"), ("username", Failed, "blocked")],
        ),
        (
            "isActive",
            Some(json!(2)),
            &[("check-user-active", Unclear, "autotask-field-unsaid"), ("username", Failed, "blocked")],
        ),
        ("licenseType", Some(json!(null)), &[("username", Unclear, "autotask-license-unsaid")]),
        ("licenseType", None, &[("username", Unclear, "autotask-license-unsaid")]),
        ("id", Some(json!(null)), &unclear("autotask-lines")),
        (
            "userName",
            Some(json!(null)),
            &[
                ("username", Unclear, "autotask-field-unsaid"),
                ("check-user-active", Failed, "blocked"),
                (level, Failed, "blocked"),
                (location, Failed, "blocked"),
                ("autotask-lines", Failed, "blocked"),
            ],
        ),
    ] {
        let mut odd = list.clone();
        put(&mut odd, &format!("/items/{place}/{field}"), new.clone());
        let after = clean.after(USER, answer(&odd)).await;
        assert_changed(&format!("{field} {new:?}"), &clean.stands, &after, changed);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_readable_rate_limit_the_check_continues() {
    let clean = Clean::of(WORKSPACE).await;
    let untold = [("autotask-budget", NotApplicable, "autotask-budget-untold")];
    let denied = r#"{"errors":["The logged in Resource does not have the adequate permissions to query this entity type."]}"#;
    for (what, with) in [
        ("denied", written(500, "application/json", denied)),
        ("403", Garbage::Status(403)),
        ("not there", Garbage::Status(404)),
        ("a fault", Garbage::Status(500)),
        ("other fields", Garbage::EmptyObject),
        ("null", written(200, "application/json", "null")),
        ("nothing", Garbage::Empty),
    ] {
        let after = clean.after(THRESHOLD, with).await;
        assert_changed(what, &clean.stands, &after, &untold);
    }
    let mut odd = clean.answer(THRESHOLD);
    put(&mut odd, "/currentTimeframeRequestCount", Some(json!("17")));
    assert_changed("a text", &clean.stands, &clean.after(THRESHOLD, answer(&odd)).await, &[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_used_up_rate_limit_ends_the_check() {
    let clean = Clean::of(SOPHOS).await;
    for (with, code) in [
        (Garbage::Status(429), "autotask-too-many"),
        (
            written(500, "application/json", r#"{"errors":["The threshold was exceeded."]}"#),
            "autotask-hourly",
        ),
    ] {
        let after = clean.after(THRESHOLD, with).await;
        assert_eq!(after["autotask-budget"], (Failed, code.to_owned()));
        assert_eq!(after["username"], (Failed, "blocked".to_owned()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_metadata_and_locations_affect_only_their_own_findings() {
    let clean = Clean::of(WORKSPACE).await;
    let (level, location) = ("select-security-level", "select-primary-internal-location");
    let fields = clean.answer(FIELDS);
    let at = fields["fields"].as_array().unwrap().iter().position(|it| it["name"] == "userType").unwrap();
    for (pointer, new, changed) in [
        ("/fields/99".to_owned(), Some(json!({ "name": null })), [].as_slice()),
        ("/fields/99".to_owned(), Some(json!(null)), &[]),
        (format!("/fields/{at}/picklistValues/99"), Some(json!({ "value": "x", "label": "y" })), &[]),
        (
            format!("/fields/{at}/picklistValues"),
            Some(json!("none")),
            &[(level, Unclear, "autotask-level-unnamed")],
        ),
        (format!("/fields/{at}/name"), Some(json!(null)), &[(level, Unclear, "autotask-level-unnamed")]),
        ("/fields".to_owned(), Some(json!(null)), &[(level, Failed, "failed")]),
    ] {
        let mut odd = fields.clone();
        put(&mut odd, &pointer, new.clone());
        let after = clean.after(FIELDS, answer(&odd)).await;
        assert_changed(&format!("{pointer} {new:?}"), &clean.stands, &after, changed);
    }
    let mut odd = clean.answer(LOCATION);
    put(&mut odd, "/item/name", Some(json!(17)));
    assert_changed("a number", &clean.stands, &clean.after(LOCATION, answer(&odd)).await, &[]);
    put(&mut odd, "/item/name", Some(json!(null)));
    let after = clean.after(LOCATION, answer(&odd)).await;
    assert_changed("no name", &clean.stands, &after, &[(location, Failed, "failed")]);
    let mut zone = clean.answer(ZONE);
    put(&mut zone, "/ci", Some(json!("17")));
    put(&mut zone, "/zoneName", Some(json!(null)));
    assert_changed("a zone without a name", &clean.stands, &clean.after(ZONE, answer(&zone)).await, &[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_list_is_empty_only_if_the_count_is_zero() {
    let clean = Clean::of(SOPHOS).await;
    let list =
        |count: Value| json!({ "items": null, "pageDetails": { "count": count, "nextPageUrl": null } });
    let after = clean.after(USER, answer(&list(json!(0)))).await;
    assert_eq!(after["username"].1, "autotask-user-unknown");
    for count in [json!(1), json!(null)] {
        let after = clean.after(USER, answer(&list(count))).await;
        assert_eq!(after["username"], (Failed, "failed".to_owned()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_in_web_pages_give_no_verdict() {
    let clean = Clean::of(WORKSPACE).await;
    let page = "<!DOCTYPE html><html><head><title>Blocked</title></head><body>not allowed by the policy</body></html>";
    for call in [USER, FIELDS, LOCATION, ZONE, ("GET", "/Version")] {
        for (status, kind) in [
            (200, "text/html"),
            (200, "application/json"),
            (401, "text/html"),
            (403, "text/html"),
            (503, "text/html"),
        ] {
            let after = clean.after(call, written(status, kind, page)).await;
            for (name, (state, code)) in &after {
                let was = clean.stands.get(name);
                let calm = matches!(state, Failed | NeedsEyes)
                    || was.is_some_and(|it| it == &(*state, code.clone()));
                assert!(calm || *state == Pass, "{call:?} {status} {kind}: {name}: {state:?} {code}");
                assert!(*state != Pass || was.is_some_and(|(state, _)| *state == Pass), "{name} passes now");
            }
        }
    }
}

/// The failure in a finding.
fn failure(check: &Check, name: &str) -> Option<Failure> {
    let finding = by_name(check).remove(name)?;
    finding.diagnosis?.args.into_values().find_map(|arg| match arg {
        Arg::Failure(failure) => Some(failure),
        _ => None,
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_zone_in_maintenance_is_out_of_order() {
    let world = World::of(SOPHOS).await;
    let page = "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><HTML><HEAD><TITLE>Service Unavailable</TITLE></HEAD></HTML>";
    for (path, name, host) in [
        ("/ZoneInformation", "autotask-zone", "webservices.autotask.net"),
        ("/Version", "autotask-inspector", "webservices18.autotask.net"),
    ] {
        let with = written(503, "text/html; charset=us-ascii", page);
        world.practice.spoil(vec![Spoil { method: "GET".to_owned(), path: path.to_owned(), with }]);
        let check = world.check().await;
        let out_of_order = Failure::OutOfOrder { host: host.to_owned(), status: 503 };
        assert_eq!(failure(&check, name), Some(out_of_order), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_host_of_a_web_page_counts_as_typed_only_if_somebody_typed_it() {
    let world = World::of(SOPHOS).await;
    let with = written(403, "text/html", "<!DOCTYPE html><title>Blocked</title>");
    world.practice.spoil(vec![Spoil { method: "GET".to_owned(), path: "/ZoneInformation".to_owned(), with }]);
    let page = Failure::Page { host: "webservices.autotask.net".to_owned(), typed: false };
    assert_eq!(failure(&world.check().await, "autotask-zone"), Some(page));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_page_may_be_relative_but_not_elsewhere() {
    let clean = Clean::of(SOPHOS).await;
    let first = clean.answer(USER);
    let own = "webservices18.autotask.net";
    for (next, expected) in [
        (
            json!("/ATServicesRest/V1.0/Resources/query/next?page=2"),
            Some(Failure::Cut { host: own.to_owned() }),
        ),
        (json!("query/next?page=2"), Some(Failure::Cut { host: own.to_owned() })),
        (json!("/elsewhere"), Some(Failure::Cut { host: own.to_owned() })),
        (
            json!("http://webservices18.autotask.net/ATServicesRest/V1.0/Resources/query/next"),
            Some(Failure::Cut { host: own.to_owned() }),
        ),
        (
            json!("https://webservices5.autotask.net/ATServicesRest/V1.0/Resources/query/next"),
            Some(Failure::Cut { host: own.to_owned() }),
        ),
        (
            json!("//elsewhere.lotse-practice.example/next"),
            Some(Failure::ForeignHost { host: "elsewhere.lotse-practice.example".to_owned() }),
        ),
        (json!(""), None),
        (json!(null), None),
        (json!(7), None),
    ] {
        let mut list = first.clone();
        put(&mut list, "/pageDetails/nextPageUrl", Some(next.clone()));
        clean.world.practice.spoil(vec![Spoil {
            method: USER.0.to_owned(),
            path: USER.1.to_owned(),
            with: answer(&list),
        }]);
        let check = clean.world.check().await;
        assert_eq!(failure(&check, "username"), expected, "{next}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_answers_give_no_verdict() {
    for guide in [SOPHOS, WORKSPACE] {
        let clean = Clean::of(guide).await;
        let calls: BTreeSet<(String, String)> =
            clean.seen.iter().map(|call| (call.method.clone(), call.path.clone())).collect();
        for (method, path) in &calls {
            for (what, with) in attacks() {
                let after = clean.after((method, path), with).await;
                for (name, stand) in &after {
                    let was = clean.stands.get(name);
                    let new = was != Some(stand);
                    assert!(
                        !(new && matches!(stand.0, Pass | Missing | Excess)),
                        "{path}: {what}: {name} {stand:?}"
                    );
                }
            }
        }
    }
}
