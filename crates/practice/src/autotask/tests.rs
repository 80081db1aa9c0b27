//! Calls of third-party clients to the tenant.

use serde_json::{Value, json};
use url::form_urlencoded::byte_serialize;

use super::Tenant;
use super::tenant::{INSPECTOR, OLD, Webhook};
use crate::call::{Answer, Call};
use crate::vendor::Vendor as _;

/// Sends a user's call to a path below `/ATServicesRest/V1.0`: a POST if there is a body, otherwise a GET.
fn ask(tenant: &mut Tenant, user: &str, path: &str, query: Option<&Value>) -> Answer {
    let user = tenant.user(user).unwrap().clone();
    let headers = [
        ("username", tenant.username(&user)),
        ("secret", user.secret.clone()),
        ("apiintegrationcode", user.code.clone()),
    ];
    let get = Call::get("webservices18.autotask.net", &format!("/ATServicesRest/V1.0{path}"), &headers);
    tenant.answer(&match query {
        Some(query) => Call { method: "POST".to_owned(), body: query.to_string().into_bytes(), ..get },
        None => get,
    })
}

fn get(path: &str) -> Answer {
    ask(&mut Tenant::default(), INSPECTOR, path, None)
}

fn body(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).unwrap()
}

fn ids(answer: &Value) -> Vec<i64> {
    answer["items"].as_array().unwrap().iter().map(|item| item["id"].as_i64().unwrap()).collect()
}

/// The path and query of the next page.
fn next(answer: &Value) -> Option<&str> {
    answer["pageDetails"]["nextPageUrl"]
        .as_str()?
        .strip_prefix("https://webservices18.autotask.net/ATServicesRest/V1.0")
}

#[test]
fn a_search_parameter_and_a_body_return_the_same_pages() {
    let search = json!({
        "MaxRecords": 5, "IncludeFields": ["id"], "Filter": [{"op": "gte", "field": "id", "value": 0}],
    });
    let encoded: String = byte_serialize(search.to_string().as_bytes()).collect();
    for (first, query) in
        [(format!("/Tickets/query?search={encoded}"), None), ("/tickets/Query".to_owned(), Some(&search))]
    {
        let mut tenant = Tenant::default();
        let (mut path, mut seen) = (first, Vec::new());
        loop {
            let answer = body(&ask(&mut tenant, INSPECTOR, &path, query));
            assert_eq!(answer["items"][0].as_object().unwrap().len(), 1, "only the fields asked for");
            seen.push(ids(&answer).len());
            let Some(next) = next(&answer) else {
                assert!(answer["pageDetails"]["prevPageUrl"].is_string());
                break;
            };
            path = next.to_owned();
        }
        assert_eq!(seen, [5, 5, 3]);
    }
    let count = body(&get(&format!("/Tickets/query/count?search={encoded}")));
    assert_eq!(count, json!({"queryCount": 13}));
    assert_eq!(get("/Tickets/query").status, 500, "a filter is mandatory");
}

#[test]
fn times_have_no_fraction_of_a_second() {
    let query = json!({"filter": [{"op": "exist", "field": "id"}]});
    let answer = body(&ask(&mut Tenant::default(), INSPECTOR, "/Tickets/query", Some(&query)));
    for ticket in answer["items"].as_array().unwrap() {
        assert_eq!(
            ticket["lastActivityDate"].as_str().unwrap().len(),
            "2026-11-27T15:00:00Z".len(),
            "{ticket}"
        );
    }
}

#[test]
fn the_server_describes_its_entities_modules_and_user_defined_fields() {
    let all = body(&get("/EntityInformation"));
    let names: Vec<&str> = all["entityDescriptions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["info"]["name"].as_str().unwrap())
        .collect();
    assert!(["Companies", "TicketWebhooks", "TicketWebhookFields"].iter().all(|name| names.contains(name)));
    assert!(body(&get("/Modules"))["modules"][0]["value"].is_boolean());
    let fields = body(&get("/Companies/entityInformation/userDefinedFields"));
    assert_eq!(fields["fields"][0]["name"], "Practice Reference");
    assert_eq!(get("/Resources/entityInformation/userDefinedFields").status, 404);
}

#[test]
fn webhooks_have_children_that_only_their_owner_sees() {
    let webhook =
        |collection, id| Webhook { collection, id, owner: 104, name: "Practice".to_owned(), stays: false };
    let webhooks = vec![webhook("TicketWebhooks", 31), webhook("TicketNoteWebhooks", 32)];
    let mut tenant = Tenant { webhooks, ..Tenant::default() };
    for (path, user, status, count) in [
        ("/TicketWebhooks/31/Fields", OLD, 200, 1),
        ("/TicketWebhooks/31/UdfFields", OLD, 200, 1),
        ("/TicketWebhooks/31/ExcludedResources", OLD, 200, 1),
        ("/ticketwebhooks/31/fields", OLD, 200, 1),
        ("/TicketWebhooks/99/Fields", OLD, 200, 0),
        ("/TicketWebhooks/31/Fields", INSPECTOR, 200, 0),
        ("/TicketNoteWebhooks/32/Fields", OLD, 200, 1),
        ("/TicketNoteWebhooks/32/UdfFields", OLD, 404, 0),
        ("/Companies/0/Fields", OLD, 404, 0),
    ] {
        let answer = ask(&mut tenant, user, path, None);
        assert_eq!(answer.status, status, "{path}");
        if status == 200 {
            assert_eq!(ids(&body(&answer)).len(), count, "{path} {user}");
        }
    }
    let query = json!({"filter": [{"op": "eq", "field": "webhookID", "value": 31}]});
    assert_eq!(ids(&body(&ask(&mut tenant, OLD, "/TicketWebhookFields/query", Some(&query)))), [1]);
}
