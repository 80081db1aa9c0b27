//! The requirements of a guide for the VSA.

use lotse_guide::{LabelRef, Plan, RequirementKind};

use crate::findings::Place;
use crate::{Arg, Subject, Waypoint};

/// Data that a call can read and a role can deny.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Readable {
    Assets,
    Audit,
    ServiceDesks,
    Users,
}

impl Readable {
    pub(super) const ALL: [Self; 4] = [Self::Assets, Self::Audit, Self::ServiceDesks, Self::Users];

    /// The word that selects a variant of the message.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Assets => "assets",
            Self::Audit => "audit",
            Self::ServiceDesks => "service-desks",
            Self::Users => "users",
        }
    }

    pub(super) const fn topic(self) -> &'static str {
        match self {
            Self::Assets => "kaseya-assets",
            Self::Audit => "kaseya-audit",
            Self::ServiceDesks => "kaseya-service-desks",
            Self::Users => "kaseya-users",
        }
    }

    /// The best matching box in the tree of permissions, with the branches above it. It is inferred from names,
    /// because the vendor publishes no such list.
    const fn leaf(self) -> &'static [&'static str] {
        match self {
            Self::Assets => {
                &["tree-root", "tree-kaseya-vsa", "tree-audit", "tree-asset", "tree-view-assets", "tree-view"]
            }
            Self::Audit => &[
                "tree-root",
                "tree-kaseya-vsa",
                "tree-audit",
                "tree-individual-data",
                "tree-machine-summary",
                "tree-machine-status",
            ],
            Self::ServiceDesks => &["tree-root", "tree-kaseya-vsa", "tree-service-desk"],
            Self::Users => &["tree-root", "tree-kaseya-vsa", "system", "tree-user-settings"],
        }
    }

    /// The click path to that box.
    pub(super) fn leaf_path(self) -> Arg {
        path(self.leaf())
    }

    /// The rows of the plan's trees that require that box, with their steps.
    pub(super) fn rows(self, plan: &Plan<'_>) -> Vec<Place> {
        let mut found = Vec::new();
        for requirement in &plan.requirements {
            let RequirementKind::Right { matrix, row } = &requirement.kind else { continue };
            let Some(tree) = plan.guide.access_trees.iter().find(|tree| tree.id == **matrix) else {
                continue;
            };
            let Some(asked) = tree.rows.iter().find(|it| it.id == **row) else { continue };
            let labels: Vec<&str> =
                tree.root.iter().chain(&asked.path).chain([&asked.tick]).filter_map(own).collect();
            if labels == self.leaf() {
                let subject = Subject::Right { matrix: matrix.to_string(), row: row.to_string() };
                found.push((subject, requirement.step.as_str()).into());
            }
        }
        found
    }
}

/// The key of a label, if it is this vendor's.
fn own(label: &LabelRef) -> Option<&str> {
    let ours = label.vendor.as_ref().is_none_or(|vendor| vendor.as_str() == "kaseya");
    ours.then(|| label.key.as_str())
}

/// A label of this vendor.
pub(super) fn label(key: &str) -> Arg {
    Arg::Label(format!("kaseya/{key}"))
}

/// A click path of this vendor's labels.
pub(super) fn path(keys: &[&str]) -> Arg {
    Arg::Path(keys.iter().map(|key| Waypoint::Label(format!("kaseya/{key}"))).collect())
}

/// The page with the roles.
pub(super) fn roles_page() -> Arg {
    path(&["system", "user-security", "user-roles"])
}

/// The page with the users.
pub(super) fn users_page() -> Arg {
    path(&["system", "user-security", "users"])
}

/// The answer to a question of the guide, inferred from the remaining steps. `None` if it is still open.
pub(super) fn answer<'p>(plan: &'p Plan<'_>, question: &str) -> Option<&'p str> {
    plan.steps().filter(|(_, step)| step.only_if.is_empty()).find_map(|(_, step)| {
        let [all] = step.step.when.as_ref()?.alternatives() else { return None };
        match all.0.get(question)?.as_slice() {
            [one] => Some(one.as_str()),
            _ => None,
        }
    })
}

/// Whether the guide has this question.
pub(super) fn asks(plan: &Plan<'_>, question: &str) -> bool {
    plan.questions.iter().any(|id| id.as_str() == question)
}
