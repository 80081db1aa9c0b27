//! A file that is far too large is refused at once, and without the memory that reading it would take.
//!
//! A test program of its own, because the most memory that a process has had counts all its tests.

use lotse_guide::{Diagnostic, parse_all};

/// What a file with 10 MB or 10,000 tables may take. How long it takes is measured, see docs/BENCHMARKS.md.
const KILOBYTES: u64 = 100 * 1024;

/// The most memory that this process has had so far. `None` where the system does not say so.
fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

#[test]
fn ten_megabytes_and_ten_thousand_tables_are_refused_within_100_mb() {
    let large = "x = \"0123456789\"\n".repeat(10 * 1024 * 1024 / 17);
    let tables = "[[part]]\n".repeat(10_000);
    let before = most_memory();
    for text in [large, tables] {
        let errors = parse_all(&text).err().unwrap_or_default();
        let told: Vec<_> = errors.iter().map(Diagnostic::from).collect();
        assert_eq!(told.first().map(|it| it.code), Some("guide-too-much"), "{told:?}");
    }
    if let (Some(before), Some(after)) = (before, most_memory()) {
        assert!(after - before < KILOBYTES, "{before} kB before, {after} kB after");
    }
}
