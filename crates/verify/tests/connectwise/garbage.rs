//! Each call of a clean check is answered with rubbish: nothing that rests on it passes, and nothing passes that did
//! not before.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use lotse_practice::{Garbage, Spoil};
use lotse_verify::{Check, FindingState, Subject};

use crate::common::{Bench, SOPHOS, UMBRELLA};

const GARBAGE: [Garbage; 16] = [
    Garbage::Empty,
    Garbage::Truncated,
    Garbage::Html,
    Garbage::EmptyObject,
    Garbage::WrongTypes,
    Garbage::OkWithError,
    Garbage::Huge,
    Garbage::Reset,
    Garbage::Redirect,
    Garbage::Status(204),
    Garbage::Status(400),
    Garbage::Status(401),
    Garbage::Status(403),
    Garbage::Status(404),
    Garbage::Status(429),
    Garbage::Status(503),
];

#[tokio::test(flavor = "multi_thread")]
async fn rubbish_is_never_a_pass_for_sophos() {
    spoil_every_call(SOPHOS, Duration::from_secs(10), &GARBAGE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rubbish_is_never_a_pass_for_umbrella() {
    spoil_every_call(UMBRELLA, Duration::from_secs(10), &GARBAGE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_too_late_is_never_a_pass() {
    let late = [Garbage::Slow(Duration::from_millis(800))];
    spoil_every_call(SOPHOS, Duration::from_millis(500), &late).await;
    spoil_every_call(UMBRELLA, Duration::from_millis(500), &late).await;
}

async fn spoil_every_call(name: &'static str, time: Duration, garbage: &[Garbage]) {
    let bench = Bench::with_time(name, time).await;
    let clean = bench.check().await;
    let passed: BTreeSet<Subject> = clean
        .findings
        .iter()
        .filter(|finding| finding.state == FindingState::Pass)
        .map(|finding| finding.subject.clone())
        .collect();
    let calls: BTreeSet<String> = bench.practice.seen().into_iter().map(|seen| seen.path).collect();
    for path in &calls {
        for &garbage in garbage {
            bench.set(|_| ());
            bench.practice.spoil(vec![Spoil { method: "GET".into(), path: path.clone(), with: garbage }]);
            let check = bench.check().await;
            for finding in check.findings.iter().filter(|finding| finding.state == FindingState::Pass) {
                let what = format!("{name} {path} {garbage:?}: {finding:?}");
                assert!(passed.contains(&finding.subject), "new: {what}");
                let proof = finding.proof.as_ref().unwrap();
                assert_ne!(proof.path.split('?').next().unwrap(), path, "rests on rubbish: {what}");
            }
            assert_ne!(states(&check), states(&clean), "{name} {path} {garbage:?} changes nothing");
        }
    }
}

fn states(check: &Check) -> BTreeMap<&Subject, FindingState> {
    check.findings.iter().map(|finding| (&finding.subject, finding.state)).collect()
}
