//! One test for each error that the vendor's fact sheet names.

use lotse_practice::{Garbage, Spoil, Tenants};
use lotse_verify::FindingState::{Excess, Failed, Missing, Pass, Unclear, Waiting};

use crate::common::{Stage, find, paths, stand};

#[tokio::test(flavor = "multi_thread")]
async fn status_401_at_the_token_call_has_several_causes() {
    let causes: [fn(&mut Tenants); 2] = [
        |tenants| tenants.umbrella.accepted_secret = Some("practice-other".to_owned()),
        |tenants| tenants.umbrella.expired = true,
    ];
    for cause in causes {
        let stage = Stage::changed(cause).await;
        let check = stage.check().await;
        assert_eq!(stand(&check, "umbrella-credential"), (Unclear, "umbrella-bad-credential".to_owned()));
        assert_eq!(stand(&check, "umbrella-customers"), (Failed, "blocked".to_owned()));
        assert_eq!(paths(&stage).len(), 1, "one token per run");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn status_401_elsewhere_is_an_expired_token() {
    let check = Stage::changed(|tenants| tenants.umbrella.token_works = false).await.check().await;
    assert_eq!(stand(&check, "umbrella-customers"), (Failed, "umbrella-unauthorized".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn status_403_is_a_missing_scope_in_either_console() {
    for is_provider in [false, true] {
        let stage = Stage::changed(|tenants| {
            tenants.umbrella.scopes = vec!["reports.aggregations:read".to_owned()];
            tenants.umbrella.is_provider = is_provider;
        })
        .await;
        let check = stage.check().await;
        assert_eq!(stand(&check, "umbrella-customers"), (Missing, "umbrella-forbidden".to_owned()));
        let lines = &find(&check, "umbrella-customers").proof.as_ref().unwrap().lines;
        assert_eq!(lines[0].value, "Access Forbidden");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scope_that_writes_is_too_wide() {
    let stage =
        Stage::changed(|tenants| tenants.umbrella.scopes.push("admin.customers:write".to_owned())).await;
    let check = stage.check().await;
    assert_eq!(stand(&check, "umbrella-credential"), (Excess, "umbrella-write-scope".to_owned()));
    assert_eq!(stand(&check, "umbrella-customers").0, Pass);
}

#[tokio::test(flavor = "multi_thread")]
async fn status_429_and_503_wait() {
    for status in [429, 503] {
        let check = Stage::changed(|tenants| tenants.umbrella.busy = Some(status)).await.check().await;
        assert_eq!(stand(&check, "umbrella-credential"), (Waiting, "umbrella-busy".to_owned()));
        let again = find(&check, "umbrella-credential").again.unwrap();
        assert_eq!(again.duration_since(check.at).as_secs(), 20);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_other_statuses_have_their_own_diagnoses() {
    for (status, state, code) in [
        (400, Failed, "umbrella-asked-wrongly"),
        (404, Unclear, "umbrella-not-found"),
        (409, Unclear, "umbrella-odd"),
        (500, Failed, "umbrella-server-fault"),
    ] {
        let stage = Stage::new().await;
        let path = "/customers".to_owned();
        stage.practice.spoil(vec![Spoil { method: "GET".to_owned(), path, with: Garbage::Status(status) }]);
        let check = stage.check().await;
        assert_eq!(stand(&check, "umbrella-customers"), (state, code.to_owned()), "{status}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_list_is_not_a_pass() {
    let check = Stage::changed(|tenants| tenants.umbrella.customers.clear()).await.check().await;
    assert_eq!(stand(&check, "umbrella-customers"), (Unclear, "umbrella-no-customers".to_owned()));
}
