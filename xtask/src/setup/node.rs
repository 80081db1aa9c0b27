//! Node and npm: looked for, never installed. Every system has its own good way to get them.

use crate::process::{Failure, Task};
use crate::ui;

/// What Vite asks for; `ui/package.json` says the same under `engines`.
const OLDEST: (u32, u32) = (20, 19);

/// Says what to do when Node or npm is missing or too old.
pub(super) fn check() -> Result<(), Failure> {
    let (major, minor) = OLDEST;
    let advice = format!("please install Node {major}.{minor} or newer, with npm, from https://nodejs.org");
    let Some(version) = Task::new("node").args(["--version"]).answer() else {
        return Err(Failure(format!("Node was not found: {advice}")));
    };
    if parse(&version).is_none_or(|found| found < OLDEST) {
        return Err(Failure(format!("Node {version} is too old: {advice}")));
    }
    if ui::npm(["--version"]).succeeds() {
        Ok(())
    } else {
        Err(Failure(format!("npm was not found beside Node {version}: {advice}")))
    }
}

/// `v20.19.2` -> `(20, 19)`
fn parse(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.trim().trim_start_matches('v').split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_as_numbers() {
        assert!(parse("v20.19.0\n").is_some_and(|found| found >= OLDEST));
        assert!(parse("v22.2.0").is_some_and(|found| found >= OLDEST));
        assert!(parse("v20.9.0").is_some_and(|found| found < OLDEST));
        assert!(parse("v9.99.0").is_some_and(|found| found < OLDEST));
        assert_eq!(parse("nonsense"), None);
    }
}
