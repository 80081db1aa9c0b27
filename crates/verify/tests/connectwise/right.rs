//! A tenant that is set up as the guide requires.

use lotse_verify::{FindingState, Materials};

use crate::common::{Bench, GUIDES, SOPHOS, UMBRELLA, credential, entry, find, problems, whole};

#[tokio::test(flavor = "multi_thread")]
async fn the_right_set_up_has_no_problem() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        let check = bench.check().await;
        assert!(problems(&check).is_empty(), "{name}: {:#?}", problems(&check));
        for value in ["site", "company-id", "public-key", "private-key"] {
            assert_eq!(find(&check, &credential(value)).state, FindingState::Pass, "{name} {value}");
        }
        assert!(check.calls <= 15, "{} calls", check.calls);
        assert_eq!(usize::try_from(check.calls).unwrap(), bench.practice.seen().len());
        assert!(bench.practice.seen().iter().all(|seen| seen.at_once <= 6), "more than six at once");
        assert_eq!(check.budgets.len(), 1);
        assert_eq!((check.budgets[0].limit, check.budgets[0].told), (1000, false));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_cell_of_both_roles_passes() {
    for (name, cells) in [(SOPHOS, 32), (UMBRELLA, 16)] {
        let check = Bench::new(name).await.check().await;
        let passed = check.findings.iter().filter(|finding| {
            finding.state == FindingState::Pass
                && matches!(finding.subject, lotse_verify::Subject::Cell { .. })
        });
        assert_eq!(passed.count(), cells, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_allowed_tables_pass_one_by_one_and_as_a_whole() {
    let check = Bench::new(UMBRELLA).await.check().await;
    for table in ["company-configuration", "service-priority", "service-service-board"] {
        assert_eq!(find(&check, &entry(table)).state, FindingState::Pass);
    }
    assert_eq!(find(&check, &whole()).state, FindingState::Pass);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clean_check_of_both_guides_reads_as_before() {
    for name in GUIDES {
        let check = Bench::new(name).await.check().await;
        let mut lines: Vec<String> = check
            .findings
            .iter()
            .map(|finding| {
                let subject = serde_json::to_string(&finding.subject).unwrap();
                let code = finding.diagnosis.as_ref().map_or("", |diagnosis| &diagnosis.code);
                format!("{:?} {code} {subject}", finding.state)
            })
            .collect();
        lines.sort();
        insta::assert_snapshot!(format!("clean_{name}"), lines.join("\n"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_sign_in_fails_without_a_call() {
    let bench = Bench::new(SOPHOS).await;
    let check = bench.check_with(&Materials::default()).await;
    assert_eq!(check.calls, 0);
    assert!(check.findings.iter().all(|finding| finding.state != FindingState::Pass));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_look_up_is_sent_without_keys() {
    let bench = Bench::new(UMBRELLA).await;
    bench.check().await;
    let seen = bench.practice.seen();
    let lookup = seen.iter().find(|seen| seen.path.starts_with("/login/")).unwrap();
    assert!(!lookup.headers.contains_key("authorization") && !lookup.headers.contains_key("clientid"));
    assert_eq!(lookup.host, "eu.myconnectwise.net");
    assert!(
        seen.iter()
            .filter(|seen| seen.path.contains("/apis/"))
            .all(|seen| { seen.host == "api-eu.myconnectwise.net" && seen.headers.contains_key("clientid") })
    );
}
