//! A VSA that is set up exactly as the guide requires.

use lotse_practice::kaseya::LoginShape;
use lotse_verify::FindingState::{NeedsEyes, Pass};

use crate::common::{Stage, answers, find, paths, stand, stands};

#[tokio::test(flavor = "multi_thread")]
async fn everything_passes_or_is_left_to_the_technician() {
    let stage = Stage::new().await;
    let check = stage.check().await;
    for (name, (state, code)) in stands(&check) {
        assert!(matches!(state, Pass | NeedsEyes), "{name}: {state:?} {code:?}");
    }
    for passed in [
        "credential host",
        "credential username",
        "credential token",
        "kaseya-version",
        "kaseya-web-service",
        "kaseya-scope",
        "kaseya-agents",
        "kaseya-assets",
        "kaseya-audit",
        "kaseya-service-desks",
        "kaseya-users",
        "kaseya-role",
    ] {
        assert_eq!(find(&check, passed).state, Pass, "{passed}");
        assert!(find(&check, passed).proof.is_some(), "{passed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_makes_eleven_calls_and_signs_out_last() {
    let stage = Stage::new().await;
    stage.check().await;
    let paths = paths(&stage);
    assert_eq!(paths.len(), 11, "{paths:?}");
    assert_eq!(paths[0], "GET /api/v1.0/echo");
    assert_eq!(paths[1], "GET /api/v1.0/auth");
    assert_eq!(paths[10], "DELETE /api/v1.0/system/users/session");
}

#[tokio::test(flavor = "multi_thread")]
async fn readable_data_does_not_prove_a_box() {
    let check = Stage::new().await.check().await;
    for row in ["view-assets", "machine-status", "service-desk", "user-settings"] {
        let finding = find(&check, &format!("right {row}"));
        assert_eq!(stand(&check, &format!("right {row}")), (NeedsEyes, "kaseya-right-eyes".to_owned()));
        assert_eq!(finding.step.as_deref(), Some("rights-set"));
        assert!(finding.proof.is_some());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passing_role_has_a_remark_on_what_is_not_proved() {
    let check = Stage::new().await.check().await;
    assert_eq!(stand(&check, "kaseya-role"), (Pass, "kaseya-role-by-name".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_branch_of_the_guide_can_be_set_up_right() {
    let versions = [("9", "9.5.0.52"), ("hosted", "9.5.0.52"), ("6-7", "7.0.0.1"), ("5", "5.1.0.2")];
    for (vsa, version) in versions {
        for user in ["new", "existing"] {
            let stage = Stage::changed(|tenants| version.clone_into(&mut tenants.kaseya.version)).await;
            let check = stage.check_with(&stage.materials(), &answers(vsa, user)).await;
            for (name, (state, code)) in stands(&check) {
                assert!(matches!(state, Pass | NeedsEyes), "{vsa}/{user}: {name}: {state:?} {code:?}");
            }
            assert_eq!(find(&check, "kaseya-version").state, Pass);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn open_questions_leave_the_version_to_the_technician() {
    let stage = Stage::new().await;
    let check = stage.check_with(&stage.materials(), &lotse_guide::Answers::new()).await;
    assert_eq!(stand(&check, "kaseya-version"), (NeedsEyes, "kaseya-version-open".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_form_of_a_sign_in_is_parsed() {
    for shape in [LoginShape::Newer, LoginShape::Older, LoginShape::ApiToken, LoginShape::Bare] {
        let stage = Stage::changed(|tenants| tenants.kaseya.login_shape = shape).await;
        let check = stage.check().await;
        assert_eq!(find(&check, "credential username").state, Pass, "{shape:?}");
        assert_eq!(find(&check, "credential token").state, Pass, "{shape:?}");
        let asks_who = paths(&stage).iter().any(|path| path.ends_with("/currentUser"));
        assert_eq!(asks_who, shape == LoginShape::Bare, "only a sign-in that names nobody is followed up");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisations_own_server_with_an_older_build_passes() {
    let stage = Stage::changed(|tenants| {
        "vsa-own.lotse-practice.example".clone_into(&mut tenants.kaseya.host);
        "9.3.0.33".clone_into(&mut tenants.kaseya.version);
    })
    .await;
    let check = stage.check().await;
    assert!(stands(&check).values().all(|(state, _)| matches!(state, Pass | NeedsEyes)));
}

#[tokio::test(flavor = "multi_thread")]
async fn numeric_ids_of_26_digits_keep_every_digit() {
    let stage = Stage::changed(|tenants| tenants.kaseya.ids_as_numbers = true).await;
    let check = stage.check().await;
    assert!(stands(&check).values().all(|(state, _)| matches!(state, Pass | NeedsEyes)));
    let audit = paths(&stage).into_iter().find(|path| path.contains("/audit/")).unwrap();
    assert_eq!(audit, "GET /api/v1.0/assetmgmt/audit/70481365590271846352819064/summary");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_with_a_path_is_the_same_address() {
    let stage = Stage::new().await;
    let materials =
        stage.materials().plain("kaseya-host", " https://VSA.lotse-practice.example/vsapres/web20/ ");
    let check = stage.check_with(&materials, &crate::common::usual()).await;
    assert_eq!(find(&check, "credential host").state, Pass);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_with_a_quotation_mark_finds_its_user() {
    let stage = Stage::changed(|tenants| {
        "practice.o'neill@uebungsfirma.example".clone_into(&mut tenants.kaseya.users[0].name);
    })
    .await;
    let check = stage.check().await;
    assert_eq!(find(&check, "kaseya-users").state, Pass);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_repeated_in_another_spelling_is_masked() {
    let token = Stage::new().await.practice.tenants(|tenants| tenants.kaseya.users[0].token.clone());
    let digits: String = token.chars().filter(char::is_ascii_alphanumeric).collect();
    let groups = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
    let grouped = groups.join("-");
    let spellings = [
        grouped.clone(),
        format!("{{{}}}", grouped.to_uppercase()),
        digits.to_uppercase(),
        digits.chars().map(|letter| format!("&#{};", u32::from(letter))).collect(),
        base64::Engine::encode(&base64::prelude::BASE64_STANDARD, format!("x:{token}")),
    ];
    for spelling in spellings {
        let stage = Stage::changed(|tenants| {
            tenants.kaseya.version = format!("9.5.22 {spelling}");
            for (_, name) in &mut tenants.kaseya.roles {
                *name = format!("{name} {spelling}");
            }
        })
        .await;
        let check = stage.check().await;
        let shown = serde_json::to_string(&check).unwrap();
        assert!(shown.contains("•••"), "it was repeated: {shown}");
        assert!(!shown.contains(&spelling), "{spelling}: {shown}");
    }
}
