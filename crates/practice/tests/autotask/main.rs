//! The practice tenant of Autotask.

#![cfg(test)]

use lotse_practice::{MISTAKES, Tenants};

#[test]
fn each_guide_has_a_user_an_inspector_and_an_old_user() {
    let tenants = Tenants::default();
    for guide in ["sophos-central-autotask", "workspace-365-autotask"] {
        let kinds: Vec<_> =
            tenants.given(guide).into_iter().map(|given| (given.kind, given.secret)).collect();
        for kind in [
            ("autotask-username", false),
            ("autotask-secret", true),
            ("autotask-inspector-username", false),
            ("autotask-inspector-secret", true),
            ("autotask-inspector-code", true),
            ("autotask-old-username", false),
            ("autotask-old-secret", true),
            ("autotask-old-code", true),
        ] {
            assert!(kinds.contains(&kind), "{guide}: {kind:?}");
        }
        // What binds a user to its vendor is shown to nobody.
        assert!(!kinds.iter().any(|(kind, _)| *kind == "autotask-code"));
    }
    assert!(!tenants.given("umbrella-connectwise").iter().any(|given| given.kind.starts_with("autotask-")));
}

#[test]
fn everything_is_made_up_and_says_so() {
    for given in Tenants::default().given("sophos-central-autotask") {
        if given.kind.starts_with("autotask-") {
            assert!(given.value.starts_with("practice-"), "{}", given.kind);
        }
    }
}

#[test]
fn every_mistake_changes_something() {
    for mistake in MISTAKES.iter().flat_map(|list| list.iter()).filter(|it| it.name.starts_with("autotask-"))
    {
        let (right, mut wrong) = (Tenants::default(), Tenants::default());
        (mistake.make)(&mut wrong);
        assert_ne!(format!("{:?}", right.autotask), format!("{:?}", wrong.autotask), "{}", mistake.name);
    }
}
