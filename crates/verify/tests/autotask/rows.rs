//! The rows of the fact sheet's error table: the server's answer, and the resulting finding.

use lotse_practice::{Garbage, Spoil};
use lotse_vault::Secret;
use lotse_vendor::Permits;
use lotse_vendor::autotask::{Account, Autotask, Entity, Filter, Refusal, Refused, Session};
use lotse_verify::FindingState::{Failed, Missing, NeedsEyes, Pass};

use crate::world::{SOPHOS, WORKSPACE, World, assert_said};

fn account(key: &str) -> Account {
    let secret = Secret::new(format!("{key}-secret-0001\r\n"));
    let code = Secret::new(format!(" {key}-code-0001"));
    Account::new(&format!("\u{a0}{key}@uebungsfirma.lotse-practice.example\n"), &secret, &code)
}

async fn with_spoiled(world: &World, path: &str, with: Garbage) -> Refusal {
    let spoil = |method: &str| Spoil { method: method.to_owned(), path: path.to_owned(), with };
    let visit = world.visit(Permits::Reading);
    let api = Autotask::new(&visit);
    let account = account("practice-inspector");
    let zone = api.zone(account.username()).await.unwrap();
    let session = Session::sign_in(&api, &account, zone.value).await.unwrap();
    world.practice.spoil(vec![spoil("POST"), spoil("GET")]);
    session.count(Entity::Tickets, &Filter::all()).await.unwrap_err().refusal
}

