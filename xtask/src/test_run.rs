//! Runs the chosen steps, and reports at the end how each one went and how long it took.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use crate::process::Failure;
use crate::steps::{ClosingLines, Step, Verdict};

enum End {
    Passed,
    Skipped(&'static str),
    Failed(String),
    NotReached,
}

struct Row {
    name: &'static str,
    end: End,
    time: Duration,
    closing: ClosingLines,
}

/// Runs the steps in order. The first failure stops the run unless `keep_going`.
pub(crate) fn run(steps: &[&Step], keep_going: bool) -> Result<(), Failure> {
    let names: Vec<&str> = steps.iter().map(|step| step.name).collect();
    println!("Steps: {}", names.join(", "));
    let mut rows: Vec<Row> = Vec::new();
    let mut stopped = false;
    for (index, step) in steps.iter().enumerate() {
        let mut row =
            Row { name: step.name, end: End::NotReached, time: Duration::ZERO, closing: Vec::new() };
        if !stopped {
            println!("\n==> {} ({} of {}): {}", step.name, index + 1, steps.len(), step.about);
            let start = Instant::now();
            row.end = match (step.run)(&mut row.closing) {
                Ok(Verdict::Passed) => End::Passed,
                Ok(Verdict::Skipped(reason)) => {
                    println!("Skipped: {reason}.");
                    End::Skipped(reason)
                }
                Err(failure) => {
                    eprintln!("{}: {failure}", step.name);
                    stopped = !keep_going;
                    End::Failed(failure.to_string())
                }
            };
            row.time = start.elapsed();
        }
        rows.push(row);
    }
    print!("\n{}", table(&rows));
    verdict(&rows)
}

fn verdict(rows: &[Row]) -> Result<(), Failure> {
    let failed: Vec<_> =
        rows.iter().filter(|row| matches!(row.end, End::Failed(_))).map(|row| row.name).collect();
    match failed.as_slice() {
        [] => Ok(()),
        [one] => {
            Err(Failure(format!("the step {one} failed. To run it alone: cargo xtask test --only {one}")))
        }
        several => Err(Failure(format!("{} steps failed: {}", several.len(), several.join(", ")))),
    }
}

/// A table of the steps: how each ended, how long it took, and its summary lines.
fn table(rows: &[Row]) -> String {
    let mut text = String::new();
    let total = rows.iter().map(|row| row.time).sum();
    for row in rows {
        let (word, remark) = match &row.end {
            End::Passed => ("passed", ""),
            End::Skipped(reason) => ("skipped", *reason),
            End::Failed(reason) => ("FAILED", reason.as_str()),
            End::NotReached => ("not run", ""),
        };
        let remark = remark.lines().next().unwrap_or_default();
        let line = format!("{:16} {:8} {:>8}  {remark}", row.name, word, seconds(row.time));
        let _infallible = writeln!(text, "{}", line.trim_end());
        for closing in &row.closing {
            let _infallible = writeln!(text, "                 | {closing}");
        }
    }
    let _infallible = writeln!(text, "{:16} {:8} {:>8}", "together", "", seconds(total));
    text
}

fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole >= 60 {
        format!("{}m {:02}s", whole / 60, whole % 60)
    } else {
        format!("{:.1}s", time.as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &'static str, end: End, seconds: u64) -> Row {
        Row { name, end, time: Duration::from_secs(seconds), closing: Vec::new() }
    }

    #[test]
    fn the_table_names_every_step_its_end_and_its_time() {
        let mut tests = row("nextest", End::Passed, 75);
        tests.closing.push("Summary [2s] 3 tests run: 3 passed".into());
        let rows = [
            row("fmt", End::Passed, 1),
            tests,
            row("deny", End::Skipped("cargo-deny is not installed"), 0),
            row("clippy", End::Failed("`cargo clippy` failed\nwith more".into()), 2),
            row("e2e", End::NotReached, 0),
        ];
        let expected = "\
fmt              passed       1.0s
nextest          passed     1m 15s
                 | Summary [2s] 3 tests run: 3 passed
deny             skipped      0.0s  cargo-deny is not installed
clippy           FAILED       2.0s  `cargo clippy` failed
e2e              not run      0.0s
together                    1m 18s
";
        assert_eq!(table(&rows), expected);
    }

    #[test]
    fn one_failed_step_fails_the_run_even_if_it_goes_on() {
        let steps = [
            Step { name: "bad", about: "", run: |_| Err(Failure("planted".into())) },
            Step { name: "good", about: "", run: |_| Ok(Verdict::Passed) },
        ];
        let chosen: Vec<&Step> = steps.iter().collect();
        assert!(run(&chosen, false).is_err());
        assert!(run(&chosen, true).is_err());
        assert!(run(&chosen[1..], true).is_ok());
    }
}
