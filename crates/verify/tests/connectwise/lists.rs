//! The "customize" lists: when their entries are trusted.

use lotse_verify::{FindingState, Subject};

use crate::common::{Bench, SOPHOS, UMBRELLA, cell, entry, find, problems, stands, topic, topic_of, whole};

const TABLES: [&str; 3] = ["company-configuration", "service-priority", "service-service-board"];

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_denied_entries_is_recognised() {
    let bench = Bench::new(UMBRELLA).await;
    for numbers in [false, true] {
        let check = bench
            .after(|tenant| {
                tenant.lists_refused = true;
                tenant.lists_numbers = numbers;
            })
            .await;
        assert!(problems(&check).is_empty(), "{:#?}", problems(&check));
        assert_eq!(find(&check, &whole()).state, FindingState::Pass);
        assert_eq!(check.calls, 14);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unrestricted_role_is_too_wide() {
    let bench = Bench::new(UMBRELLA).await;
    let check = bench.after(|tenant| tenant.member(UMBRELLA).unwrap().role.tables = None).await;
    assert_eq!(stands(&check, &whole()), (FindingState::Excess, "connectwise-tables-all"));
    for table in TABLES {
        assert_eq!(stands(&check, &entry(table)), (FindingState::Unclear, "connectwise-entry-unclear"));
    }
    assert_eq!(problems(&check).len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_contradicts_the_reads_is_not_trusted() {
    let bench = Bench::new(UMBRELLA).await;
    let check = bench.after(|tenant| tenant.refuses.push("/service/priorities".to_owned())).await;
    assert_eq!(stands(&check, &entry("service-priority")).0, FindingState::Missing);
    assert_eq!(stands(&check, &entry("company-configuration")).0, FindingState::Unclear);
    assert_eq!(stands(&check, &whole()), (FindingState::Unclear, "connectwise-tables-unclear"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_board_whose_statuses_are_refused_is_not_allowed() {
    let bench = Bench::new(UMBRELLA).await;
    let check = bench.after(|tenant| tenant.refuses.push("/service/boards/1/statuses".to_owned())).await;
    let stands = stands(&check, &entry("service-service-board"));
    assert_eq!(stands, (FindingState::Missing, "connectwise-table-missing"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_table_proves_nothing() {
    let bench = Bench::new(UMBRELLA).await;
    for (path, table) in [("/service/boards", TABLES[2]), ("/service/priorities", TABLES[1])] {
        let check = bench.after(|tenant| tenant.empty.push(path.to_owned())).await;
        assert_eq!(stands(&check, &entry(table)).0, FindingState::Unclear, "{path}");
    }
    let bench = Bench::new(SOPHOS).await;
    let check = bench.after(|tenant| tenant.empty.push("/service/boards".to_owned())).await;
    assert_eq!(
        stands(&check, &topic_of("table", "service-service-board")),
        (FindingState::Unclear, "connectwise-probe-empty")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restricted_list_is_found_if_the_guide_requires_all_tables() {
    let bench = Bench::new(SOPHOS).await;
    for numbers in [false, true] {
        for refused in [false, true] {
            let check = bench
                .after(|tenant| {
                    tenant.lists_numbers = numbers;
                    tenant.lists_refused = refused;
                    let role = &mut tenant.member(SOPHOS).unwrap().role;
                    role.tables = Some(vec!["Service / Service Board".to_owned()]);
                })
                .await;
            assert_eq!(
                stands(&check, &topic("tables")),
                (FindingState::Missing, "connectwise-tables-narrowed")
            );
            let table = topic_of("table", "service-priority");
            assert_eq!(stands(&check, &table), (FindingState::Missing, "connectwise-table-missing"));
            assert!(check.calls <= 15);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_another_function_leaves_all_unclear() {
    let bench = Bench::new(UMBRELLA).await;
    let narrowed = ("CompanyConfigurations".to_owned(), "Workstation".to_owned());
    let check = bench.after(|tenant| tenant.member(UMBRELLA).unwrap().role.customized.push(narrowed)).await;
    let subject = topic_of("narrowed", "CompanyConfigurations");
    assert_eq!(stands(&check, &subject), (FindingState::Unclear, "connectwise-list-narrowed"));
    assert_eq!(problems(&check).len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_table_setup_its_tables_are_blocked() {
    let bench = Bench::new(UMBRELLA).await;
    let check = bench
        .after(|tenant| {
            tenant.member(UMBRELLA).unwrap().role.function("Table Setup").unwrap().levels[3] =
                Some("None".to_owned());
        })
        .await;
    let inquire = cell(UMBRELLA, "table-setup", lotse_verify::Verb::Inquire);
    assert_eq!(find(&check, &inquire).state, FindingState::Missing);
    let waiting: [Subject; 2] = [entry("service-priority"), whole()];
    for subject in waiting {
        assert_eq!(stands(&check, &subject), (FindingState::Failed, "blocked"));
    }
}
