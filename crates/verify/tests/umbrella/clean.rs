//! A correct key, and none at all.

use lotse_vault::Secret;
use lotse_verify::FindingState::{Failed, Pass, Unclear};
use lotse_verify::{Arg, Materials};

use crate::common::{Stage, find, paths, stand, stands};

#[tokio::test(flavor = "multi_thread")]
async fn key_and_customers_pass_with_one_token_and_one_list() {
    let stage = Stage::new().await;
    let check = stage.check().await;
    assert!(stands(&check).values().all(|(state, _)| *state == Pass), "{:?}", stands(&check));
    assert_eq!(paths(&stage), ["POST /auth/v2/token", "GET /admin/v2/managed/customers"]);
    let remark = find(&check, "umbrella-customers").diagnosis.as_ref().unwrap();
    assert_eq!(remark.args["count"], Arg::Number(4));
    assert_eq!(remark.args["console"], Arg::Choose("managed".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_console_of_a_service_provider_is_found_with_one_more_call() {
    let stage = Stage::changed(|tenants| tenants.umbrella.is_provider = true).await;
    let check = stage.check().await;
    assert_eq!(stand(&check, "umbrella-customers").0, Pass);
    assert_eq!(paths(&stage).last().unwrap(), "GET /admin/v2/providers/customers");
    assert_eq!(paths(&stage).len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_without_readable_scopes_passes_with_a_remark() {
    let check = Stage::changed(|tenants| tenants.umbrella.tells_scopes = false).await.check().await;
    assert_eq!(stand(&check, "umbrella-credential"), (Pass, "umbrella-scopes-unseen".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_key_no_call_is_made_and_nothing_is_reported() {
    let stage = Stage::new().await;
    let check = stage.check_with(&Materials::default()).await;
    assert!(stands(&check).is_empty());
    assert!(stage.practice.seen().iter().all(|call| call.host != "api.umbrella.com"));
}

#[tokio::test(flavor = "multi_thread")]
async fn half_a_key_is_not_sent() {
    let stage = Stage::new().await;
    let key = Materials::default().plain("umbrella-key", "practicekey");
    let secret = Materials::default().secret("umbrella-secret", Secret::new("practicesecret".to_owned()));
    for materials in [key, secret] {
        let check = stage.check_with(&materials).await;
        assert_eq!(stand(&check, "umbrella-credential"), (Failed, "umbrella-half".to_owned()));
        assert!(stage.practice.seen().iter().all(|call| call.host != "api.umbrella.com"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_customers_are_read_up_to_a_limit() {
    for (customers, calls, read, state) in [(99, 2, 99, Pass), (250, 4, 250, Pass), (2345, 21, 2000, Unclear)]
    {
        let stage = Stage::changed(|tenants| {
            tenants.umbrella.customers = (0..customers).map(|number| format!("Practice {number}")).collect();
        })
        .await;
        let check = stage.check().await;
        assert_eq!(paths(&stage).len(), calls);
        let finding = find(&check, "umbrella-customers");
        assert_eq!(finding.state, state);
        assert_eq!(finding.diagnosis.as_ref().unwrap().args["count"], Arg::Number(read));
    }
}
