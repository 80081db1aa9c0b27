//! Checks without an inspector, and the limits of what an inspector can see.

use lotse_vault::Secret;
use lotse_verify::FindingState::{Failed, Missing, NeedsEyes, Pass, Unclear};
use lotse_verify::Materials;

use crate::world::{SOPHOS, WORKSPACE, World, assert_said, without};

#[tokio::test(flavor = "multi_thread")]
async fn without_an_inspector_only_the_zone_is_looked_up() {
    let world = World::of(SOPHOS).await;
    let check = world.check_with(&without(world.materials(), "autotask-inspector-username")).await;
    assert_said(&check, "autotask-zone", Pass, "autotask-zone-domain");
    assert_said(&check, "username", NeedsEyes, "autotask-no-inspector");
    assert_said(&check, "secret", NeedsEyes, "autotask-secret-vendor-bound");
    assert_said(&check, "select-security-level", NeedsEyes, "needs-eyes");
    assert_eq!(world.seen().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_incomplete_inspector_is_not_used() {
    let world = World::of(SOPHOS).await;
    let materials = Materials::default()
        .plain("autotask-username", "practice-sophos@uebungsfirma.lotse-practice.example")
        .secret("autotask-secret", Secret::new("practice-sophos-secret-0001".to_owned()))
        .plain("autotask-inspector-username", "practice-inspector@uebungsfirma.lotse-practice.example");
    let check = world.check_with(&materials).await;
    assert_said(&check, "autotask-inspector", NeedsEyes, "autotask-inspector-incomplete");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_values_no_call_is_made() {
    let world = World::of(WORKSPACE).await;
    let check = world.check_with(&Materials::default()).await;
    assert_said(&check, "username", NeedsEyes, "autotask-username-missing");
    assert_said(&check, "secret", NeedsEyes, "autotask-secret-missing");
    assert!(world.seen().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_inspector_that_may_not_read_users_gives_no_verdict() {
    let world = World::with(WORKSPACE, &["autotask-no-resources-right"]).await;
    let check = world.check().await;
    for name in ["username", "check-user-active", "select-security-level", "autotask-lines"] {
        assert_said(&check, name, NeedsEyes, "autotask-not-allowed");
    }
    assert_said(&check, "autotask-tickets", Pass, "autotask-tickets-by-inspector");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_not_found_by_a_restricted_inspector_may_be_hidden() {
    let world = World::of(SOPHOS).await;
    let materials = world.materials();
    for (numbers, word) in [(false, "Restricted"), (true, "Restricted"), (false, "Sometimes")] {
        world.change(|all| {
            all.autotask.rights_as_numbers = numbers;
            all.autotask.users.retain(|user| user.guide.is_none());
            let inspector = all.autotask.user_mut("practice-inspector").unwrap();
            inspector.access.insert("resources".to_owned(), word.to_owned());
        });
        let check = world.check_with(&materials).await;
        assert_said(&check, "username", Unclear, "autotask-user-not-seen");
    }
    world.change(|all| {
        all.autotask.rights_as_numbers = true;
        all.autotask.user_mut("practice-inspector").unwrap().access.clear();
    });
    let check = world.check_with(&materials).await;
    assert_said(&check, "username", Missing, "autotask-user-unknown");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_inspector_of_another_tenant_proves_nothing() {
    let world = World::of(SOPHOS).await;
    world.change(|all| {
        all.autotask.neighbours.insert("neighbour.lotse-practice.example".to_owned(), 700_002);
    });
    let inspector = "practice-inspector@neighbour.lotse-practice.example";
    let check = world.check_with(&world.materials().plain("autotask-inspector-username", inspector)).await;
    assert_said(&check, "autotask-inspector", Failed, "autotask-other-tenant");
    assert_said(&check, "username", Failed, "blocked");
    assert!(world.seen().iter().all(|call| !call.headers.contains_key("secret")));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_users_with_the_same_name_are_reported() {
    let world = World::of(SOPHOS).await;
    world.change(|all| {
        let mut twin = all.autotask.user("practice-sophos").unwrap().clone();
        twin.id = 999;
        "practice-sophos@uebungsfirma.lotse-practice.example".clone_into(&mut twin.key);
        all.autotask.users.push(twin);
    });
    let check = world.check().await;
    assert_said(&check, "username", Unclear, "autotask-several-users");
    assert_said(&check, "tick-active", Failed, "blocked");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_followed_within_the_zone_only() {
    let world = World::of(SOPHOS).await;
    world.change(|all| all.autotask.page = 1);
    let check = world.check().await;
    assert_said(&check, "autotask-lines", Pass, "");
    world.change(|all| all.autotask.next_page_host = Some("webservices5.autotask.net".to_owned()));
    let check = world.check().await;
    assert_said(&check, "username", Unclear, "failed");
    let elsewhere = |call: &lotse_practice::Call| call.host == "webservices5.autotask.net";
    assert!(!world.seen().iter().any(elsewhere));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_domain_of_the_same_tenant_is_not_accepted() {
    let world = World::of(SOPHOS).await;
    world.change(|all| {
        all.autotask.neighbours.insert("second.lotse-practice.example".to_owned(), 700_001);
    });
    let user = "practice-sophos@second.lotse-practice.example";
    let check = world.check_with(&world.materials().plain("autotask-username", user)).await;
    assert_said(&check, "username", Unclear, "autotask-domain-differs");
    assert_said(&check, "tick-active", Pass, "");
}
