//! Spoiled answers.

use std::time::Duration;

use lotse_practice::{Garbage, Spoil};

use crate::common::{Stage, name};
use crate::garbage::{garbage_and, passes, spoil_each};

#[tokio::test(flavor = "multi_thread")]
async fn nothing_passes_that_depends_on_a_spoiled_answer() {
    let stage = Stage::with_time(Duration::from_millis(1500)).await;
    let clean = stage.check().await;
    let slow = Garbage::Slow(Duration::from_secs(3));
    let garbage = garbage_and(&[slow, Garbage::Status(429), Garbage::Status(503)]);
    let check = async || stage.check().await;
    let calls = spoil_each(&stage.practice, &clean, &garbage, check, |it| {
        let (path, garbage) = (it.path, it.garbage);
        let clean = passes(&clean);
        for (subject, rests_on) in passes(it.check) {
            let is_sign_out = it.method == "DELETE";
            assert!(is_sign_out || rests_on != path, "{path} {garbage:?}: {subject:?} passes");
            let moved = clean[&subject] != rests_on;
            let harmless = name(&subject) == "kaseya-scope" && garbage == Garbage::Status(403);
            assert!(!moved || harmless, "{path} {garbage:?}: {subject:?} rests on {rests_on} now");
        }
    })
    .await;
    assert_eq!(calls, 11);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_sign_out_does_not_affect_the_findings() {
    let stage = Stage::with_time(Duration::from_millis(1500)).await;
    let clean = passes(&stage.check().await);
    for garbage in [Garbage::Reset, Garbage::Status(500), Garbage::Html] {
        let path = "/system/users/session".to_owned();
        stage.practice.spoil(vec![Spoil { method: "DELETE".to_owned(), path, with: garbage }]);
        assert_eq!(passes(&stage.check().await), clean, "{garbage:?}");
    }
}
