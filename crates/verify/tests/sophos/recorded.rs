//! Answers in the forms that public clients and the vendor's pages show, with invented values. None comes from the
//! practice tenants, so that a tenant and the check can't share the same mistake.

use lotse_vault::Secret;
use lotse_verify::FindingState::{Failed, Missing, Pass, Unclear, Waiting};
use lotse_verify::{Arg, Materials};
use serde_json::{Value, json};

use crate::tape::{Player, Tape};
use crate::written::{json as answer, stands, written};

const TOKEN: &str = "POST /api/v2/oauth2/token";
const WHOAMI: &str = "GET /whoami/v1";
const TENANTS: &str = "GET /partner/v1/tenants";

fn tape() -> Tape {
    Tape::of(include_str!("recorded.json"))
}

async fn player() -> Player {
    let materials = Materials::default()
        .plain("sophos-client-id", "6d3f2c1b-0000-4000-8000-000000000009")
        .secret("sophos-client-secret", Secret::new("simulated-secret-sophos".to_owned()));
    Player::new("sophos-central-connectwise", "sophos-", &[], materials).await
}

#[tokio::test(flavor = "multi_thread")]
async fn correct_answers_pass() {
    let check = player().await.check(&tape()).await;
    let stands = stands(&check);
    assert_eq!(stands["sophos-credential"], (Pass, String::new()));
    assert_eq!(stands["sophos-partner"], (Pass, String::new()));
    assert_eq!(stands["sophos-tenants"], (Pass, "sophos-tenants-usage".to_owned()));
    let remarks = check.findings.iter().filter_map(|it| it.diagnosis.as_ref());
    let usage = remarks.filter(|it| it.code == "sophos-tenants-usage").map(|it| &it.args).next().unwrap();
    assert_eq!(
        (&usage["count"], &usage["read"], &usage["usage"]),
        (&Arg::Number(2), &Arg::Number(2), &Arg::Number(1))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_odd_field_affects_only_the_findings_that_need_it() {
    let odd = [("sophos-tenants", Failed, "failed")];
    let part = [("sophos-tenants", Unclear, "sophos-tenants-usage")];
    let partner = [("sophos-partner", Failed, "failed"), ("sophos-tenants", Failed, "blocked")];
    player()
        .await
        .table(
            &tape(),
            &[
                // Equivalent forms, and fields that no finding needs.
                (TOKEN, "/expires_in", Some(json!("3600")), &[]),
                (TOKEN, "/trackingId", Some(json!(7)), &[]),
                (TOKEN, "/errorCode", None, &[]),
                (TENANTS, "/items/0/name", Some(json!(null)), &[]),
                (TENANTS, "/items/0/name", None, &[]),
                (TENANTS, "/items/1/name", Some(json!("a\u{202e}b")), &[]),
                (TENANTS, "/items/0/id", Some(json!(17)), &[]),
                (TENANTS, "/items/0/id", Some(json!(null)), &[]),
                (TENANTS, "/items/1/billingType", Some(json!(null)), &[]),
                (TENANTS, "/items/1/billingType", Some(json!(4)), &[]),
                (TENANTS, "/items/0/partner", Some(json!("x")), &[]),
                (TENANTS, "/pages/total", Some(json!("1")), &[]),
                (TENANTS, "/pages/items", Some(json!("2")), &[]),
                (TENANTS, "/pages", Some(json!(null)), &[]),
                (TENANTS, "/pages", Some(json!("1 of 1")), &[]),
                (WHOAMI, "/apiHosts/dataRegion", Some(json!(1)), &[]),
                (WHOAMI, "/id", Some(json!(57)), &[]),
                // A customer that is listed twice, and more customers than were read.
                (TENANTS, "/items/1/id", Some(json!("a1b2c3d4-0000-4000-8000-000000000003")), &part),
                (TENANTS, "/items/1", Some(json!(null)), &part),
                (TENANTS, "/pages/items", Some(json!(3)), &part),
                // Unreadable values that a finding needs.
                (TENANTS, "/items", Some(json!([1, "x"])), &odd),
                (TENANTS, "/items", Some(json!([{ "a": 1 }])), &odd),
                (TENANTS, "/items", Some(json!("none")), &odd),
                (TENANTS, "/items", None, &odd),
                (TENANTS, "/items", Some(json!(null)), &[("sophos-tenants", Unclear, "sophos-no-tenants")]),
                (WHOAMI, "/apiHosts", Some(json!(null)), &odd),
                (WHOAMI, "/apiHosts", None, &odd),
                (WHOAMI, "/apiHosts/global", Some(json!("http://api.central.sophos.com")), &odd),
                (WHOAMI, "/idType", Some(json!(null)), &partner),
                (WHOAMI, "/id", Some(json!(null)), &partner),
                (
                    WHOAMI,
                    "",
                    Some(json!({ "id": "x", "idType": "tenant" })),
                    &[
                        ("sophos-partner", Missing, "sophos-not-partner"),
                        ("sophos-tenants", Failed, "blocked"),
                    ],
                ),
            ],
        )
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_error_of_a_refused_token_names_the_cause() {
    let player = player().await;
    let refused = |code: Value| {
        let body = json!({ "errorCode": code, "message": "Unauthorized", "trackingId": "x" });
        tape().answered(TOKEN, written(401, "application/json", body.to_string()))
    };
    for (code, told) in [
        (json!("oauth.client_app_does_not_exist"), "sophos-client-unknown"),
        (json!("oauth.invalid_client_secret"), "sophos-secret-wrong"),
        (json!("customer.validation"), "sophos-bad-credential"),
        (json!(17), "sophos-bad-credential"),
        (json!(null), "sophos-bad-credential"),
    ] {
        let stands = player.stands(&refused(code.clone())).await;
        assert_eq!(stands["sophos-credential"], (Missing, told.to_owned()), "{code}");
        assert_eq!(stands["sophos-tenants"], (Failed, "blocked".to_owned()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateways_error_says_nothing_about_the_credential() {
    let player = player().await;
    for (status, body, told) in [
        (401, json!({ "error": "blocked", "category": "x" }), (Unclear, "sophos-odd")),
        (403, json!({ "error": "blocked" }), (Unclear, "sophos-odd")),
        (401, json!({ "error": "invalid_client" }), (Missing, "sophos-bad-credential")),
        (530, json!({}), (Waiting, "sophos-busy")),
    ] {
        let tape = tape().answered(TOKEN, written(status, "application/json", body.to_string()));
        let stands = player.stands(&tape).await;
        assert_eq!(stands["sophos-credential"], (told.0, told.1.to_owned()), "{status} {body}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_page_of_customers_is_incomplete() {
    let page: Vec<Value> =
        (0..100).map(|number| json!({ "id": number, "name": "x", "billingType": "usage" })).collect();
    let body = json!({ "items": page, "pages": { "total": 2, "items": 150 } });
    let check = player().await.check(&tape().answered(TENANTS, answer(&body))).await;
    assert_eq!(stands(&check)["sophos-tenants"].0, Unclear);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_answers_give_no_verdict() {
    player().await.attack(&tape()).await;
}
