//! A correct credential, and none at all.

use lotse_vault::Secret;
use lotse_verify::FindingState::{Failed, Pass, Unclear};
use lotse_verify::{Arg, Materials};

use crate::common::{Stage, find, paths, stand, stands};

#[tokio::test(flavor = "multi_thread")]
async fn credential_console_and_customers_pass_in_three_calls() {
    let stage = Stage::new().await;
    let check = stage.check().await;
    assert!(stands(&check).values().all(|(state, _)| *state == Pass), "{:?}", stands(&check));
    assert_eq!(paths(&stage), ["POST /api/v2/oauth2/token", "GET /whoami/v1", "GET /partner/v1/tenants"]);
    let token = find(&check, "sophos-credential").proof.as_ref().unwrap();
    assert_eq!(token.path, "/api/v2/oauth2/token", "fixed words are not masked");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_remark_gives_the_number_of_customers_with_usage_billing() {
    let check = Stage::new().await.check().await;
    let remark = find(&check, "sophos-tenants").diagnosis.as_ref().unwrap();
    assert_eq!(remark.code, "sophos-tenants-usage");
    assert_eq!(remark.args["usage"], Arg::Number(2));
    assert_eq!(remark.args["count"], Arg::Number(4));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_credential_no_call_is_made_and_nothing_is_reported() {
    let stage = Stage::new().await;
    let check = stage.check_with(&Materials::default()).await;
    assert!(stands(&check).is_empty());
    assert!(stage.practice.seen().iter().all(|call| !call.host.ends_with("sophos.com")));
}

#[tokio::test(flavor = "multi_thread")]
async fn half_a_credential_is_not_sent() {
    let stage = Stage::new().await;
    let id = Materials::default().plain("sophos-client-id", "practice-id");
    let secret =
        Materials::default().secret("sophos-client-secret", Secret::new("practice-secret".to_owned()));
    for materials in [id, secret] {
        let check = stage.check_with(&materials).await;
        assert_eq!(stand(&check, "sophos-credential"), (Failed, "sophos-half".to_owned()));
        assert!(stage.practice.seen().iter().all(|call| !call.host.ends_with("sophos.com")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_customers_are_read_up_to_a_limit() {
    for (customers, calls, read, state) in
        [(250, 5, 250, Pass), (1234, 15, 1234, Pass), (2345, 22, 2000, Unclear)]
    {
        let stage = Stage::changed(|tenants| {
            tenants.sophos.customers =
                (0..customers).map(|number| (format!("Practice {number}"), "usage".to_owned())).collect();
        })
        .await;
        let check = stage.check().await;
        assert_eq!(paths(&stage).len(), calls);
        let finding = find(&check, "sophos-tenants");
        assert_eq!(finding.state, state);
        let remark = finding.diagnosis.as_ref().unwrap();
        assert_eq!(remark.args["count"], Arg::Number(customers));
        assert_eq!(remark.args["read"], Arg::Number(read));
    }
}
