//! The list of permissions: how rows are matched, and the result if they can't be.

use lotse_verify::{FindingState, Verb};

use crate::common::{Bench, SOPHOS, UMBRELLA, cell, find, problems, stands, topic, topic_of};

const OK: FindingState = FindingState::Pass;

#[tokio::test(flavor = "multi_thread")]
async fn the_api_refuses_what_the_list_of_rights_grants() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench.after(|it| it.refuses.push("/system/members".to_owned())).await;
    assert_eq!(
        stands(&check, &cell(SOPHOS, "member-maintenance", Verb::Inquire)),
        (FindingState::Unclear, "connectwise-cell-contradicted")
    );
    assert_eq!(
        stands(&check, &topic_of("probe", "member-maintenance")),
        (FindingState::Unclear, "connectwise-probe-disagrees")
    );
    assert_eq!(problems(&check).len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_that_the_list_does_not_have_is_unclear() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench
        .after(|it| {
            it.member(SOPHOS).unwrap().role.functions.retain(|function| function.description != "Agreements");
        })
        .await;
    for verb in [Verb::Add, Verb::Edit, Verb::Delete, Verb::Inquire] {
        let stands = stands(&check, &cell(SOPHOS, "agreements", verb));
        assert_eq!(stands, (FindingState::Unclear, "connectwise-function-unclear"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_functions_of_one_name_that_differ_are_unclear() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench
        .after(|it| {
            let mut twin = it.member(SOPHOS).unwrap().role.function("Agreements").unwrap().clone();
            twin.levels[0] = Some("None".to_owned());
            it.member(SOPHOS).unwrap().role.functions.push(twin);
        })
        .await;
    let stands = stands(&check, &cell(SOPHOS, "agreements", Verb::Add));
    assert_eq!(stands, (FindingState::Unclear, "connectwise-function-unclear"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_without_any_level_leaves_the_role_unclear() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench
        .after(|it| {
            it.member(SOPHOS).unwrap().role.function("Invoicing").unwrap().levels = [const { None }; 4];
        })
        .await;
    assert_eq!(stands(&check, &topic("beyond")), (FindingState::Unclear, "connectwise-list-incomplete"));
    let check = bench.after(|it| it.member(SOPHOS).unwrap().role.functions.clear()).await;
    assert_eq!(find(&check, &topic("beyond")).state, FindingState::Unclear);
}

#[tokio::test(flavor = "multi_thread")]
async fn corrected_names_of_functions_are_used() {
    let bench = Bench::new(UMBRELLA).await;
    let rename = |it: &mut lotse_practice::connectwise::Tenant| {
        let function = it.member(UMBRELLA).unwrap().role.function("Configurations").unwrap();
        "Assets".clone_into(&mut function.description);
    };
    let check = bench.after(rename).await;
    assert!(!problems(&check).is_empty());
    bench.set(rename);
    let shipped = include_str!("../../src/connectwise/functions.toml");
    let corrected = shipped.replace(r#"names = ["Configurations"]"#, r#"names = ["Assets"]"#);
    let given = bench.given().plain("connectwise-functions", &corrected);
    let check = bench.check_with(&given).await;
    let add = find(&check, &cell(UMBRELLA, "configurations", Verb::Add));
    assert_eq!(add.state, OK);
}
