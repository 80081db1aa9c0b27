//! Mistakes that people make with a VSA, and failures of the server.

use lotse_guide::{Plan, RequirementKind};

use super::tenant::{Tenant, VSA_X_HOST};
use crate::vendor::Mistake;

const fn mistake(name: &'static str, make: fn(&mut Tenant)) -> Mistake<Tenant> {
    Mistake { name, make }
}

/// All mistakes.
pub(super) const MISTAKES: &[Mistake<Tenant>] = &[
    // The screen shows a token that does not work, as if another user's token had been copied.
    mistake("kaseya-wrong-token", |it| {
        it.accepted_token = Some("practice-0000-4000-8000-000000000000".to_owned());
    }),
    mistake("kaseya-token-expired", |it| it.token_expired = true),
    mistake("kaseya-user-disabled", |it| it.user_disabled = true),
    mistake("kaseya-token-scope", |it| it.token_for_rest = false),
    mistake("kaseya-caller-refused", |it| it.caller_accepted = false),
    mistake("kaseya-empty-scope", |it| (it.agents, it.assets, it.groups, it.desks) = (0, 0, 0, 0)),
    mistake("kaseya-no-agents-right", |it| it.reads_agents = false),
    mistake("kaseya-no-assets-right", |it| it.reads_assets = false),
    mistake("kaseya-no-audit-right", |it| it.reads_audit = false),
    mistake("kaseya-no-service-desk", |it| it.reads_desks = false),
    mistake("kaseya-no-users-right", |it| it.reads_users = false),
    mistake("kaseya-full-rights-role", |it| {
        it.users.iter_mut().for_each(|user| user.roles = vec!["2".to_owned()]);
    }),
    mistake("kaseya-second-role", |it| {
        it.users.iter_mut().for_each(|user| user.roles.push("418".to_owned()));
    }),
    mistake("kaseya-vsa-x", |it| VSA_X_HOST.clone_into(&mut it.host)),
    mistake("kaseya-api-off", |it| it.web_service = false),
    mistake("kaseya-session-dropped", |it| it.calls_per_session = Some(1)),
    mistake("kaseya-server-fault", |it| it.faults.push("/assetmgmt/")),
    mistake("kaseya-busy", |it| it.busy = Some(429)),
];

/// Boxes in the tree of permissions, by label key, and the mistake of not ticking them.
const BOXES: [(&str, &str); 4] = [
    ("tree-machine-status", "kaseya-no-audit-right"),
    ("tree-view", "kaseya-no-assets-right"),
    ("tree-service-desk", "kaseya-no-service-desk"),
    ("tree-user-settings", "kaseya-no-users-right"),
];

/// A missing permission, chosen from those that a guide requires, and a role that is too broad.
pub(super) fn first(plan: &Plan<'_>) -> Vec<&'static str> {
    let asked: Vec<&str> = (plan.requirements.iter())
        .filter_map(|requirement| match &requirement.kind {
            RequirementKind::Right { matrix, row } => {
                let tree = plan.guide.access_trees.iter().find(|tree| tree.id == **matrix)?;
                Some(tree.rows.iter().find(|it| it.id == **row)?.tick.key.as_str())
            }
            _ => None,
        })
        .collect();
    let lost = BOXES.iter().find(|(tick, _)| asked.contains(tick));
    vec![lost.map_or("kaseya-no-agents-right", |(_, name)| name), "kaseya-full-rights-role"]
}
