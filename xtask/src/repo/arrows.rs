//! Crates may depend on each other in one direction only, and only `src-tauri` may use `tauri`.
//!
//! The rule reads cargo's metadata: direct dependencies of every kind, including tests.

use cargo_metadata::Metadata;

/// Which crates each crate may depend on. A new crate needs a line here.
const MAY_USE: &[(&str, &[&str])] = &[
    ("lotse-text", &[]),
    ("lotse-guide", &["lotse-text"]),
    ("lotse-locale", &["lotse-guide"]),
    ("lotse-journal", &["lotse-text"]),
    ("lotse-report", &["lotse-text", "lotse-guide", "lotse-locale", "lotse-verify"]),
    ("lotse-vault", &["lotse-text"]),
    ("lotse-practice", &["lotse-guide"]),
    // Vendor and verify use practice only in their tests, as the server.
    ("lotse-vendor", &["lotse-text", "lotse-vault", "lotse-practice"]),
    ("lotse-verify", &["lotse-text", "lotse-guide", "lotse-vault", "lotse-vendor", "lotse-practice"]),
    (
        "lotse-app",
        &[
            "lotse-text",
            "lotse-guide",
            "lotse-locale",
            "lotse-journal",
            "lotse-report",
            "lotse-vault",
            "lotse-vendor",
            "lotse-verify",
            "lotse-practice",
        ],
    ),
    (
        "lotse-cli",
        // The command line reads the journal, but never opens it for writing.
        &[
            "lotse-app",
            "lotse-text",
            "lotse-guide",
            "lotse-locale",
            "lotse-journal",
            "lotse-report",
            "lotse-vault",
            "lotse-practice",
        ],
    ),
    // No crate may use the host: it is not part of a release.
    ("lotse-host", &["lotse-app", "lotse-vault"]),
    ("lotse-desktop", &["lotse-app"]),
    // It starts the programs and links none of the crates.
    ("lotse-e2e", &[]),
    ("xtask", &[]),
];

const SHELL: &str = "lotse-desktop";

/// A crate of the workspace with its direct dependencies.
pub(super) struct Member {
    name: String,
    uses: Vec<String>,
}

/// The crates of the workspace.
pub(super) fn of(metadata: &Metadata) -> Vec<Member> {
    let packages = metadata.workspace_packages();
    packages
        .iter()
        .map(|package| Member {
            name: package.name.to_string(),
            uses: package.dependencies.iter().map(|dependency| dependency.name.clone()).collect(),
        })
        .collect()
}

/// One complaint per dependency in the wrong direction.
pub(super) fn complaints(members: &[Member]) -> Vec<String> {
    let mut complaints = Vec::new();
    for Member { name, uses } in members {
        let Some((_, allowed)) = MAY_USE.iter().find(|(known, _)| known == name) else {
            complaints.push(format!("{name}: say in xtask/src/repo/arrows.rs which crates it may depend on"));
            continue;
        };
        for used in uses {
            let own = members.iter().any(|member| member.name == *used);
            if own && used != name && !allowed.contains(&used.as_str()) {
                complaints.push(format!("{name} must not depend on {used}"));
            }
            if name != SHELL && (used == "tauri" || used.starts_with("tauri-")) {
                complaints.push(format!("{name} must not depend on {used}: only {SHELL} knows the window"));
            }
        }
    }
    complaints
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace(arrows: &[(&str, &[&str])]) -> Vec<Member> {
        let own = |words: &[&str]| words.iter().map(ToString::to_string).collect();
        arrows.iter().map(|(name, uses)| Member { name: (*name).into(), uses: own(uses) }).collect()
    }

    #[test]
    fn arrows_from_core_to_shell_are_good() {
        let members = workspace(&[
            ("lotse-guide", &["serde"]),
            ("lotse-locale", &["lotse-guide"]),
            ("lotse-desktop", &["tauri"]),
        ]);
        assert!(complaints(&members).is_empty());
    }

    #[test]
    fn an_arrow_that_points_back_is_named() {
        let members = workspace(&[("lotse-guide", &["lotse-locale"]), ("lotse-locale", &[])]);
        assert_eq!(complaints(&members), ["lotse-guide must not depend on lotse-locale"]);
    }

    #[test]
    fn tauri_belongs_to_the_shell() {
        let members = workspace(&[("lotse-app", &["tauri-plugin-dialog"]), ("lotse-cli", &["tauri"])]);
        assert_eq!(complaints(&members).len(), 2);
    }

    #[test]
    fn a_new_crate_needs_a_line_of_its_own() {
        assert!(complaints(&workspace(&[("lotse-new", &[])]))[0].contains("arrows.rs"));
    }
}
