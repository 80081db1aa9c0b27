//! A server that writes texts of any length and number.

use std::future::poll_fn;
use std::pin::pin;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use lotse_practice::connectwise::Tenant;
use lotse_verify::{FindingState, Subject};

use crate::common::{Bench, SOPHOS, UMBRELLA, find, guide, stands, topic, whole};

/// The most bytes of a serialized check of a hostile server.
const LONGEST: usize = 200_000;

fn rows(tenant: &mut Tenant, count: usize, name: &str) {
    let mut function = tenant.member(SOPHOS).unwrap().role.function("Invoicing").unwrap().clone();
    function.levels = ["All", "All", "All", "All"].map(|level| Some(level.to_owned()));
    for number in 0..count {
        function.description = format!("{name} {number}");
        tenant.member(SOPHOS).unwrap().role.functions.push(function.clone());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn thousands_of_rows_do_not_cause_thousands_of_findings() {
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
async fn a_check_can_be_stopped_while_thousands_of_rows_are_compared() {
    let bench = Bench::new(SOPHOS).await;
    bench.set(|tenant| rows(tenant, 4000, "Made up"));
    let mut longest = Duration::ZERO;
    {
        let mut check = pin!(bench.check());
        poll_fn(|context| {
            let begun = Instant::now();
            let step = check.as_mut().poll(context);
            longest = longest.max(begun.elapsed());
            step.map(drop)
        })
        .await;
    }
    // A stopped check is dropped where it yields. Comparing without yielding took 42 seconds; a busy machine alone
    // takes nowhere near this limit.
    assert!(longest < Duration::from_secs(10), "{longest:?} in one go");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_repeated_by_the_vendor_is_not_written_to_the_journal() {
    let bench = Bench::new(SOPHOS).await;
    let secret = bench.practice.tenants(|tenants| tenants.values(&guide(SOPHOS)));
    let secret = secret.into_iter().find(|it| it.kind == "connectwise-private-key").unwrap().value;
    let hex: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
    let spread: String = secret.chars().flat_map(|letter| [letter, '\u{200b}']).collect();
    let entities: String = secret.chars().map(|letter| format!("&#{};", u32::from(letter))).collect();
    let units: String = secret.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let base64 = |text: &str| BASE64_STANDARD.encode(text);
    let spellings = [
        secret.clone(),
        secret.to_uppercase(),
        base64(&secret),
        base64(&format!("company+public:{secret}")),
        hex,
        spread,
        entities,
        units,
    ];
    for spelling in &spellings {
        let check = bench.after(|tenant| rows(tenant, 3, spelling)).await;
        let beyond = check.findings.iter().filter(|it| matches!(it.subject, Subject::Beyond { .. })).count();
        assert!(beyond > 0, "the rows are there: {spelling}");
        // The journal and hand-over files contain exactly these bytes.
        let written = serde_json::to_string(&check).unwrap();
        let escaped = serde_json::to_string(spelling).unwrap();
        assert!(!written.contains(escaped.trim_matches('"')), "{spelling}: {written}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn long_names_are_shortened_and_stay_distinct() {
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
            tenant.member(UMBRELLA).unwrap().role.customized = (0..901).map(entry).collect();
        })
        .await;
    assert_eq!(stands(&check, &whole()), (FindingState::Excess, "connectwise-entries-beyond"));
    assert!(serde_json::to_string(&check).unwrap().len() < LONGEST);
}
