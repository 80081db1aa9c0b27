//! Changes one thing at a time; only its own finding may change.

use lotse_practice::Tenants;
use lotse_practice::autotask::User;
use lotse_verify::FindingState::{self, Excess, Failed, Missing, NeedsEyes, NotApplicable, Unclear};

use crate::world::{SOPHOS, WORKSPACE, World, by_name, said, table};

/// Whether two findings are equal, apart from times and numbers that count calls.
fn same(one: &lotse_verify::Finding, other: &lotse_verify::Finding) -> bool {
    one.state == other.state && one.diagnosis == other.diagnosis
}

/// Changes the tenant and checks that these findings change to these states and codes, and no others.
async fn flip(guide: &str, change: impl FnOnce(&mut Tenants), expected: &[(&str, FindingState, &str)]) {
    let world = World::of(guide).await;
    let materials = world.materials().plain("lookup-mail", "anna.practice@customer.example");
    let before = by_name(&world.check_with(&materials).await);
    world.change(change);
    let check = world.check_with(&materials).await;
    let after = by_name(&check);
    let mut changed: Vec<&String> = after
        .iter()
        .filter(|(name, it)| before.get(*name).is_none_or(|was| !same(was, it)))
        .map(|(name, _)| name)
        .collect();
    changed.extend(before.keys().filter(|name| !after.contains_key(*name)));
    let mut names: Vec<&str> = expected.iter().map(|(name, ..)| *name).collect();
    names.sort_unstable();
    changed.sort_unstable();
    assert_eq!(changed, names, "{}", table(&check));
    for (name, state, code) in expected {
        assert_eq!(said(&check, name), (*state, (*code).to_owned()), "{}", table(&check));
    }
}

fn user(guide: &'static str, change: impl FnOnce(&mut User)) -> impl FnOnce(&mut Tenants) {
    move |all| {
        change(all.autotask.users.iter_mut().find(|user| user.guide.as_deref() == Some(guide)).unwrap());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_active_box() {
    let expected = |setting| [(setting, Missing, "autotask-user-inactive"), ("username", Failed, "blocked")];
    flip(SOPHOS, user(SOPHOS, |user| user.active = false), &expected("tick-active")).await;
    flip(WORKSPACE, user(WORKSPACE, |user| user.active = false), &expected("check-user-active")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_licence() {
    let expected = [("username", Missing, "autotask-not-api-user")];
    flip(SOPHOS, user(SOPHOS, |user| user.license = 4), &expected).await;
    flip(WORKSPACE, user(WORKSPACE, |user| user.license = 1), &expected).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_security_level_where_a_copy_is_asked() {
    let change = |level| user(SOPHOS, move |user| user.level = level);
    let expected = |state, code| [("select-security-level", state, code)];
    flip(SOPHOS, change(10), &expected(Missing, "autotask-level-is-system")).await;
    flip(SOPHOS, change(11), &expected(Missing, "autotask-level-is-system")).await;
    flip(SOPHOS, change(51), &expected(NeedsEyes, "autotask-level-named")).await;
    flip(SOPHOS, change(99), &expected(Unclear, "autotask-level-unnamed")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_security_level_where_one_of_autotasks_own_is_asked() {
    let change = |level| user(WORKSPACE, move |user| user.level = level);
    let expected = |state, code| [("select-security-level", state, code)];
    flip(WORKSPACE, change(10), &expected(Excess, "autotask-level-too-wide")).await;
    flip(WORKSPACE, change(51), &expected(Unclear, "autotask-level-other")).await;
    flip(WORKSPACE, change(99), &expected(Unclear, "autotask-level-unnamed")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_location() {
    let expected = |state, code| [("select-primary-internal-location", state, code)];
    let none = user(WORKSPACE, |user| user.location = None);
    flip(WORKSPACE, none, &expected(Missing, "autotask-no-location")).await;
    let unseen = user(WORKSPACE, |user| user.location = Some(9));
    flip(WORKSPACE, unseen, &expected(Unclear, "autotask-location-unseen")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_lines_of_business() {
    let expected = |state, code| [("autotask-lines", state, code)];
    for guide in [SOPHOS, WORKSPACE] {
        let none = user(guide, |user| user.pairs.clear());
        flip(guide, none, &expected(Missing, "autotask-no-line-of-business")).await;
        let some = user(guide, |user| user.pairs = vec![21]);
        flip(guide, some, &expected(NeedsEyes, "autotask-lines-some")).await;
        let nobody = |all: &mut Tenants| all.autotask.users.iter_mut().for_each(|user| user.pairs.clear());
        flip(guide, nobody, &expected(Unclear, "autotask-lines-not-listed")).await;
        let off = |all: &mut Tenants| all.autotask.pairs.iter_mut().for_each(|pair| pair.3 = false);
        flip(guide, off, &expected(NotApplicable, "autotask-lines-off")).await;
        let never = |all: &mut Tenants| all.autotask.pairs.clear();
        flip(guide, never, &expected(NotApplicable, "autotask-lines-off")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_list_that_may_be_hidden_does_not_prove_missing_lines() {
    let hidden = |all: &mut Tenants| {
        all.autotask.pairs.clear();
        let inspector = all.autotask.user_mut("practice-inspector").unwrap();
        inspector.access.insert("organizationallevelassociations".to_owned(), "Restricted".to_owned());
    };
    flip(SOPHOS, hidden, &[("autotask-lines", NeedsEyes, "autotask-not-allowed")]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_contacts() {
    let expected = |state, code| [("check-upn-unique", state, code)];
    let twice = |all: &mut Tenants| all.autotask.contacts.push("Anna.Practice@customer.example".to_owned());
    flip(WORKSPACE, twice, &expected(Excess, "autotask-duplicate-contact")).await;
    let none = |all: &mut Tenants| all.autotask.contacts.clear();
    flip(WORKSPACE, none, &expected(Unclear, "autotask-contact-unseen")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tickets() {
    let none = |all: &mut Tenants| all.autotask.recent_tickets = 0;
    flip(WORKSPACE, none, &[("autotask-tickets", Unclear, "autotask-no-recent-tickets")]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_name_of_the_user() {
    let gone = user(SOPHOS, |user| "practice-renamed".clone_into(&mut user.key));
    let world = World::of(SOPHOS).await;
    let materials = world.materials();
    world.change(gone);
    let check = world.check_with(&materials).await;
    assert_eq!(said(&check, "username"), (Missing, "autotask-user-unknown".to_owned()));
    for name in ["tick-active", "select-security-level", "autotask-lines"] {
        assert_eq!(said(&check, name), (Failed, "blocked".to_owned()), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_domain_of_the_user() {
    let world = World::of(SOPHOS).await;
    let materials = world.materials().plain("autotask-username", "practice-sophos@elsewhere.example");
    let check = world.check_with(&materials).await;
    assert_eq!(said(&check, "autotask-zone"), (Missing, "autotask-zone-unknown".to_owned()));
    assert_eq!(said(&check, "username"), (Failed, "blocked".to_owned()));
    assert!(world.seen().iter().all(|call| !call.headers.contains_key("secret")));
}
