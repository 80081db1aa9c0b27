//! Lists with several pages: read to the end, or not trusted.

use lotse_verify::{Check, FindingState, Subject};

use crate::common::{Bench, GUIDES, SOPHOS, find, problems, stands, topic};

/// Asserts that nothing based on the list of permissions passes or is reported as excess or missing.
fn nothing_is_believed(check: &Check) {
    for finding in &check.findings {
        if matches!(finding.subject, Subject::Cell { .. }) {
            assert_eq!(finding.state, FindingState::Unclear, "{finding:?}");
        }
        assert!(!matches!(finding.subject, Subject::Beyond { .. }), "{finding:?}");
    }
    assert_eq!(stands(check, &topic("security")), (FindingState::Unclear, "failed"));
    assert!(!check.findings.iter().any(|it| it.subject == topic("beyond")));
}

#[tokio::test(flavor = "multi_thread")]
async fn small_pages_are_joined_with_and_without_a_link_header() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        for links in [true, false] {
            let check = bench
                .after(|tenant| {
                    tenant.page = 25;
                    tenant.links = links;
                })
                .await;
            assert!(problems(&check).is_empty(), "{name} {links}: {:#?}", problems(&check));
            let pages = bench.practice.seen().into_iter().filter(|it| it.path.ends_with("/mySecurity"));
            assert_eq!(pages.count(), 3, "63 rows");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_right_on_the_last_page_is_not_overlooked() {
    let bench = Bench::new(SOPHOS).await;
    for links in [true, false] {
        let check = bench
            .after(|tenant| {
                tenant.page = 25;
                tenant.links = links;
                tenant.member(SOPHOS).unwrap().role.function("Time Entry").unwrap().levels[3] =
                    Some("All".to_owned());
            })
            .await;
        let beyond = check.findings.iter().filter(|it| matches!(it.subject, Subject::Beyond { .. }));
        assert_eq!(beyond.count(), 1, "{links}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_repeats_its_first_page_is_not_trusted() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        for links in [true, false] {
            let check = bench
                .after(|tenant| {
                    tenant.page = 25;
                    tenant.links = links;
                    tenant.turns_pages = false;
                })
                .await;
            nothing_is_believed(&check);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_next_page_on_another_host_receives_no_key() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench
        .after(|tenant| {
            tenant.page = 25;
            tenant.link_host = Some("psa.lotse-practice.example".to_owned());
        })
        .await;
    assert!(problems(&check).is_empty(), "{:#?}", problems(&check));
    let elsewhere = bench.practice.seen().into_iter().filter(|seen| seen.host.contains("lotse-practice"));
    assert_eq!(elsewhere.count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endless_list_is_abandoned() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench
        .after(|tenant| {
            tenant.page = 25;
            let mut function = tenant.member(SOPHOS).unwrap().role.function("Invoicing").unwrap().clone();
            for number in 0..1500 {
                function.description = format!("Made up {number}");
                tenant.member(SOPHOS).unwrap().role.functions.push(function.clone());
            }
        })
        .await;
    nothing_is_believed(&check);
    let pages = bench.practice.seen().into_iter().filter(|it| it.path.ends_with("/mySecurity"));
    assert_eq!(pages.count(), 40);
    assert_eq!(find(&check, &topic("role")).state, FindingState::Pass);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_incomplete_list_of_tables_is_unclear() {
    let bench = Bench::new(crate::common::UMBRELLA).await;
    let check = bench
        .after(|tenant| {
            tenant.page = 25;
            tenant.turns_pages = false;
            let entry = ("SystemTableSetup".to_owned(), "Made Up / Entry".to_owned());
            tenant.member(crate::common::UMBRELLA).unwrap().role.customized = vec![entry; 40];
        })
        .await;
    assert_eq!(find(&check, &crate::common::whole()).state, FindingState::Unclear);
    assert!(!check.findings.iter().any(|it| matches!(it.subject, Subject::EntryBeyond { .. })));
}
