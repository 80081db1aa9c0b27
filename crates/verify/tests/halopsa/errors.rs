//! One test for each mistake and error that the vendor's fact sheet names.

use lotse_practice::{Garbage, Spoil, mistakes};
use lotse_verify::FindingState::{self, Excess, Failed, Missing, NeedsEyes, Unclear, Waiting};

use crate::common::{Stage, changes, find, materials, ours};
use crate::garbage::{garbage_and, passes, spoil_each};
use crate::written::{Stands, written};

fn stands(rows: &[(&str, FindingState, &str)]) -> Stands {
    rows.iter().map(|(name, state, code)| ((*name).to_owned(), (*state, (*code).to_owned()))).collect()
}

async fn spoiled(method: &str, path: &str, with: Garbage) -> (Stage, Stands) {
    let stage = Stage::new().await;
    stage.practice.spoil(vec![Spoil { method: method.to_owned(), path: path.to_owned(), with }]);
    let found = changes(&stage).await;
    (stage, found)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_secret_is_unclear_and_ends_the_check() {
    let stage = Stage::changed(|it| it.accepted_secret = Some("practice-other".to_owned())).await;
    let found = ours(&stage.check().await);
    for key in ["client-id", "client-secret"] {
        assert_eq!(found[key], (Unclear, "halopsa-bad-client".to_owned()));
    }
    for name in ["halopsa-more-scopes", "halopsa-agent", "halopsa-tickets", "right read-tickets"] {
        assert_eq!(found[name], (Failed, "blocked".to_owned()));
    }
    assert_eq!(stage.calls(), ["GET /api/authinfo", "POST /auth/token"], "a sign-in is never repeated");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scope_that_the_token_lacks_is_missing() {
    let stage = Stage::changed(|it| {
        it.applications[0].scopes.pop();
    })
    .await;
    let found = stands(&[("right edit-customers", Missing, "halopsa-scope-missing")]);
    assert_eq!(changes(&stage).await, found);
    // Editing includes reading, so nothing is missing for the product.
    let stage = Stage::changed(|it| it.applications[0].scopes.retain(|it| it != "read:tickets")).await;
    let found = stands(&[("right read-tickets", Unclear, "halopsa-scope-included")]);
    assert_eq!(changes(&stage).await, found);
}

#[tokio::test(flavor = "multi_thread")]
async fn refused_scopes_are_asked_for_one_by_one_and_stay_unclear() {
    let stage = Stage::changed(|it| {
        it.applications[0].scopes.pop();
        it.refuses_scopes = true;
    })
    .await;
    let found = stands(&[
        ("right edit-customers", Unclear, "halopsa-scope-refused"),
        ("halopsa-more-scopes", Failed, "blocked"),
    ]);
    assert_eq!(changes(&stage).await, found);
    let each = ["read:tickets", "edit:tickets", "read:customers", "edit:customers"];
    assert_eq!(stage.scopes()[1..], each);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_refused_sign_ins_are_the_most() {
    let stage = Stage::changed(|it| {
        it.applications[0].scopes.drain(..2);
        it.refuses_scopes = true;
    })
    .await;
    let found = ours(&stage.check().await);
    assert_eq!(found["right read-tickets"], (Unclear, "halopsa-scope-refused".to_owned()));
    for name in ["right edit-tickets", "right read-customers", "client-id", "halopsa-site", "halopsa-agent"] {
        let expected = if name == "halopsa-site" { FindingState::Pass } else { Failed };
        assert_eq!(found[name].0, expected, "{name}");
    }
    assert_eq!(stage.scopes().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_scope_all_is_too_wide() {
    let stage = Stage::changed(|it| it.has_all = true).await;
    assert_eq!(changes(&stage).await, stands(&[("halopsa-more-scopes", Excess, "halopsa-more-scopes")]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disabled_agent_is_missing_and_a_blind_one_unclear() {
    let stage = Stage::changed(|it| it.agent_disabled = true).await;
    assert_eq!(changes(&stage).await, stands(&[("halopsa-agent", Missing, "halopsa-agent-disabled")]));
    let stage = Stage::changed(|it| (it.tickets, it.clients) = (0, 0)).await;
    let found = stands(&[
        ("halopsa-tickets", Unclear, "halopsa-none-visible"),
        ("halopsa-clients", Unclear, "halopsa-none-visible"),
    ]);
    assert_eq!(changes(&stage).await, found);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_without_scopes_is_said_before_the_agent_is_blamed() {
    let found = changes(&Stage::changed(|it| it.gives_scopes = false).await).await;
    for name in ["read-tickets", "edit-tickets", "read-customers", "edit-customers"] {
        assert_eq!(found[&format!("right {name}")], (Unclear, "halopsa-scope-unsaid".to_owned()));
    }
    for name in ["halopsa-tickets", "halopsa-clients"] {
        assert_eq!(found[name], (Unclear, "halopsa-token-without-scope".to_owned()));
    }
    assert_eq!(found["halopsa-agent"], (NeedsEyes, "halopsa-agent-unseen".to_owned()));
    assert!(found.values().all(|(state, _)| *state != Missing), "{found:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_site_waits_and_a_maintenance_page_says_nothing() {
    let stage = Stage::changed(|it| it.busy = true).await;
    let check = stage.check().await;
    assert_eq!(ours(&check)["halopsa-site"], (Waiting, "halopsa-busy".to_owned()));
    let again = find(&check, "halopsa-site").again.unwrap();
    assert_eq!(again.duration_since(check.at).as_secs(), 300, "the server does not say how long");
    let stage = Stage::changed(|it| it.maintenance = true).await;
    let check = stage.check().await;
    assert_eq!(ours(&check)["halopsa-site"], (Failed, "failed".to_owned()));
    assert!(passes(&check).is_empty() && stage.scopes().is_empty(), "no secret was sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_that_keeps_the_look_up_to_itself_is_asked_at_the_usual_address() {
    for status in [401, 403, 404] {
        let (stage, found) = spoiled("GET", "/api/authinfo", Garbage::Status(status)).await;
        assert_eq!(found, Stands::new(), "{status}");
        assert_eq!(find(&stage.check().await, "halopsa-site").proof.as_ref().unwrap().method, "POST");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_of_ones_own_needs_no_tenant() {
    let stage = Stage::new().await;
    let info = r#"{"auth_url":"https://halo.lotse-practice.example/auth/"}"#;
    let said = written(200, "application/json", info);
    stage.practice.spoil(vec![Spoil {
        method: "GET".to_owned(),
        path: "/api/authinfo".to_owned(),
        with: said,
    }]);
    let check = stage.check_with(&materials("https://halo.lotse-practice.example")).await;
    assert_eq!(ours(&check)["halopsa-site"].0, FindingState::Pass);
    let seen = stage.practice.seen();
    assert_eq!(seen[1].path, "/auth/token");
    assert_eq!(seen[1].query, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_secret_goes_to_another_host_that_the_site_names() {
    for elsewhere in ["elsewhere.lotse-practice.example", "halopsa.com.lotse-practice.example"] {
        let info = format!(r#"{{"auth_url":"https://{elsewhere}/auth","tenant_id":"uebungsfirma"}}"#);
        let (stage, found) = spoiled("GET", "/api/authinfo", written(200, "application/json", info)).await;
        assert_eq!(found["halopsa-site"], (Failed, "failed".to_owned()));
        assert_eq!(stage.calls().len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_statuses_of_a_list_have_their_own_diagnoses() {
    for (status, state, code) in [
        (400, Failed, "halopsa-asked-wrongly"),
        (401, Failed, "halopsa-unauthorized"),
        (403, Missing, "halopsa-right-refused"),
        (404, Unclear, "halopsa-not-found"),
        (409, Unclear, "halopsa-odd"),
        (429, Waiting, "halopsa-busy"),
        (500, Failed, "halopsa-server-fault"),
    ] {
        let (_, found) = spoiled("GET", "/api/Tickets", Garbage::Status(status)).await;
        let row = if status == 403 { (Missing, code) } else { (NeedsEyes, "needs-eyes") };
        let expected = [("halopsa-tickets", state, code), ("right tickets", row.0, row.1)];
        assert_eq!(found, stands(&expected), "{status}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_to_name_the_agent_says_nothing() {
    for status in [401, 403] {
        let (_, found) = spoiled("GET", "/api/Agent/me", Garbage::Status(status)).await;
        assert_eq!(found, stands(&[("halopsa-agent", NeedsEyes, "halopsa-agent-unseen")]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_mistake_changes_the_findings() {
    let stage = Stage::new().await;
    let clean = ours(&stage.check().await);
    let names: Vec<_> = mistakes().into_iter().filter(|name| name.starts_with("halopsa-")).collect();
    assert_eq!(names.len(), 9);
    for name in names {
        stage.practice.set_mistakes(&[name.to_owned()]).unwrap();
        assert_ne!(ours(&stage.check().await), clean, "{name} is not found");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_passes_that_depends_on_a_spoiled_answer() {
    let stage = Stage::new().await;
    let clean = stage.check().await;
    let garbage = garbage_and(&[409, 429, 503].map(Garbage::Status));
    let check = async || stage.check().await;
    let calls = spoil_each(&stage.practice, &clean, &garbage, check, |it| {
        for (subject, rests_on) in passes(it.check) {
            let what = format!("{} {} {:?}: {subject:?}", it.method, it.path, it.garbage);
            assert_ne!(rests_on, it.path, "{what} passes");
        }
    })
    .await;
    assert_eq!(calls, 5);
}
