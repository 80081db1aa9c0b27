//! A correct application, and values that are missing or wrong.

use lotse_vault::Secret;
use lotse_verify::FindingState::{Failed, NeedsEyes, Pass};
use lotse_verify::Materials;

use crate::common::{Stage, materials, ours};
use crate::written::Stands;

fn expected(rows: &[(&str, lotse_verify::FindingState, &str)]) -> Stands {
    rows.iter().map(|(name, state, code)| ((*name).to_owned(), (*state, (*code).to_owned()))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correct_application_passes_with_six_calls() {
    let stage = Stage::new().await;
    let check = stage.check().await;
    let right = expected(&[
        ("client-id", Pass, ""),
        ("client-secret", Pass, ""),
        ("halopsa-site", Pass, ""),
        ("halopsa-more-scopes", NeedsEyes, "halopsa-more-scopes-unseen"),
        ("halopsa-agent", Pass, ""),
        ("halopsa-tickets", Pass, ""),
        ("halopsa-clients", Pass, ""),
        ("right read-tickets", Pass, ""),
        ("right edit-tickets", Pass, ""),
        ("right read-customers", Pass, ""),
        ("right edit-customers", Pass, ""),
        ("right tickets", NeedsEyes, "halopsa-right-eyes"),
        ("right clients", NeedsEyes, "halopsa-right-eyes"),
        ("right new-tickets", NeedsEyes, "needs-eyes"),
    ]);
    assert_eq!(ours(&check), right);
    assert_eq!(
        stage.calls(),
        [
            "GET /api/authinfo",
            "POST /auth/token",
            "POST /auth/token",
            "GET /api/Agent/me",
            "GET /api/Tickets",
            "GET /api/Client",
        ]
    );
    assert_eq!(stage.scopes(), ["read:tickets edit:tickets read:customers edit:customers", "all"]);
    let tokens = stage.practice.seen().into_iter().filter(|call| call.method == "POST");
    assert!(tokens.map(|call| call.query).all(|query| query.as_deref() == Some("tenant=uebungsfirma")));
    assert!(!stage.practice.seen()[0].headers.contains_key("authorization"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_is_a_remark_and_another_agent_is_looked_at() {
    let check = Stage::changed(|tenant| tenant.agent_administrator = true).await.check().await;
    assert_eq!(ours(&check)["halopsa-agent"], (Pass, "halopsa-agent-administrator".to_owned()));
    let check = Stage::changed(|tenant| tenant.agent_for_api = false).await.check().await;
    assert_eq!(ours(&check)["halopsa-agent"], (NeedsEyes, "halopsa-agent-shared".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_call_is_made_without_a_site_and_both_keys() {
    let stage = Stage::new().await;
    let site = "uebungsfirma.halopsa.com";
    let id = Materials::default().plain("halopsa-site", site).plain("oauth-client-id", "practice");
    let secret = Secret::new("practice-secret".to_owned());
    let secret = Materials::default().plain("halopsa-site", site).secret("oauth-client-secret", secret);
    for (materials, subject, code) in [
        (materials(""), "halopsa-site", "halopsa-absent"),
        (materials("http://uebungsfirma.halopsa.com"), "halopsa-site", "halopsa-site-unreadable"),
        (materials("not a host"), "halopsa-site", "halopsa-site-unreadable"),
        (materials("eu.myconnectwise.net"), "halopsa-site", "halopsa-site-foreign"),
        (id, "client-secret", "halopsa-absent"),
        (secret, "client-id", "halopsa-absent"),
    ] {
        let found = ours(&stage.check_with(&materials).await);
        assert_eq!(found[subject], (Failed, code.to_owned()));
        let topics = found.iter().filter(|(name, _)| name.starts_with("halopsa-") && *name != subject);
        assert!(topics.map(|(_, stand)| stand.1.as_str()).all(|code| code == "blocked"), "{found:?}");
        assert!(stage.calls().is_empty());
    }
}
