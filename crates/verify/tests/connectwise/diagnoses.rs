//! One test for each row of the vendor's table of symptoms that no other file covers.

use lotse_verify::{FindingState, Verb};

use crate::common::{
    Bench, GUIDES, SOPHOS, UMBRELLA, cell, credential, entry, problems, stands, topic, topic_of,
};

#[tokio::test(flavor = "multi_thread")]
async fn look_up_says_null() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench.after(|it| it.lookup_instead = Some((200, "null"))).await;
    let company = stands(&check, &credential("company-id"));
    assert_eq!(company, (FindingState::Missing, "connectwise-company-unknown"));
    assert_eq!(check.calls, 1, "no key was sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn look_up_says_not_found() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench.after(|it| it.lookup_instead = Some((404, ""))).await;
    let company = stands(&check, &credential("company-id"));
    assert_eq!(company, (FindingState::Missing, "connectwise-company-unknown"));
    assert_eq!(check.calls, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn is_cloud_as_text_and_an_address_with_the_api_path_are_fine() {
    let bench = Bench::new(SOPHOS).await;
    bench.set(|it| it.cloud_as_text = true);
    let whole = "https://API-eu.myconnectwise.net/v4_6_release/apis/3.0/";
    let check = bench.check_with(&bench.given().plain("connectwise-site", whole)).await;
    assert!(problems(&check).is_empty(), "{:#?}", problems(&check));
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_of_a_person() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        let check = bench.after(|it| it.member(name).unwrap().license_class = Some("F")).await;
        assert_eq!(stands(&check, &topic("member")), (FindingState::Missing, "connectwise-personal-keys"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_function_of_the_role_is_missing_and_its_screen_is_refused() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench
        .after(|it| {
            it.member(SOPHOS).unwrap().role.function("Member Maintenance").unwrap().levels[3] =
                Some("None".to_owned());
        })
        .await;
    let inquire = stands(&check, &cell(SOPHOS, "member-maintenance", Verb::Inquire));
    assert_eq!(inquire, (FindingState::Missing, "connectwise-level-missing"));
    let probe = stands(&check, &topic_of("probe", "member-maintenance"));
    assert_eq!(probe, (FindingState::NotApplicable, "connectwise-probe-agrees"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_not_in_the_list() {
    let bench = Bench::new(UMBRELLA).await;
    let check = bench
        .after(|it| {
            it.member(UMBRELLA)
                .unwrap()
                .role
                .tables
                .as_mut()
                .unwrap()
                .retain(|table| table != "Service / Priority");
        })
        .await;
    let priority = stands(&check, &entry("service-priority"));
    assert_eq!(priority, (FindingState::Missing, "connectwise-table-missing"));
    assert_eq!(problems(&check).len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_missing_because_the_level_is_my_or_boards_are_excluded() {
    let bench = Bench::new(UMBRELLA).await;
    let check = bench
        .after(|it| {
            it.member(UMBRELLA).unwrap().role.function("Service Tickets").unwrap().levels[3] =
                Some("My".to_owned());
            it.member(UMBRELLA).unwrap().excluded_boards = vec![2];
        })
        .await;
    let inquire = stands(&check, &cell(UMBRELLA, "service-tickets", Verb::Inquire));
    assert_eq!(inquire, (FindingState::Missing, "connectwise-level-missing"));
    assert_eq!(stands(&check, &topic("boards")), (FindingState::Unclear, "connectwise-boards-excluded"));
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_nothing_to_read() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench.after(|it| it.empty.push("/finance/agreements".to_owned())).await;
    let probe = stands(&check, &topic_of("probe", "agreements"));
    assert_eq!(probe, (FindingState::Unclear, "connectwise-probe-empty"));
    assert_eq!(problems(&check).len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_do_not_close() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench
        .after(|it| {
            it.member(SOPHOS).unwrap().role.function("Close Service Tickets").unwrap().levels[1] =
                Some("None".to_owned());
        })
        .await;
    let edit = stands(&check, &cell(SOPHOS, "close-service-tickets", Verb::Edit));
    assert_eq!(edit, (FindingState::Missing, "connectwise-level-missing"));
    assert_eq!(problems(&check).len(), 1);
}
