//! Checks with missing values.

use lotse_vault::Secret;
use lotse_verify::FindingState::{Failed, Pass};
use lotse_verify::Materials;

use crate::common::{Stage, find, stand, stands, usual};

#[tokio::test(flavor = "multi_thread")]
async fn without_values_no_call_is_made_and_each_value_is_reported() {
    let stage = Stage::new().await;
    let check = stage.check_with(&Materials::default(), &usual()).await;
    for credential in ["host", "username", "token"] {
        let stand = stand(&check, &format!("credential {credential}"));
        assert_eq!(stand, (Failed, "kaseya-absent".to_owned()), "{credential}");
    }
    assert!(stands(&check).values().all(|(state, _)| *state != Pass));
    assert!(stage.practice.seen().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_alone_can_be_checked() {
    let stage = Stage::new().await;
    let materials = Materials::default().plain("kaseya-host", "vsa.lotse-practice.example");
    let check = stage.check_with(&materials, &usual()).await;
    assert_eq!(find(&check, "credential host").state, Pass);
    assert_eq!(stand(&check, "credential token"), (Failed, "kaseya-absent".to_owned()));
    assert_eq!(stand(&check, "kaseya-agents"), (Failed, "blocked".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_without_a_user_name_is_blocked() {
    let stage = Stage::new().await;
    let token = Secret::new("practice-2b1c-4d3e-8f40-5a6b7c8d9e0f".to_owned());
    let materials =
        Materials::default().plain("kaseya-host", "vsa.lotse-practice.example").secret("kaseya-token", token);
    let check = stage.check_with(&materials, &usual()).await;
    assert_eq!(stand(&check, "credential username"), (Failed, "kaseya-absent".to_owned()));
    assert_eq!(stand(&check, "credential token"), (Failed, "blocked".to_owned()));
}
