//! A server that writes as much as it likes.

use lotse_practice::tenant::ConnectWise;
use lotse_verify::{FindingState, Subject};

use crate::common::{Bench, SOPHOS, UMBRELLA, find, stands, topic, whole};
use crate::member;

/// The longest that a check of a hostile server may be when it is written down.
const LONGEST: usize = 200_000;

fn rows(tenant: &mut ConnectWise, count: usize, name: &str) {
    let mut function = tenant.sophos.role.function("Invoicing").unwrap().clone();
    function.levels = ["All", "All", "All", "All"].map(|level| Some(level.to_owned()));
    for number in 0..count {
        function.description = format!("{name} {number}");
        tenant.sophos.role.functions.push(function.clone());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn thousands_of_rows_make_no_thousands_of_findings() {
    let bench = Bench::new(SOPHOS).await;
    for (count, security) in [(4000, FindingState::Unclear), (1500, FindingState::Pass)] {
        let check = bench.after(|tenant| rows(tenant, count, "Made up")).await;
        assert_eq!(find(&check, &topic("security")).state, security, "{count}");
        assert!(!check.findings.iter().any(|it| matches!(it.subject, Subject::Beyond { .. })));
        let cells = check.findings.iter().filter(|it| matches!(it.subject, Subject::Cell { .. }));
        assert!(cells.into_iter().all(|it| it.state != FindingState::Pass), "{count}");
        let written = serde_json::to_string(&check).unwrap();
        assert!(written.len() < LONGEST, "{count}: {}", written.len());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn long_names_are_cut_and_stay_apart() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench.after(|tenant| rows(tenant, 9, &"long ".repeat(10_000))).await;
    let beyond = check.findings.iter().filter(|it| matches!(it.subject, Subject::Beyond { .. }));
    assert_eq!(beyond.count(), 36);
    let written = serde_json::to_string(&check).unwrap();
    assert!(written.len() < LONGEST, "{}", written.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn hundreds_of_tables_are_one_finding() {
    let bench = Bench::new(UMBRELLA).await;
    let check = bench
        .after(|tenant| {
            let entry = |number| ("SystemTableSetup".to_owned(), format!("Made up / Table {number}"));
            member!(tenant, UMBRELLA).role.customized = (0..901).map(entry).collect();
        })
        .await;
    assert_eq!(stands(&check, &whole()), (FindingState::Excess, "connectwise-entries-beyond"));
    assert!(serde_json::to_string(&check).unwrap().len() < LONGEST);
}
