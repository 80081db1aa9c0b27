//! One test for each row of the table of errors in the vendor's fact sheet.

use lotse_practice::{Garbage, Spoil};
use lotse_verify::FindingState::{Failed, Missing, Pass, Unclear, Waiting};

use crate::common::{Stage, find, paths, stand};

#[tokio::test(flavor = "multi_thread")]
async fn token_call_401_wrong_or_expired_credential() {
    let stage =
        Stage::changed(|tenants| tenants.sophos.accepted_secret = Some("practice-other".to_owned())).await;
    let check = stage.check().await;
    assert_eq!(stand(&check, "sophos-credential"), (Missing, "sophos-secret-wrong".to_owned()));
    assert_eq!(stand(&check, "sophos-tenants"), (Failed, "blocked".to_owned()));
    let lines = &find(&check, "sophos-credential").proof.as_ref().unwrap().lines;
    assert!(lines.iter().any(|line| line.name == "trackingId" && line.value == "practice-tracking-2"));
    assert_eq!(paths(&stage).len(), 1, "asked once only");
}

#[tokio::test(flavor = "multi_thread")]
async fn api_401_expired_token() {
    let check = Stage::changed(|tenants| tenants.sophos.token_works = false).await.check().await;
    assert_eq!(stand(&check, "sophos-credential").0, Pass);
    assert_eq!(stand(&check, "sophos-partner"), (Failed, "sophos-unauthorized".to_owned()));
    let lines = &find(&check, "sophos-partner").proof.as_ref().unwrap().lines;
    assert!(lines.iter().any(|line| line.name == "requestId"));
    assert!(lines.iter().any(|line| line.name == "correlationId"));
}

#[tokio::test(flavor = "multi_thread")]
async fn api_403_credential_too_weak() {
    let check = Stage::changed(|tenants| tenants.sophos.reads_tenants = false).await.check().await;
    assert_eq!(stand(&check, "sophos-tenants"), (Missing, "sophos-forbidden".to_owned()));
    assert_eq!(stand(&check, "sophos-partner").0, Pass);
}

#[tokio::test(flavor = "multi_thread")]
async fn status_400_and_404_are_bugs_of_this_program() {
    for status in [400, 404] {
        let stage = Stage::new().await;
        let path = "/partner/v1/tenants".to_owned();
        stage.practice.spoil(vec![Spoil { method: "GET".to_owned(), path, with: Garbage::Status(status) }]);
        let check = stage.check().await;
        assert_eq!(stand(&check, "sophos-tenants"), (Failed, "sophos-asked-wrongly".to_owned()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn status_429_500_502_503_504_wait_and_repeat() {
    for status in [429, 500, 502, 503, 504] {
        let stage = Stage::changed(|tenants| tenants.sophos.busy = Some(status)).await;
        let check = stage.check().await;
        assert_eq!(stand(&check, "sophos-credential"), (Waiting, "sophos-busy".to_owned()), "{status}");
        let again = find(&check, "sophos-credential").again.unwrap();
        assert_eq!(again.duration_since(check.at).as_secs(), 20);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_credential_of_another_console_is_reported() {
    for kind in ["tenant", "organization"] {
        let stage = Stage::changed(|tenants| kind.clone_into(&mut tenants.sophos.id_type)).await;
        let check = stage.check().await;
        assert_eq!(stand(&check, "sophos-partner"), (Missing, "sophos-not-partner".to_owned()));
        assert_eq!(stand(&check, "sophos-tenants"), (Failed, "blocked".to_owned()));
        assert_eq!(paths(&stage).len(), 2);
    }
    let stage = Stage::changed(|tenants| "galaxy".clone_into(&mut tenants.sophos.id_type)).await;
    assert_eq!(stand(&stage.check().await, "sophos-partner"), (Unclear, "sophos-account-odd".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_token_is_not_sent_to_a_foreign_host() {
    for host in [
        "https://elsewhere.lotse-practice.example",
        "https://evil-central.sophos.com.example",
        "",
        "http://api.central.sophos.com",
    ] {
        let stage = Stage::changed(|tenants| host.clone_into(&mut tenants.sophos.global_host)).await;
        let check = stage.check().await;
        assert_eq!(stand(&check, "sophos-tenants"), (Failed, "failed".to_owned()), "{host}");
        assert_eq!(paths(&stage).len(), 2, "{host}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_list_is_not_a_pass() {
    let check = Stage::changed(|tenants| tenants.sophos.customers.clear()).await.check().await;
    assert_eq!(stand(&check, "sophos-tenants"), (Unclear, "sophos-no-tenants".to_owned()));
}
