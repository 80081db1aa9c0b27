//! Wrong answers: each call of a check is spoiled in each way.

use std::collections::{BTreeMap, BTreeSet};

use lotse_practice::{Garbage, Practice, Spoil};
use lotse_verify::{Check, FindingState, Subject};

/// The wrong answers that are tried for every vendor.
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

/// These and additional wrong answers.
pub(crate) fn garbage_and(more: &[Garbage]) -> Vec<Garbage> {
    GARBAGE.into_iter().chain(more.iter().copied()).collect()
}

/// The subjects that pass, with the path on which each pass is based.
pub(crate) fn passes(check: &Check) -> BTreeMap<Subject, String> {
    (check.findings.iter())
        .filter(|finding| finding.state == FindingState::Pass)
        .map(|finding| {
            let path = finding.proof.as_ref().unwrap().path.clone();
            (finding.subject.clone(), path.split('?').next().unwrap_or_default().to_owned())
        })
        .collect()
}

/// A check with one spoiled call.
pub(crate) struct Spoiled<'c> {
    pub(crate) method: &'c str,
    pub(crate) path: &'c str,
    pub(crate) garbage: Garbage,
    pub(crate) check: &'c Check,
}

/// Spoils each call of a clean check (of equal calls, the last one) in each way and passes the resulting check to
/// `look`. Nothing may pass that did not pass before. Returns the number of calls.
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
