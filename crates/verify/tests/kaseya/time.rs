//! A check takes as long as its longest chain of calls, not the sum of all calls.

use std::time::{Duration, Instant};

use crate::common::Stage;

#[tokio::test(flavor = "multi_thread")]
async fn a_check_takes_as_long_as_its_longest_chain() {
    let stage = Stage::new().await;
    stage.check().await;
    stage.practice.delay(Duration::from_millis(300));
    let begun = Instant::now();
    stage.check().await;
    let took = begun.elapsed();
    // Echo, sign-in, agents, audit, sign-out; the remaining 0.6 s allow for a busy machine.
    assert!(stage.practice.seen().iter().all(|call| call.at_once <= 4), "more than four calls at once");
    assert!(took < Duration::from_millis(5 * 300 + 600), "{took:?}");
}
