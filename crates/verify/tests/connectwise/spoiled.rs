//! Spoils each call of a clean check: nothing that depends on it passes, and nothing passes that did not pass
//! before.

use std::collections::BTreeMap;
use std::time::Duration;

use lotse_practice::Garbage;
use lotse_verify::{Check, FindingState, Subject};

use crate::common::{Bench, SOPHOS, UMBRELLA};
use crate::garbage::{garbage_and, passes, spoil_each};

#[tokio::test(flavor = "multi_thread")]
async fn spoiled_answers_never_pass_for_sophos() {
    spoil(SOPHOS, Duration::from_secs(10), &busy()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn spoiled_answers_never_pass_for_umbrella() {
    spoil(UMBRELLA, Duration::from_secs(10), &busy()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn late_answers_never_pass() {
    let late = [Garbage::Slow(Duration::from_millis(800))];
    spoil(SOPHOS, Duration::from_millis(500), &late).await;
    spoil(UMBRELLA, Duration::from_millis(500), &late).await;
}

fn busy() -> Vec<Garbage> {
    garbage_and(&[Garbage::Status(429), Garbage::Status(503)])
}

async fn spoil(name: &'static str, time: Duration, garbage: &[Garbage]) {
    let bench = Bench::with_time(name, time).await;
    let clean = bench.check().await;
    let check = async || bench.check().await;
    spoil_each(&bench.practice, &clean, garbage, check, |it| {
        let what = format!("{name} {} {} {:?}", it.method, it.path, it.garbage);
        for (subject, rests_on) in passes(it.check) {
            assert_ne!(rests_on, it.path, "rests on rubbish: {what}: {subject:?}");
        }
        assert_ne!(states(it.check), states(&clean), "{what} changes nothing");
    })
    .await;
}

fn states(check: &Check) -> BTreeMap<&Subject, FindingState> {
    check.findings.iter().map(|finding| (&finding.subject, finding.state)).collect()
}
