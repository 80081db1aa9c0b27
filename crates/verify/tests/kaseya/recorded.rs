//! Answers in the forms that public clients and the vendor's pages show, with invented values. None comes from the
//! practice tenants, so that a tenant and the check can't share the same mistake.

use lotse_vault::Secret;
use lotse_verify::FindingState::{Failed, Missing, NeedsEyes, Pass, Unclear};
use lotse_verify::Materials;
use serde_json::json;

use crate::tape::{Player, Tape};
use crate::written::written;

const AUTH: &str = "GET /api/v1.0/auth";
const USERS: &str = "GET /api/v1.0/system/users";
const ROLES: &str = "GET /api/v1.0/system/roles";
const AGENTS: &str = "GET /api/v1.0/assetmgmt/agents";
const ASSETS: &str = "GET /api/v1.0/assetmgmt/assets";
const AUDIT: &str = "GET /api/v1.0/assetmgmt/audit/59827364518273645546372819/summary";
const DESKS: &str = "GET /api/v1.0/automation/servicedesks";
const ENVIRONMENT: &str = "GET /api/v1.0/environment";
const MODULE: &str = "GET /api/v1.0/ismoduleactivated/57";

fn tape() -> Tape {
    Tape::of(include_str!("recorded.json"))
}

async fn player() -> Player {
    let token = "simulated-secret-0123456789abcdef0";
    let materials = Materials::default()
        .plain("kaseya-host", "vsa.lotse-practice.example")
        .plain("kaseya-username", "uebung.autotask")
        .secret("kaseya-token", Secret::new(token.to_owned()));
    Player::new(
        "kaseya-vsa-autotask",
        "kaseya-",
        &[("generation", "vsa-9"), ("vsa", "9"), ("user", "new")],
        materials,
    )
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn correct_answers_pass() {
    let stands = player().await.stands(&tape()).await;
    for name in
        ["host", "username", "token", "kaseya-agents", "kaseya-assets", "kaseya-audit", "kaseya-users"]
    {
        assert_eq!(stands[name].0, Pass, "{name}: {stands:?}");
    }
    assert_eq!(stands["kaseya-role"], (Pass, "kaseya-role-by-name".to_owned()));
    assert!(stands.values().all(|(state, _)| matches!(state, Pass | NeedsEyes)), "{stands:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_odd_field_affects_only_the_findings_that_need_it() {
    let eyes = [("kaseya-role", NeedsEyes, "kaseya-role-eyes")];
    player()
        .await
        .table(
            &tape(),
            &[
                // Equivalent forms.
                (AUTH, "/Result/Token", Some(json!(760_512_347_605_123_476_u64)), &[]),
                (AUTH, "/Result/RoleId", Some(json!("417")), &[]),
                (AUTH, "/ResponseCode", Some(json!("0")), &[]),
                (AUTH, "/ResponseCode", Some(json!(0.0)), &[]),
                (AUTH, "/Result/OffSetInMinutes", Some(json!("60")), &[]),
                (AUTH, "/Result/SessionExpiration", Some(json!(1234)), &[]),
                (USERS, "/TotalRecords", Some(json!("1")), &[]),
                (USERS, "/Result/0/AdminRoleIds", Some(json!([417])), &[]),
                (USERS, "/Result/0/AdminRoleIds", Some(json!("417")), &[]),
                (USERS, "/Result/0/AdminScopeIds", Some(json!([-1])), &[]),
                (USERS, "/Result/0/AdminScopeIds", Some(json!(null)), &[]),
                (USERS, "/Result/0/UserId", Some(json!(-1)), &[]),
                (USERS, "/Result/1", Some(json!({ "UserId": "3", "AdminName": null })), &[]),
                (USERS, "/Result/1", Some(json!(null)), &[]),
                (ROLES, "/Result/2", Some(json!({ "RoleId": "-4", "RoleName": "old" })), &[]),
                (ROLES, "/Result/1/RoleId", Some(json!(417)), &[]),
                (ENVIRONMENT, "/Result/SystemVersion", Some(json!(9.5)), &[]),
                (
                    ENVIRONMENT,
                    "",
                    Some(json!([{ "Result": { "SystemVersion": "9.5" }, "ResponseCode": 0 }])),
                    &[],
                ),
                (MODULE, "/Result", Some(json!("True")), &[]),
                (MODULE, "/Result", Some(json!(1)), &[]),
                (ASSETS, "/TotalRecords", Some(json!(null)), &[]),
                (ASSETS, "/Result/0/AssetId", Some(json!({})), &[]),
                (AUDIT, "/Result/ComputerName", Some(json!("\u{fffd}")), &[]),
                // Unreadable values that a finding needs.
                (USERS, "/Result/0/AdminRoleIds", Some(json!([417, -1])), &eyes),
                (USERS, "/Result/0/AdminRoleIds", Some(json!({ "id": 417 })), &eyes),
                (USERS, "/Result/0/AdminRoleIds", None, &eyes),
                (ROLES, "/Result/1/RoleName", Some(json!(null)), &[("kaseya-role", Unclear, "failed")]),
                (
                    USERS,
                    "/Result/0/AdminName",
                    Some(json!(null)),
                    &[("kaseya-users", Failed, "failed"), ("kaseya-role", Failed, "failed")],
                ),
                (AUTH, "/Result/UserName", Some(json!(null)), &[("username", Unclear, "kaseya-not-found")]),
                (AGENTS, "/Result/0/AgentId", Some(json!(-1)), &[("kaseya-audit", Failed, "failed")]),
                (AGENTS, "/Result/0/AgentId", None, &[("kaseya-audit", Failed, "failed")]),
                (MODULE, "/Result", Some(json!("maybe")), &[("kaseya-web-service", Failed, "failed")]),
                (
                    ENVIRONMENT,
                    "/Result/SystemVersion",
                    Some(json!(null)),
                    &[("kaseya-version", Failed, "failed")],
                ),
                (ASSETS, "/Result", Some(json!(null)), &[("kaseya-assets", Failed, "failed")]),
                (ASSETS, "/Result", Some(json!([1, 2])), &[("kaseya-assets", Failed, "failed")]),
                // Answers in which the server itself says that something is missing.
                (
                    USERS,
                    "/Result/0/AdminRoleIds",
                    Some(json!(["2", "417"])),
                    &[
                        ("kaseya-role", lotse_verify::FindingState::Excess, "kaseya-full-rights-role"),
                        ("kaseya-agents", Failed, "blocked"),
                        ("kaseya-assets", Failed, "blocked"),
                        ("kaseya-audit", Failed, "blocked"),
                        ("kaseya-service-desks", Failed, "blocked"),
                        ("kaseya-users", Failed, "blocked"),
                    ],
                ),
            ],
        )
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_page_of_the_vsas_web_server_is_a_refused_sign_in() {
    for status in [401, 403] {
        let title = format!("{status} - Unauthorized: Access is denied due to invalid credentials.");
        let page = format!(
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"><html><head><title>{title}</title></head></html>"
        );
        let tape = tape().answered(AUTH, written(status, "text/html", page));
        let stands = player().await.stands(&tape).await;
        assert_eq!(stands["token"], (Unclear, "kaseya-bad-login".to_owned()), "{status}");
        assert_eq!(stands["host"].0, Pass);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_with_a_success_status_are_reported() {
    let refused =
        |code: i64| json!({ "Result": null, "ResponseCode": code, "Status": "OK", "Error": "None" });
    let player = player().await;
    let stands = player.stands(&tape().with(AUTH, "", refused(401))).await;
    assert_eq!(stands["token"], (Unclear, "kaseya-bad-login".to_owned()));
    let stands = player.stands(&tape().with(DESKS, "", refused(403))).await;
    assert_eq!(stands["kaseya-service-desks"], (Missing, "kaseya-right-refused".to_owned()));
    let empty =
        json!({ "TotalRecords": 0, "Result": [], "ResponseCode": 0, "Status": "OK", "Error": "None" });
    let stands = player.stands(&tape().with(DESKS, "", empty)).await;
    assert_eq!(stands["kaseya-service-desks"], (NeedsEyes, "kaseya-no-desks".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_that_demands_a_sign_in_is_not_another_product() {
    let page = "<html><head><title>Sign in</title></head></html>";
    let mut tape = tape();
    for call in tape.calls() {
        tape = tape.answered(&call, written(401, "text/html", page));
    }
    let player = player().await;
    let stands = player.stands(&tape).await;
    assert_eq!(stands["host"], (Failed, "failed".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_answers_give_no_verdict() {
    player().await.attack(&tape()).await;
}
