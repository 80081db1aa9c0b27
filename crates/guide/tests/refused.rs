//! A file that is far too large is refused at once, and without the memory that reading it would take.
//!
//! A test program of its own, because the most memory that a process has had counts all its tests.

use std::time::{Duration, Instant};

use lotse_guide::{Diagnostic, parse_all};

/// What a file with 10 MB or 10,000 tables may take.
const TIME: Duration = Duration::from_millis(200);
const KILOBYTES: u64 = 100 * 1024;

/// The most memory that this process has had so far. `None` where the system does not say so.
fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

/// The time of the fastest of several tries: a machine that is busy makes some of them slow.
fn fastest(text: &str) -> Duration {
    let once = || {
        let start = Instant::now();
        let errors = parse_all(text).expect_err("refused");
        let told: Vec<_> = errors.iter().map(Diagnostic::from).collect();
        let took = start.elapsed();
        assert_eq!(told[0].code, "guide-too-much", "{:?}", told[0]);
        took
    };
    (0..5).map(|_| once()).min().unwrap_or_default()
}

#[test]
fn ten_megabytes_and_ten_thousand_tables_are_refused_within_200_ms_and_100_mb() {
    let large = "x = \"0123456789\"\n".repeat(10 * 1024 * 1024 / 17);
    let tables = "[[part]]\n".repeat(10_000);
    let before = most_memory();
    for (name, text) in [("10 MB", large), ("10,000 tables", tables)] {
        let took = fastest(&text);
        assert!(took < TIME, "{name}: {took:?}");
    }
    if let (Some(before), Some(after)) = (before, most_memory()) {
        assert!(after - before < KILOBYTES, "{before} kB before, {after} kB after");
    }
}
