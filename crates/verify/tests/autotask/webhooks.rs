//! The webhook tool.

use lotse_practice::{Garbage, Spoil};
use lotse_vault::Secret;
use lotse_vendor::Permits;
use lotse_vendor::autotask::{Account, WebhookKind};
use lotse_verify::webhooks::{Outcome, delete, list};

use crate::world::{SOPHOS, World};

const ORPHANS: &[&str] = &["autotask-orphaned-webhooks"];

fn account(key: &str) -> Account {
    let secret = Secret::new(format!("{key}-secret-0001"));
    let code = Secret::new(format!("{key}-code-0001"));
    Account::new(&format!("{key}@uebungsfirma.lotse-practice.example"), &secret, &code)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_sees_only_its_own_webhooks() {
    let world = World::with(SOPHOS, ORPHANS).await;
    let visit = world.visit(Permits::Reading);
    let listing = list(&visit, &account("practice-old")).await.unwrap();
    let found: Vec<_> = listing.webhooks.iter().map(|it| (it.kind, it.id)).collect();
    assert_eq!(found, [(WebhookKind::Company, 32), (WebhookKind::Contact, 33), (WebhookKind::Ticket, 31)]);
    assert!(listing.unread.is_empty());
    assert!(listing.webhooks.iter().all(|it| it.active == Some(false) && it.owner == Some(104)));
    assert!(world.seen().iter().all(|call| !call.writes() && call.at_once <= 3));
    let other = list(&visit, &account("practice-inspector")).await.unwrap();
    assert!(other.webhooks.is_empty() && other.user.starts_with("practice-inspector@"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_key_of_a_webhook_is_not_requested() {
    let world = World::with(SOPHOS, ORPHANS).await;
    let listing = list(&world.visit(Permits::Reading), &account("practice-old")).await.unwrap();
    assert!(!serde_json::to_string(&listing).unwrap().contains("signing-key"));
    assert!(!world.seen().iter().any(|call| String::from_utf8_lossy(&call.answer).contains("secretKey")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kind_without_a_readable_list_is_reported() {
    let world = World::with(SOPHOS, ORPHANS).await;
    let with = Garbage::Status(500);
    world.practice.spoil(vec![Spoil {
        method: "POST".to_owned(),
        path: "/TicketWebhooks/".to_owned(),
        with,
    }]);
    let listing = list(&world.visit(Permits::Reading), &account("practice-old")).await.unwrap();
    assert_eq!(listing.webhooks.len(), 2);
    assert_eq!(listing.unread.iter().map(|it| it.kind).collect::<Vec<_>>(), [WebhookKind::Ticket]);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_confirmed_webhooks_are_deleted_and_then_verified() {
    let world = World::with(SOPHOS, ORPHANS).await;
    let visit = world.visit(Permits::Deleting);
    let confirmed = [(WebhookKind::Ticket, 31), (WebhookKind::Company, 32), (WebhookKind::Contact, 99)];
    let removals = delete(&visit, &account("practice-old"), &confirmed).await.unwrap();
    let of = |kind| removals.iter().find(|it| it.kind == kind).unwrap().outcome.clone();
    assert_eq!(of(WebhookKind::Ticket), Outcome::Deleted);
    assert_eq!(of(WebhookKind::Company), Outcome::Deleted);
    assert!(
        matches!(of(WebhookKind::Contact), Outcome::Refused(it) if it.code == "autotask-webhook-not-yours")
    );
    let deletions: Vec<String> =
        world.seen().into_iter().filter(lotse_practice::Call::writes).map(|call| call.path).collect();
    let paths = ["/ATServicesRest/V1.0/CompanyWebhooks/32", "/ATServicesRest/V1.0/TicketWebhooks/31"];
    assert_eq!(deletions, paths);
    let left = world.practice.tenants(|all| all.autotask.webhooks.iter().map(|it| it.id).collect::<Vec<_>>());
    assert_eq!(left, [33]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_that_is_still_listed_is_not_reported_as_deleted() {
    let world = World::with(SOPHOS, ORPHANS).await;
    world.change(|all| all.autotask.webhooks.iter_mut().for_each(|it| it.stays = true));
    let visit = world.visit(Permits::Deleting);
    let removals = delete(&visit, &account("practice-old"), &[(WebhookKind::Ticket, 31)]).await.unwrap();
    assert_eq!(removals[0].outcome, Outcome::StillThere);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_only_visit_deletes_nothing() {
    let world = World::with(SOPHOS, ORPHANS).await;
    let visit = world.visit(Permits::Reading);
    let removals = delete(&visit, &account("practice-old"), &[(WebhookKind::Ticket, 31)]).await.unwrap();
    assert!(matches!(&removals[0].outcome, Outcome::Refused(it) if it.code == "failed"));
    assert!(world.seen().iter().all(|call| !call.writes()));
}

#[tokio::test(flavor = "multi_thread")]
async fn other_users_delete_nothing() {
    let world = World::with(SOPHOS, ORPHANS).await;
    let visit = world.visit(Permits::Deleting);
    let removals =
        delete(&visit, &account("practice-inspector"), &[(WebhookKind::Ticket, 31)]).await.unwrap();
    assert!(matches!(&removals[0].outcome, Outcome::Refused(it) if it.code == "autotask-webhook-not-yours"));
    assert!(world.seen().iter().all(|call| !call.writes()));
}

#[tokio::test(flavor = "multi_thread")]
async fn garbage_never_counts_as_deleted() {
    for with in
        [Garbage::Empty, Garbage::EmptyObject, Garbage::WrongTypes, Garbage::OkWithError, Garbage::Html]
    {
        let world = World::with(SOPHOS, ORPHANS).await;
        world.change(|all| all.autotask.webhooks.iter_mut().for_each(|it| it.stays = true));
        for method in ["POST", "DELETE"] {
            let path = "/TicketWebhooks/".to_owned();
            world.practice.spoil(vec![Spoil { method: method.to_owned(), path, with }]);
            let visit = world.visit(Permits::Deleting);
            let removals =
                delete(&visit, &account("practice-old"), &[(WebhookKind::Ticket, 31)]).await.unwrap();
            assert_ne!(removals[0].outcome, Outcome::Deleted, "{method} {with:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_that_cannot_sign_in_deletes_nothing() {
    let world = World::with(SOPHOS, ORPHANS).await;
    world.change(|all| all.autotask.user_mut("practice-old").unwrap().active = false);
    let visit = world.visit(Permits::Deleting);
    let refused = delete(&visit, &account("practice-old"), &[(WebhookKind::Ticket, 31)]).await.unwrap_err();
    assert_eq!(refused.code, "autotask-sign-in-refused");
}
