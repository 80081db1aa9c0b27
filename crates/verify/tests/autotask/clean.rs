//! Checks of a correct set-up.

use lotse_verify::FindingState::{NeedsEyes, NotApplicable, Pass};
use lotse_verify::{Check, Materials};

use crate::world::{GUIDES, SOPHOS, WORKSPACE, World, table};

fn only_good(check: &Check) {
    for finding in &check.findings {
        assert!(matches!(finding.state, Pass | NeedsEyes | NotApplicable), "{}", table(check));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correct_user_passes_and_the_rest_is_left_to_the_technician() {
    let world = World::of(SOPHOS).await;
    let check = world.check().await;
    only_good(&check);
    insta::assert_snapshot!(table(&check));
}

#[tokio::test(flavor = "multi_thread")]
async fn with_an_e_mail_address_contacts_are_counted_too() {
    let world = World::of(WORKSPACE).await;
    let materials = world.materials().plain("lookup-mail", "anna.practice@customer.example");
    let check = world.check_with(&materials).await;
    only_good(&check);
    insta::assert_snapshot!(table(&check));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_written_and_few_calls_are_made() {
    for guide in GUIDES {
        let world = World::of(guide).await;
        let with_mail = world.materials().plain("lookup-mail", "anna.practice@customer.example");
        for materials in [world.materials(), with_mail, world.own_materials()] {
            let check = world.check_with(&materials).await;
            let seen = world.seen();
            assert!(seen.iter().all(|call| !call.writes()), "{guide}");
            assert!(seen.iter().all(|call| !call.headers.contains_key("impersonationresourceid")));
            assert!(check.calls <= 15, "{guide}: {}", check.calls);
            assert_eq!(check.calls as usize, seen.len(), "{guide}");
            assert!(seen.iter().all(|call| call.at_once <= 3), "{guide}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_zone_look_up_carries_no_secret() {
    let world = World::of(SOPHOS).await;
    world.check().await;
    let seen = world.seen();
    let look_ups: Vec<_> =
        seen.iter().filter(|call| call.path.to_lowercase().ends_with("zoneinformation")).collect();
    assert_eq!(look_ups.len(), 2);
    for call in look_ups {
        assert!(!call.headers.contains_key("secret") && !call.headers.contains_key("apiintegrationcode"));
        assert!(
            call.query.as_deref().unwrap().contains("%40uebungsfirma.lotse-practice.example"),
            "{call:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guides_user_is_never_signed_in_without_its_identifier() {
    for guide in GUIDES {
        let world = World::of(guide).await;
        world.check().await;
        let users: Vec<String> =
            world.seen().iter().filter_map(|call| call.headers.get("username").cloned()).collect();
        assert!(users.iter().all(|user| user.starts_with("practice-inspector@")), "{users:?}");
        assert!(!users.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guide_without_an_autotask_user_makes_no_call() {
    let world = World::of("kaseya-vsa-autotask").await;
    let check = world.check_with(&Materials::default()).await;
    assert!(world.seen().iter().all(|call| !call.host.ends_with("autotask.net")));
    assert!(!table(&check).contains("autotask-"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tenants_rate_limit_is_reported() {
    let world = World::of(SOPHOS).await;
    let check = world.check().await;
    let budget = check.budgets.iter().find(|budget| budget.api == "autotask").unwrap();
    assert!(
        budget.told && budget.limit == 10_000 && budget.minutes == 60 && budget.spent > 400,
        "{budget:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_e_mail_address_is_in_no_finding() {
    let world = World::with(WORKSPACE, &["autotask-duplicate-contact"]).await;
    let check =
        world.check_with(&world.materials().plain("lookup-mail", "jan.practice@customer.example")).await;
    let found = serde_json::to_string(&check).unwrap();
    assert!(found.contains("autotask-duplicate-contact") && !found.contains("jan.practice"));
}

#[tokio::test(flavor = "multi_thread")]
async fn white_space_around_a_username_is_ignored() {
    let world = World::of(SOPHOS).await;
    let pasted = "\u{feff}practice-sophos@uebungsfirma.lotse-practice.example\u{a0}\u{200b}";
    let check = world.check_with(&world.materials().plain("autotask-username", pasted)).await;
    only_good(&check);
}