#[tokio::test(flavor = "multi_thread")]
async fn pasted_spaces_and_line_breaks_are_removed() {
    let world = World::of(SOPHOS).await;
    let visit = world.visit(Permits::Reading);
    let api = Autotask::new(&visit);
    let account = account("practice-inspector");
    let zone =
        api.zone("\u{feff}practice-inspector@uebungsfirma.lotse-practice.example\u{a0}\r\n").await.unwrap();
    assert_eq!(zone.value.host, "webservices18.autotask.net");
    assert!(Session::sign_in(&api, &account, zone.value).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_username_is_encoded() {
    let world = World::of(SOPHOS).await;
    let visit = world.visit(Permits::Reading);
    let api = Autotask::new(&visit);
    let _ = api.zone("a+b&c#d%e f@uebungsfirma.lotse-practice.example").await;
    let query = world.seen().pop().unwrap().query.unwrap();
    assert_eq!(query, "user=a%2Bb%26c%23d%25e%20f%40uebungsfirma.lotse-practice.example");
}

#[tokio::test(flavor = "multi_thread")]
async fn row_401_empty() {
    let world = World::of(SOPHOS).await;
    assert_eq!(with_spoiled(&world, "/Tickets/", Garbage::Status(401)).await, Refusal::SignIn);
}

#[tokio::test(flavor = "multi_thread")]
async fn row_500_zone_unknown() {
    let world = World::of(SOPHOS).await;
    let visit = world.visit(Permits::Reading);
    for user in ["", "somebody", "somebody@elsewhere.example"] {
        let refused = Autotask::new(&visit).zone(user).await.unwrap_err();
        assert_eq!(refused.refusal, Refusal::ZoneUnknown, "{user}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn row_500_integration_code() {
    let world = World::of(SOPHOS).await;
    let visit = world.visit(Permits::Reading);
    let api = Autotask::new(&visit);
    let secret = Secret::new("practice-inspector-secret-0001".to_owned());
    let wrong = Account::new(
        account("practice-inspector").username(),
        &secret,
        &Secret::new("practice-x".to_owned()),
    );
    for expected in [Refusal::IntegrationCode, Refusal::IntegrationCode, Refusal::TriesSpent] {
        let zone = api.zone(wrong.username()).await.unwrap();
        let refused = Session::sign_in(&api, &wrong, zone.value).await.err().map(|refused| refused.refusal);
        assert_eq!(refused, Some(expected));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn row_500_no_adequate_permissions() {
    let world = World::with(WORKSPACE, &["autotask-no-resources-right"]).await;
    assert_said(&world.check().await, "username", NeedsEyes, "autotask-not-allowed");
}

#[tokio::test(flavor = "multi_thread")]
async fn row_403_is_a_missing_permission() {
    let world = World::of(SOPHOS).await;
    assert_eq!(with_spoiled(&world, "/Tickets/", Garbage::Status(403)).await, Refusal::NotAllowed);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_404_and_405_are_bugs_of_this_program() {
    let world = World::of(SOPHOS).await;
    for status in [404, 405] {
        let refusal = with_spoiled(&world, "/Tickets/", Garbage::Status(status)).await;
        assert_eq!(refusal, Refusal::WrongCall { status });
        world.practice.spoil(Vec::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn row_429_too_many_at_once_whatever_the_status() {
    for status in [429, 500] {
        let world = World::of(SOPHOS).await;
        world.change(|all| {
            all.autotask.threads.insert("resources".to_owned(), status);
        });
        let check = world.check().await;
        assert_said(&check, "username", Failed, "autotask-threads");
        assert_said(&check, "tick-active", Failed, "blocked");
        assert_said(&check, "autotask-inspector", Pass, "");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn row_429_without_words_is_one_of_two_limits() {
    let world = World::of(SOPHOS).await;
    assert_eq!(with_spoiled(&world, "/Tickets/", Garbage::Status(429)).await, Refusal::TooMany);
}

#[tokio::test(flavor = "multi_thread")]
async fn row_hourly_rate_limit_used_up() {
    let world = World::of(SOPHOS).await;
    world.change(|all| all.autotask.spent = 10_000);
    let check = world.check().await;
    assert_said(&check, "autotask-inspector", Failed, "autotask-hourly");
}

#[tokio::test(flavor = "multi_thread")]
async fn row_200_with_errors_inside() {
    let world = World::of(SOPHOS).await;
    let refusal = with_spoiled(&world, "/Tickets/", Garbage::OkWithError).await;
    assert_eq!(refusal, Refusal::Said { status: 200, text: "made up".to_owned() });
    world.practice.spoil(vec![Spoil {
        method: "POST".to_owned(),
        path: "/Resources/query".to_owned(),
        with: Garbage::OkWithError,
    }]);
    assert_said(&world.check().await, "username", Failed, "autotask-said");
}

#[tokio::test(flavor = "multi_thread")]
async fn row_500_without_words() {
    let world = World::of(SOPHOS).await;
    assert_eq!(
        with_spoiled(&world, "/Tickets/", Garbage::Status(500)).await,
        Refusal::Status { status: 500 }
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn row_200_item_null_is_not_found_or_not_visible() {
    let world = World::of(WORKSPACE).await;
    world.change(|all| all.autotask.locations.clear());
    let check = world.check().await;
    let state = lotse_verify::FindingState::Unclear;
    assert_said(&check, "select-primary-internal-location", state, "autotask-location-unseen");
}

#[tokio::test(flavor = "multi_thread")]
async fn row_200_empty_is_not_a_pass() {
    let world = World::of(WORKSPACE).await;
    world.change(|all| all.autotask.users.retain(|user| user.guide.is_none()));
    let materials = world
        .materials()
        .plain("autotask-username", "practice-workspace@uebungsfirma.lotse-practice.example");
    assert_said(&world.check_with(&materials).await, "username", Missing, "autotask-user-unknown");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_instead_of_data() {
    let world = World::of(SOPHOS).await;
    let refusal = with_spoiled(&world, "/Tickets/", Garbage::Html).await;
    assert!(matches!(refusal, Refusal::Failed(lotse_vendor::Failure::Page { .. })), "{refusal:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn row_500_nothing_of_this_users_to_delete() {
    let world = World::with(SOPHOS, &["autotask-orphaned-webhooks"]).await;
    let visit = world.visit(Permits::Deleting);
    let api = Autotask::new(&visit);
    let account = account("practice-inspector");
    let zone = api.zone(account.username()).await.unwrap();
    let session = Session::sign_in(&api, &account, zone.value).await.unwrap();
    let kind = lotse_vendor::autotask::WebhookKind::Ticket;
    let Refused { refusal, call } = session.delete_webhook(kind, 31).await.unwrap_err();
    assert_eq!(refusal, Refusal::NothingFound);
    assert!(call.is_some());
}
