//! No user is refused more than twice, and no sign-in is attempted with a guess.

use std::collections::BTreeMap;

use lotse_practice::{Garbage, Spoil};
use lotse_vault::Secret;
use lotse_verify::FindingState::{Failed, Pass};

use crate::world::{SOPHOS, WORKSPACE, World, assert_said};

/// The number of refusals of each user.
fn refusals(world: &World) -> BTreeMap<String, usize> {
    let mut refusals = BTreeMap::new();
    for call in world.seen() {
        if let Some(user) = call.headers.get("username") {
            *refusals.entry(user.clone()).or_default() += usize::from(call.status == 401);
        }
    }
    refusals
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_secret_is_sent_once() {
    let world = World::of(SOPHOS).await;
    let wrong = Secret::new("practice-wrong-secret".to_owned());
    let check = world.check_with(&world.materials().secret("autotask-inspector-secret", wrong)).await;
    assert_said(&check, "autotask-inspector", Failed, "autotask-sign-in-refused");
    assert_eq!(refusals(&world).values().copied().collect::<Vec<_>>(), [1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_move_only_the_new_zone_is_tried() {
    let world = World::with(SOPHOS, &["autotask-zone-moved"]).await;
    let check = world.check().await;
    assert_said(&check, "autotask-inspector", Pass, "autotask-zone-moved");
    assert_eq!(refusals(&world).values().copied().collect::<Vec<_>>(), [1]);

    let world = World::with(SOPHOS, &["autotask-zone-moved", "autotask-locked"]).await;
    let check = world.check().await;
    assert_said(&check, "autotask-inspector", Failed, "autotask-sign-in-refused");
    assert_eq!(refusals(&world).values().copied().collect::<Vec<_>>(), [2]);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_call_follows_after_a_user_is_locked() {
    let world = World::of(WORKSPACE).await;
    let paths = ["Resources", "Organizational", "Tickets", "Contacts", "InternalLocations"];
    for method in ["GET", "POST"] {
        let spoil = |path: &&str| Spoil {
            method: method.to_owned(),
            path: (*path).to_owned(),
            with: Garbage::Status(401),
        };
        world.practice.spoil(paths.iter().map(spoil).collect());
        world.check().await;
        // The recorder keeps the answers from before they were spoiled, so these calls are counted by their paths.
        let refused = world
            .seen()
            .iter()
            .filter(|call| call.method == method && paths.iter().any(|path| call.path.contains(path)))
            .count();
        assert!(refused <= 2, "{method}: {refused}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_user_is_not_tried_again() {
    let world = World::with(SOPHOS, &["autotask-locked"]).await;
    let check = world.check().await;
    assert_said(&check, "autotask-inspector", Failed, "autotask-sign-in-refused");
    assert_said(&check, "username", Failed, "blocked");
    assert_eq!(world.seen().iter().filter(|call| call.headers.contains_key("secret")).count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn secrets_are_sent_only_to_hosts_within_the_pattern() {
    let world = World::of(SOPHOS).await;
    for url in [
        "https://elsewhere.lotse-practice.example/ATServicesRest/",
        "https://webservices18.autotask.net.lotse-practice.example/ATServicesRest/",
        "https://webservices.autotask.net/ATServicesRest/",
        "http://webservices18.autotask.net/ATServicesRest/",
        "https://webservices18.autotask.net:8443/ATServicesRest/",
        "https://user@webservices18.autotask.net/ATServicesRest/",
        "https://evil.autotask.net/ATServicesRest/",
        "webservices18.autotask.net",
    ] {
        world.change(|all| all.autotask.zone_url = Some(url.to_owned()));
        let check = world.check().await;
        assert_said(&check, "autotask-zone", Failed, "failed");
        assert!(world.seen().iter().all(|call| !call.headers.contains_key("secret")), "{url}");
    }
    for url in [
        "https://webservices18.autotask.net/atservicesrest",
        "https://webservices18.autotask.net/ATServicesRest/v1.0/",
        "https://WEBSERVICES18.autotask.net/ATServicesRest//",
    ] {
        world.change(|all| all.autotask.zone_url = Some(url.to_owned()));
        assert_said(&world.check().await, "autotask-zone", Pass, "autotask-zone-domain");
    }
}
