//! Spoiled answers.

use std::time::Duration;

use lotse_practice::Garbage;

use crate::common::Stage;
use crate::garbage::{garbage_and, passes, spoil_each};

#[tokio::test(flavor = "multi_thread")]
async fn nothing_passes_that_depends_on_a_spoiled_answer() {
    let stage = Stage::with_time(Duration::from_millis(1500)).await;
    let clean = stage.check().await;
    let slow = Garbage::Slow(Duration::from_secs(3));
    let busy = [409, 429, 503].map(Garbage::Status);
    let garbage = garbage_and(&[[slow].as_slice(), &busy].concat());
    let check = async || stage.check().await;
    spoil_each(&stage.practice, &clean, &garbage, check, |it| {
        for (subject, rests_on) in passes(it.check) {
            let what = format!("{} {} {:?}: {subject:?}", it.method, it.path, it.garbage);
            assert_eq!(passes(&clean)[&subject], rests_on, "{what} rests on another call now");
            assert_ne!(rests_on, it.path, "{what} passes");
        }
    })
    .await;
}
