//! The check costs its longest chain of calls, not the sum.

use std::time::Duration;

use crate::common::{Bench, GUIDES};

#[tokio::test(flavor = "multi_thread")]
async fn the_check_costs_its_chain() {
    for name in GUIDES {
        let bench = Bench::new(name).await;
        // Connections and certificates come first.
        bench.check().await;
        bench.practice.delay(Duration::from_millis(200));
        bench.practice.forget();
        let check = bench.check().await;
        let sum = u64::from(check.calls) * 200;
        // Four calls one after the other. Other tests share the machine, so the margin is wider than the example's.
        assert!(u64::from(check.millis) < sum * 2 / 3, "{name}: {} ms of {sum}", check.millis);
    }
}
