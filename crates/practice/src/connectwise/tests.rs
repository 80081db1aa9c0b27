//! Calls of third-party clients to the tenant.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use url::form_urlencoded::byte_serialize;

use super::Tenant;
use crate::call::{Answer, Call};
use crate::vendor::Vendor as _;

const API: &str = "api-eu.myconnectwise.net";

/// Sends a call with the administrator's keys.
fn ask(tenant: &mut Tenant, host: &str, path: &str) -> Answer {
    let admin = &tenant.admin;
    let pair = format!("{}+{}:{}", tenant.company_id, admin.public_key, admin.private_key);
    let headers = [
        ("authorization", format!("Basic {}", STANDARD.encode(pair))),
        ("clientid", tenant.client_ids[0].clone()),
    ];
    tenant.answer(&Call::get(host, path, &headers))
}

/// The API's answer for a path below `/apis/3.0`.
fn get(path: &str) -> Answer {
    ask(&mut Tenant::default(), API, &format!("/v4_6_release/apis/3.0{path}"))
}

fn body(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).unwrap()
}

fn link(answer: &Answer) -> &str {
    answer.headers.iter().find(|(name, _)| *name == "link").map_or("", |(_, link)| link)
}

/// The page numbers of the links: `next=2 last=3`.
fn links(answer: &Answer) -> String {
    let one = |link: &str| {
        let (address, rel) = link.split_once(">; rel=").unwrap();
        format!("{}={}", rel.trim_matches('"'), address.rsplit_once("&page=").unwrap().1)
    };
    link(answer).split(", ").filter(|link| !link.is_empty()).map(one).collect::<Vec<_>>().join(" ")
}

#[test]
fn pages_are_linked_up_to_the_last_one() {
    // Every function of a role is a row.
    let rows = body(&get("/system/mySecurity?pageSize=1000")).as_array().unwrap().len();
    let size = rows / 2 - 1;
    let mut seen = Vec::new();
    for (page, expected) in [(1, "next=2 last=3"), (2, "next=3 last=3 prev=1 first=1"), (3, "prev=2 first=1")]
    {
        let answer = get(&format!("/system/mySecurity?pageSize={size}&page={page}"));
        assert_eq!(links(&answer), expected, "{page}");
        seen.extend(body(&answer).as_array().unwrap().iter().map(|row| row["id"].as_i64().unwrap()));
    }
    let all: Vec<i64> = (1..=i64::try_from(rows).unwrap()).collect();
    assert_eq!(seen, all);
    let past = get(&format!("/system/mySecurity?pageSize={size}&page=4"));
    assert_eq!((body(&past), links(&past).as_str()), (json!([]), "prev=3 first=1"));
    assert_eq!(link(&get("/system/mySecurity?pageSize=1000")), "");
}

#[test]
fn links_repeat_the_query() {
    let answer = get("/service/priorities?conditions=id%3E0&fields=id&page=1&pageSize=1&orderBy=id%20desc");
    assert_eq!(body(&answer), json!([{ "id": 2 }]));
    let start = format!(
        "<https://{API}/v4_6_release/apis/3.0/service/priorities?conditions=id%3E0&fields=id&orderBy="
    );
    assert!(link(&answer).starts_with(&start), "{}", link(&answer));
}

