//! A user with its own tracking identifier signs in itself.

use lotse_vault::Secret;
use lotse_verify::FindingState::{Failed, Missing, Pass, Unclear, Waiting};

use crate::world::{SOPHOS, WORKSPACE, World, assert_said, table};

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_proves_username_and_secret_and_shows_the_access() {
    let world = World::of(WORKSPACE).await;
    let check = world.check_with(&world.own_materials()).await;
    assert_said(&check, "username", Pass, "");
    assert_said(&check, "secret", Pass, "");
    for entity in ["Companies", "Contacts", "Tickets"] {
        assert_said(&check, &format!("autotask-rights:{entity}"), Pass, "");
    }
    assert!(!table(&check).contains("autotask-inspector"));
}

#[tokio::test(flavor = "multi_thread")]
async fn restricted_access_is_reported() {
    let world = World::of(WORKSPACE).await;
    for (word, state, code) in [
        ("None", Missing, "autotask-right-none"),
        ("Restricted", Pass, "autotask-right-restricted"),
        ("Perhaps", Unclear, "autotask-right-other"),
    ] {
        for numbers in [false, true] {
            world.change(|all| {
                all.autotask.rights_as_numbers = numbers;
                let user = all.autotask.user_mut("practice-workspace").unwrap();
                user.access.insert("companies".to_owned(), word.to_owned());
            });
            let check = world.check_with(&world.own_materials()).await;
            assert_said(&check, "autotask-rights:Companies", state, code);
            assert_said(&check, "autotask-rights:Tickets", Pass, "");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_identifier_proves_username_and_secret() {
    let world = World::of(SOPHOS).await;
    let wrong =
        || world.own_materials().secret("autotask-code", Secret::new("practice-wrong-code".to_owned()));
    let check = world.check_with(&wrong()).await;
    assert_said(&check, "autotask-code", Missing, "autotask-integration-code");
    assert_said(&check, "username", Pass, "autotask-proven-by-code");
    assert_said(&check, "secret", Pass, "autotask-proven-by-code");
    world.change(|all| all.autotask.code_is_empty = true);
    let check = world.check_with(&wrong()).await;
    assert_said(&check, "username", Failed, "autotask-sign-in-refused");
    assert_said(&check, "secret", Failed, "blocked");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_user_may_only_need_time() {
    let world = World::of(SOPHOS).await;
    world.change(|all| all.autotask.user_mut("practice-sophos").unwrap().too_new = true);
    let now = jiff::Timestamp::now();
    let ago = |minutes| now.checked_sub(jiff::SignedDuration::from_mins(minutes)).unwrap();
    let check = world.check_with(&world.own_materials().taken_at("autotask-secret", ago(2))).await;
    assert_said(&check, "username", Waiting, "autotask-user-too-new");
    let waiting = check.findings.iter().find(|finding| finding.state == Waiting).unwrap();
    assert_eq!(waiting.again, Some(ago(-3)));
    let check = world.check_with(&world.own_materials().taken_at("autotask-secret", ago(6))).await;
    assert_said(&check, "username", Failed, "autotask-sign-in-refused");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_user_is_looked_up_by_the_inspector() {
    let world = World::of(SOPHOS).await;
    world.change(|all| all.autotask.user_mut("practice-sophos").unwrap().active = false);
    let code = Secret::new("practice-sophos-code-0001".to_owned());
    let check = world.check_with(&world.materials().secret("autotask-code", code)).await;
    assert_said(&check, "username", Failed, "autotask-sign-in-refused");
    assert_said(&check, "tick-active", Missing, "autotask-user-inactive");
    assert!(check.calls <= 15);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_sign_in_does_not_say_which_value_is_wrong() {
    let world = World::of(SOPHOS).await;
    let wrong = Secret::new("practice-wrong-secret".to_owned());
    let check = world.check_with(&world.own_materials().secret("autotask-secret", wrong)).await;
    assert_said(&check, "username", Failed, "autotask-sign-in-refused");
    assert_said(&check, "secret", Failed, "blocked");
    assert!(world.practice.tenants(|all| all.autotask.user("practice-sophos").unwrap().wrong_secrets) == 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_that_signs_in_itself_needs_no_inspector() {
    let world = World::of(SOPHOS).await;
    let check = world.check_with(&world.own_materials()).await;
    assert_said(&check, "select-security-level", Pass, "");
    assert_said(&check, "tick-active", Pass, "");
    assert_said(&check, "autotask-lines", Pass, "");
}
