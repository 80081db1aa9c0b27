//! A member with the wrong role: only the role itself is reported.

use lotse_practice::connectwise::Tenant;
use lotse_vault::Secret;
use lotse_verify::{Check, FindingState, Subject};

use crate::common::{Bench, GUIDES, SOPHOS, code, find, problems, stands, topic};

/// Asserts that the role is named, that everything depending on it is blocked, and that no finding suggests
/// changing it.
fn only_the_role_is_wrong(check: &Check, expected: (FindingState, &str)) {
    assert_eq!(stands(check, &topic("role")), expected);
    let own: Vec<_> = problems(check).into_iter().filter(|it| code(it) != "blocked").collect();
    assert_eq!(own.len(), 1, "{own:#?}");
    let mut cells = 0;
    for finding in &check.findings {
        match &finding.subject {
            Subject::Cell { .. }
            | Subject::Entry { .. }
            | Subject::Whole { .. }
            | Subject::Setting { .. }
                if code(finding) != "needs-eyes" =>
            {
                assert_eq!((finding.state, code(finding)), (FindingState::Failed, "blocked"), "{finding:?}");
                cells += 1;
            }
            Subject::Beyond { .. } | Subject::EntryBeyond { .. } => panic!("{finding:?}"),
            _ => {}
        }
    }
    assert!(cells >= 16, "{cells}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrators_rights_are_not_judged() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        bench.practice.set_mistakes(&["connectwise-admin-role".to_owned()]).unwrap();
        let check = bench.check().await;
        only_the_role_is_wrong(&check, (FindingState::Excess, "connectwise-admin-role"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_roles_rights_are_not_judged() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        bench.practice.set_mistakes(&["connectwise-wrong-role".to_owned()]).unwrap();
        let check = bench.check().await;
        only_the_role_is_wrong(&check, (FindingState::Missing, "connectwise-role-other"));
    }
}

/// A role for people who work with tickets: part of what the guide requires, and much else.
fn dispatchers(tenant: &mut Tenant, name: &str) {
    let role = &mut tenant.member(name).unwrap().role;
    for function in &mut role.functions {
        let all = ["Companies", "Service Desk", "Time & Expense"].contains(&&*function.module);
        function.levels.iter_mut().flatten().for_each(|level| {
            if all { "All" } else { "None" }.clone_into(level);
        });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_with_many_additional_rights_is_considered_another_one() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        let check = bench.after(|it| dispatchers(it, name)).await;
        only_the_role_is_wrong(&check, (FindingState::Excess, "connectwise-role-wide"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_few_additional_rights_are_reported_one_by_one() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench
        .after(|it| {
            for function in ["Invoicing", "Inventory", "Time Entry"] {
                it.member(SOPHOS).unwrap().role.function(function).unwrap().levels[3] =
                    Some("All".to_owned());
            }
        })
        .await;
    let beyond = check.findings.iter().filter(|it| matches!(it.subject, Subject::Beyond { .. }));
    assert_eq!(beyond.count(), 3);
    assert_eq!(find(&check, &topic("role")).state, FindingState::Pass);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_differing_role_in_the_administrators_view_is_reported() {
    let bench = Bench::new(SOPHOS).await;
    let admin = |bench: &Bench| {
        let given = bench.given().plain("connectwise-admin-public-key", "practicePubAdmi1");
        given.secret("connectwise-admin-private-key", Secret::new("practicePrvAdmi1".to_owned()))
    };
    bench.set(|_| ());
    let check = bench.check_with(&admin(&bench)).await;
    assert_eq!(find(&check, &topic("admin")).state, FindingState::Pass);
    bench.set(|tenant| tenant.listed_role = Some((999, "Dispatch".to_owned())));
    let check = bench.check_with(&admin(&bench)).await;
    assert_eq!(stands(&check, &topic("admin")), (FindingState::Unclear, "connectwise-role-differs"));
}

#[tokio::test(flavor = "multi_thread")]
async fn rights_of_another_member_prove_nothing() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench.after(|tenant| tenant.rights_of = Some(7)).await;
    let passed = |it: &&lotse_verify::Finding| {
        matches!(it.subject, Subject::Cell { .. }) && it.state == FindingState::Pass
    };
    assert_eq!(check.findings.iter().filter(passed).count(), 0);
    assert_eq!(find(&check, &topic("security")).state, FindingState::Failed);
}
