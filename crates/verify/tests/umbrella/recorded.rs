//! Answers in the forms that public clients and the vendor's pages show, with invented values. None comes from the
//! practice tenants, so that a tenant and the check can't share the same mistake.

use lotse_vault::Secret;
use lotse_verify::FindingState::{Excess, Failed, Missing, Pass, Unclear};
use lotse_verify::{Arg, Materials};
use serde_json::{Value, json};

use crate::tape::{Player, Tape};
use crate::written::{json as answer, stands, written};

const TOKEN: &str = "POST /auth/v2/token";
const CUSTOMERS: &str = "GET /admin/v2/managed/customers";

fn tape() -> Tape {
    Tape::of(include_str!("recorded.json"))
}

async fn player() -> Player {
    let materials = Materials::default()
        .plain("umbrella-key", "0123456789abcdef0123456789abcdef")
        .secret("umbrella-secret", Secret::new("simulated-secret-umbrella".to_owned()));
    Player::new("umbrella-connectwise", "umbrella-", &[], materials).await
}

fn counted(check: &lotse_verify::Check) -> Arg {
    let remarks = check.findings.iter().filter_map(|it| it.diagnosis.as_ref());
    let mut read = remarks.filter(|it| it.code == "umbrella-customers-read");
    read.next().unwrap().args["count"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn correct_answers_pass() {
    let check = player().await.check(&tape()).await;
    assert_eq!(stands(&check)["umbrella-credential"], (Pass, String::new()));
    assert_eq!(stands(&check)["umbrella-customers"], (Pass, "umbrella-customers-read".to_owned()));
    assert_eq!(counted(&check), Arg::Number(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_odd_field_affects_only_the_findings_that_need_it() {
    let odd = [("umbrella-customers", Failed, "failed")];
    let part = [("umbrella-customers", Unclear, "umbrella-customers-read")];
    player()
        .await
        .table(
            &tape(),
            &[
                // Equivalent forms, and fields that no finding needs.
                (TOKEN, "/expires_in", Some(json!("3600")), &[]),
                (TOKEN, "/token_type", None, &[]),
                (CUSTOMERS, "/0/customerName", Some(json!(null)), &[]),
                (CUSTOMERS, "/0/customerName", None, &[]),
                (CUSTOMERS, "/0/customerName", Some(json!(4711)), &[]),
                (CUSTOMERS, "/0/customerName", Some(json!({ "text": "x" })), &[]),
                (CUSTOMERS, "/0/seats", Some(json!("25")), &[]),
                (CUSTOMERS, "/0/isTrial", Some(json!("false")), &[]),
                (CUSTOMERS, "/0/customerId", Some(json!("9000001")), &[]),
                (CUSTOMERS, "", Some(json!({ "data": [{ "customerId": 1 }, { "customerId": 2 }] })), &[]),
                // Unreadable values that a finding needs.
                (CUSTOMERS, "/2", Some(json!(null)), &part),
                (CUSTOMERS, "/2", Some(json!("Simulated")), &part),
                (CUSTOMERS, "", Some(json!([1, 2])), &odd),
                (CUSTOMERS, "", Some(json!([{ "seats": 1 }])), &odd),
                (CUSTOMERS, "", Some(json!({ "data": [{ "customerId": 1 }], "next": null })), &odd),
                (CUSTOMERS, "", Some(json!([])), &[("umbrella-customers", Unclear, "umbrella-no-customers")]),
                (
                    TOKEN,
                    "/access_token",
                    Some(json!("simulated-bearer-opaque")),
                    &[("umbrella-credential", Pass, "umbrella-scopes-unseen")],
                ),
                (
                    TOKEN,
                    "/access_token",
                    Some(json!(12345)),
                    &[("umbrella-credential", Pass, "umbrella-scopes-unseen")],
                ),
                (
                    TOKEN,
                    "/access_token",
                    // {"scopes":["admin.customers:read","admin.users:write"]}
                    Some(json!("simulated-bearer.eyJzY29wZXMiOlsiYWRtaW4uY3VzdG9tZXJzOnJlYWQiLCJhZG1pbi51c2Vyczp3cml0ZSJdfQ.x")),
                    &[("umbrella-credential", Excess, "umbrella-write-scope")],
                ),
            ],
        )
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_refusal_has_its_own_diagnosis() {
    let player = player().await;
    let refused = |call: &str, status| {
        let body = json!({ "message": "Access Forbidden" }).to_string();
        tape().answered(call, written(status, "application/json", body))
    };
    let stands = player.stands(&refused(CUSTOMERS, 403)).await;
    assert_eq!(stands["umbrella-customers"], (Missing, "umbrella-forbidden".to_owned()));
    let stands = player.stands(&refused(TOKEN, 401)).await;
    assert_eq!(stands["umbrella-credential"], (Unclear, "umbrella-bad-credential".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_with_its_own_page_size_is_read_to_the_end() {
    let rows =
        |count: u32| -> Vec<Value> { (0..count).map(|number| json!({ "customerId": number })).collect() };
    let player = player().await;
    // Every page has the same rows: twenty rows are certainly all, a hundred may not be.
    for (count, state) in [(20, Pass), (50, Pass), (99, Pass), (100, Unclear), (150, Pass)] {
        let check = player.check(&tape().answered(CUSTOMERS, answer(&json!(rows(count))))).await;
        assert_eq!(stands(&check)["umbrella-customers"].0, state, "{count}");
        assert_eq!(counted(&check), Arg::Number(count));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_answers_give_no_verdict() {
    player().await.attack(&tape()).await;
}
