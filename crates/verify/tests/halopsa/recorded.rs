//! Answers in the forms that public clients and the vendor's description show, with invented values. None comes from
//! the practice tenants, so that a tenant and the check can't share the same mistake.

use lotse_vault::Secret;
use lotse_verify::FindingState::{Excess, Failed, Missing, NeedsEyes, Pass, Unclear};
use lotse_verify::Materials;
use serde_json::json;

use crate::common::{GUIDE, ours};
use crate::tape::{Player, Tape};
use crate::written::written;

const INFO: &str = "GET /api/authinfo";
const TOKEN: &str = "POST /auth/token";
const AGENT: &str = "GET /api/Agent/me";
const TICKETS: &str = "GET /api/Tickets";

fn tape() -> Tape {
    Tape::of(include_str!("recorded.json"))
}

async fn player() -> Player {
    let materials = Materials::default()
        .plain("halopsa-site", "simulated.halopsa.com")
        .plain("oauth-client-id", "01234567-89ab-4def-8123-456789abcdef")
        .secret("oauth-client-secret", Secret::new("simulated-secret-halopsa".to_owned()));
    Player::new(GUIDE, "halopsa-", &[], materials).await
}

#[tokio::test(flavor = "multi_thread")]
async fn correct_answers_pass() {
    let stands = player().await.stands(&tape()).await;
    for name in ["halopsa-site", "halopsa-agent", "halopsa-tickets", "halopsa-clients"] {
        assert_eq!(stands[name].0, Pass, "{name}");
    }
    // Nothing lists what else the application may do.
    assert_eq!(stands["halopsa-more-scopes"].0, NeedsEyes);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_odd_field_affects_only_the_findings_that_need_it() {
    let agent = |state, code| [("halopsa-agent", state, code)];
    let odd = agent(Unclear, "halopsa-agent-odd");
    let person = agent(NeedsEyes, "halopsa-agent-shared");
    let off = agent(Missing, "halopsa-agent-disabled");
    let boss = agent(Pass, "halopsa-agent-administrator");
    let unread = [("halopsa-tickets", Failed, "failed")];
    let none = [("halopsa-tickets", Unclear, "halopsa-none-visible")];
    let wide = [("halopsa-more-scopes", Excess, "halopsa-more-scopes")];
    let scopes = "read:tickets edit:tickets read:customers edit:customers";
    player()
        .await
        .table(
            &tape(),
            &[
                // Equivalent forms, and fields that no finding needs.
                (INFO, "/tenant_id", None, &[]),
                (INFO, "/auth_url", Some(json!("https://simulated.halopsa.com/auth/")), &[]),
                (INFO, "/auth_url", Some(json!("simulated.halopsa.com/auth")), &[]),
                (TOKEN, "/expires_in", None, &[]),
                (TOKEN, "/id_token", Some(json!("simulated-bearer.x.y")), &[]),
                (TOKEN, "/scope", Some(json!(format!("openid {scopes} offline_access"))), &[]),
                (AGENT, "/isapiagent", Some(json!("true")), &[]),
                (AGENT, "/is_admin", None, &[]),
                (AGENT, "/claims", Some(json!("x")), &[]),
                (TICKETS, "/record_count", Some(json!("4711")), &[]),
                (TICKETS, "/tickets", None, &[]),
                // Values that a finding needs.
                (AGENT, "/isdisabled", None, &odd),
                (AGENT, "/isapiagent", Some(json!("perhaps")), &odd),
                (AGENT, "/isapiagent", Some(json!(false)), &person),
                (AGENT, "/isdisabled", Some(json!(true)), &off),
                (AGENT, "/is_admin", Some(json!(true)), &boss),
                (TICKETS, "/record_count", None, &unread),
                (TICKETS, "/record_count", Some(json!(-1)), &unread),
                (TICKETS, "/record_count", Some(json!(0)), &none),
                (TOKEN, "/scope", Some(json!(format!("{scopes} edit:assets"))), &wide),
            ],
        )
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_refusal_has_its_own_diagnosis() {
    let player = player().await;
    let refused = |call: &str, status, body: serde_json::Value| {
        tape().answered(call, written(status, "application/json", body.to_string()))
    };
    for (status, error, code) in [
        (401, "invalid_client", "halopsa-bad-client"),
        (400, "invalid_client", "halopsa-bad-client"),
        (400, "unauthorized_client", "halopsa-odd"),
        (401, "", "halopsa-odd"),
        (404, "", "halopsa-not-found"),
    ] {
        let check = player.check(&refused(TOKEN, status, json!({ "error": error }))).await;
        assert_eq!(ours(&check)["client-secret"], (Unclear, code.to_owned()), "{status} {error}");
    }
    for body in [
        json!({ "resultCode": 403, "errorMessage": "made up" }),
        json!({ "ClassName": "made.up", "Message": "made up" }),
        json!({ "Message": "made up" }),
    ] {
        let stands = player.stands(&refused(TICKETS, 403, body)).await;
        assert_eq!(stands["halopsa-tickets"], (Missing, "halopsa-right-refused".to_owned()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_answers_give_no_verdict() {
    player().await.attack(&tape()).await;
}
