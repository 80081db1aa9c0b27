//! Diagnoses of the fact sheet about addresses, products, scope, and calls that give no verdict.

use std::time::Duration;

use lotse_practice::{Garbage, Spoil};
use lotse_verify::FindingState::{Excess, Failed, Missing, NeedsEyes, Unclear};
use lotse_verify::{Arg, Materials};

use crate::common::{Stage, find, paths, stand, stands, usual};

#[tokio::test(flavor = "multi_thread")]
async fn a_vsa_x_is_recognised_and_gets_no_token() {
    let stage = Stage::changed(|tenants| {
        "vsax.lotse-practice.example".clone_into(&mut tenants.kaseya.host);
    })
    .await;
    let check = stage.check().await;
    assert_eq!(stand(&check, "credential host"), (Missing, "kaseya-vsa-x".to_owned()));
    assert_eq!(stand(&check, "credential token"), (Failed, "blocked".to_owned()));
    assert_eq!(paths(&stage), ["GET /api/v1.0/echo", "GET /api/v3"]);
    let sent: Vec<_> =
        stage.practice.seen().into_iter().filter(|call| call.headers.contains_key("authorization")).collect();
    assert!(sent.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_that_refuses_everything_is_not_certainly_a_vsa_x() {
    let stage = Stage::changed(|tenants| {
        "vsax.lotse-practice.example".clone_into(&mut tenants.kaseya.host);
    })
    .await;
    stage.practice.spoil(vec![Spoil {
        method: "GET".to_owned(),
        path: "/echo".to_owned(),
        with: Garbage::Status(401),
    }]);
    assert_eq!(stand(&stage.check().await, "credential host"), (Unclear, "kaseya-vsa-x".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_no_vsa_gets_no_token() {
    for (garbage, state, code) in [
        (Garbage::Status(404), Missing, "kaseya-not-vsa"),
        (Garbage::Status(403), Unclear, "kaseya-not-vsa"),
        (Garbage::EmptyObject, Failed, "failed"),
        (Garbage::Html, Failed, "failed"),
        (Garbage::Status(500), Failed, "kaseya-server-fault"),
    ] {
        let stage = Stage::with_time(Duration::from_secs(5)).await;
        stage.practice.spoil(vec![Spoil {
            method: "GET".to_owned(),
            path: "/echo".to_owned(),
            with: garbage,
        }]);
        let check = stage.check().await;
        assert_eq!(stand(&check, "credential host"), (state, code.to_owned()), "{garbage:?}");
        assert_eq!(stand(&check, "kaseya-agents"), (Failed, "blocked".to_owned()));
        assert!(!stage.practice.seen().iter().any(|call| call.headers.contains_key("authorization")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_scope_has_its_own_finding_and_nothing_passes() {
    let stage = Stage::new().await;
    stage.practice.set_mistakes(&["kaseya-empty-scope".to_owned()]).unwrap();
    let check = stage.check().await;
    assert_eq!(stand(&check, "kaseya-scope"), (Missing, "kaseya-scope-empty".to_owned()));
    assert_eq!(stand(&check, "kaseya-agents"), (Unclear, "kaseya-none-visible".to_owned()));
    assert_eq!(stand(&check, "kaseya-assets"), (Unclear, "kaseya-none-visible".to_owned()));
    assert_eq!(stand(&check, "kaseya-audit"), (Failed, "blocked".to_owned()));
    assert_eq!(stand(&check, "kaseya-service-desks"), (NeedsEyes, "kaseya-no-desks".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_scope_is_found_even_if_groups_are_unreadable() {
    let stage = Stage::changed(|tenants| {
        tenants.kaseya.agents = 0;
        tenants.kaseya.assets = 0;
        tenants.kaseya.reads_groups = false;
    })
    .await;
    let check = stage.check().await;
    assert_eq!(stand(&check, "kaseya-scope"), (Missing, "kaseya-scope-empty".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unreadable_scope_is_not_reported_as_empty() {
    let stage = Stage::changed(|tenants| {
        tenants.kaseya.reads_agents = false;
        tenants.kaseya.reads_assets = false;
        tenants.kaseya.reads_groups = false;
    })
    .await;
    let check = stage.check().await;
    assert_eq!(stand(&check, "kaseya-scope"), (Failed, "blocked".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn full_rights_are_a_warning_with_the_name_of_the_role() {
    let stage = Stage::new().await;
    stage.practice.set_mistakes(&["kaseya-full-rights-role".to_owned()]).unwrap();
    let check = stage.check().await;
    assert_eq!(stand(&check, "kaseya-role"), (Excess, "kaseya-full-rights-role".to_owned()));
    let diagnosis = find(&check, "kaseya-role").diagnosis.as_ref().unwrap();
    assert_eq!(diagnosis.args["role"], Arg::Value("System".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_with_a_foreign_role_is_not_a_pass() {
    let stage = Stage::changed(|tenants| {
        tenants.kaseya.login_shape = lotse_practice::kaseya::LoginShape::Older;
        tenants.kaseya.users[0].session_role = 418;
    })
    .await;
    let check = stage.check().await;
    assert_eq!(stand(&check, "kaseya-role"), (Missing, "kaseya-role-differs".to_owned()));
    let role = find(&check, "kaseya-role");
    assert_eq!(role.diagnosis.as_ref().unwrap().args["other"], Arg::Value("helpdesk".to_owned()));
    assert!(role.proof.as_ref().unwrap().path.ends_with("/auth"), "the sign-in says so");
    assert_eq!(stand(&check, "right view-assets"), (Failed, "blocked".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sessions_role_shows_full_rights_even_if_users_are_unreadable() {
    let stage = Stage::changed(|tenants| {
        "vsa-own.lotse-practice.example".clone_into(&mut tenants.kaseya.host);
        tenants.kaseya.reads_users = false;
        tenants.kaseya.roles[3].1 = "Master".to_owned();
    })
    .await;
    let check = stage.check().await;
    assert_eq!(stand(&check, "kaseya-role"), (Excess, "kaseya-full-rights-role".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_caller_does_not_block() {
    let stage = Stage::changed(|tenants| tenants.kaseya.caller_accepted = false).await;
    let check = stage.check().await;
    for (name, (state, _)) in stands(&check) {
        assert!(!matches!(state, Failed | Missing), "{name} would block: {state:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn invalid_addresses_are_not_called() {
    for (typed, code) in [
        ("http://vsa.lotse-practice.example", "kaseya-host-not-https"),
        ("vsa lotse", "kaseya-host-unreadable"),
        ("user:secret@vsa.lotse-practice.example", "kaseya-host-unreadable"),
        ("https://ww4.autotask.net", "kaseya-host-foreign"),
        ("id.sophos.com", "kaseya-host-foreign"),
        ("", "kaseya-absent"),
    ] {
        let stage = Stage::new().await;
        let materials = stage.materials().plain("kaseya-host", typed);
        let check = stage.check_with(&materials, &usual()).await;
        assert_eq!(stand(&check, "credential host"), (Failed, code.to_owned()), "{typed}");
        assert!(stage.practice.seen().is_empty(), "{typed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_incomplete_token_is_not_sent() {
    for (token, code) in [
        ("practice-2b1c-4d3e-8f40-5a6b7c8d9e", "kaseya-token-length"),
        ("practice-2b1c-4d3e-8f40-5a6b7c8d9e0f0", "kaseya-token-length"),
        ("practice 2b1c 4d3e 8f40 5a6b7c8d9e0f", "kaseya-token-characters"),
    ] {
        let stage = Stage::new().await;
        let materials = stage.materials().secret("kaseya-token", lotse_vault::Secret::new(token.to_owned()));
        let check = stage.check_with(&materials, &usual()).await;
        assert_eq!(stand(&check, "credential token"), (Failed, code.to_owned()), "{token}");
        assert_eq!(stand(&check, "credential username"), (Failed, "blocked".to_owned()));
        assert_eq!(paths(&stage), ["GET /api/v1.0/echo"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_invalid_in_a_header_is_not_sent() {
    let stage = Stage::new().await;
    let materials: Materials = stage.materials().plain("kaseya-username", "practice:autotask");
    let check = stage.check_with(&materials, &usual()).await;
    assert_eq!(stand(&check, "credential username"), (Failed, "failed".to_owned()));
    assert_eq!(paths(&stage), ["GET /api/v1.0/echo"]);
}
