//! One test for each row of the table of errors in the vendor's fact sheet.

use std::time::Duration;

use lotse_practice::kaseya::{LoginRefusal, RightRefusal};
use lotse_practice::{Garbage, Spoil};
use lotse_verify::FindingState::{Failed, Missing, NeedsEyes, Pass, Unclear, Waiting};

use crate::common::{Stage, find, paths, stand, stands};

async fn spoiled(path: &str, with: Garbage) -> lotse_verify::Check {
    let stage = Stage::with_time(Duration::from_secs(5)).await;
    stage.practice.spoil(vec![Spoil { method: "GET".to_owned(), path: path.to_owned(), with }]);
    stage.check().await
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_user_or_token_or_disabled_user() {
    for refusal in [LoginRefusal::Code, LoginRefusal::EmptyToken, LoginRefusal::Status] {
        let stage = Stage::changed(|tenants| {
            tenants.kaseya.user_disabled = true;
            tenants.kaseya.login_refusal = refusal;
        })
        .await;
        let check = stage.check().await;
        assert_eq!(
            stand(&check, "credential token"),
            (Unclear, "kaseya-bad-login".to_owned()),
            "{refusal:?}"
        );
        assert_eq!(stand(&check, "credential username"), (Unclear, "kaseya-pair-refused".to_owned()));
        assert_eq!(find(&check, "credential host").state, Pass, "the address is right all the same");
        let sign_ins = paths(&stage).iter().filter(|path| path.ends_with("/auth")).count();
        assert_eq!(sign_ins, 1, "a refused sign-in is not repeated");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn header_malformed() {
    let stage = Stage::changed(|tenants| {
        tenants.kaseya.user_disabled = true;
        tenants.kaseya.login_refusal = LoginRefusal::Header;
    })
    .await;
    let check = stage.check().await;
    assert_eq!(stand(&check, "credential token"), (Failed, "kaseya-asked-wrongly".to_owned()));
    assert_eq!(stand(&check, "kaseya-agents"), (Failed, "blocked".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_or_expired_bearer() {
    let stage = Stage::changed(|tenants| tenants.kaseya.calls_per_session = Some(0)).await;
    let check = stage.check().await;
    for topic in ["kaseya-agents", "kaseya-assets", "kaseya-users", "kaseya-version"] {
        assert_eq!(stand(&check, topic), (Failed, "kaseya-session-dropped".to_owned()), "{topic}");
    }
    let sign_ins = paths(&stage).iter().filter(|path| path.ends_with("/auth")).count();
    assert_eq!(sign_ins, 2, "once more, then it is reported");
    let by_status = spoiled("/assetmgmt/assets", Garbage::Status(401)).await;
    assert_eq!(stand(&by_status, "kaseya-assets"), (Failed, "kaseya-session-dropped".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_dropped_early_is_renewed_without_loss() {
    for calls in 1..=8 {
        let stage = Stage::changed(|tenants| tenants.kaseya.calls_per_session = Some(calls)).await;
        let check = stage.check().await;
        let sign_ins = paths(&stage).iter().filter(|path| path.ends_with("/auth")).count();
        assert!(sign_ins <= 2);
        if calls >= 5 {
            for (name, (state, code)) in stands(&check) {
                assert!(matches!(state, Pass | NeedsEyes), "{calls}: {name}: {state:?} {code:?}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn right_missing() {
    for refusal in [RightRefusal::Status, RightRefusal::Code] {
        let stage = Stage::changed(|tenants| {
            tenants.kaseya.reads_assets = false;
            tenants.kaseya.right_refusal = refusal;
        })
        .await;
        let check = stage.check().await;
        assert_eq!(stand(&check, "right view-assets"), (Missing, "kaseya-right-refused".to_owned()));
        let proof = find(&check, "right view-assets").proof.as_ref().unwrap();
        assert!(proof.lines.iter().any(|line| line.name == "Error" && line.value == "Access is denied."));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn object_absent() {
    let check = spoiled("/assetmgmt/audit", Garbage::Status(404)).await;
    assert_eq!(stand(&check, "kaseya-audit"), (Unclear, "kaseya-not-found".to_owned()));
    assert_eq!(stand(&check, "right machine-status"), (NeedsEyes, "needs-eyes".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn server_side_fault() {
    let stage = Stage::changed(|tenants| tenants.kaseya.faults.push("/system/users")).await;
    let check = stage.check().await;
    assert_eq!(stand(&check, "kaseya-users"), (Failed, "kaseya-server-fault".to_owned()));
    assert_eq!(find(&check, "kaseya-agents").state, Pass, "single endpoints only");
}

#[tokio::test(flavor = "multi_thread")]
async fn user_changing_endpoints_are_never_called_and_a_reset_of_the_sign_out_is_ignored() {
    let stage = Stage::new().await;
    stage.practice.spoil(vec![Spoil {
        method: "DELETE".to_owned(),
        path: "/system/users/session".to_owned(),
        with: Garbage::Reset,
    }]);
    let check = stage.check().await;
    assert!(stands(&check).values().all(|(state, _)| matches!(state, Pass | NeedsEyes)));
    let methods: Vec<_> = stage.practice.seen().into_iter().map(|call| call.method).collect();
    assert_eq!(methods.iter().filter(|method| *method != "GET").count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn busy() {
    for status in [429, 502, 503, 504] {
        let stage = Stage::changed(|tenants| tenants.kaseya.busy = Some(status)).await;
        let check = stage.check().await;
        assert_eq!(stand(&check, "credential token"), (Waiting, "kaseya-busy".to_owned()), "{status}");
        let finding = find(&check, "credential token");
        let seconds = finding.again.unwrap().duration_since(check.at).as_secs();
        assert_eq!(seconds, 30, "as the server asks");
        assert_eq!(stand(&check, "kaseya-agents"), (Failed, "blocked".to_owned()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_page_is_never_shown_or_judged() {
    let check = spoiled("/assetmgmt/assets", Garbage::Html).await;
    assert_eq!(stand(&check, "kaseya-assets"), (Failed, "failed".to_owned()));
    assert!(!serde_json::to_string(&check).unwrap().contains("Guest Wi-Fi"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_renewed_only_once() {
    // If there are no agents, groups are requested last, when the second session has used up its calls.
    for calls in 1..=8 {
        let stage = Stage::new().await;
        stage.practice.set_mistakes(&["kaseya-empty-scope".to_owned()]).unwrap();
        stage.practice.tenants(|tenants| tenants.kaseya.calls_per_session = Some(calls));
        let check = stage.check().await;
        assert_ne!(find(&check, "kaseya-scope").state, Pass);
        let sign_ins = paths(&stage).iter().filter(|path| path.ends_with("/auth")).count();
        assert!(sign_ins <= 2, "{calls} calls per session: {sign_ins} sign-ins");
    }
}
