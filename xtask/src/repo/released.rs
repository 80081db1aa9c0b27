//! Released programs contain no crate that is for development only.

use crate::process::{Failure, Task};

/// The crates of the released programs.
const RELEASED: &[&str] = &["lotse-desktop", "lotse-cli"];

/// Crates of the workspace that are for development only.
const DEVELOPMENT: &[&str] = &["lotse-host", "lotse-e2e", "xtask"];

/// For each released program, the crates that cargo links into it, one per line.
pub(super) fn trees() -> Result<Vec<(&'static str, String)>, Failure> {
    let tree = |package: &&'static str| {
        let task =
            Task::cargo().args(["tree", "--offline", "-e", "normal", "--prefix", "none", "-p", package]);
        let captured = task.capture()?;
        let listed = captured.text.lines().any(|line| line.starts_with(package));
        if captured.success && listed {
            Ok((*package, captured.text))
        } else {
            Err(Failure(format!("`{}` does not answer: {}", task.line(), captured.text)))
        }
    };
    RELEASED.iter().map(tree).collect()
}

/// One complaint per development crate in a program.
pub(super) fn complaints((program, tree): &(&str, String)) -> Vec<String> {
    let linked = |krate: &&&str| tree.lines().any(|line| line.split(' ').next() == Some(krate));
    let complain = |krate: &&str| format!("{program} is released and must not depend on {krate}");
    DEVELOPMENT.iter().filter(linked).map(complain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_in_a_program_is_named() {
        let tree = |text: &str| ("lotse-desktop", text.to_owned());
        assert!(complaints(&tree("lotse-desktop v0.1.0\nlotse-app v0.1.0\nhost v1.0.0")).is_empty());
        assert_eq!(
            complaints(&tree("lotse-desktop v0.1.0\nlotse-host v0.1.0 (/x)")),
            ["lotse-desktop is released and must not depend on lotse-host"]
        );
    }
}
