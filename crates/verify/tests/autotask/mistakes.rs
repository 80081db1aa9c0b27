//! Every mistake is found where it was made.

use lotse_practice::mistakes;
use lotse_verify::FindingState::{Excess, Failed, Missing, NeedsEyes, Pass, Unclear};
use lotse_verify::Subject;

use crate::world::{GUIDES, SOPHOS, WORKSPACE, World, assert_said, table};

#[tokio::test(flavor = "multi_thread")]
async fn each_mistake_is_found() {
    for (mistake, guide, name, state, code) in [
        ("autotask-user-inactive", SOPHOS, "tick-active", Missing, "autotask-user-inactive"),
        ("autotask-wrong-level", SOPHOS, "select-security-level", Missing, "autotask-level-is-system"),
        ("autotask-wrong-level", WORKSPACE, "select-security-level", Unclear, "autotask-level-other"),
        ("autotask-costs-level", WORKSPACE, "select-security-level", Excess, "autotask-level-too-wide"),
        (
            "autotask-no-line-of-business",
            WORKSPACE,
            "autotask-lines",
            Missing,
            "autotask-no-line-of-business",
        ),
        ("autotask-not-api-user", WORKSPACE, "username", Missing, "autotask-not-api-user"),
        ("autotask-zone-moved", WORKSPACE, "autotask-inspector", Pass, "autotask-zone-moved"),
        ("autotask-user-too-new", SOPHOS, "autotask-inspector", Failed, "autotask-sign-in-refused"),
        ("autotask-locked", SOPHOS, "autotask-inspector", Failed, "autotask-sign-in-refused"),
        ("autotask-integration-code", SOPHOS, "autotask-inspector", Failed, "autotask-integration-code"),
        ("autotask-budget-nearly-spent", SOPHOS, "autotask-budget", Failed, "autotask-budget"),
        ("autotask-thread-limit", SOPHOS, "username", Failed, "autotask-threads"),
        ("autotask-no-resources-right", SOPHOS, "username", NeedsEyes, "autotask-not-allowed"),
        ("autotask-duplicate-contact", WORKSPACE, "check-upn-unique", Excess, "autotask-duplicate-contact"),
        ("autotask-slow", SOPHOS, "username", Pass, ""),
    ] {
        let world = World::with(guide, &[mistake]).await;
        let materials = world.materials().plain("lookup-mail", "anna.practice@customer.example");
        assert_said(&world.check_with(&materials).await, name, state, code);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_access_of_a_wrong_level_is_not_judged() {
    let world = World::with(SOPHOS, &["autotask-wrong-level"]).await;
    let check = world.check().await;
    let mut rights =
        check.findings.iter().filter(|it| matches!(it.subject, Subject::Cell { .. } | Subject::Right { .. }));
    assert!(rights.clone().count() > 0, "{}", table(&check));
    assert!(rights.all(|it| !matches!(it.state, Pass | Missing | Excess)), "{}", table(&check));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_inspector_may_only_need_time() {
    let world = World::with(SOPHOS, &["autotask-user-too-new"]).await;
    let taken = world.materials().taken_at("autotask-inspector-secret", jiff::Timestamp::now());
    let check = world.check_with(&taken).await;
    assert_said(&check, "autotask-inspector", lotse_verify::FindingState::Waiting, "autotask-user-too-new");
}

#[tokio::test(flavor = "multi_thread")]
async fn above_nine_tenths_of_the_rate_limit_the_check_stops() {
    let world = World::with(WORKSPACE, &["autotask-budget-nearly-spent"]).await;
    let check = world.check().await;
    assert_eq!(world.seen().last().unwrap().path, "/ATServicesRest/V1.0/ThresholdInformation");
    for name in
        ["username", "check-user-active", "select-security-level", "autotask-lines", "autotask-tickets"]
    {
        assert_said(&check, name, Failed, "blocked");
    }
    assert!(check.budgets.iter().any(|budget| budget.told && budget.spent > 9_000));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_mistake_causes_writes_or_too_many_calls() {
    let own = mistakes().into_iter().filter(|it| it.starts_with("autotask-"));
    let names: Vec<&str> = own.filter(|mistake| *mistake != "autotask-slow").collect();
    assert_eq!(names.len(), 16);
    for mistake in names {
        for guide in GUIDES {
            let world = World::with(guide, &[mistake]).await;
            let check = world.check().await;
            assert!(world.seen().iter().all(|call| !call.writes()), "{}", mistake);
            assert!(check.calls <= 15, "{} {}\n{}", mistake, check.calls, table(&check));
        }
    }
}
