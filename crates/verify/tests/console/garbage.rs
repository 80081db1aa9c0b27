//! Answers that are no answers.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use lotse_practice::{Garbage, Spoil};
use lotse_verify::{Check, FindingState};

use crate::common::{Stage, name};

const ALL: &[Garbage] = &[
    Garbage::Empty,
    Garbage::Truncated,
    Garbage::Html,
    Garbage::EmptyObject,
    Garbage::WrongTypes,
    Garbage::OkWithError,
    Garbage::Huge,
    Garbage::Slow(Duration::from_secs(3)),
    Garbage::Reset,
    Garbage::Redirect,
    Garbage::Status(204),
    Garbage::Status(400),
    Garbage::Status(401),
    Garbage::Status(403),
    Garbage::Status(404),
    Garbage::Status(409),
    Garbage::Status(429),
    Garbage::Status(500),
    Garbage::Status(503),
];

/// What passes, and on which path it rests.
fn passes(check: &Check) -> BTreeMap<String, String> {
    (check.findings.iter())
        .filter(|finding| finding.state == FindingState::Pass)
        .map(|finding| {
            let path = finding.proof.as_ref().unwrap().path.clone();
            (name(finding).to_owned(), path.split('?').next().unwrap_or_default().to_owned())
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_passes_that_rests_on_a_spoiled_answer() {
    let stage = Stage::with_time(Duration::from_millis(1500)).await;
    let clean = passes(&stage.check().await);
    let calls: BTreeSet<(String, String)> =
        stage.practice.seen().into_iter().map(|call| (call.method, call.path)).collect();
    for (method, path) in &calls {
        for garbage in ALL {
            stage.practice.spoil(vec![Spoil { method: method.clone(), path: path.clone(), with: *garbage }]);
            let spoiled = passes(&stage.check().await);
            for (name, rests_on) in &spoiled {
                assert_eq!(clean.get(name), Some(rests_on), "{path} {garbage:?}: {name} passes now");
                assert_ne!(rests_on, path, "{path} {garbage:?}: {name} passes");
            }
        }
    }
}
