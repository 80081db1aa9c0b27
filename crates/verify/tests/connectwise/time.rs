//! A check takes as long as its longest chain of calls, not the sum of all calls.

use std::time::Duration;

use crate::common::{Bench, GUIDES};

#[tokio::test(flavor = "multi_thread")]
async fn a_check_takes_as_long_as_its_longest_chain() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        // The first check opens the connections.
        bench.check().await;
        bench.practice.delay(Duration::from_millis(200));
        bench.practice.forget();
        let check = bench.check().await;
        let sum = u64::from(check.calls) * 200;
        // The chain has four calls. Other tests share the machine, so the margin is wider than in the example.
        assert!(u64::from(check.millis) < sum * 2 / 3, "{name}: {} ms of {sum}", check.millis);
    }
}
