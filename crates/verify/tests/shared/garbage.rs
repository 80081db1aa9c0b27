//! Answers that are no answers: each call of a check is spoiled in each way.

use std::collections::{BTreeMap, BTreeSet};

use lotse_practice::{Garbage, Practice, Spoil};
use lotse_verify::{Check, FindingState, Subject};

/// What every vendor's calls are answered with.
const GARBAGE: [Garbage; 15] = [
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
    Garbage::Status(500),
];

/// The same, and more.
pub(crate) fn garbage_and(more: &[Garbage]) -> Vec<Garbage> {
    GARBAGE.into_iter().chain(more.iter().copied()).collect()
}

/// What passes, and on which path each pass rests.
pub(crate) fn passes(check: &Check) -> BTreeMap<Subject, String> {
    (check.findings.iter())
        .filter(|finding| finding.state == FindingState::Pass)
        .map(|finding| {
            let path = finding.proof.as_ref().unwrap().path.clone();
            (finding.subject.clone(), path.split('?').next().unwrap_or_default().to_owned())
        })
        .collect()
}

/// A check of which one call was spoiled.
pub(crate) struct Spoiled<'c> {
    pub(crate) method: &'c str,
    pub(crate) path: &'c str,
    pub(crate) garbage: Garbage,
    pub(crate) check: &'c Check,
}

/// Spoils each call of a clean check, the last one that was made, in each way, and looks at what comes of it. Whatever
/// did not pass before never passes then. Returns how many calls there were.
pub(crate) async fn spoil_each(
    practice: &Practice,
    clean: &Check,
    garbage: &[Garbage],
    check: impl AsyncFn() -> Check,
    look: impl Fn(&Spoiled<'_>),
) -> usize {
    let passed = passes(clean);
    let calls: BTreeSet<(String, String)> =
        practice.seen().into_iter().map(|call| (call.method, call.path)).collect();
    for (method, path) in &calls {
        for &garbage in garbage {
            practice.forget();
            practice.spoil(vec![Spoil { method: method.clone(), path: path.clone(), with: garbage }]);
            let check = &check().await;
            for subject in passes(check).keys() {
                assert!(passed.contains_key(subject), "{path} {garbage:?}: {subject:?} passes now");
            }
            look(&Spoiled { method, path, garbage, check });
        }
    }
    calls.len()
}