#[test]
fn conditions_filter_rows_and_unknown_fields_are_refused() {
    let with = |conditions: &str| {
        let encoded: String = byte_serialize(conditions.as_bytes()).collect();
        get(&format!("/company/companies?fields=id&conditions={encoded}"))
    };
    for (conditions, ids) in [
        (r#"identifier="PracticeCustomer""#, json!([{ "id": 2 }])),
        (
            r#"name like "Practice%" and status/name != "Old""#,
            json!([{ "id": 1 }, { "id": 2 }, { "id": 3 }, { "id": 4 }]),
        ),
        ("deletedFlag = False and id in (1,7)", json!([{ "id": 1 }])),
        (r#"name contains "nobody""#, json!([])),
    ] {
        let answer = with(conditions);
        assert_eq!((answer.status, body(&answer)), (200, ids), "{conditions}");
    }
    let refused = with("member/id = 5");
    assert_eq!((refused.status, &body(&refused)["code"]), (400, &json!("ApiFindCondition")));
    assert_eq!(body(&refused)["message"], "member/id is not a recognized name.");
    assert_eq!(with("name is odd").status, 400);
    let children = get("/company/companies?fields=id&childConditions=types%2Fname%3D%22Owner%22");
    assert_eq!(body(&children), json!([{ "id": 1 }]));
    let custom = |conditions: &str| {
        let encoded: String = byte_serialize(conditions.as_bytes()).collect();
        body(&get(&format!("/company/companies?fields=id&customFieldConditions={encoded}")))
    };
    let one = r#"caption="Practice reference" AND value="PracticeCustomer""#;
    assert_eq!(custom(one), json!([{ "id": 2 }]));
    assert_eq!(custom(r#"caption="Other" AND value="PracticeCustomer""#), json!([]));
}

#[test]
fn lists_have_a_count_and_rows_by_id() {
    assert_eq!(body(&get("/service/boards/count")), json!({ "count": 2 }));
    assert_eq!(body(&get("/service/boards/count?conditions=projectFlag=true")), json!({ "count": 1 }));
    assert_eq!(body(&get("/service/boards/2?fields=name")), json!({ "name": "Projects" }));
    assert_eq!(body(&get("/service/boards/2/statuses/count")), json!({ "count": 2 }));
    assert_eq!(body(&get("/Company/Companies/2"))["identifier"], "PracticeCustomer");
    for path in ["/service/boards/9", "/service/boards/x", "/system/info/count", "/nothing/1"] {
        assert_eq!(get(path).status, 404, "{path}");
    }
}

#[test]
fn a_count_and_a_row_need_the_permission_of_their_list() {
    let mut tenant = Tenant::default();
    tenant.admin.role.set_all("None");
    for path in ["/company/companies", "/company/companies/count", "/company/companies/1"] {
        let answer = ask(&mut tenant, API, &format!("/v4_6_release/apis/3.0{path}"));
        assert_eq!((answer.status, &body(&answer)["code"]), (403, &json!("Security")), "{path}");
    }
}

#[test]
fn the_look_up_answers_at_both_hosts_and_returns_the_api_host() {
    for host in ["eu.myconnectwise.net", API] {
        let answer = body(&ask(&mut Tenant::default(), host, "/login/companyinfo/uebungsfirma"));
        assert_eq!((&answer["Codebase"], &answer["SiteUrl"]), (&json!("v2026_3/"), &json!(API)), "{host}");
        assert_eq!(answer["AllowedOrigins"], json!(["https://eu.myconnectwise.net"]));
    }
    let elsewhere = ask(&mut Tenant::default(), "na.myconnectwise.net", "/login/companyinfo/uebungsfirma");
    assert_eq!(body(&elsewhere), Value::Null);
}

#[test]
fn an_api_call_to_the_user_interfaces_host_is_refused_as_json() {
    let answer = ask(&mut Tenant::default(), "eu.myconnectwise.net", "/v4_6_release/apis/3.0/system/info");
    assert_eq!(body(&answer), json!({ "code": "Security", "message": "SSL is required.", "errors": null }));
}

#[test]
fn records_have_the_fields_that_the_vendors_models_require() {
    for (path, fields) in [
        ("/company/companies", &["identifier", "name"][..]),
        ("/service/priorities", &["name", "color"]),
        ("/procurement/catalog", &["identifier", "description", "customerDescription"]),
        ("/time/workTypes", &["name", "billTime", "rate", "rateType"]),
        (
            "/system/members",
            &[
                "identifier",
                "firstName",
                "licenseClass",
                "defaultEmail",
                "defaultPhone",
                "invoicingDisplayOptions",
                "agreementInvoicingDisplayOptions",
                "invoiceScreenDefaultTabFormat",
            ],
        ),
    ] {
        let row = body(&get(path))[0].clone();
        assert!(fields.iter().all(|field| !row[field].is_null()), "{path}: {row}");
    }
}
